import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { aCase, aClient, anna, aPoint, consentsWith, fixedNow, mayDoAllBut } from '../../../tests/support/fixtures.ts'
import { renderInWindow } from '../../../tests/support/render.tsx'
import { answerWith, json, refusal, type Asked } from '../../api/fake-server.ts'
import type { CaseWindow } from '../../contract/cases.ts'
import type { Card } from '../../contract/cards.ts'
import type { Language } from '../../contract/codes.ts'
import type { DraftCard } from '../../drafts/reply-draft.ts'
import { noteServerTime } from '../../operator/clock.ts'
import { CardsDialog } from './cards-dialog.tsx'

HTMLElement.prototype.scrollIntoView = () => {}

const certificate: Card = {
  id: 'certificate',
  version: 2,
  language: 'ru',
  owner: 'tatiana',
  title: 'Старый сертификат подписывает до своей даты',
  topics: ['Подпись и сертификаты'],
  stages: ['clarify'],
  believes: 'Фамилия сменилась, и старый сертификат уже не работает.',
  truth: 'Смена фамилии сертификат не выключает.',
  stillWorks: 'По обращению {{case.number}} подписывать можно до {{promise.due}}.',
  sources: [{ law: '63-ФЗ', article: 'ст. 14 ч. 6' }],
  question: 'До какого дня можно подписывать?',
  answer: 'До даты в самом сертификате.',
}
const cash: Card = {
  ...certificate,
  id: 'cash',
  version: 1,
  title: 'Наличные прошли мимо кассеты',
  topics: ['Наличные и терминалы'],
  believes: 'Терминал взял деньги, и они пропали.',
  truth: 'Купюры лежат внутри терминала.',
  sources: [{ law: 'ГК РФ', article: 'ст. 849' }],
}
const english: Card = { ...cash, id: 'cash-en', language: 'en', title: 'Cash that missed the cassette' }

const window: CaseWindow = {
  version: 3,
  case: aCase({ subject: 'Терминал не зачислил деньги', points: [aPoint({ text: 'Вернуть наличные из терминала' })] }),
  client: aClient(),
  consents: consentsWith({ purpose: 'photo', state: 'none' }),
  promises: [],
  tasks: [],
  timeline: { items: [] },
  may: mayDoAllBut(),
  unavailable: [],
}

type Inserted = { text: string; card: DraftCard | undefined }

function openCards({
  role = 'operator',
  language = 'ru',
  clientLanguage,
}: { role?: 'operator' | 'senior'; language?: Language; clientLanguage?: Language } = {}) {
  const client = aClient(clientLanguage && { language: clientLanguage })
  const inserted: Inserted[] = []
  renderInWindow(
    <CardsDialog
      window={{ ...window, client }}
      operator={{ ...anna, roles: [role] }}
      onInsert={(parts, card) => inserted.push({ text: parts.map(({ text }) => text).join(''), card })}
      onClose={() => {}}
    />,
    { language },
  )
  return inserted
}

const serve = (answer: (asked: Asked) => Response | undefined = () => undefined) =>
  answerWith(
    (asked) =>
      answer(asked) ?? (asked.path === '/api/cards' ? json({ items: [certificate, english, cash] }) : json({}, 404)),
  )

const titles = () => screen.getAllByRole('option').map((option) => option.firstElementChild?.textContent)
const search = () => screen.getByRole('combobox', { name: 'Найти карточку по словам или закону' })
const press = async (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  noteServerTime(fixedNow)
  serve()
})

describe('Operator explains how it works', () => {
  test('with the card that fits the case read first, its gaps filled, the law and the right answer beside it', async () => {
    openCards()
    const card = await screen.findByRole('region', { name: cash.title })
    expect(titles()).toEqual([cash.title, certificate.title, english.title])
    expect(within(card).getByText(cash.believes)).toBeVisible()
    expect(within(card).getByText(String(window.case.number))).toBeVisible()
    // Nothing is promised in this case: the gap is named, never made up.
    expect(within(card).getByText('срок обещания')).toBeVisible()
    expect(within(card).getByRole('listitem')).toHaveTextContent('ГК РФ, ст. 849')
    expect(within(card).getByText(cash.answer)).toBeVisible()
  })

  test('with cards in the language of the client first, whatever language the window has', async () => {
    openCards({ clientLanguage: 'en' })
    await screen.findByRole('region', { name: english.title })
    expect(titles()[0]).toBe(english.title)
  })

  test('and the words come into the reply with the card and its version', async () => {
    const inserted = openCards()
    await screen.findByRole('region', { name: cash.title })
    await press(/^Вставить простыми словами/)
    expect(inserted).toEqual([
      {
        text: `Купюры лежат внутри терминала.\n\nПо обращению ${window.case.number} подписывать можно до {{promise.due}}.`,
        card: { id: 'cash', version: 1 },
      },
    ])
  })

  test('and the question is put without claiming that anything was explained', async () => {
    const inserted = openCards()
    await screen.findByRole('region', { name: cash.title })
    await press('Вставить вопрос')
    expect(inserted).toEqual([{ text: cash.question, card: undefined }])
  })

  test('by keyboard alone: words find a card, arrows walk the list, Enter takes it', async () => {
    const inserted = openCards()
    await screen.findByRole('region', { name: cash.title })
    expect(search()).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    expect(screen.getByRole('region', { name: certificate.title })).toBeVisible()
    await userEvent.keyboard('сертификаты фамилию')
    expect(titles()).toEqual([certificate.title])
    expect(search()).toHaveAttribute('aria-activedescendant', screen.getByRole('option').id)
    await userEvent.keyboard('{Enter}')
    expect(inserted.map(({ card }) => card)).toEqual([{ id: 'certificate', version: 2 }])
  })

  test('and hears that no card has such words', async () => {
    openCards()
    await screen.findByRole('region', { name: cash.title })
    await userEvent.type(search(), 'ипотека')
    expect(screen.getByText('С такими словами карточек нет.')).toBeVisible()
    expect(screen.getByRole('button', { name: /^Вставить простыми/ })).toHaveAttribute('aria-disabled')
  })

  test('and is warned before telling one country’s client the law of another', async () => {
    serve(({ path }) =>
      path === '/api/cards' ? json({ items: [{ ...cash, jurisdiction: 'by' }, certificate] }) : undefined,
    )
    openCards()
    await screen.findByRole('region', { name: certificate.title })
    expect(screen.queryByText(/о праве другой страны/)).toBeNull()
    await userEvent.keyboard('{ArrowDown}')
    expect(screen.getByRole('region', { name: cash.title })).toHaveTextContent('Клиент под правом России')
  })

  test('in English with the English cards first', async () => {
    openCards({ language: 'en' })
    await screen.findByRole('region', { name: english.title })
    expect(titles()[0]).toBe(english.title)
  })
})

