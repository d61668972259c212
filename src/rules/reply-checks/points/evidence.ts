import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { amountWords, causes, priceWords } from '../words/answers.ts'
import { vagueTimes } from '../words/dates.ts'
import {
  accepting,
  apologies,
  leadingPolarity,
  polarities,
  ruleWords,
  strongReasons,
  withheld,
} from '../words/evidence.ts'
import type { Wish } from '../words/wishes.ts'
import type { Answering } from './answering.ts'
import { featuresOf } from './features.ts'

const saysReason = compilePhrases(strongReasons)
const saysCause = compilePhrases(causes)
const saysAmount = compilePhrases(amountWords)
const saysPrice = compilePhrases(priceWords)
const saysVaguely = compilePhrases(vagueTimes)

/** Nothing of the kind; something that may be it; it without a doubt. */
export type Evidence = 0 | 1 | 2

const time =
  /\d{1,2}[:.]\d{2}|\d{1,2}[./]\d{1,2}|\d\s?(?:рабоч[а-я]+ |календарн[а-я]+ |банковск[а-я]+ |полн[а-я]+ |business |working |calendar )?(?:дн|час|мин|недел|мес|год|лет|раб|сут|числ|day|hour|min|week|month|year|am|pm)|(?:^|\s)\d{1,2}(?:-?(?:го|е|му|th|st|nd|rd))(?![а-яa-z])|\d{1,2}\s(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?<![а-яa-z])(?:янв|февр|март|апрел|ма[йяе](?![а-я])|июн|июл|август|сентябр|октябр|ноябр|декабр|january|february|in march|april|in may|june|july|august|september|october|november|december|понедельник|вторник|сред[уы](?![а-я])|четверг|пятниц|суббот|воскресен|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?<![а-яa-z])(?:сегодня|завтра|(?:завтра|сегодня|вчера)шн[а-я]+|утр[ау]|вечер[ау]|обеда|полудня|полдень|полночь|послезавтра|вчера|перв(?:ого|ое)|втор(?:ого|ое) числ[а-я]+|(?:пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат|двадцат|тридцат)(?:ого|ое)|позавчера|накануне|минуту назад|сразу|дня|дней|день в день|сутки|суток|часа|часов|час|полчаса|минут|минуту|тут же|в тот же день|в любой (?:день|момент)|в любое время|круглосуточно|ежедневно|каждый (?:день|месяц|год)|ночью|утром|вечером|недел[юяиье]|месяц[а-я]{0,2}|квартал[а-я]?|полгода|год|года|лет|бессрочн[а-я]+|пожизненно|мгновенно|моментально|немедленно|уже (?:[а-я]{2,}(?:ли|ла|л|ло|на|но|ны|ен)|в|на|у)|до конца|до востребования|пока не|как только|после того|по мере|today|tomorrow|yesterday|tonight|at once|immediately|instantly|straight away|same day|any time|anytime|midnight|noon|weeks?|months?|hours?|days?|years?|overnight|forever|indefinitely|as soon as|already)(?![а-яa-z])/
const sum =
  /\d\s?(?:тыс|млн|руб|р\.|р(?![а-я])|₽|коп|%|процент|пункт|балл|евро|долл|юан|тенге|byn|usd|eur|gbp|cny|€|\$|£|pound|dollar|euro|cent|percent|pence)|[$€£¥]\s?\d|\d{1,3}[ ,]\d{3}|\d{3}|\d+[.,]\d+/
