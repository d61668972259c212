import type { Language } from '../../contract/codes.ts'
import type { ReplyCheckRequest } from '../../contract/reply-checks.ts'
import { findConsentStatements, type ConsentStatement } from './consent/statements.ts'
import { readDay, type DayNumber } from './dates/days.ts'
import { findPromises, type PromiseInText } from './promises/find-promises.ts'
import { once, readMessage, readText, type ReadText } from './text/read-text.ts'

/** Everything the rules look at, read once. */
export interface CheckContext {
  readonly request: ReplyCheckRequest
  readonly language: Language
  /** The day of `now`; without it relative dates stay unknown, for the engine has no clock of its own. */
  readonly today: DayNumber | undefined
  readonly draft: ReadText
  /** What the client said: messages and registered points. */
  readonly fromClient: readonly ReadText[]
  /** What the bank already sent, oldest first. */
  readonly fromBank: readonly ReadText[]
  readonly promises: readonly PromiseInText[]
  readonly consentStatements: readonly ConsentStatement[]
}

/** Reads a request for the rules. */
export function readRequest(request: ReplyCheckRequest, language: Language): CheckContext {
  const draft = readText(request.draft)
  const said = (author: 'client' | 'bank') =>
    request.messages.filter((message) => message.author === author).map((message) => readMessage(message.text))
  const fromClient = once(() => [...said('client'), ...(request.points ?? []).map((point) => readMessage(point.text))])
  const fromBank = once(() => said('bank'))
  const promises = once(() => findPromises(draft))
  const consentStatements = once(() => findConsentStatements(draft))
  return {
    request,
    language,
    today: request.now === undefined ? undefined : readDay(request.now),
    draft,
    get fromClient() {
      return fromClient()
    },
    get fromBank() {
      return fromBank()
    },
    get promises() {
      return promises()
    },
    get consentStatements() {
      return consentStatements()
    },
  }
}

/** The last message of the client: what the draft answers. Registered points come after the messages and are none. */
export function lastFromClient({ request, fromClient }: CheckContext): ReadText | undefined {
  return fromClient[request.messages.filter(({ author }) => author === 'client').length - 1]
}
