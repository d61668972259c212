import type { Sentence } from '../text/sentences.ts'
import { englishPromise, namedPromise, notEnglishPromise } from '../words/promises.ts'
import type { PromiseInText } from './find-promises.ts'

/** Promises of a sentence in English; `plain` is the sentence as written, where names have their capitals. */
export function englishPromises(sentence: Sentence, plain: string): PromiseInText[] {
  const matches = [...sentence.lower.matchAll(englishPromise), ...plain.matchAll(namedPromise)]
  return matches.flatMap((match) => {
    const end = match.index + match[0].length
    if (notEnglishPromise.test(sentence.lower.slice(end, end + 40))) return []
    return [
      { sentence, start: sentence.start + match.index, end: sentence.start + end, byMe: /^i(?:'| |$)/i.test(match[0]) },
    ]
  })
}
