import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { CaseWindow } from '../../contract/cases.ts'
import { fixedNow } from '../../../tests/support/fixtures.ts'
import { renderInWindow } from '../../../tests/support/render.tsx'
import { answerWith, json } from '../../api/fake-server.ts'
import { noteServerTime } from '../../operator/clock.ts'
import { CompareDialog } from './compare-dialog.tsx'

const script = {
  id: 'cash',
  version: 2,
  title: 'Деньги',
  topic: 'Наличные',
  language: 'ru',
  channels: [],
  text: 'Номер — {{case.number}}. {{if promise.due}}Срок — {{promise.due}}.{{else}}Ищем.{{end}}',
  owner: 'tatiana',
}
const window = {
  case: { number: 20_431, subject: 'Деньги', calendar: 'ru', points: [] },
  promises: [],
} as unknown as CaseWindow
const used = { id: 'cash', version: 2, title: 'Деньги', filled: 'Номер — 20431. Ищем.' }
const anna = { id: 'anna', name: 'Анна Ким', roles: ['operator' as const] }

beforeEach(() => noteServerTime(fixedNow))

test('One press offers the edited reply to the script’s owner, with its gaps and without this client', async () => {
  const asked = answerWith(({ method }) =>
    method === 'POST' ? json({ id: 'cash', version: 2 }, 201) : json({ items: [script] }),
  )
  renderInWindow(
    <CompareDialog
      script={used}
      text="Номер — 20431. Ищем в кассете."
      window={window}
      operator={anna}
      onClose={() => undefined}
    />,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Предложить в скрипт' }))
  expect(await screen.findByText(/Предложено владельцу скрипта/)).toBeVisible()
  expect(asked.find(({ method }) => method === 'POST')).toMatchObject({
    path: '/api/scripts/cash/proposals',
    body: {
      text: script.text.replace('Ищем.', 'Ищем в кассете.'),
      why: 'Так лучше вышло в обращении № 20431',
      on: 2,
    },
  })
})

test('A reply that is as its script has nothing to offer', () => {
  answerWith(() => json({ items: [script] }))
  renderInWindow(
    <CompareDialog script={used} text={used.filled} window={window} operator={anna} onClose={() => undefined} />,
  )
  expect(screen.queryByRole('button', { name: 'Предложить в скрипт' })).toBeNull()
})
