import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { renderInWindow } from '../../../tests/support/render.tsx'
import { answerWith, json, refusal } from '../../api/fake-server.ts'
import { sumTallies } from '../../rules/reply-checks/tally.ts'
import { CountsDialog } from './counts-dialog.tsx'

const items = sumTallies([
  { rule: 'topic-not-raised', found: 20, dismissed: 8, mended: 5, overridden: 0 },
  { rule: 'personal-data-in-public', found: 12, dismissed: 0, mended: 6, overridden: 2 },
  { rule: 'hard-to-read', found: 3, dismissed: 3, mended: 0, overridden: 0 },
])

describe('What people do not agree with', () => {
  test('stands first, with its share; a rule is called noisy once it has found enough to tell', async () => {
    const asked = answerWith(() => json({ items }))
    renderInWindow(<CountsDialog onClose={() => {}} />)
    const rows = (await screen.findAllByRole('row')).map((row) => row.textContent?.replaceAll('\u00A0', ' '))
    expect(rows.slice(0, 4)).toEqual([
      'ПравилоНайденоСнятоИсправленоОтправлено вопрекиДоля снятых',
      'трудно читать3300100 % ',
      'тема, которой клиент не касался2085040 % часто снимают',
      'личные данные в публичном ответе120620 % ',
    ])
    expect(rows).toHaveLength(12)
    expect(asked[0]?.path).toBe('/api/reply-checks/counts')
  })

  test('says why it cannot be shown, and can be asked for again', async () => {
    let fails = true
    answerWith(() => (fails ? refusal('forbidden', 403) : json({ items })))
    renderInWindow(<CountsDialog onClose={() => {}} />)
    const alert = await screen.findByRole('alert')
    fails = false
    await userEvent.click(within(alert).getByRole('button', { name: 'Повторить' }))
    expect(await screen.findByRole('table')).toBeInTheDocument()
  })
})
