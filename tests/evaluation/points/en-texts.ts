import type { LabelledText } from './labelled-text.ts'

export const enTexts: readonly LabelledText[] = [
  {
    name: 'Login is not consent',
    messages: [
      {
        author: 'client',
        text: 'Hello,\n\nYour notice says that signing in to the app means I agree to my photo being used. I do not agree to that.\n\nPlease confirm in writing that:\n1. the request for my photo is withdrawn;\n2. logging in will never be treated as consent.\n\nKind regards,\nMartin Ostrow',
      },
      { author: 'bank', text: 'Please reinstall the app and try again.' },
      { author: 'client', text: 'Did anyone read my message? Reinstalling has nothing to do with it.' },
    ],
    points: ['do not agree', 'request photo withdrawn', 'logging in never consent'],
  },
  {
    name: 'Monthly fee',
    messages: [
      { author: 'client', text: 'Hi, I was charged £12 for a premium plan I never asked for.' },
      { author: 'client', text: 'Please refund it and switch me back to the basic one.' },
      { author: 'client', text: 'Also, how do I stop this happening again?' },
      { author: 'bank', text: 'Could you tell me the date of the charge?' },
      { author: 'client', text: '3 November.' },
      { author: 'client', text: 'Great, thanks for the quick help!' },
    ],
    points: ['never asked', 'refund', 'how stop'],
  },
  {
    name: 'Closing an account',
    messages: [
      {
        author: 'client',
        text: 'Dear Sir or Madam,\n\nI have been a customer for nine years. After the third change of terms I have decided to leave.\n\nI would like you to close my account and transfer the balance to the one below. What is the last date on which my card will work? Please find attached a copy of my passport.\n\nI expect a written answer within ten days.\n\nYours faithfully,\nHelen Brack',
      },
    ],
    points: ['close account', 'last date card', 'expect written answer'],
  },
  {
    name: 'Post full of irony',
    messages: [
      { author: 'client', text: 'Wow, another copy-paste reply. Are you serious?' },
      { author: 'client', text: 'Who needs sleep when you can wait on hold, right?' },
      {
        author: 'client',
        text: 'Stop sending me surveys and answer the question: why was my transfer held for six days?',
      },
    ],
    points: ['why transfer held'],
  },
  {
    name: 'Call about a blocked payment',
    messages: [
      { author: 'client', text: 'Yeah, hi, my payment to a supplier got blocked this morning.' },
      { author: 'client', text: "I don't know, it just says declined." },
      { author: 'client', text: 'Can you release it today? They ship at four.' },
      { author: 'client', text: 'Okay. And who do I call if it is still blocked at three?' },
      { author: 'client', text: 'Lovely. Bye now.' },
    ],
    points: ['release it today', 'who call'],
  },
]
