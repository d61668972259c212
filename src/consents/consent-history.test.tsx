import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { anna, consentsWith, fixedNow, idOf } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json, refusal, type Asked } from '../api/fake-server.ts'
import type { ConsentHistory, KeptProof } from '../contract/consent-history.ts'
import { consentActs, type Consent, type ConsentAct } from '../contract/consents.ts'
import { noteServerTime } from '../operator/clock.ts'
import { ConsentsPanel } from './consents-panel.tsx'

const proofText = 'Разговор 4471: клиент сказал «нет».'
/** SHA-256 of the text above. */
const proofHash = await hashOf(proofText)
const noticeHash = 'b'.repeat(64)
const byAnna = { kind: 'operator', ...anna } as const

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

type Permissions = NonNullable<Consent['may']>

/** Every act allowed, but for those given. */
function mayAllBut(closed: Partial<Permissions> = {}): Permissions {
  return Object.fromEntries(
    consentActs.map((act): [ConsentAct, Permissions[ConsentAct]] => [act, closed[act] ?? { allowed: true }]),
  ) as Permissions
}

const requested: Partial<Consent> = {
  purpose: 'photo',
  state: 'requested',
  since: '2026-11-02T09:00:00Z',
  request: {
    id: idOf(80),
    channel: 'sms',
    at: '2026-11-02T09:00:00Z',
    notice: { id: 'photo', version: 4, sha256: noticeHash },
    loginsSince: 2,
  },
  may: mayAllBut({
    ask: { allowed: false, code: 'consent-state', why: 'Клиента уже спросили, он ещё не ответил.' },
    withdraw: { allowed: false, code: 'consent-state', why: 'Согласия нет, отзывать нечего.' },
  }),
}

function aProof(over: Partial<KeptProof> = {}): KeptProof {
  return {
    kind: 'recording',
    ref: 'разговор 4471',
    sha256: proofHash,
    addedAt: '2026-11-03T09:00:00Z',
    addedBy: byAnna,
    content: { type: 'text/plain; charset=utf-8', size: 60, intact: true },
    ...over,
  }
}

function aHistory(over: Partial<ConsentHistory['records'][number]> = {}, more: Partial<ConsentHistory> = {}) {
  return {
    version: 3,
    purpose: 'photo',
    without: { basis: 'contract', text: 'Клиента обслуживают по паспорту.' },
    records: [
      {
        id: idOf(80),
        purpose: 'photo',
        state: 'refused',
        inForce: false,
        controller: 'Пробный банк',
        jurisdiction: 'ru',
        legalBasis: 'consent',
        dataCategories: [],
        notice: {
          id: 'photo',
          version: 4,
          sha256: noticeHash,
          language: 'ru',
          text: 'Можно ли использовать ваше фото?',
          intact: true,
        },
        optionsShown: [],
        answer: 'refuse',
        method: 'voice',
        channel: 'phone',
        recordedAt: '2026-11-02T09:00:00Z',
        recordedBy: byAnna,
        evidence: [aProof()],
        withdrawalChannels: [],
        events: [
          { entryId: idOf(81), state: 'requested', at: '2026-11-02T09:00:00Z', by: byAnna, hash: 'c', prevHash: 'd' },
        ],
        ...over,
      },
    ],
    logins: { count: 1, last: [{ at: '2026-11-05T09:00:00Z', channel: 'app' }] },
    refusedAttempts: [{ at: '2026-11-06T09:00:00Z', by: byAnna, method: 'login' }],
    ...more,
  } satisfies ConsentHistory
}

function serve(answer: (asked: Asked) => Response | undefined): Asked[] {
  return answerWith((asked) => answer(asked) ?? json(aHistory()))
}

async function openHistory(consent: Partial<Consent> = requested, language: 'ru' | 'en' = 'ru') {
  renderInWindow(
    <ConsentsPanel caseId={idOf(1)} clientId={idOf(900)} consents={consentsWith(consent)} zone="Europe/Moscow" />,
    { language },
  )
  await userEvent.click(screen.getByRole('button', { name: language === 'ru' ? /Использование фото/ : /photo/i }))
  return await screen.findByRole('dialog')
}

beforeEach(() => noteServerTime(fixedNow))

