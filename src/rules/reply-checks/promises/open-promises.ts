import type { ReplyCheckRequest } from '../../../contract/reply-checks.ts'
import { conceptsOf } from '../concepts.ts'
import { readDay } from '../dates/days.ts'
import { promiseConcepts } from '../words/moves.ts'
import type { OpenPromise } from './same-matter.ts'

const generalConcepts: ReadonlySet<string> = new Set(promiseConcepts)

/** Whether a promise still binds the bank: a missed one is owed all the same. Any other state, known here or not, binds to nothing. */
export function isOwed({ state }: { readonly state: string }): boolean {
  return state === 'open' || state === 'missed'
}

/** The promises of a case that are still owed, with what each is about. */
export function openPromises(request: ReplyCheckRequest): OpenPromise[] {
  return (request.promises ?? []).filter(isOwed).flatMap(({ id, what, due }) => {
    const day = readDay(due)
    return day === undefined ? [] : [{ id, what, due: day, ...matterOf(what) }]
  })
}

/** What is promised: all of it, and the part that no preposition hangs on another («зачислить деньги», not «с терминала»). */
function matterOf(what: string): Pick<OpenPromise, 'concepts' | 'object'> {
  const all = promiseWords(what)
  const concepts = conceptsOf(all)
  const object = conceptsOf(all.filter((_, at) => !isOblique(all, at)))
  const own = [...object].filter((concept) => !generalConcepts.has(concept))
  return { concepts, object: own.length > 0 ? new Set(own) : concepts }
}

/** A preposition stands before the word, before the adjective of it, or before the noun it belongs to: «по лимиту карты». */
function isOblique(all: readonly { readonly text: string }[], at: number): boolean {
  const preposition = /^(?:с|со|из|в|во|на|по|о|об|за|для|от|к|при|у|from|on|in|at|for|to|of|about)$/
  return [1, 2, 3].some(
    (step) => preposition.test(all[at - step]?.text ?? '') && (step === 1 || belongs(all, at, step)),
  )
}

/** Adjectives, nouns in the genitive, and English nouns hang on one preposition together. */
function belongs(all: readonly { readonly text: string }[], at: number, step: number): boolean {
  const between = all.slice(at - step + 1, at).map(({ text }) => text)
  if (between.some((word) => /^(?:и|and|or|или)$/.test(word))) return false
  const own = all[at]?.text ?? ''
  return (
    between.every((word) => /(?:ый|ий|ой|ую|ая|ое|ого|ому|ом|ых|ие)$|^[a-z]+$/.test(word)) ||
    /(?:ы|и|а|я|ов|ев|ей|ого|ой)$/.test(own)
  )
}

/** The words of a promise, folded. */
export function promiseWords(text: string): { text: string }[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => ({ text: word }))
}
