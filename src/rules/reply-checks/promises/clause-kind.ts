import type { DateMention } from '../dates/find-dates.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { clauseAround, type Segment } from '../text/segments.ts'
import type { Token } from '../text/tokens.ts'
import { asksClient, isPast } from '../text/verb-forms.ts'
import { listWords } from '../text/word-list.ts'
import { otherParties, otherPartiesEnglish } from '../words/promise-parties.ts'
import { anotherTurn, habitual, lasting } from '../words/tenses.ts'

const isLasting = compilePhrases(lasting)
const isHabitual = compilePhrases(habitual)
const isOther = listWords(otherParties)
const isAnother = compilePhrases(anotherTurn)

/** Words that stand beside a date and belong to no clause of their own: «в понедельник, 30.11, …». */
const besideDate =
  /^(?:до|к|ко|с|со|в|во|на|по|не|уже|только|лишь|еще|раньше|ранее|позднее|позже|после|около|примерно|by|on|until|till|before|after|around|about|the|of|and|и|или|а|но|but)$/

/** A word between commas that parts no clause: «заберите её, пожалуйста, 2 декабря». */
const partsNothing = /^(?:пожалуйста|видимо|вероятно|скорее|кстати|возможно|наверное|please|probably|hopefully)$/

/** The words of the clause that a date belongs to; a date between commas belongs to the clause before it. */
export function clauseOfDate(segment: Segment, mention: DateMention, dates: readonly DateMention[]): readonly Token[] {
  const { tokens } = segment
  const at = Math.max(
    0,
    tokens.findIndex((token) => token.end > mention.start),
  )
  let { from, to } = clauseAround(segment, at)
  const says = (token: Token) =>
    !besideDate.test(token.text) && !dates.some((date) => token.start >= date.start && token.end <= date.end)
  while (from > 0 && !tokens.slice(from, to + 1).some(says)) from = clauseAround(segment, from - 1).from
  while (to < tokens.length - 1 && !tokens.slice(from, to + 1).some(says)) to = clauseAround(segment, to + 1).to
  while (from > 1 && partsNothing.test(tokens[from - 1]?.text ?? '')) from = clauseAround(segment, from - 2).from
  return tokens.slice(from, to + 1)
}

const clientActs =
  /(?:^|\s)(?:можно|можете|сможете|вправе|успейте|успеете|если|когда вы|пока вы|вам (?:нужно|надо|необходимо|следует|стоит)|you (?:can|may|could|need|must|want|have to)|you (?:then |will |still |only )?(?:have|get) (?:until|till|up to)|please|if|once you|when you|unless)(?=\s|$)/

/** «Само бюро обновит запись», "the shop sends it": others act. */
export function isByOthers(tokens: readonly Token[]): boolean {
  const [first, second] = tokens.map(({ text }) => text)
  return (
    isOther(first ?? '') ||
    (first === 'банк' && /^(?:получател|отправител)/.test(second ?? '')) ||
    (/^(?:сам|сама|само|сами|их|ваш|ваша|ваше|этот|эта|[а-я]+(?:ый|ая|ое|ий))$/.test(first ?? '') &&
      isOther(second ?? '')) ||
    otherPartiesEnglish.test(
      `${tokens
        .slice(0, 4)
        .map(({ text }) => text)
        .join(' ')} `,
    )
  )
}

/** Whether the clause may bind the bank to a day: it is not past, not lasting, not usual, and not the client's to do. */
export function mayBind(tokens: readonly Token[]): boolean {
  const text = tokens.map((token) => token.text).join(' ')
  if (clientActs.test(text) || hasPhrase(isLasting, text) || hasPhrase(isHabitual, text) || hasPhrase(isAnother, text))
    return false
  if (
    /(?:^|\s)(?:не|not|won't|doesn't|don't)\s(?:будет|будут|be)?\s?\S+(?:\s\S+){0,2}\s(?:до|until|till|before)(?:\s|$)/.test(
      text,
    )
  )
    return false
  return (
    !tokens.some((_, at) => isPast(tokens, at)) &&
    (isCollected(tokens) || !tokens.some((_, at) => asksClient(tokens, at)))
  )
}

/** «Заберите её 2 декабря», «приходите за ней после обеда»: the day on which the bank has it ready. «Заберите до…» is the client's term. */
export function isCollected(tokens: readonly Token[]): boolean {
  return collects.test(tokens.map(({ text }) => text).join(' '))
}

const collects =
  /^(?!.*(?:^|\s)(?:до|не позднее|в любое|в любой|by|until|before)\s).*(?:^|\s)(?:заберите|забирайте|получите|получайте|(?:приходите|подходите|подъезжайте|заезжайте|приезжайте|заходите|загляните)\s(?:\S+\s){0,4}за)(?:\s|$)/
