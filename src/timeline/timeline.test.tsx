import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { anEntry, aPoint, aPromise, aTask, fixedNow, idOf, petr } from '../../tests/support/fixtures.ts'
import { everyFact } from '../../tests/support/every-fact.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json } from '../api/fake-server.ts'
import type { Actor } from '../contract/common.ts'
import type { CaseEntry, TimelinePage } from '../contract/entries.ts'
import { noteServerTime } from '../operator/clock.ts'
import { Timeline } from './timeline.tsx'
import styles from './timeline.module.css'

// jsdom measures nothing; the act asks where the selected words are.
Range.prototype.getBoundingClientRect = () => new DOMRect()

const said = 'Отзовите запрос письмом и подтвердите, что вход не считается согласием.'
const message = anEntry(
  2,
  { type: 'message-received', data: { messageId: idOf(500), author: 'client', channel: 'post', text: said } },
  { actor: { kind: 'client', name: 'Лесков Игорь Сергеевич' } },
)

function drawTimeline(
  page: TimelinePage | undefined,
  more: Partial<Parameters<typeof Timeline>[0]> = {},
  language: 'ru' | 'en' = 'ru',
) {
  return renderInWindow(
    <Timeline
      caseId={idOf(1)}
      first={page}
      points={[
        aPoint({ id: idOf(11), text: 'Отозвать письмом', from: { message: idOf(500), start: 0, end: 23 } }),
        aPoint({
          id: idOf(12),
          text: 'Вход не согласие',
          state: 'answered',
          from: { message: idOf(500), start: 26, end: 70 },
        }),
      ]}
      promises={[aPromise()]}
      tasks={[aTask()]}
      zone="Europe/Moscow"
      highlightedPoint={undefined}
      operatorId="anna"
      {...more}
    />,
    { language },
  )
}

/** Selects words on screen as a hand does, and waits until it has rested. */
function selectWords(words: string): void {
  const walker = document.createTreeWalker(
    screen.getByRole('region', { name: 'Записи обращения' }),
    NodeFilter.SHOW_TEXT,
  )
  while (walker.nextNode()) {
    const at = walker.currentNode.textContent?.indexOf(words) ?? -1
    if (at < 0) continue
    walker.currentNode.parentElement?.dispatchEvent(new Event('selectstart', { bubbles: true }))
    document.getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length)
    document.dispatchEvent(new Event('selectionchange'))
    return
  }
}

const shows = async (...entries: CaseEntry[]) => {
  const { container } = drawTimeline({ items: entries })
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(entries.length + 1))
  return container.textContent?.replaceAll('\u00A0', ' ') ?? ''
}

beforeEach(() => noteServerTime(fixedNow))