const place =
  /(?<![а-яa-z])(?:в|на|у|возле|рядом|через|по|из|at|in|on|under|near|next to|from|to|via)\s(?:[а-яa-z]+\s){0,2}(?:отделени|офис|приложени|сайт|раздел|профил|касс|банкомат|ул|вход|аптек|вокзал|магазин|центр|этаж|окн|документ|истори|почт|адрес|чат|суд|мфц|налогов|загс|кабинет|меню|вкладк|экран|настройк|карт|счет|сервер|архив|сейф|хранилищ|бюро|росси|branch|app|site|website|street|desk|window|menu|section|settings|profile|hall|counter|till|terminal|терминал|tab|screen|portal|office|account|card|statement|court|ombudsman|server|page|post|mail|notary|нотариус|уполномоч)|(?<![а-яa-z])(?:any|every|each|our|любо[еймг][а-я]{0,2}|любая|любую|кажд[а-я]{2,3})\s(?:branch|office|desk|counter|shop|cash|отделени|офис|касс|банкомат)|«[^»]+»|“[^”]+”|"[^"]+"|→|->|[\w.+-]+@[\w-]+\.|(?<![а-я])(?:ул|пр|просп|пер|д)\.|(?<![а-я])(?:в|на|у)\s[а-я]{4,}(?:ой|ом|е|и|ах|ях|ую|у)(?![а-я])|(?<![а-яa-z])(?:онлайн|дома|online|here|сюда|здесь|там|тут|нотариус[а-я]*|суд[а-я]?|омбудсмен[а-я]*|уполномоченн[а-я]+)(?![а-яa-z])/
const person =
  /(?<![а-яa-z])(?:никто|отдел(?:а|у|ом|е)?|начальник[а-я]?|сотрудни[а-я]+|оператор[а-я]*|руководител[а-я]+|директор[а-я]*|менеджер[а-я]*|комитет[а-я]*|систем[а-я]|программ[а-я]|кассир[а-я]*|юрист[а-я]*|правлени[а-я]|банк|бюро|магазин[а-я]?|продавец|получател[а-я]+|отправител[а-я]+|родител[а-я]+|наследник[а-я]*|владел[а-я]+|держател[а-я]+|нотариус[а-я]*|налогов[а-я]+|пристав[а-я]*|суд|мошенник[а-я]*|заведующ[а-я]+|управляющ[а-я]+|стажер[а-я]?|дежурн[а-я]+|заместител[а-я]+|служб[а-я]|уполномоченн[а-я]+|цб|центробанк|nobody|no one|team|department|manager|head|director|sender|recipient|owner|holder|insurer|employer|notary|deputy|system|clerk|desk|anyone|merchant|shop|seller|ombudsman|court|spouse|husband|wife|[а-я]{4,}(?:тель|щик|ист|атор))(?![а-яa-z])/
const weakPerson =
  /(?<![а-яa-z])(?:я|мы|сам|сама|вы|наш|наша|наше|наши|нами|только|our|i|we|you|only|instead of|missing|lacks?|has no|не тот|не та|не те|вместо|забит[а-я]?|пуст[а-я]+)(?![а-яa-z])/
const way =
  /(?<![а-яa-z])(?:через|с помощью|при помощи|по (?:ссылке|номеру|телефону|почте|qr|доверенности|заявлению)|в приложении|в отделении|в офисе|на сайте|в чате|в банкомате|кнопк[а-я]+|онлайн|через сайт|in the app|online|at (?:a|any) branch|by (?:phone|post|email|mail)|via|through)(?![а-яa-z])/

/** What is too much, too little or otherwise than it should be. */
const isAmiss =
  /(?<![а-яa-z])(?:у вас (?:уже|по-прежнему|еще|числ[а-я]+|вис[а-я]+|стоит|стоят)|в (?:заявк[а-я]|анкет[а-я]|документ[а-я]+|реестр[а-я]|договор[а-я]|профил[а-я]|систем[а-я]) (?:[а-я]+ )?(?:указан[а-я]?|стоит|стоял[а-я]?|значится|числится|другой|другая)|превыша[а-я]+|съеда[а-я]+|слишком|выше|ниже|больше|меньше|маловато|недостаточно|отлича[а-я]+|расход[а-я]+тся|устаре[а-я]+|просроч[а-я]+|позже|опозда[а-я]+|с опозданием|после срока|слетел[а-я]?|отвалил[а-я]+|не хватил[а-я]|не совпал[а-я]?|late|later than|a day after|days after|past (?:the|its)|after the (?:deadline|due|cut-off)|short of|too|already|still|above|below|exceed[a-z]*|over the limit|different|more than|less than|mismatch[a-z]*|only)(?![а-яa-z])/

