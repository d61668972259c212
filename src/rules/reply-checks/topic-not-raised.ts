import type { CheckContext } from './context.ts'
import { findAt, type ReplyCheckRule } from './rule.ts'
import type { PhrasePlace } from './text/phrases.ts'
import type { ReadText } from './text/read-text.ts'
import { findAside } from './topics/aside.ts'
import { findTopics, type KnownTopic } from './topics/known-topics.ts'
import { explainsToClient, firstOwn, isPlainlyOffered, sentenceAt, servesAnswer } from './topics/serving.ts'
import { isOtherPurpose, standingOf } from './topics/standing.ts'

const rule = { code: 'topic-not-raised', severity: 'warn' } as const

/** The reply keeps to what the client came with: a subject of the bank's own choosing reads as not having listened. */
export const topicNotRaised: ReplyCheckRule = {
  ...rule,
  check: (context) => {
    if (context.fromClient.every(({ lower }) => lower.trim() === '')) return []
    const named = findTopics(context.draft.lower).flatMap(({ topic, places }) => {
      const place = findDraggedIn(context, topic, places)
      if (place === undefined) return []
      return [
        findAt(context, rule, place, {
          ru: `Клиент об этом не говорил: ${topic.name.ru}.`,
          en: `The client never raised this: ${topic.name.en}.`,
        }),
      ]
    })
    const aside = named.length > 0 ? undefined : findAside(context)
    if (aside === undefined) return named
    return [
      findAt(context, rule, aside, {
        ru: 'Клиент об этом не говорил, и к ответу это не относится.',
        en: 'The client never raised this, and the answer does not need it.',
      }),
    ]
  },
}

/** «В биометрию снимок не попал»: told only to say that it has no part in the matter. */
function isDenied(draft: ReadText, place: PhrasePlace): boolean {
  return sentenceAt(draft, place)?.tokens.some(({ text }) => /^(?:не|нет|ни|not|no|never)$/.test(text)) === true
}

/** "No voice print is needed for that", «полис для этого не требуется»: told to spare the client the thing. */
function isNotNeeded(draft: ReadText, place: PhrasePlace): boolean {
  const sentence = sentenceAt(draft, place)
  return sentence !== undefined && notNeeded.test(sentence.lower) && !isPlainlyOffered(sentence)
}

const notNeeded =
  /^(?!.*(?<![а-яa-z])(?:если|if)(?![а-яa-z])).*(?<![а-яa-z])(?:не (?:нуж(?:ен|на|но|ны)|требу[а-я]+|понадоб[а-я]+|обязател[а-я]+)|no [a-z ]{3,40}(?:is|are) (?:needed|required|necessary)|not (?:needed|required|necessary))(?![а-яa-z])/

/** The first place where the subject stands for itself. */
function findDraggedIn(
  context: CheckContext,
  topic: KnownTopic,
  places: readonly PhrasePlace[],
): PhrasePlace | undefined {
  const [first] = places
  const standing = first === undefined ? 'raised' : standingOf(context, topic, first)
  if (standing === 'raised') return undefined
  let served = false
  return places.find((place) => {
    if (explainsToClient(context, place) || isNotNeeded(context.draft, place)) return false
    if (standing === 'neighbouring') {
      const sentence = sentenceAt(context.draft, place)
      return sentence !== undefined && sentence !== firstOwn(context.draft) && isPlainlyOffered(sentence)
    }
    if (topic.always === true || (isOtherPurpose(context, topic) && !isDenied(context.draft, place))) return true
    served = servesAnswer(context, place, served)
    return !served
  })
}
