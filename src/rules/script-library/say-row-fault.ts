import type * as z from 'zod/mini'
import type { Said } from '../refusals.ts'

/** Fields of a script in a file as people call them; in brackets as the file does, so that it is found there. */
const names: Readonly<Record<string, Said>> = {
  id: { ru: 'Номер скрипта (id)', en: 'The id' },
  version: { ru: 'Версия (version)', en: 'The version' },
  title: { ru: 'Название (title)', en: 'The title' },
  topic: { ru: 'Тема (topic)', en: 'The topic' },
  language: { ru: 'Язык (language)', en: 'The language' },
  channels: { ru: 'Каналы (channels)', en: 'The list of channels' },
  text: { ru: 'Текст (text)', en: 'The text' },
}

/** What keeps a row of a file from being a script: which field it is, and what is wrong with it. */
export function sayRowFault(issue: z.core.$ZodIssue | undefined): Said {
  const field = String(issue?.path[0] ?? '')
  if (issue?.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => key.slice(0, 80)).join(', ')
    return { ru: `Незнакомые поля: ${keys}.`, en: `Unknown fields: ${keys}.` }
  }
  if (!issue || field === '')
    return { ru: 'Это не скрипт: запись не читается.', en: 'This is no script: the entry cannot be read.' }
  const name = names[field] ?? { ru: `Поле «${field}»`, en: `The field “${field}”` }
  const fault = faultOf(issue)
  return { ru: `${name.ru}: ${fault.ru}`, en: `${name.en}: ${fault.en}` }
}

function faultOf(issue: z.core.$ZodIssue): Said {
  if (issue.code === 'too_big') {
    return { ru: `больше ${issue.maximum} знаков.`, en: `more than ${issue.maximum} signs.` }
  }
  if (issue.code === 'too_small' || (issue.code === 'invalid_type' && issue.input === undefined)) {
    return { ru: 'не заполнено.', en: 'not filled in.' }
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.join(', ')
    return { ru: `годится одно из: ${values}.`, en: `must be one of: ${values}.` }
  }
  return { ru: 'написано не так.', en: 'written wrongly.' }
}
