import type { Finding } from '../../contract/reply-checks.ts'
import type { CheckContext } from './context.ts'
import { readDay } from './dates/days.ts'
import type { PromiseInText } from './promises/find-promises.ts'
import { isOwed } from './promises/open-promises.ts'
import { join, readParts, type PartsAround } from './promises/parts-around.ts'
import { findVagueTimes, partsIn, type PromiseParts } from './promises/parts.ts'
import { findAt, type ReplyCheckRule, type Said } from './rule.ts'
import { writeDay } from './slot-values.ts'
import type { Sentence } from './text/sentences.ts'
import { once } from './text/read-text.ts'

const rule = { code: 'promise-incomplete', severity: 'warn' } as const

/** A promise tells what, when, who answers for it and how the client will learn. All of it, always. */
export const promiseIncomplete: ReplyCheckRule = {
  ...rule,
  check: (context) => {
    const told = new Set<number>()
    const parts = once(() => readParts(context))
    return context.promises.flatMap((promise) => {
      if (told.has(promise.sentence.paragraph)) return []
      const missing = missingParts(context, promise, parts())
      if (missing.length === 0) return []
      told.add(promise.sentence.paragraph)
      return [tellMissing(context, promise, missing)]
    })
  },
}

type Part = keyof PromiseParts

/**
 * Parts may stand in other sentences of the same paragraph, and then anywhere in the draft; a paragraph that names none of
 * them stands alone, unless the next one spells them out.
 */
function missingParts(
  { draft, today, promises }: CheckContext,
  { sentence }: PromiseInText,
  parts: PartsAround,
): Part[] {
  const apart = isOneMore(sentence)
  const stated = partsIn(draft, sentence, today)
  const own = apart ? stated : parts.ofParagraph(sentence.paragraph)
  const around =
    own.date || own.responsible || own.telling ? parts.ofDraft : join(own, parts.ofParagraph(sentence.paragraph + 1))
  const vague = !stated.date && findVagueTimes(sentence).length > 0
  const mine = promises.some((each) => each.byMe && each.sentence.paragraph === sentence.paragraph)
  const named: PromiseParts = {
    date: (apart ? stated : around).date && !vague,
    responsible: around.responsible || mine,
    telling: around.telling,
  }
  return (Object.keys(named) as Part[]).filter((part) => !named[part])
}

/** «Ещё мы вернём плату»: one more promise, whose day is not that of the ones before it. */
function isOneMore({ lower }: Sentence): boolean {
  return /^(?:(?:а )?еще|кроме того|кроме этого|помимо этого|also|in addition|on top of that)[,\s]+(?:мы|я|банк|we|i)(?![а-яa-z])/.test(
    lower,
  )
}

const names: Readonly<Record<Part, Said>> = {
  date: { ru: 'когда', en: 'by when' },
  responsible: { ru: 'кто отвечает', en: 'who answers for it' },
  telling: { ru: 'как клиент узнает', en: 'how the client will learn' },
}

function tellMissing(context: CheckContext, promise: PromiseInText, missing: readonly Part[]): Finding {
  const list = (language: 'ru' | 'en') => missing.map((part) => names[part][language]).join(', ')
  const said = { ru: `В обещании не сказано: ${list('ru')}.`, en: `The promise does not say: ${list('en')}.` }
  const { sentence } = promise
  const vague = missing.includes('date') ? findVagueTimes(sentence)[0] : undefined
  const due = openDue(context)
  if (vague !== undefined && due !== undefined) {
    const place = { start: sentence.start + vague.start, end: sentence.start + vague.end }
    const text = /[а-я]/.test(sentence.lower) ? `до ${writeDay(due, 'ru')}` : `by ${writeDay(due, 'en')}`
    return findAt(context, rule, place, said, {
      mend: { label: { ru: 'Вставить обещанный срок', en: 'Insert the promised date' }, text },
    })
  }
  return findAt(context, rule, promise, said)
}

function openDue({ request }: CheckContext): number | undefined {
  const open = request.promises?.filter(isOwed) ?? []
  return open.length === 1 && open[0] !== undefined ? readDay(open[0].due) : undefined
}
