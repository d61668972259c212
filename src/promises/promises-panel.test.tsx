import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { aPromise, fixedNow, idOf, mayDoAllBut } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json, refusal } from '../api/fake-server.ts'
import type { Promised } from '../contract/cases.ts'
import { noteServerTime } from '../operator/clock.ts'
import { PromisesPanel } from './promises-panel.tsx'

function drawPromises(promises: Promised[] | undefined, more: Partial<Parameters<typeof PromisesPanel>[0]> = {}) {
  return renderInWindow(
    <PromisesPanel
      caseId={idOf(1)}
      version={7}
      promises={promises}
      may={mayDoAllBut()}
      calendar="ru"
      channel="sms"
      {...more}
    />,
  )
}
const panelText = () => screen.getByRole('region').textContent?.replaceAll('\u00A0', ' ')
const moved = {
  from: '2026-11-14T15:00:00Z',
  to: '2026-11-20T15:00:00Z',
  at: '2026-11-13T10:00:00Z',
  reason: 'Ждём юристов',
  ground: 'third-party',
  notice: { channel: 'sms', text: 'Ответим до 20 ноября' },
} as const

beforeEach(() => noteServerTime(fixedNow))

describe('Promises to the client', () => {
  test('keep their place while the case is on its way', () => {
    drawPromises(undefined)
    expect(screen.getByRole('region', { name: 'Обещания клиенту' })).toHaveAttribute('aria-busy', 'true')
  })

  test('that were not made yet are said to be none', () => {
    drawPromises([])
    expect(screen.getByText('Клиенту пока ничего не обещали.')).toBeInTheDocument()
  })

  test('that did not load can be asked again', () => {
    drawPromises(undefined, { unavailable: true, onRetry: () => {} })
    expect(screen.getByText('Обещания не загрузились.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Повторить' })).toBeInTheDocument()
  })

  test('show all four parts, what is owed first, and how fast the rest was kept', () => {
    drawPromises([
      aPromise({
        id: idOf(22),
        what: 'Проверить согласие',
        state: 'kept',
        madeAt: '2026-11-19T08:00:00Z',
        doneAt: '2026-11-19T08:04:00Z',
      }),
      aPromise(),
    ])
    const [owed, kept] = screen.getAllByRole('listitem')
    expect(owed).toHaveTextContent('открыто: Ответить по существу сегодня, 18:00')
    expect(owed).toHaveTextContent('отвечает Анна Ким, сообщим по SMS')
    expect(kept).toHaveTextContent('выполнено за 4 мин')
  })

  test('never hide a move: old date struck, new one bold, the reason, and how the client was told', () => {
    const { container } = drawPromises([aPromise({ moves: [moved] })])
    expect(container.querySelector('s')).toHaveTextContent('14 нояб.')
    expect(container.querySelector('b')).toHaveTextContent('20 нояб.')
    expect(panelText()).toContain('Ждём юристов. Клиент уведомлён по SMS 13 нояб.')
  })

  test('moved within one day show the two times', () => {
    const { container } = drawPromises([aPromise({ moves: [{ ...moved, from: '2026-11-20T09:00:00Z' }] })])
    expect(container.querySelector('s')).toHaveTextContent('сегодня, 12:00')
    expect(container.querySelector('b')).toHaveTextContent('сегодня, 18:00')
  })

  test('are marked as kept, or say why that is refused', async () => {
    const asked = answerWith(() => refusal('not-owner', 403, { detail: 'Обращение ведёт другой.' }))
    drawPromises([aPromise()])
    await userEvent.click(screen.getByRole('button', { name: /Ответить по существу/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Выполнено' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Обращение ведёт другой.')
    expect(asked[0]?.path).toBe(`/api/cases/${idOf(1)}/promises/${idOf(21)}/keep`)
  })
})

describe('A new promise', () => {
  test('is not made without all four parts, and says before the click which is missing', async () => {
    const asked = answerWith(() => json({ id: idOf(30), version: 8 }, 201))
    drawPromises([])
    await userEvent.click(screen.getByRole('button', { name: 'Обещание' }))
    const dialog = await screen.findByRole('dialog', { name: 'Новое обещание' })
    const act = within(dialog).getByRole('button', { name: 'Обещать' })
    expect(act).toHaveAccessibleDescription('Не хватает: что будет сделано, срок.')
    await userEvent.type(within(dialog).getByLabelText('Что банк сделает'), 'Пришлём письмо')
    await userEvent.clear(within(dialog).getByLabelText('Кто отвечает'))
    expect(act).toHaveAccessibleDescription('Не хватает: срок, кто отвечает.')
    await userEvent.type(within(dialog).getByLabelText('Кто отвечает'), 'Анна Ким')
    await userEvent.click(within(dialog).getByRole('button', { name: /сегодня,\s18:00/ }))
    expect(act).not.toHaveAttribute('aria-disabled')
    await userEvent.click(act)
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(asked[0]?.body).toEqual({
      what: 'Пришлём письмо',
      responsible: 'Анна Ким',
      tellBy: 'sms',
      due: '2026-11-20T15:00:00.000Z',
    })
  })

  test('in working days shows the date it comes to, and none in the past is taken', async () => {
    drawPromises([])
    await userEvent.click(screen.getByRole('button', { name: 'Обещание' }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.type(within(dialog).getByLabelText('Что банк сделает'), 'Ответим')
    fireEvent.change(within(dialog).getByLabelText('До какого времени'), { target: { value: '2026-11-20T10:00' } })
    expect(within(dialog).getByRole('button', { name: 'Обещать' })).toHaveAccessibleDescription(
      'Выберите срок в будущем.',
    )
    await userEvent.click(within(dialog).getByRole('button', { name: 'В рабочих днях' }))
    await userEvent.clear(within(dialog).getByLabelText(/Сколько рабочих дней/))
    await userEvent.type(within(dialog).getByLabelText(/Сколько рабочих дней/), '3')
    expect(dialog.textContent?.replaceAll('\u00A0', ' ')).toContain('Получается: 25 нояб., 18:00')
  })
})

describe('A move of a promise', () => {
  test('is never silent: without reason, ground and notice it cannot be sent', async () => {
    const asked = answerWith(() => json({ version: 8 }))
    drawPromises([aPromise()])
    await userEvent.click(screen.getByRole('button', { name: /Ответить по существу/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Перенести' }))
    const dialog = await screen.findByRole('dialog', { name: 'Перенести срок' })
    const act = within(dialog).getByRole('button', { name: 'Перенести и уведомить' })
    expect(act).toHaveAccessibleDescription(
      'Срок нельзя перенести молча. Не хватает: новый срок, причина, основание, уведомление клиенту.',
    )
    fireEvent.change(within(dialog).getByLabelText('Новый срок'), { target: { value: '2026-11-24T18:00' } })
    await userEvent.type(within(dialog).getByLabelText('Почему не успеваем'), 'Ждём юристов')
    await userEvent.selectOptions(within(dialog).getByLabelText('Основание'), 'third-party')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Взять этот текст' }))
    await userEvent.click(act)
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    const body = asked[0]?.body as { notice: { text: string } }
    expect(body).toMatchObject({ due: '2026-11-24T15:00:00.000Z', reason: 'Ждём юристов', ground: 'third-party' })
    expect(body.notice.text.replaceAll('\u00A0', ' ')).toBe(
      'Мы обещали: Ответить по существу. Срок переносим с 20 ноября на 24 ноября. Причина: Ждём юристов.',
    )
  })
})
