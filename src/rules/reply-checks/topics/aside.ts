import { conceptsOf } from '../concepts.ts'
import type { CheckContext } from '../context.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { readMessage } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import { announcing, plainlyAside, turningAside, useful } from '../words/asides.ts'
import { offering, plainOffers, selling } from '../words/offers.ts'
import { firstOwn, urges } from './serving.ts'

const offers = compilePhrases(offering)
const opensAside = compilePhrases([...turningAside, ...plainOffers, ...selling, ...announcing])
const isPlainlyAside = compilePhrases([...plainlyAside, ...plainOffers, ...selling, ...announcing])
const isTurn = compilePhrases(plainlyAside)
const ofUse = compilePhrases(useful)

/** An offer or a reminder that shares no word with what the client came with, nor with the rest of the reply. */
export function findAside(context: CheckContext): Sentence | undefined {
  const { draft, fromClient, request } = context
  const said = [...fromClient, ...(request.promises ?? []).map(({ what }) => readMessage(what))]
  const matter = new Set(said.flatMap((text) => text.sentences.flatMap(({ tokens }) => [...conceptsOf(tokens)])))
  return draft.sentences.find((sentence) => {
    if (sentence === firstOwn(draft) || !urges(opensAside, sentence.lower)) return false
    const plainly = urges(isPlainlyAside, sentence.lower)
    if ((!plainly && !hasPhrase(offers, sentence.lower)) || hasPhrase(ofUse, sentence.lower)) return false
    if (sentence.tokens.some(({ text }) => pointsBack.test(text))) return false
    const own = conceptsOf(sentence.tokens)
    const others = draft.sentences.filter((each) => each !== sentence).map(({ tokens }) => conceptsOf(tokens))
    return (
      own.size >= (hasPhrase(isTurn, sentence.lower) ? fewestThings : manyThings) &&
      [...own].every((thing) => !matter.has(thing) && !others.some((each) => each.has(thing)))
    )
  })
}

/** After «кстати» little is needed to see that the matter is another one. */
const fewestThings = 2
const manyThings = 4
/** «закажите её в приложении» speaks of what was said before. */
const pointsBack = /^(?:его|ее|их|него|нее|ней|ним|нем|них|этот|эта|эту|этого|it|them|this|these)$/
