import type { RouteName } from '../../../src/contract/routes.ts'
import { routes } from '../../../src/contract/routes.ts'
import type { Route } from '../../../src/contract/route.ts'
import type { Asked } from './caller.ts'
import { firstWords, inHours, openMatter, unlike, type Given, type Matter } from './given.ts'

/** A case in which an act is possible, and the request that does it. */
export interface Prepared {
  matter: Matter
  asked: Asked
}

/** What a request is made of, once the case is ready for it. */
interface Ready {
  given: Given
  matter: Matter
  clientId: string
}
type Prepare = (ready: Ready) => Promise<Omit<Asked, 'version'>>

const promise = () => ({ what: 'Проверить кассету', due: inHours(5), responsible: 'Анна Ким', tellBy: 'sms' })
const script = () => ({
  title: unlike('Кассета'),
  topic: 'terminals',
  language: 'ru',
  channels: ['chat'],
  text: 'Здравствуйте.',
})
const card = () => ({
  title: unlike('Кассета'),
  topics: ['terminals'],
  stages: [],
  believes: 'Деньги пропали.',
  truth: 'Деньги лежат в терминале.',
  sources: [{ law: 'ГК РФ', article: 'ст. 849' }],
  question: 'Где сейчас деньги?',
  answer: 'В терминале.',
})
const evidence = [{ kind: 'recording', ref: 'звонок 118' }]
const about = { draft: 'Проверили.', channel: 'chat', messages: [{ author: 'client', text: 'Где деньги?' }] }
const story = { matter: 'Деньги', difficulty: 'Ждать', solution: 'Вернули', helped: 'Звонок', change: 'Срок' }

const body =
  (content: unknown): Prepare =>
  async () => ({ body: content })
const onPoint =
  (content: unknown): Prepare =>
  async ({ matter }) => ({ params: { pid: (await matter.window()).case.points[0]!.id }, body: content })
const onTask =
  (content: unknown): Prepare =>
  async ({ matter }) => {
    const { tasks } = await matter.window()
    const tid = tasks.find(({ department }) => department === 'terminals')?.id
    return { params: { tid: tid ?? crypto.randomUUID() }, body: content }
  }
const onPromise =
  (content: () => unknown): Prepare =>
  async ({ matter }) => ({
    params: { pid: (await matter.act('makePromise', { body: promise() })).id },
    body: content(),
  })
const onConsent =
  (content: unknown, ...before: (readonly [RouteName, unknown])[]): Prepare =>
  async ({ given, clientId }) => {
    const params = { id: clientId, purpose: 'photo' }
    for (const [name, act] of before) {
      const { version } = await given.anna.done('readConsents', { params: { id: clientId } })
      await given.anna.done(name, { params, version, body: act })
    }
    return { params, body: content }
  }
const onForm =
  (content: unknown): Prepare =>
  async ({ given, clientId }) => {
    const { version } = await given.anna.done('readConsents', { params: { id: clientId } })
    const params = { id: clientId, purpose: 'photo' }
    const { link } = await given.anna.done('askConsent', { params, version, body: ask })
    return { params: { token: link.slice('/consent/'.length) }, body: content }
  }
const onScript =
  (content: unknown): Prepare =>
  async ({ given }) => ({
    params: { id: (await given.tatiana.done('addScript', { body: script() })).id },
    body: content,
  })
const onProposal =
  (content: unknown): Prepare =>
  async ({ given }) => {
    const { id } = await given.tatiana.done('addScript', { body: script() })
    await given.anna.done('proposeScript', { params: { id }, body: { text: 'Короче.', why: 'Длинно' } })
    const { items } = await given.anna.done('listProposals')
    return { params: { id, pid: items.find((one) => one.script.id === id)?.id ?? '' }, body: content }
  }
const ofClient: Prepare = async ({ clientId }) => ({ params: { id: clientId } })

