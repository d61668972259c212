import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { Client } from '../contract/clients.ts'
import { fixedNow, idOf } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json } from '../api/fake-server.ts'
import { noteServerTime } from '../operator/clock.ts'
import { NamingForm } from './naming-form.tsx'

const hare: Client = {
  id: idOf(900),
  kind: 'person',
  name: 'Заяц Павел Романович',
  address: '',
  jurisdiction: 'ru',
  preferredChannel: 'sms',
  identity: 'verified',
  products: [],
  credentials: [],
  representatives: [],
  otherCases: [],
}

beforeEach(() => noteServerTime(fixedNow))

test('Operator sees what the rules make of a name and corrects one form', async () => {
  const asked = answerWith(() => json({ version: 8 }))
  let closed = false
  renderInWindow(<NamingForm caseId={idOf(1)} version={7} client={hare} onClose={() => (closed = true)} />)
  expect(screen.getByRole('textbox', { name: 'Кого нет?' })).toHaveAttribute('placeholder', 'Зайца Павла Романовича')
  expect(screen.getByRole('textbox', { name: 'Обращение' })).toHaveAttribute('placeholder', 'Павел Романович')
  await userEvent.type(screen.getByRole('textbox', { name: 'Кому пишем?' }), 'Заяцу Павлу Романовичу')
  await userEvent.click(screen.getByRole('button', { name: 'Поправить' }))
  await expect.poll(() => closed).toBe(true)
  expect(asked.find(({ method }) => method === 'POST')).toMatchObject({
    path: `/api/cases/${idOf(1)}/naming`,
    body: { dative: 'Заяцу Павлу Романовичу' },
  })
})

test('A form with nothing changed says so, in English too', () => {
  renderInWindow(<NamingForm caseId={idOf(1)} version={7} client={hare} onClose={() => undefined} />, {
    language: 'en',
  })
  expect(screen.getByRole('button', { name: 'Correct' })).toHaveAccessibleDescription('Nothing has been changed yet.')
})
