import type { CheckContext } from './context.ts'
import { findAt, type ReplyCheckRule } from './rule.ts'
import { conceptsOf } from './concepts.ts'
import { compilePhrases, findPhrases, hasPhrase, type PhraseList, type PhrasePlace } from './text/phrases.ts'
import { readMessage, type ReadText } from './text/read-text.ts'
import { readWords } from './text/words.ts'
import type { Sentence } from './text/sentences.ts'
import { boilerplate } from './words/boilerplate.ts'
import { offering, plainlyAside, selling, serving, turningAside, useful } from './words/offers.ts'
import { otherTopics } from './words/other-topics.ts'
import { askingWhat, clientWords, disowning, explaining, topics, type Topic } from './words/topics.ts'

const rule = { code: 'topic-not-raised', severity: 'warn' } as const

interface KnownTopic extends Topic {
  readonly inReply: PhraseList
  readonly unlessInReply: PhraseList | undefined
  readonly byClient: PhraseList
}

const known: readonly KnownTopic[] = [...topics, ...otherTopics].map((topic) => ({
  ...topic,
  inReply: compilePhrases(topic.phrases),
  unlessInReply: topic.unless === undefined ? undefined : compilePhrases(topic.unless),
  byClient: compilePhrases([...topic.phrases, ...(clientWords[topic.id] ?? [])]),
}))

const asksWhat = compilePhrases(askingWhat)
const explains = compilePhrases(explaining)
const turnsAside = compilePhrases(turningAside)
const offers = compilePhrases(offering)
const serves = compilePhrases(serving)
const opensAside = compilePhrases([...turningAside, ...selling])
const isPlainlyAside = compilePhrases([...plainlyAside, ...selling])
const ofUse = compilePhrases(useful)
const greets = compilePhrases(boilerplate)
const isDisowned = compilePhrases(disowning)

/** The reply keeps to what the client came with: a subject of the bank's own choosing reads as not having listened. */
export const topicNotRaised: ReplyCheckRule = {
  ...rule,
  check: (context) => {
    if (context.fromClient.every(({ lower }) => lower.trim() === '')) return []
    const named = known.flatMap((topic) => {
      let served = false
      const place = findPhrases(topic.inReply, context.draft.lower).find((each) => {
        if (meansOther(context, topic, each) || explainsToClient(context, each)) return false
        if (topic.mayServe !== true) return true
        served = servesAnswer(context, each, served)
        return !served
      })
      if (place === undefined || isRaised(context, topic, place)) return []
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

function meansOther({ draft }: CheckContext, { unlessInReply }: KnownTopic, place: PhrasePlace): boolean {
  if (unlessInReply === undefined) return false
  return findPhrases(unlessInReply, draft.lower).some((other) => other.start <= place.end && place.start <= other.end)
}

/**
 * A thing of the bank named on the way of the answer, not offered: in the sentence that answers, which is the first, in a
 * reason or a condition, beside something that the client did speak of, or once more after that.
 */
function servesAnswer({ draft, fromClient }: CheckContext, place: PhrasePlace, before: boolean): boolean {
  const sentence = draft.sentences.find((each) => each.start <= place.start && place.start < each.end)
  if (sentence === undefined || hasPhrase(turnsAside, sentence.lower)) return false
  const offered = hasPhrase(offers, sentence.lower)
  if (!offered && (before || sentence === firstOwn(draft))) return true
  const own = conceptsOf(sentence.tokens.filter(({ start, end }) => end <= place.start || place.end <= start))
  const shares = fromClient.some((text) =>
    text.sentences.some(({ tokens }) => [...conceptsOf(tokens)].some((concept) => own.has(concept))),
  )
  if (shares) return !offered || hasPhrase(serves, sentence.lower)
  return !offered && (hasPhrase(serves, sentence.lower) || goesOnAbout(draft, sentence, own))
}

/** The sentence speaks of what the one before it spoke of: «Деньги ушли на счёт. Этот счёт арестован приставами». */
function goesOnAbout({ sentences }: ReadText, { index }: Sentence, own: ReadonlySet<string>): boolean {
  if (
    sentences[index]?.tokens
      .slice(0, 2)
      .some(({ text }) => /^(?:он|она|оно|они|это|эти|it|they|this|these)$/.test(text)) === true
  )
    return true
  const before = sentences[index - 1]
  return before !== undefined && [...conceptsOf(before.tokens)].some((concept) => own.has(concept))
}

function firstOwn({ sentences }: ReadText): Sentence | undefined {
  return sentences.find(({ tokens, lower }) => tokens.length > longestGreeting || !hasPhrase(greets, lower))
}

const longestGreeting = 4

/** An offer or a reminder that shares no word with what the client came with, nor with the rest of the reply. */
function findAside(context: CheckContext): Sentence | undefined {
  const { draft, fromClient, request } = context
  const said = [...fromClient, ...(request.promises ?? []).map(({ what }) => readMessage(what))]
  const matter = new Set(said.flatMap((text) => text.sentences.flatMap(({ tokens }) => [...conceptsOf(tokens)])))
  return draft.sentences.find((sentence) => {
    if (sentence.question || sentence === firstOwn(draft) || !hasPhrase(opensAside, sentence.lower)) return false
    const plainly = hasPhrase(isPlainlyAside, sentence.lower)
    if ((!plainly && !hasPhrase(offers, sentence.lower)) || hasPhrase(ofUse, sentence.lower)) return false
    if (sentence.tokens.some(({ text }) => pointsBack.test(text))) return false
    const own = conceptsOf(sentence.tokens)
    const others = draft.sentences.filter((each) => each !== sentence).map(({ tokens }) => conceptsOf(tokens))
    return (
      own.size >= fewestThings &&
      [...own].every((thing) => !matter.has(thing) && !others.some((each) => each.has(thing)))
    )
  })
}

const fewestThings = 4
/** «закажите её в приложении» speaks of what was said before. */
const pointsBack = /^(?:его|ее|их|ней|ним|нем|них|этот|эта|эту|этого|it|them|this|these)$/

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
