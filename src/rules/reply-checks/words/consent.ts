/**
 * Words of consent. Acts that are never consent: GDPR recital 32 ("silence, pre-ticked boxes or inactivity"), EDPB
 * Guidelines 05/2020 §75-89, 152-ФЗ ст. 9 ч. 1 («конкретным, предметным, информированным, сознательным и однозначным»).
 */

/** What the client gives. «Соглашение» is a contract and «разрешение вопроса» an answer, so both are kept out. */
export const consentNouns =
  'согласие согласия согласию согласием согласии разрешение разрешения разрешению разрешением разрешении позволение позволения позволению позволением consent consents permission permissions'

/** «Разрешение» of these is not a permission. */
export const resolvedThings =
  'вопрос* ситуаци* проблем* спор* конфликт* экран* жалоб* обращени* претензи* разногласи* дел*'

/** The client agrees, as a word alone. */
export const agreeing = `
  соглашаетесь соглашаешься соглашается соглашаются соглашались соглашался соглашалась разрешали разрешал разрешала согласились согласился согласилась согласитесь согласны согласен согласна
  разрешаете разрешили разрешил разрешила разрешает акцептовали акцептуете позволяли позволили позволял позволила позволил одобряли одобрили
  agree agrees agreed agreeing consented consenting accepted allowed permitted
`

/** Verbs that make consent out of the noun: «даёте согласие», «выразили согласие». */
export const giving = `
  даете даешь дает дают дали дал дала давали давал давала выражаете выражает выразили выразил выразила подтверждаете подтверждает подтвердили подтвердил
  подтвердила оставляли оставлял оставляла предоставляли предоставлял предоставляла подписывали подписывал подписывала выражали подтверждали оформляли оформлял ставили предоставляете предоставили предоставил предоставила оформили оформляете подписали подписал подписала оставили поставили
  give gives gave given granted grant provided provide expressed signed confirmed recorded
`

/** Participles and states of a consent that is there. */
export const present = `
  получено получены получен получили дано дана даны дан выражено предоставлено оформлено подписано зафиксировано подтверждено учтено внесено
  руках сохранено записано принято засчитано проставлено имеется имеем располагаем есть действует действительно активно хранится включено
  оформлена подписана присутствует числится распространяется распространили включает охватывает покрывает covers extends includes
  поступило поступало поступал поступили
  received obtained got have hold file force valid active recorded registered place
`

/** States that speak of consent in general as well; they claim something of this client only with a word like «ваше», «у нас». */
export const existential =
  'действует действительно активно хранится есть имеется включено числится включает охватывает покрывает valid active covers extends includes'

export const belonging =
  'ваше ваша ваш вашего вашим вашему вас вами нас нам банка банке системе реестре базе уже your our us we already record registry'

/** The act that the reply may not take for consent. */
export type ImpliedAct = 'login' | 'use' | 'silence' | 'default' | 'bundle'

