import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { aCase, aClient, fixedNow, mayDoAllBut } from '../../../tests/support/fixtures.ts'
import { renderInWindow } from '../../../tests/support/render.tsx'
import type { CaseWindow, PromiseDraft } from '../../contract/cases.ts'
import type { Channel } from '../../contract/codes.ts'
import type { DraftKeeper } from '../../drafts/draft-keeper.ts'
import { noteServerTime } from '../../operator/clock.ts'
import type { TextEditor } from '../editor/text-editor.ts'
import { ReplyDesk } from '../reply-desk.ts'
import { ChannelTools } from './channel-tools.tsx'

const window: CaseWindow = {
  version: 7,
  case: aCase(),
  client: aClient(),
  promises: [],
  tasks: [],
  timeline: { items: [] },
  may: mayDoAllBut(),
  unavailable: [],
}

/** A desk with a text on it, held by nothing but a string. */
function layOnDesk(text: string, promises: PromiseDraft[] = []): ReplyDesk {
  let held = text
  const editor: Partial<TextEditor> = {
    read: () => ({ text: held, chips: [] }),
    readText: () => held,
    replace: ({ start, end }, put) => (held = held.slice(0, start) + put + held.slice(end)),
    focus: () => {},
  }
  const desk = new ReplyDesk()
  desk.attach(editor as TextEditor, { change: () => {} } as unknown as DraftKeeper)
  desk.set({ promises })
  return desk
}

function open(channel: Channel, text: string, over: { promises?: PromiseDraft[]; why?: string } = {}) {
  const desk = layOnDesk(text, over.promises)
  const onFits = vi.fn<(fits: boolean) => void>()
  const onRead = vi.fn<(at: string) => void>()
  const drawn = renderInWindow(
    <ChannelTools channel={channel} window={window} desk={desk} why={over.why} onFits={onFits} onRead={onRead} />,
  )
  return { ...drawn, desk, onFits, onRead }
}

const textOf = (element: HTMLElement) => element.textContent?.replaceAll('\u00A0', ' ') ?? ''

beforeEach(() => noteServerTime(fixedNow))

describe('A public post', () => {
  test('shows its length beside what fits', async () => {
    const { container, onFits } = open('post', 'ж'.repeat(500))
    await waitFor(() => expect(textOf(container)).toContain('500 из 4 096 знаков'))
    expect(onFits).toHaveBeenLastCalledWith(true)
  })

  test('that nobody reads to its end is said to be long, and one that does not fit cannot go', async () => {
    const long = open('post', 'ж'.repeat(1_001))
    expect(await screen.findByText(/редко дочитывают/u)).toBeInTheDocument()
    expect(long.onFits).toHaveBeenLastCalledWith(true)
    long.unmount()
    const over = open('post', 'ж'.repeat(4_097))
    expect(await screen.findByText(/не поместится/u)).toBeInTheDocument()
    expect(over.onFits).toHaveBeenLastCalledWith(false)
    over.unmount()
    expect(over.onFits).toHaveBeenLastCalledWith(true)
  })

  test('of which nothing is written shows nothing', () => {
    expect(open('post', '').container).toBeEmptyDOMElement()
  })
})

