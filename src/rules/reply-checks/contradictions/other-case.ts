import { conceptOf, conceptsOf } from '../concepts.ts'
import type { CheckContext } from '../context.ts'
import { readMessage, type ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Claim } from './claims.ts'
import { isAlike, isMeasure } from './matter.ts'

/** «А кредитной?», "And on Plus?", «А если 150 тысяч?»: the client goes on to another case; «А за что тогда?» asks for the reason of this one. */
const goesOn =
  /^\s*(?:(?:ок|ок[еэ]й|хорошо|понятно|ясно|спасибо|понял[аи]?|ok|okay|good|great|thanks|fine)[,.!]?\s+)?(?:а|и|ну а|а что|and|but|what about|how about|or)\s+(?!(?:то|когда|почему|как|как(?:ой|ая|ое|ие)|где|кто|кому|что|зачем|куда|сколько|чем|чей|откуда|разве|тогда|при ч[её]м|с какой|это|вы точно|точно|when|why|how(?! about)|where|who|what(?! about|'s with| if)|then|so)(?![а-яa-z])|(?:за|из-за|с|со|на|по|от|для|в) (?:что|чего|как(?:ой|ого|ом|ую|их|ие))(?![а-яa-z]))/
const elsewise = /^\s*(?:(?:а|but|and)\s+)?(?:если|what if|if)(?![а-яa-z])/

/** The client has gone on to another case since the bank wrote, and the claim speaks of that one. */
export function speaksOfNewCase(
  now: Pick<Claim, 'segment' | 'clause'>,
  before: Pick<Claim, 'matter'>,
  message: ReadText,
  { request }: CheckContext,
): boolean {
  const at = request.messages.findLastIndex(({ author, text }) => author === 'bank' && readMessage(text) === message)
  const since = request.messages.slice(at + 1).filter(({ author }) => author === 'client')
  const known = conceptsIn(message.sentences)
  const fresh = since.flatMap(({ text }) =>
    [...conceptsIn(readMessage(text).sentences.filter(isAnother))].filter((concept) => !known.has(concept)),
  )
  if (isForAll.test(now.segment.sentence.lower)) return false
  const condition = conceptsOf(now.segment.sentence.tokens.slice(1, 4))
  if (atCondition.test(now.segment.sentence.lower))
    for (const { text } of since)
      for (const concept of conceptsIn(readMessage(text).sentences))
        if (!known.has(concept) && condition.has(concept)) fresh.push(concept)
  if (fresh.length === 0) return false
  const said = new Set(now.clause.flatMap(({ text }) => conceptOf(text) ?? []))
  const sentence = now.segment.sentence.tokens.flatMap(({ text }) => conceptOf(text) ?? [])
  return (
    fresh.some((concept) => sentence.some((each) => isAlike(each, concept))) ||
    (before.matter.size > 0 && ![...before.matter].some((concept) => said.has(concept)))
  )
}

/** «Любая выписка», «со всех», «тоже»: the case of the client is told together with all others. */
const isForAll =
  /(?<![а-яa-z])(?:люб(?:ая|ой|ое|ые|ую)|все|всех|всем|всегда|тоже|any|every|all|always|either)(?![а-яa-z])/
/** «За такси?», "For the loan too?" */
const startsWithPlace =
  /^\s*(?:на|в|во|за|по|для|с|со|от|к|при|из|у|for|on|in|with|from|at|by)\s(?!(?:как|кот|сколько|чем|чего|что|which|what|how))/

/** «А с меня списали»: a complaint goes on to no other case. */
const tellsWhatHappened =
  /[а-я]{3,}(?:л|ла|ло|ли|ет|ит|ют|ут|ят|ат)(?:ся|сь)?(?![а-я])|(?<![a-z])(?:is|was|were|are|did|has|have|had|took|got|came|went|charged|says)(?![a-z])|n't/
/** «Без смартфона …», "with a premium card …" */
const atCondition = /^\s*(?:без|without)\s/

function isAnother({ lower, question, tokens }: Sentence): boolean {
  if (question && tokens.length <= 4 && startsWithPlace.test(lower)) return true
  return (
    (goesOn.test(lower) && (question || (lower.length < 40 && !tellsWhatHappened.test(lower)))) || elsewise.test(lower)
  )
}

function conceptsIn(sentences: readonly Sentence[]): Set<string> {
  const found = new Set<string>()
  for (const { tokens } of sentences)
    for (const { text } of tokens) {
      const concept = conceptOf(text)
      if (concept !== undefined && !(isMeasure.test(concept) && !/^\d/.test(concept))) found.add(concept)
    }
  return found
}
