import {
  decisionMethods,
  impliedMethods,
  type Channel,
  type DecisionMethod,
  type ImpliedMethod,
  type MissingProof,
} from '../../contract/codes.ts'
import type { Evidence, IndicatedBy, NoticeRef } from '../../contract/consents.ts'
import type { ConsentFactData } from '../../contract/consent-facts.ts'
import type { Said } from '../refusals.ts'

/** A consent as another system claims it, before anybody has asked for the proof. */
export interface ImportClaim {
  source: string
  note?: string | undefined
  method?: string | undefined
  channel?: Channel | undefined
  occurredAt?: string | undefined
  notice?: NoticeRef | undefined
  shown?: ConsentFactData<'consent-requested'>['shown']
  evidence: Evidence[]
  indicatedBy?: IndicatedBy | undefined
}

export const isImplied = (method: string | undefined): method is ImpliedMethod =>
  (impliedMethods as readonly (string | undefined)[]).includes(method)
export const isDecision = (method: string | undefined): method is DecisionMethod =>
  (decisionMethods as readonly (string | undefined)[]).includes(method)

/**
 * What a claim lacks to be a consent in force: the text that was shown, an act of the client's own, when and where it
 * happened, and a proof that can be checked. Whoever asserts a consent proves it (152-ФЗ ст. 9 ч. 3, GDPR 7(1)).
 */
export function findMissing(
  { method, channel, occurredAt, notice, evidence, indicatedBy }: ImportClaim,
  now: string,
): MissingProof[] {
  const missing: MissingProof[] = []
  if (!notice) missing.push('notice')
  if (isImplied(method)) missing.push('separate-answer')
  else if (!isDecision(method)) missing.push('method')
  if (!channel) missing.push('channel')
  if (!occurredAt || Date.parse(occurredAt) > Date.parse(now)) missing.push('occurred-at')
  if (evidence.length === 0) missing.push('evidence')
  else if (!evidence.some(({ sha256 }) => sha256 !== undefined)) missing.push('evidence-hash')
  if (indicatedBy?.kind === 'representative' && !indicatedBy.power) missing.push('power')
  return missing
}

/** What is missing, said to compliance. */
export const missingWords: Readonly<Record<MissingProof, Said>> = {
  notice: { ru: 'Нет текста, который показали клиенту.', en: 'The text the client was shown is missing.' },
  method: { ru: 'Не сказано, каким действием клиент ответил.', en: 'By which act the client answered is not said.' },
  'separate-answer': {
    ru: 'Вход, молчание, готовая отметка, общий договор или пользование — не ответ клиента.',
    en: 'A login, silence, a pre-ticked box, a bundle or use is no answer of the client.',
  },
  channel: { ru: 'Не сказано, где клиент ответил.', en: 'Where the client answered is not said.' },
  'occurred-at': { ru: 'Нет времени ответа.', en: 'The time of the answer is missing.' },
  evidence: { ru: 'Нет доказательства.', en: 'There is no evidence.' },
  'evidence-hash': {
    ru: 'Доказательство нечем проверить: у него нет хеша.',
    en: 'The evidence cannot be checked: it has no hash.',
  },
  power: { ru: 'Нет полномочия представителя.', en: 'The representative’s power is missing.' },
}
