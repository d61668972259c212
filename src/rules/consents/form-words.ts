import {
  consentAnswers,
  type ConsentAnswer,
  type ConsentState,
  type Language,
  type Purpose,
} from '../../contract/codes.ts'
import type { OptionShown } from '../../contract/consents.ts'
import type { Said } from '../refusals.ts'
import { purposeTerms } from './purposes.ts'

/** Words of the client's own page. The same weight for every answer: a verb in the first person, and what follows. */
const answerLabels: Readonly<Record<ConsentAnswer, Said>> = {
  agree: { ru: 'Соглашаюсь', en: 'I agree' },
  refuse: { ru: 'Отказываюсь', en: 'I refuse' },
  later: { ru: 'Решу позже', en: 'I will decide later' },
}
const laterHint: Said = { ru: 'До вашего решения согласия нет', en: 'Until you decide, there is no consent' }

/** How the answers look, for the record of what was shown: size, and contrast in that of the two themes where it is the least. */
export const answerLook = { fontPx: 20, contrast: 15.9 } as const

/** The three answers, always in this order, each with what follows from it. */
export function answerOptions(
  purpose: Purpose,
  language: Language,
): { answer: ConsentAnswer; label: string; hint: string }[] {
  const { hints } = purposeTerms[purpose]
  const hintOf: Readonly<Record<ConsentAnswer, Said>> = { agree: hints.agree, refuse: hints.refuse, later: laterHint }
  return consentAnswers.map((answer) => ({
    answer,
    label: answerLabels[answer][language],
    hint: hintOf[answer][language],
  }))
}

/** The same as the record keeps it: what stood before the client when they answered. */
export const optionsShownIn = (purpose: Purpose, language: Language): OptionShown[] =>
  answerOptions(purpose, language).map(({ answer, label }) => ({ answer, label, ...answerLook }))

type Sentence = (day: string, reason: string) => string

/** What the client reads after an answer, by the state it led to. */
export const receiptSentences: Readonly<Partial<Record<ConsentState, Readonly<Record<Language, Sentence>>>>> = {
  given: {
    ru: (day) => `Вы согласились ${day}. Согласие действует.`,
    en: (day) => `You agreed on ${day}. The consent is in force.`,
  },
  refused: {
    ru: (day) => `Вы отказались ${day}. Согласия нет.`,
    en: (day) => `You refused on ${day}. There is no consent.`,
  },
  deferred: {
    ru: (day) => `Вы отложили решение ${day}. Согласия нет, пока вы не ответите.`,
    en: (day) => `You put the decision off on ${day}. There is no consent until you answer.`,
  },
  withdrawn: {
    ru: (day) => `Вы отозвали согласие ${day}. Оно больше не действует.`,
    en: (day) => `You took the consent back on ${day}. It is no longer in force.`,
  },
  retracted: {
    ru: (day, reason) =>
      `Банк отозвал этот запрос ${day}. Отвечать не нужно, согласия нет.${because(reason, 'Причина')}`,
    en: (day, reason) =>
      `The bank took this request back on ${day}. There is nothing to answer, and no consent.${because(reason, 'Reason')}`,
  },
  revoked: {
    ru: (day, reason) => `Банк прекратил согласие ${day}. Оно больше не действует.${because(reason, 'Причина')}`,
    en: (day, reason) => `The bank ended the consent on ${day}. It is no longer in force.${because(reason, 'Reason')}`,
  },
  expired: {
    ru: (day) => `Срок согласия истёк ${day}. Оно больше не действует.`,
    en: (day) => `The consent expired on ${day}. It is no longer in force.`,
  },
  invalidated: {
    ru: (day, reason) =>
      `Запись о согласии признана недействительной ${day}. Согласия нет.${because(reason, 'Причина')}`,
    en: (day, reason) =>
      `The record of consent was found invalid on ${day}. There is no consent.${because(reason, 'Reason')}`,
  },
}

const because = (reason: string, word: string) => (reason === '' ? '' : ` ${word}: ${reason}`)

interface Page {
  bank?: string | undefined
  language: Language
}

/** The line above the question: whose it is. */
export const sayAsks = ({ bank, language }: Page): string =>
  ({ ru: `${bank ?? 'Банк'} спрашивает`, en: `${bank ?? 'The bank'} asks` })[language]

/** The line above the receipt: what this is, and who keeps it. */
export const sayReceipt = ({ bank, language }: Page): string => (bank ? `${bank}. ` : '') + formWords.receipt[language]

const saysLogin = /согласием не считаются|does not count as consent/u

/** Whether a notice says itself that a login is no answer; the page says it where the notice does not. */
export const tellsOfLogin = (paragraphs: readonly string[]): boolean =>
  paragraphs.some((paragraph) => saysLogin.test(paragraph))

/** Words of the page around the notice and the answers. */
export const formWords = {
  receipt: { ru: 'Запись о вашем ответе', en: 'Record of your answer' },
  isNot: { ru: 'Чем это не является', en: 'What this is not' },
  term: { ru: 'Срок', en: 'How long' },
  withdrawal: { ru: 'Как отозвать', en: 'How to take it back' },
  login: {
    ru: 'Вход в приложение, звонок или молчание не считаются согласием.',
    en: 'Logging in, calling or staying silent does not count as consent.',
  },
  steps: {
    ru: 'Согласиться, отказаться, отложить — по одному нажатию. Отозвать согласие потом — тоже одно.',
    en: 'To agree, to refuse, to put it off: one press each. To take a consent back later: one press too.',
  },
  after: { ru: 'После ответа покажем запись о нём.', en: 'After the answer you will see the record of it.' },
  text: { ru: 'Текст запроса', en: 'The text you were shown' },
  proof: { ru: 'Доказательство', en: 'Evidence' },
  keep: {
    ru: 'Сохраните эту страницу: здесь согласие можно отозвать в любой момент.',
    en: 'Keep this page: here the consent can be taken back at any time.',
  },
  withdraw: { ru: 'Отзываю согласие', en: 'I take my consent back' },
  withdrawHint: { ru: 'Перестанет действовать сразу', en: 'It ends at once' },
} as const satisfies Record<string, Said>
