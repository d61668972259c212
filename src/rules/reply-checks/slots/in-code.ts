import type { Place } from '../rule.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import type { ReadText } from '../text/read-text.ts'
import { codeWords } from '../words/sign-talk.ts'
import { sentenceOf } from './around.ts'

const speaksOfCode = compilePhrases(codeWords)

/** How far an address, a path or a file name may reach on either side of a sign within it. */
const reach = 120

const pathBefore =
  /(?:https?:\/\/|\\[\w]+\\|www\.|\/[\w.-]+\/|(?:[?&]|(?<![\w.-]))[a-z][\w.-]*=|`|[*#]\d{2,4}\*)[^\s«»"]*$/iu
const pathAfter = /^(?:\\[a-z]|\/[a-z][\w.-]+|&[\w.-]+=|\.(?:xml|csv|json|txt|pdf|xlsx?|html|zip)(?!\p{L})|`)/u
/** «[Номер]_[Дата]», «<date>,<amount>»: signs glued to one another make the name of a file or the head of a table. */
const glued = /[}>%\]][_,;|-][{<%[]/u

/** «в поле payee», "column amount": values with names of a program. */
const keyed =
  /(?<!\p{L})(?:пол[еяю]|колонк[аеиу]|столб\p{L}{2,4}|ключ\p{L}{0,2}|значени\p{L}{1,2}|field|column)\s[«"“`]?[a-z_]{3,}/u

/** «параметра {id}», "the tag <amount>". */
const calledBefore =
  /(?<!\p{L})(?:параметр|аргумент|переменн|тег|тэг|пол[еяю](?!\p{L})|ключ|parameter|argument|variable|field|tag|token)\p{L}{0,3}\s[«"`]?$/u

/** Whether a sign is part of an address, a path, a file name or a program: the client’s own machine fills it. */
export function isInCode(draft: ReadText, place: Place): boolean {
  const { plain } = draft.folded
  const [before, after] = [
    plain.slice(Math.max(0, place.start - reach), place.start),
    plain.slice(place.end, place.end + reach),
  ]
  if (pathBefore.test(before) || pathAfter.test(after) || isTag(plain, place)) return true
  if (glued.test(before.slice(-2) + plain[place.start]) || glued.test(plain[place.end - 1] + after.slice(0, 2)))
    return true
  const sentence = sentenceOf(draft, place)
  if (sentence === undefined || !ofProgram.test(draft.lower.slice(place.start, place.end))) return false
  return (
    calledBefore.test(before.toLowerCase()) || hasPhrase(speaksOfCode, sentence.lower) || keyed.test(sentence.lower)
  )
}

/** «<Отчество></Отчество>»: what is closed somewhere is a tag of a file. */
function isTag(plain: string, { start, end }: Place): boolean {
  const name = /^<\/?([^<>\s]+)>$/u.exec(plain.slice(start, end))?.[1]
  return name !== undefined && plain.includes(`</${name}>`)
}

/** Square and round brackets with Russian words in them, and drawn lines, are a person’s own gaps even in talk of programs. */
const ofProgram = /[{<$%@#]|^\[?[a-z_]+\]?$|_\p{L}/u
