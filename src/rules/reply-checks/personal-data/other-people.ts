import type { ReadText } from '../text/read-text.ts'
import { listWords } from '../text/word-list.ts'
import type { Token } from '../text/tokens.ts'
import { otherPeople } from '../words/number-labels.ts'
import type { PersonalDatum } from './kinds.ts'

const isClose = listWords(otherPeople)
const patronymic = /(?:ович|евич|овн|евн|ичн)(?:а|у|ем|е|ы|ой)?$|(?:льич|мич|тич)(?:а|у|ом|е)?$/

/**
 * A surname, a given name and a patronymic in a row name a person in full: the client, when the reply speaks to them and the
 * card of the client is not at hand, or somebody close to the client. Those who answer in the bank’s name are named freely.
 */
export function findOtherPeople({ lower, sentences }: ReadText, clientName: string | undefined): PersonalDatum[] {
  return sentences.flatMap((sentence) => {
    const { tokens } = sentence
    const close = tokens.some(({ text }) => isClose(text))
    return tokens.flatMap((token, at) => {
      const [surname, given] = nameAround(tokens, at)
      if (!patronymic.test(token.text) || !token.capital || surname === undefined || given === undefined) return []
      const start = Math.min(surname.start, given.start, token.start)
      const end = Math.max(surname.end, given.end, token.end)
      const addressed =
        clientName === undefined &&
        (/^\s*,\s*(?:ваш|вы|вам|добр|здравств)/.test(lower.slice(end, end + 12)) ||
          /уважаем\p{L}{2,3}\s$/u.test(lower.slice(Math.max(0, start - 12), start)))
      return close || addressed ? [{ kind: 'name' as const, start, end }] : []
    })
  })
}

/** «Гущин Арсений Маркович» or «Арсений Маркович Гущин». */
function nameAround(tokens: readonly Token[], at: number): readonly [Token | undefined, Token | undefined] {
  const given = tokens[at - 1]
  const before = tokens[at - 2]
  const after = tokens[at + 1]
  const isName = (token: Token | undefined) => token !== undefined && token.capital && token.text.length > 2
  if (!isName(given)) return [undefined, undefined]
  if (isName(before)) return [before, given]
  return isName(after) ? [after, given] : [undefined, undefined]
}