describe('The history of a purpose', () => {
  test('tells on one click who asked, with which exact text, what was answered and what proves it', async () => {
    const asked = serve(() => undefined)
    const dialog = await openHistory()
    await within(dialog).findByText('Можно ли использовать ваше фото?')
    expect(asked[0]?.path).toBe(`/api/clients/${idOf(900)}/consents/photo`)
    expect(dialog).toHaveTextContent('«photo» v4')
    expect(dialog).toHaveTextContent('текст совпадает с хешем')
    expect(dialog).toHaveTextContent('отказался, голосом, звонком')
    expect(dialog).toHaveTextContent('разговор 4471')
    expect(dialog).toHaveTextContent('Анна Ким')
  })

  test('never lets «no consent» be read as «may not serve»', async () => {
    serve(() => undefined)
    const dialog = await openHistory()
    expect(await within(dialog).findByText(/не значит «нельзя обслуживать»/)).toBeVisible()
    expect(dialog).toHaveTextContent('Клиента обслуживают по паспорту.')
  })

  test('shows logins as not counted, and attempts to pass them off as refused', async () => {
    serve(() => undefined)
    const dialog = await openHistory()
    expect(await within(dialog).findByText(/не засчитан как ответ/)).toBeVisible()
    expect(dialog).toHaveTextContent('вход выдали за согласие, отклонено')
  })

  test('confirms nothing while the registry does not answer', async () => {
    serve(() => refusal('source-unavailable', 503, { retryable: false }))
    const dialog = await openHistory({ ...requested, state: 'given', inForce: true })
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('не подтверждено')
    expect(dialog).not.toHaveTextContent('дано')
  })

  test('speaks English as well', async () => {
    serve(() => undefined)
    const dialog = await openHistory(requested, 'en')
    expect(await within(dialog).findByText(/does not mean “may not serve”/)).toBeVisible()
  })
})

describe('A proof', () => {
  const file = (text: string) => new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })

  test('is shown after its hash was worked out anew', async () => {
    serve(({ path }) => (path.includes('/evidence/') ? file(proofText) : undefined))
    const dialog = await openHistory()
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Показать' }))
    expect(await within(dialog).findByText(proofText)).toBeVisible()
    expect(dialog).toHaveTextContent('файл совпадает с хешем')
  })

  test('that is not what was hashed is not shown', async () => {
    serve(({ path }) => (path.includes('/evidence/') ? file(`${proofText} `) : undefined))
    const dialog = await openHistory()
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Показать' }))
    expect(await within(dialog).findByText(/не совпадает с хешем и ничего не доказывает/)).toBeVisible()
    expect(dialog).not.toHaveTextContent(proofText)
  })

  test('that the bank itself finds broken has no button to show it', async () => {
    const broken = aProof({ content: { type: 'text/plain', size: 60, intact: false } })
    serve(() => json(aHistory({ evidence: [broken] })))
    const dialog = await openHistory()
    expect(await within(dialog).findByText(/ничего не доказывает/)).toBeVisible()
    expect(within(dialog).queryByRole('button', { name: 'Показать' })).not.toBeInTheDocument()
  })
})

