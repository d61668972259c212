import type { Language } from '../../src/contract/codes.ts'
import { namePurpose } from '../../src/rules/statements/statement-words.ts'
import { rolesOfConsentDeed } from '../../src/rules/permissions/consent-permissions.ts'
import { isInForceAt } from '../consents/in-force.ts'
import { guardRoles } from '../access.ts'
import type { Reads } from '../call.ts'
import { byteOrderMark, csvRow } from '../consents/csv.ts'
import type { ConsentRow, Store } from '../store/store.ts'

/** Rows read at once: the table of a large bank does not stand in memory. */
const pageSize = 1_000

type Column = readonly [
  Readonly<Record<Language, string>>,
  (row: ConsentRow, language: Language, now: string) => string,
]

const columns: readonly Column[] = [
  [{ ru: 'Клиент, id', en: 'Client id' }, ({ clientId }) => clientId],
  [{ ru: 'Клиент', en: 'Client' }, ({ clientName }) => clientName],
  [{ ru: 'Цель, код', en: 'Purpose code' }, ({ purpose }) => purpose],
  [{ ru: 'Цель', en: 'Purpose' }, ({ purpose }, language) => namePurpose(purpose, language)],
  [{ ru: 'Состояние', en: 'State' }, ({ state }) => state],
  [
    { ru: 'Действует', en: 'In force' },
    (row, language, now) => (isInForceAt(row, now) ? { ru: 'да', en: 'yes' } : { ru: 'нет', en: 'no' })[language],
  ],
  [{ ru: 'С', en: 'Since' }, ({ since }) => since ?? ''],
  [{ ru: 'До', en: 'Valid to' }, ({ consent }) => consent.validTo ?? ''],
  [{ ru: 'Запрошено', en: 'Requested at' }, ({ consent }) => consent.request?.at ?? ''],
  [{ ru: 'Канал запроса', en: 'Request channel' }, ({ consent }) => consent.request?.channel ?? ''],
  [
    { ru: 'Входов после запроса', en: 'Logins since the request' },
    ({ consent }) => String(consent.request?.loginsSince ?? ''),
  ],
  [{ ru: 'Текст', en: 'Notice' }, ({ consent }) => consent.notice?.id ?? ''],
  [{ ru: 'Хеш текста', en: 'Notice hash' }, ({ consent }) => consent.notice?.sha256 ?? ''],
  [{ ru: 'Способ ответа', en: 'Method' }, ({ consent }) => consent.method ?? ''],
  [{ ru: 'Канал ответа', en: 'Channel' }, ({ consent }) => consent.channel ?? ''],
  [{ ru: 'Представитель', en: 'Representative' }, ({ consent }) => consent.indicatedBy?.name ?? ''],
  [{ ru: 'Полномочие', en: 'Power' }, ({ consent }) => consent.indicatedBy?.power ?? ''],
  [{ ru: 'Доказательства', en: 'Evidence' }, ({ consent }) => consent.evidence.map(sayEvidence).join(' | ')],
  [{ ru: 'Чего не хватает', en: 'Missing' }, ({ consent }) => (consent.missing ?? []).join(' | ')],
  [{ ru: 'Причина', en: 'Reason' }, ({ consent }) => consent.reason ?? ''],
]

const sayEvidence = ({ kind, ref, sha256 }: ConsentRow['consent']['evidence'][number]) =>
  [kind, ref, sha256].filter(Boolean).join(' ')

export const exportConsents: Reads['exportConsents'] = async ({ operator, language, context, services }) => {
  guardRoles(operator, rolesOfConsentDeed['list-all'])
  const day = context.now.slice(0, 10)
  const headers = new Headers({
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename="consents-${day}.csv"`,
    'content-security-policy': "sandbox; default-src 'none'",
  })
  return { body: undefined, file: asStream(writeTable(services.store, language, context.now)), headers }
}

async function* writeTable(store: Store, language: Language, now: string): AsyncGenerator<string> {
  yield byteOrderMark + csvRow(columns.map(([title]) => title[language]))
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Store['consents']>> = await store.consents({
      limit: pageSize,
      ...(cursor === null ? {} : { cursor }),
    })
    if (page.items.length > 0)
      yield page.items.map((row) => csvRow(columns.map(([, read]) => read(row, language, now)))).join('')
    cursor = page.next
  } while (cursor !== null)
}

/** A body written as it is read: a slow reader is not run ahead of. */
function asStream(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}
