import 'fake-indexeddb/auto'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  aCase,
  aClient,
  anEntry,
  anna,
  aPoint,
  consentsWith,
  fixedNow,
  idOf,
  mayDoAllBut,
  petr,
} from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { ApiError } from '../api/api-error.ts'
import { answerWith, json } from '../api/fake-server.ts'
import { importSealKey } from '../api/seal.ts'
import { DraftStore } from '../drafts/draft-store.ts'
import { emptyDraft } from '../drafts/reply-draft.ts'
import type { OutboxItem } from '../api/outbox/outbox-item.ts'
import { createMemoryOutboxStore } from '../api/outbox/outbox-store.ts'
import { Outbox } from '../api/outbox/outbox.ts'
import { OutboxContext } from '../api/outbox/use-outbox.ts'
import type { CaseWindow } from '../contract/cases.ts'
import type { Card } from '../contract/cards.ts'
import type { Session } from '../contract/session.ts'
import type { Script } from '../contract/scripts.ts'
import { noteServerTime } from '../operator/clock.ts'
import { SessionContext } from '../operator/session.ts'
import { Composer, type ComposerProps } from './composer.tsx'

// jsdom measures nothing; the editor asks where its cursor is.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList
Range.prototype.getBoundingClientRect = () => new DOMRect()

/** New for every test: a session has its own drafts. */
let session: Session

const script: Script = {
  id: 'retract',
  version: 3,
  title: 'Отзыв запроса',
  topic: 'Согласия',
  language: 'ru',
  channels: [],
  text: '{{client.address}}, мы отозвали запрос от {{consent.photo.requestedOn}}. Вход согласием не считается.',
  owner: 'Отдел ответов',
}

const card: Card = {
  id: 'login',
  version: 2,
  language: 'ru',
  owner: 'tatiana',
  title: 'Вход — не согласие',
  topics: ['Согласия', 'Фото'],
  stages: [],
  believes: 'Вошёл, значит, согласился.',
  truth: 'Вход согласием не считается.',
  sources: [{ law: '152-ФЗ', article: 'ст. 9 ч. 1' }],
  question: 'Что меняет вход?',
  answer: 'Ничего.',
}

function aWindow(over: Partial<CaseWindow> = {}): CaseWindow {
  return {
    version: 7,
    case: aCase({
      points: [aPoint(), aPoint({ id: idOf(12), text: 'Подтвердить: вход не считается согласием' })],
    }),
    client: aClient(),
    consents: consentsWith({ purpose: 'photo', state: 'retracted' }),
    promises: [],
    tasks: [],
    timeline: {
      items: [
        anEntry(7, {
          type: 'message-received',
          data: { messageId: idOf(500), author: 'client', channel: 'post', text: 'Отзовите запрос на фото письмом.' },
        }),
      ],
    },
    may: mayDoAllBut(),
    unavailable: [],
    ...over,
  }
}

type Deliver = (item: OutboxItem) => Promise<{ version: number }>
const accept: Deliver = async (item) => ({ version: item.version + 1 })
const refuse =
  (code: string, status: number, detail: string, more: object = {}): Deliver =>
  async () => {
    const problem = { type: 'about:blank', title: 'Нет', status, code, detail, retryable: false, ...more }
    throw new ApiError({ code, status, retryable: false, problem })
  }

/** The desk on screen, with an outbox whose far end the test plays. */
function sitDown(
  options: {
    window?: CaseWindow | undefined
    deliver?: Deliver
    stores?: boolean
    letters?: OutboxItem[]
  } & Partial<ComposerProps> = {},
) {
  const { deliver = accept, stores = true, letters = [], ...props } = options
  const delivered: OutboxItem[] = []
  const far = { deliver }
  const store = createMemoryOutboxStore()
  const outbox = new Outbox({
    operatorId: 'anna',
    store: stores ? store : { ...store, put: () => Promise.reject(new Error('no room')) },
    deliver: (item) => {
      delivered.push(item)
      return far.deliver(item)
    },
    alone: (work) => work(),
    tell: () => {},
    listen: () => () => {},
    now: () => fixedNow,
    chance: () => 0.5,
    wait: () => () => {},
  })
  for (const letter of letters) void store.put(letter)
  if (letters.length > 0) void outbox.start()
  const draw = (more: Partial<ComposerProps> = {}) => (
    <SessionContext value={session}>
      <OutboxContext value={outbox}>
        <Composer
          caseId={idOf(1)}
          window={'window' in options ? options.window : aWindow()}
          operator={session.operator}
          onAddPromise={() => {}}
          onAskDepartment={() => {}}
          {...props}
          {...more}
        />
      </OutboxContext>
    </SessionContext>
  )
  const rendered = renderInWindow(draw())
  return { ...rendered, delivered, far, draw, again: (more: Partial<ComposerProps>) => rendered.rerender(draw(more)) }
}

