/**
 * A scale of bank life: something that is so or is not so, each end with the ways to say it. A negation turns one end into the
 * other, so only what says "no" by itself stands under `no`. Phrases are those of `text/phrases.ts`, folded («е» for «ё»).
 */
export interface Scale {
  readonly id: string
  readonly yes: readonly string[]
  readonly no?: readonly string[]
  /** Things that are there or are not there: «комиссии нет», «комиссия 1 %», "no limit". */
  readonly nouns?: string
  /** Verbs that say yes with a price behind them: «стоит 149 рублей», and no with a zero. */
  readonly priced?: readonly string[]
  /** Ways of speaking in which the words mean something else. */
  readonly unless?: readonly string[]
  /** One of these must stand in the sentence, or the words speak of something else. */
  readonly needs?: readonly string[]
  /** The end that may come about by itself with time; `both` for states that go to and fro. */
  readonly comesAbout?: 'yes' | 'no' | 'both'
  /** The words say little by themselves: the clauses must share their matter as well, or at least a word of it. */
  readonly general?: true | 'shared'
  /** Told of all that the case takes, whatever single things are named. */
  readonly ofCase?: true
  /** To say yes after a no is to own up, and contradicts nothing. */
  readonly admits?: true
}
