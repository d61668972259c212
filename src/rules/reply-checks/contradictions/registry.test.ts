import { expect, test } from 'vitest'
import type { ConsentState, Purpose } from '../../../contract/codes.ts'
import { ask } from '../fixtures/ask.ts'

const rule = 'contradicts-earlier-reply'
const consents = (purpose: Purpose, state: ConsentState) => ({
  consents: [{ purpose, state, inForce: state === 'given' }],
})

test.each([
  ['Вы сами разрешили использовать снимок 4 мая.', consents('photo', 'refused')],
  ['Согласие на звонки у нас оформлено.', consents('marketing_call', 'withdrawn')],
  ['You refused consent to the credit history check.', consents('credit_history', 'given')],
])(
  'A consent claimed against a no on record, or a no against a consent, contradicts the registry: %s',
  (draft, registry) => {
    expect(ask(rule, draft, registry)).toHaveLength(1)
  },
)

test.each([
  ['There is no consent from your wife to the credit history check.', consents('credit_history', 'given')],
  ['Согласие вы дали 14 апреля, а 2 ноября отозвали.', consents('marketing_call', 'withdrawn')],
  ['Согласие на биометрию действует, на рекламу согласия нет.', consents('bank_biometrics', 'given')],
])('and what is told of another person, of the past or of another purpose does not: %s', (draft, registry) => {
  expect(ask(rule, draft, registry)).toEqual([])
})
