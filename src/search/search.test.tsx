import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { aClient, aQueueItem, idOf } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json, refusal } from '../api/fake-server.ts'
import type { SearchAnswer } from '../contract/cases.ts'
import { findLoaded } from './find-loaded.ts'
import { mergeFound } from './merge-found.ts'
import { SearchPalette } from './search-palette.tsx'

// jsdom lays nothing out, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => {}

const held = [
  aQueueItem(),
  aQueueItem({
    id: idOf(2),
    number: 20_440,
    subject: 'Выручка не зачислена после взноса',
    client: { id: idOf(901), name: 'ООО «Пекарня на Лесной»' },
  }),
  aQueueItem({ id: idOf(3), number: 20_412, subject: 'Счёт закрыт', client: { id: idOf(902), name: 'Гусева Алёна' } }),
]

const found = (over: Partial<SearchAnswer> = {}): SearchAnswer => ({ clients: [], cases: [], ...over })

function drawPalette() {
  const onOpenCase = vi.fn<(id: string) => void>()
  const onClose = vi.fn<() => void>()
  renderInWindow(<SearchPalette loaded={held} onOpenCase={onOpenCase} onClose={onClose} />)
  return { onOpenCase, onClose, field: screen.getByRole('combobox') }
}

describe('Search among the cases that the window holds', () => {
  test.each([
    ['20440', [idOf(2)]],
    ['лесков', [idOf(1)]],
    ['пекарня', [idOf(2)]],
    ['лесн выручка', [idOf(2)]],
    ['алена', [idOf(3)]],
    ['счет', [idOf(3)]],
    ['', []],
    ['нет такого', []],
  ])('finds «%s»', (q, ids) => {
    expect(findLoaded(held, q).map(({ id }) => id)).toEqual(ids)
  })

  test('puts the exact number first', () => {
    const twin = aQueueItem({ id: idOf(9), number: 9, subject: 'Спор о сумме 20440' })
    expect(findLoaded([twin, ...held], '20440').map(({ id }) => id)).toEqual([idOf(2), idOf(9)])
  })
})

test('What the server adds stands below what is already on screen, and nothing stands twice', () => {
  const before = findLoaded(held, 'лесков')
  const answer = found({
    cases: [
      { id: idOf(7), number: 7, subject: 'Старое', client: { id: idOf(900), name: 'Лесков' }, stage: 'closed' },
      { id: idOf(1), number: 20_431, subject: 'То же', client: { id: idOf(900), name: 'Лесков' }, stage: 'solve' },
    ],
  })
  expect(mergeFound(before, answer).map(({ id }) => id)).toEqual([idOf(1), idOf(7)])
})

describe('The search palette', () => {
  test('shows held cases with the first letters and opens the chosen one by keyboard alone', async () => {
    answerWith(() => new Promise(() => {}))
    const { field, onOpenCase, onClose } = drawPalette()
    await userEvent.type(field, 'пек')
    expect(await screen.findByRole('option', { name: /Пекарня/ })).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{Enter}')
    expect(onOpenCase).toHaveBeenCalledWith(idOf(2))
    expect(onClose).toHaveBeenCalled()
  })

  test('adds what the server finds, and the arrows walk over all of it', async () => {
    answerWith(() =>
      json(
        found({
          cases: [
            {
              id: idOf(7),
              number: 20_100,
              subject: 'Старое',
              client: { id: idOf(900), name: 'Лесков' },
              stage: 'closed',
            },
          ],
          clients: [{ id: idOf(900), name: 'Лесков Игорь Сергеевич', detail: 'человек, +7 *** ***-18-04' }],
        }),
      ),
    )
    const { field, onOpenCase } = drawPalette()
    await userEvent.type(field, 'лесков')
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(3))
    expect(field).toHaveAttribute('aria-activedescendant', screen.getAllByRole('option')[0]!.id)
    await userEvent.keyboard('{ArrowDown}')
    expect(screen.getAllByRole('option')[1]).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{Enter}')
    expect(onOpenCase).toHaveBeenCalledWith(idOf(7))
  })

  test('shows the cases of a chosen client', async () => {
    answerWith(({ path }) =>
      path === '/api/search'
        ? json(found({ clients: [{ id: idOf(905), name: 'ИП Тарасова', detail: 'компания' }] }))
        : json({
            ...aClient({ otherCases: [{ id: idOf(8), number: 20_008, subject: 'Терминал', closed: false }] }),
            version: 3,
          }),
    )
    const { field, onOpenCase } = drawPalette()
    await userEvent.type(field, 'тарасова')
    await userEvent.click(await screen.findByRole('option', { name: /ИП Тарасова/ }))
    await userEvent.click(await screen.findByRole('option', { name: /Терминал/ }))
    expect(onOpenCase).toHaveBeenCalledWith(idOf(8))
  })

  test('says when the server did not answer, and goes on with what it has', async () => {
    answerWith(() => refusal('unexpected-failure', 500))
    const { field } = drawPalette()
    await userEvent.type(field, 'лесков')
    expect(await screen.findByText(/Сервер не ответил/)).toBeInTheDocument()
    expect(screen.getByRole('option', { name: /Лесков/ })).toBeInTheDocument()
  })

  test('never sends what was typed in an address', async () => {
    const asked = answerWith(() => json(found()))
    const { field } = drawPalette()
    await userEvent.type(field, '+7 921 000-18-04')
    await waitFor(() => expect(asked.length).toBeGreaterThan(0))
    expect(asked.every(({ path, method }) => path === '/api/search' && method === 'POST')).toBe(true)
  })
})