export const impliedActs: Readonly<Record<ImpliedAct, readonly string[]>> = {
  login: [
    'вход|входа|входу|входом|входе|входы|входов|входами',
    'вошли|вошел|вошла|войдешь|войдя|входя|входите|входили|входил|входила|войдете|войдет|войти|вошедш*',
    'входит|входят в приложени*|интернет*|личн*|кабинет*|систем*|мобильн*',
    'авторизац*|авторизова*|авторизуе*|авторизуясь|авторизуйся',
    'ввод|вводом|ввода|введя|ввели|вводя ~ парол*|логин*',
    'логин|логина|логином|логине|логины|логиниться|залогин*|логиня*|логинит*',
    'зашли|зашел|зашла|зайдя|заходя|заходите|заходили|зайдете|зайти|заход',
    'открыв|открыли|открывая|открываете|открытие|открытием ~ приложени*|кабинет*|интернет-банк*|банк',
    'запустив|запустили|запуск|запуском|запуская ~ приложени*',
    'установив|установили|установка|установкой ~ приложени*',
    'зарегистрировавшись|зарегистрировались|регистрация|регистрацией|регистрации',
    'посетив|посетили|посещение|посещением ~ сайт*|приложени*|кабинет*',
    'log|logs|logging|logged in|into|on',
    'login|logins',
    'sign|signs|signing|signed in|into|on',
    'sign-in|sign-ins|log-in|log-ins|sign-on|logon',
    'open|opens|opening|opened ~ app|application',
  ],
  use: [
    'продолж* ~ пользов*|использ*|обслужив*|работ*',
    'пользуясь|пользуетесь|пользовались|пользовался|пользовалась|пользуется|пользование|пользованием|пользования|воспользовались|воспользовавшись',
    'используя|используете|использовали|использует ~ приложени*|сервис*|карт*|услуг*|кабинет*|банк*|продукт*',
    'использование|использованием|использования ~ сканер*|терминал*|банкомат*|датчик*|турникет*|считывател*',
    'использование|использованием|использования ~ приложени*|сервис*|карты|картой|карт|услуг*|кабинет*|банк*|продукт*',
    'обслуживание|обслуживанием|обслуживаясь|обслуживаетесь ~ нас|банке|наш*',
    'дальнейш* использован*|пользован*|обслуживан*|работ*',
    'оставаясь|остались|остаетесь|оставшись ~ клиент*',
    'действи* ~ приложени*|сервис*|кабинет*|интернет*',
    'совершая|совершив|совершили|совершение ~ операц*|покупк*|платеж*|перевод*',
    'continu* ~ use|using|usage|access*',
    'continued use|usage',
    'keep|keeping|kept using',
    'by|through using',
    'use|using|usage|uses of? the|our|this|your app|application|service|services|card|bank|banking|account',
    'you use|used the|our|this app|application|service|services|card|bank|banking|account',
  ],
  silence: [
    'молчание|молчания|молчанием|молчанию|молча|молчали|промолчали|молчите',
    'отсутстви* ~ ответ*|возраж*|отказ*|реакц*|отклик*|сообщени*',
    'неполучени* ~ ответ*|отказ*|возраж*',
    'неответ*|бездействи*',
    'не ответ*|возраз*|возража*|отказ*|откаж*|отреагир*|сообщ*|заяв*|отклон*|напис*|напиш*|отпис*|отпиш*|отключил*|отключит*|отключал*|отказыва*|снимал*|убирал*|жаловал*|сообщал*|писал*|спорил*|просил*|протестовал*|оспарива*|оспорил*|выражал*|звонил*|обращал*|обратил*|реагировал*|запретил*|запрещал*',
    'не дал*|дадите ~ знать|ответ*',
    'не пришл*|присла*|направ*|отправ*|подад*|подал*|дад*|дал*|вырази*|предостав*|оформи*|принес*|получи*|получа* ~ отказ*|возраж*|ответ*|решени*',
    'не воспользова* ~ правом|возможностью',
    'не приш*|приход*|было|будет|последова* ~ отказ*|возраж*|ответ*',
    'не ~ отказ|возражения|возражений',
    'оставили|оставил|оставите ~ без ответа|внимания',
    'без ответа|внимания',
    'ответа|возражений|отказа|реакции ~ нет|ноль',
    'ни ответа|отказа|слова',
    'не поступ*|получ* ~ возраж*|ответ*|отказ*|отклик*',
    'ответ*|возраж*|отказ*|отклик* ~ не поступ*|получ*|было|последова*|дождал*',
    'не было|будет|последова* ~ возраж*|ответ*|отказ*|отклик*',
    'возраж*|отказа ~ нет',
    'без ваш*? возраж*|ответа|реакц*',
    'не сняли|снимете|снял|сняла|убрали|уберете|отключили|отключите|отжали ~ галочк*|отметк*|флаж*',
    'не ~ отписал*|отписыва*',
    'проигнорир*',
    'silence|inaction|inactivity',
    'no|any reply|response|answer|objection|objections|refusal',
    "not|don't|didn't|doesn't|haven't ~ object|objected|objecting|reply|replied|replying|respond|responded|responding|answer|answered|answering|refuse|refused|refusing|opt|opted|opting|hear|heard|hearing|decline|declined|declining|say|said|saying|untick|unticked|uncheck|unchecked|unsubscribe|unsubscribed|complain|complained",
    'unless you ~ object|refuse|decline|opt|tell|write|reply|say|let',
    'absence|lack of ~ objection*|reply|response|answer|refusal',
    'ignored|ignoring',
    'you never|nothing ~ took|ticked|told|asked|turned|switched|opted|changed|said|raised|objected|wrote|called|complained|unticked|declined',
    'you ~ ticked|said|did|raised|changed|wrote nothing|none',
  ],
  default: [
    'по умолчанию',
    'автоматическ*',
    'предустановлен*|предзаполнен*',
    'заранее ~ проставлен*|отмечен*|стоит|стояла|стоял|включен*|установлен*',
    'галочк*|отметк*|флажок|чекбокс ~ стоит|стояла|стоял|проставлен*|заранее|установлен*|был*|осталась|остался',
    'pre ticked|checked|selected|filled',
    'by default',
    'automatically',
  ],
  bundle: [
    'подписав|подписание|подписанием|подписывая|подписали ~ договор*|заявлени*|анкет*|тариф*|услови*|документ*',
    'заключив|заключение|заключением|заключая|заключили ~ договор*',
    'оформив|оформление|оформлением|оформляя|оформили ~ карт*|договор*|счет*|вклад*|кредит*',
    'открыв|открытие|открытием|открывая|открыли ~ счет*|вклад*',
    'приняв|принятие|принятием|принимая|приняли ~ услови*|правил*|тариф*|оферт*|договор*',
    'получив|получение|получением|получая|получили ~ карт*|уведомлени*|инструкц*|сообщени*|письм*',
    'прочитав|прочтение|прочтением|прочитали|просмотрев|просмотр|просмотром|ознакомившись|ознакомление|ознакомлением|ознакомились ~ уведомлени*|сообщени*|письм*|правил*|услови*|инструкц*|текст*',
    'обратившись|обращение|обращением ~ банк*|поддержк*|нам*',
    'позвонив|звонок|звонком ~ банк*|нам|линию|контакт-центр*',
    'оплатив|оплата|оплатой|оплачивая ~ услуг*|покупк*|картой|заказ*',
    'нажав|нажатие|нажатием|нажали ~ далее|продолжить|закрыть|войти|ок|понятно|пропустить',
    'закрыв|закрытие|закрытием|закрыли ~ окно|окна|баннер*|уведомлени*|сообщени*',
    'предоставив|предоставление|предъявив|показав ~ паспорт*|документ*',
    'придя|посетив|визит*|посещение ~ отделени*|банк*|офис*',
    'signing|signed|opening|opened|accepting|accepted|reading|read|visiting|calling|paying|closing|clicking ~ contract|agreement|account|terms|card|notice|letter|message|branch|us|banner|continue|next',
  ],
}

