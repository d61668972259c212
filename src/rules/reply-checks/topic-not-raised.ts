import type { CheckContext } from './context.ts'
import { findAt, type ReplyCheckRule } from './rule.ts'
import { conceptsOf } from './concepts.ts'
import { compilePhrases, findPhrases, hasPhrase, type PhraseList, type PhrasePlace } from './text/phrases.ts'
import { readMessage, type ReadText } from './text/read-text.ts'
import { readWords } from './text/words.ts'
import type { Sentence } from './text/sentences.ts'
import { askingWhat, clientWords, disowning, explaining, topics, type Topic } from './words/topics.ts'

const rule = { code: 'topic-not-raised', severity: 'warn' } as const

interface KnownTopic extends Topic {
  readonly inReply: PhraseList
  readonly unlessInReply: PhraseList | undefined
  readonly byClient: PhraseList
}

const known: readonly KnownTopic[] = topics.map((topic) => ({
  ...topic,
  inReply: compilePhrases(topic.phrases),
  unlessInReply: topic.unless === undefined ? undefined : compilePhrases(topic.unless),
  byClient: compilePhrases([...topic.phrases, ...(clientWords[topic.id] ?? [])]),
}))

const asksWhat = compilePhrases(askingWhat)
const explains = compilePhrases(explaining)
const isDisowned = compilePhrases(disowning)

/** The reply keeps to what the client came with: a subject of the bank's own choosing reads as not having listened. */
export const topicNotRaised: ReplyCheckRule = {
  ...rule,
  check: (context) => {
    if (context.fromClient.every(({ lower }) => lower.trim() === '')) return []
    return known.flatMap((topic) => {
      const place = findPhrases(topic.inReply, context.draft.lower).find(
        (each) => !meansOther(context, topic, each) && !explainsToClient(context, each),
      )
      if (place === undefined || isRaised(context, topic, place)) return []
      return [
        findAt(context, rule, place, {
          ru: `Клиент об этом не говорил: ${topic.name.ru}.`,
          en: `The client never raised this: ${topic.name.en}.`,
        }),
      ]
    })
  },
}

function meansOther({ draft }: CheckContext, { unlessInReply }: KnownTopic, place: PhrasePlace): boolean {
  if (unlessInReply === undefined) return false
  return findPhrases(unlessInReply, draft.lower).some((other) => other.start <= place.end && place.start <= other.end)
}

/** A promise that stands in the case was made on the client's matter, so its subject is raised as well. */
function isRaised({ fromClient, request }: CheckContext, topic: KnownTopic, place: PhrasePlace): boolean {
  const raising = [topic, ...known.filter(({ id }) => topic.raisedBy?.includes(id) === true)]
  const said = [...fromClient, ...(request.promises ?? []).map(({ what }) => readMessage(what))]
  return said.some(
    (text) => raising.some(({ byClient }) => raises(text, byClient)) || (!topic.ofSeveral && sharesWord(text, place)),
  )
}

/** Named in a sentence that does not throw it back. */
function raises(text: ReadText, byClient: PhraseList): boolean {
  if (!hasPhrase(byClient, text.lower)) return false
  return text.sentences.some(({ lower }) => hasPhrase(byClient, lower) && !hasPhrase(isDisowned, lower))
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

/** The client asks what a thing is, and the sentence tells it in the client's own terms. */
function explainsToClient({ draft, fromClient }: CheckContext, place: PhrasePlace): boolean {
  const sentence = draft.sentences.find((each) => each.start <= place.start && place.start < each.end)
  if (sentence === undefined || !hasPhrase(explains, sentence.lower)) return false
  return fromClient.some((text) => hasPhrase(asksWhat, text.lower) && sharesMatter(sentence, text.sentences))
}

function sharesMatter(sentence: Sentence, said: readonly Sentence[]): boolean {
  const own = conceptsOf(sentence.tokens)
  return said.some((each) =>
    [...conceptsOf(each.tokens)].some(
      (concept) => own.has(concept) && (/^\d{2,}/.test(concept) || concept === 'fee' || concept === 'charged'),
    ),
  )
}