const ask = { noticeId: 'photo-ru-4', channel: 'sms' }
const agree = { answer: 'agree', method: 'voice', channel: 'phone', evidence }

/** For every route a request that its schema and the state of the case let through. */
const recipes: Readonly<Record<RouteName, Prepare>> = {
  health: body(undefined),
  readSession: body(undefined),
  signIn: body({ persona: 'anna' }),
  signOut: body(undefined),
  listOperators: body(undefined),
  readQueue: body(undefined),
  search: body({ q: 'терминал' }),
  previewImport: body({ format: 'text', content: 'Ольга: Верните деньги сегодня.' }),
  checkReply: body(about),
  countFindings: body(undefined),
  countDeadline: async () => ({ query: { from: '2026-11-20', days: '15' } }),

  openCase: body({ channel: 'chat', contact: 'Ольга', messages: [{ author: 'client', text: firstWords }] }),
  readCase: body(undefined),
  readTimeline: body(undefined),
  takeCase: body({}),
  receiveMessages: body({ channel: 'chat', text: 'Алло' }),
  addNote: body({ text: 'Заметка' }),
  correctNaming: body({ address: 'Ольга', gender: 'female' }),
  registerPoint: body({ text: 'Тезис' }),
  answerPoint: onPoint({}),
  declinePoint: onPoint({ reason: 'Нет' }),
  withdrawPoint: onPoint({ reason: 'Передумал' }),
  sendReply: body({ channel: 'messenger', text: 'Проверили: деньги в кассете.', answers: [] }),
  makePromise: async () => ({ body: promise() }),
  movePromise: onPromise(() => ({
    due: inHours(30),
    reason: 'Инкассация завтра',
    ground: 'third-party',
    notice: { channel: 'sms', text: 'Проверим завтра' },
  })),
  keepPromise: onPromise(() => ({})),
  askDepartment: async () => ({ body: { department: 'video', question: 'Видно?', neededBy: inHours(2) } }),
  takeTask: onTask({}),
  answerTask: onTask({ text: 'В кассете 15 000' }),
  declineTask: onTask({ reason: 'Не наш терминал' }),
  offerHandover: async () => ({ body: { to: 'petr', summary: 'Ждём кассету' } }),
  acceptHandover: async ({ matter }) => {
    await matter.act('offerHandover', { body: { to: 'petr', summary: 'Ждём кассету' } })
    return { body: {} }
  },
  declineHandover: async ({ matter }) => {
    await matter.act('offerHandover', { body: { to: 'petr', summary: 'Ждём кассету' } })
    return { body: { reason: 'Занят' } }
  },
  proposeResolution: async ({ matter }) => {
    const { points } = (await matter.window()).case
    for (const { id: pid } of points) await matter.act('withdrawPoint', { params: { pid }, body: {} })
    return { body: { summary: 'Деньги зачислены' } }
  },
  confirmResolution: async ({ matter }) => {
    await matter.propose()
    return { body: { channel: 'messenger', words: 'Да' } }
  },
  reopenCase: async ({ matter }) => {
    await matter.close()
    return { body: { reason: 'Не всё' } }
  },
  tellStory: body(story),

  readClient: ofClient,
  readClientTimeline: ofClient,
  listNotices: async () => ({ query: { purpose: 'photo', language: 'ru' } }),
  importConsents: async ({ clientId }) => ({
    body: { source: 'Прежняя система', rows: [{ clientId, purpose: 'marketing_sms' }] },
  }),
  listDisputed: body(undefined),
  exportConsents: body(undefined),
  readConsents: ofClient,
  readStatement: ofClient,
  issueStatement: async ({ clientId }) => ({
    params: { id: clientId },
    body: { clauses: [{ text: 'Вход не считается согласием.', answer: 'confirm' }] },
  }),
  readReceipt: ofClient,
  readConsentHistory: onConsent(undefined, ['askConsent', ask]),
  askConsent: onConsent(ask),
  decideConsent: onConsent(agree, ['askConsent', ask]),
  withdrawConsent: onConsent({ channel: 'phone', method: 'voice' }, ['askConsent', ask], ['decideConsent', agree]),
  retractConsent: onConsent({ reason: 'Ошибка' }, ['askConsent', ask]),
  revokeConsent: onConsent({ reason: 'Не нужно' }, ['askConsent', ask], ['decideConsent', agree]),
  invalidateConsent: onConsent({ reason: 'Подпись чужая' }, ['askConsent', ask], ['decideConsent', agree]),
  addProof: onConsent({ evidence }, ['askConsent', ask], ['decideConsent', agree]),
  addEvidence: async ({ clientId }) => ({ params: { id: clientId }, body: { text: 'Клиент сказал «да»' } }),
  readEvidence: async ({ given, clientId }) => {
    const { version } = await given.anna.done('readConsents', { params: { id: clientId } })
    const { sha256 } = await given.anna.done('addEvidence', {
      params: { id: clientId },
      version,
      body: { text: 'Клиент сказал «да»' },
    })
    return { params: { id: clientId, sha256 } }
  },
  readKeys: body(undefined),
  readConsentForm: onForm(undefined),
  answerConsentForm: onForm({ answer: 'refuse' }),

  listScripts: body(undefined),
  addScript: async () => ({ body: script() }),
  addScriptVersion: onScript({ text: 'Второй текст.' }),
  proposeScript: onScript({ text: 'Короче.', why: 'Длинно' }),
  listProposals: body(undefined),
  acceptProposal: onProposal({ seen: 1 }),
  declineProposal: onProposal({ reason: 'Нет' }),
  dateProposal: onProposal({ answerBy: '2099-01-15' }),
  listScriptUsage: body(undefined),
  exportScripts: body(undefined),
  previewScripts: async () => ({ body: { scripts: [script()] } }),
  importScripts: async () => ({ body: { scripts: [script()] } }),

  listCards: body(undefined),
  addCard: async () => ({ body: { language: 'ru', ...card() } }),
  addCardVersion: async ({ given }) => ({
    params: { id: (await given.tatiana.done('addCard', { body: { language: 'ru', ...card() } })).id },
    body: { from: 1, ...card() },
  }),

  tellPresence: async ({ matter }) => ({ body: { case: matter.id, state: 'viewing' } }),
  verifyJournal: body(undefined),
}

