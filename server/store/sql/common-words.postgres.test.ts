import { uuidv7 } from 'uuidv7'
import { expect, inject, it } from 'vitest'
import { createDatabase } from '../../../tests/setup/postgres.ts'
import { makeCase, putViews } from '../contract/make.ts'
import type { ViewChange } from '../store.ts'
import { openPostgres } from './open-postgres.ts'
import { openSqlStore } from './open-sql-store.ts'

it('finds the newest cases of a word that stands in more than ten thousand', async () => {
  const { url, drop } = await createDatabase(inject('postgresUrl'))
  const store = await openSqlStore(await openPostgres(url))
  const rows = Array.from({ length: 10_050 }, (_, i) =>
    makeCase({
      subject: 'Карта не работает',
      openedAt: new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString(),
      departments: i % 2_000 === 0 ? ['cards'] : [],
    }),
  )
  await putViews(
    store,
    rows.flatMap((row): ViewChange[] => [
      { view: 'case', row },
      { view: 'text', caseId: row.id, entryId: uuidv7(), text: 'Банкомат проглотил карту' },
    ]),
  )
  const find = async (q: string, department?: 'cards') => {
    const scope = department ? { department } : ({ all: true } as const)
    return (await store.search({ q, scope, limit: 3 })).cases.map(({ number }) => number)
  }
  const newest = rows.slice(-3).map(({ number }) => number)
  expect(await find('карта')).toEqual(newest.toReversed())
  expect(await find('банкомат')).toEqual(newest.toReversed())
  const asked = rows.filter(({ departments }) => departments.length > 0).map(({ number }) => number)
  expect(await find('карта', 'cards')).toEqual(asked.slice(-3).toReversed())
  expect(await find('банкомат', 'cards')).toEqual(asked.slice(-3).toReversed())
  expect(await find('проглоченный')).toEqual([])
  await store.close()
  await drop()
}, 60_000)
