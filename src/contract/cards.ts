import * as z from 'zod/mini'
import { calendars, languages, stages } from './codes.ts'
import { limits, version, words } from './common.ts'

const source = { law: words(limits.line), article: words(limits.line) }

/** What a card says, but for its sources. `truth`, `stillWorks` and `question` may hold slots, as a script does. */
const said = {
  title: words(limits.line),
  topics: z.array(words(100)).check(z.minLength(1), z.maxLength(12)),
  /** When in a case it helps most; empty: at any stage. */
  stages: z.array(z.enum(stages)),
  /** Whose law it tells; absent where it is so whatever the law. */
  jurisdiction: z.optional(z.enum(calendars)),
  /** What the client takes for true, in the client's own words. */
  believes: words(2_000),
  /** What is true, in words that can be said to the client as they stand. */
  truth: words(5_000),
  /** What goes on working meanwhile, and until when. */
  stillWorks: z.optional(words(5_000)),
  /** What to ask the client, to hear whether it was understood. */
  question: words(2_000),
  /** What the client should answer, and why. */
  answer: words(2_000),
}
const language = z.enum(languages)

/** «Как это устроено»: a belief set right in plain words. Versions are never edited; a change is a new version. */
export const card = z.object({
  id: z.string(),
  version,
  language,
  owner: z.string(),
  ...said,
  sources: z.array(z.object(source)),
})
export type Card = z.infer<typeof card>

export const cardList = z.object({ items: z.array(card) })

const sources = z.array(z.strictObject(source)).check(z.minLength(1), z.maxLength(20))
export const newCard = z.strictObject({ language, ...said, sources })
export type NewCard = z.infer<typeof newCard>

/** `from` is the version its author had before the eyes: a colleague's newer one is not written over unseen. */
export const newCardVersion = z.strictObject({ from: version, ...said, sources })
export const cardWritten = z.object({ id: z.string(), version })
