import { caseFacts, type CaseFact, type CaseFactType } from '../../src/contract/entries.ts'
import { idOf } from './fixtures.ts'

/**
 * One fact of every kind the contract knows. `say` gives each text that a person may write, by where it stands: a test can
 * tell later where a word on the screen came from.
 */
export function everyFact(say: (place: string) => string): CaseFact[] {
  const at = '2026-11-20T15:00:00Z'
  const person = (place: string) => ({ id: place, name: say(place) })
  const facts: { [T in CaseFactType]: Extract<CaseFact, { type: T }>['data'] } = {
    'case-opened': {
      number: 20_431,
      subject: say('case-opened.subject'),
      clientId: idOf(900),
      channel: 'post',
      contact: say('case-opened.contact'),
      calendar: 'ru',
    },
    'case-taken': { owner: person('case-taken.owner') },
    'message-received': {
      messageId: idOf(500),
      author: 'client',
      channel: 'chat',
      text: say('message-received.text'),
      saidAt: at,
    },
    'note-added': { text: say('note-added.text') },
    'naming-corrected': {
      naming: { address: say('naming-corrected.address'), genitive: say('naming-corrected.genitive') },
    },
    'point-registered': { pointId: idOf(11), text: say('point-registered.text') },
    'point-answered': { pointId: idOf(11) },
    'point-declined': { pointId: idOf(11), reason: say('point-declined.reason') },
    'point-withdrawn': { pointId: idOf(11), reason: say('point-withdrawn.reason') },
    'reply-sent': {
      replyId: idOf(70),
      channel: 'chat',
      text: say('reply-sent.text'),
      answers: [idOf(11)],
      script: {
        id: 'script',
        version: 3,
        title: say('reply-sent.script.title'),
        filled: say('reply-sent.script.filled'),
        edits: 2,
      },
      cards: [{ id: 'card', version: 2, title: say('reply-sent.cards.title') }],
      overrides: [{ rule: 'topic-not-raised', reason: say('reply-sent.overrides.reason') }],
      findings: ['hard-to-read'],
      reliesOn: ['photo'],
      links: [{ point: idOf(11), start: 0, end: 1 }],
      leftOpen: [{ point: idOf(12), reason: say('reply-sent.leftOpen.reason') }],
      dismissed: [{ rule: 'hard-to-read', place: say('reply-sent.dismissed.place') }],
      tally: [{ rule: 'hard-to-read', found: 1, dismissed: 1, mended: 0, overridden: 0 }],
      readAt: at,
    },
    'promise-made': {
      promiseId: idOf(21),
      replyId: idOf(70),
      what: say('promise-made.what'),
      due: at,
      responsible: say('promise-made.responsible'),
      tellBy: 'sms',
    },
    'promise-moved': {
      promiseId: idOf(21),
      from: at,
      to: '2026-11-25T15:00:00Z',
      reason: say('promise-moved.reason'),
      ground: 'third-party',
      notice: { channel: 'sms', text: say('promise-moved.notice.text') },
    },
    'promise-kept': { promiseId: idOf(21) },
    'promise-missed': { promiseId: idOf(21), due: at },
    'task-asked': { taskId: idOf(31), department: 'lawyers', question: say('task-asked.question'), neededBy: at },
    'task-taken': { taskId: idOf(31), by: person('task-taken.by') },
    'task-answered': { taskId: idOf(31), text: say('task-answered.text') },
    'task-declined': { taskId: idOf(31), reason: say('task-declined.reason') },
    'handover-offered': { to: person('handover-offered.to'), summary: say('handover-offered.summary') },
    'handover-accepted': { owner: person('handover-accepted.owner') },
    'handover-declined': { reason: say('handover-declined.reason') },
    'resolution-proposed': { summary: say('resolution-proposed.summary') },
    'resolution-confirmed': { channel: 'phone', words: say('resolution-confirmed.words') },
    'case-reopened': { reason: say('case-reopened.reason') },
    'story-told': {
      matter: say('story-told.matter'),
      difficulty: say('story-told.difficulty'),
      solution: say('story-told.solution'),
      helped: say('story-told.helped'),
      change: say('story-told.change'),
    },
  }
  return (Object.keys(caseFacts) as CaseFactType[]).map((type) => ({ type, data: facts[type] }) as CaseFact)
}
