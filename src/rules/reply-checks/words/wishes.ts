/** The kinds of thing that a point may want to hear. */
export type Wish =
  | 'reason'
  | 'purpose'
  | 'source'
  | 'time'
  | 'amount'
  | 'number'
  | 'place'
  | 'person'
  | 'means'
  | 'course'
  | 'status'
  | 'which'
  | 'whether'
  | 'deed'
  | 'apology'
  | 'statement'

/** A question word stands at the head of a clause, or after a verb of asking or telling. */
const head =
  '(?:^|[,;:.?!—–-]\\s?|(?<![а-яa-z])(?:и|а|но|или|and|but|or|ответьте|скажите|сообщите|сообщить|подскажите|назовите|назвать|указать|укажите|знать|узнать|понять|уточнить|уточните|объяснить|объясните|пояснить|поясните|интересует|спрашивает|просит|know|tell me|explain|say|asks|about)\\s)(?:вообще |именно |все-таки |же |exactly |в итоге )?'
const asks = (words: string) => new RegExp(`${head}(?:${words})(?![а-яa-z])`)

/**
 * What a point asks for, by its question word or by the noun that an operator puts in its place («Причина отказа», «Сроки возврата»). The
 * first that matches counts.
 */
export const wishes: readonly (readonly [Wish, RegExp])[] = [
  [
    'source',
    /(?<![а-яa-z])(?:откуда (?:у вас|у банка|вы (?:узнали|взяли|знаете)|банк (?:узнал|взял|знает)|(?:мой|моя|такая|такой|такие) )|where did (?:you|the bank) (?:get|find|take))(?![а-я])/,
  ],
  [
    'purpose',
    /(?<![а-яa-z])(?:зачем|для чего|с какой целью|what for|for what purpose|why (?:do|does|would) (?:you|the bank|they) (?:need|want|ask|require))(?![а-яa-z])/,
  ],
  [
    'amount',
    /^(?:and )?what (?:will|do|would|should|must) (?:i|we|you|they) (?:have to )?(?:pay|owe|get back|earn|receive)(?![a-z])|^во что (?:мне |нам |это )?(?:обойд|стан)[а-я]+/,
  ],
  ['purpose', /^what (?:is |are )?(?:the |this |that |my |your |[a-z]+ )+(?:is |are )?for(?=\W*$)/],
  [
    'which',
    /^(?:(?:а|и|мне|нам|клиенту) )?(?:нужн[аоы]?|нужен|подойд[а-я]+|возьмете|принимаете|сойдет|годится)(?![а-я])(?!.* ли ).* или |^[а-я]{3,}(?:[уюая]т|[еи]т)(?:ся)? или |^(?:should|do|does|is|are|will) [a-z ]+ or /,
  ],
  ['which', /^(?:вопрос|вопросы|question|questions) (?:по|о|об|насчет|про|about|on)(?![а-яa-z])/],
  ['apology', /(?<![а-я])(?:извинит(?:есь|ься)|извинени[еяй]|принести извинения|apologi[sz]e|an apology)(?![а-я])/],
  ['whether', /(?<![а-я])(?:ли)(?![а-я])(?!.*(?:комисси|плат|процент|стоит|штраф|пен[яиюе]|неустойк))/],
  [
    'amount',
    /(?<![а-я])(?:есть|бер[её]те|берут|будет|взимается|возьм[её]те|возьмут|нужна|придется|надо|нужно)\sли\s(?!лимит)(?:[а-я]+\s){0,3}(?:комисси|плат|процент|штраф|пен|неустойк)|(?<![а-я])(?:платн|бесплатн)[а-я]+\sли(?![а-я])|^(?:is there|do you (?:charge|take)|will (?:i|you|we) (?:pay|be charged|charge)|does it cost)\s(?:[a-z]+\s){0,3}(?:fee|charge|cost|interest|anything|penalty)|^(?:is there|any) (?:a |any )?(?:fee|charge|cost)/,
  ],
  ['whether', /(?<![а-я])ли(?![а-я])/],
  [
    'whether',
    /^(?:can|could|may|must|is|are|was|were|do|does|did|has|have|had|will|would|should|am|need)(?:n't)?\s[^,]*\s(?:how much|how many|when|where|who|what)\s|^(?:if|whether)\s/,
  ],
  [
    'reason',
    /(?<![а-яa-z])(?:почему|отчего|по какой причине|по каким причинам|на каком основании|на основании чего|из-за чего|в связи с чем|за что|с какой стати|с чего (?:вдруг|это)|чего ради|откуда (?:взял|взят|у меня|у нас|пен|эт|спис|штраф|долг|комисс|проср|задолж)[а-я]*|что за (?:спис|комис|плат|сумм|штраф|услуг|операц|пен|долг|удерж|\d)[а-я]*|что (?:именно )?(?:было )?не так|чем (?:[а-я]+ ){0,4}не (?:понравил|устро|подош)[а-я]*|(?:в чем|какова) (?:причин|дело|проблем)[а-я]*|причин[аыуе]|основани[ея] (?:для )?(?:отказ|блокиров|спис|удерж|огранич)[а-я]*|why|how come|for what reason|on what grounds?|the reasons? (?:for|why|of)|reasons? for|what(?:'s| is| was| went) (?:exactly )?wrong|what is this (?:charge|fee|payment|debit))(?![а-яa-z])/,
  ],
  ['number', /^(?:а |и )?(?:с|до|в) каког?о?м? возраст|(?<![a-z])(?:from )?(?:what|which) age(?![a-z])/],
  [
    'time',
    asks(
      'за как(?:ой|ие|ое) (?:период|месяц|время|срок|дни|год|числа|даты)[а-я]*|(?:for|over) (?:what|which) (?:period|month|time|dates)|когда|в как(?:ой|ие|их) срок[а-я]*|до как(?:ого|их) (?:числа|дня|срока|пор|времени|часа|месяца|года)|до скольки|во сколько|с как(?:ого|их) (?:числа|дня|момента|пор|времени|месяца)|к как(?:ому|им) (?:числу|дню|сроку)|как(?:ой|ие|ого|ова) (?:[а-я]+ ){0,2}(?:срок|дат|числ|ден[ья]|график|режим|часы)[а-я]*|в какой день|как (?:долго|скоро|быстро|часто|давно)|сколько (?:это |он |она |оно |по |вообще |примерно |мне |нам |еще |[а-я]+ |)*(?:ждать|времени|дней|часов|минут|недель|месяцев|лет|ид[еу]т|длит[а-я]+|занимает|займ[её]т|действу[а-я]+|хран[а-я]+|рассматрива[а-я]+|делается|делают|дела[а-я]+|провер[а-я]+|готов[а-я]+|продл[а-я]+|доходит|по времени|жив[её]т|оформля[а-я]+)|when|by when|since when|until when|how (?:long|soon|fast|quickly|often)|what (?:date|time|day|deadline)s?|by what (?:date|day)',
    ),
  ],
  [
    'time',
    /^(?:точн[а-я]+ |конкретн[а-я]+ |назвать |назовите |указать |укажите |сообщить )*(?:точн[а-я]+ |конкретн[а-я]+ |новы[а-я]+ )*(?:срок[аиов]{0,2}|дат[аыу]|время|deadline|date of|time of|timing of)(?![а-яa-z])/,
  ],
  [
    'amount',
    asks(
      'сколько (?:[а-я]+ ){0,4}(?:сто[а-я]+|комисси[а-я]*|плат[а-я]*|заплат[а-я]*|выплат[а-я]*|уплат[а-я]*|доплат[а-я]*|переплат[а-я]*|денег|рублей|берете|бер[еу]т|возьм[а-я]+|спиш[а-я]+|спис[а-я]+|сняли|сним[а-я]+|верн[а-я]+|начисл[а-я]+|долж[а-я]+|потерял[а-я]*|потеряю|составит|составляет|обойд[а-я]+|процент[а-я]*|осталось|остал[а-я]+|накопил[а-я]*|придет|получу|получит[а-я]*)|на какую сумму|как(?:ая|ой|ую|ова|ов|им|ому) (?:[а-я]+ ){0,3}(?:сумм|комисси|ставк|размер|лимит|тариф|процент|курс|плат|цен|стоимост|остат|баланс|долг|штраф|кешбэк|кэшбэк|пен|переплат|доход)[а-я]*|под какой процент|почем|how much|(?:what|which) (?:[a-z]+ ){0,3}(?:amount|fee|rate|limit|cost|price|balance|charge|interest|penalty)',
    ),
  ],
  [
    'amount',
    /^(?:точн[а-я]+ |полн[а-я]+ |назвать |назовите |указать |сообщить )*(?:сумм[аыу]|размер|стоимость|цен[аыу]|остаток|payoff amount|amount|balance|cost|price)(?![а-яa-z])(?!.*(?:не |\d))/,
  ],
  ['number', asks('сколько|скольким|какое количество|how many')],
  [
    'place',
    asks(
      '(?:где|куда|откуда) (?:[а-я]+ ){0,3}(?:[а-я]{2,}(?:ть|ти|чь)(?:ся|сь)?|[а-я]+(?:ется|ится|ются|ятся|ают|яют|уют|дят|жат)|стоит|находит[а-я]+|ближайш[а-я]+|работает|можно|нужно|перечислил[а-я]*|перевели|отправил[а-я]*|лежит|лежат)|по какому адресу|в каком (?:отделении|офисе|банкомате|разделе|меню)|на как(?:ой|ую) (?:счет|карт[уе]|адрес|почту|номер)|at which branch|which branch|where (?:can|do|does|should|to|could|may|must|would|will)',
    ),
  ],
  ['status', asks('где|куда (?:делись|пропал[а-я]*|ушл[а-я]*)|where')],
  [
    'person',
    asks(
      'кто|кому|кем|у кого|с кем|к кому|от кого|чей|чья|чье|чьи|чьим|who|whom|whose|к каким людям|как(?:ой|ая|ие) (?:сотрудни|оператор|менеджер|отдел|специалист)[а-я]*',
    ),
  ],
  [
    'person',
    /(?:назвать|назовите|назови|указать|укажите|сообщить|сообщите|прошу|просит|требует|хочет|нужн[аоы]|give|name|wants|needs|asks for) (?:[а-яa-z]+ ){0,2}(?:фамили|имя|фио|ответственн|name of|the (?:person|employee|manager))|^(?:фамили|имя|фио|name of the)/,
  ],
  [
    'which',
    /^(?:а |и )?(?:как (?:это |он |она |у вас )?(?:работа|устро|счита|рассчит|начисл|формир|определ)|how (?:do|does) [^?]* work)/,
  ],
  [
    'means',
    asks(
      'как(?! (?:только|раз|будто|можно скорее|можно быстрее|обычно|всегда|клиент|и |так вышло|так получилось|это понимать))|каким (?:образом|способом|путем)|что (?:мне |нам |для этого |теперь )?(?:нужно|надо|необходимо|требуется|следует) (?:мне |нам |для этого )?(?:сделать|делать|предпринять)|что (?:сделать|предпринять)|how (?:do|can|could|to|should|would|does|is|will)|how',
    ),
  ],
  ['means', /^(?:порядок|способ|инструкци)[а-я]*|^(?:way|ways|instructions|steps) (?:to|of|for)/],
  [
    'course',
    asks(
      'что (?:мне |нам |с |там |же |вы |теперь |тогда )*(?:будет|делать|дальше|теперь|произойдет|если)|а если|what if|what (?:happens|now|next|should|shall|do i|will happen)',
    ),
  ],
  [
    'status',
    asks(
      'что (?:мне |с |там |же )*(?:случилось|происходит|решили|стало|слышно)|что (?:там )?с (?:мо|наш|заявк|обращ|жалоб|перевод|возврат|карт)[а-я]*|на каком этапе|в каком (?:статусе|состоянии)|what (?:happened|is happening|became)',
    ),
  ],
  ['status', /^(?:статус|судьба|состояние|результат|status|outcome|progress)(?![а-яa-z])/],
  [
    'which',
    /^(?:прошу |просьба )?(?:сообщи|сообщить|назови|назвать|указать|укажите|подскажите|продикт|give me the|tell me the)|^(?:please )?(?:explain|describe|clarify|tell (?:me|us) about)(?![a-z])|^(?:прошу |просьба )?(?:рассказать|расскажите|разъяснить|разъясните|описать|пояснить|поясните|объяснить|объясните)(?![а-я])/,
  ],
  [
    'which',
    asks(
      '(?:(?:за|на|в|во|с|по|о|об|к|от|до|из|для|при|через|под) )?(?:как(?:ой|ая|ое|ие|ую|им|ими|ого|их|ому|ом|ов|ова|овы)|что|чем|чего|чему|что именно|what|which)',
    ),
  ],
  [
    'whether',
    /^(?:а |и |есть ли )?(?:возможност[ьи]|можно|могу|может|могут|можем|смогу|сможет|допустимо)(?![а-я])|(?<![а-я])(?:можно|могу|может|сможет|смогу)(?![а-я])[^.]*\?/,
  ],
  [
    'whether',
    /^(?:can|could|may|must|is|are|was|were|do|does|did|has|have|had|will|would|should|am|need|any (?:chance|way))(?:n't)?\s/,
  ],
]

/** Words with which a point asks for something to be done, before the verb of it. */
export const wishVerbs =
  /^(?:прошу|просьба|просит|просим|требую|требует|требуем|хочу|хочет|хотим|хотел|хотела|хотелось|желает|желаю|нужно|надо|необходимо|можете|настаивает|настаиваю|предлагает|please|want|wants|wish|wishes|demand|demands|ask|asks|asking|request|requests)$/

/** Acts named by a noun at the head of a point: «Возврат 4 300», «Закрытие счёта», «Отзыв согласия», «Справка об отсутствии долга». */
export const wishNouns =
  /^(?:(?:клиент(?:ка)? )?(?:прошу|просит|просим|требую|требует|требуем|хочу|хочет|желает|нужн[аоы]|нужен|необходим[аоы]?|ждет|жду) (?!чтобы|узнать|знать|понять|ответ|разъяснен|пояснен|объяснен)(?!.* или )[а-я0-9]+|(?:the client )?(?:wants?|needs?|demands?|would like|asks? for|asking for|requests?|expects?) (?!to know|to understand|to hear|an? (?:explanation|answer))[a-z0-9£$€]+|возврат|возмещение|компенсация|отмена|отзыв|закрытие|открытие|разблокировк[аи]|снятие|удаление|прекращение|исключение|исправление|перерасч[её]т|пересчет|смена|замена|перевыпуск|отключение|подключение|продление|отсрочка|реструктуризация|расторжение|списание|восстановление|подтверждение|справк[аи]|выписк[аи]|копи[яи]|запись|письменный|официальный|письмо|дубликат|скан|документы|график|реквизиты|расчет|детализация|встреча|звонок|выдача|увеличение|снижение|повышение|доставка|перенос|refund|reimbursement|compensation|cancellation|closure|removal|deletion|certificate|statement|copy|receipt|letter|confirmation|written|new card|replacement|recording|transcript|schedule|extension|correction|unblocking|withdrawal)(?![а-яa-z])/

/** English verbs in the imperative at the head of a point. */
export const englishActs =
  /^(?:please )?(?:add|adjust|allow|amend|arrange|block|book|call|cancel|change|check|close|compensate|confirm|convert|correct|credit|cut|delete|deliver|disable|drop|email|enable|erase|exclude|expedite|explain|extend|fix|freeze|get|give|grant|increase|introduce|investigate|issue|keep|lend|let|lift|link|lower|mail|make|mark|move|name|open|pay|post|print|process|provide|punish|put|raise|recalculate|reduce|refund|register|reinstate|reissue|release|remove|reopen|repair|replace|resend|reset|restore|return|reverse|revoke|schedule|send|set|share|show|speed|start|stop|switch|take|terminate|transfer|turn|unblock|unfreeze|unlink|unlock|unsubscribe|update|upgrade|waive|withdraw|write)(?![a-z])/

/** A statement that something is out of the client's power wants another way. */
export const obstacles =
  /(?<![а-яa-z])(?:не (?:может|могу|можем|сможет|смогу|в состоянии|имеет возможности|добраться|доехать|ходит|выходит из дома|видит|слышит)|нет возможности|неудобно|плохо (?:слышит|видит|ходит|вижу|слышу|хожу)|нельзя|бесполезно|колясочни[а-я]+|на коляске|инвалид[а-я]*|лежач[а-я]+|парализован[а-я]*|deaf|blind|wheelchair|cannot|can't|unable|not able|too (?:old|ill|far))(?![а-яa-z])/
