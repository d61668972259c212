/**
 * Pairs of opposites in which a reply can contradict itself. A negation turns one side into the other. `changes` marks what
 * changes by itself with time: «ещё не зачислили», then «зачислили» is progress and no contradiction.
 */
export interface Opposites {
  readonly id: string
  readonly yes: string
  readonly no: string
  readonly changes: boolean
  /** Pairs of one family say much the same of a thing: «карта работает», «картой можно платить». */
  readonly family?: string
}

export const opposites: readonly Opposites[] = [
  {
    id: 'refund',
    yes: 'верну вернем вернет вернут вернете верните верни вернуть вернул* вернувш* вернется вернутся вернулось возвра* возмест* возмещ* компенс* refund* reimburs* return* compensat*',
    no: 'невозврат*',
    changes: false,
  },
  {
    id: 'credited',
    yes: 'зачисл* начисл* поступ* дошл* credited arrived posted',
    no: '',
    changes: true,
    family: 'arrived',
  },
  {
    id: 'fee',
    yes: 'взима* взимает берет комиссия плата fee стоит стоят costs cost списывается берется берут берем удерживается удерживаем платно платна платны платный платная платное платные charge charges deduct deducts paid',
    no: 'бесплатн* free',
    changes: false,
  },
  {
    id: 'charged',
    yes: 'списал* списан* спишем спишут удержал* удержан* charged debited',
    no: '',
    changes: true,
  },
  {
    id: 'possible',
    yes: 'можно может могут возможно возможен возможна можете сможете доступн* разрешено допускается предусмотрен* can possible available allowed',
    no: "нельзя невозможн* недоступн* запрещ* cannot can't impossible unavailable unable",
    changes: false,
    family: 'usable',
  },
  {
    id: 'required',
    yes: 'нужно нужен нужна нужны требуется требуются необходимо необходим* обязательн* required needed necessary must need needs',
    no: 'необязательн* optional unnecessary',
    changes: false,
  },
  {
    id: 'approved',
    yes: 'одобр* удовлетвор* согласова* approved granted',
    no: 'отклон* отказано отказали отказываем declined rejected refused',
    changes: false,
  },
  {
    id: 'working',
    yes: 'исправен исправна исправно исправны работает работают works working functions',
    no: 'неисправ* сломан* сбой faulty broken',
    changes: true,
    family: 'usable',
  },
  {
    id: 'found',
    yes: 'найден* нашли нашел нашлась обнаруж* выявл* зафиксир* found detected discovered',
    no: 'missing',
    changes: true,
  },
  {
    id: 'received',
    yes: 'получен* получили получил* received reached reach пришел пришла пришло',
    no: '',
    changes: true,
    family: 'arrived',
  },
  {
    id: 'sent',
    yes: 'отправлен* отправили отправил* отправлял* направили направлен* направлял* выслали высылал* выслан* прислали присыла* присла* sent',
    no: '',
    changes: true,
  },
  { id: 'blocked', yes: 'заблокир* блокир* blocked', no: 'разблокир* unblocked', changes: true },
  {
    id: 'open',
    yes: 'открыт открыта открыто открыты open',
    no: 'закрыт закрыта закрыто закрыты closed',
    changes: true,
    family: 'usable',
  },
  {
    id: 'valid',
    yes: 'действует действуют действителен действительна действительно действителен valid',
    no: 'недействител* истек истекла истекло аннулир* expired invalid',
    changes: true,
    family: 'usable',
  },
  {
    id: 'kept',
    yes: 'хранится хранятся храним сохранен* хранит stored kept keep stores',
    no: 'удален* удалили стерт* уничтожен* deleted erased',
    changes: false,
  },
  {
    id: 'reissue',
    yes: 'перевыпуст* перевыпуще* перевыпуск* выпуст* выпущен* выпуска* reissue* issued',
    no: '',
    changes: true,
  },
  {
    id: 'accepts',
    yes: 'принимаем принимаются принимает принимают принимается принима* accept accepts',
    no: '',
    changes: false,
    family: 'usable',
  },
  { id: 'affects', yes: 'влияет влияют затрагивает затрагивают повлияет affects affect', no: '', changes: false },
  { id: 'works-saturday', yes: 'работаем обслуживаем serve', no: '', changes: false },
  {
    id: 'uses',
    yes: 'используем использует используется используются use uses used',
    no: '',
    changes: false,
    family: 'usable',
  },
  {
    id: 'passes',
    yes: 'передаем передает передаются передается передавали передавал передали share shares shared pass',
    no: '',
    changes: false,
  },
  {
    id: 'participates',
    yes: 'участвует участвуют участвуете включен* подключен* enrolled connected included',
    no: 'отключен* исключен* disconnected excluded',
    changes: true,
  },
  { id: 'cancelled', yes: 'отмен* cancelled canceled cancel', no: '', changes: true },
  {
    id: 'suffices',
    yes: 'поможет помогут помогает подойдет подойдут годится годятся подходит достаточно хватит enough suffices',
    no: 'недостаточно insufficient',
    changes: false,
    family: 'usable',
  },
  {
    id: 'exists',
    yes: 'есть имеется имеются существует существуют exists exist',
    no: 'нет отсутствует отсутствуют',
    changes: true,
    family: 'exists',
  },
  {
    id: 'confirms',
    yes: 'подтверждаем подтвердили подтвержден* подтверждает confirm confirmed',
    no: 'опроверга*',
    changes: true,
  },
]

/** Words with which a reply owns up to the change: then nothing is contradicted, it is corrected. */
export const owningUp = [
  'ошиб*|ошиблись',
  'неверно|неправильно|неточно|некорректно',
  'исправля*|исправ*|поправ*|уточня*',
  'пересмотре*|пересмотр*',
  'изменил*|изменен*|поменял*',
  'теперь|отныне',
  'ранее|раньше|прежде|прежн*|предыдущ*',
  'прошл* ~ ответ*|письм*|сообщени*|раз*|слов*',
  'в порядке исключения',
  'все же|все таки',
  'решили|принято решение|приняли решение',
  'с учетом нов*',
  'после ~ проверки|обновления|обращения',
  'вопреки',
  'извин*|прощен*',
  'mistake*|mistaken|wrong|wrongly|incorrect*|error',
  'correct|correction|correcting',
  'has|have changed',
  'now',
  'earlier|previously|before|previous',
  'exception',
  'reconsidered|reviewed again|decided',
  'apolog*|sorry',
]

/** Not yet, in the meantime: a state that will change. */
export const meanwhile = [
  'пока|покуда',
  'еще не|нет',
  'еще ~ ждем|идет|рассматрива*|провер*|готов*',
  'yet|still',
  'so far',
]

/** The reply denies that anything was promised. */
export const denyingPromises = [
  'не обещал*|обещаем',
  'ничего не обещали',
  'обещаний ~ не',
  'срок* ~ не ~ называл*|давал*|обещал*|устанавлива*|назначал*|определ*|установлен*',
  'не ~ называл*|давал*|озвучивал* ~ срок*',
  "never|not|didn't promised|promise",
  'no promise|date|deadline was|has',
  'did not|never give|gave|name|named|set ~ date|deadline',
]

/** Verbs by which a thing comes to be: with them it exists. */
export const creating =
  'оформл* оформи* составл* состави* создан* создал* завед* завел* выпущ* выпуст* заказа* зарегистр* подготовл* issued created registered ordered drawn'

/** A negation of what one waits for: «перевыпуска не ждите». */
export const anotherOne =
  'втор* друг* еще_одн* следующ* новая новую новый остальн* дополнительн* second another other extra additional'
