import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { aCase, anna, fixedNow, idOf, mayDoAllBut, petr } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json, refusal } from '../api/fake-server.ts'
import { noteServerTime } from '../operator/clock.ts'
import { CaseHeader } from './case-header.tsx'
import { CaseHeaderSkeleton } from './case-header-skeleton.tsx'

const path = (rest: string) => `/api/cases/${idOf(1)}/${rest}`

beforeEach(() => noteServerTime(fixedNow))

describe('The header of a case', () => {
  test('keeps its place while the case is on its way', () => {
    renderInWindow(<CaseHeaderSkeleton />)
    expect(screen.getByText('Загружаем')).toBeInTheDocument()
  })

  test('says what the matter is, who answers for it and how far it is', () => {
    renderInWindow(<CaseHeader case={aCase({ handovers: 1 })} version={7} may={mayDoAllBut()} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Отозвать запрос на использование фото')
    expect(screen.getByRole('banner')).toHaveTextContent('№ 20431')
    expect(screen.getByRole('banner')).toHaveTextContent('Ведёт Анна Ким с 3 ноября')
    expect(screen.getByRole('banner')).toHaveTextContent('передач: 1')
    const stages = screen.getByRole('list', { name: 'Путь обращения' })
    expect(within(stages).getByText('Решить').closest('li')).toHaveAttribute('aria-current', 'step')
    expect(within(stages).getAllByRole('listitem')[0]).toHaveTextContent('Выслушать пройдено')
  })

  test('opens the case as its client knows it', async () => {
    const asked = answerWith(() => json({ version: 7, items: [] }))
    renderInWindow(<CaseHeader case={aCase()} version={7} may={mayDoAllBut()} />)
    await userEvent.click(screen.getByRole('button', { name: 'Глазами клиента' }))
    expect(await screen.findByRole('dialog', { name: 'Глазами клиента' })).toBeInTheDocument()
    await waitFor(() => expect(asked[0]?.path).toBe(path('timeline?limit=200')))
  })

  test('lets an operator take a case that nobody owns', async () => {
    const asked = answerWith(() => json({ version: 8 }))
    renderInWindow(<CaseHeader case={aCase({ owner: null })} version={7} may={mayDoAllBut()} />)
    expect(screen.getByText('Никто не ведёт')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Взять обращение' }))
    await waitFor(() => expect(asked[0]?.path).toBe(path('take')))
    expect(asked[0]?.headers.get('If-Match')).toBe('"7"')
  })

  test('says that a colleague was faster, and does not lose the operator', async () => {
    answerWith(() => refusal('already-owned', 409, { detail: 'У обращения уже есть ответственный.' }))
    renderInWindow(<CaseHeader case={aCase({ owner: null })} version={7} may={mayDoAllBut()} />)
    await userEvent.click(screen.getByRole('button', { name: 'Взять обращение' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('У обращения уже есть ответственный.')
  })

  test('does not close what still has points without an answer, and says so before the click', async () => {
    const why = 'Ответьте на каждый тезис клиента или объясните, почему нет.'
    renderInWindow(<CaseHeader case={aCase()} version={7} may={mayDoAllBut({ resolve: why })} />)
    const button = screen.getByRole('button', { name: 'Назвать результат' })
    expect(button).toHaveAccessibleDescription(why)
    await userEvent.click(button)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  test('hands the case over only with a colleague and a summary', async () => {
    const asked = answerWith(({ path: to }) =>
      to === '/api/operators'
        ? json({
            items: [
              { ...anna, roles: ['operator'] },
              { ...petr, roles: ['operator'] },
              { id: 'boris', name: 'Борис Лаптев', roles: ['department'] },
            ],
          })
        : json({ version: 8 }),
    )
    renderInWindow(<CaseHeader case={aCase()} version={7} may={mayDoAllBut()} />)
    await userEvent.click(screen.getByRole('button', { name: 'Передать' }))
    const dialog = await screen.findByRole('dialog', { name: 'Передать обращение' })
    const offer = within(dialog).getByRole('button', { name: 'Предложить' })
    expect(offer).toHaveAccessibleDescription('Выберите, кому передать.')
    const to = await within(dialog).findByLabelText('Кому')
    expect(within(to).getAllByRole('option')).toHaveLength(2)
    await userEvent.selectOptions(to, 'petr')
    expect(offer).toHaveAccessibleDescription('Напишите, что коллеге надо знать.')
    await userEvent.type(within(dialog).getByLabelText('Что коллеге надо знать'), 'Ждём письмо от юристов.')
    await userEvent.click(offer)
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(asked.find((one) => one.path === path('handover'))?.body).toEqual({
      to: 'petr',
      summary: 'Ждём письмо от юристов.',
    })
  })

  test('keeps what was typed when the server refuses, and asks before throwing it away', async () => {
    answerWith(() => refusal('version-stale', 412, { version: 9 }))
    renderInWindow(<CaseHeader case={aCase()} version={7} may={mayDoAllBut()} />)
    await userEvent.click(screen.getByRole('button', { name: 'Назвать результат' }))
    const dialog = await screen.findByRole('dialog', { name: 'Что получилось' })
    const summary = within(dialog).getByRole('textbox')
    await userEvent.type(summary, 'Запрос отозван письмом.')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Назвать результат' }))
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Пока вы писали, обращение изменилось')
    expect(summary).toHaveValue('Запрос отозван письмом.')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Отменить' }))
    expect(dialog).toHaveTextContent('То, что вы написали, пропадёт.')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Вернуться к тексту' }))
    expect(summary).toHaveValue('Запрос отозван письмом.')
  })

  test('shows a handover that waits and lets only its addressee accept it', async () => {
    const handover = { to: petr, summary: 'Нужен ответ до шести.', at: '2026-11-20T08:00:00Z' }
    const asked = answerWith(() => json({ version: 8 }))
    const { unmount } = renderInWindow(
      <CaseHeader
        case={aCase({ handover })}
        version={7}
        may={mayDoAllBut({ 'accept-handover': 'Передают не вам.' })}
      />,
    )
    expect(screen.getByRole('banner')).toHaveTextContent('Передача предложена: Пётр Рощин')
    expect(screen.queryByRole('button', { name: 'Принять' })).not.toBeInTheDocument()
    unmount()
    renderInWindow(<CaseHeader case={aCase({ handover })} version={7} may={mayDoAllBut()} />)
    await userEvent.click(screen.getByRole('button', { name: 'Принять' }))
    await waitFor(() => expect(asked[0]?.path).toBe(path('handover/accept')))
  })

  test('closes the case by the client’s word and by nothing else', async () => {
    const asked = answerWith(() => json({ version: 8 }))
    const resolution = { summary: 'Запрос отозван письмом.', at: '2026-11-20T08:00:00Z' }
    renderInWindow(<CaseHeader case={aCase({ stage: 'confirm', resolution })} version={7} may={mayDoAllBut()} />)
    expect(screen.getByRole('banner')).toHaveTextContent('Молчание не подтверждение.')
    await userEvent.click(screen.getByRole('button', { name: 'Клиент подтвердил' }))
    const dialog = await screen.findByRole('dialog', { name: 'Клиент подтвердил результат' })
    await userEvent.type(within(dialog).getByLabelText('Слова клиента'), 'Да, всё решено')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Закрыть обращение' }))
    await waitFor(() => expect(asked[0]?.path).toBe(path('confirmation')))
    expect(asked[0]?.body).toEqual({ channel: 'post', words: 'Да, всё решено' })
  })

  test('reads the same in English', () => {
    renderInWindow(<CaseHeader case={aCase()} version={7} may={mayDoAllBut()} />, { language: 'en' })
    expect(screen.getByRole('banner')).toHaveTextContent('Owner Анна Ким since November 3')
  })
})
