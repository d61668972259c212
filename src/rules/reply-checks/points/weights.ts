import type { Sign } from './signs.ts'

/** What each sign is worth. Fitted, not chosen: `npm run fit:points` reads labelled drafts and prints them. */
export const weights: Readonly<Record<Sign, number>> = {
  always: -1.11,
  'shown-surely': 4.46,
  'shown-perhaps': 1.99,
  'why-surely': 2.67,
  'why-perhaps': 1.3,
  'told-surely': 3.44,
  'told-perhaps': 2.88,
  'whether-surely': 3.84,
  'whether-perhaps': 2.22,
  'acted-surely': 3.04,
  'acted-perhaps': 0.89,
  'stated-surely': 2.43,
  'stated-perhaps': 0.89,
  'why-repeats': -1.33,
  'why-news': 2.08,
  'whether-allows': -0.54,
  'whether-tells': 1.58,
  'whether-tells-of-it': 1.53,
  excuses: -1.56,
  denies: 1.15,
  'alone-share': 1.65,
  'alone-only-share': -4.91,
  several: -0.53,
  share: 1.57,
  head: 1.34,
  own: 0.96,
  'rival-own': -2.68,
  'rival-share': -2.82,
  'rival-kind': -2.29,
  clause: -2.68,
  'out-of-order': -2.58,
  'other-matter': -2.29,
  'few-sentences': -1.4,
}

/** A part of the reply that comes to so much answers the point. Fitted at 0; a little lower, for a false alarm costs more than a miss. */
export const enough = -0.15