/** An explicit act of decision (the contract's decision methods): with it a login is only the way to the form. */
export const explicitActs = [
  'нажав|нажали|нажал|нажмете|нажмите|нажать|нажатием|нажатия|нажатие|нажимаете|нажимая',
  'кнопк*',
  'подписав|подписали|подписали|подписью|подписи|подпись|подпишете|подпишите|подписать|подписываете|подписан*',
  'код|кодом|кода|коду ~ смс|sms|сообщени*',
  'смс|sms код*',
  'отметив|отметили|отметьте|отмечаете|выбрав|выбрали|выберете|выберите',
  'письменн*|бумажн*|заявлени*',
  'отдельн* ~ форм*|действи*|экран*|согласи*|документ*|решени*|кнопк*',
  'явн*',
  'press|pressing|pressed|tap|tapping|tapped|click|clicking|clicked|button|signature|in writing|code|explicit|explicitly|separate|form',
  'choose|chose|choosing|tick|ticking|ticked',
  'ответите|ответьте|напишете|напишите|скажете|скажите|пришлете|пришлите да|согласен|согласна|разрешаю',
  'answer|reply|say|text|type yes|agree',
  'форм* ~ ответ*|выбор*|кнопк*|вариант*',
  'три|тремя|трех ответ*|вариант*|кнопк*',
]

