import type { Place } from '../rule.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { isThirdFuture } from '../text/verb-forms.ts'
import { listWords } from '../text/word-list.ts'
import { vagueTimes } from '../words/dates.ts'
import { commonThings, reachingVerbs, servingVerbs, toBeHad } from '../words/promise-acts.ts'
import { bankSubjects, metPeople, otherParties, tendingVerbs } from '../words/promise-parties.ts'
import { isSameClause } from './near-words.ts'
import { isCalled, isPersonAt } from './persons.ts'
import { promiseForms } from './verbs.ts'

const isBankSubject = listWords(bankSubjects)
const isMetPerson = listWords(metPeople)
const isOther = listWords(otherParties)
const isTending = listWords(tendingVerbs)
const isServing = listWords(servingVerbs)
const isReaching = listWords(reachingVerbs)
const isCommon = listWords(commonThings)
const isToBeHad = compilePhrases(toBeHad)
const isVague = compilePhrases(vagueTimes)

/** «Новый выпустят после того, как центр увидит паспорт»: an order of things that waits for somebody else's act. */
const waitsForOthers =
  /(?<![а-я])(?:(?:после|с) того,?\sкак|как только|лишь когда|только когда|не раньше,?\sчем)\s(?!(?:мы|банк|отдел|служб|наш|коллег|специалист)[а-я]*\s)(?![^.]*(?<![а-я])мы(?![а-я]))/

/** What the bank mends for all. */
export function isCommonThing(word: string): boolean {
  return isCommon(word)
}

/**
 * Whether a verb in the third person binds the bank: its people or departments do it, or somebody unnamed does it to the client.
 * «Вам выплатит агентство», «бланк даст сотрудник», «мама отправит» do not.
 */
export function someoneBinds(
  sentence: Sentence,
  at: number,
  dates: readonly Place[],
  before: Sentence | undefined,
): boolean {
  const { tokens, lower } = sentence
  const token = tokens[at]
  if (token === undefined || isTending(token.text)) return false
  const person = promiseForms.get(token.text) ?? (isThirdFuture(token.text) === 'he' ? 'he' : undefined)
  if (person !== 'he' && person !== 'they') return false
  const known = promiseForms.has(token.text)
  const clause = tokens.filter((each) => isSameClause(sentence, token, each))
  const around = [...tokens.slice(Math.max(0, at - 8), at), ...tokens.slice(at + 1, at + 5)]
  const toClient = around.some(({ text }) => /^(?:вам|вас|вами)$/.test(text))
  const timed =
    hasPhrase(isVague, lower) || dates.some((date) => date.start >= sentence.start && date.end <= sentence.end + 1)
  if (person === 'they' && waitsForOthers.test(lower) && !toClient) return false
  if (around.some(({ text }) => /^(?:люб(?:ой|ая|ое|ые|ую)|кажд(?:ый|ая|ое))$/.test(text)) && !timed) return false
  const named = tokens.some((_, index) => Math.abs(index - at) < 9 && isPersonAt(tokens, index))
  const bank = around.some((each) => (isBankSubject(each.text) && !isOthersBank(tokens, each)) || each.text === 'я')
  if (!bank && !named && clause.some((each) => each !== token && isOther(each.text))) return false
  const byOther = tokens.slice(0, at).some(({ text }) => isOther(text) && !isCommon(text))
  const byPronoun = toClient && around.some(({ text }) => /^(?:он|она|они)$/.test(text)) && !byOther
  if (!known) return byPronoun || (named && clause.some((each) => isPersonAt(tokens, tokens.indexOf(each))))
  if (bank || named || standsForColleague(sentence, at, before)) return true
  if (around.some(({ text }) => isMetPerson(text)))
    return (
      timed || (isReaching(token.text) && !around.some(({ text }) => /^(?:паспорт|подпис|личност|документ)/.test(text)))
    )
  if (byPronoun || (toClient && isReaching(token.text) && !(person === 'he' && byOther))) return true
  if (token.text.endsWith('ся'))
    return around.some(({ text }) => /^(?:вопрос|ситуаци|проблем|обращени|жалоб)/.test(text))
  return person === 'they' && isDoneForClient(sentence, at) && (isServing(token.text) || toClient || timed)
}

/** «Его банк найдёт перевод», «банк получателя зачислит». */
function isOthersBank(tokens: readonly Token[], token: Token): boolean {
  if (token.text !== 'банк') return false
  const at = tokens.indexOf(token)
  return (
    /^(?:его|ее|их|ваш|другой|чужой|тот|сторонний|зарубежный|иностранный)$/.test(tokens[at - 1]?.text ?? '') ||
    /^(?:получател|отправител|поставщик|контрагент|партнер|продавц|плательщик|корреспондент)/.test(
      tokens[at + 1]?.text ?? '',
    )
  )
}

/** «Справка у Павла Юдина. Он примет решение…»: the pronoun stands for somebody named before. */
function standsForColleague({ tokens }: Sentence, at: number, before: Sentence | undefined): boolean {
  return (
    before !== undefined &&
    !before.question &&
    [1, 2].some((step) => /^(?:он|она)$/.test(tokens[at - step]?.text ?? '')) &&
    before.tokens.some((_, index) => isPersonAt(before.tokens, index) && (index > 0 || !isCalled(before, index)))
  )
}

/** Somebody unnamed acts: it binds the bank unless others act, it is done for all, or it is to be had at a counter at any time. */
function isDoneForClient(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  const verb = tokens[at]
  if (/^(?:вы|они)$/.test(tokens[at - 1]?.text ?? '')) return false
  const around = tokens.slice(Math.max(0, at - 6), at + 9)
  const text = around.map((token) => token.text).join(' ')
  if (hasPhrase(isToBeHad, text)) return false
  return (
    around.some((token) => /^(?:вам|вас|вами|ваш|ваши|вашу|ваше)$/.test(token.text)) ||
    !around.some((token) => isCommon(token.text) && verb !== undefined && isSameClause(sentence, verb, token))
  )
}
