import type { Card, NewCard } from '../../src/contract/cards.ts'
import type { Language } from '../../src/contract/codes.ts'
import type { Who } from './cast.ts'
import { biometricsCards } from './knowledge/biometrics.ts'
import { consentCards } from './knowledge/consents.ts'
import { dealingCards } from './knowledge/dealing.ts'
import { englishMatterCards } from './knowledge/english-matters.ts'
import { englishConsentCards } from './knowledge/english.ts'
import { matterCards } from './knowledge/matters.ts'
import type { CardEdition } from './play-world.ts'
import type { Times } from './times.ts'

/** A card «как это устроено» as its keeper wrote it; earlier words are versions that were said in their time. */
export interface CardCast extends Omit<NewCard, 'language'> {
  id: string
  owner?: Extract<Who, 'tatiana' | 'elena'>
  /** What earlier versions said instead, the oldest first. */
  before?: readonly Pick<NewCard, 'truth' | 'stillWorks'>[]
  /** How many days ago the present version was published. */
  since?: number
}

const inLanguage = (language: Language, cards: readonly CardCast[]) => cards.map((card) => ({ ...card, language }))

export const knowledge: readonly (CardCast & { language: Language })[] = [
  ...inLanguage('ru', [...consentCards, ...biometricsCards, ...matterCards, ...dealingCards]),
  ...inLanguage('en', [...englishConsentCards, ...englishMatterCards]),
]

const betweenVersions = 120

/** Every version of every card, with the day of each. */
export function cardEditionsAt(t: Times): CardEdition[] {
  return knowledge.flatMap(({ id, owner = 'tatiana', before = [], since = 90, ...said }) =>
    [...before, {}].map((words, index) => {
      const data: Omit<Card, 'id'> = { version: index + 1, owner, ...said, ...words }
      const at = t.day(-since - (before.length - index) * betweenVersions, '15:40')
      return { id, by: owner, at, fact: { type: 'card-published', data } }
    }),
  )
}