describe('An SMS', () => {
  test('says in words what it costs', async () => {
    const { container } = open('sms', 'ж'.repeat(134))
    await waitFor(() => expect(textOf(container)).toContain('2 сообщения: 134 знака, кириллица'))
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  test('that plain signs make shorter is mended with one press, and nothing else in it changes', async () => {
    const name = `Dear client, card «Okno» is ready — ${'a'.repeat(60)}`
    const { desk, container } = open('sms', name)
    await waitFor(() => expect(textOf(container)).toContain('2 сообщения: 96 знаков, особые знаки'))
    expect(container).toHaveTextContent('будет 1 сообщение')
    await userEvent.click(screen.getByRole('button', { name: 'Заменить знаки' }))
    expect(desk.readText()).toBe(`Dear client, card "Okno" is ready - ${'a'.repeat(60)}`)
  })

  test('longer than ten messages does not go, and says what to do', async () => {
    const { onFits } = open('sms', 'ж'.repeat(671))
    expect(await screen.findByText(/Больше 10 сообщений по SMS не уйдёт/u)).toBeInTheDocument()
    expect(onFits).toHaveBeenLastCalledWith(false)
  })
})

describe('An e-mail', () => {
  test('shows the subject it will have', () => {
    expect(textOf(open('email', 'Да.').container)).toBe(
      'Тема: Отозвать запрос на использование фото (обращение № 20431)',
    )
  })
})

describe('A messenger', () => {
  test('takes the reply as it is', () => {
    expect(open('messenger', 'Да.').container).toBeEmptyDOMElement()
  })
})

describe('Paper and voice', () => {
  test.each([
    ['letter', 'Печать письма'],
    ['phone', 'Прочитать вслух'],
  ] as const)('need words first: a %s of nothing does not open and says why', async (channel, name) => {
    open(channel, '')
    const act = screen.getByRole('button', { name })
    expect(act).toHaveAccessibleDescription('Напишите ответ.')
    await userEvent.click(act)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

describe('A letter', () => {
  test('stands on a sheet with number, date, addressee, text and signature, and the printer gets a copy of it', async () => {
    const print = vi.spyOn(globalThis, 'print').mockImplementation(() => {})
    open('letter', 'Игорь Сергеевич, запрос отозван.\n\nВход согласием не считается.')
    await userEvent.click(screen.getByRole('button', { name: 'Печать письма' }))
    const dialog = await screen.findByRole('dialog', { name: 'Письмо на бумаге' })
    const sheet = within(dialog).getByRole('article')
    expect(textOf(sheet)).toContain('Исх. № 20431-8 от 20 ноября 2026 г.')
    expect(textOf(sheet)).toContain('АдресатЛесков Игорь Сергеевич')
    expect(textOf(sheet)).toContain('запрос отозван.')
    expect(textOf(sheet)).toContain('Ведёт ваше обращениеАнна Ким')
    expect(document.querySelector('[data-printed]')?.textContent).toBe(sheet.textContent)
    await userEvent.click(within(dialog).getByRole('button', { name: /Напечатать/u }))
    expect(print).toHaveBeenCalledOnce()
    print.mockRestore()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Закрыть' }))
    expect(document.querySelector('[data-printed]')).not.toBeInTheDocument()
  })
})

describe('A call', () => {
  const promise = {
    what: 'Прислать письмо',
    due: '2026-11-20T15:00:00Z',
    responsible: 'Анна Ким',
    tellBy: 'sms' as const,
  }

  test('is read line by line, the promise with all its parts, and what was said is marked', async () => {
    const { onRead } = open('phone', 'Запрос отозван. Ждите письма.', { promises: [promise] })
    await userEvent.click(screen.getByRole('button', { name: 'Прочитать вслух' }))
    const dialog = await screen.findByRole('dialog', { name: 'Прочитать вслух' })
    const lines = within(within(dialog).getByRole('list')).getAllByRole('button')
    expect(lines.map(textOf)).toEqual([
      'Запрос отозван.',
      'Ждите письма.',
      'Обещаем: прислать письмо.',
      'Сделаем до 18 часов 20 ноября.',
      'За это отвечает Анна Ким.',
      'Когда будет готово, мы пришлём вам SMS.',
    ])
    expect(lines[0]).toHaveFocus()
    await userEvent.keyboard(' ')
    expect(lines[0]).toHaveAttribute('aria-pressed', 'true')
    expect(lines[1]).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(dialog).toHaveTextContent('Сказано 2 из 6')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Прочитано, записать ответ' }))
    expect(onRead).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^2026-11-20T11:20:/u))
  })

  test('whose words may not be said cannot be recorded as said', async () => {
    const { onRead } = open('phone', 'Вход подтверждает согласие.', { why: 'Согласия нет.' })
    await userEvent.click(screen.getByRole('button', { name: 'Прочитать вслух' }))
    const done = await screen.findByRole('button', { name: 'Прочитано, записать ответ' })
    expect(done).toHaveAccessibleDescription('Согласия нет.')
    await userEvent.click(done)
    expect(onRead).not.toHaveBeenCalled()
  })
})
