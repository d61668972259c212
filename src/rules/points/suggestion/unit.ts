import type { Place } from './place.ts'

/** A paragraph, or a list item where `mark` tells the kind of its list. The mark itself stands outside the place. */
export type Unit = Place & { mark?: Mark }

export type Mark = 'number' | 'letter' | 'dash'
