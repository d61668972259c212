import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json, refusal, type Asked } from '../api/fake-server.ts'
import type { AskingForm, ReceiptForm } from '../contract/consent-forms.ts'
import { ConsentFormPage } from './consent-form-page.tsx'

const asking: AskingForm = {
  kind: 'asking',
  bank: 'Банк «Сажень»',
  purpose: 'photo',
  language: 'ru',
  notice: { id: 'photo', version: 4, sha256: 'a'.repeat(64) },
  paragraphs: ['Можно ли использовать ваше фото?', 'Сотрудник увидит фото, когда вы придёте.'],
  isNot: 'Это не биометрия.',
  term: 'До вашего отзыва.',
  withdrawal: 'Здесь же, в любой момент.',
  options: [
    { answer: 'agree', label: 'Соглашаюсь', hint: 'Банк сможет использовать фото' },
    { answer: 'refuse', label: 'Отказываюсь', hint: 'На обслуживание это не повлияет' },
    { answer: 'later', label: 'Решу позже', hint: 'До вашего решения согласия нет' },
  ],
  expiresAt: '2026-12-20T09:00:00Z',
}
const receipt: ReceiptForm = {
  kind: 'receipt',
  bank: 'Банк «Сажень»',
  purpose: 'photo',
  language: 'ru',
  state: 'given',
  sentence: 'Вы согласились 20 ноября. Согласие действует.',
  at: '2026-11-20T11:20:00Z',
  evidence: [{ sha256: 'b'.repeat(64) }],
  mayWithdraw: true,
}

/** A server that asks under one link and keeps the receipt under another. */
function serve(): Asked[] {
  return answerWith(({ method, path }) => {
    if (method === 'POST') return json({ state: 'given', receipt: '/consent/kept' })
    return json(path.endsWith('/kept') ? receipt : asking)
  })
}

describe('The client’s own page', () => {
  test('shows three answers, none of them chosen or in focus, all drawn by one and the same class', async () => {
    serve()
    renderInWindow(<ConsentFormPage />, { path: '/consent/abc' })
    const group = await screen.findByRole('group', { name: 'Можно ли использовать ваше фото?' })
    const answers = within(group).getAllByRole('button')
    expect(answers.map((button) => button.textContent)).toEqual([
      'Соглашаюсь Банк сможет использовать фото',
      'Отказываюсь На обслуживание это не повлияет',
      'Решу позже До вашего решения согласия нет',
    ])
    expect(new Set(answers.map((button) => button.className)).size).toBe(1)
    expect(document.body).toHaveFocus()
    expect(screen.getByText('Банк «Сажень» спрашивает')).toBeVisible()
  })

  test('takes one press to answer, one press to take back, and shows the receipt in between', async () => {
    const asked = serve()
    renderInWindow(<ConsentFormPage />, { path: '/consent/abc' })
    await userEvent.click(await screen.findByRole('button', { name: /Отказываюсь/ }))
    expect(await screen.findByText(/Согласие действует/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /Отзываю согласие/ }))
    const posts = asked.filter(({ method }) => method === 'POST')
    expect(posts.map(({ path, body }) => [path, body])).toEqual([
      ['/api/consent-forms/abc/decision', { answer: 'refuse' }],
      ['/api/consent-forms/kept/decision', { answer: 'withdraw' }],
    ])
    expect(posts[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('tells what is so after the answer also where the receipt keeps its link', async () => {
    let isWithdrawn = false
    answerWith(({ method }) => {
      if (method === 'GET')
        return json(
          isWithdrawn
            ? { ...receipt, state: 'withdrawn', sentence: 'Вы отозвали согласие.', mayWithdraw: false }
            : receipt,
        )
      isWithdrawn = true
      return json({ state: 'withdrawn', receipt: '/consent/kept' })
    })
    renderInWindow(<ConsentFormPage />, { path: '/consent/kept' })
    await userEvent.click(await screen.findByRole('button', { name: /Отзываю согласие/ }))
    expect(await screen.findByText('Вы отозвали согласие.')).toBeVisible()
    expect(screen.queryByText(/Согласие действует/)).not.toBeInTheDocument()
  })

  test('of a used or forged link says so in a sentence and shows nobody’s data', async () => {
    answerWith(() => refusal('form-unknown', 404, { title: 'Ссылка не подходит', detail: 'Проверьте её.' }))
    renderInWindow(<ConsentFormPage />, { path: '/consent/abc' })
    expect(await screen.findByRole('heading', { level: 1, name: 'Ссылка не подходит' })).toBeVisible()
    expect(screen.getByText('Проверьте её.')).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})
