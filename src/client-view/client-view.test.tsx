import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { anEntry, fixedNow, idOf } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json, refusal } from '../api/fake-server.ts'
import type { CaseEntry } from '../contract/entries.ts'
import { noteServerTime } from '../operator/clock.ts'
import { ClientViewDialog } from './client-view-dialog.tsx'

const said = anEntry(2, {
  type: 'message-received',
  data: { messageId: idOf(500), author: 'client', channel: 'post', text: 'Отзовите запрос.' },
})
const note = anEntry(3, { type: 'note-added', data: { text: 'Клиент сердит' } })
const replied = anEntry(4, {
  type: 'reply-sent',
  data: { replyId: idOf(70), channel: 'post', text: 'Отзовём письмом.', answers: [], overrides: [], findings: [] },
})
const promised = (responsible: string, over: object = {}) =>
  anEntry(5, {
    type: 'promise-made',
    data: {
      promiseId: idOf(21),
      replyId: idOf(70),
      what: 'прислать письмо',
      due: '2026-11-20T15:00:00Z',
      responsible,
      tellBy: 'sms',
      ...over,
    },
  })

const open = (onClose = () => {}) =>
  renderInWindow(<ClientViewDialog caseId={idOf(1)} version={7} zone="Europe/Moscow" onClose={onClose} />)
const answer = (items: CaseEntry[]) => answerWith(() => json({ version: 7, items }))

beforeEach(() => noteServerTime(fixedNow))

describe('The client’s view', () => {
  test('shows both sides with channel and promise, and not the note between them', async () => {
    answer([said, note, replied, promised('Анна Ким')])
    open()
    const list = await screen.findByRole('list', { name: 'Переписка, как её видит клиент' })
    const [theirs, ours] = within(list).getAllByRole('article')
    expect(theirs).toHaveTextContent(/Клиент.*Публичный пост.*Отзовите запрос\./u)
    expect(ours).toHaveTextContent(/Банк.*Отзовём письмом\./u)
    expect(ours).toHaveTextContent('Обещано: прислать письмо, до сегодня, 18:00. Отвечает Анна Ким, сообщит по SMS.')
    expect(list).not.toHaveTextContent('Клиент сердит')
  })

  test('calls a department the bank, as the client knows it', async () => {
    answer([replied, promised('Юристы')])
    open()
    const list = await screen.findByRole('list', { name: /Переписка/u })
    expect(list).toHaveTextContent('Отвечает банк')
    expect(list).not.toHaveTextContent('Юристы')
  })

  test('says that a promise was written down apart from any reply', async () => {
    answer([said, promised('Анна Ким', { replyId: undefined })])
    open()
    expect(await screen.findByText(/1 обещание записано отдельно от ответов/u)).toBeInTheDocument()
  })

  test('reads the case from its beginning, page after page', async () => {
    const asked = answerWith(({ path }) =>
      path.includes('before=4')
        ? json({ version: 7, items: [said, note] })
        : json({ version: 7, items: [replied], before: 4 }),
    )
    open()
    expect(await screen.findByText('Отзовите запрос.')).toBeInTheDocument()
    expect(asked).toHaveLength(2)
  })

  test('of a case in which nothing was said yet says so', async () => {
    answer([note])
    open()
    expect(await screen.findByText('Клиенту пока ничего не сказано.')).toBeInTheDocument()
  })

  test('that does not come can be asked for again', async () => {
    let broken = true
    answerWith(() =>
      broken ? refusal('unavailable', 422, { detail: 'Журнал не ответил.' }) : json({ version: 7, items: [said] }),
    )
    const onClose = vi.fn<() => void>()
    open(onClose)
    expect(await screen.findByRole('alert')).toHaveTextContent('Журнал не ответил.')
    broken = false
    await userEvent.click(screen.getByRole('button', { name: 'Повторить' }))
    expect(await screen.findByText('Отзовите запрос.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Закрыть' }))
    expect(onClose).toHaveBeenCalledOnce()
  })
})
