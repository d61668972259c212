import { fromBank, fromClient, inForce, openPoints, promised, state, type LabelledDraft } from './labelled-draft.ts'

/** Half in English; written after the mending that the sixth held-out drafts led to. First figures in `docs/evaluation.md`. */
const post = { channel: 'post', client: { name: 'Marta Quillfeather' } } as const
const noPhoto = { consents: state('photo', 'none') }
const disputeDue = { promises: promised('Answer the dispute about the hotel charge', '2026-11-20') }
const keyDue = { promises: promised('Перевыпустить ключ подписи', '2026-11-24') }

export const heldOutSeventhDrafts: readonly LabelledDraft[] = [
  // unfilled-slot
  { draft: 'Dear [First name], the hold on your card is lifted.', fires: ['unfilled-slot'] },
  { draft: 'Your reference is {{case.number}}; the charge is reversed.', fires: ['unfilled-slot'] },
  { draft: 'We refunded USD ____ on Monday.', fires: ['unfilled-slot'] },
  { draft: 'Please visit the branch at <branch address>.', fires: ['unfilled-slot'] },
  { draft: 'The key expires on DD/MM/YYYY.', fires: ['unfilled-slot'] },
  { draft: 'Sincerely, [operator name]', fires: ['unfilled-slot'] },
  { draft: 'Press [Enter] and the code is sent.', fires: [], near: ['unfilled-slot'] },
  { draft: 'Your card **** **** **** 0913 is active.', fires: [], near: ['unfilled-slot'] },
  { draft: 'The statement covers 3 < 5 accounts, so it is free.', fires: [], near: ['unfilled-slot'] },
  { draft: 'Ключ хранится в файле key_2026.p12, пароль знаете только вы.', fires: [], near: ['unfilled-slot'] },

  // personal-data-in-public
  { ...post, draft: 'Marta Quillfeather, the hold is lifted.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'We tried 020-7946-0958 and nobody answered.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'The refund went to card 4111 1111 1111 1111.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'A copy was sent to marta.q@inbox.example.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Your account GB33BUKB20201555555555 is open.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Contract number 88120/24-B is closed.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Marta, the hold is lifted.', fires: [], near: ['personal-data-in-public'] },
  { ...post, draft: 'Case 118204 was closed on 17 November at 18:02.', fires: [], near: ['personal-data-in-public'] },
  { ...post, draft: 'The helpline 1-800-555-0142 is open all night.', fires: [], near: ['personal-data-in-public'] },
  { ...post, draft: 'Version 10.4.2211 fixes the error.', fires: [], near: ['personal-data-in-public'] },

  // implied-consent
  { ...noPhoto, draft: 'Each time you log in, you confirm your consent to the photo.', fires: ['implied-consent'] },
  {
    ...noPhoto,
    draft: 'Because you have not opted out, we assume permission to use your picture.',
    fires: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Your use of the card is acceptance of the photo clause and thus consent.',
    fires: ['implied-consent'],
  },
  { ...noPhoto, draft: 'Consent to the photo was obtained through your last login.', fires: ['implied-consent'] },
  {
    ...noPhoto,
    draft: 'The box was ticked by default, so consent to the photo is in place.',
    fires: ['implied-consent'],
  },
  {
    consents: state('marketing_sms', 'refused'),
    messages: fromClient('Why do I get advertising texts?'),
    draft: 'You agreed to receive marketing SMS last year.',
    fires: ['implied-consent'],
  },
  {
    consents: state('bank_biometrics', 'expired'),
    messages: fromClient('Do you keep my voice?'),
    draft: 'Your consent to voice biometrics is valid.',
    fires: ['implied-consent'],
  },
  { ...noPhoto, draft: 'Приложение открыто — согласие дано, таков пункт 2.', fires: ['implied-consent'] },
  { ...noPhoto, draft: 'То, что вы зашли в кабинет, мы истолковали как согласие на фото.', fires: ['implied-consent'] },
  { ...noPhoto, draft: 'A login is just a login; it is not consent.', fires: [], near: ['implied-consent'] },
  {
    ...noPhoto,
    draft: 'Consent is given only by pressing “I agree”; closing the window changes nothing.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'You feared that using the app would be taken as consent. It will not be.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'We do not hold your consent to the photo, and we do not need it for you to log in.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: inForce('marketing_sms'),
    messages: fromClient('Why do I get advertising texts?'),
    draft: 'You agreed to marketing SMS on 4 May by pressing the button in the app.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Once you give consent to the photo, you can withdraw it any time.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Прежняя фраза «вход означает согласие» отозвана, на фото нужна ваша подпись.',
    fires: [],
    near: ['implied-consent'],
  },

  // promise-incomplete
  { draft: 'We are looking into it and will revert.', fires: ['promise-incomplete'] },
  { draft: 'The dispute will be reviewed within 30 days.', fires: ['promise-incomplete'] },
  { draft: 'You will hear from us by Friday.', fires: ['promise-incomplete'] },
  { draft: 'We promise to refund the hotel charge.', fires: ['promise-incomplete'] },
  { draft: 'Ключ перевыпустим, пароль пришлём.', fires: ['promise-incomplete'] },
  {
    draft: 'Olga Denby from the disputes team will email you the decision by 20 November.',
    fires: [],
    near: ['promise-incomplete'],
  },
  { draft: 'The hotel reversed the charge this morning.', fires: [], near: ['promise-incomplete'] },
  { draft: 'The new key will work for a year.', fires: [], near: ['promise-incomplete'] },
  { draft: 'I will phone you at 4 pm today.', fires: [], near: ['promise-incomplete'] },
  { draft: 'Ключ перевыпустила Ника Реброва, пароль пришёл вам в SMS.', fires: [], near: ['promise-incomplete'] },

  // silent-move
  {
    ...disputeDue,
    draft: 'Olga Denby from the disputes team will email you the answer by 4 December.',
    fires: ['silent-move'],
  },
  { ...disputeDue, draft: 'The review of the dispute has been extended until 30 November.', fires: ['silent-move'] },
  { ...disputeDue, draft: 'Please allow another ten business days for the dispute.', fires: ['silent-move'] },
  { ...disputeDue, draft: 'The disputes team will call you with the answer next Wednesday.', fires: ['silent-move'] },
  { ...keyDue, draft: 'Ключ отдел подписей перевыпустит к 1 декабря, придёт SMS.', fires: ['silent-move'] },
  {
    ...disputeDue,
    draft: 'Olga Denby from the disputes team will email you the answer tomorrow.',
    fires: [],
    near: ['silent-move'],
  },
  {
    ...disputeDue,
    draft: 'The hotel is closed until 15 December, but the charge is already reversed.',
    fires: [],
    near: ['silent-move'],
  },
  { ...disputeDue, draft: 'Your next statement comes out on 1 December as usual.', fires: [], near: ['silent-move'] },
  { ...keyDue, draft: 'Старым ключом подписывайте до 12 декабря.', fires: [], near: ['silent-move'] },

  // point-unanswered
  {
    points: openPoints('Why was my card held?', 'Lift the hold'),
    draft: 'The hold is lifted, you can pay again.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('When will the hotel money be back?'),
    draft: 'We contacted the hotel about your money.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('How much is the courier?'),
    draft: 'The courier comes on working days.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Give me the name of the manager'),
    draft: 'Thank you for banking with us.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Почему ключ не видит браузер?', 'Пришлите инструкцию на бумаге'),
    draft: 'Браузеру нужен плагин, его поставили вам удалённо.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Why was my card held?'),
    draft: 'The system saw two hotels in one hour and stopped the card.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Give me the name of the manager'),
    draft: 'The manager is Olga Denby.',
    fires: [],
    near: ['point-unanswered'],
  },
  { points: openPoints('How much is the courier?'), draft: 'It is free.', fires: [], near: ['point-unanswered'] },
  {
    points: openPoints('Почему ключ не видит браузер?'),
    draft: 'Не хватает плагина: после обновления он слетает.',
    fires: [],
    near: ['point-unanswered'],
  },

  // topic-not-raised
  {
    messages: fromClient('The hotel charged me twice'),
    draft: 'The second charge is reversed. Our travel insurance covers such cases.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('The hotel charged me twice'),
    draft: 'The second charge is reversed and your personal data is erased from our files.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Ключ не работает'),
    draft: 'Ключ обновили. Попробуйте вход по отпечатку пальца.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Your ads keep coming'),
    draft: 'Advertising is switched off.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: fromClient('The hotel charged me twice'),
    draft: 'The hotel sent the payment twice by mistake; the second one is back.',
    fires: [],
    near: ['topic-not-raised'],
  },

  // repeats-earlier-reply, contradicts-earlier-reply
  {
    messages: fromBank(
      'The hotel confirmed the booking and the stay. The charge matches the rate you accepted, so it stands.',
    ),
    draft: 'The hotel has confirmed the booking and the stay. The charge matches the rate you accepted, so it stands.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: fromBank(
      'The hotel confirmed the booking and the stay. The charge matches the rate you accepted, so it stands.',
    ),
    draft: 'You were right: the hotel billed a second room by mistake, and the 90 euros came back today.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: fromBank('The hotel refunded the charge.'),
    draft: 'The hotel has not refunded the charge.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('No visit is required to renew the key.'),
    draft: 'A visit is required to renew the key.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    promises: promised('Reissue the key', '2026-11-24'),
    draft: 'We will not reissue the key.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('The hotel has not refunded the charge yet.'),
    draft: 'The hotel refunded the charge this morning.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('A visit is required to open an account.'),
    draft: 'No visit is required to renew the key.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },

  // hides-behind-rules, hard-to-read
  { draft: 'This is how our regulations work.', fires: ['hides-behind-rules'] },
  { draft: 'We take your feedback very seriously and are doing our utmost.', fires: ['hides-behind-rules'] },
  {
    draft: 'The rules say 30 days, but the hotel answered today and the money is back.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    draft: 'Pursuant to the aforementioned terms the remittance was effected subsequent to verification thereof.',
    fires: ['hard-to-read'],
  },
  { draft: 'The money is back. The hotel made a mistake and has said sorry.', fires: [], near: ['hard-to-read'] },
]
