import type { CheckContext } from '../context.ts'
import { compilePhrases, hasPhrase, type PhraseList, type PhrasePlace } from '../text/phrases.ts'
import { readMessage, type ReadText } from '../text/read-text.ts'
import { readWords } from '../text/words.ts'
import { disowning } from '../words/asking.ts'
import { findTopic, knownTopics, type KnownTopic } from './known-topics.ts'

/**
 * How a subject stands to the case. A raised one the client named, under whatever name. A neighbouring one belongs to what
 * was named: it may be told of, and not be offered. A foreign one must show what it does in the answer.
 */
export type Standing = 'raised' | 'neighbouring' | 'foreign'

const isDisowned = compilePhrases(disowning)

/** How a subject of the reply stands to what was said before. A promise that stands in the case was made on the client's matter. */
export function standingOf(context: CheckContext, topic: KnownTopic, place: PhrasePlace): Standing {
  const { fromClient, request } = context
  const said = [...fromClient, ...(request.promises ?? []).map(({ what }) => readMessage(what))]
  if (said.some((text) => names(text, topic.byClient) || (!topic.ofSeveral && sharesWord(text, place)))) return 'raised'
  const family = knownTopics.filter(({ id }) => topic.raisedBy?.includes(id) === true)
  const beside = [topic.nearby, ...family.map(({ byClient }) => byClient)]
  if (said.some((text) => beside.some((words) => names(text, words)))) return 'neighbouring'
  if (isUnderDiscussion(context, topic)) return 'neighbouring'
  return isTakenUp(context, topic) ? 'neighbouring' : 'foreign'
}

/** The bank spoke of it before, and the client went on without throwing it back. */
function isTakenUp({ request: { messages }, fromClient }: CheckContext, topic: KnownTopic): boolean {
  const last = messages.findLastIndex(({ author }) => author === 'client')
  const told = messages.some(
    ({ author, text }, at) => author === 'bank' && at < last && findTopic(topic, readMessage(text).lower).length > 0,
  )
  return told && !fromClient.some((text) => hasPhrase(topic.byClient, text.lower))
}

const purposesOf: Readonly<Record<string, readonly string[]>> = {
  biometrics: ['bank_biometrics', 'ebs'],
  photo: ['photo'],
  'credit-history': ['credit_history'],
  'third-party': ['third_party'],
  'keeping-data': ['data_processing'],
  marketing: ['marketing_sms', 'marketing_call', 'marketing_push', 'marketing_email'],
}

const ofConsent = compilePhrases(['соглас*', 'соглаш*', 'разреш*', 'consent*', 'agree*', 'permission*', 'opt*'])

/**
 * The client speaks of one purpose of consent and the reply of another: asked about a photo, it answers about biometrics. That
 * is never on the way of the answer.
 */
export function isOtherPurpose({ fromClient }: CheckContext, { id }: KnownTopic): boolean {
  return (
    purposesOf[id] !== undefined &&
    knownTopics.some(
      (other) =>
        other.id !== id && purposesOf[other.id] !== undefined && fromClient.some((text) => names(text, other.byClient)),
    )
  )
}

/** A consent that the case is about: who speaks of consent and of no purpose may be told of each. */
function isUnderDiscussion(context: CheckContext, topic: KnownTopic): boolean {
  const { request, fromClient } = context
  const purposes = purposesOf[topic.id]
  if (purposes === undefined || isOtherPurpose(context, topic)) return false
  if (fromClient.some(({ lower }) => hasPhrase(ofConsent, lower))) return true
  return (request.consents ?? []).some(({ purpose, state }) => state !== 'none' && purposes.includes(purpose))
}

/** Named in a sentence that does not throw it back. */
function names(text: ReadText, words: PhraseList): boolean {
  if (!hasPhrase(words, text.lower)) return false
  return text.sentences.some(({ lower }) => hasPhrase(words, lower) && !hasPhrase(isDisowned, lower))
}

const longEnough = 5

/** The client used the very word: «Сколько стоит ячейка?» */
function sharesWord(text: ReadText, place: PhrasePlace): boolean {
  const beginnings = readWords(place.text).flatMap((word) =>
    word.text.length < longEnough ? [] : [word.text.slice(0, longEnough)],
  )
  const shares = (lower: string) =>
    readWords(lower).some((word) => beginnings.some((beginning) => word.text.startsWith(beginning)))
  return shares(text.lower) && text.sentences.some(({ lower }) => shares(lower) && !hasPhrase(isDisowned, lower))
}
