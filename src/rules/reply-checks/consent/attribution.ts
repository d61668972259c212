import { quoteAt } from '../text/quotes.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import { compilePhrases, findPhrases, hasPhrase } from '../text/phrases.ts'
import { listWords } from '../text/word-list.ts'
import { affirming, clientSpeech, reporting, sayingYes } from '../words/speech.ts'
import { undoing } from '../words/consent.ts'

const clientSays = compilePhrases(clientSpeech)
const affirms = compilePhrases(affirming)
const reports = compilePhrases(reporting)
const undoes = listWords(undoing)

/**
 * Whether the reply itself stands behind what is said at a place: not when it tells the client's words, asks, or names
 * an old wording to take it back.
 */
export function isOwnStatement(draft: ReadText, sentence: Sentence, at: number): boolean {
  const next = draft.sentences[sentence.index + 1]
  if (sentence.question) return next !== undefined && sayingYes.test(next.lower)
  const before = sentence.lower.slice(0, at - sentence.start)
  if (tellsOfClient(before)) return hasPhrase(affirms, before) || (next !== undefined && sayingYes.test(next.lower))
  if (isRebutted(before, sentence.lower.slice(at - sentence.start)) || isMeaningOfWord.test(before)) return false
  if (isDenied(before) || isQuotedFromClient(draft, sentence, at)) return false
  return !isTakenBack(draft, sentence, at, before)
}

/** «Вы пишете, что…»; «вы указали адрес» tells nothing, for no words follow. */
function tellsOfClient(before: string): boolean {
  if (goesOnByItself.test(before)) return false
  return findPhrases(clientSays, before).some(
    ({ text, end }) => !/^(?:вы|клиент)\s/.test(text) || leadsOn.test(before.slice(end)),
  )
}

const leadsOn =
  /[:«"“]|(?:^|[^\p{L}])(?:что|будто|якобы|чтобы|ли|о|об|про|насчет|почему|зачем|как|откуда|кто)(?!\p{L})/u

/** «Вы сказали «потом», а это мы засчитываем…»: the client’s words end, and the bank makes something of them. */
const goesOnByItself =
  /[,»”"]\s(?:а|и|но|and|but)\s(?:это|этим|этого|такой|мы|для нас|у нас|банк|система|сотрудни[а-я]+|оператор|менеджер|программа|приложение|тем самым|значит|that|this|we|for us)(?![а-яa-z])[^,]*$/

/** «Это не значит, что…», "nothing says that …": what follows is denied. «Не сомневайтесь, что…» denies nothing. */
function isDenied(before: string): boolean {
  return [denial, calledWrong].some((pattern) =>
    pattern.test(before.split(/;|\s(?:но|однако|зато|but|however)\s/).at(-1) ?? ''),
  )
}

const denial =
  /(?:^|[^\p{L}])(?:не|нет|нельзя|никогда не|никто не|нигде не|not|never|nothing|nobody|\p{L}+n't)\s(?!сомнева|забы|удивля|doubt|forget)(?:\p{L}+\s){0,4}?(?:\p{L}+,?\s)?(?:о том,\s|того,\s)?(?:что|будто|чтобы|that)(?!\p{L})/u

/** «Неверно, что…», «ошибочно считать, будто…», "it is untrue that …". */
const calledWrong =
  /(?:^|[^\p{L}])(?:неверно|неправда|неправильно|ошибочно|ошибка|миф|заблуждение|untrue|wrong|false|a mistake)(?:\s\p{L}+){0,2},?\s(?:что|будто|that)(?!\p{L})/u

/** ««Акцепт» значит «вы согласились»»: the meaning of a word is told, and nobody is said to have agreed. */
const isMeaningOfWord = /[»”"]\s(?:значит|означает|это|[—–]|means|stands for)\s[«“"][^»”"]*$/

/** «Утверждение, что …, неверно»: named only to be called wrong. */
function isRebutted(before: string, after: string): boolean {
  return (
    namesClaim.test(before) && /(?:неверн|ошибоч|неправ|ложн|не соответству|wrong|false|untrue|incorrect)/.test(after)
  )
}

const namesClaim =
  /(?:^|[^\p{L}])(?:утверждени|мнени|мысл|трактовк|вывод|довод|claim|statement|idea|view)\p{L}{0,3},?\s(?:что|будто|that)(?!\p{L})/u

/** A quoted line of mail, or a quotation that the sentence before ascribes to the client. */
function isQuotedFromClient(draft: ReadText, sentence: Sentence, at: number): boolean {
  const quote = quoteAt(draft.quotes, at)
  if (quote === undefined) return false
  if (draft.lower[quote.start] === '>' || draft.lower.slice(quote.start, quote.start + 4).includes('>')) return true
  const previous = draft.sentences[sentence.index - 1]
  return quote.start < sentence.start ? hasPhrase(clientSays, previous?.lower ?? '') : false
}

function isTakenBack(draft: ReadText, sentence: Sentence, at: number, before: string): boolean {
  const reported = hasPhrase(reports, before) || quoteAt(draft.quotes, at) !== undefined
  if (!reported) return false
  const after = sentence.lower.slice(at - sentence.start)
  const next = draft.sentences[sentence.index + 1]?.lower ?? ''
  return (
    undoesIn(before) || undoesIn(after) || undoesIn(next) || /больше не |уже не |no longer /.test(`${after} ${next}`)
  )
}

function undoesIn(lower: string): boolean {
  return (lower.match(/[\p{L}]+/gu) ?? []).some(undoes)
}
