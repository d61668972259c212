import { pathToFileURL } from 'node:url'
import { requestOf, type LabelledDraft } from '../tests/evaluation/drafts/labelled-draft.ts'
import { batches, type Batch } from '../tests/evaluation/batches.ts'
import { isSettled, readReply, settingsOf } from '../src/rules/reply-checks/points/answered.ts'
import { sumSigns } from '../src/rules/reply-checks/points/score.ts'
import { readSigns, type Sign, type Signs } from '../src/rules/reply-checks/points/signs.ts'
import { weighPoints } from '../src/rules/reply-checks/points/weighed-point.ts'
import { enough, weights as inUse } from '../src/rules/reply-checks/points/weights.ts'
import { readMessage, readText } from '../src/rules/reply-checks/text/read-text.ts'

/*
 * `npm run fit:points [-- more.mjs …]`: fits the weights by which `point-unanswered` takes a part of a reply for the answer to
 * a point, on every labelled draft with open points, and prints them for `points/weights.ts`. Each file of `more` exports
 * `drafts` of an author of their own.
 *
 * A draft is labelled, not each of its points: it is right when its worst answered point is answered by its best part. So
 * each step of a logistic regression looks for that point and that part by the weights it has, and mends them. The figures are
 * those of drafts by an author whom the weights have not seen: each is left out in turn.
 */

const rule = 'point-unanswered'
type Weights = Record<Sign, number>

/** A draft as the regression sees it: for each open point the signs of each part that may answer it. */
interface Case {
  readonly author: string
  readonly unanswered: boolean
  /** What is so whatever the weights. */
  readonly settled?: 'answered' | 'unanswered'
  readonly points: readonly (readonly Signs[])[]
}

const signs = Object.keys(inUse) as Sign[]
const steps = 400
const pace = 0.1
/** Keeps the weights from growing where few drafts tell. */
const restraint = 0.0005

const extra = await Promise.all(
  process.argv.slice(2).map(async (file): Promise<Batch> => {
    const { drafts } = (await import(pathToFileURL(file).href)) as { drafts: readonly LabelledDraft[] }
    return { name: file, drafts }
  }),
)
const cases = readCases([...batches, ...extra])
const authors = [...new Set(cases.map(({ author }) => author))]
const leftOut = authors.flatMap((author) => {
  const weights = fit(cases.filter((each) => each.author !== author))
  return cases.filter((each) => each.author === author).map((each) => ({ each, score: scoreOf(each, weights) }))
})
console.log(`${cases.length} drafts with open points by ${authors.length} authors, each left out in turn`)
for (const least of [-0.6, -0.3, enough, 0, 0.3]) console.log(`  enough ${least}: ${tell(leftOut, least)}`)
for (const author of authors)
  console.log(`    ${tell(leftOut.filter(({ each }) => each.author === author))}  ${author}`)
const fitted = fit(cases)
console.log(`none left out: ${tell(cases.map((each) => ({ each, score: scoreOf(each, fitted) })))}`)
console.log(`as in use:     ${tell(cases.map((each) => ({ each, score: scoreOf(each, inUse) })))}`)
console.log(signs.map((sign) => `  ${/\W/.test(sign) ? `'${sign}'` : sign}: ${fitted[sign].toFixed(2)},`).join('\n'))

function readCases(all: readonly Batch[]): Case[] {
  const seen = new Set<string>()
  return all.flatMap(({ name, drafts }) =>
    drafts.flatMap((draft) => {
      const key = JSON.stringify([draft.draft, draft.points])
      if (seen.has(key) || draft.unsure?.includes(rule) === true) return []
      seen.add(key)
      return readCase(name, draft) ?? []
    }),
  )
}

