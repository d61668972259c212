import type { CheckContext } from '../context.ts'
import type { Sentence } from '../text/sentences.ts'
import { segmentsOf } from '../text/segments.ts'
import { asksClient, isThirdFuture } from '../text/verb-forms.ts'
import { clauseOfDate, mayBind } from './clause-kind.ts'
import { findDeadlines, partsIn, type PromiseParts } from './parts.ts'
import { promiseForms } from './verbs.ts'

const none: PromiseParts = { date: false, responsible: false, telling: false }

/** Parts of promises in the draft: of each paragraph, and of all of it. */
export interface PartsAround {
  readonly ofParagraph: (paragraph: number) => PromiseParts
  readonly ofDraft: PromiseParts
}

/** Reads once which parts of promises stand where. */
export function readParts(context: CheckContext): PartsAround {
  const promised = new Set(context.promises.map(({ sentence }) => sentence.index))
  const paragraphs = new Map<number, PromiseParts>()
  for (const sentence of context.draft.sentences) {
    const parts = partsBesidePromise(context, sentence, promised.has(sentence.index))
    paragraphs.set(sentence.paragraph, join(paragraphs.get(sentence.paragraph) ?? none, parts))
  }
  const all = [...paragraphs.values()].reduce(join, none)
  return { ofParagraph: (paragraph) => paragraphs.get(paragraph) ?? none, ofDraft: all }
}

export function join(one: PromiseParts, other: PromiseParts): PromiseParts {
  return {
    date: one.date || other.date,
    responsible: one.responsible || other.responsible,
    telling: one.telling || other.telling,
  }
}

const label =
  /^[\s\d.)•*–—-]{0,6}(?:срок|когда|кто|как вы узнаете|как узнаете|ответственн|результат|о результате|о решении|исполнитель|deadline|when|who|how you|responsible|result|owner)|(?:займет|потребуется|понадобится|не позднее|takes|(?<![а-я])срок)/

/**
 * What a sentence adds to the promises around it. A channel named in passing («вы писали в чат») adds nothing, so the way of
 * telling counts only where something is promised or the line is a label.
 */
function partsBesidePromise(context: CheckContext, sentence: Sentence, promises: boolean): PromiseParts {
  const parts = partsIn(context.draft, sentence, context.today)
  const binds = promises || label.test(sentence.lower) || toldLater(sentence)
  return {
    date: parts.date && (binds || bindsToDay(context, sentence)),
    responsible: parts.responsible && !isSignature(context, sentence),
    telling: parts.telling && binds,
  }
}

/** «За час до визита он позвонит», «о зачислении вам придёт push»: how the client will learn, though it alone promises nothing. */
function toldLater({ tokens, lower, question }: Sentence): boolean {
  if (question || /(?<![а-яa-z])(?:если|if|unless)(?![а-яa-z])/.test(lower)) return false
  if (tokens.some((_, at) => asksClient(tokens, at))) return false
  return tokens.some(
    ({ text }) =>
      promiseForms.has(text) ||
      isThirdFuture(text) !== undefined ||
      /^(?:увидите|узнаете|получите|придет|придут|будет|will)$/.test(text),
  )
}

/** «Касса пересчитает купюры 19 ноября»: a day that may bind, whatever the verb. */
function bindsToDay({ draft, today }: CheckContext, sentence: Sentence): boolean {
  if (sentence.question) return false
  return segmentsOf(sentence).some((segment) =>
    findDeadlines(draft, sentence, today).some(
      (mention) =>
        mention.start >= segment.start - 1 &&
        mention.end <= segment.end + 1 &&
        mayBind(clauseOfDate(segment, mention, draft.dates)),
    ),
  )
}

const signature =
  /^(?:с уважением|с наилучшими|всего доброго|ваш банк|kind regards|best regards|regards|sincerely|yours)/

/** The signature tells who wrote, not who answers for the promise. */
function isSignature({ draft }: CheckContext, { index }: Sentence): boolean {
  return draft.sentences.slice(Math.max(0, index - 2), index + 1).some(({ lower }) => signature.test(lower))
}
