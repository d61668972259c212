import { agrees, asked, logsIn, pressesNo, signsOnPaper } from '../consent-acts.ts'
import type { ConsentAct } from '../story.ts'
import type { Times } from '../times.ts'

/** Minutes after the request at which the client logged in: fourteen times, and not once to answer. */
const logins = [610, 1_300, 2_750, 3_420, 4_210, 5_600, 6_330, 7_210, 8_600, 9_150, 10_020, 11_480, 12_700, 13_300]

/** The request that passed a login off as consent, what came of it, and what the client had said long before. */
export function leskovConsents(t: Times): ConsentAct[] {
  const asking = t.day(-10, '12:05')
  return [
    ...signsOnPaper(t.day(-3_450, '11:40'), 'Договор обслуживания, лист 3, подпись на бумаге', undefined, 'pdf'),
    ...pressesNo(t.day(-617, '20:14'), 'marketing_sms', 'приложение, запись 7f2c'),
    ...pressesNo(t.day(-617, '20:15'), 'marketing_call', 'приложение, запись 7f2d'),
    ...pressesNo(t.day(-617, '20:15'), 'marketing_push', 'приложение, запись 7f2e'),
    // In the page's demo its file is no longer what was hashed: the window says so, and the refusal stands all the same.
    ...pressesNo(t.day(-617, '20:16'), 'marketing_email', 'приложение, запись 7f2f', 'altered'),
    asked(asking, 'photo', 'sms', 'photo-ru-3'),
    // Somebody's mailing tool tried to take the first login for an answer. It was refused, and that is on record.
    agrees(t.day(-10, '22:16'), 'photo', { method: 'login', channel: 'app', by: 'denis' }),
    ...logins.map((minutes) => logsIn(new Date(Date.parse(asking) + minutes * 60_000).toISOString())),
  ]
}
