import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, it } from 'vitest'
import type { ViewChange } from '../store.ts'
import { makeCase, makeClient, putViews } from './make.ts'
import type { GetOpened } from './opened-store.ts'

export function describeSearch(opened: GetOpened): void {
  const clients = {
    semen: makeClient({ name: 'Семён Артёмович Ёлкин', keys: ['+7 916 204-41-07', 'ДО-2024/118'] }),
    elena: makeClient({ name: 'Елена Жданова', keys: ['+7 903 555-12-34'] }),
    firm: makeClient({ name: 'ООО «Берёзовая роща»', keys: ['40702810900000012345'] }),
    elkina: makeClient({ name: 'Ёлкина-Жданова Юлия', keys: [] }),
  }
  const cases = {
    photo: makeCase({ clientId: clients.semen.id, clientName: clients.semen.name, subject: 'Фотография при входе' }),
    payment: makeCase({
      clientId: clients.firm.id,
      clientName: clients.firm.name,
      subject: 'Подпись платежей',
      departments: ['payments'],
    }),
    cash: makeCase({
      clientId: clients.elena.id,
      clientName: clients.elena.name,
      subject: 'Деньги мимо кассеты',
      departments: ['terminals'],
    }),
    closed: makeCase({ clientId: uuidv7(), clientName: 'Иван Хмелёв', subject: 'Давняя выписка', stage: 'closed' }),
  }
  const said = 'Добрый день. После смены фамилии банк просит новый сертификат, а доверенность осталась на прежнюю. '

  beforeAll(async () => {
    await putViews(opened().store, [
      ...Object.values(clients).map((row): ViewChange => ({ view: 'client', row })),
      ...Object.values(cases).map((row): ViewChange => ({ view: 'case', row })),
      text(cases.payment.id, `${'Вступление без дела. '.repeat(40)}${said}${'Окончание без дела. '.repeat(40)}`),
      text(
        cases.cash.id,
        'Терминал 100% исправен_говорят, а купюры упали рядом; приложил чек 7788-й, NUL \u0000 \ud800',
      ),
      text(cases.photo.id, 'Согласия на съёмку я не давал. <b>Ответьте</b> письменно.'),
    ])
  })

  const find = async (q: string, scope: { all: true } | { department: 'terminals' } = { all: true }, limit = 10) => {
    const found = await opened().store.search({ q, scope, limit })
    return {
      clients: found.clients.map(({ id }) => Object.entries(clients).find(([, row]) => row.id === id)?.[0]),
      cases: found.cases.map(({ id }) => Object.entries(cases).find(([, row]) => row.id === id)?.[0]),
      found,
    }
  }

  it('finds a case by its number, however it is written', async () => {
    const { number } = cases.photo
    for (const q of [String(number), `№ ${number}`, `№${number}`, ` ${number} `, `#${number}`])
      expect((await find(q)).cases[0], q).toBe('photo')
  })

  it('finds a client by a phone or a part of it, however it is written', async () => {
    for (const q of ['+7 916 204-41-07', '89162044107', '8 (916) 204 41 07', '204-41-07', '4107', '916204'])
      expect((await find(q)).clients, q).toEqual(['semen'])
  })

  it('finds a client by a contract number', async () => {
    for (const q of ['ДО-2024/118', 'до 2024 118', 'до2024118']) expect((await find(q)).clients, q).toEqual(['semen'])
  })

  it('finds clients by the beginnings of names in any order, with ё and е the same', async () => {
    expect((await find('Семён')).clients).toEqual(['semen'])
    expect((await find('семен елк')).clients).toEqual(['semen'])
    expect((await find('ЁЛКИН сем')).clients).toEqual(['semen'])
    expect((await find('берез')).clients).toEqual(['firm'])
    expect((await find('ооо "роща"')).clients).toEqual(['firm'])
    expect((await find('юлия')).clients).toEqual(['elkina'])
  })

  it('sorts names by the alphabet, ё beside е, those that begin with the words typed first', async () => {
    expect((await find('жданова')).clients).toEqual(['elena', 'elkina'])
    expect((await find('елк')).clients).toEqual(['elkina', 'semen'])
  })

  it('shows the cases of a client found', async () => {
    expect((await find('жданова елена')).cases).toEqual(['cash'])
    expect((await find('4107')).cases).toEqual(['photo'])
  })

  it('finds a case by its subject in another form of the word', async () => {
    expect((await find('подписи')).cases[0]).toBe('payment')
    expect((await find('фотографию входа')).cases).toEqual(['photo'])
    expect((await find('выписки')).cases).toEqual(['closed'])
    for (const q of ['подпись', 'подписью', 'подписей', 'платежа подписью'])
      expect((await find(q)).cases[0], q).toBe('payment')
  })

  it('finds words said in a case and shows the place', async () => {
    const { cases: names, found } = await find('смена фамилии')
    expect(names).toEqual(['payment'])
    const excerpt = found.cases[0]?.excerpt ?? ''
    expect(excerpt).toContain('фамилии')
    expect(excerpt.length).toBeLessThan(300)
    expect(excerpt.startsWith('…') && excerpt.endsWith('…')).toBe(true)
    expect((await find('под')).cases, 'half of a word that looks like a preposition').toEqual(['payment'])
    expect((await find('не после')).cases, 'words that say nothing').toEqual(['payment'])
    expect((await find('съемка')).cases).toEqual(['photo'])
  })

  it('wants every word', async () => {
    expect((await find('фамилии терминал')).cases).toEqual([])
    expect((await find('семен жданова')).clients).toEqual([])
  })

  it('shows a department only cases in which it was asked, and their clients', async () => {
    const mine = { department: 'terminals' } as const
    expect(await find('купюры', mine)).toMatchObject({ cases: ['cash'] })
    expect(await find('фамилии', mine)).toMatchObject({ cases: [] })
    expect(await find('семен', mine)).toMatchObject({ clients: [], cases: [] })
    expect(await find(String(cases.photo.number), mine)).toMatchObject({ cases: [] })
    expect(await find('жданова', mine)).toMatchObject({ clients: ['elena'], cases: ['cash'] })
  })

  it('takes what is typed as words, never as a pattern or a command', async () => {
    for (const q of ['%', '_', '\\', "'", '"', '!', '()', '& |', ':*', '<->', '\0', '\ud800', '…', '‮', '%%%%', '____'])
      expect(await find(q), JSON.stringify(q)).toMatchObject({ clients: [], cases: [] })
    for (const q of ["елена' or 1=1 --", 'жданова:*&!', 'семен%', `${'ж'.repeat(5_000)}`, 'а '.repeat(2_000), '𝕏 👩‍👩‍👧'])
      await expect(find(q), q.slice(0, 20)).resolves.toBeDefined()
    expect((await find('семен%')).clients).toEqual(['semen'])
  })

  it('gives no more than it was asked for', async () => {
    const { clients: names } = await find('ждан', { all: true }, 1)
    expect(names).toHaveLength(1)
  })
}

function text(caseId: string, words: string): ViewChange {
  return { view: 'text', caseId, entryId: uuidv7(), text: words }
}
