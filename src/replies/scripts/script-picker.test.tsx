import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { aCase, aClient, anna, consentsWith, fixedNow, mayDoAllBut } from '../../../tests/support/fixtures.ts'
import { renderInWindow } from '../../../tests/support/render.tsx'
import { answerWith, json } from '../../api/fake-server.ts'
import type { Language } from '../../contract/codes.ts'
import type { ListedScript } from '../../contract/scripts.ts'
import { noteServerTime } from '../../operator/clock.ts'
import { ScriptPicker } from './script-picker.tsx'

HTMLElement.prototype.scrollIntoView = () => {}

const cash: ListedScript = {
  id: 'cash',
  version: 1,
  title: 'Деньги не зачислены терминалом',
  topic: 'Наличные',
  language: 'ru',
  channels: [],
  text: 'Мы видим вложение в терминал и проверяем кассету.',
  owner: 'tatiana',
}
const english: ListedScript = {
  ...cash,
  id: 'cash-en',
  language: 'en',
  title: 'Cash not credited',
  text: 'We check it.',
}

function openPicker(subject: string, client: { language?: Language } = {}, language: Language = 'ru') {
  answerWith(() => json({ items: [cash, english] }))
  const window = {
    version: 3,
    case: aCase({ subject, points: [] }),
    client: aClient(client),
    consents: consentsWith({ purpose: 'photo', state: 'none' }),
    promises: [],
    tasks: [],
    timeline: { items: [] },
    may: mayDoAllBut(),
    unavailable: [],
  }
  renderInWindow(
    <ScriptPicker
      window={window}
      operator={{ ...anna, roles: [] }}
      channel="chat"
      onChoose={() => {}}
      onClose={() => {}}
    />,
    { language },
  )
  return screen.findAllByRole('option')
}

beforeEach(() => noteServerTime(fixedNow))

describe('Scripts for a case', () => {
  test('come in the language of the client first, whatever language the window has', async () => {
    expect((await openPicker('Терминал', { language: 'en' }))[0]).toHaveTextContent('Cash not credited')
  })

  test('come in Russian for a client who is written to in Russian, in an English window too', async () => {
    expect((await openPicker('Терминал', { language: 'ru' }, 'en'))[0]).toHaveTextContent('Деньги не зачислены')
  })

  test('that are about other things are called so, and a search is left alone', async () => {
    await openPicker('Проценты по вкладу меньше обещанных')
    const dialog = screen.getByRole('dialog')
    expect(within(dialog).getByText(/^Точно подходящих нет/)).toBeVisible()
    await userEvent.type(within(dialog).getByRole('combobox'), 'деньги')
    expect(within(dialog).queryByText(/^Точно подходящих нет/)).toBeNull()
  })

  test('lead without a word where one fits', async () => {
    await openPicker('Терминал не зачислил деньги')
    expect(screen.queryByText(/^Точно подходящих нет/)).toBeNull()
  })
})
