import { asks, hears, opens, replies, takes, takesTask } from '../acts.ts'
import { person } from '../cards.ts'
import { agrees, asked, refuses } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** Writes in English, is abroad, and his number has been cut off. */
export function thorsby(t: Times): Episode {
  return {
    client: person(t, 'thorsby', 610, {
      name: 'Nathan Thorsby',
      address: 'Mr Thorsby',
      phone: '+7 900 000-74-90',
      email: 'n.thorsby@example.com',
      prefers: 'chat',
      language: 'en',
      products: ['Card', 'Current account'],
      contracts: ['ДБО-2025-7490'],
    }),
    consents: [
      asked(t.day(-610, '12:00'), 'data_processing', 'branch', 'data-processing-en-5'),
      agrees(t.day(-610, '12:04'), 'data_processing', {
        method: 'paper',
        channel: 'branch',
        proof: { kind: 'scan', ref: 'Service agreement, page 3, signed on paper' },
      }),
      asked(t.day(-90, '09:00'), 'photo', 'app', 'photo-en-4'),
      refuses(t.day(-90, '09:01'), 'photo', {
        method: 'button',
        channel: 'app',
        proof: { kind: 'log', ref: 'app, record 19fd' },
      }),
    ],
    cases: [
      {
        number: 20_419,
        subject: 'Locked out of the app abroad: the phone number is gone',
        acts: [
          opens(
            t.day(-12, '15:26'),
            'chat',
            'Hi. My Russian SIM expired while I am in Lisbon, so the app wants a code that I can never receive. Rent is due this week. Can I log in some other way? And can you put my new number on file without me flying back?',
            {
              points: [
                ['login', 'Another way to log in from abroad', 'Can I log in some other way?'],
                [
                  'number',
                  'Change the phone number without a visit',
                  'can you put my new number on file without me flying back?',
                ],
              ],
            },
          ),
          takes(t.day(-12, '15:31'), 'anna'),
          asks(
            t.day(-12, '15:48'),
            'anna',
            'video',
            'branches',
            'Клиент за границей, сим-карта отключена. Можно ли сменить номер по видеозвонку с паспортом? Аренду платить на этой неделе, прилететь не может.',
            t.day(-9, '12:00'),
            15,
          ),
          takesTask(t.day(-11, '10:05'), 'sofia', 'video'),
          replies(
            t.day(-11, '10:30'),
            'anna',
            'chat',
            `Dear Mr Thorsby,\n\nyour card still works in shops and for transfers by its number on the landlord’s side, so the rent need not wait for the app. Whether we may change the number over a video call: I will have the answer by ${t.clock(t.day(3, '12:00'))} Moscow time on ${t.date(t.day(3, '12:00'))} and write to you here. Anna Kim answers for it.`,
            {
              promises: [
                {
                  key: 'video',
                  what: 'Say whether the number can be changed over a video call',
                  due: t.day(3, '12:00'),
                  responsible: 'Anna Kim',
                  tellBy: 'chat',
                },
              ],
            },
          ),
          hears(t.day(-11, '10:52'), 'chat', 'Transfer worked, landlord is happy. I will wait for the number then.'),
        ],
      },
    ],
  }
}
