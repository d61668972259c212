import * as z from 'zod/mini'
import type { Language } from '../../contract/codes.ts'
import { scriptRow, type ScriptRow, type ScriptsImported } from '../../contract/script-files.ts'
import type { Script } from '../../contract/scripts.ts'
import type { Said } from '../refusals.ts'
import { findScriptErrors, sayScriptError } from '../scripts/script-errors.ts'
import { sayRowFault } from './say-row-fault.ts'

/** A row with what is to be done with it. */
export interface JudgedRow {
  item: ScriptsImported['items'][number]
  /** What is published, where anything is; `of` is the script it is a new version of. */
  publish?: { row: ScriptRow; of?: Script }
}

/**
 * Judges every row of a file by itself against the library as it stands. A script is known by its id, else by its title
 * and language; a new version is made only where the text differs, and never over a version the file has not seen.
 */
export function judgeRows(rows: readonly unknown[], library: readonly Script[], language: Language): JudgedRow[] {
  const taken = new Set<string>()
  return rows.map((given, index) => {
    const judged = judgeRow(given, library, taken, language)
    return { ...judged, item: { row: index + 1, ...judged.item } }
  })
}

type Judged = { item: Omit<JudgedRow['item'], 'row'>; publish?: NonNullable<JudgedRow['publish']> }

function judgeRow(given: unknown, library: readonly Script[], taken: Set<string>, language: Language): Judged {
  const read = z.safeParse(scriptRow, given)
  if (!read.success) {
    return refuse(given, sayRowFault(read.error.issues[0]), language)
  }
  const row = read.data
  const fault = findScriptErrors(row.text)[0]
  if (fault) return refuse(given, sayScriptError(fault), language)
  const known = library.find(({ id }) => id === row.id) ?? library.find((one) => isSameTitle(one, row))
  const key = known?.id ?? `${row.language} ${row.title.toLowerCase()}`
  if (taken.has(key)) return refuse(given, says.twice, language)
  taken.add(key)
  if (!known) return { item: { outcome: 'new', title: row.title, version: 1, after: row.text }, publish: { row } }
  const { id, title, version } = known
  if (known.language !== row.language) return refuse(given, says.language, language)
  if (known.text === row.text) return { item: { outcome: 'same', title, id, version } }
  if (row.version !== undefined && row.version < version) return refuse(given, says.movedOn(version), language)
  return {
    item: { outcome: 'changed', title: row.title, id, version: version + 1, before: known.text, after: row.text },
    publish: { row, of: known },
  }
}

function isSameTitle(one: Script, row: ScriptRow): boolean {
  return one.language === row.language && one.title.trim().toLowerCase() === row.title.toLowerCase()
}

function refuse(given: unknown, why: Said, language: Language): Judged {
  const title = typeof given === 'object' && given !== null && 'title' in given ? given.title : undefined
  return {
    item: {
      outcome: 'refused',
      ...(typeof title === 'string' ? { title: title.slice(0, 300) } : {}),
      why: why[language],
    },
  }
}

const says = {
  twice: { ru: 'Этот скрипт уже встретился в файле выше.', en: 'This script stands in the file already, above.' },
  language: {
    ru: 'Язык другой, чем у скрипта в библиотеке.',
    en: 'The language is not that of the script in the library.',
  },
  movedOn: (version: number): Said => ({
    ru: `В библиотеке уже версия ${version}, новее той, что в файле. Выгрузите её и внесите правку в неё.`,
    en: `The library holds version ${version} already, newer than the one in the file. Export it and change that one.`,
  }),
} as const