describe('What an operator may do about a purpose', () => {
  test('says why it is closed, and until when', async () => {
    serve(() => undefined)
    const dialog = await openHistory({
      ...requested,
      state: 'refused',
      may: mayAllBut({
        ask: { allowed: false, code: 'quiet-period', why: 'Клиент отказал недавно.', until: '2026-12-02' },
      }),
    })
    expect(within(dialog).getByRole('button', { name: 'Спросить клиента' })).toHaveAccessibleDescription(
      /Клиент отказал недавно\. Откроется 2\s+декабря\./,
    )
  })

  test('asks with an approved text only, guarded by the version, and shows the client’s link', async () => {
    const asked = serve(({ method, path }) => {
      if (path.startsWith('/api/notices'))
        return json({
          items: [
            { id: 'photo-v4', purpose: 'photo', version: 4, language: 'ru', text: 'Можно ли?', sha256: noticeHash },
          ],
        })
      if (method === 'POST') return json({ version: 4, link: '/consent/abc', expiresAt: '2026-12-20T09:00:00Z' }, 201)
      return undefined
    })
    const dialog = await openHistory({ purpose: 'photo', state: 'retracted', may: mayAllBut() })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Спросить клиента' }))
    expect(await screen.findByText('Можно ли?')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Спросить клиента' }))
    expect(await screen.findByRole('link')).toHaveAttribute('href', expect.stringMatching(/\/consent\/abc$/))
    const sent = asked.find(({ method }) => method === 'POST')
    expect(sent).toMatchObject({
      path: `/api/clients/${idOf(900)}/consents/photo/request`,
      body: { noticeId: 'photo-v4', channel: 'sms' },
    })
    expect(sent?.headers.get('If-Match')).toBe('"3"')
  })

  test('records an answer with its proof; nothing is chosen beforehand, and consent without proof is not sent', async () => {
    const asked = serve(({ path, method }) =>
      method === 'POST' && path.endsWith('/decision') ? json({ version: 4 }) : undefined,
    )
    const dialog = await openHistory()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Записать ответ' }))
    const form = await screen.findByRole('dialog', { name: /Записать ответ клиента/ })
    const act = within(form).getByRole('button', { name: 'Записать ответ' })
    expect(act).toHaveAccessibleDescription('Выберите, что ответил клиент.')
    await userEvent.selectOptions(within(form).getByRole('combobox', { name: 'Ответ клиента' }), 'agree')
    await userEvent.selectOptions(within(form).getByRole('combobox', { name: 'Как ответил' }), 'voice')
    await userEvent.selectOptions(within(form).getByRole('combobox', { name: 'Через что' }), 'phone')
    expect(act).toHaveAccessibleDescription(/Без доказательства согласие не действует/)
    await userEvent.type(within(form).getByRole('textbox', { name: 'Номер или ссылка' }), 'разговор 4472')
    await userEvent.click(act)
    await waitFor(() =>
      expect(screen.queryByRole('dialog', { name: /Записать ответ клиента/ })).not.toBeInTheDocument(),
    )
    const sent = asked.find(({ method }) => method === 'POST')
    expect(sent).toMatchObject({
      body: {
        answer: 'agree',
        method: 'voice',
        channel: 'phone',
        evidence: [{ kind: 'recording', ref: 'разговор 4472' }],
      },
    })
    expect(sent?.headers.get('If-Match')).toBe('"3"')
  })

  test('adds proof to a consent in force: the file is kept first, and the proof names its hash', async () => {
    const asked = serve(({ path, method }) => {
      if (method !== 'POST') return undefined
      if (path.endsWith(`/clients/${idOf(900)}/evidence`))
        return json({ version: 4, sha256: noticeHash, type: 'text/plain; charset=utf-8', size: 2 }, 201)
      return json({ version: 5 })
    })
    const dialog = await openHistory({ purpose: 'photo', state: 'given', inForce: true, may: mayAllBut() })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Добавить доказательство' }))
    const form = await screen.findByRole('dialog', { name: /Добавить доказательство/ })
    const act = within(form).getByRole('button', { name: 'Добавить доказательство' })
    expect(act).toHaveAccessibleDescription('Укажите ссылку или приложите файл.')
    await userEvent.upload(
      within(form).getByLabelText('Файл'),
      new File(['Да'], 'разговор.txt', { type: 'text/plain' }),
    )
    await userEvent.click(act)
    await waitFor(() =>
      expect(screen.queryByRole('dialog', { name: /Добавить доказательство/ })).not.toBeInTheDocument(),
    )
    const sent = asked.filter(({ method }) => method === 'POST')
    expect(sent.map(({ path }) => path)).toEqual([
      `/api/clients/${idOf(900)}/evidence`,
      `/api/clients/${idOf(900)}/consents/photo/evidence`,
    ])
    expect(sent[1]).toMatchObject({
      body: { evidence: [{ kind: 'recording', ref: 'разговор.txt', sha256: noticeHash }] },
    })
    expect(sent.map(({ headers }) => headers.get('If-Match'))).toEqual(['"3"', '"4"'])
  })

  test('offers no way to answer by a login', async () => {
    serve(() => undefined)
    const dialog = await openHistory()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Записать ответ' }))
    const form = await screen.findByRole('dialog', { name: /Записать ответ клиента/ })
    expect(within(form).queryByRole('option', { name: /вход|молчание/i })).not.toBeInTheDocument()
  })
})
