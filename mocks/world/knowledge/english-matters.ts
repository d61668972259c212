import type { CardCast } from '../knowledge.ts'

/** Cards for clients who write in English: about certain matters, and how the bank deals with them. */
export const englishMatterCards: readonly CardCast[] = [
  {
    id: 'old-certificate-until-its-date-en',
    title: 'The old certificate signs until its date',
    topics: ['Signatures and certificates', 'Change of surname'],
    stages: ['listen', 'clarify'],
    believes: 'The surname has changed, the new certificate is not ready, and the old one no longer works.',
    truth:
      'A change of surname does not switch a certificate off. It works until the date written in it, unless you ask to end it earlier. A new certificate does not cancel the old one either.',
    stillWorks:
      'Payments can be signed with the old one until {{credential.validTo|the date written in it}}. To see it, open a payment and choose the old certificate.',
    sources: [
      { law: 'Federal Law 63-FZ', article: 'art. 14(6): when a certificate ends' },
      { law: 'Law of Belarus 113-Z', article: 'on the term and withdrawal of a public key certificate' },
    ],
    question: 'Until which day can you sign payments with the old certificate?',
    answer: 'Until the end date in the certificate itself, not until the change of surname.',
  },
  {
    id: 'cash-beside-the-cassette-en',
    title: 'Cash that missed the cassette: what happens next',
    topics: ['Cash and terminals', 'Cash not credited'],
    stages: ['listen', 'solve'],
    believes: 'The terminal took my cash without crediting it, the money is gone, and I must wait 15 days.',
    truth:
      'Notes that a terminal took and did not count lie inside it. The 15 days are the limit of the check by the bank’s own rules, not a time you have to wait. It goes faster when three work at once: the engineer looks at the terminal, cash collection opens it before its usual round, security looks for the recording.',
    stillWorks:
      'Account, card and transfers work as usual. Keep the terminal’s receipt and tell us the sum you counted: with them the money is found sooner.',
    sources: [
      { law: 'The bank’s rules on terminals', article: '15 days: the limit of the check, not a law' },
      {
        law: 'Civil Code of Russia',
        article: 'art. 849: for clients in Russia, credited by the day after the document came',
      },
    ],
    question: 'Where is the cash now, and what helps to get it out sooner?',
    answer: 'Inside the terminal. The receipt, the sum counted and an early opening help.',
  },
  {
    id: 'stranger-used-the-card-en',
    jurisdiction: 'ru',
    title: 'A card payment the client did not make',
    topics: ['Cards', 'Unknown payment'],
    stages: ['listen', 'solve'],
    believes: 'A stranger paid with my card, and it is too late to report it.',
    truth:
      'Report it at once, at the latest on the day after the notice of the payment. The bank answers for payments made after your report. Earlier ones are checked within 30 days, and those across borders within 60.',
    stillWorks: 'The card is blocked, and the account works: your money can be moved without the card.',
    sources: [
      { law: 'Federal Law 161-FZ', article: 'art. 9(11): report by the next day' },
      { law: 'Federal Law 161-FZ', article: 'art. 9(8) and 9(12): time of the check, compensation' },
    ],
    question: 'By when must such a payment be reported, and who answers for payments after that?',
    answer: 'At once, by the day after the notice; after the report the bank answers.',
  },
  {
    id: 'not-before-everybody-en',
    title: 'Nothing personal in a public thread',
    topics: ['Public thread', 'Personal data', 'Bank secrecy'],
    stages: ['listen'],
    believes: 'The bank invites me to private messages because it does not want to answer in public.',
    truth:
      'In public the bank can explain how things work and admit a mistake. It may not say anything about somebody’s account, not even that there is one: that is bank secrecy. Details belong where strangers do not read.',
    stillWorks:
      'The thread stays open, and the general answer comes there. The number {{case.number}} may be named: it tells nothing personal.',
    sources: [
      { law: 'Law 395-1 on banks', article: 'art. 26: bank secrecy' },
      { law: 'Banking Code of Belarus', article: 'art. 121: bank secrecy' },
      { law: 'Federal Law 152-FZ', article: 'art. 7: confidentiality of personal data' },
    ],
    question: 'What can the bank say in public, and what only in private?',
    answer: 'In public: how it works and what went wrong. In private: everything about the account.',
  },
  {
    id: 'complaint-days-in-russia-en',
    jurisdiction: 'ru',
    title: 'A complaint in Russia: 15 working days',
    topics: ['Time to answer', 'Complaint', 'Moved date'],
    stages: ['listen', 'solve'],
    believes: 'The bank may take as long as it likes over a complaint and move the date at will.',
    truth:
      'A complaint is answered within 15 working days of its registration; that day itself is not counted. The time can be extended by 10 working days at most, only for documents that are missing, and you must be told of it.',
    stillWorks: 'You can write to the Bank of Russia on any day without waiting for our answer.',
    sources: [
      { law: 'Law 395-1 on banks', article: 'art. 30.1: 15 working days and the extension' },
      { law: 'Federal Law 442-FZ of 04.08.2023', article: 'brought art. 30.1 in from 1 July 2024' },
    ],
    question: 'When and why may the time to answer be extended?',
    answer: 'Only for missing documents, by 10 working days at most, and the client is told.',
  },
  {
    id: 'appeal-days-in-belarus-en',
    jurisdiction: 'by',
    title: 'An appeal in Belarus: 15 days or a month',
    topics: ['Time to answer', 'Complaint', 'Belarus'],
    stages: ['listen', 'solve'],
    believes: 'One question was answered, and the appeal counts as dealt with though the rest are forgotten.',
    truth:
      'A written appeal is considered within 15 days, or within a month where a check is needed, counted from the day after registration. It counts as considered when every question in it has been answered.',
    stillWorks:
      'Questions without an answer stay open under the same number {{case.number}}: no second appeal is needed.',
    sources: [
      { law: 'Law of Belarus 300-Z', article: 'art. 17: time to consider' },
      { law: 'Law of Belarus 300-Z', article: 'considered on the merits: every question answered' },
    ],
    question: 'What must the bank answer for an appeal to count as considered?',
    answer: 'Every question in it.',
  },
]
