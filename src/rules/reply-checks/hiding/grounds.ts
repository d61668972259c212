import type { CheckContext } from '../context.ts'
import { isHeavy, weighSentence } from '../reading/heaviness.ts'
import type { PhrasePlace } from '../text/phrases.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { listWords } from '../text/word-list.ts'
import { groundWords, ruleNouns } from '../words/grounds.ts'

const isRuleNoun = listWords(ruleNouns)
const isGround = listWords(groundWords)

/** A rule in a sentence that is only heavy, or that tells of consent, which is judged by a rule of its own. */
export function isBesideThePoint({ draft, consentStatements }: CheckContext, { start }: PhrasePlace): boolean {
  const sentence = draft.sentences.find((each) => each.start <= start && start < each.end)
  if (sentence === undefined) return false
  const within = (place: { readonly start: number }) => sentence.start <= place.start && place.start < sentence.end
  return isOnlyHeavy(sentence) || consentStatements.some(within)
}

/** A rule and the word that makes it the ground, close by in one sentence. */
export function rulesAsGround(sentences: readonly Sentence[]): PhrasePlace[] {
  return sentences.flatMap((sentence) => {
    const { tokens, start, lower, question } = sentence
    if (question) return []
    return tokens
      .flatMap((noun, at) => {
        if (!isRuleNoun(noun.text) || isDenied(sentence, at)) return []
        const ground = tokens
          .slice(Math.max(0, at - reach), at + reach + 1)
          .find((token, near, all) => token !== noun && isGround(token.text) && !frees(all, near))
        if (ground === undefined) return []
        const [from, to] = [Math.min(noun.start, ground.start), Math.max(noun.end, ground.end)]
        const text = lower.slice(from - start, to - start)
        // English sets off by a comma what is another clause; Russian sets off a participle so.
        return /[a-z],/.test(text) ? [] : [{ start: from, end: to, text }]
      })
      .slice(0, 1)
  })
}

/** «Закон не требует», «правила не запрещают»: what the rule leaves to the client is an answer. */
function frees(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:требу|запреща|обязыва|require|forbid|oblige)/.test(tokens[at]?.text ?? '') &&
    /^(?:не|not)$|n't$/.test(tokens[at - 1]?.text ?? '')
  )
}

/** In a long sentence of the office the words of rules are its heaviness, not its answer. */
function isOnlyHeavy(sentence: Sentence): boolean {
  return (
    sentence.tokens.length > longest || (sentence.tokens.length >= rather && isHeavy(sentence, weighSentence(sentence)))
  )
}

const longest = 22
const rather = 13
const reach = 7

/** «There was no such rule», «такого правила нет»: a rule denied is no ground. */
function isDenied({ tokens }: Sentence, at: number): boolean {
  return (
    tokens.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:no|any|нет|никак)/.test(text)) ||
    /^(?:нет|тут|здесь)$/.test(tokens[at + 1]?.text ?? '')
  )
}
