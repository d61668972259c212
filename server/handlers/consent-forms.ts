import type { Actor } from '../../src/contract/common.ts'
import { decideConsent } from '../../src/rules/consents/decide.ts'
import { optionsShownIn } from '../../src/rules/consents/form-words.ts'
import { consentOf } from '../../src/rules/consents/consents-state.ts'
import { applyConsentFact } from '../../src/rules/consents/apply.ts'
import type { Reads, Writes } from '../call.ts'
import { findForm, presentForm, type FoundForm } from '../consents/find-form.ts'
import { linkTo } from '../consents/form-link.ts'
import { keepEvidence } from '../consents/keep-evidence.ts'
import { Refused } from '../http/refuse.ts'

export const readConsentForm: Reads['readConsentForm'] = async ({ params, context, services }) => ({
  body: presentForm(await findForm(services, params.token), context.now),
})

/** The client presses a button: what stood before them and what they pressed is kept as the proof, in the same step. */
export const answerConsentForm: Writes['answerConsentForm'] = async ({ params, body, context, services }) => {
  const form = await findForm(services, params.token)
  const { claim, consents, record, client, loaded } = form
  const { answer } = body
  // Each token is for one thing: the one that answers cannot take back, and the other way round.
  if ((answer === 'withdraw') !== (claim.kind === 'receipt')) throw new Refused('consent-state')
  if (answer !== 'withdraw' && record.state !== 'requested') throw new Refused('form-used')
  const pressed = new TextEncoder().encode(describePress(form, answer, context.now))
  const { content, fact } = await keepEvidence(claim.clientId, pressed, 'text/plain; charset=utf-8')
  const evidence = [{ kind: 'log' as const, ref: `consent-form ${record.id}`, sha256: content.sha256 }]
  const { purpose } = record
  const current = consents.records.findLast((one) => one.purpose === purpose)
  if (current?.id !== record.id) throw new Refused('form-used')
  const way = { purpose, method: 'button', channel: 'form', evidence } as const
  const decision = decideConsent(
    consents,
    answer === 'withdraw'
      ? { act: 'withdraw', ...way }
      : { act: 'answer', answer, ...way, optionsShown: optionsShownIn(purpose, form.language) },
    context,
  )
  if (!decision.ok) throw new Refused(decision.refusal.code)
  const facts = [fact, ...decision.facts]
  const head = { at: context.now, version: loaded.version }
  const after = facts.reduce((state, one) => applyConsentFact(state, one, head), consents)
  const { link } = await linkTo(services, 'receipt', claim.clientId, record.id)
  const actor: Actor = { kind: 'client', id: claim.clientId, name: client.name }
  return {
    changes: [{ to: loaded, facts }],
    evidence: [content],
    actor,
    answer: () => ({ body: { state: consentOf(after, purpose).state, receipt: link } }),
  }
}

/** The press as a text that a person can read and a court can hold against the journal. */
function describePress({ claim, record, language, text }: FoundForm, answer: string, now: string): string {
  const { purpose, notice } = record
  return JSON.stringify(
    {
      what: 'consent form',
      at: now,
      client: claim.clientId,
      record: record.id,
      purpose,
      notice,
      language,
      shown: text,
      options: answer === 'withdraw' ? ['withdraw'] : optionsShownIn(purpose, language),
      pressed: answer,
    },
    null,
    2,
  )
}
