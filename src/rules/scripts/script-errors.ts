import type { Said } from '../refusals.ts'
import { matchConditions, type Loose } from './match-conditions.ts'
import { parseScript, writtenAs, type ScriptPart } from './parse-script.ts'

export type ScriptFault = Extract<ScriptPart, { kind: 'error' }>['why'] | Loose['why']

/** What is wrong in a script's text, and where: lines and signs are counted from one, as people count them. */
export interface ScriptError {
  why: ScriptFault
  raw: string
  line: number
  column: number
}

/** Everything in a text that keeps it from being a script, in the order of the text; empty for a sound one. */
export function findScriptErrors(text: string): ScriptError[] {
  const parts = parseScript(text)
  const loose = new Map(matchConditions(parts).loose.map(({ at, why }) => [at, why]))
  const errors: ScriptError[] = []
  let line = 1
  let lineStart = 0
  let offset = 0
  for (const [at, part] of parts.entries()) {
    const raw = writtenAs(part)
    const why = part.kind === 'error' ? part.why : loose.get(at)
    if (why) errors.push({ why, raw, line, column: offset - lineStart + 1 })
    for (let next = raw.indexOf('\n'); next >= 0; next = raw.indexOf('\n', next + 1)) {
      line += 1
      lineStart = offset + next + 1
    }
    offset += raw.length
  }
  return errors
}

/** The error as a sentence that names its place. */
export function sayScriptError({ why, raw, line, column }: ScriptError): Said {
  const shown = raw.length > 80 ? `${raw.slice(0, 79)}…` : raw
  return {
    ru: `Строка ${line}, знак ${column}, «${shown}»: ${words[why].ru}`,
    en: `Line ${line}, sign ${column}, “${shown}”: ${words[why].en}`,
  }
}

const words: Readonly<Record<ScriptFault, Said>> = {
  'unknown-slot': { ru: 'такой подстановки нет в списке.', en: 'this slot is not in the list.' },
  'not-closed': { ru: 'скобки не закрыты на той же строке.', en: 'the braces are not closed on the same line.' },
  'unknown-state': { ru: 'такого состояния согласия нет.', en: 'there is no such state of a consent.' },
  'not-comparable': {
    ru: 'сравнивать можно только состояние согласия.',
    en: 'only the state of a consent can be compared.',
  },
  'condition-unclear': {
    ru: 'условие не понято. Пишут так: if promise.due, if not promise.due, if consent.photo.state is given or requested.',
    en: 'the condition is not understood. It reads: if promise.due, if not promise.due, if consent.photo.state is given or requested.',
  },
  'if-not-closed': { ru: 'условие не закрыто: нет {{end}}.', en: 'the condition is not closed: {{end}} is missing.' },
  'else-alone': { ru: '{{else}} стоит вне условия.', en: '{{else}} stands outside a condition.' },
  'else-twice': { ru: 'в одном условии два {{else}}.', en: 'one condition has two {{else}}.' },
  'end-alone': { ru: '{{end}} ничего не закрывает.', en: '{{end}} closes nothing.' },
  'too-deep': {
    ru: 'условий друг в друге больше трёх.',
    en: 'more than three conditions stand inside one another.',
  },
}
