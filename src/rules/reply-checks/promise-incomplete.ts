import type { Finding } from '../../contract/reply-checks.ts'
import type { CheckContext } from './context.ts'
import { readDay } from './dates/days.ts'
import type { PromiseInText } from './promises/find-promises.ts'
import { findVagueTimes, partsIn, type PromiseParts } from './promises/parts.ts'
import { findAt, type ReplyCheckRule, type Said } from './rule.ts'
import { writeDay } from './slot-values.ts'
import type { Sentence } from './text/sentences.ts'

const rule = { code: 'promise-incomplete', severity: 'warn' } as const

/** A promise tells what, when, who answers for it and how the client will learn. All of it, always. */
export const promiseIncomplete: ReplyCheckRule = {
  ...rule,
  check: (context) => {
    const told = new Set<number>()
    return context.promises.flatMap((promise) => {
      const missing = missingParts(context, promise)
      if (missing.length === 0 || told.has(promise.sentence.paragraph)) return []
      told.add(promise.sentence.paragraph)
      return [tellMissing(context, promise, missing)]
    })
  },
}

type Part = keyof PromiseParts

const none: PromiseParts = { date: false, responsible: false, telling: false }

function join(parts: readonly PromiseParts[]): PromiseParts {
  return parts.reduce(
    (all, each) => ({
      date: all.date || each.date,
      responsible: all.responsible || each.responsible,
      telling: all.telling || each.telling,
    }),
    none,
  )
}

function missingParts(context: CheckContext, promise: PromiseInText): Part[] {
  const { draft, today } = context
  const { sentence } = promise
  const own = partsIn(draft, sentence, today)
  const vague = !own.date && findVagueTimes(sentence).length > 0
  const paragraph = partsOfParagraph(context, sentence.paragraph)
  const around = hasAnyPart(paragraph)
    ? join(draft.sentences.map((each) => partsBesidePromise(context, each)))
    : join([paragraph, partsOfParagraph(context, sentence.paragraph + 1)])
  const mine = context.promises.some((each) => each.byMe && each.sentence.paragraph === sentence.paragraph)
  const parts: Record<Part, boolean> = {
    date: around.date && !vague,
    responsible: around.responsible || mine,
    telling: around.telling,
  }
  return (Object.keys(parts) as Part[]).filter((part) => !parts[part])
}

function hasAnyPart({ date, responsible, telling }: PromiseParts): boolean {
  return date || responsible || telling
}

function partsOfParagraph(context: CheckContext, paragraph: number): PromiseParts {
  return join(
    context.draft.sentences
      .filter((each) => each.paragraph === paragraph)
      .map((each) => partsBesidePromise(context, each)),
  )
}

const label =
  /^[\s\d.)•*–—-]{0,6}(?:срок|когда|кто|как вы узнаете|как узнаете|ответственн|результат|о результате|о решении|исполнитель|deadline|when|who|how you|responsible|result|owner)|(?:займет|потребуется|понадобится|не позднее|takes|(?<![а-я])срок)/

/**
 * What a sentence adds to the promises around it. A channel named in passing («вы писали в чат») adds nothing, so the way of
 * telling counts only where something is promised or the line is a label.
 */
function partsBesidePromise(context: CheckContext, sentence: Sentence): PromiseParts {
  const parts = partsIn(context.draft, sentence, context.today)
  const promises = context.promises.some((each) => each.sentence.index === sentence.index)
  const labelled = label.test(sentence.lower)
  return {
    date: parts.date && (promises || labelled),
    responsible: parts.responsible && !isSignature(context, sentence),
    telling: parts.telling && (promises || labelled),
  }
}

/** The signature tells who wrote, not who answers for the promise. */
function isSignature({ draft }: CheckContext, sentence: Sentence): boolean {
  const before = draft.sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 1)
  return before.some((each) =>
    /^(?:с уважением|с наилучшими|всего доброго|ваш банк|kind regards|best regards|regards|sincerely|yours)/.test(
      each.lower,
    ),
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
  const open = request.promises?.filter(({ state }) => state === 'open') ?? []
  return open.length === 1 && open[0] !== undefined ? readDay(open[0].due) : undefined
}
