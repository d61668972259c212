import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import { listWords } from '../text/word-list.ts'
import {
  byItself,
  doneForClient,
  englishPromise,
  namedPromise,
  notDone,
  notEnglishPromise,
  presentPromise,
} from '../words/english-promises.ts'
import { noNames, otherPartiesEnglish } from '../words/promise-parties.ts'
import type { PromiseInText } from './find-promises.ts'

const isNoName = listWords(noNames)

/** "Pay in lira and you'll get the better rate": what the client gets by an act of their own. */
const doThis =
  /^(?:[^:.]{0,30}:\s)?(?:yes,?\s|so,?\s|then\s|just\s|simply\s|please\s)*(?:pay|tap|open|go|choose|select|send|bring|use|click|enter|sign|call|log|press|order|upload|switch|take|come|visit|fill|ask|show|give(?!\sus)|keep|move|set|add|download|try|check|pick|swipe|hold|turn|type|scan|put|reply|text|write|email|drop|bear(?!\swith))\s[^.]*\s(?:and|then)\s$/

/** Promises of a sentence in English. Names have their capitals in the text as written. */
export function englishPromises(sentence: Sentence, draft: ReadText): PromiseInText[] {
  const { lower, start } = sentence
  if (!/[a-z]/.test(lower)) return []
  const plain = draft.folded.plain.slice(start, sentence.end)
  const dated = draft.dates.some((date) => date.start >= start && date.end <= sentence.end + 1)
  const matches = [
    ...lower.matchAll(englishPromise),
    ...plain.matchAll(namedPromise),
    ...(dated ? lower.matchAll(presentPromise) : []),
  ]
  return matches.flatMap((match) => {
    if (doThis.test(lower.slice(0, match.index))) return []
    const end = match.index + match[0].length
    if (/^[A-Z]/.test(match[0]) && isNoName(/^[a-z]+/.exec(match[0].toLowerCase())?.[0] ?? '')) {
      if (!doneForClient.test(lower.slice(end, end + 40))) return []
    }
    const after = lower.slice(end, end + 40)
    const byPerson = /^(?:[A-Z]|(?:we|i)(?:'|\s))/.test(match[0])
    if (!byPerson && byItself.test(after)) return []
    const opens = byPerson && /^\s(?:open|close)\s(?:the|your|an?|it|this|that)(?![a-z])/.test(after)
    if ((!opens && notEnglishPromise.test(after)) || notDone.test(match[0].toLowerCase())) return []
    if (isByOthers(lower.slice(0, match.index), match[0].toLowerCase())) return []
    return [
      { sentence, start: start + match.index, end: start + end, byMe: /^(?:i(?:'| |$)|leave|let\sme)/i.test(match[0]) },
    ]
  })
}

/** "The shop says they will…", "the receiving bank will…": others act, or speak. */
function isByOthers(before: string, act: string): boolean {
  const verb = act.search(/(?:'ll|\s(?:will|shall|is|are))(?:\s|$)/)
  const subject = verb < 0 ? '' : act.slice(0, verb + 1)
  if (/(?:^|\s)(?:no|neither|nobody)(?:\s|$)/.test(`${before.slice(-8)}${subject}`)) return true
  if (/^(?:we|i|our|you)(?:'|\s)/.test(act)) return false
  const spoken = before.slice(-60)
  if (act.startsWith('who')) return otherPartiesEnglish.test(spoken.replaceAll(',', ''))
  return otherPartiesEnglish.test(`${subject} `) || otherPartiesEnglish.test(spoken.replace(/[,;:].*$/, ''))
}
