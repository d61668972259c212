import { findIndexed, indexPhrases } from '../text/phrase-index.ts'
import { compilePhrases, findPhrases, type PhraseList, type PhrasePlace } from '../text/phrases.ts'
import { readWords } from '../text/words.ts'
import { listWords, type KnowsWord } from '../text/word-list.ts'
import { neighbours } from '../words/neighbours.ts'
import { otherNames } from '../words/raising.ts'
import { otherTopics } from '../words/other-topics.ts'
import { topics, type Topic } from '../words/topics.ts'

/** A subject with its words compiled. */
export interface KnownTopic extends Topic {
  readonly inReply: PhraseList
  readonly pair: readonly [KnowsWord, KnowsWord] | undefined
  readonly unlessInReply: PhraseList | undefined
  /** The client names it. */
  readonly byClient: PhraseList
  /** The client names what it stands beside. */
  readonly nearby: PhraseList
}

/** All subjects that replies drag in. */
export const knownTopics: readonly KnownTopic[] = [...topics, ...otherTopics].map((topic) => ({
  ...topic,
  inReply: compilePhrases(topic.phrases),
  pair: topic.together === undefined ? undefined : [listWords(topic.together[0]), listWords(topic.together[1])],
  unlessInReply: topic.unless === undefined ? undefined : compilePhrases(topic.unless),
  byClient: compilePhrases([...topic.phrases, ...(otherNames[topic.id] ?? [])]),
  nearby: compilePhrases(neighbours[topic.id] ?? []),
}))

const wordsOfTopics = indexPhrases(knownTopics.map((topic) => ({ list: topic.inReply, of: topic })))

/** Where a text speaks of which subject, all subjects in one pass over its words. */
export function findTopics(lower: string): { topic: KnownTopic; places: PhrasePlace[] }[] {
  const worded = Map.groupBy(findIndexed(wordsOfTopics, lower), ({ of }) => of)
  return knownTopics.map((topic) => ({ topic, places: readPlaces(topic, worded.get(topic) ?? [], lower) }))
}

/** Where a text speaks of the subject. */
export function findTopic(topic: KnownTopic, lower: string): PhrasePlace[] {
  return readPlaces(topic, findPhrases(topic.inReply, lower), lower)
}

/** Places of its words and of its pairs, in this sense of them. */
function readPlaces({ pair, unlessInReply }: KnownTopic, worded: readonly PhrasePlace[], lower: string): PhrasePlace[] {
  const places = [...worded, ...(pair === undefined ? [] : findPairs(pair, lower))]
  if (unlessInReply === undefined || places.length === 0) return places
  const others = findPhrases(unlessInReply, lower)
  return places.filter((place) => !others.some((other) => other.start <= place.end && place.start <= other.end))
}

const widest = 7

/** Two words of a pair with no stop between them, seven words apart at most. */
function findPairs([isThing, isDeed]: readonly [KnowsWord, KnowsWord], lower: string): PhrasePlace[] {
  const words = readWords(lower)
  return words.flatMap((deed, at) => {
    if (!isDeed(deed.text)) return []
    const near = words.slice(Math.max(0, at - widest), at + widest + 1).filter(({ text }) => isThing(text))
    return near
      .flatMap((thing) => {
        const [start, end] = [Math.min(deed.start, thing.start), Math.max(deed.end, thing.end)]
        const text = lower.slice(start, end)
        return /[.!?;:[\]()«»→\n]/.test(text) ? [] : [{ start, end, text }]
      })
      .slice(0, 1)
  })
}
