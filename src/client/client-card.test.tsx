import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { aClient, fixedNow, idOf } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { noteServerTime } from '../operator/clock.ts'
import { ClientCard } from './client-card.tsx'
import { yearsBetween } from './client-facts.tsx'

beforeEach(() => noteServerTime(fixedNow))

describe('The client card', () => {
  test('keeps its place while the case is on its way', () => {
    renderInWindow(<ClientCard client={undefined} onOpenCase={() => {}} />)
    expect(screen.getByRole('region', { name: 'Клиент' })).toHaveAttribute('aria-busy', 'true')
  })

  test('whose source did not answer says so, and can be asked again', async () => {
    const onRetry = vi.fn<() => void>()
    renderInWindow(<ClientCard client={undefined} unavailable onRetry={onRetry} onOpenCase={() => {}} />)
    expect(screen.getByText(/источник не ответил/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Повторить' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  test('of a client without any details still has their name and what is known', () => {
    const { phone: _, since: __, ...bare } = aClient({ products: [] })
    renderInWindow(<ClientCard client={bare} onOpenCase={() => {}} />)
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Лесков Игорь Сергеевич')
    expect(screen.getByRole('region')).toHaveTextContent('номера нет, лучше почта')
    expect(screen.getByRole('region')).not.toHaveTextContent('С банком')
  })

  test('of somebody heard of in public does not say that they want to be written to there', () => {
    renderInWindow(<ClientCard client={aClient({ preferredChannel: 'post' })} onOpenCase={() => {}} />)
    expect(screen.getByRole('region')).not.toHaveTextContent('лучше')
  })

  test('tells how to reach the client, how long they are with the bank, and that they may leave', () => {
    renderInWindow(
      <ClientCard client={aClient({ risk: { level: 'high', reason: 'назвал расторжение' } })} onOpenCase={() => {}} />,
    )
    const card = screen.getByRole('region')
    expect(card).toHaveTextContent('+7 *** ***-18-04, лучше почта')
    // The two words stay on one line.
    expect(card.textContent).toContain('лучше\u00A0почта')
    expect(card).toHaveTextContent('9 лет, 3 продукта')
    expect(card).toHaveTextContent('высокий: назвал расторжение')
    expect(card).toHaveTextContent('Личность подтверждена')
  })

  test('of a company shows who speaks for it and with which signature', () => {
    renderInWindow(
      <ClientCard
        client={aClient({
          kind: 'company',
          name: 'ЧУП «Северный лён»',
          representatives: [{ name: 'Марина Дубко', power: 'директор' }],
          credentials: [
            {
              issuer: 'Удостоверяющий центр «Печать»',
              holder: 'Марина Сушко',
              validFrom: '2024-11-01',
              validTo: '2026-11-01',
              state: 'expired',
            },
          ],
        })}
        onOpenCase={() => {}}
      />,
    )
    const card = screen.getByRole('region')
    expect(card).toHaveTextContent('Марина Дубко, директор')
    expect(card).toHaveTextContent('Марина Сушко')
    expect(card).toHaveTextContent('истекла 1 нояб.')
  })

  test('opens another case of the same client', async () => {
    const onOpenCase = vi.fn<(id: string) => void>()
    const otherCases = [{ id: idOf(7), number: 20_112, subject: 'Перевыпуск карты', closed: true }]
    renderInWindow(<ClientCard client={aClient({ otherCases })} onOpenCase={onOpenCase} />)
    await userEvent.click(screen.getByText('Ещё 1 обращение'))
    await userEvent.click(screen.getByRole('button', { name: /Перевыпуск карты/ }))
    expect(onOpenCase).toHaveBeenCalledWith(idOf(7))
  })
})

describe('Years with the bank', () => {
  test.each([
    ['2017-06-11', '2026-11-20', 9],
    ['2017-11-21', '2026-11-20', 8],
    ['2026-11-20', '2026-11-20', 0],
  ])('from %s to %s are %i', (from, to, years) => {
    expect(yearsBetween(from, to)).toBe(years)
  })
})