/** Cases for requests that are about none: made once for a host, by whether the department was asked in it. */
const anyCase = new WeakMap<Given, Map<boolean, Promise<Matter>>>()

/**
 * A request ready to be sent, in a fresh case of Anna's where it is about one; with `asked`, the department of terminals was
 * asked in it.
 */
export async function prepareRoute(given: Given, name: RouteName, { asked }: { asked: boolean }): Promise<Prepared> {
  const route: Route = routes[name]
  // Made many hundred times in a run: only what the route is about is made and asked for.
  const matter = await (/case|client|consent|presence/.test(route.path) ? openFor : sharedFor)(given, asked)
  const clientId = /client|consent/.test(route.path) ? (await matter.client()).id : ''
  const request = await recipes[name]({ given, matter, clientId })
  const version =
    route.guards === 'case'
      ? matter.version
      : route.guards === 'consents'
        ? (await given.anna.done('readConsents', { params: { id: clientId } })).version
        : undefined
  return { matter, asked: { ...request, version, params: { id: matter.id, ...request.params } } }
}

async function openFor(given: Given, asked: boolean): Promise<Matter> {
  const matter = await openMatter(given.anna)
  if (asked) await matter.askTerminals()
  return matter
}

function sharedFor(given: Given, asked: boolean): Promise<Matter> {
  const made = anyCase.get(given) ?? new Map<boolean, Promise<Matter>>()
  anyCase.set(given, made)
  const matter = made.get(asked) ?? openFor(given, asked)
  made.set(asked, matter)
  return matter
}
