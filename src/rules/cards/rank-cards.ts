import type { Card } from '../../contract/cards.ts'
import type { CalendarId, Language, Stage } from '../../contract/codes.ts'
import { readMeanings, startsAny } from '../scripts/read-meanings.ts'

/** What the operator looks for, and the case the card must fit. */
export interface CardWish {
  /** What was typed into the search; empty shows everything. */
  search: string
  subject: string
  /** Points that still have no answer. */
  points: readonly string[]
  stage: Stage
  /** The law the client lives under. */
  jurisdiction: CalendarId
  language: Language
}

/** What a word is worth by where it stands: in the card, and in the case. */
const worth = {
  topic: 6,
  belief: 5,
  body: 1,
  point: 2,
  subject: 1,
  searched: 20,
  stage: 6,
  law: 10_000,
  language: 100_000,
} as const

/**
 * Cards that answer the search, best fitting first; of another country’s law after them, in another language last. A word that stands in few cards tells
 * more than one that stands in all of them, «банк» for one.
 */
export function rankCards(cards: readonly Card[], wish: CardWish): Card[] {
  const asked = readMeanings(wish.search)
  const matter = weighMatter(wish)
  const read = cards.map(readCard)
  const rarity = (stem: string) =>
    Math.log(1 + read.length / Math.max(1, read.filter(({ all }) => all.has(stem)).length))
  return read
    .filter(({ all }) => asked.every((stem) => startsAny(all, stem)))
    .map((one) => ({ card: one.card, score: scoreCard(one, asked, matter, rarity, wish) }))
    .sort((a, b) => b.score - a.score || a.card.title.localeCompare(b.card.title))
    .map(({ card }) => card)
}

interface ReadCard {
  card: Card
  topic: ReadonlySet<string>
  belief: ReadonlySet<string>
  body: ReadonlySet<string>
  all: ReadonlySet<string>
}

function readCard(card: Card): ReadCard {
  const topic = new Set(readMeanings([card.title, ...card.topics].join(' ')))
  const belief = new Set(readMeanings(card.believes))
  const sources = card.sources.map(({ law, article }) => `${law} ${article}`)
  const body = new Set(
    readMeanings([card.truth, card.stillWorks ?? '', card.question, card.answer, ...sources].join(' ')),
  )
  return { card, topic, belief, body, all: new Set([...topic, ...belief, ...body]) }
}

/** Every word of the case once, by the weightiest place it stands in: an open point is what the client wants now. */
function weighMatter({ subject, points }: CardWish): ReadonlyMap<string, number> {
  return new Map([
    ...readMeanings(subject).map((stem) => [stem, worth.subject] as const),
    ...points.flatMap(readMeanings).map((stem) => [stem, worth.point] as const),
  ])
}

function scoreCard(
  { card, topic, belief, body }: ReadCard,
  asked: readonly string[],
  matter: ReadonlyMap<string, number>,
  rarity: (stem: string) => number,
  wish: CardWish,
): number {
  const place = (stem: string) =>
    (topic.has(stem) ? worth.topic : 0) + (belief.has(stem) ? worth.belief : 0) + (body.has(stem) ? worth.body : 0)
  const fits = [...matter].reduce((sum, [stem, weight]) => {
    const found = place(stem)
    return found === 0 ? sum : sum + found * weight * rarity(stem)
  }, 0)
  const named = asked.filter((stem) => startsAny(topic, stem)).length * worth.searched
  // Between cards that fit nothing the stage decides nothing either: it helps where the matter is the same.
  const inTime = fits > 0 && card.stages.includes(wish.stage) ? worth.stage : 0
  const ofTheirLaw = isOfLaw(card, wish.jurisdiction) ? worth.law : 0
  return fits + named + inTime + ofTheirLaw + (card.language === wish.language ? worth.language : 0)
}

/** Whether what a card tells holds for a client under this law. */
export function isOfLaw({ jurisdiction }: Card, law: CalendarId): boolean {
  return jurisdiction === undefined || jurisdiction === law
}