describe('The timeline', () => {
  test('keeps its place while the case is on its way', () => {
    drawTimeline(undefined)
    expect(screen.getByRole('region', { name: 'Лента' })).toHaveAttribute('aria-busy', 'true')
  })

  test('without entries says so', () => {
    drawTimeline({ items: [] })
    expect(screen.getByText('В обращении пока нет записей.')).toBeInTheDocument()
  })

  test('whose journal did not answer says which source it was and can be asked again', async () => {
    const onRetry = vi.fn<() => void>()
    drawTimeline(undefined, { unavailable: true, onRetry })
    expect(screen.getByText(/журнал не ответил/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Повторить' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  test('shows the client’s words to the letter, with the points underlined where they stand', async () => {
    const { container } = drawTimeline({ items: [message] })
    const article = await screen.findByRole('article')
    expect(article).toHaveTextContent('Клиент')
    expect(article).toHaveTextContent(said)
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Отзовите запрос письмом',
      'подтвердите, что вход не считается согласием',
    ])
  })

  test('gives the sheet of a letter that was sent, and of no other reply', async () => {
    const onSheet = vi.fn<(letter: CaseEntry) => void>()
    const sent = (channel: 'letter' | 'email', version: number) =>
      anEntry(version, {
        type: 'reply-sent',
        data: {
          replyId: idOf(70 + version),
          channel,
          text: `Ответ ${version}`,
          answers: [],
          overrides: [],
          findings: [],
        },
      })
    const letter = sent('letter', 4)
    drawTimeline({ items: [sent('email', 3), letter] }, { onSheet })
    await userEvent.click(await screen.findByRole('button', { name: 'На бумаге' }))
    expect(onSheet).toHaveBeenCalledExactlyOnceWith(letter)
  })

  test('shows a reply with its author, script, edits and the points it answers', async () => {
    const text = await shows(
      anEntry(
        3,
        {
          type: 'reply-sent',
          data: {
            replyId: idOf(70),
            channel: 'post',
            text: 'Мы отозвали запрос.',
            answers: [idOf(11)],
            overrides: [{ rule: 'topic-not-raised', reason: 'клиент спросил по телефону' }],
            findings: [],
            script: { id: 'retract', version: 3, title: 'Отзыв запроса согласия', filled: '', edits: 2 },
          },
        },
        { actor: { kind: 'operator', ...petr } },
      ),
    )
    expect(text).toContain('Пётр Рощин')
    expect(text).toContain('по скрипту «Отзыв запроса согласия» v3, изменено 2 фразы')
    expect(text).toContain('Мы отозвали запрос.')
    expect(text).toContain('Отвечает на тезис: Отозвать письмом')
    expect(text).toContain('Отправлено несмотря на замечание «тема, которой клиент не касался»')
  })

  test.each(everyFact((place) => `слова ${place}`).map((fact) => [fact.type, fact] as const))(
    'names the author of every act, whoever it was: %s',
    async (type, fact) => {
      const operator = { kind: 'operator', ...petr } as const
      const department = { kind: 'department', id: 'boris', name: 'Борис Ладный' } as const
      const system = { kind: 'system', name: 'Окно' } as const
      const client = { kind: 'client', name: 'Лесков Игорь Сергеевич' } as const
      const written = async (actor: Actor) => {
        const text = await shows(anEntry(2, fact, { actor }))
        cleanup()
        return text
      }
      if (type === 'message-received') {
        expect(await written(client)).toMatch(/Клиент(?!.*записано)/u)
        expect(await written(operator)).toMatch(/Клиент.*записано: Пётр Рощин/u)
        return
      }
      // The sentence itself names the person who acted.
      if (['case-taken', 'task-taken', 'handover-accepted'].includes(type)) {
        expect(await written(operator)).toContain(`слова ${type}`)
        return
      }
      expect(await written(operator)).toContain('Пётр Рощин')
      expect(await written(department)).toContain('Борис Ладный, отдел')
      expect(await written(system)).toContain('автоматически')
      expect(await written(client)).toContain('Клиент')
    },
  )

  test('says of a reply in whose words it is: the operator’s own, or a script’s', async () => {
    const reply = { replyId: idOf(70), channel: 'chat' as const, text: 'Да.', answers: [], overrides: [], findings: [] }
    expect(await shows(anEntry(3, { type: 'reply-sent', data: reply }))).toContain('своими словами')
    cleanup()
    const script = { id: 'retract', version: 3, title: 'Отзыв запроса', filled: '', edits: 0 }
    const scripted = await shows(anEntry(3, { type: 'reply-sent', data: { ...reply, script } }))
    expect(scripted).toContain('по скрипту «Отзыв запроса» v3, без правок')
    expect(scripted).not.toContain('своими словами')
  })

  test('says of a reply on the phone when it was read aloud', async () => {
    const reply = {
      replyId: idOf(70),
      channel: 'phone' as const,
      text: 'Да.',
      answers: [],
      overrides: [],
      findings: [],
    }
    const read = { ...reply, readAt: '2026-11-20T06:12:00Z' }
    expect(await shows(anEntry(3, { type: 'reply-sent', data: read }))).toContain('прочитано вслух в 09:12')
  })

  test('says of the bank’s words in a pasted exchange who put them here', async () => {
    const pasted = anEntry(
      2,
      {
        type: 'message-received',
        data: { messageId: idOf(500), author: 'bank', channel: 'post', text: 'Ждите ответа.' },
      },
      { actor: { kind: 'operator', ...petr } },
    )
    expect(await shows(pasted)).toMatch(/Банк.*записано: Пётр Рощин/u)
  })

  test('never makes small print of a move: both dates, the reason, and how the client was told', async () => {
    const { container } = drawTimeline({
      items: [
        anEntry(4, {
          type: 'promise-moved',
          data: {
            promiseId: idOf(21),
            from: '2026-11-14T15:00:00Z',
            to: '2026-11-19T15:00:00Z',
            reason: 'ждём юристов',
            ground: 'third-party',
            notice: { channel: 'sms', text: 'Ответим до 19 ноября.' },
          },
        }),
      ],
    })
    expect(await screen.findByText('14 нояб., 18:00')).toBeInTheDocument()
    expect(container.querySelector('s')).toHaveTextContent('14 нояб., 18:00')
    expect(container.querySelector('b')).toHaveTextContent('вчера, 18:00')
    expect(container).toHaveTextContent('«Ответить по существу». Причина: ждём юристов (ждём другую организацию).')
    expect(container).toHaveTextContent('Клиент уведомлён по SMS: «Ответим до 19 ноября.»')
  })

  test('tells every kind of act in one sentence', async () => {
    const text = await shows(
      anEntry(1, {
        type: 'case-opened',
        data: { number: 20_431, subject: 'Фото', clientId: idOf(900), channel: 'post', calendar: 'ru' },
      }),
      anEntry(2, { type: 'case-taken', data: { owner: petr } }),
      anEntry(3, { type: 'task-taken', data: { taskId: idOf(31), by: { id: 'boris', name: 'Борис Лаптев' } } }),
      anEntry(4, { type: 'task-declined', data: { taskId: idOf(31), reason: 'не наш вопрос' } }),
      anEntry(5, { type: 'promise-kept', data: { promiseId: idOf(21) } }),
      anEntry(6, { type: 'resolution-confirmed', data: { channel: 'phone', words: 'Спасибо, решено' } }),
    )
    expect(text).toContain('Обращение открыто: Публичный пост.')
    expect(text).toContain('Обращение ведёт Пётр Рощин.')
    expect(text).toContain('«Юристы»: запрос взят в работу, Борис Лаптев.')
    expect(text).toContain('«Юристы»: отказ. Причина: не наш вопрос')
    expect(text).toContain('Обещание выполнено: Ответить по существу.')
    expect(text).toContain('Клиент подтвердил результат звонком.')
    expect(text).toContain('Спасибо, решено')
  })

  test('opens a very long text on demand', async () => {
    const long = anEntry(2, { type: 'note-added', data: { text: `${'а'.repeat(5_000)}конец` } })
    drawTimeline({ items: [long] })
    expect(screen.queryByText(/конец/)).not.toBeInTheDocument()
    await userEvent.click(await screen.findByRole('button', { name: /Показать целиком/ }))
    expect(screen.getByText(/конец/)).toBeInTheDocument()
  })

  test('asks for the older part and says when it does not come', async () => {
    let broken = true
    const asked = answerWith(() => {
      if (broken) throw new TypeError('no network')
      return json({ version: 9, items: [anEntry(1, { type: 'note-added', data: { text: 'самая первая' } })] })
    })
    const { container } = drawTimeline({ items: [message], before: 2 })
    await screen.findByRole('article')
    container.querySelector('section section')?.dispatchEvent(new Event('scroll'))
    expect(await screen.findByText('Более ранние записи не загрузились.')).toBeInTheDocument()
    broken = false
    await userEvent.click(screen.getByRole('button', { name: 'Повторить' }))
    expect(await screen.findByText('самая первая')).toBeInTheDocument()
    expect(asked.at(-1)?.path).toBe(`/api/cases/${idOf(1)}/timeline?before=2&limit=100`)
  })

  test('fetches the older part by itself when a chosen point stands there', async () => {
    answerWith(() => json({ version: 9, items: [message] }))
    const recent = anEntry(3, { type: 'note-added', data: { text: 'недавняя' } })
    const { container } = drawTimeline({ items: [recent], before: 3 }, { highlightedPoint: idOf(11) })
    await waitFor(() => expect(container).toHaveTextContent(said))
  })
})

