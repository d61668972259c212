import type { CheckContext } from './context.ts'
import { isCopy, printOf } from './copies.ts'
import { findAt, type Place, type ReplyCheckRule } from './rule.ts'
import { compilePhrases, hasPhrase } from './text/phrases.ts'
import { quoteAt } from './text/quotes.ts'
import { readMessage, type ReadText } from './text/read-text.ts'
import type { Sentence } from './text/sentences.ts'
import { askingAgain, boilerplate } from './words/boilerplate.ts'
import { keep } from './text/keep.ts'

const rule = { code: 'repeats-earlier-reply', severity: 'warn' } as const

const isBoilerplate = compilePhrases(boilerplate)
const asksAgain = compilePhrases(askingAgain)

/** Fewer word pairs are a phrase that anybody may say twice. */
const fewest = 5
const fewestSame = 3
/** A boilerplate sentence is short; a long one that opens with «Спасибо за обращение» says something as well. */
const longestBoilerplate = 12

/** The client reads the same text a second time and learns that nobody read theirs. */
export const repeatsEarlierReply: ReplyCheckRule = {
  ...rule,
  check: (context) => {
    const { draft, fromBank, request } = context
    const last = request.messages.findLast(({ author }) => author === 'client')
    if (fromBank.length === 0 || (last !== undefined && hasPhrase(asksAgain, readMessage(last.text).lower))) return []
    const own = ownSentences(draft)
    const print = printOf(
      draft.lower,
      own.flatMap((sentence) => outsideQuotes(draft, sentence)),
    )
    const [first, end] = [own[0], own.at(-1)]
    if (first === undefined || end === undefined) return []
    const copied = (earlier: ReadText) =>
      print.pairs.size >= fewest
        ? isCopy(print, printOfMessage(earlier))
        : print.pairs.size >= fewestSame && isSame(draft, earlier)
    if (!fromBank.some(copied)) return []
    return [
      findAt(
        context,
        rule,
        { start: first.start, end: end.end },
        {
          ru: 'Почти то же самое банк уже отвечал в этом обращении.',
          en: 'The bank has already sent almost the same text in this case.',
        },
      ),
    ]
  },
}

/** A short reply is a copy only when it is the same word for word. */
function isSame(draft: ReadText, earlier: ReadText): boolean {
  const words = ({ lower }: ReadText) => lower.match(/[\p{L}\p{N}]+/gu)?.join(' ')
  return words(draft) === words(earlier)
}

/** What the reply says itself: without greetings and without what it quotes. */
function ownSentences(draft: CheckContext['draft']): Sentence[] {
  return draft.sentences.filter((sentence) => {
    if (quoteAt(draft.quotes, sentence.start + 1) !== undefined) return false
    return !(sentence.tokens.length <= longestBoilerplate && hasPhrase(isBoilerplate, sentence.lower))
  })
}

/** What a sentence quotes at length is not said by it; the name of a button is. */
const longestName = 40

function outsideQuotes({ quotes }: ReadText, { start, end }: Place): Place[] {
  const long = quotes.filter((quote) => quote.end - quote.start > longestName && quote.start < end && start < quote.end)
  const stretches: Place[] = []
  let from = start
  for (const quote of long) {
    if (quote.start > from) stretches.push({ start: from, end: quote.start })
    from = Math.max(from, quote.end)
  }
  return from < end ? [...stretches, { start: from, end }] : stretches
}

const printOfMessage = keep(({ lower }: ReadText) => printOf(lower))
