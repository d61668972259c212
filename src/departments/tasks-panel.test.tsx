import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { aTask, fixedNow, idOf, mayDoAllBut } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json } from '../api/fake-server.ts'
import type { Task } from '../contract/clients.ts'
import type { Operator } from '../contract/session.ts'
import { noteServerTime } from '../operator/clock.ts'
import { TasksPanel } from './tasks-panel.tsx'

function drawTasks(
  tasks: Task[] | undefined,
  { operator, ...more }: Partial<Parameters<typeof TasksPanel>[0]> & { operator?: Operator } = {},
) {
  return renderInWindow(
    <TasksPanel caseId={idOf(1)} version={7} tasks={tasks} may={mayDoAllBut()} calendar="ru" {...more} />,
    operator === undefined ? {} : { operator },
  )
}

beforeEach(() => noteServerTime(fixedNow))

describe('Questions to departments', () => {
  test('keep their place while the case is on its way', () => {
    drawTasks(undefined)
    expect(screen.getByRole('region', { name: 'Запросы в отделы' })).toHaveAttribute('aria-busy', 'true')
  })

  test('that were not asked yet are said to be none', () => {
    drawTasks([])
    expect(screen.getByText(/Запросов в отделы пока нет/)).toBeInTheDocument()
  })

  test('that did not load can be asked again', () => {
    drawTasks(undefined, { unavailable: true, onRetry: () => {} })
    expect(screen.getByText('Запросы в отделы не загрузились.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Повторить' })).toBeInTheDocument()
  })

  test('run side by side, the awaited first, each with its time and who has it', () => {
    drawTasks([
      aTask({ id: idOf(32), state: 'answered', doneAt: '2026-11-20T09:10:00Z', neededBy: '2026-11-20T11:00:00Z' }),
      aTask({ id: idOf(33), department: 'product', state: 'taken', takenBy: { id: 'denis', name: 'Денис Руднев' } }),
      aTask({ id: idOf(34), department: 'video', neededBy: '2026-11-20T10:00:00Z', regulationDue: '2026-12-11' }),
    ])
    expect(screen.getAllByRole('listitem').map((item) => item.textContent?.replaceAll('\u00A0', ' '))).toEqual([
      'Видеонаблюдение: Проверить формулировку письма до 13:00 ещё не взят, по регламенту 11 дек.',
      'Продукт: Проверить формулировку письма до 17:00 в работе: Денис Руднев',
      'Юристы: Проверить формулировку письма ответ за 2 ч 10 мин, срок 4 ч',
    ])
  })

  test('open into the words of the department', async () => {
    drawTasks([aTask({ state: 'declined', reason: 'Нет записи за этот день', doneAt: '2026-11-20T09:10:00Z' })])
    await userEvent.click(screen.getByRole('button', { name: /Юристы/ }))
    expect(screen.getByText('Почему отказ')).toBeInTheDocument()
    expect(screen.getByText('Нет записи за этот день')).toBeInTheDocument()
  })

  test('are answered by a specialist of that department, and by nobody else', async () => {
    const asked = answerWith(() => json({ version: 8 }))
    const boris: Operator = { id: 'boris', name: 'Борис Лаптев', roles: ['department'], department: 'lawyers' }
    drawTasks([aTask(), aTask({ id: idOf(35), department: 'video' })], { operator: boris })
    await userEvent.click(screen.getByRole('button', { name: /Видеонаблюдение/ }))
    expect(screen.queryByRole('button', { name: 'Ответить' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: /Юристы/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Ответить' }))
    const dialog = await screen.findByRole('dialog', { name: 'Ответ отдела' })
    await userEvent.type(within(dialog).getByRole('textbox'), 'Формулировка верна.')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ответить' }))
    await waitFor(() => expect(asked[0]?.path).toBe(`/api/cases/${idOf(1)}/tasks/${idOf(31)}/answer`))
    expect(asked[0]?.body).toEqual({ text: 'Формулировка верна.' })
  })
})

describe('A new question to a department', () => {
  test('has its addressee, its words and the time the client needs it by', async () => {
    const asked = answerWith(() => json({ id: idOf(40), version: 8 }, 201))
    drawTasks([])
    await userEvent.click(screen.getByRole('button', { name: 'Запрос в отдел' }))
    const dialog = await screen.findByRole('dialog', { name: 'Запрос в отдел' })
    const act = within(dialog).getByRole('button', { name: 'Отправить запрос' })
    expect(act).toHaveAccessibleDescription('Выберите отдел.')
    await userEvent.selectOptions(within(dialog).getByLabelText('Отдел'), 'cash-collection')
    expect(act).toHaveAccessibleDescription('Напишите, что нужно.')
    await userEvent.type(within(dialog).getByLabelText('Что нужно от отдела'), 'Снять кассету сегодня')
    expect(act).toHaveAccessibleDescription('Назовите, когда это нужно клиенту.')
    await userEvent.click(within(dialog).getByRole('button', { name: /сегодня,\s18:00/ }))
    await userEvent.type(within(dialog).getByLabelText('Рабочих дней по регламенту'), '15')
    expect(dialog.textContent?.replaceAll('\u00A0', ' ')).toContain('по регламенту 11 декабря')
    await userEvent.click(act)
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(asked[0]?.body).toEqual({
      department: 'cash-collection',
      question: 'Снять кассету сегодня',
      neededBy: '2026-11-20T15:00:00.000Z',
      regulationDays: 15,
    })
  })

  test('that may not be asked says why', () => {
    drawTasks([], { may: mayDoAllBut({ task: 'У вашей роли нет права на это действие.' }) })
    expect(screen.getByRole('button', { name: 'Запрос в отдел' })).toHaveAccessibleDescription(
      'У вашей роли нет права на это действие.',
    )
  })
})