/** Drafts as another page of the same operator keeps them. */
function openOtherTab(): DraftStore {
  return new DraftStore({
    operatorId: 'anna',
    key: importSealKey(session.draftKey),
    tab: 'other',
    now: () => fixedNow,
    mintRevision: () => 'their revision',
  })
}

/** A letter that a page before this one put on its way. */
function aLetter(text: string): OutboxItem {
  return {
    key: idOf(800),
    operatorId: 'anna',
    caseId: idOf(1),
    version: 7,
    body: { channel: 'post', text, answers: [] },
    state: 'waiting',
    at: fixedNow,
    attempts: 0,
    notBefore: 0,
  }
}

const editor = () => screen.getByRole('textbox', { name: 'Текст ответа клиенту' })
const textIn = (element: HTMLElement) =>
  element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? '')
const sendButton = () => screen.getByRole('button', { name: /^Отправить(?: Ctrl ↵)?$/ })

/** Words come into the textarea and into the full editor in the same way, whichever stands by now. */
function write(text: string): void {
  fireEvent.paste(editor(), { clipboardData: { getData: () => text } })
}

async function expectSendable(): Promise<void> {
  await waitFor(() => expect(sendButton()).not.toHaveAttribute('aria-disabled'))
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  session = {
    operator: { ...anna, roles: ['operator'] },
    draftKey: btoa('k'.repeat(32)),
    now: new Date(fixedNow).toISOString(),
  }
  noteServerTime(fixedNow)
  answerWith(({ path }) => {
    if (path === '/api/cards') return json({ items: [card] })
    return path === '/api/scripts' ? json({ items: [script] }) : json({}, 404)
  })
})

