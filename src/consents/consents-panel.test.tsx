import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { aConsent, consentsWith, fixedNow, idOf } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json } from '../api/fake-server.ts'
import type { Consent, ConsentList } from '../contract/consents.ts'
import { noteServerTime } from '../operator/clock.ts'
import { groupConsents } from './consent-groups.ts'
import { ConsentsPanel } from './consents-panel.tsx'

const sha256 = 'a'.repeat(64)
const requested: Partial<Consent> = {
  purpose: 'photo',
  state: 'requested',
  since: '2026-11-02T09:00:00Z',
  request: {
    id: idOf(80),
    channel: 'sms',
    at: '2026-11-02T09:00:00Z',
    notice: { id: 'photo', version: 4, sha256 },
    loginsSince: 14,
  },
}
const refused = (purpose: Consent['purpose']): Partial<Consent> => ({
  purpose,
  state: 'refused',
  since: '2025-03-14T09:00:00Z',
  method: 'button',
  channel: 'app',
  evidence: [{ kind: 'log', ref: '7f2c' }],
})

function drawConsents(consents: ConsentList | undefined, more: Partial<Parameters<typeof ConsentsPanel>[0]> = {}) {
  return renderInWindow(
    <ConsentsPanel caseId={idOf(1)} clientId={idOf(900)} consents={consents} zone="Europe/Moscow" {...more} />,
  )
}
const rows = () => screen.getAllByRole('listitem').map((item) => item.textContent?.replaceAll('\u00A0', ' ').trim())

beforeEach(() => noteServerTime(fixedNow))

describe('The consents of a client', () => {
  test('keep their place while the case is on its way', () => {
    drawConsents(undefined)
    expect(screen.getByRole('region', { name: 'Согласия' })).toHaveAttribute('aria-busy', 'true')
  })

  test('of a registry without purposes say so', () => {
    drawConsents({ version: 1, items: [] })
    expect(screen.getByText(/нет ни одной цели/)).toBeInTheDocument()
  })

  test('of a registry that did not answer are not confirmed, whatever was seen before', async () => {
    const onRetry = vi.fn<() => void>()
    const given = consentsWith({ purpose: 'photo', state: 'given', inForce: true, evidence: [{ kind: 'scan' }] })
    drawConsents(given, { unavailable: true, onRetry })
    const panel = screen.getByRole('region')
    expect(panel).toHaveTextContent('не подтверждено')
    expect(panel).not.toHaveTextContent('дано')
    await userEvent.click(screen.getByRole('button', { name: 'Повторить' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  test('are all in sight, each with how it came to be, the open request first', () => {
    drawConsents(
      consentsWith(requested, refused('marketing_sms'), refused('marketing_call'), {
        purpose: 'data_processing',
        state: 'given',
        inForce: true,
        since: '2017-06-11T09:00:00Z',
        method: 'paper',
        evidence: [{ kind: 'scan' }],
      }),
    )
    expect(rows()).toEqual([
      'Использование фото запрошено 2 нояб., по SMS, текст v4. Клиент не отвечал.',
      'Реклама: SMS, звонки отказ 14 мар. 2025, в приложении, запись 7f2c',
      'Обработка данных дано 11 июн. 2017, скан',
      'Ещё 6 целей не запрашивали биометрия банка, биометрия (ЕБС), кредитная история, передача другим организациям, реклама в приложении, реклама по почте',
    ])
  })

  test('count logins after a request and say that a login is not consent', () => {
    drawConsents(consentsWith(requested))
    expect(screen.getByText('14 входов после запроса. Вход не является согласием.')).toBeInTheDocument()
  })

  test('without evidence are never called given', () => {
    drawConsents({ version: 1, items: [aConsent({ state: 'given', inForce: false })] })
    expect(rows()[0]).toContain('не подтверждено')
    expect(rows()[0]).not.toContain('дано ')
    expect(rows()[0]).toContain('доказательства нет, согласие не действует')
  })

  test('let the bank take its own request back, with a reason', async () => {
    const asked = answerWith(() => json({ version: 4 }))
    drawConsents(consentsWith(requested))
    await userEvent.click(screen.getByRole('button', { name: 'Отозвать запрос' }))
    const dialog = await screen.findByRole('dialog', { name: 'Отозвать запрос согласия' })
    const act = within(dialog).getByRole('button', { name: 'Отозвать запрос' })
    expect(act).toHaveAccessibleDescription('Назовите причину.')
    await userEvent.type(within(dialog).getByRole('textbox'), 'Клиент просил')
    await userEvent.click(act)
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(asked[0]).toMatchObject({
      path: `/api/clients/${idOf(900)}/consents/photo/retraction`,
      body: { reason: 'Клиент просил' },
    })
    expect(asked[0]?.headers.get('If-Match')).toBe('"3"')
  })
})

describe('Consents told together', () => {
  test('are never photo, bank biometrics and the state system in one row', () => {
    const same = { state: 'refused', since: '2026-01-01T00:00:00Z', method: 'button', channel: 'app' } as const
    const groups = groupConsents(
      (['photo', 'bank_biometrics', 'ebs', 'marketing_sms', 'marketing_call'] as const).map((purpose) =>
        aConsent({ purpose, ...same }),
      ),
    )
    expect(groups.map((group) => group.items.length)).toEqual([1, 1, 1, 2])
  })
})
