import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { aPoint, fixedNow, idOf, mayDoAllBut } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json } from '../api/fake-server.ts'
import type { Point } from '../contract/cases.ts'
import { noteServerTime } from '../operator/clock.ts'
import { PointsPanel } from './points-panel.tsx'

function drawPoints(
  points: Point[] | undefined,
  {
    highlighted,
    onHighlight = () => {},
    why,
  }: { highlighted?: string; onHighlight?: (id: string | undefined) => void; why?: string } = {},
) {
  return renderInWindow(
    <PointsPanel
      caseId={idOf(1)}
      version={7}
      points={points}
      may={mayDoAllBut(why === undefined ? {} : { point: why })}
      zone="Europe/Moscow"
      highlighted={highlighted}
      onHighlight={onHighlight}
      onAdd={() => {}}
    />,
  )
}

const items = () => screen.getAllByRole('listitem').map((item) => item.textContent?.replaceAll('\u00A0', ' '))

beforeEach(() => noteServerTime(fixedNow))

describe('What the client wants', () => {
  test('keeps its place while the case is on its way', () => {
    drawPoints(undefined)
    expect(screen.getByRole('region', { name: 'Чего хочет клиент' })).toHaveAttribute('aria-busy', 'true')
  })

  test('with nothing written down yet says what to do', () => {
    drawPoints([])
    expect(screen.getByText(/Тезисов пока нет/)).toBeInTheDocument()
  })

  test('is a list in which what waits for an answer stands first, each with its state in words', () => {
    drawPoints([
      aPoint({ id: idOf(11), text: 'Сообщить, есть ли согласие', state: 'answered', closedAt: '2026-11-19T08:00:00Z' }),
      aPoint({ id: idOf(12), text: 'Отозвать запрос письмом' }),
      aPoint({ id: idOf(13), text: 'Удалить все данные', state: 'declined', reason: 'Нужны по договору' }),
    ])
    expect(screen.getByRole('region', { name: 'Чего хочет клиент 1 из 3 без ответа' })).toBeInTheDocument()
    expect(items()).toEqual([
      'без ответа: 2 Отозвать запрос письмом 09:14',
      'отвечен: 1 Сообщить, есть ли согласие ответ 19 нояб.',
      'отклонён: 3 Удалить все данные отклонён 20 нояб.',
    ])
  })

  test('in a long case puts what is answered behind its count, and draws no endless list of what is not', async () => {
    const states = [...Array<'open'>(20).fill('open'), ...Array<'answered'>(60).fill('answered')]
    drawPoints(states.map((state, index) => aPoint({ id: idOf(100 + index), text: `Тезис ${index}`, state })))
    expect(items()).toHaveLength(14)
    expect(items().slice(-2)).toEqual(['Ещё 8 тезисов без ответа', '60 закрытых тезисов'])
    await userEvent.click(screen.getByRole('button', { name: /без ответа$/ }))
    expect(items()).toHaveLength(21)
    await userEvent.click(screen.getByRole('button', { name: /закрытых/ }))
    expect(items()).toHaveLength(71)
    expect(items().at(-1)).toBe('Ещё 10 закрытых тезисов')
  })

  test('shows the place of a point when it is chosen, and lets it go again', async () => {
    const onHighlight = vi.fn<(id: string | undefined) => void>()
    const { rerender } = drawPoints([aPoint()], { onHighlight })
    await userEvent.click(screen.getByRole('button', { name: /Письменно отозвать/ }))
    expect(onHighlight).toHaveBeenLastCalledWith(idOf(11))
    rerender(
      <PointsPanel
        caseId={idOf(1)}
        version={7}
        points={[aPoint()]}
        may={mayDoAllBut()}
        zone="Europe/Moscow"
        highlighted={idOf(11)}
        onHighlight={onHighlight}
        onAdd={() => {}}
      />,
    )
    await userEvent.click(screen.getByRole('button', { name: /Письменно отозвать/ }))
    expect(onHighlight).toHaveBeenLastCalledWith(undefined)
  })

  test('does not let a point disappear without a reason', async () => {
    const asked = answerWith(() => json({ version: 8 }))
    drawPoints([aPoint()], { highlighted: idOf(11) })
    await userEvent.click(screen.getByRole('button', { name: 'Отклонить' }))
    const dialog = await screen.findByRole('dialog', { name: 'Отклонить тезис' })
    const act = within(dialog).getByRole('button', { name: 'Отклонить' })
    expect(act).toHaveAccessibleDescription('Назовите причину: тезис не может просто исчезнуть.')
    await userEvent.type(within(dialog).getByRole('textbox'), 'Нужно по закону')
    await userEvent.click(act)
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(asked[0]).toMatchObject({
      path: `/api/cases/${idOf(1)}/points/${idOf(11)}/decline`,
      body: { reason: 'Нужно по закону' },
    })
  })

  test('puts the focus on the point once it is declined, though the button that did it is gone', async () => {
    answerWith(() => json({ version: 8 }))
    const panel = (state: Point['state']) => (
      <PointsPanel
        caseId={idOf(1)}
        version={7}
        points={[aPoint({ state })]}
        may={mayDoAllBut()}
        zone="Europe/Moscow"
        highlighted={idOf(11)}
        onHighlight={() => {}}
        onAdd={() => {}}
      />
    )
    const { rerender } = renderInWindow(panel('open'))
    await userEvent.click(screen.getByRole('button', { name: 'Отклонить' }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.type(within(dialog).getByRole('textbox'), 'Нужно по закону')
    // The case is read again before the form closes.
    rerender(panel('declined'))
    await userEvent.click(within(dialog).getByRole('button', { name: 'Отклонить' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(screen.getByRole('button', { name: /Письменно отозвать/ })).toHaveFocus()
  })

  test('left open knowingly says since when, and why', () => {
    const leftOpen = { at: '2026-11-20T08:00:00Z', replyId: idOf(60), reason: 'Ждём видео' }
    drawPoints([aPoint({ leftOpen })], { highlighted: idOf(11) })
    expect(items()).toEqual([
      'без ответа: 1 Письменно отозвать запрос остаётся открытым 20 нояб.Причина: Ждём видеоУже отвеченОтклонитьКлиент снял',
    ])
  })

  test('that cannot be changed says why', () => {
    drawPoints([aPoint()], { highlighted: idOf(11), why: 'Обращение ведёт другой оператор.' })
    for (const name of ['Добавить тезис', 'Уже отвечен', 'Отклонить', 'Клиент снял'])
      expect(screen.getByRole('button', { name })).toHaveAccessibleDescription('Обращение ведёт другой оператор.')
  })
})
