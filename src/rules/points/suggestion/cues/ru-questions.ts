import { anyOf, countWords } from '../words.ts'

const asks =
  'кто|кого|кому|кем|что|че|шо|чего|чем|чему|где|куда|откуда|когда|почему|отчего|зачем|как|какой|какая|какое|какие|каких|каким|какую|какого|какому|какими|каком|каков|какова|каковы|сколько|чей|чья|чье|чьи'
const asksSomewhere = anyOf(asks)

/** Questions that are mockery, threat or echo: an answer to them would answer nothing. */
const rhetorical: readonly RegExp[] = [
  /^(?:или|неужели|разве|ну и|может|а может|то есть|серьезно|правда|и что|ну что|что (?:ж|же|тут|уж)|зачем тогда|какая разница|как так|что значит нет)(?!\p{L})/u,
  anyOf(
    'кому (?:это|оно) (?:нужно|надо)',
    'по-вашему',
    'за кого вы',
    'вы там|вы что|вы вообще|вы серьезно',
    'где (?:логика|совесть|справедливость)',
    'куда катимся',
    'вам самим не',
    'это (?:вообще )?нормально',
    'в своем уме',
    'где вас (?:учили|учат|берут)',
  ),
  /(?<!\p{L})(?:издева|смеетесь|шутите|шутк|насмешк|совест|позор|стыдно|надоел|цирк|детский сад|автоответчик|робот|живые люди|читать уме|умеете читать|так (?:трудно|сложно)|трудно)/u,
  /(?<!\p{L})(?:это|с|тут|вы|отвечает) (?:\p{L}+ )?бот(?:ом|ы)?(?!\p{L})|бот отвечает/u,
  /(?:,|—|-)\s*(?:да|правда|так|а|верно|ага|не так ли)\s*\?/u,
]

const yesOrNo = [
  anyOf(
    'ли',
    'можно',
    'могу|можем|можете|может|смогу|сможете|сможет',
    'будет|будут|будете|буду|будем',
    'нужно|нужен|нужна|нужны|надо',
    'есть|нет|никак|нельзя|точно|обязательно',
    'должен|должна|должны',
    'я|мне|меня|мы|нам|нас|мой|моя|мое|мои|моего|моей|вы|вам|вас|ваш|ваша|ваше|ваши',
  ),
  /(?<!\p{L})\p{L}{2,30}(?:ть|ти|ете|ите|ется|ится|ются|ятся|ает|яет|еет|ует|дет|нет|ют|ут|ал|ала|али|ило|или|ила)(?:сь)?(?!\p{L})/u,
]

// «Деньги вернут?», «Поддерживаете идею?», but not the echo «По паспорту?».
const shortDeed = /(?<!\p{L})\p{L}{3,30}(?:ут|ют|ят|ете|ется|ются|ают)(?:сь)?(?!\p{L})/u

// «Какой толк от ответов, если ничего не решено»: scolding, with a question mark or without.
export const ruScolding = anyOf('как(?:ой|ого) (?:смысл|толк|черт)\\p{L}*', 'что толку', 'сколько можно')

/** Whether a sentence with a question mark really asks: by a word that asks, or by who is to do what. */
export function isRuQuestion(text: string): boolean {
  if (rhetorical.some((cue) => cue.test(text))) return false
  if (asksSomewhere.test(text) && countWords(text) > 1) return true
  const words = countWords(text)
  return words > 2 ? yesOrNo.some((cue) => cue.test(text)) : words === 2 && shortDeed.test(text)
}

/** «Почему?», «и когда?»: asks about the sentence before it. */
export function isRuFollowUp(text: string): boolean {
  return /^(?:почему|зачем|когда|сколько|на каком основании|за что|откуда|(?:это |все )?(?:так|верно|правильно)(?: ли(?: это)?)?)\?$/u.test(
    text,
  )
}

const discourse =
  /^как (?:видно|видите|известно|говорится|всегда|обычно|раз|только|бы|же|мило|будто|минимум|и|вариант|по мне|понимаю|я (?:говорил|писал))(?!\p{L})|^что (?!такое|нужно|надо|делать|входит|будет|с|по)|^кто (?:бы|знает|угодно|хочет|виноват)(?!\p{L})/u
const asksInside = anyOf('сколько|когда|почему|куда', '(?:по )?како(?:му|й)|какая|какие')
const unfinished = /(?<!\p{L})\p{L}{2,30}(?:ть|ти|ся|ет|ут|ют|ит)(?!\p{L})/u
const mayI = /(?<!\p{L})\p{L}{3,30}(?:ть|ти) (?:\p{L}+ )?можно(?!\p{L})/u
const told = /(?<!\p{L})\p{L}{2,30}(?:ал|ил|ел|ала|ила|ела|али|или|ели|ло|лось|лись|лся)(?!\p{L})/u

/** A question without its mark, as people write in chats: «а новую сколько ждать», «как закрыть счёт». */
export function isUnmarkedRuQuestion(text: string): boolean {
  if (/[.!:…]$/u.test(text) || countWords(text) > 12 || rhetorical.some((cue) => cue.test(text))) return false
  if (/^(?:почему|зачем|сколько|на каком основании|за что|можно ли|могу ли)(?!\p{L})/u.test(text))
    return countWords(text) > 1
  if (/^(?:а )?(?:где|куда|когда|как|кто|что|како[йе]|какая|какие)(?!\p{L})/u.test(text))
    return countWords(text) > 2 && !text.includes(',') && !discourse.test(text) && !told.test(text)
  if (countWords(text) > 8 || told.test(text)) return false
  return (asksInside.test(text) && unfinished.test(text)) || mayI.test(text)
}

const notKnowing = new RegExp(
  `(?<!\\p{L})(?:не понимаю|не понимаем|непонятно|не ясно|неясно|интересует|вопрос(?:ом)?\\s*[:—-]|хочу (?:знать|понять|узнать)|не знаю)[\\s,:—-]+(?:\\p{L}+\\s){0,2}(?:${asks}|за что|на каком)(?!\\p{L})`,
  'u',
)

/** «Не понимаю, почему списали»: an asking word after a word of not knowing. */
export function isIndirectRuQuestion(text: string): boolean {
  return notKnowing.test(text)
}
