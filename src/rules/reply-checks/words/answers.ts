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
  'passed|handed|sent ~ on|along',
  'is under review|consideration',
  'has been registered|received|logged',
  'thank you for ~',
  'we understand',
  'we apologi*',
]

/** Politeness speaks of no matter, whatever words it takes; after a colon or a dash it may go on to. */
export const courtesies = [
  'спасибо|благодарим|благодарю',
  'жаль|сожале*',
  'ценим|дорожим|важно',
  'рады|рад|рада|счастливы ~ видеть|помочь|вас|ответить|отзыв*|обратн*',
  'хорошего|приятного|доброго|удачного ~ дня|вечера|выходн*|здоровья',
  'поздравляем|поздравляю|желаем|желаю',
  'приносим|примите|прошу|просим ~ извинени*|прощения',
  'с уважением',
  'извините|простите за|что',
  'стараемся|становимся|заботимся',
  'всегда ~ готовы|к_вашим_услугам|на_связи',
  'надеемся|верим ~ на|что',
  'thank|thanks',
  'sorry|apolog*|regret',
  'value|appreciate ~ your|you|feedback|opinion|patience',
  'glad|happy|pleased|delighted ~ to',
  'have a nice|good|great|lovely',
  'kind|best regards',
  'we hope',
]

/** A reply that answers its only point at once. */
export const plainAnswer =
  /(?:^|[.!\n]\s{0,3})(?:да|нет|конечно|верно|подтверждаем|подтверждаю|согласны|готово|сделано|исправили|yes|no|confirmed|done|correct)(?![а-яa-z])|(?:^|[.!\n]\s{0,3})[а-я]{2,}[аеиуя]ли(?=[:.!])/

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
  payment: ['money', 'credited', 'refund'],
  receipt: ['document'],
  statement: ['document'],
}

export const askingHowMuch = [
  'с|до|в как* возраст*',
  'сколько',
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
  'один|одна|одного|одну|одной|два|две|двух|три|трех|четыре|четырех|пять|пяти|шесть|шести|семь|семи|восемь|восьми|девять|девяти|десять|десяти|двенадцат*|пятнадцат*|двадцат*|тридцат*|сорок*|сто|тысяч*',
  'без платы|денег|оплаты|процентов',
  'даром|задаром|бесплатен',
  'не|нисколько|ничего ~ берут|бер*|стоит|плат*|взима*|возьм*|надо',
  'платить ~ не',
  'one|two|three|four|five|six|seven|ten|twelve|twenty|fifty|hundred',
  'costs nothing|no charge|free_of_charge',
  'любой|любую|любое|сколько_угодно|без_ограничений|any|unlimited',
  'половин*|треть|трети|четверть|half|third',
]

/** Words that give a reason. */
export const reasons = [
  'потому|поэтому|так_как|поскольку|из_за|оттого|благодаря|ввиду',
  'дело в том',
  'причин*|основани*',
  'ошиб*|сбой|сбоя|сбоем|сбои|опечатк*|путаниц*',
  'забыл*|перепутал*|не успел*',
  'оказал*|выяснил*',
  'за то|этот|эту|это',
  'это плата|комисси*|штраф*|взнос*|возврат*',
  'because|since|due|reason|cause*|error|mistake|fault|glitch|owing',
  'turned out',
] as const

/** Things that keep something from happening. */
export const causes = [
  'больничн*|болеет|болеют|заболел*|отпуск*|праздник*|выходн*|ремонт*|авари*|поломк*|карантин*|уволил*',
  'арест*|штраф*|долг|долга|просроч*|приставы|суд|суда|лимит*|превыш*|нехватк*|мало|меньше|больше|лишн*',
  'закрыт*|сломан*|истек*|старый|старая|старое|чуж*|неверн*|неправильн*',
  'holiday*|sick|leave|repair*|closed|expired|limit*|wrong|frozen|shortage|broken|missing|too|only',
] as const

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

/** «Сколько» about money, which a number of days or of a house does not answer. */
export const askingPrice = [
  'стоит|стоить|стоимост*|комисси*|плат*|цен*|тариф*|обойд*|денег|рублей|берете|возьмете|спиш*|взнос*',
  'cost*|fee|price|charge*|pay|much',
] as const
export const priceWords = [
  'бесплатн*|даром|задаром',
  'без платы|комиссии|оплаты|денег',
  'не|ничего|нисколько ~ берут|бер*|стоит|плат*|взима*|возьм*|спиш*',
  'рубл*|копе*|евро|доллар*|процент*',
  'free|nothing|euros|dollars|pounds|percent',
  'no charge|fee|cost',
] as const
