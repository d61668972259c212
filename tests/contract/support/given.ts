import { uuidv7 } from 'uuidv7'
import type { CaseWindow } from '../../../src/contract/cases.ts'
import type { Client } from '../../../src/contract/clients.ts'
import type { CaseEntry, TimelinePage } from '../../../src/contract/entries.ts'
import type { AnswerOf } from '../../../src/contract/route.ts'
import type { RouteName, Routes } from '../../../src/contract/routes.ts'
import { personas, type PersonaId } from '../../../src/contract/session.ts'
import { Caller, type Asked } from './caller.ts'
import type { Host } from './host.ts'

/** What every subject of the suite works with: a host and everybody signed in on it. */
export type Given = Record<PersonaId, Caller> & { host: Host; stranger: Caller }
export type GetGiven = () => Given

export async function signInAll(host: Host): Promise<Given> {
  const stranger = new Caller(host)
  const signedIn = await Promise.all(
    personas.map(async (persona) => [persona, await signIn(stranger, persona)] as const),
  )
  return { host, stranger, ...(Object.fromEntries(signedIn) as Record<PersonaId, Caller>) }
}

/** A session of a persona, carried by the cookie that the host gave. */
export async function signIn(stranger: Caller, persona: PersonaId): Promise<Caller> {
  const response = await stranger.send('signIn', { body: { persona } })
  return new Caller(stranger.host, cookieOf(response))
}

export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0]!)
    .join('; ')
}

/** A text that no other test of the run has: what somebody is found by. */
export const unlike = (words: string) => `${words} ${lettersOf(uuidv7().slice(-12))}`

/** Letters for digits: a dozen digits by chance would be read as a phone number. */
const lettersOf = (hex: string) => hex.replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)

/** What the client said first, with two points in it. */
export const firstWords = 'Терминал взял деньги и не зачислил. Верните сегодня. Почему так вышло?'
export const placeIn = (text: string, part: string) => ({
  message: 0,
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
})
export const twoPoints = [
  { text: 'Вернуть деньги сегодня', from: placeIn(firstWords, 'Верните сегодня') },
  { text: 'Объяснить причину', from: placeIn(firstWords, 'Почему так вышло?') },
]

/** Times of this run: what is promised must be ahead of the server's clock. */
export const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

/** A case under test, with the version its author would have on the screen. */
export class Matter {
  readonly id: string
  readonly number: number
  version: number
  readonly #opener: Caller

  constructor({ id, number, version }: AnswerOf<Routes['openCase']>, opener: Caller) {
    this.id = id
    this.number = number
    this.version = version
    this.#opener = opener
  }

  /** Does something in the case on its present version, and takes the new one over. */
  async act<N extends RouteName>(name: N, asked: Asked = {}, by: Caller = this.#opener): Promise<AnswerOf<Routes[N]>> {
    const answer = await by.done(name, this.asking(asked))
    const { version } = answer as { version?: number }
    if (version !== undefined) this.version = version
    return answer
  }

  /** A request about this case at its present version. */
  asking(asked: Asked = {}): Asked {
    return { version: this.version, ...asked, params: { id: this.id, ...asked.params } }
  }

  async window(by: Caller = this.#opener): Promise<CaseWindow> {
    const window = await by.done('readCase', { params: { id: this.id } })
    this.version = window.version
    return window
  }

  async client(): Promise<Client> {
    const { client } = await this.window()
    if (!client) throw new Error('The window has no client.')
    return client
  }

  /** Every entry from the first, however many pages that takes. */
  async entries(by: Caller = this.#opener): Promise<CaseEntry[]> {
    const read: CaseEntry[] = []
    for (let before: number | undefined = (await this.window(by)).version + 1; before !== undefined;) {
      const query = { before: String(before), limit: '200' }
      const page: TimelinePage = await by.done('readTimeline', { params: { id: this.id }, query })
      read.unshift(...page.items)
      before = page.before
    }
    return read
  }

  /** Asks the department that Boris is of, so that he may see the case. */
  async askTerminals(question = 'Что в кассете?'): Promise<string> {
    const body = { department: 'terminals', question, neededBy: inHours(3) }
    return (await this.act('askDepartment', { body })).id
  }

  /** Withdraws what is open and names the result: ready to be confirmed. */
  async propose(): Promise<void> {
    const { case: card } = await this.window()
    for (const { id } of card.points.filter(({ state }) => state === 'open'))
      await this.act('withdrawPoint', { params: { pid: id }, body: {} })
    await this.act('proposeResolution', { body: { summary: 'Деньги зачислены' } })
  }

  async close(): Promise<void> {
    await this.propose()
    await this.act('confirmResolution', { body: { channel: 'messenger', words: 'Да, пришли' } })
  }
}

/** Opens a case of a client whom nobody knows yet. */
export async function openMatter(by: Caller, over: Readonly<Record<string, unknown>> = {}): Promise<Matter> {
  const body = {
    channel: 'messenger',
    contact: 'Ольга Тестова',
    messages: [{ author: 'client', text: firstWords }],
    ...('messages' in over ? {} : { points: twoPoints }),
    ...over,
  }
  return new Matter(await by.done('openCase', { body }), by)
}