test('Cards that did not load are asked for again', async () => {
  let fails = true
  serve(() => (fails ? refusal('unexpected-failure', 500) : undefined))
  openCards()
  expect(await screen.findByText('Карточки не загрузились.')).toBeVisible()
  fails = false
  await press('Повторить')
  expect(await screen.findByRole('region', { name: cash.title })).toBeVisible()
})

describe('Whoever keeps the cards', () => {
  test('is the senior and the trainer: an operator is told so', async () => {
    openCards()
    await screen.findByRole('region', { name: cash.title })
    const add = screen.getByRole('button', { name: 'Новая карточка' })
    expect(add).toHaveAttribute('aria-disabled', 'true')
    expect(add).toHaveAccessibleDescription('Карточки пишут старший и тренер.')
    await userEvent.click(add)
    expect(screen.queryByRole('textbox', { name: 'Название' })).toBeNull()
  })

  test('adds a card, and hears first what it still lacks', async () => {
    const cards = [certificate, cash]
    const log = serve(({ method, path, body }) => {
      if (path !== '/api/cards') return undefined
      if (method === 'GET') return json({ items: cards })
      cards.push({ ...(body as Card), id: 'new', version: 1, owner: 'elena' })
      return json({ id: 'new', version: 1 }, 201)
    })
    openCards({ role: 'senior' })
    await screen.findByRole('region', { name: cash.title })
    await press('Новая карточка')
    const fill = (name: string | RegExp, text: string) =>
      userEvent.click(screen.getByRole('textbox', { name })).then(() => userEvent.paste(text))
    expect(screen.getByText('Назовите карточку.')).toBeVisible()
    await fill('Название', 'Вход — не согласие')
    await fill('Темы', 'Согласия, Фото')
    await fill(/Что клиент думает/, 'Вошёл, значит, согласился.')
    await fill(/Что на деле/, 'Вход согласием не является {{client.passport}}.')
    await fill(/Вопрос, по которому/, 'Что меняет вход?')
    await fill('Верный ответ и почему', 'Ничего.')
    expect(screen.getByText('Назовите закон.')).toBeVisible()
    await fill('Источники', '152-ФЗ')
    expect(screen.getByText('У каждого закона назовите статью после запятой.')).toBeVisible()
    await userEvent.type(screen.getByRole('textbox', { name: 'Источники' }), ', ст. 9 ч. 1')
    expect(screen.getByText('Поправьте подстановки в отмеченных полях.')).toBeVisible()
    const truth = screen.getByRole('textbox', { name: /Что на деле/ })
    expect(truth).toBeInvalid()
    await userEvent.clear(truth)
    await userEvent.paste('Вход согласием не является.')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Выслушать' }))
    await press('Опубликовать')
    expect(await screen.findByRole('region', { name: 'Вход — не согласие' })).toBeVisible()
    expect(log.find(({ method }) => method === 'POST')?.body).toEqual({
      language: 'ru',
      title: 'Вход — не согласие',
      topics: ['Согласия', 'Фото'],
      stages: ['listen'],
      believes: 'Вошёл, значит, согласился.',
      truth: 'Вход согласием не является.',
      question: 'Что меняет вход?',
      answer: 'Ничего.',
      sources: [{ law: '152-ФЗ', article: 'ст. 9 ч. 1' }],
    })
  })

  test('writes no version over one that was not read, and loses nothing that was typed', async () => {
    let current = cash
    const log = serve(({ method, path, body }) => {
      if (path === '/api/cards') return json({ items: [current] })
      if (method !== 'POST') return undefined
      const { from } = body as { from: number }
      if (from === current.version) return json({ id: 'cash', version: from + 1 }, 201)
      return refusal('card-moved-on', 409, { version: current.version })
    })
    openCards({ role: 'senior' })
    await screen.findByRole('region', { name: cash.title })
    await press('Новая версия')
    const truth = () => screen.getByRole('textbox', { name: /Что на деле/ })
    expect(screen.getByText('В карточке пока ничего не изменено.')).toBeVisible()
    await userEvent.type(truth(), ' Их достанут.')
    current = { ...cash, version: 2, truth: 'Купюры достали и пересчитали.' }
    await press('Опубликовать')
    expect(await screen.findByText(/Купюры достали и пересчитали/)).toBeVisible()
    expect(truth()).toHaveValue('Купюры лежат внутри терминала. Их достанут.')
    await press(/Прочитано, писать поверх/)
    await press('Опубликовать')
    await waitFor(() =>
      expect(log.filter(({ method }) => method === 'POST').map(({ body }) => (body as { from: number }).from)).toEqual([
        1, 2,
      ]),
    )
  })
})