/** Verbs that make one thing another: which form the consent takes after them tells whether they speak of it. */
export const equating = {
  /** «является согласием», «служит подтверждением согласия» */
  being:
    'является являются являлся являлось являться явится служит служат служило послужит служить считается считаются считался считалось считались считаться считайте признается признаются признавался признаваться признан признано признаны признать стал стало станет становится оказался был была было были будет сочтен сочтено',
  /** «означает согласие», «подтверждает, что вы согласны» */
  meaning:
    'означает означают означал означало означать означая значит значило подтверждает подтверждают подтверждал подтверждало подтвердил подтвердило выражает выражают подразумевает подразумевают предполагает предполагают предполагал влечет дает автоматически подтверждаете фиксирует',
  /** «расцениваем как согласие», «считаем согласием» */
  taking:
    'считаем считают считал считала считали считает считать счел сочли сочтем сочтет посчитал посчитали посчитаем расценивает расцениваем расценивается расценивают расцениваются расценивал расценивался расценивать расценен расценено расценены расценим расценили трактует трактуем трактуется трактуют трактовать трактовался трактовали воспринимает воспринимаем воспринимается воспринимать воспринял воспринято принимает принимаем принимается принимать приняли принято рассматривает рассматриваем рассматривается рассматривать рассматриваются рассмотрен засчитывает засчитываем засчитывается засчитан засчитали засчитать признает признаем понимаем понимается исходим',
  /** «приравнивается к согласию», «равносилен согласию» */
  equalling:
    'приравнивает приравниваем приравнивается приравниваются приравнивать приравнен приравнена приравнено приравняли приравнял приравняем равен равна равно равны равняется равносилен равносильно равносильна равносильны равнозначен равнозначно тождествен тождественен эквивалентен эквивалентно',
  /** «входа достаточно для согласия» */
  sufficing: 'достаточно хватает хватит достаточен достаточна enough suffices sufficient',
  /** «свидетельствует о согласии» */
  telling: 'свидетельствует свидетельствуют свидетельствовал говорит говорят указывает указывают доказывает',
  english:
    'means mean meant constitutes constitute constituted implies imply implied signifies signify equals equal indicates indicate shows show confirms confirm is are was were be counts count counted deemed deem treated treat treats treating considered consider considers regarded regard taken take amounts amount interpreted accept accepted viewed view serves serve equivalent assume assumed',
} as const

/** Words between cause and effect: «поскольку вы вошли, согласие получено». */
export const causes = `
  поскольку так раз потому поэтому ведь следовательно значит тем этим ввиду основании фактом факту результате благодаря связи учитывая таким соответственно отсюда итогу тот
  since because as therefore so thus hence given by upon through which thereby when
`

/** Openings that point back: «Это означает…», «Тем самым…». */
export const pointingBack = [
  'это|этим|этот|этого|такой|такое|данн* ~',
  'тем самым',
  'таким образом',
  'следовательно|значит|поэтому|отсюда|соответственно|стало_быть|то_есть',
  'а|и значит|поэтому|следовательно',
  'this|that|therefore|so|thus|hence|which|it',
  'by|in doing so|this|that',
]

/** Words that turn what is around them into an error, a thing forbidden or gone. */
export const rejecting = `
  неверн* неверен ошибочн* ошибк* ошиблись неправильн* неправомерн* нельзя недопустим* незаконн* неправд* невозможн* некорректн* миф заблужден* неприемлем*
  перестал* перестан* прекратил* запрещ* запретил* недоразумен*
  wrong mistake mistaken mistakenly incorrect incorrectly unlawful untrue myth error never cannot forbidden stopped
`

