import { expect } from '@playwright/test'
import type { CaseWindow } from '../../../src/contract/cases.ts'
import type { Language, Purpose } from '../../../src/contract/codes.ts'

/** An operator at the api without a window: for what comes before the scene a test is about. */
export class ApiOperator {
  readonly #url: string
  readonly #cookie: string

  private constructor(url: string, cookie: string) {
    this.#url = url
    this.#cookie = cookie
  }

  static async signIn(url: string, persona = 'anna'): Promise<ApiOperator> {
    const answer = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ persona }),
    })
    expect(answer.status).toBe(201)
    return new ApiOperator(url, answer.headers.get('set-cookie')?.split(';')[0] ?? '')
  }

  async read<T>(path: string): Promise<T> {
    const answer = await fetch(`${this.#url}/api${path}`, { headers: { cookie: this.#cookie } })
    expect(answer.status, path).toBe(200)
    return (await answer.json()) as T
  }

  /** The client whose case has a number of the invented world. */
  async clientOf(number: number): Promise<{ id: string; version: number }> {
    const queue = await this.read<{ items: { id: string; number: number }[] }>('/queue?view=all&limit=100')
    const found = queue.items.find((item) => item.number === number)
    const { client, consents } = await this.read<CaseWindow>(`/cases/${found?.id}`)
    return { id: client?.id ?? '', version: consents?.version ?? 0 }
  }

  /** Asks the client for a consent and answers the address of the client's own page. */
  async ask(number: number, purpose: Purpose, language: Language): Promise<string> {
    const { id, version } = await this.clientOf(number)
    const notices = await this.read<{ items: { id: string }[] }>(`/notices?purpose=${purpose}&language=${language}`)
    const answer = await fetch(`${this.#url}/api/clients/${id}/consents/${purpose}/request`, {
      method: 'POST',
      headers: {
        cookie: this.#cookie,
        origin: this.#url,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        'if-match': `"${version}"`,
      },
      body: JSON.stringify({ noticeId: notices.items[0]?.id, channel: 'sms' }),
    })
    expect(answer.status, await answer.clone().text()).toBe(201)
    const { link } = (await answer.json()) as { link: string }
    return `${this.#url}${link}`
  }
}
