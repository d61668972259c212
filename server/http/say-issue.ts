import type { $ZodIssue } from 'zod/v4/core'
import type { Language } from '../../src/contract/codes.ts'
import type { Said } from '../../src/rules/refusals.ts'

/** How a value must be written, said by an example: names of formats are no words for people. */
const forms: Readonly<Record<string, Said>> = {
  uuid: {
    ru: 'Нужен номер из 32 знаков с дефисами, как 0198c3f2-7a41-7c05-9e1b-5d2f60a4b713.',
    en: 'A number of 32 signs with hyphens is needed, like 0198c3f2-7a41-7c05-9e1b-5d2f60a4b713.',
  },
  datetime: {
    ru: 'Нужны день и время по UTC, как 2026-03-02T09:00:00Z.',
    en: 'A day and a time in UTC are needed, like 2026-03-02T09:00:00Z.',
  },
  date: { ru: 'Нужен день, как 2026-03-02.', en: 'A day is needed, like 2026-03-02.' },
}
const otherForm: Said = { ru: 'Значение не подходит.', en: 'The value does not fit.' }

/** One plain sentence for a bad field, in the caller's language. Never repeats what was sent. */
export function sayIssue(issue: $ZodIssue, language: Language): string {
  const ru = language === 'ru'
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? ru
          ? 'Поле обязательно.'
          : 'The field is required.'
        : ru
          ? `Нужно другое: ${issue.expected}.`
          : `Expected ${issue.expected}.`
    case 'too_small':
      return Number(issue.minimum) === 1 && issue.origin === 'string'
        ? ru
          ? 'Поле не может быть пустым.'
          : 'The field cannot be empty.'
        : ru
          ? `Не меньше ${issue.minimum}.`
          : `At least ${issue.minimum}.`
    case 'too_big':
      return ru ? `Не больше ${issue.maximum}.` : `At most ${issue.maximum}.`
    case 'invalid_value':
      return ru ? `Одно из: ${issue.values.join(', ')}.` : `One of: ${issue.values.join(', ')}.`
    case 'unrecognized_keys':
      return ru ? 'Такого поля нет.' : 'There is no such field.'
    case 'invalid_format':
      return (forms[issue.format] ?? otherForm)[language]
    default:
      return ru ? 'Значение не подходит.' : 'The value does not fit.'
  }
}
