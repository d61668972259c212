import { conceptsOf } from '../concepts.ts'
import type { CheckContext } from '../context.ts'
import type { Segment } from '../text/segments.ts'
import type { Token } from '../text/tokens.ts'
import { isThirdFuture } from '../text/verb-forms.ts'
import { concepts } from '../words/concepts.ts'
import { promiseConcepts } from '../words/moves.ts'
import { isCollected } from './clause-kind.ts'
import { promiseWords } from './open-promises.ts'
import { namesObject, type OpenPromise } from './same-matter.ts'
import { isSameDeed } from './same-deed.ts'
import { isOurFuture, promiseForms } from './verbs.ts'

const things: ReadonlySet<string> = new Set(Object.keys(concepts))
const generalConcepts: ReadonlySet<string> = new Set(promiseConcepts)

/**
 * Whether a clause that may bind tells when the promised thing comes: it names that thing with a verb, or as its own head, or
 * has a verb of its own and the words before named the thing.
 */
export function tellsWhen(
  { draft }: CheckContext,
  segment: Segment,
  clause: readonly Token[],
  promise: OpenPromise,
): boolean {
  const hasVerb = isCollected(clause) || clause.some(({ text }) => isVerb(text))
  if (comesToClient(segment, clause, promise)) return true
  const names = (tokens: readonly Token[]) => namesObject(conceptsOf(tokens), promise)
  if ((names(clause) && (hasVerb || isHead(clause, promise))) || isDeedNoun(clause, promise.what)) return true
  const before = draft.sentences[segment.sentence.index - 1]
  const named = names(segment.tokens) || (before !== undefined && !before.question && names(before.tokens))
  return named && (hasVerb || (isGeneral(clause) && segment.tokens.some(({ text }) => isVerb(text))))
}

/** «Мастер будет у вас 26 ноября»: somebody comes to the client, and nothing else of the bank is named. */
function comesToClient(segment: Segment, clause: readonly Token[], promise: OpenPromise): boolean {
  const text = clause.map((token) => token.text).join(' ')
  if (
    !/(?:^|\s)(?:будет|будут|приедет|приедут|придет|придут|зайдет|заедет|подъедет|comes?|arrives?|visits?|will be)(?:\s|$)/.test(
      text,
    )
  )
    return false
  if (
    !segment.tokens.some(({ text: word, capital }, at) => at > 0 && capital && word.length > 2) &&
    !/(?:^|\s)(?:у вас|к вам|вам|to you|with you|you)(?:\s|$)/.test(text)
  )
    return false
  const own = [...conceptsOf(clause)].filter((concept) => !generalConcepts.has(concept) && things.has(concept))
  return own.every((concept) => promise.concepts.has(concept))
}

/** «На изучение ещё полмесяца»: words that belong to any promise. */
function isGeneral(clause: readonly Token[]): boolean {
  return [...conceptsOf(clause)].some((concept) => generalConcepts.has(concept))
}

/** Any verb that is not past: those were turned away before. */
function isVerb(word: string): boolean {
  return (
    isOurFuture(word) ||
    promiseForms.has(word) ||
    isThirdFuture(word) !== undefined ||
    /^(?:[а-я]{3,}(?:[аяуюыи]ет|[аяую]ют|дит|сит|тит|зит|лит|нит|рит|жит)(?:ся)?|будет|будут|стоит|стоят|значится|числится|назначен[аоы]?|намечен[аоы]?|запланирован[аоы]?|ждем|ждите|ожидаем|ожидайте|will|is|are|gets?|takes?|needs?|expects?|comes?|arrives?|ships?|goes|lands|decides|answers|sends|calls|phones|replaces|repairs|fixes|pays|returns|closes|opens|issues|delivers|brings|replies|installs|mends|finishes|completes|concludes|happens|appears|becomes|resumes|reopens|clears|posts|leaves|drops|follows|reaches|starts?|begins?|should|must|shall|ought|has|have|.*'(?:ll|re|s))$/.test(
      word,
    )
  )
}

/** «Повышение лимита — 1 декабря»: what comes first in a clause without a verb is the promised act or its object. */
function isHead(clause: readonly Token[], { what }: OpenPromise): boolean {
  const [head] = conceptsOf(clause)
  return (
    (head !== undefined && [...conceptsOf(promiseWords(what))].slice(0, 2).includes(head)) || isDeedNoun(clause, what)
  )
}

/** «Постановка на учёт — 26.11»: the promised deed as a noun, at the head of the clause. */
function isDeedNoun(clause: readonly Token[], what: string): boolean {
  const [deed] = promiseWords(what)
  return deed !== undefined && clause.slice(0, 3).some(({ text }) => isSameDeed(text, deed.text))
}