function readCase(author: string, labelled: LabelledDraft): Case | undefined {
  const request = requestOf(labelled)
  const open = (request.points ?? []).filter(
    ({ state, leftOpen, text }) => state === 'open' && !leftOpen && text.trim() !== '',
  )
  if (open.length === 0) return undefined
  const unanswered = labelled.fires.includes(rule)
  const draft = readText(request.draft)
  const said = request.messages.filter((message) => message.author === 'client')
  const fromClient = [...said, ...(request.points ?? [])].map(({ text }) => readMessage(text))
  const weighed = weighPoints(open.map(({ text }) => readMessage(text)))
  const reply = readReply(draft, fromClient)
  const points = weighed.flatMap((point, place) =>
    isSettled(reply, point, weighed.length)
      ? []
      : [[...settingsOf(reply, weighed, place)].map((setting) => readSigns(setting, point))],
  )
  if (points.length === 0) return { author, unanswered, settled: 'answered', points }
  if (points.some((parts) => parts.length === 0)) return { author, unanswered, settled: 'unanswered', points }
  return { author, unanswered, points }
}

/** Of the points the worst answered, and of its parts the one that answers best. */
function decisive({ points }: Case, weights: Weights): { readonly signs: Signs; readonly score: number } {
  const best = points.map((parts) =>
    parts
      .map((each) => ({ signs: each, score: sumSigns(each, weights) }))
      .reduce((one, other) => (other.score > one.score ? other : one)),
  )
  return best.reduce((one, other) => (other.score < one.score ? other : one))
}

function scoreOf(each: Case, weights: Weights): number {
  if (each.settled !== undefined) return each.settled === 'answered' ? Infinity : -Infinity
  return decisive(each, weights).score
}

/** Where the search begins: what is of the wanted kind and of the same matter speaks for an answer. */
function firstWeights(): Weights {
  const first = (sign: Sign) => {
    if (sign === 'always') return -0.8
    if (sign.endsWith('-surely')) return 1
    if (/-perhaps$|^whether-/.test(sign)) return 0.5
    if (sign === 'own' || sign === 'share' || sign === 'alone-share') return 1
    return sign.startsWith('rival-') || sign === 'excuses' || sign === 'other-matter' ? -0.5 : 0
  }
  return Object.fromEntries(signs.map((sign) => [sign, first(sign)])) as Weights
}

/** Logistic regression by gradient steps whose size follows how each weight has moved so far (Adam). */
function fit(all: readonly Case[]): Weights {
  const weights = firstWeights()
  const open = all.filter(({ settled }) => settled === undefined)
  const zero = () => Object.fromEntries(signs.map((sign) => [sign, 0])) as Weights
  const [mean, square] = [zero(), zero()]
  for (let step = 1; step <= steps; step += 1) {
    const slope = zero()
    for (const each of open) {
      const { signs: shown, score } = decisive(each, weights)
      const wrongBy = (each.unanswered ? 1 : 0) - 1 / (1 + Math.exp(score))
      for (const [sign, value] of Object.entries(shown)) slope[sign as Sign] += (wrongBy * value) / all.length
    }
    const size = pace * Math.min(1, 2 * (1 - step / (steps * 1.05)))
    for (const sign of signs) {
      if (sign !== 'always') slope[sign] += restraint * weights[sign]
      mean[sign] = 0.9 * mean[sign] + 0.1 * slope[sign]
      square[sign] = 0.999 * square[sign] + 0.001 * slope[sign] ** 2
      weights[sign] -= (size * mean[sign]) / (1 - 0.9 ** step) / (Math.sqrt(square[sign] / (1 - 0.999 ** step)) + 1e-8)
    }
  }
  return weights
}

function tell(scored: readonly { readonly each: Case; readonly score: number }[], least = enough): string {
  const fired = scored.filter(({ score }) => score < least)
  const right = fired.filter(({ each }) => each.unanswered).length
  const all = scored.filter(({ each }) => each.unanswered).length
  const share = (part: number, whole: number) => (whole === 0 ? ' none' : (part / whole).toFixed(3))
  return `precision ${share(right, fired.length)} (${right}/${fired.length})  recall ${share(right, all)} (${right}/${all})`
}
