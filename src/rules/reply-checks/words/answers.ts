/** Sentences that say the matter was received or passed on: they speak of a point and do not answer it. */
export const notAnswers = [
  'передан*|передали|передал|передаем|передам|передадим|направлен*|направили|направил|перенаправ* ~ в|на|коллегам|специалист*|отдел*|подразделени*|рассмотрени*',
  'принят* ~ в работу|к рассмотрению',
  'зарегистрирован*|зарегистрировали',
  'взяли|взято|взят ~ в работу|на контроль|контроль',
  'находится ~ на рассмотрении|в работе|контроле|проверке',
  'рассматрива*',
  'уже ~ смотрим|разбираемся|изучаем|занимаемся|проверяем|работаем',
  'видим ~ сообщение|вопрос|обращение|письмо|жалобу',
  'мы получили|видим ваш* ~ вопрос*|обращени*|сообщени*|письмо|жалоб*',
  'ваш* ~ вопрос*|обращени*|жалоб*|мнение ~ важн*',
  'благодарим|спасибо за ~ вопрос*|обращени*|обратную связь|отзыв|сообщени*|ожидание',
  'понимаем ~ ваш*|вас|насколько|как',
  'приносим извинения',
  'forwarded|passed|escalated ~ to',
  'is under review|consideration',
  'has been registered|received|logged',
  'thank you for ~',
  'we understand',
  'we apologi*',
]

/** A reply that answers its only point at once. */
export const plainAnswer =
  /(?:^|[.!\n]\s{0,3})(?:да|нет|конечно|верно|подтверждаем|подтверждаю|согласны|готово|сделано|исправили|yes|no|confirmed|done|correct)(?![а-яa-z])/

/** Questions that only a date, a number or a person can answer. */
export const askingWhen = [
  'когда',
  'в как* срок*',
  'до как* числа|дня|срока',
  'как* ~ срок*',
  'к как* числу|дню',
  'сколько ~ ждать|времени|дней',
  'как долго',
  'как скоро',
  'when',
  'by when',
  'how long|soon',
  'what date|deadline',
]
/** Things that answer for one another: «Деньги у вас на счёте» answers «Верните». */
export const relatedConcepts: Readonly<Record<string, readonly string[]>> = {
  refund: ['money', 'credited', 'account'],
  credited: ['money', 'refund'],
  money: ['credited', 'refund', 'charged'],
  unblocked: ['blocked', 'at-work'],
  blocked: ['unblocked', 'at-work'],
  opening: ['at-work'],
  delivery: ['card'],
  swallowed: ['terminal', 'money', 'credited'],
  login: ['login-access', 'app'],
  photo: ['deletion', 'consent'],
  marketing: ['message', 'phone'],
  apology: ['error'],
  code: ['message'],
  message: ['code'],
}

export const askingHowMuch = [
  'сколько я|мы|у|мне|это|надо|нужно|вы',
  'сколько ~ стоит|стоить|денег|рублей|составит|составляет|платить|спишут|вернут|процент*|комисси*|берете',
  'как* ~ сумм*|комисси*|ставк*|размер*|лимит*|тариф*',
  'how much|many',
  'what ~ amount|fee|rate|limit',
]

/** Numbers in words that answer «сколько». */
export const amountWords = [
  'бесплатн*',
  'без комиссии',
  'ноль|нуля|нет_комиссии',
  'не взима*|списыва*|берем',
  'free',
  'no fee|charge',
  'один|одна|два|две|три|пять|десять',
]

/** «По первому вопросу», «пункт 2»: the reply walks the points by number. */
export const pointNumbers: readonly (readonly string[])[] = [
  ['по первому', 'пункт|вопрос|тезис 1', 'во первых', 'перв* вопрос*|пункт*|тезис*', 'point one|1', 'first', 'firstly'],
  [
    'по второму',
    'пункт|вопрос|тезис 2',
    'во вторых',
    'втор* вопрос*|пункт*|тезис*',
    'point two|2',
    'second',
    'secondly',
  ],
  [
    'по третьему',
    'пункт|вопрос|тезис 3',
    'в третьих',
    'трет* вопрос*|пункт*|тезис*',
    'point three|3',
    'third',
    'thirdly',
  ],
  ['по четвертому', 'пункт|вопрос|тезис 4', 'в четвертых', 'point four|4', 'fourth'],
]

/** Concepts that colour a point and do not name its matter. */
export const fadedConcepts = [
  'answer',
  'request',
  'term',
  'reason',
  'operator',
  'at-work',
  'today',
  'urgent',
  'apology',
  'responsible',
  'complaint',
  'surname-change',
  'confirm',
  'rule',
  'opening',
  'message',
  'phone',
  'money',
] as const