/** What undoes a wording named before: «Эта фраза отозвана». */
export const undoing = `
  отозв* отзыва* отменен* отменя* отмени* исключен* исключи* убрал* убира* убран* удалил* удален* изменил* изменен* исправ* извин* прощени* ошиб* неверн* некорректн* неудачн*
  заменил* заменен* переписа* неточн* неправ*
  withdrawn withdraw removed remove corrected correct sorry apolog* replaced wrong mistake incorrect changed
`

/** Verbs by which a thing would be consent: denied, they tell that it is none. */
export const deniableLinks =
  'является являются являлся являлось являться считается считаются считалось считаем считают считать считали считал считает бывает бывают означает означают значит заменяет заменяют приравнивает приравниваем приравнивается принимает принимаем рассматривает рассматриваем расценивает расцениваем следует создает станет стал стало назвать count counts counted treat treats take takes mean means constitute constitutes equal equals been amount amounts'

/** After these a negation denies nothing: «не только», «не просто». */
export const emptyBesides = 'только просто лишь only just merely'

/** Negation before a verb or a noun. */
export const negators =
  "не ни нет нельзя никогда никак невозможно никакой никакого никаких никакая not no never neither nor cannot can't isn't doesn't don't didn't wasn't won't aren't without hasn't haven't wouldn't"

/** Words that make a statement possible, wished, asked or future only. */
export const modal = `
  если когда чтобы ли можем можете можно сможете сможет может могут мог могли нужно необходимо требуется хотите хотели просим предлагаем предложим готовы должно должны
  должен должна возможно случае бы пока либо разве будет будут станет
  if once whether can could may might would should must need want ask unless until please will
`

/** Modal only right before what they speak of: «после получения согласия», "when you have given consent". */
export const modalNearby = 'после до перед прежде сначала после when before after'

/** Consent that comes about by itself: «выдаётся при входе», «система сама ставит согласие». */
export const arising = `
  дается дают дано выдается выдают оформляется оформляют проставляется проставляют ставит ставится ставят появляется возникает возникло фиксируется записывается получаем
  получает получается берем берет создается следует вытекает подтверждается выражается активируется включается arises arise follows given granted recorded obtained
`

/** A consent that is set beforehand, by default. */
export const setOn =
  'включен* стоит проставлен* дается дано дан считается установлен* оформляется продлевается распространяется enabled on given granted active'

/** What silence is said to bring about. */
export const comingAbout =
  'получ* оформ* вступ* включ* продл* подключ* считат* автоматич* учт* засчит* valid active assume assumed enabled take taken'

/** What is done with what consent would be for: said as the outcome of silence, it makes silence a consent. */
export const processing = `
  использова* используем используется используются размест* размещ* обрабатыв* обработ* передад* передава* начнем начнут включим включится подключим подключится
  добавим добавится добавят загрузим загрузится попадет сохраним use used using process processed share shared enable enabled added upload uploaded
`

/** States of consent other than given, by what is said of it. */
export const absent = 'нет отсутствует отсутствуют отсутствовало'
export const statusVerbs = {
  withdrawn:
    'отозвано отозвана отозвали отозвал отозвала отозван отзыв погасили погашено погашен аннулировали аннулировано забрали закрыли withdrawn withdrew revoked',
  expired: 'истекло истек истекла закончилось недействительно прекращено прекратило expired lapsed',
} as const
export const refusing = 'отказались отказался отказалась отказ отказа отказом refused refusal declined'
export const requestNouns = 'запрос запроса запросу запросом запросе request requests'
export const requestStates = {
  retracted:
    'отозван отозвали отозвал отозвала снят сняли отменен отменили аннулирован закрыт закрыли retracted withdrawn withdrew cancelled recalled',
  requested:
    'действует активен ждет ожидает ожидаем ждем актуален открыт открытым остается висит активным pending remains open waiting awaiting stands',
} as const