/** What a thing is for. */
const purpose =
  /(?<![а-яa-z])(?:нуж(?:ен|на|но|ны)|для|чтобы|использу[а-я]+|провер[а-я]+|сверя[а-я]+|требу[а-я]+|обязан[а-я]*|помога[а-я]+|защища[а-я]+|позволя[а-я]+|без н(?:его|ее|их)|to|so that|for|asks? us|requires?|need(?:s|ed)?|helps?|protects?|lets?|without (?:it|them))(?![а-яa-z])/

/** «Откажетесь в любом офисе», «войдёте по коду»: what the client will do is told as the way. */
const youWill = /(?<![а-я])[а-я]{3,}(?:[еи]те|[еи]тесь)(?![а-я])/

/** «Начисляются за покупки»: how a thing comes about. */
const bySelf = /(?<![а-я])[а-я]{4,}(?:ется|ются|ится|ятся)(?![а-я])/

/** How things stand now tells nothing of why they were otherwise. */
const outcome =
  /(?<![а-яa-z])(?:теперь|больше (?:нет|не)|с сегодняшнего дня|as of (?:today|this|now)|from (?:today|now)|no (?:further|longer|more))(?![а-яa-z])/
/** From whom or from what the bank has something. */
const source =
  /(?<![а-яa-z])(?:вы (?:[а-я]+ ){0,2}(?:указ|остав|назв|дали|сообщ|впис|ввод|ввел|привяз|внес|подав|подпис|заполн|оформля|писал|звонил|дикт|продикт)[а-я]*|(?:из|от|с|через|по|в) (?:ваш[а-я]+ |прежн[а-я]+ |стар[а-я]+ |т[оа][а-я]+ |вашего |сво[а-я]+ |его |ее )?(?:анкет|заявк|заявлен|договор|работодател|партн|бюро|реестр|спис|налогов|фонд|сайт|супруг|жен|муж|магазин|агент|бухгалтер|кадров|справочник|пенсионн|госуслуг|бланк|визитк|письм)[а-я]*|(?:вписал|указал|подал|прислал|сообщил|передал|оставил|предоставил|назвал|внес|дал|скинул|загрузил|занес|продиктовал|привязал|приложил)(?:а|и|о)?|переда[а-я]+|получил[аи]?|купил[аи]?|достал[а-я]+|взял[аи]? (?:из|у|с)|подтянул[а-я]+|унаследова[а-я]+|перешел|перешла|перешли|you (?:gave|left|entered|wrote|provided|put|typed|filled|used|signed|listed|rang|called)|from (?:your|the|a|an|our|his|her|their|when)|came (?:from|with|in)|passed|supplied|(?:gave|given|handed|sent|listed|provided|entered|shared) (?:it|us|to us|by|your|the|that))(?![а-яa-z])/