describe('Words selected in what the client said', () => {
  test('can be made a point with one press, and are known with their place', async () => {
    const onChoose = vi.fn<(chosen: unknown) => void>()
    const onMake = vi.fn<() => void>()
    drawTimeline({ items: [message] }, { point: { why: undefined, onChoose, onMake } })
    await waitFor(() =>
      expect(screen.getByRole('region', { name: 'Записи обращения' })).toHaveTextContent(/подтвердите/),
    )
    await waitFor(() => expect(document.querySelector('[popover]')).toBeInTheDocument())
    // Words that are selected in the very moment in which the list takes over go with the rows they stood in.
    await waitFor(() => expect(document.querySelector(`.${styles['tailRows']}`)).not.toBeInTheDocument())
    selectWords('подтвердите')
    await screen.findByRole('button', { name: /Сделать тезисом/, hidden: true })
    expect(onChoose).toHaveBeenLastCalledWith({
      text: 'подтвердите',
      from: { message: idOf(500), start: said.indexOf('подтвердите'), end: said.indexOf('подтвердите') + 11 },
    })
    await userEvent.click(screen.getByRole('button', { name: /Сделать тезисом/, hidden: true }))
    expect(onMake).toHaveBeenCalledTimes(1)
  })

  test('stay selected while the end of the timeline would give way to the whole list', async () => {
    drawTimeline({ items: [message] })
    const list = await screen.findByRole('list')
    selectWords('подтвердите')
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(String(document.getSelection())).toBe('подтвердите')
    expect(list).toBeInTheDocument()
    document.getSelection()?.removeAllRanges()
    await waitFor(() => expect(list).not.toBeInTheDocument())
  })
})

describe('A reply in the timeline', () => {
  const sent = anEntry(3, {
    type: 'reply-sent',
    data: {
      replyId: idOf(60),
      channel: 'post',
      text: 'Здравствуйте. Запрос отозван письмом.',
      answers: [idOf(11)],
      overrides: [],
      findings: ['promise-incomplete'],
      links: [{ point: idOf(11), start: 14, end: 37 }],
      leftOpen: [{ point: idOf(12), reason: 'Ждём юристов' }],
      dismissed: [{ rule: 'promise-incomplete', place: 'a'.repeat(16) }],
    },
  })

  test('shows which words speak to which point, what stays open, and what the operator did not agree with', async () => {
    const text = await shows(sent)
    expect(document.querySelector('mark')).toHaveTextContent('Запрос отозван письмом.1')
    expect(text).toContain('Отвечает на тезис: 1. Отозвать письмом')
    expect(text).toContain('Остаётся открытым: Вход не согласие. Причина: Ждём юристов')
    expect(text).toContain('Оператор не согласился с замечанием: неполное обещание')
  })
})
