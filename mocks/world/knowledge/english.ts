import type { CardCast } from '../knowledge.ts'

/** Cards for clients who write in English: about what they allow. */
export const englishConsentCards: readonly CardCast[] = [
  {
    id: 'login-is-not-consent-en',
    title: 'A login is not consent',
    topics: ['Consents', 'Photo', 'Login'],
    stages: ['listen', 'clarify'],
    believes: 'I logged in to the app, and the bank took my login for consent to use my photo.',
    truth:
      'Logging in to the app or to internet banking is not consent, neither before a request nor after it. Consent is only your direct answer “I agree”, kept with its date and the way it was given. It is for the bank to prove that answer, not for you to disprove it.',
    stillWorks:
      'You can log in and pay as before: silence or a refusal switches nothing off. As of {{today}}, our register says about your photo: {{consent.photo.state|not confirmed}}.',
    sources: [
      { law: 'Federal Law 152-FZ', article: 'art. 9(1): specific, informed and unambiguous consent' },
      { law: 'Federal Law 152-FZ', article: 'art. 9(3): the operator proves consent' },
      { law: 'Law of Belarus 99-Z', article: 'art. 5: free and unambiguous, proved by the operator' },
    ],
    question: 'To see whether this was clear: if you log in tomorrow, what will the bank write down about consent?',
    answer: 'Nothing. A login is a login; consent begins with a direct “I agree”.',
  },
  {
    id: 'contract-is-not-consent-en',
    jurisdiction: 'ru',
    title: 'Signing a contract is not agreeing to everything',
    topics: ['Consents', 'Contract'],
    stages: ['clarify'],
    believes: 'I signed the contract, so I agreed to advertising and to passing my data on.',
    truth:
      'Since 1 September 2025 consent is given apart from the contract and from other papers. Your signature under the contract allows neither advertising nor passing your data to partners: each purpose needs an answer of its own.',
    stillWorks: 'The contract itself stands in full. Data it cannot be carried out without is used under the contract.',
    sources: [
      { law: 'Federal Law 152-FZ', article: 'art. 9(1) as amended by 156-FZ of 24.06.2025' },
      { law: 'Federal Law 152-FZ', article: 'art. 6(1)(5): carrying out a contract' },
    ],
    question: 'As you see it now, does the signed contract allow us to send you advertising?',
    answer: 'No. Advertising needs an answer of its own, and that answer may be no.',
  },
  {
    id: 'who-takes-consent-back-en',
    jurisdiction: 'ru',
    title: 'Who takes a consent back, and how',
    topics: ['Consents', 'Withdrawal'],
    stages: ['clarify', 'solve'],
    believes: 'To withdraw my consent I must come to a branch and explain why.',
    truth:
      'You may withdraw a consent on any day without giving a reason. You do it yourself, or a representative does whose power the bank has checked. An employer cannot withdraw it for an employee: the consent belongs to the person.',
    stillWorks:
      'You withdraw it in the same place where you gave it. The bank stops using the data within 30 days; whatever rests on the contract goes on as before.',
    sources: [
      { law: 'Federal Law 152-FZ', article: 'art. 9(1) and 9(2): powers of a representative, withdrawal' },
      { law: 'Federal Law 152-FZ', article: 'art. 21(5): stop within 30 days' },
    ],
    question: 'In your own words, who can withdraw your consent, and what has to be explained?',
    answer: 'The client, or a representative with the power to; nothing has to be explained.',
  },
  {
    id: 'taking-back-erases-no-account-en',
    jurisdiction: 'ru',
    title: 'Withdrawing consent does not erase the account',
    topics: ['Consents', 'Withdrawal', 'Deletion'],
    stages: ['clarify', 'confirm'],
    believes: 'I withdrew my consent, so the bank must delete everything about me.',
    truth:
      'A withdrawal stops only what rested on a separate consent. The account rests on its contract and cannot be kept without your data. The law also has the bank keep records of clients and operations for at least five years after they part.',
    stillWorks: 'Account, card and transfers work while the contract lasts. You can close the account on any day.',
    sources: [
      { law: 'Federal Law 152-FZ', article: 'art. 9(2) and art. 6(1)(2), (5): use without consent' },
      { law: 'Federal Law 115-FZ', article: 'art. 7(4): keep for at least five years' },
    ],
    question: 'What does the bank still keep after the withdrawal, and why?',
    answer: 'Data for the contract and what the law has it keep; the rest is no longer used.',
  },
  {
    id: 'advertising-by-channel-en',
    jurisdiction: 'ru',
    title: 'Advertising: each channel has its own consent',
    topics: ['Consents', 'Advertising', 'Calls and SMS'],
    stages: ['clarify', 'solve'],
    believes: 'I refused advertising calls, yet advertising SMS keep coming, so my refusal does not work.',
    truth:
      'Consent to advertising is kept for each channel by itself: SMS, calls, notifications and e-mail. Refusing calls closes calls only. You can refuse all channels at once in one message, and the bank must stop immediately.',
    stillWorks:
      'Login codes and notices of payments will still come: they are not advertising, they protect the account.',
    sources: [
      { law: 'Federal Law 38-FZ', article: 'art. 18(1): advertising over networks only with consent' },
      { law: 'Federal Law 152-FZ', article: 'art. 15: stop immediately on demand' },
    ],
    question: 'If you refuse calls only, what happens to advertising by SMS?',
    answer: 'It goes on until SMS is refused too; codes and payment notices always come.',
  },
  {
    id: 'two-biometric-systems-en',
    jurisdiction: 'ru',
    title: 'The bank’s biometrics and the state system are two things',
    topics: ['Biometrics', 'State system'],
    stages: ['clarify'],
    believes: 'I refused biometrics at the bank, so I am out of the state biometric system as well.',
    truth:
      'These are two systems and two answers: biometrics at the bank itself, and the state’s Unified Biometric System. Refusing one does not touch the other. Giving biometrics is a right and not a duty: the bank cannot refuse service over it.',
    stillWorks:
      'Password, code and passport work as before. You refuse collection for the state system at a public services centre, and leave it on the state portal.',
    sources: [
      { law: 'Federal Law 152-FZ', article: 'art. 11(3): biometrics are not compulsory' },
      { law: 'Federal Law 572-FZ', article: 'arts. 3 and 4: the state system' },
    ],
    question: 'What does refusing biometrics at the bank change in the state system?',
    answer: 'Nothing: it needs a refusal of its own.',
  },
  {
    id: 'photo-is-not-biometrics-en',
    jurisdiction: 'ru',
    title: 'A photo on the card is not yet biometrics',
    topics: ['Photo', 'Biometrics', 'Consents'],
    stages: ['clarify'],
    believes: 'The bank keeps my photo, so it has collected my biometrics.',
    truth:
      'A photo becomes biometrics when it is used to establish who somebody is. A picture that an employee looks at is another purpose with a consent of its own. Consent to a photo does not allow biometrics.',
    stillWorks:
      'Service is the same without a photo. As of {{today}}, our register says about yours: {{consent.photo.state|not confirmed}}.',
    sources: [
      { law: 'Federal Law 152-FZ', article: 'art. 11(1): what establishes identity' },
      { law: 'Law of Belarus 99-Z', article: 'art. 1: there, a facial image is biometric by definition' },
    ],
    question: 'How does a photo on file differ from biometrics?',
    answer:
      'No program recognises anybody by it. For a client in Belarus it differs: a facial image is biometric by law.',
  },
]
