import * as z from 'zod/mini'
import { card } from './cards.ts'

const { id: _id, ...published } = card.shape

/** The facts of a card: versions are only ever added. */
export const cardFacts = { 'card-published': z.object(published) } as const
export type CardFact = { type: 'card-published'; data: z.infer<(typeof cardFacts)['card-published']> }