/** How somebody hears of something. */
const channel =
  /(?<![а-яa-z])(?:напиш[а-я]+|позвон[а-я]+|перезвон[а-я]+|сообщ(?:им|у|ит|ат)|пришлем|пришлют|уведом(?:им|ят|ит)|по почте|(?:will|'ll) (?:email|e-mail|call|write|text|message|ring|phone|let you know|notify|post)|by (?:email|text|sms|phone|post|letter|push))(?![а-яa-z])/

/** A capital letter inside a sentence; not that of "on 4 November" nor of «на Лесной». */
function isName(tokens: Answering['tokens'], at: number): boolean {
  const { text = '', capital = false } = tokens[at] ?? {}
  let before = at - 1
  while (tokens[before]?.capital === true && before > 0) before--
  return (
    capital &&
    /[а-яa-z]{3}/.test(text) &&
    !days.test(text) &&
    !places.test(text) &&
    !places.test(tokens[at + 1]?.text ?? '') &&
    !notBeforeNames.test(tokens[before]?.text ?? '')
  )
}

const days =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
const places = /^(?:lane|street|road|avenue|square|drive|close|hill|branch|bank|app|card|cards|account|settings)$/
const notBeforeNames = /^(?:в|на|по|из|ул|улице|at|in|on|from|the)$/

/** «Кешбэк за ноябрь», "the bill for May": which one, and not when. */
const ofMonth =
  /(?<![а-яa-z])(?:за|for|of)\s(?:янв|фев|март|апр|ма[йя](?![а-я])|июн|июл|авг|сент|окт|нояб|дек|january|february|march|april|may|june|july|august|september|october|november|december)[а-яa-z]*/g

/** A slot that is still to be filled is the business of another rule: what it stands for is there. */
const toBeFilled = /_{2,}|(?<![а-яa-z])[xх]{2,}(?![а-яa-z])|\[[^\]]+\]|\{[^}]+\}/

/** "With us since 2014", "since Monday": a time, and no reason. */
const sinceWhen =
  /(?<![a-z])since (?=\d|(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|then|last)(?![a-z]))/g

type Gives = (part: Answering) => Evidence

/** Whether a part of the reply gives the kind of thing that is wanted. */
export const gives: Readonly<Record<Wish, Gives>> = {
  reason(part) {
    const { past, instructs, allows, denies, future } = featuresOf(part)
    if (/^(?:чтобы|для того|to) /.test(part.lower) && instructs) return 0
    if (hasPhrase(saysReason, part.lower.replace(sinceWhen, ' '))) return 2
    if (hasPhrase(saysCause, part.lower) && !instructs) return 1
    if (ruleWords.test(part.lower)) return 0
    if (isAmiss.test(part.lower) && !instructs && !allows) return 1
    if (outcome.test(part.lower)) return 0
    if (past && !instructs && !allows) return 1
    return denies && !instructs && !allows && !future ? 1 : 0
  },
  source: (part) => (source.test(part.lower) ? 2 : 0),
  purpose: (part) =>
    hasPhrase(saysReason, part.lower) || purpose.test(part.lower) ? 2 : featuresOf(part).denies ? 1 : 0,
  time: ({ lower }) =>
    toBeFilled.test(lower) || time.test(lower.replace(ofMonth, ' ')) || hasPhrase(saysVaguely, lower) ? 2 : 0,
  amount({ lower }) {
    if (toBeFilled.test(lower) || sum.test(lower) || hasPhrase(saysPrice, lower)) return 2
    return !time.test(lower) && (/\d/.test(lower) || hasPhrase(saysAmount, lower)) ? 1 : 0
  },
  number: ({ lower }) => (/\d/.test(lower) || hasPhrase(saysAmount, lower) ? 2 : 0),
  place: ({ lower, tokens }) =>
    place.test(lower) ||
    tokens.some(({ capital }, at) => capital && /^(?:в|на|у|at|in|on|to)$/.test(tokens[at - 1]?.text ?? ''))
      ? 2
      : 0,
  person: (part) => {
    const { tokens, lower } = part
    if (person.test(lower) || /«[^»]+»|“[^”]+”/.test(lower)) return 2
    if (tokens.some((_, at) => at > 0 && isName(tokens, at))) return 2
    return weakPerson.test(lower) ? 1 : 0
  },
  means(part) {
    const { instructs, allows, denies, future, forbids, past } = featuresOf(part)
    if (forbids) return 0
    if (
      instructs ||
      allows ||
      channel.test(part.lower) ||
      (way.test(part.lower) && !/(?<![а-я])(?:был|была|были|было)(?![а-я])/.test(part.lower))
    )
      return 2
    return (denies && !past) || future || bySelf.test(part.lower) || youWill.test(part.lower) ? 1 : 0
  },
  course(part) {
    const { past, future, denies, instructs, allows } = featuresOf(part)
    return past || future || denies ? 2 : instructs || allows || standing.test(part.lower) ? 1 : 0
  },
  status(part) {
    const { past, future, denies, allows } = featuresOf(part)
    if (past || future || denies) return 2
    return !allows && (standing.test(part.lower) || place.test(part.lower) || time.test(part.lower)) ? 1 : 0
  },
  which: (part) => (featuresOf(part).instructs ? 2 : 1),
  whether(part) {
    if (leadingPolarity.test(part.lower)) return 2
    const { past, future, allows, instructs } = featuresOf(part)
    return polarities.test(part.lower) || past || future || allows || instructs ? 1 : 0
  },
  deed(part) {
    const { past, future, denies, instructs } = featuresOf(part)
    if ((sendsAway.test(part.lower) && !past && !attached.test(part.lower)) || nothingToDo.test(part.lower)) return 0
    if (past || future || attached.test(part.lower)) return 2
    if (denies || leadingPolarity.test(part.lower) || accepting.test(part.lower)) return 2
    if (provides.test(part.lower)) return 2
    return instructs || standing.test(part.lower) ? 1 : 0
  },
  apology: ({ lower }) => (apologies.test(lower) ? 2 : 0),
  statement(part) {
    const { past, future } = featuresOf(part)
    return accepting.test(part.lower) || past || future ? 2 : 1
  },
}

