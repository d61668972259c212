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

/** Verbs that tell of a longer wait: «рассмотрение займёт ещё 10 дней». */
export const waitWords = [
  'allow|wait|give_us ~ another|more|further|until',
  'проверка|рассмотрение|доставка|выдача|возврат|перевыпуск|ремонт|инкассация|зачисление|разбор|экспертиза|проверку|выпуск ~ состоится|произойдет|пройдет|завершится|закончится|ожидается|планируется|предстоит',
  'запланирован*|намечен*|назначен*',
  'is|are scheduled|planned|expected|due',
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

/** Open words of a move: the client is told that the date moves. */
export const moveWords = [
  'перенес*|переносим|переносится|перенос|переносу',
  'продлен*|продлили|продлеваем|продлевается|продлева*',
  'сдвин*|сдвига*',
  'нов* срок*|дат*',
  'не успе*',
  'отклад*|отложен*|отложили',
  'вместо',
  'moved|moving|move',
  'postponed|postpone|postponing',
  'new date|deadline',
  'extended|extend|extending',
  'pushed|push',
  'instead of',
  'rescheduled|delayed|delay',
  'cannot|unable meet|keep',
]

/** What is promised, as a noun: with a date and no verb in the past it is a term as good as any. */
export const outcomeNouns = ['ответ|решение|результат|возврат|зачисление|итог', 'answer|reply|decision|refund|result']

/** Words with which a clause tells of a state, of the past, or of what the client may do. */
export const notTerms = [
  'действует|действуют|действителен|действительна|годен|годна|работает|работают|открыт|открыта|открыто|закрыт|закрыта|закрыто|хранится|лежит',
  'можно|можете|сможете|вправе|нужно',
  'valid|works|open|closed|was|were|can|may',
]

/** Reasons of a move. */
export const moveReasons = [
  'потому что',
  'так как',
  'поскольку',
  'из за',
  'причин*',
  'в связи с',
  'ввиду',
  'ведь',
  'дело в том',
  'because',
  'since',
  'due to',
  'the reason',
  'owing to',
  'as the|our',
]

/** Concepts that belong to any promise: a date next to them is about the promise, whatever it is. */
export const promiseConcepts = [
  'sending',
  'found',
  'correcting',
  'raising',
  'lowering',
  'switched-off',
  'switched-on',
  'answer',
  'result',
  'term',
  'check',
  'delay',
  'message',
  'phone',
  'request',
  'complaint',
  'letter',
  'reason',
  'responsible',
  'operator',
  'delivery',
] as const

/** Concepts that come close enough to be one matter: returning money is crediting it. */
export const sameMatter: readonly (readonly string[])[] = [
  [
    'money',
    'refund',
    'credited',
    'charged',
    'fee',
    'transfer',
    'payment',
    'duplicate',
    'swallowed',
    'collection',
    'terminal',
  ],
  ['video', 'check', 'terminal', 'swallowed', 'money'],
  ['answer', 'result', 'letter', 'message', 'phone', 'check'],
  ['consent', 'photo', 'biometrics', 'revoke', 'login', 'confirm'],
  ['card', 'reissue', 'delivery'],
  ['statement', 'document', 'application'],
  ['signature', 'surname', 'director', 'document', 'opening'],
]

/** Names of one thing: closer than one matter. */
export const sameObject: readonly (readonly string[])[] = [
  ['money', 'refund', 'credited', 'charged', 'fee', 'transfer', 'payment', 'duplicate'],
  ['card', 'reissue'],
  ['statement', 'document'],
  ['answer', 'result', 'check'],
]
