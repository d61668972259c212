/** Open words of a move: the client is told that the date moves. */
export const moveWords = [
  'перенести|перенесли|перенесем|переношу|перенесу|перенесен*|переносим|переносится|перенос|переносу|переносом|переносить',
  'продлен*|продлили|продлеваем|продлевается|продлева*|продлим',
  'сдвин*|сдвига*|сместил*|смещаем|смещается|сместится|подвинуть|подвинули|отодвин*|отодвига*',
  'нов* срок*|дат*',
  'срок* ~ измен*|увелич*|сдвин*|меня*|вырос*|поменя*',
  'отклад*|отложен*|отложили|отложим',
  'вместо',
  'moved|moving|move|moves',
  'postponed|postpone|postponing|put_back|putting_back',
  'new|revised|later date|deadline|target',
  'extended|extend|extending',
  'pushed|push|pushing|slipped|slips|slipping',
  'instead of',
  'rescheduled|rescheduling|delayed|delay',
]

/** Words by which the bank owns up that it misses the date it named. */
export const missedTerms = [
  'не ~ управ*|справ*|закончим|управимся|успе*|успели|поспе*|уложи*|укладыва*|выдерж*|сдержа*|сдержи*|выполнили|выполним|получается|получится|выходит|выйдет|потянем|дотян*|сможем|смогли|удается|удастся|удалось|попадаем|попадем|хватает|хватило',
  'нарушаем|нарушили|сорвали|срываем|срывается|сорван|пропустили|пропускаем|просрочили|затянули|затягивается|затянулось|затянулась|затянулся',
  'опаздываем|опоздали|опоздаем|задерживаем|задержали|задержались|задерживаемся|задерживается|задержится|задержалась|задержался|задержка',
  'позже|позднее ~ обещан*|заявленн*|срока|чем',
  'прежн*|перв* ~ срок*|дат* ~ не|сорван*',
  'cannot|unable|not|fail|failed ~ meet|keep|make|hit|manage|finish|ready',
  "won't|can't|couldn't|didn't|shan't ~ meet|keep|make|hit|manage|finish|ready",
  'miss|missed|missing|late|behind',
  'longer|later than',
]

/** «Обещали 20 ноября, но…»: the bank speaks of what it had said. */
export const pastPromises = [
  'обещали|обещал|обещала|говорили|называли|назвали|планировали|рассчитывали|ждали|собирались|должны_были|сказали|писали',
  'we|i ~ promised|said|told|planned|hoped|expected|quoted',
  'was|were promised|due|meant|supposed',
]

/** Somebody else's part that is still wanting: a reason, though no word names it so. */
export const waitingStill = [
  'еще|пока|до_сих_пор|все_еще ~ не|нет|ждем',
  'пока|до_сих_пор|все_еще ~ у|на|в',
  'ждем|дожидаемся|ожидаем ~ от|из|ответ*|подтвержд*|постав*|пока',
  'только ~ сегодня|вчера|утром|сейчас',
  'нет ~ связи|доступа|бланков|деталей|пластика|подтверждения|ответа|света',
  'не ~ работает|пришел|пришло|пришла|пришли|прислал*|дал*|ответил*|готов*',
  'болеет|заболел*|в_отпуске|на_больничном|закрыт*|сломан*|в_ремонте|перегружен*|завален*',
  'still ~ waiting|with|has|have|not|being|needs|need|missing|at|in',
  'has|have|is|are not',
  "hasn't|haven't|isn't|aren't|awaiting|waiting",
  'only ~ today|yesterday|now|this_morning',
  'ill|sick|broken|closed|shut|short',
]

/** Past verbs that tell of the move itself, of the request's own state, or say sorry: no reason. */
export const movesAndStates = `
  перенес* продл* сдвин* сместил* отодвин* отложил* увеличил* изменил* обещал* говорил* называл* назвал* планировал* рассчитывал* ждал* собирал* сказал* писал* писали* спросил* спрашивал* просил* извин*
  успел* уложил* выдержал* сдержал* выполнил* нарушил* сорвал* пропустил* просрочил* затянул* опоздал* задержал* смогл* удалось получилось вышло были был была было
  получил* принял* зарегистрировал* передал* рассмотрел*
  moved postponed extended pushed slipped rescheduled delayed promised said told planned hoped expected quoted missed apologised apologized was were had
  received registered accepted passed forwarded logged reviewed noted
`

/** Reasons of a move. */
export const moveReasons = [
  'потому что',
  'так как',
  'поскольку',
  'из за',
  'по причине',
  'причин*',
  'в связи с',
  'ввиду',
  'вследствие',
  'по вине',
  'благодаря',
  'поэтому',
  'ведь',
  'дело в том',
  'раз уж',
  'так что',
  'по ваш* ~ просьбе|желанию|заявлению',
  'как ~ вы|вам просили|попросили|удобно|удобнее',
  'вы ~ просили|попросили|предложили|выбрали',
  'нужно|надо|необходимо|пришлось|придется|приходится ~ дожд*|ждать|запрос*|провер*|перепровер*|получить|заказ*|передел*|замен*|еще|дополнительн*|снова|заново',
  'because',
  'so we|the|it|i|our',
  'at your ~ request',
  'as you asked|requested|wished|wanted',
  'since',
  'due to',
  'the reason|reasons',
  'owing to',
  'thanks to',
  'so that',
  'as the|our|we|it',
  'on account of',
  'need|needs|needed|has|have to ~ check|wait|redo|re|trace|order|ask|get|read|repeat|be',
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
  'apology',
  'urgent',
  'today',
  'responsible',
  'operator',
  'delivery',
  'queue',
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
  ['blocked', 'unblocked', 'login-access'],
  ['card', 'reissue', 'delivery'],
  ['statement', 'document', 'application'],
  ['signature', 'surname', 'director', 'document', 'opening', 'contract'],
]

/** Names of one thing: closer than one matter. */
export const sameObject: readonly (readonly string[])[] = [
  ['money', 'refund', 'credited', 'charged', 'fee', 'transfer', 'payment', 'duplicate'],
  ['card', 'reissue'],
  ['statement', 'document'],
  ['answer', 'result', 'check'],
]
