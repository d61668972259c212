/** Nouns that carry a term without a verb: «срок ответа — 27 ноября». */
export const termNouns = [
  'срок*',
  'рассмотрение|рассмотрения',
  'дата ~ ответа|решения|возврата',
  'дедлайн*',
  'deadline',
  'due date',
  'term',
  'new date',
  'resolution date',
  'нов* дат*',
  'ожидаем* дат*',
]

/** A term that lasts or binds the client, not one by which the bank acts: «срок действия», «срок вклада», «срок оплаты». */
export const lastingTerms = [
  'период*|полис*|вклад*|ставк*|акци*|льгот*|каникул*|договор*|доверенност*|подписк*|абонемент*|рассрочк*|гаранти* ~ заканчива*|закончится|закончатся|кончится|кончается|завершается|завершится|сгорает|сгорит|истека*|истеч*',
  'срок* ~ действи*|годности|вклад*|кредит*|займа|полис*|договор*|оплат*|ипотек*|ипотечн*|хранени*|гаранти*|льготн*|размещения|обжалован*|карты|страхов*|подписани*|внесения|погашения|подачи|аренды|доверенности|рассрочк*|лицензии|исковой',
  'term|deadline ~ deposit|loan|policy|mortgage|card|cover|warranty|payment|appeal|lease',
]

/** Verbs that tell of a longer wait: «рассмотрение займёт ещё 10 дней». */
export const waitWords = [
  'allow|wait|give_us ~ another|more|further|until',
  'проверка|рассмотрение|доставка|выдача|возврат|перевыпуск|ремонт|инкассация|зачисление|разбор|экспертиза|проверку|выпуск ~ состоится|произойдет|пройдет|завершится|закончится|ожидается|планируется|предстоит',
  'запланирован*|намечен*|назначен*',
  'осталось|остается|осталась|остались|остался ~ день|дня|дней|недел*|месяц*|до|ждать|подождать',
  'очередь|очереди ~ на|в|до|дней|недел*|месяц*',
  'комитет|комиссия|правление|коллегия ~ собирается|соберется|заседает|рассматривает|рассмотрит',
  'committee|board|panel meets|sits|decides',
  'ориентируйтесь|рассчитывайте|настраивайтесь|закладывайте|ожидайте|ждите|ориентир|ориентировочно ~ на|к|до|в|с|через',
  'count on|bargain_for',
  'expect|expects|look ~ by|on|in|around|next|within|from',
  'is|are scheduled|planned|expected|due',
  'is|are|has|have ~ booked|scheduled|pencilled|down for',
  'займет|займут',
  'потребуется|потребуют*',
  'понадобится|понадоб*',
  'продлится',
  'необходимо еще',
  'нужно еще',
  'нам нужно|нужна|нужен|нужны',
  'продлен*|продлили|продлеваем|продлевается|продлим',
  'перенес*|переносим|переносится|перенос',
  'сдвин*|сдвига*',
  'увеличен*|увеличили|увеличив*',
  'отклад*|отложен*|отложили',
  'подождите|потерпите',
  'просим подождать',
  'takes|take|need|needs ~ more|another|until|till',
  'extended|extend|extending|moved|moving|postponed|postpone|pushed|push|rescheduled|delayed',
]

/** What is promised, as a noun: with a date and no verb in the past it is a term as good as any. */
export const outcomeNouns = ['ответ|решение|результат|возврат|зачисление|итог', 'answer|reply|decision|refund|result']

/** Words with which a clause tells of a state, of the past, or of what the client may do. */
export const notTerms = [
  'действует|действуют|действителен|действительна|годен|годна|работает|работают|открыт|открыта|открыто|закрыт|закрыта|закрыто|хранится|лежит',
  'можно|можете|сможете|вправе|нужно',
  'valid|works|open|closed|was|were|can|may',
]