/** «Читайте на сайте» does nothing that was asked for. */
const sendsAway =
  /(?<![а-я])(?:читайте|смотрите|ознакомьтесь|узнайте|уточните|найдете|посмотрите|подробнее|подробности)(?![а-я])|(?<![a-z])(?:find out|learn more|read more|for details)(?![a-z])/
/** What the client must give first: so much the deed is under way. */
export const provides =
  /(?<![а-яa-z])(?:пришлите|вышлите|отправьте|принесите|привезите|приложите|предоставьте|загрузите|подпишите|заполните|укажите|назовите|сообщите|приходите|подойдите|понадоб[а-я]+|потребу[а-я]+|send|bring|upload|attach|provide|sign|fill in|give us|let us have|we(?:'ll| will)? need)(?![а-яa-z])/

/** «Делать ничего не нужно» follows an answer and is none. */
const nothingToDo =
  /(?<![а-яa-z])(?:(?:делать|предпринимать|беспокоиться|волноваться|переживать) (?:вам )?(?:больше )?(?:ничего )?не (?:нужно|надо|требуется|стоит)|ничего (?:вам )?(?:делать|предпринимать) не|не (?:волнуйтесь|беспокойтесь|переживайте)|от вас ничего не (?:нужно|требуется)|(?:nothing|no action) (?:else )?(?:is |for you )?(?:needed|required|to do)|you (?:don't|do not) need to do anything)/
const attached =
  /(?<![а-яa-z])(?:во вложении|приложен[аоы]?|прикрепл[а-я]+|готов[аоы]?|готово|сделано|вот|уже|теперь|снова|у вас (?:уже|с утра|на (?:счете|карте|руках|почте)|в (?:почте|ящике|кабинете|приложении|чате))|(?:деньги|сумма|рублей|они|она|он) у вас|с (?:сегодняшнего|завтрашнего|этого) дня|больше не|на (?:вашем |ваш )?(?:счете?|карте?)|снова|опять|вновь|gone|over|attached|enclosed|here (?:is|are|you go)|done|ready|back|again|in your inbox|now|waiting)(?![а-яa-z])/
/** «Лежит в сейфе», "is with you": where the thing is that was asked for. */
const standing =
  /(?<![а-яa-z])(?:лежит|хранится|дожидается|waiting|is at|is here|лежат|ждет|ждут|находится|действует|работает|нужен|нужна|нужны|может|можем|можно|can|may|is with|waits|must)(?![а-яa-z])/

/** The bank says that it does not know or will not tell. */
export function isWithheld({ lower }: Answering): boolean {
  return withheld.test(lower)
}
