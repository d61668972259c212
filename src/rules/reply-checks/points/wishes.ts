import type { ReadText } from '../text/read-text.ts'
import { englishActs, obstacles, wishes, wishNouns, wishVerbs, type Wish } from '../words/wishes.ts'
import { keep } from '../text/keep.ts'

/** «Клиент спрашивает, …», "The client objects: …": who says it tells nothing of what is wanted. */
const preface =
  /^(?:(?:клиент(?:ка)?|заявитель(?:ница)?|вопрос|the client|client|customer|question)(?:\s?[,:—–-]\s?|\s(?:спрашивает|интересуется|хочет знать|хочет узнать|просит ответить|просит пояснить|asks|wants to know|wonders)\s?[,:—–-]?\s))/

/** What a point wants to hear. */
export const wishOf = keep(findWish)

function findWish(point: ReadText): Wish {
  const lower = point.lower
    .trim()
    .replace(preface, '')
    .replace(/^[«"“]/, '')
  if (confirms.test(lower)) return 'deed'
  if (claims.test(lower)) return 'statement'
  const asked = firstAsked(lower)
  if (
    asked !== undefined &&
    !(!always.has(asked) && !whetherWord.test(lower) && isDeed(lower) && !lower.includes('?') && !telling.test(lower))
  )
    return asked
  if (isDeed(lower)) return 'deed'
  return lower.endsWith('?') ? 'whether' : 'statement'
}

const whetherWord = /(?<![а-я])ли(?![а-я])/

/** Whatever the verb before it: «Назовите причину», «Сообщите фамилию». */
const always: ReadonlySet<Wish> = new Set(['apology', 'reason', 'purpose', 'source', 'person', 'which'])

/** The kind that is asked for first; of two that begin at one place, the one named first. */
function firstAsked(lower: string): Wish | undefined {
  let first: { wish: Wish; at: number } | undefined
  for (const [wish, pattern] of wishes) {
    const at = pattern.exec(lower)?.index
    if (at === undefined) continue
    if (!asking.has(wish)) return first?.wish ?? wish
    if (first === undefined || at < first.at) first = { wish, at }
  }
  return first?.wish
}

/** The kinds that have question words, of which the first in the point counts. */
const asking: ReadonlySet<Wish> = new Set(['reason', 'purpose', 'time', 'amount', 'number', 'place', 'person', 'means'])

/** «Назовите, кто…» asks; «Верните то, что сняли» does not. */
const telling =
  /^(?:please |прошу |просьба )?(?:describe|clarify|расскаж|разъясн|опис|скаж|сообщ|подска|назов|назва|укаж|указа|узна|поня|уточн|объясн|поясн|ответ|расска|покаж|tell|explain|say|let me know|know|confirm (?:if|whether))/

/** «Подтвердите, что…» asks for the word of the bank. */
const confirms = /^(?:please |прошу |просьба )?(?:подтверд|призна|гарантир|завер|confirm|acknowledge|admit)/

/** «Не согласен, что…», "Says that…": what is said after it is a statement, whatever words it has. */
const claims =
  /^(?:клиент[а-я]* )?(?:категорически )?(?:(?:не )?соглас[а-я]+|возража[а-я]+|утвержда[а-я]+|счита[а-я]+|заявля[а-я]+|указыва[а-я]+|жалу[а-я]+|сообща[а-я]+|objects?|objection|disagrees?|claims?|states?|says|complains?|insists?|disputes?)(?![а-яa-z])(?!.*\?)/

/** «Нужна справка», "need a copy": a thing that is wanted is asked for. */
const needed =
  /^(?:мне |нам |срочно )?(?:нужн[аоы]|нужен|необходим[аоы]?|требуется)(?! ли)(?!.* или )(?![а-я])|^(?:i |we )?(?:need|needs|would like)(?![a-z])/

/** End as an infinitive does and are none. */
const notActs: ReadonlySet<string> = new Set(
  'есть часть сеть опять пять шесть семь восемь девять десять почти пути сети части лишь пусть очередь область стоимость возможность'.split(
    ' ',
  ),
)

function isDeed(lower: string): boolean {
  if (needed.test(lower)) return true
  const words = lower.match(/[а-яa-z-]+/g) ?? []
  if (englishActs.test(lower) || wishNouns.test(lower)) return true
  const first = words.find((word) => !notActs.has(word)) ?? ''
  if (
    /^[а-я]{2,}(?:ть|ти|чь)(?:ся|сь)?$/.test(first) ||
    (first === 'не' && /(?:ть|ти|чь)(?:ся)?$/.test(words[1] ?? ''))
  )
    return true
  return words.some(
    (word, at) =>
      (/^[а-я]{2,}(?:[иь]те|йте)(?:сь)?$/.test(word) &&
        !/^(?:хотите|видите|платите|сидите|кредите|пишите|здравствуйте|извините|скажите)$/.test(word)) ||
      (wishVerbs.test(word) &&
        words
          .slice(at + 1, at + 4)
          .some(
            (next) =>
              /(?:ть|ти|чь)(?:ся)?$/.test(next) || /^(?:to|that|выдач|справк|возврат|отмен|a|an|the)/.test(next),
          )),
  )
}

/** Whether a point asks for the word of the bank for something that has a name: «Подтвердить остаток долга», and not «что…». */
export function asksForWord({ lower }: ReadText): boolean {
  return confirms.test(lower) && !/(?<![а-яa-z])(?:что|that|if|whether)(?![а-яa-z])/.test(lower)
}

/** Whether a statement tells what the client cannot do. */
export function namesObstacle({ lower }: ReadText): boolean {
  return obstacles.test(lower)
}
