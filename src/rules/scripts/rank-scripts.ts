import type { Channel, Language } from '../../contract/codes.ts'
import type { ListedScript } from '../../contract/scripts.ts'
import { readMeanings, startsAny } from './read-meanings.ts'

/** What the operator looks for, and the case the script must fit. */
export type ScriptWish = {
  /** What was typed into the search; empty shows everything. */
  search: string
  /** What the case is about, in one line. */
  subject?: string
  /** Its open points: what the client wants. A long letter has dozens, and speaks of much besides. */
  matter: string
  /** Where it is to be said; unsaid where scripts are only looked through. */
  channel?: Channel
  language: Language
  /** The present, for what was used or published of late. */
  now: number
}

/**
 * Scripts that answer the search, best fitting first; among those that fit alike, what this operator used of late and what
 * is new. Another language comes last. Where no script has every word, those with most of them are shown.
 */
export function rankScripts(scripts: readonly ListedScript[], wish: ScriptWish): ListedScript[] {
  const read = scripts.map(readScript)
  const asked = [...new Set(readMeanings(wish.search))]
  const about = weighMatter(wish)
  const weigh = weighByRarity(read)
  const found = read.map((one) => ({ one, hits: asked.filter((stem) => has(one, stem)).length }))
  const most = Math.max(0, ...found.map(({ hits }) => hits))
  if (asked.length > 0 && most * 2 < asked.length) return []
  return found
    .filter(({ hits }) => hits === most)
    .map(({ one }) => ({ script: one.script, score: scoreScript(one, asked, about, weigh, wish) }))
    .sort((a, b) => b.score - a.score || a.script.title.localeCompare(b.script.title))
    .map(({ script }) => script)
}

/**
 * Whether a script is of the case's own matter: both its title and its text have words of the subject. The list is never
 * empty, and its first line would else look like the answer to anything.
 */
export function fitsSubject(
  script: ListedScript,
  { subject = '', matter }: Pick<ScriptWish, 'subject' | 'matter'>,
): boolean {
  const { head, body } = readScript(script)
  const about = readMeanings(subject.trim() === '' ? matter : subject)
  return about.some((stem) => head.has(stem)) && about.some((stem) => body.has(stem))
}

type ReadScript = { script: ListedScript; head: ReadonlySet<string>; body: ReadonlySet<string> }

/** Reading is dear and scripts seldom change, while the search is asked with every letter. */
const known = new WeakMap<ListedScript, ReadScript>()

function readScript(script: ListedScript): ReadScript {
  const before = known.get(script)
  if (before) return before
  const head = new Set(readMeanings(`${script.title} ${script.topic}`))
  // Names of slots and marks are no words to a client.
  const body = new Set(readMeanings(script.text.replaceAll(/\{\{[^{}\n]*\}\}/gu, ' ')))
  const read = { script, head, body }
  known.set(script, read)
  return read
}

function scoreScript(
  { script, head, body }: ReadScript,
  asked: readonly string[],
  about: ReadonlyMap<string, number>,
  weigh: (stem: string) => number,
  wish: ScriptWish,
): number {
  const inHead = asked.filter((stem) => startsAny(head, stem)).length * 20
  let fits = 0
  for (const [stem, weight] of about)
    fits += weight * weigh(stem) * ((head.has(stem) ? 4 : 0) + (body.has(stem) ? 1 : 0))
  const fitsChannel = !wish.channel || script.channels.length === 0 || script.channels.includes(wish.channel)
  const channel = fitsChannel ? 3 : 0
  return inHead + fits + channel + scoreRecency(script, wish.now) + (script.language === wish.language ? 1_000 : 0)
}

/** So many words of the points count in full; more of them share the same weight, or a long script would fit any long letter. */
const wordsInFull = 12

/** How much each stem tells of the case: a word of its subject as much as two of its points. */
function weighMatter({ subject = '', matter }: ScriptWish): Map<string, number> {
  const points = [...new Set(readMeanings(matter))]
  const each = wordsInFull / Math.max(wordsInFull, points.length)
  const about = new Map(points.map((stem) => [stem, each]))
  for (const stem of new Set(readMeanings(subject))) about.set(stem, (about.get(stem) ?? 0) + 2)
  return about
}

/** As much as two words of the case at most: what was used yesterday comes first among equals, and never before what fits. */
function scoreRecency({ usedAt, publishedAt }: ListedScript, now: number): number {
  return 5 * fade(usedAt, now, 7) + 1.5 * fade(publishedAt, now, 14)
}

/** 1 now, a half after so many days, nearly nothing after some months. */
function fade(at: string | undefined, now: number, halfLifeDays: number): number {
  if (at === undefined) return 0
  const days = Math.max(0, now - Date.parse(at)) / 86_400_000
  return Number.isNaN(days) ? 0 : 0.5 ** (days / halfLifeDays)
}

/** A word that stands in every script tells nothing of the matter; one that stands in few tells most. */
function weighByRarity(read: readonly ReadScript[]): (stem: string) => number {
  const counts = new Map<string, number>()
  for (const { head, body } of read)
    for (const stem of new Set([...head, ...body])) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return (stem) => Math.log2(1 + read.length / (counts.get(stem) ?? 1)) / Math.log2(1 + read.length)
}

const has = ({ head, body }: ReadScript, stem: string) => startsAny(head, stem) || startsAny(body, stem)
