import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { aQueueItem, fixedNow, idOf } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json, refusal } from '../api/fake-server.ts'
import type { QueueItem } from '../contract/cases.ts'
import type { QueueView } from '../contract/codes.ts'
import { noteServerTime } from '../operator/clock.ts'
import { QueuePanel } from './queue-panel.tsx'

const counts = { mine: 6, new: 14, due: 2, waiting: 1, all: 43 }

function drawQueue({
  view = 'mine',
  openId,
  onOpen = () => {},
  onView = () => {},
}: { view?: QueueView; openId?: string; onOpen?: (id: string) => void; onView?: (view: QueueView) => void } = {}) {
  return renderInWindow(<QueuePanel view={view} onView={onView} openId={openId} onOpen={onOpen} onNear={() => {}} />)
}

function answerQueueWith(items: QueueItem[], next: string | null = null) {
  return answerWith(({ path }) =>
    path.startsWith('/api/queue') ? json({ items, next, counts }) : refusal('not-found', 404),
  )
}

const rows = () => screen.getAllByRole('button', { name: /Лесков/ })

beforeEach(() => noteServerTime(fixedNow))

describe('The queue', () => {
  test('shows places of the same size while it loads', () => {
    answerWith(() => new Promise(() => {}))
    drawQueue()
    expect(screen.getByRole('region', { name: 'Очередь' })).toHaveAttribute('aria-busy', 'true')
    expect(screen.getByText('Загружаем')).toBeInTheDocument()
  })

  test('that is empty says what to do next', async () => {
    answerQueueWith([])
    const onView = vi.fn<(view: QueueView) => void>()
    drawQueue({ onView })
    expect(await screen.findByText(/Вы не ведёте ни одного обращения/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Показать новые' }))
    expect(onView).toHaveBeenCalledWith('new')
  })

  test('that is empty leads a specialist of a department to the cases there are', async () => {
    const few = { mine: 0, new: 0, due: 0, waiting: 0, all: 2 }
    answerWith(() => json({ items: [], next: null, counts: few }))
    const onView = vi.fn<(view: QueueView) => void>()
    drawQueue({ onView })
    await userEvent.click(await screen.findByRole('button', { name: 'Показать все' }))
    expect(onView).toHaveBeenCalledWith('all')
  })

  test('that did not load says so and can be asked again', async () => {
    let broken = true
    answerWith(() => (broken ? refusal('store-down', 503) : json({ items: [aQueueItem()], next: null, counts })))
    drawQueue()
    expect(await screen.findByText('Очередь не загрузилась.')).toBeInTheDocument()
    broken = false
    await userEvent.click(screen.getByRole('button', { name: 'Повторить' }))
    expect(await screen.findByText('Лесков Игорь Сергеевич')).toBeInTheDocument()
  })

  test('tells of each case who waits, until when, about what and where it came from', async () => {
    answerQueueWith([
      aQueueItem({ unread: 2 }),
      aQueueItem({ id: idOf(2), number: 20_440, channel: 'phone', due: '2026-11-20T10:55:00Z' }),
      aQueueItem({ id: idOf(3), number: 20_397, channel: 'messenger', due: null, stage: 'confirm' }),
    ])
    drawQueue({ openId: idOf(1) })
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(3))
    const [first, second, third] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent('Лесков Игорь Сергеевич')
    expect(first).toHaveTextContent('3 ч 40 мин')
    expect(first).toHaveTextContent('Публичный пост')
    expect(first).toHaveTextContent('№ 20431')
    expect(first).toHaveTextContent('2 сообщения клиента ждут ответа')
    expect(within(first!).getByRole('button')).toHaveAttribute('aria-current', 'true')
    expect(second).toHaveTextContent('срок прошёл −25 мин')
    expect(third).toHaveTextContent('ждём клиента')
  })

  test('opens a case and names the views with how many stand in each', async () => {
    answerQueueWith([aQueueItem()])
    const onOpen = vi.fn<(id: string) => void>()
    drawQueue({ onOpen })
    await userEvent.click(await screen.findByRole('button', { name: /Лесков/ }))
    expect(onOpen).toHaveBeenCalledWith(idOf(1))
    expect(screen.getByRole('button', { name: 'Мои 6' })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('button', { name: 'Горят 2' })).toHaveAttribute('aria-pressed', 'false')
  })

  test('is walked with the arrow keys and is one stop of the Tab key', async () => {
    answerQueueWith([1, 2, 3].map((number) => aQueueItem({ id: idOf(number), number })))
    drawQueue({ openId: idOf(1) })
    await waitFor(() => expect(rows()).toHaveLength(3))
    act(() => rows()[0]!.focus())
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await waitFor(() => expect(rows()[2]).toHaveFocus())
    expect(rows().filter((row) => row.tabIndex === 0)).toHaveLength(1)
  })

  test('draws only the rows in sight and asks for the next page near the end', async () => {
    const many = Array.from({ length: 60 }, (_, index) => aQueueItem({ id: idOf(index), number: index }))
    const asked = answerQueueWith(many, 'cursor-2')
    drawQueue({ view: 'all' })
    await screen.findAllByRole('listitem')
    expect(screen.getAllByRole('listitem').length).toBeLessThan(20)
    expect(asked.filter(({ path }) => path.startsWith('/api/queue'))).toHaveLength(1)
  })
})
