import type { Card, NewCard } from '../../contract/cards.ts'
import type { CalendarId, Language, Stage } from '../../contract/codes.ts'

/** A card as it stands in the form: lists as the lines they are typed in. */
export interface CardFields {
  language: Language
  title: string
  /** Separated by commas. */
  topics: string
  stages: readonly Stage[]
  jurisdiction: CalendarId | 'any'
  believes: string
  truth: string
  stillWorks: string
  question: string
  answer: string
  /** One on a line: the law, a comma, the article. */
  sources: string
}

/** The fields of an empty form, or of a card that is written anew. */
export function fieldsOf(card: Card | undefined, language: Language): CardFields {
  return {
    language: card?.language ?? language,
    title: card?.title ?? '',
    topics: card?.topics.join(', ') ?? '',
    stages: card?.stages ?? [],
    jurisdiction: card?.jurisdiction ?? 'any',
    believes: card?.believes ?? '',
    truth: card?.truth ?? '',
    stillWorks: card?.stillWorks ?? '',
    question: card?.question ?? '',
    answer: card?.answer ?? '',
    sources: card?.sources.map(({ law, article }) => `${law}, ${article}`).join('\n') ?? '',
  }
}

/** What the form says; a source without an article comes out with an empty one. */
export function readFields({ topics, stages, sources, stillWorks, jurisdiction, ...said }: CardFields): NewCard {
  return {
    ...said,
    topics: piecesOf(topics, ','),
    stages: [...stages],
    sources: piecesOf(sources, '\n').map(readSource),
    ...(jurisdiction === 'any' ? {} : { jurisdiction }),
    ...(stillWorks.trim() === '' ? {} : { stillWorks }),
  }
}

/** The first field that still lacks something: a card is published whole or not at all. */
export function lackOf(card: NewCard): keyof CardFields | 'article' | undefined {
  const empty = (['title', 'believes', 'truth', 'question', 'answer'] as const).find((name) => card[name].trim() === '')
  if (card.topics.length === 0) return empty === 'title' ? 'title' : 'topics'
  if (empty) return empty
  if (card.sources.length === 0) return 'sources'
  return card.sources.some(({ article }) => article === '') ? 'article' : undefined
}

function readSource(line: string): { law: string; article: string } {
  const comma = line.indexOf(',')
  return comma < 0
    ? { law: line, article: '' }
    : { law: line.slice(0, comma).trim(), article: line.slice(comma + 1).trim() }
}

function piecesOf(text: string, by: string): string[] {
  return text
    .split(by)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}
