import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Purpose } from '../../../src/contract/codes.ts'
import type { Caller } from '../support/caller.ts'
import { ConsentFile } from '../support/consent-file.ts'
import type { GetGiven } from '../support/given.ts'

const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  redirect: 'manual',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
})
const keyIn = (page: string) => /name="key" value="([^"]+)"/.exec(page)![1]!
const buttonsIn = (page: string) =>
  [...page.matchAll(/<button([^>]*)>([\s\S]*?)<\/button>/g)].map(([, attributes, inside]) => ({
    answer: /value="(\w+)"/.exec(attributes!)![1],
    /** Everything about a button but its value and its words. */
    shape: attributes!.replace(/value="\w+"/, '') + inside!.replaceAll(/>[^<]+</g, '><'),
  }))

export function describeClientPage(given: GetGiven): void {
  const file = () => ConsentFile.open(given())
  const open = async (token: string, by: Caller = given().stranger, init: RequestInit = {}) => {
    const response = await by.fetch(`/consent/${token}`, init)
    return { response, text: await response.text() }
  }
  const press = async (token: string, answer: string, key?: string) => {
    const page = key === undefined ? keyIn((await open(token)).text) : key
    return open(token, given().stranger, form({ key: page, answer }))
  }
  const follow = (location: string | null) => location!.slice(location!.lastIndexOf('/') + 1)

  test('the page is plain HTML without a script: the exact text, three equal buttons, what it is not', async () => {
    const consents = await file()
    const token = await consents.ask()
    const { response, text } = await open(token)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
    expect(text).toMatch(/^<!doctype html>\s*<html lang="ru">/)
    expect(text).not.toMatch(/<script|style=|javascript:|onclick|autofocus|checked|selected/i)
    const buttons = buttonsIn(text)
    expect(buttons.map(({ answer }) => answer)).toEqual(['agree', 'refuse', 'later'])
    expect(new Set(buttons.map(({ shape }) => shape)).size, 'nothing but words tells them apart').toBe(1)
    expect(text).toContain('Это не биометрия')
    expect(text).toMatch(/согласием не считаются|не считаются согласием/)
    const words = text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
    const { notice } = (await consents.history()).records[0]!
    expect(words.replaceAll(' ', '')).toContain(notice!.text!.replaceAll(' ', ''))
    // Whom it is about is nobody’s business who looks over a shoulder.
    expect(text).not.toContain('Ольга')
    const { paragraphs } = (await given().stranger.done('readConsentForm', { params: { token } })) as {
      paragraphs: string[]
    }
    expect(createHash('sha256').update(paragraphs.join(' ')).digest('hex')).toBe(notice!.sha256)
  })

  test('the style comes from a file of its own, and the page looks for it beside itself', async () => {
    const { stranger } = given()
    const { text } = await open(await (await file()).ask())
    expect(/<link rel="stylesheet" href="([^"]+)"/.exec(text)![1]).toBe('form.css')
    // A page with no picture of its own makes every browser ask for one in vain.
    const icon = await stranger.fetch(`/consent/${/<link rel="icon" href="([^"]+)"/.exec(text)![1]}`)
    expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8'])
    const css = await stranger.fetch('/consent/form.css')
    expect([css.status, css.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8'])
    expect(await css.text()).not.toMatch(/agree|refuse|later|first-child|nth-|url\(|@import/)
  })

  test('looking at the link changes nothing, however often and by whomever', async () => {
    const consents = await file()
    const token = await consents.ask()
    const version = await consents.version()
    for (let time = 0; time < 3; time += 1) await open(token, given().stranger, { method: time === 2 ? 'HEAD' : 'GET' })
    expect([await consents.version(), (await consents.consent()).state]).toEqual([version, 'requested'])
  })

  for (const [answer, state, sentence] of [
    ['agree', 'given', /Вы согласились/],
    ['refuse', 'refused', /Вы отказались/],
    ['later', 'deferred', /Вы отложили решение/],
  ] as const)
    test(`one press of «${answer}» is the answer, and leads to a receipt`, async () => {
      const consents = await file()
      const token = await consents.ask()
      const { response } = await press(token, answer)
      expect(response.status).toBe(303)
      const receipt = await open(follow(response.headers.get('location')))
      expect(receipt.response.status).toBe(200)
      expect(receipt.text).toMatch(sentence)
      expect(buttonsIn(receipt.text).map((one) => one.answer)).toEqual(answer === 'agree' ? ['withdraw'] : [])

      expect(await consents.consent()).toMatchObject({
        state,
        inForce: state === 'given',
        method: 'button',
        channel: 'form',
      })
      const [record] = (await consents.history()).records
      expect(record).toMatchObject({
        answer,
        recordedBy: { kind: 'client', id: consents.id },
        indicatedBy: { kind: 'self' },
        evidence: [{ kind: 'log', content: { type: 'text/plain; charset=utf-8', intact: true } }],
      })
      expect(record!.optionsShown.map((one) => one.answer)).toEqual(['agree', 'refuse', 'later'])
      expect(new Set(record!.optionsShown.map(({ fontPx, contrast }) => `${fontPx} ${contrast}`)).size).toBe(1)
      const proof = await given().anna.send('readEvidence', {
        params: { id: consents.id, sha256: record!.evidence[0]!.sha256! },
      })
      const log = JSON.parse(await proof.text()) as { pressed: string; shown: string; notice: { sha256: string } }
      expect(log).toMatchObject({ pressed: answer, purpose: 'photo', record: record!.id })
      expect(createHash('sha256').update(log.shown).digest('hex')).toBe(log.notice.sha256)
    })

  test('taking back is one press too, on the page where the answer is shown, and is final', async () => {
    const consents = await file()
    const { response } = await press(await consents.ask(), 'agree')
    const receipt = follow(response.headers.get('location'))
    const withdrawn = await press(receipt, 'withdraw')
    expect(withdrawn.response.status).toBe(303)
    const after = await open(follow(withdrawn.response.headers.get('location')))
    expect(after.text).toMatch(/Вы отозвали согласие/)
    expect(buttonsIn(after.text)).toEqual([])
    expect(await consents.consent()).toMatchObject({
      state: 'withdrawn',
      inForce: false,
      method: 'button',
      channel: 'form',
    })
    expect((await press(receipt, 'withdraw', crypto.randomUUID())).response.status).toBe(409)
    expect((await consents.history()).records[0]!.evidence).toHaveLength(2)
  })

  test('a double press is one answer, and both presses see the receipt', async () => {
    const consents = await file()
    const token = await consents.ask()
    const key = keyIn((await open(token)).text)
    const [first, second] = await Promise.all([press(token, 'agree', key), press(token, 'agree', key)])
    expect([first.response.status, second.response.status]).toEqual([303, 303])
    expect(first.response.headers.get('location')).toBe(second.response.headers.get('location'))
    expect((await consents.history()).records[0]!.events.map(({ state }) => state)).toEqual(['requested', 'given'])
  })

  test('a used, forged, broken or old link gets a sentence, and not a word of whom or what it was about', async () => {
    const consents = await file()
    const token = await consents.ask('marketing_sms')
    await press(token, 'refuse')
    const forged = [
      'x',
      token.slice(1),
      `${token}A`,
      `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      `B${token.slice(1)}`,
      'A'.repeat(71),
      '%00',
      encodeURIComponent('"><script>'),
      'ф'.repeat(10),
    ]
    for (const [link, status] of [[token, 410], ...forged.map((one) => [one, 404] as const)] as const)
      for (const init of [{}, form({ answer: 'agree', key: crypto.randomUUID() })]) {
        const { response, text } = await open(link, given().stranger, init)
        expect([link, response.status]).toEqual([link, status])
        expect(text).toMatch(/<h1>[^<]*\p{Script=Cyrillic}/u)
        expect(text).not.toMatch(/реклам|отказал|Ольга|<script>|marketing|refused/iu)
        expect(buttonsIn(text)).toEqual([])
      }
    const english = await open(token, given().stranger, { headers: { 'accept-language': 'en' } })
    expect(english.text).toMatch(/answered already/)
    expect((await consents.consent('marketing_sms')).state).toBe('refused')
  })

  test('each link is for one thing: what answers cannot take back, and the other way round', async () => {
    const consents = await file()
    const token = await consents.ask()
    expect((await press(token, 'withdraw')).response.status).toBe(409)
    const { response } = await press(token, 'agree')
    const receipt = follow(response.headers.get('location'))
    for (const answer of ['agree', 'refuse', 'later'])
      expect((await press(receipt, answer, crypto.randomUUID())).response.status, answer).toBe(409)
    expect((await consents.consent()).state).toBe('given')
  })

  test('a link of one purpose says nothing of another', async () => {
    const consents = await file()
    const tokens: [Purpose, string][] = [
      ['photo', await consents.ask('photo')],
      ['marketing_sms', await consents.ask('marketing_sms')],
    ]
    await press(tokens[0]![1], 'agree')
    expect((await consents.consent('marketing_sms')).state).toBe('requested')
    await press(tokens[1]![1], 'refuse')
    expect([(await consents.consent('photo')).state, (await consents.consent('marketing_sms')).state]).toEqual([
      'given',
      'refused',
    ])
  })

  test('where the bank took its request back, the link says so and why, and takes no answer', async () => {
    const consents = await file()
    const token = await consents.ask()
    await consents.act('retractConsent', { reason: 'Спросили по ошибке' })
    const { response, text } = await open(token)
    expect(response.status).toBe(200)
    expect(text).toMatch(/Банк отозвал этот запрос.*Причина: Спросили по ошибке\./s)
    expect(buttonsIn(text)).toEqual([])
    expect((await press(token, 'agree', crypto.randomUUID())).response.status).toBe(410)
    expect((await consents.consent()).state).toBe('retracted')
  })

  test('a request asked anew leaves the old link used, and the old one answers nothing', async () => {
    const consents = await file()
    const old = await consents.ask()
    await consents.act('retractConsent', { reason: 'Не тот текст' })
    const fresh = await consents.ask()
    expect((await press(old, 'agree', crypto.randomUUID())).response.status).toBe(410)
    expect((await press(fresh, 'agree')).response.status).toBe(303)
  })

  test('a press that is no answer, another site’s form, another type or another method is refused in a sentence', async () => {
    const consents = await file()
    const token = await consents.ask()
    const bodies: [RequestInit, number][] = [
      [form({ answer: 'yes' }), 415],
      [form({}), 415],
      [{ ...form({ answer: 'agree' }), headers: { 'content-type': 'text/plain' } }, 415],
      [
        {
          ...form({ answer: 'agree' }),
          headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
        },
        403,
      ],
      [{ method: 'PUT' }, 405],
      [{ method: 'DELETE' }, 405],
    ]
    for (const [init, status] of bodies)
      expect((await open(token, given().stranger, init)).response.status).toBe(status)
    expect((await consents.consent()).state).toBe('requested')
    const own = {
      ...form({ answer: 'agree' }),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' },
    }
    expect((await open(token, given().stranger, own)).response.status).toBe(303)
  })

  test('a program can do the same by JSON, with a key of its own', async () => {
    const { stranger } = given()
    const consents = await file()
    const token = await consents.ask('third_party')
    const asked = await stranger.done('readConsentForm', { params: { token } })
    expect(asked).toMatchObject({ kind: 'asking', purpose: 'third_party', language: 'ru', term: '30 дней.' })
    const answer = await stranger.done('answerConsentForm', { params: { token }, body: { answer: 'agree' } })
    expect(answer.state).toBe('given')
    const receipt = answer.receipt.slice('/consent/'.length)
    expect(await stranger.done('readConsentForm', { params: { token: receipt } })).toMatchObject({
      kind: 'receipt',
      state: 'given',
      mayWithdraw: true,
    })
    expect(await stranger.verdict('readConsentForm', { params: { token } })).toBe('form-used')
    await stranger.done('answerConsentForm', { params: { token: receipt }, body: { answer: 'withdraw' } })
    expect((await consents.consent('third_party')).state).toBe('withdrawn')
    for (const body of [{}, { answer: 'yes' }, { answer: 'agree', method: 'login' }])
      expect(await stranger.verdict('answerConsentForm', { params: { token: receipt }, body })).toBe('fields-invalid')
  })

  test('an English notice makes an English page', async () => {
    const { text } = await open(await (await file()).ask('photo', 'photo-en-4' as 'photo-ru-4'))
    expect(text).toMatch(/<html lang="en">/)
    expect(text.replaceAll(/<[^>]+>/g, ' ')).not.toMatch(/\p{Script=Cyrillic}/u)
  })
}