describe('Operator replies', () => {
  test('and the reply leaves with its channel, the points it answers and the version that was on screen', async () => {
    const { delivered } = sitDown()
    write('Мы отозвали запрос на фото, письмо уже у вас.')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Письменно отозвать запрос' }))
    await expectSendable()
    await userEvent.click(sendButton())
    await waitFor(() => expect(delivered).toHaveLength(1))
    expect(delivered[0]).toMatchObject({
      caseId: idOf(1),
      version: 7,
      body: { channel: 'post', text: 'Мы отозвали запрос на фото, письмо уже у вас.', answers: [idOf(11)] },
    })
    await waitFor(() => expect(textIn(editor())).toBe(''))
    expect(screen.getByRole('checkbox', { name: /Письменно/ })).not.toBeChecked()
    expect(await screen.findByText('Ответ отправлен')).toBeInTheDocument()
  })

  test('by Ctrl and Enter, whatever the layout of the keyboard', async () => {
    const { delivered } = sitDown()
    write('Запрос отозван.')
    await expectSendable()
    fireEvent.keyDown(editor(), { code: 'Enter', key: 'Enter', ctrlKey: true })
    await waitFor(() => expect(delivered).toHaveLength(1))
  })

  test('through another channel than the client’s', async () => {
    const { delivered } = sitDown()
    write('Запрос отозван.')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Канал ответа' }), 'Письмо')
    await expectSendable()
    await userEvent.click(sendButton())
    await waitFor(() => expect(delivered[0]?.body.channel).toBe('letter'))
  })

  test('through no channel that is shown before the case says which', async () => {
    const { again } = sitDown({ window: undefined })
    const choice = screen.getByRole('combobox', { name: 'Канал ответа' })
    expect(choice).toHaveDisplayValue('Канал')
    again({ window: aWindow({ case: aCase({ channel: 'messenger' }) }) })
    expect(choice).toHaveDisplayValue('Мессенджер')
    expect(screen.queryByRole('option', { name: 'Канал' })).not.toBeInTheDocument()
  })

  test('longer than its channel carries does not leave, and leaves through one that carries it', async () => {
    const { delivered } = sitDown()
    write('Запрос отозван. '.repeat(300))
    await waitFor(() => expect(sendButton()).toHaveAccessibleDescription('Канал не передаст такой длинный ответ.'))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Канал ответа' }), 'letter')
    await expectSendable()
    await userEvent.click(sendButton())
    await waitFor(() => expect(delivered[0]?.body.channel).toBe('letter'))
  })

  test('read aloud leaves with the time when it was read', async () => {
    const { delivered } = sitDown({ window: aWindow({ case: aCase({ channel: 'phone' }) }) })
    write('Запрос отозван.')
    await expectSendable()
    await userEvent.click(await screen.findByRole('button', { name: 'Прочитать вслух' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Прочитано, записать ответ' }))
    await waitFor(() =>
      expect(delivered[0]?.body).toMatchObject({
        channel: 'phone',
        text: 'Запрос отозван.',
        readAt: expect.stringMatching(/^2026-11-20T11:20:/u) as string,
      }),
    )
  })

  test('without one of two promises that say the same, and the other stays', async () => {
    const promise = { what: 'Прислать письмо', due: '2026-11-23', responsible: 'Анна Ким', tellBy: 'sms' as const }
    const { delivered } = sitDown({ onAddPromise: (attach) => attach(promise) })
    write('Запрос отозван.')
    await userEvent.click(screen.getByRole('button', { name: 'Обещание' }))
    await userEvent.click(screen.getByRole('button', { name: 'Обещание' }))
    const list = await screen.findByRole('list', { name: 'Обещания в этом ответе' })
    const [first] = within(list).getAllByRole('listitem')
    await userEvent.click(within(list).getAllByRole('button')[1] as HTMLElement)
    expect(within(list).getAllByRole('listitem')).toEqual([first])
    await userEvent.click(sendButton())
    await waitFor(() => expect(delivered[0]?.body.promises).toEqual([promise]))
  })

  test('with a promise, which is made when the reply is sent', async () => {
    const promise = { what: 'Прислать письмо', due: '2026-11-23', responsible: 'Анна Ким', tellBy: 'sms' as const }
    const { delivered } = sitDown({ onAddPromise: (attach) => attach(promise) })
    write('Запрос отозван.')
    await userEvent.click(screen.getByRole('button', { name: 'Обещание' }))
    const attached = screen.getByRole('list', { name: 'Обещания в этом ответе' })
    expect(attached).toHaveTextContent('Прислать письмо')
    expect(attached).toHaveTextContent('23 нояб., 18:00')
    await expectSendable()
    await userEvent.click(sendButton())
    await waitFor(() => expect(delivered[0]?.body.promises).toEqual([promise]))
  })

  test('to letters typed before the case was there, too', async () => {
    const { again } = sitDown({ window: undefined })
    write('Уже пишу')
    expect(sendButton()).toHaveAccessibleDescription('Обращение ещё загружается.')
    again({ window: aWindow() })
    expect(textIn(editor())).toBe('Уже пишу')
    await expectSendable()
  })

  test('into one field at every moment: the plain one is gone before anybody could reach past it', async () => {
    sitDown()
    let fields: number | undefined
    const watch = new MutationObserver(() => {
      const arrived = document.querySelector('.ProseMirror')
      if (arrived) fields ??= document.querySelectorAll('textarea, .ProseMirror').length
    })
    watch.observe(document.body, { childList: true, subtree: true })
    editor().focus()
    await waitFor(() => expect(fields).toBeDefined())
    watch.disconnect()
    expect(fields).toBe(1)
    expect(editor()).toHaveFocus()
  })

  test('and cannot where the case is not theirs: the button says why', async () => {
    sitDown({ window: aWindow({ may: mayDoAllBut({ reply: 'Обращение ведёт Пётр Рощин.' }) }) })
    write('Отвечу за коллегу')
    expect(sendButton()).toHaveAccessibleDescription('Обращение ведёт Пётр Рощин.')
  })
})

describe('A script', () => {
  test('is inserted with slots filled from the window, and its edits are counted', async () => {
    const { delivered } = sitDown({
      window: aWindow({
        consents: consentsWith({
          purpose: 'photo',
          state: 'retracted',
          request: {
            id: idOf(70),
            channel: 'sms',
            at: '2026-11-02T09:00:00Z',
            notice: { id: 'n', version: 4, sha256: '' },
            loginsSince: 2,
          },
        }),
      }),
    })
    await userEvent.click(screen.getByRole('button', { name: 'Выбрать скрипт' }))
    const dialog = await screen.findByRole('dialog', { name: 'Скрипты' })
    expect(await within(dialog).findByText('Игорь Сергеевич')).toBeInTheDocument()
    await userEvent.click(within(dialog).getByRole('button', { name: /Вставить/ }))
    const filled = 'Игорь Сергеевич, мы отозвали запрос от 2 ноября. Вход согласием не считается.'
    await waitFor(() => expect(textIn(editor())).toBe(filled))
    expect(await screen.findByText('без правок')).toBeInTheDocument()
    write(' Письмо отправили.')
    expect(await screen.findByText('изменена 1 фраза')).toBeInTheDocument()
    await expectSendable()
    await userEvent.click(sendButton())
    await waitFor(() => expect(delivered[0]?.body.script).toEqual({ id: 'retract', version: 3 }))
  })

  test('is compared with the reply word by word', async () => {
    sitDown()
    await userEvent.click(screen.getByRole('button', { name: 'Выбрать скрипт' }))
    await userEvent.click(await screen.findByRole('button', { name: /Вставить/ }))
    await userEvent.click(await screen.findByRole('button', { name: 'сравнить со скриптом' }))
    expect(await screen.findByRole('dialog', { name: 'Ответ и скрипт «Отзыв запроса», версия 3' })).toHaveTextContent(
      '[дата запроса на фото]',
    )
  })
})

describe('A card', () => {
  test('puts plain words where the cursor is, and the reply says from which card and version they are', async () => {
    const { delivered } = sitDown()
    write('Игорь Сергеевич, добрый день.')
    const open = screen.getByRole('button', { name: 'Как это устроено' })
    expect(open).toHaveAttribute('aria-keyshortcuts', 'Alt+I')
    await userEvent.click(open)
    await screen.findByRole('region', { name: card.title })
    await userEvent.click(screen.getByRole('button', { name: /^Вставить простыми словами/ }))
    await waitFor(() =>
      expect(textIn(editor()).replaceAll('\n', '')).toBe('Игорь Сергеевич, добрый день.Вход согласием не считается.'),
    )
    expect(await screen.findByRole('button', { name: 'Как это устроено · 1' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Как это устроено · 1' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Вставить вопрос' }))
    await waitFor(() => expect(textIn(editor())).toMatch(/Что меняет вход\?$/))
    await expectSendable()
    await userEvent.click(sendButton())
    await waitFor(() => expect(delivered[0]?.body.cards).toEqual([{ id: 'login', version: 2 }]))
    expect(delivered[0]?.body.script).toBeUndefined()
    expect(await screen.findByRole('button', { name: 'Как это устроено' })).toBeVisible()
  })
})

describe('The checks', () => {
  test('stop what must not leave, and say it on the button and in the list', async () => {
    sitDown()
    write('Ваш телефон +7 912 345-67-89 записан.')
    const list = await screen.findByRole('list', { name: 'Замечания к ответу' })
    const finding = await within(list).findByRole('button', { name: /^нельзя отправить/ })
    expect(sendButton()).toHaveAttribute('aria-disabled', 'true')
    const sentence = finding.textContent?.replace('нельзя отправить: ', '') ?? ''
    expect(sendButton()).toHaveAccessibleDescription(sentence)
  })

  test('stand before the points, and Ctrl+Enter or a press of the closed Send leads to what stops the reply', async () => {
    const { delivered } = sitDown()
    write('Решим скоро. Ваш телефон +7 912 345-67-89 записан.')
    const finding = await screen.findByRole('button', { name: /^нельзя отправить/ })
    const point = screen.getByRole('checkbox', { name: /Письменно отозвать запрос/ })
    const length = await screen.findByText(/из 4 096 знаков/u)
    for (const later of [screen.getByRole('button', { name: /^стоит исправить/ }), length, point])
      expect(finding.compareDocumentPosition(later)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    editor().focus()
    fireEvent.keyDown(editor(), { code: 'Enter', key: 'Enter', ctrlKey: true })
    expect(finding).toHaveFocus()
    editor().focus()
    await userEvent.click(sendButton())
    expect(finding).toHaveFocus()
    expect(delivered).toEqual([])
  })

  test('leave the focus where it is when something else stops the reply, and say it beside Send', async () => {
    sitDown()
    editor().focus()
    fireEvent.keyDown(editor(), { code: 'Enter', key: 'Enter', ctrlKey: true })
    expect(editor()).toHaveFocus()
    const told = () => screen.queryByText('Напишите ответ.', { selector: 'p' })
    expect(told()).toBeVisible()
    write('Запрос отозван.')
    await waitFor(() => expect(told()).not.toBeInTheDocument())
  })

  test('mend with one press what can be mended', async () => {
    sitDown()
    write('Ваш телефон +7 912 345-67-89 записан.')
    await userEvent.click(await screen.findByRole('button', { name: /^Убрать/ }))
    await waitFor(() => expect(textIn(editor())).not.toContain('912'))
    await expectSendable()
  })

  test('never read a registry that does not answer as a consent', async () => {
    const { consents: _gone, ...rest } = aWindow()
    sitDown({ window: { ...rest, unavailable: ['consents'] } })
    write('Запрос отозван.')
    expect(await screen.findByText(/Реестр согласий не отвечает/)).toBeInTheDocument()
    expect(screen.queryByText('Сверено с реестром согласий')).not.toBeInTheDocument()
  })

  test('warn without stopping', async () => {
    sitDown()
    write('Запрос отозван. Решим вопрос в ближайшее время.')
    const list = await screen.findByRole('list', { name: 'Замечания к ответу' })
    expect(await within(list).findAllByRole('button', { name: /^стоит исправить/ })).not.toHaveLength(0)
    await expectSendable()
  })
})

describe('A reply that was not accepted', () => {
  test('is back in the field with the reason, and points, promises and script with it', async () => {
    const { delivered } = sitDown({
      deliver: refuse('reply-blocked', 422, 'В реестре уже нет согласия.', {
        findings: [{ rule: 'implied-consent', severity: 'block', start: 0, end: 6, message: 'Согласия нет с 14:19.' }],
      }),
    })
    write('Запрос отозван.')
    await userEvent.click(screen.getByRole('checkbox', { name: /Письменно/ }))
    await expectSendable()
    await userEvent.click(sendButton())
    expect(await screen.findByText(/В реестре уже нет согласия/)).toBeInTheDocument()
    expect(textIn(editor())).toBe('Запрос отозван.')
    expect(screen.getByRole('checkbox', { name: /Письменно/ })).toBeChecked()
    expect(await screen.findByRole('button', { name: /Согласия нет с 14:19/ })).toBeInTheDocument()
    expect(sendButton()).toHaveAttribute('aria-disabled', 'true')
    expect(delivered).toHaveLength(1)
  })

  test('because the case moved on shows what is new, and goes out as it is when the operator says so', async () => {
    const { delivered, far, again } = sitDown({ deliver: refuse('version-stale', 412, 'x', { version: 9 }) })
    write('Запрос отозван.')
    await expectSendable()
    await userEvent.click(sendButton())
    expect(await screen.findByText(/появилось новое/)).toBeInTheDocument()
    const news = anEntry(
      9,
      {
        type: 'reply-sent',
        data: { replyId: idOf(60), channel: 'post', text: 'Я уже ответил.', answers: [], overrides: [], findings: [] },
      },
      { actor: { kind: 'operator', ...petr } },
    )
    const before = aWindow()
    again({ window: { ...before, version: 9, timeline: { items: [...before.timeline.items, news] } } })
    expect(screen.getByText(/Пётр Рощин/)).toHaveTextContent('Пётр Рощин: ответ клиенту — Я уже ответил.')
    expect(screen.queryByText(/Отзовите запрос на фото письмом/)).not.toBeInTheDocument()
    expect(textIn(editor())).toBe('Запрос отозван.')
    far.deliver = accept
    await expectSendable()
    await userEvent.click(screen.getByRole('button', { name: 'Отправить всё равно' }))
    await waitFor(() => expect(delivered.map((item) => item.version)).toEqual([7, 9]))
    expect(new Set(delivered.map((item) => item.key)).size).toBe(2)
  })

  test('does not push away what is being written after it', async () => {
    const { promise: turned, resolve: turnDown } = Promise.withResolvers<undefined>()
    const held: Deliver = async (item) => {
      await turned
      return refuse('case-closed', 409, 'Обращение закрыто.')(item)
    }
    sitDown({ deliver: held })
    write('Первый ответ.')
    await expectSendable()
    await userEvent.click(sendButton())
    await waitFor(() => expect(textIn(editor())).toBe(''))
    write('Второй ответ.')
    await act(async () => turnDown(undefined))
    const letters = await screen.findByRole('list', { name: 'Ответы в пути' })
    expect(letters).toHaveTextContent('Не принят')
    expect(textIn(editor())).toBe('Второй ответ.')
    await userEvent.click(within(letters).getByRole('button', { name: 'Вернуть в ответ' }))
    await waitFor(() => expect(textIn(editor())).toMatch(/^Первый ответ\.\s*Второй ответ\.$/))
  })

  test('because the browser gave no room stays in the field', async () => {
    const { delivered } = sitDown({ stores: false })
    write('Запрос отозван.')
    await expectSendable()
    await userEvent.click(sendButton())
    await expectSendable()
    expect(textIn(editor())).toBe('Запрос отозван.')
    expect(delivered).toEqual([])
  })
})

describe('The draft', () => {
  test('says that it is saved, and is there when the case is opened again', async () => {
    const first = sitDown()
    write('Начало ответа')
    expect(await screen.findByText('Не сохранено')).toBeInTheDocument()
    expect(await screen.findByText('Черновик сохранён')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('checkbox', { name: /Подтвердить/ }))
    first.unmount()
    sitDown()
    await waitFor(() => expect(textIn(editor())).toBe('Начало ответа'))
    expect(screen.getByRole('checkbox', { name: /Подтвердить/ })).toBeChecked()
  })

  test('is gone from the database once the reply is on its way', async () => {
    const first = sitDown()
    write('Запрос отозван.')
    await expectSendable()
    await userEvent.click(sendButton())
    await waitFor(() => expect(first.delivered).toHaveLength(1))
    first.unmount()
    sitDown()
    await act(() => new Promise((resolve) => setTimeout(resolve, 80)))
    expect(textIn(editor())).toBe('')
  })

  test('of a letter that is already on its way is not offered a second time after a crash', async () => {
    const before = openOtherTab()
    await before.write(idOf(1), await before.seal(idOf(1), { ...emptyDraft, text: 'Запрос отозван.' }), undefined)
    sitDown({ letters: [aLetter('Запрос отозван.')], deliver: () => new Promise(() => {}) })
    expect(await screen.findByText('Отправляем')).toBeInTheDocument()
    expect(textIn(editor())).toBe('')
  })

  test('that only looks like a letter on its way stays', async () => {
    const before = openOtherTab()
    await before.write(
      idOf(1),
      await before.seal(idOf(1), { ...emptyDraft, text: 'Запрос отозван. Ещё одно.' }),
      undefined,
    )
    sitDown({ letters: [aLetter('Запрос отозван.')], deliver: () => new Promise(() => {}) })
    await waitFor(() => expect(textIn(editor())).toBe('Запрос отозван. Ещё одно.'))
    await act(() => new Promise((resolve) => setTimeout(resolve, 60)))
    expect(textIn(editor())).toBe('Запрос отозван. Ещё одно.')
  })

  test('changed in another tab as well is shown with both texts, and nothing is sent before the choice', async () => {
    const { delivered } = sitDown()
    write('Здесь.')
    const other = openOtherTab()
    await other.write(idOf(1), await other.seal(idOf(1), { ...emptyDraft, text: 'Там.' }), undefined)
    await userEvent.click(await screen.findByRole('button', { name: 'Посмотреть и выбрать' }))
    const dialog = await screen.findByRole('dialog', { name: 'Два текста одного ответа' })
    expect(dialog).toHaveTextContent('Здесь.')
    expect(dialog).toHaveTextContent('Там.')
    expect(sendButton()).toHaveAccessibleDescription('Сначала выберите, с каким из двух текстов продолжить.')
    await userEvent.click(within(dialog).getByRole('button', { name: /Оставить оба/ }))
    await waitFor(() => expect(textIn(editor())).toMatch(/^Здесь\.\s*Там\.$/))
    await expectSendable()
    expect(delivered).toEqual([])
  })
})

describe('The client’s points in a reply', () => {
  const answer = 'Здравствуйте. Запрос на фото отозвали сегодня, письмо у вас.'
  const sentence = 'Запрос на фото отозвали сегодня, письмо у вас.'
  const place = { start: answer.indexOf(sentence), end: answer.length }
  const first = () => screen.getByRole('checkbox', { name: 'Письменно отозвать запрос' })

  test('are offered the sentence that seems to answer; one press links it, ticks the point and sends both', async () => {
    const { delivered } = sitDown()
    write(answer)
    await userEvent.click(await screen.findByRole('button', { name: 'Связать' }, { timeout: 5_000 }))
    expect(first()).toBeChecked()
    expect(screen.getByRole('button', { name: `Отвечает: «${sentence}»` })).toBeInTheDocument()
    await waitFor(() => expect(document.querySelector('[data-link]')).toHaveTextContent(sentence))
    await expectSendable()
    await userEvent.click(sendButton())
    await waitFor(() => expect(delivered).toHaveLength(1))
    expect(delivered[0]?.body).toMatchObject({ answers: [idOf(11)], links: [{ point: idOf(11), ...place }] })
  })

  test('that none of the words answers yet are not said to be answered by the reply', () => {
    sitDown()
    expect(screen.getByText('2 тезиса пока без ответа')).toBeVisible()
  })

  test('keep their link when the operator unticks them, in another page and with the text that is sent', async () => {
    const { unmount } = sitDown()
    write(answer)
    const link = { name: 'Связать с тезисом 1 предложение у курсора' }
    await userEvent.click(await screen.findByRole('button', link, { timeout: 5_000 }))
    await userEvent.click(first())
    expect(first()).not.toBeChecked()
    expect(await screen.findByText('Черновик сохранён', {}, { timeout: 5_000 })).toBeInTheDocument()
    unmount()

    const { delivered } = sitDown()
    await waitFor(() => expect(textIn(editor())).toContain(sentence))
    expect(
      await screen.findByRole('button', { name: `Отвечает: «${sentence}»` }, { timeout: 5_000 }),
    ).toBeInTheDocument()
    expect(first()).not.toBeChecked()
    await expectSendable()
    await userEvent.click(sendButton())
    await waitFor(() => expect(delivered).toHaveLength(1))
    expect(delivered[0]?.body).toMatchObject({ answers: [], links: [{ point: idOf(11), ...place }] })
  })

  test('may stay open knowingly, with a reason, and are then not asked for', async () => {
    const { delivered } = sitDown()
    write(answer)
    const [leave] = await screen.findAllByRole('button', { name: 'Оставить открытым' }, { timeout: 5_000 })
    await userEvent.click(leave!)
    await userEvent.click(await screen.findByRole('button', { name: 'Причина' }))
    const dialog = screen.getByRole('dialog', { name: 'Почему тезис остаётся открытым' })
    await userEvent.type(within(dialog).getByRole('textbox'), 'Ждём юристов')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Записать' }))
    expect(screen.getByText('Остаётся открытым: Ждём юристов')).toBeInTheDocument()
    await waitFor(() => expect(screen.queryByText('нет ответа')).not.toBeInTheDocument())
    await userEvent.click(sendButton())
    await waitFor(() => expect(delivered).toHaveLength(1))
    expect(delivered[0]?.body.leftOpen).toEqual([{ point: idOf(12), reason: 'Ждём юристов' }])
  })
})

describe('A finding that the operator does not agree with', () => {
  const dismiss = () => screen.findByRole('button', { name: 'Не согласиться с замечанием' }, { timeout: 5_000 })
  const findings = () => screen.queryAllByRole('button', { name: 'Не согласиться с замечанием' })

  test('goes with one press, stays away while its sentence is the same, and leaves with the reply', async () => {
    const { delivered } = sitDown({ window: aWindow({ case: aCase() }) })
    write('Мы скоро всё вернём.')
    await userEvent.click(await dismiss())
    expect(findings()).toEqual([])
    expect(screen.getByText('Снято 1 замечание')).toBeInTheDocument()
    write(' Спасибо за письмо.')
    await act(() => new Promise((resolve) => setTimeout(resolve, 1_200)))
    expect(findings()).toEqual([])
    await userEvent.click(sendButton())
    await waitFor(() => expect(delivered).toHaveLength(1))
    expect(delivered[0]?.body.dismissed).toEqual([
      { rule: 'promise-incomplete', place: expect.stringMatching(/^[\da-f]{16}$/u) },
    ])
  })

  test('can be brought back, and a block has no such press', async () => {
    sitDown({ window: aWindow({ case: aCase() }) })
    write('Мы скоро всё вернём на карту {{client.name}}.')
    await userEvent.click(await dismiss())
    expect(findings()).toEqual([])
    expect(screen.getByRole('list', { name: 'Замечания к ответу' })).toHaveTextContent('имя клиента')
    await userEvent.click(screen.getByRole('button', { name: 'Вернуть' }))
    expect(findings()).toHaveLength(1)
  })
})
