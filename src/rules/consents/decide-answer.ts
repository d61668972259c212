import type { ConsentFact } from '../../contract/consent-facts.ts'
import { decided, refused, type Context } from '../decision.ts'
import type { ConsentRecord } from './consents-state.ts'
import type { ConsentCommand, ConsentDecision } from './decide.ts'
import { isImplied } from './import-claim.ts'
import { endOfTerm, withdrawalChannelsOf } from './purposes.ts'

/** Days for which a decision put off without a day is put off. */
const laterDays = 30

/** What the client answered: an act of their own, after they were asked, with the proof where they agreed. */
export function decideAnswer(
  record: ConsentRecord | undefined,
  command: Extract<ConsentCommand, { act: 'answer' }>,
  context: Context,
): ConsentDecision {
  const { purpose, method, channel, evidence, answer, occurredAt, indicatedBy, optionsShown } = command
  if (isImplied(method))
    return {
      ok: false,
      refusal: { code: 'implied-consent' },
      facts: [{ type: 'consent-attempt-refused', data: { purpose, method, channel, claimed: answer } }],
    }
  if (record?.state !== 'requested') return refused('consent-state')
  if (occurredAt && !isBetween(record.request?.at, occurredAt, context.now))
    return refused('occurred-impossible', { pointers: ['/occurredAt'] })
  if (indicatedBy?.kind === 'representative' && !indicatedBy.power)
    return refused('power-missing', { pointers: ['/indicatedBy/power'] })
  const data = {
    recordId: record.id,
    purpose,
    method,
    channel,
    evidence,
    ...(occurredAt && { occurredAt }),
    ...(indicatedBy && { indicatedBy }),
    ...(optionsShown && { optionsShown }),
  }
  switch (answer) {
    case 'agree':
      if (evidence.length === 0) return refused('evidence-missing', { pointers: ['/evidence'] })
      return decided<ConsentFact>(givenFact(data, occurredAt ?? context.now))
    case 'refuse':
      return decided<ConsentFact>({ type: 'consent-refused', data })
    case 'later': {
      const inAMonth = new Date(Date.parse(context.now) + laterDays * 86_400_000).toISOString().slice(0, 10)
      const laterUntil = command.laterUntil ?? inAMonth
      // A day already here would let the bank ask again at once: that is not «later».
      if (laterUntil <= context.now.slice(0, 10)) return refused('promise-in-the-past', { pointers: ['/laterUntil'] })
      return decided<ConsentFact>({ type: 'consent-deferred', data: { ...data, laterUntil } })
    }
  }
}

type GivenData = Extract<ConsentFact, { type: 'consent-given' }>['data']

/** A consent given at a moment, with the end of its term and the ways to take it back. */
export function givenFact(data: GivenData, from: string): Extract<ConsentFact, { type: 'consent-given' }> {
  const validTo = endOfTerm(data.purpose, from)
  return {
    type: 'consent-given',
    data: {
      ...data,
      validFrom: from,
      ...(validTo && { validTo }),
      withdrawalChannels: withdrawalChannelsOf(data.purpose, data.channel),
    },
  }
}

function isBetween(asked: string | undefined, at: string, now: string): boolean {
  const moment = Date.parse(at)
  return (asked === undefined || Date.parse(asked) <= moment) && moment <= Date.parse(now)
}
