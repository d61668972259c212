import { conceptOf } from '../concepts.ts'
import type { PhrasePlace } from '../text/phrases.ts'
import type { Sentence } from '../text/sentences.ts'
import { keepWords } from '../text/keep-words.ts'
import { stemWord } from '../text/stem.ts'
import type { Scale } from '../words/scales/scale.ts'
import { isMeasure } from './matter.ts'
import type { ScaleHit } from './lexicon.ts'
import { faded, things } from './things.ts'

const verbForm =
  /^[а-я]{2,}(?:ть|ти|чь|л|ла|ло|ли|ем|им|ет|ит|ют|ут|ат|ят|ен|ена|ено|ены|ан|ана|ано|аны|ят[аоы]|ут[аоы])(?:ся|сь)?$|^[a-z]{4,}(?:ed|es|s|e|t|n|d|y|k|l)?$/

/** Any verb stands against itself denied: «приняли», «не приняли». What was not yet may come about. */
export function findVerbs({ tokens, start }: Sentence): (PhrasePlace & { readonly of: ScaleHit })[] {
  return tokens.flatMap((token) => {
    const scale = verbScale(token.text)
    return scale === undefined
      ? []
      : [{ start: token.start - start, end: token.end - start, text: token.text, of: { scale, kind: 'verb' as const } }]
  })
}

const verbScale = keepWords(readVerb)

function readVerb(word: string): Scale | undefined {
  const named = word.length > 3 && verbForm.test(word) ? conceptOf(word) : undefined
  const concept = named !== undefined && faded.has(named) ? stemWord(word) : named
  if (concept === undefined || isMeasure.test(concept)) return undefined
  // An English noun looks like a verb: what names a thing is taken for the thing.
  if (/^[a-z]/.test(word) && things.has(concept) && !/(?:ed|ing)$/.test(word)) return undefined
  return { id: `verb ${bareVerb(concept)}`, yes: [], comesAbout: 'yes', general: true }
}

/** «Отменяли» and «отменили» are one verb: the suffix of the aspect goes. */
function bareVerb(stem: string): string {
  return things.has(stem) ? stem : stem.replace(/дад$/, 'да').replace(/(?:ыва|ива|ва|ну|[аяиеу])$/, '')
}
