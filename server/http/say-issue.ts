import type { $ZodIssue } from 'zod/v4/core'
import type { Language } from '../../src/contract/codes.ts'

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
      // A pattern is no word for people.
      if (issue.format === 'regex') return ru ? 'Значение не подходит.' : 'The value does not fit.'
      return ru ? `Неверный вид: ожидается ${issue.format}.` : `Wrong form: ${issue.format} expected.`
    default:
      return ru ? 'Значение не подходит.' : 'The value does not fit.'
  }
}
