import type { ReplyCheckRequest } from '../../src/contract/reply-checks.ts'
import { independentAnswers } from '../../tests/evaluation/drafts/independent/answers.ts'
import { independentPromises } from '../../tests/evaluation/drafts/independent/promises.ts'
import { independentPublic } from '../../tests/evaluation/drafts/independent/public.ts'
import { now } from '../../tests/evaluation/drafts/labelled-draft.ts'

const texts = [...independentAnswers, ...independentPromises, ...independentPublic].map(({ draft }) => draft)
const draftLength = 2_000
const messageCount = 200

const textAt = (at: number) => texts[at % texts.length] ?? ''

const messages: ReplyCheckRequest['messages'] = Array.from({ length: messageCount }, (_, at) => ({
  author: at % 2 === 0 ? 'client' : 'bank',
  text: `${textAt(at * 7)} ${textAt(at * 13 + 5)} ${at}`,
}))

const points: ReplyCheckRequest['points'] = [
  'Верните комиссию за перевод',
  'Почему не пришёл платёж?',
  'Когда откроется отделение?',
  'Сколько стоит карта?',
  'Где получить справку?',
  'Отзываю согласие на рекламу',
].map((text, at) => ({ id: `p${at + 1}`, text, state: 'open' }))

/** A case of 200 messages with a draft of 2,000 characters, another one for each run. */
export function fullCase(channel: ReplyCheckRequest['channel'], run: number): ReplyCheckRequest {
  let draft = ''
  for (let at = run; draft.length < draftLength; at += 3) draft += textAt(at) + (at % 4 === 0 ? '\n\n' : ' ')
  return {
    channel,
    now,
    draft: draft.slice(0, draftLength - (run % 7)),
    messages,
    points,
    client: { name: 'Лапина Ольга Юрьевна' },
    promises: [{ id: 'promise-1', what: 'Вернуть комиссию за перевод', due: '2026-11-25', state: 'open' }],
    consents: [{ purpose: 'photo', state: 'requested', inForce: false }],
  }
}
