import { fromBank, fromClient, inForce, openPoints, promised, state, type LabelledDraft } from './labelled-draft.ts'

/** Written after the mending that the fifth held-out drafts led to; figures of its first run are in `docs/evaluation.md`. */
const post = { channel: 'post', client: { name: 'Вересаев Прохор Лукич' } } as const
const photoUnknown = {
  consents: state('photo', 'none'),
  messages: fromClient('Отзовите запрос на использование моего фото и подтвердите, что вход не будет согласием.'),
}
const feeCase = { messages: fromClient('С меня сняли 450 рублей комиссии за перевод. Верните.') }
const terminalCase = { messages: fromClient('Вчера внёс 80 000 в терминал, на счёт ничего не пришло.') }

export const heldOutSixthDrafts: readonly LabelledDraft[] = [
  // implied-consent
  {
    ...photoUnknown,
    draft:
      'Добрый день! Сообщаем, что, осуществив вход в мобильный банк после 1 ноября, вы тем самым подтвердили согласие на использование фотографии. Дополнительных действий от вас не требуется.',
    fires: ['implied-consent'],
  },
  {
    ...photoUnknown,
    draft:
      'Здравствуйте. Если вы не направите письменный отказ, вход в систему будет рассматриваться банком как разрешение на использование изображения.',
    fires: ['implied-consent'],
  },
  {
    ...photoUnknown,
    draft:
      'Мы проверили: согласие на использование вашей фотографии предоставлено 4 ноября при авторизации в приложении.',
    fires: ['implied-consent'],
  },
  {
    ...photoUnknown,
    draft: 'Ваше согласие на фото имеется в базе банка, повторно его давать не нужно.',
    fires: ['implied-consent'],
  },
  {
    ...photoUnknown,
    draft: 'Поскольку возражений от вас не поступило, согласие на использование фото считается предоставленным.',
    fires: ['implied-consent'],
  },
  {
    ...photoUnknown,
    draft:
      'Использование приложения после получения уведомления означает принятие условий и согласие на обработку фото.',
    fires: ['implied-consent'],
  },
  {
    ...photoUnknown,
    draft: 'You consented to the use of your photo by logging in on 4 November.',
    fires: ['implied-consent'],
  },
  { ...photoUnknown, draft: 'Our records confirm that you gave consent to the photo.', fires: ['implied-consent'] },
  {
    ...photoUnknown,
    draft: 'As you continued to use mobile banking, your consent is deemed given.',
    fires: ['implied-consent'],
  },
  {
    ...photoUnknown,
    consents: state('photo', 'retracted'),
    draft:
      'Добрый день! Запрос на использование фотографии банк отозвал. Подтверждаем: любой ваш вход в интернет-банк и мобильное приложение согласием на использование фото не является.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...photoUnknown,
    draft:
      'Здравствуйте. Согласия на использование фото вы не давали, банк его не использует. Вход в приложение ничего не меняет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...photoUnknown,
    draft: 'Если решите дать согласие, это можно сделать кнопкой в приложении или подписью в отделении.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...photoUnknown,
    draft: 'Вы просите подтвердить, что вход не равен согласию. Подтверждаем.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...photoUnknown,
    consents: inForce('photo'),
    draft:
      'Согласие на использование фото вы дали 3 марта в отделении, оно подписано вами и действует. Отозвать его можно в любой день.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...photoUnknown,
    draft: 'Logging in does not mean that you agree to anything; no consent to the photo has been given.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...photoUnknown,
    consents: state('photo', 'retracted'),
    draft: 'The bank has withdrawn its request about your photo. A login will not be treated as consent.',
    fires: [],
    near: ['implied-consent'],
  },

  // promise-incomplete, silent-move
  {
    ...terminalCase,
    draft: 'Здравствуйте! Мы передали вашу заявку в отдел терминалов. Как только деньги найдут, мы сообщим вам.',
    fires: ['promise-incomplete'],
  },
  {
    ...terminalCase,
    draft: 'Спасибо за обращение. Мы проведём проверку и вернёмся с ответом.',
    fires: ['promise-incomplete'],
  },
  { ...terminalCase, draft: 'Деньги будут зачислены до 20 ноября.', fires: ['promise-incomplete'] },
  {
    ...terminalCase,
    draft: 'Заявку рассмотрит отдел терминалов. Ответ направим вам по электронной почте в ближайшее время.',
    fires: ['promise-incomplete'],
  },
  {
    ...terminalCase,
    draft: 'We will investigate the case and inform you of the outcome.',
    fires: ['promise-incomplete'],
  },
  {
    ...terminalCase,
    draft:
      'Заявку рассмотрит отдел терминалов, ответственный Пётр Ольхов. До 20 ноября он сообщит вам результат по телефону.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    ...terminalCase,
    draft: 'Деньги найдены при инкассации и зачислены на ваш счёт сегодня в 14:20.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    ...terminalCase,
    draft: 'Peter Olkhov from the terminals team will call you with the result by 20 November.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    ...terminalCase,
    promises: promised('Зачислить 80 000 рублей с терминала', '2026-11-20'),
    draft: 'Деньги зачислим не позднее 27 ноября 2026 года, отвечает отдел терминалов, сообщим в чате.',
    fires: ['silent-move'],
  },
  {
    ...terminalCase,
    promises: promised('Зачислить 80 000 рублей с терминала', '2026-11-20'),
    draft: 'Срок зачисления — 10 рабочих дней.',
    fires: ['silent-move'],
  },
  {
    ...terminalCase,
    promises: promised('Сообщить результат проверки терминала', '2026-11-20'),
    draft: 'Результат проверки отдел терминалов сообщит вам по телефону 25.11.2026.',
    fires: ['silent-move'],
  },
  {
    ...terminalCase,
    promises: promised('Сообщить результат проверки терминала', '2026-11-20'),
    draft: 'The terminals team will call you with the result on 25 November.',
    fires: ['silent-move'],
  },
  {
    ...terminalCase,
    promises: promised('Сообщить результат проверки терминала', '2026-11-20'),
    draft: 'Результат проверки отдел терминалов сообщит вам по телефону 19.11.2026.',
    fires: [],
    near: ['silent-move'],
  },
  {
    ...terminalCase,
    promises: promised('Сообщить результат проверки терминала', '2026-11-20'),
    draft: 'Проверку закончили: 80 000 рублей зачислены. Терминал закрыт на ремонт до 1 декабря.',
    fires: [],
    near: ['silent-move'],
  },
  {
    ...terminalCase,
    promises: promised('Сообщить результат проверки терминала', '2026-11-20'),
    draft:
      'Срок проверки переносится с 20 на 25 ноября: инкассация задержалась из-за поломки машины. Основание — пункт 5.3 правил. Пётр Ольхов сообщит вам результат по телефону.',
    fires: [],
    near: ['silent-move'],
  },

  // point-unanswered
  {
    points: openPoints(
      'Банк отзывает запрос на использование фото',
      'Банк подтверждает, что вход не будет приравнен к согласию',
    ),
    messages: photoUnknown.messages,
    consents: state('photo', 'retracted'),
    draft: 'Здравствуйте! Запрос на использование вашей фотографии отозван 17 ноября.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints(
      'Банк отзывает запрос на использование фото',
      'Банк подтверждает, что вход не будет приравнен к согласию',
    ),
    messages: photoUnknown.messages,
    consents: state('photo', 'retracted'),
    draft:
      'Здравствуйте! Запрос на использование вашей фотографии отозван 17 ноября. Подтверждаем, что вход в банк к согласию не приравнивается.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Верните 450 рублей', 'Объясните, почему взяли комиссию'),
    ...feeCase,
    draft: 'Комиссия берётся за перевод в другой банк, это 1 % от суммы.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Верните 450 рублей', 'Объясните, почему взяли комиссию'),
    ...feeCase,
    draft: '450 рублей вернули на карту. Комиссию взяли по ошибке: перевод был внутри банка.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Где деньги из терминала?', 'Когда починят терминал?'),
    ...terminalCase,
    draft: 'Деньги из терминала зачислены на счёт сегодня. Терминал починят 23 ноября, так сказал мастер.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Where is my money?', 'Who is responsible for the terminal?'),
    draft: 'Your money was credited this morning.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Where is my money?', 'Who is responsible for the terminal?'),
    draft: 'Your money was credited this morning. The terminal is in the charge of Peter Olkhov.',
    fires: [],
    near: ['point-unanswered'],
  },

  // topic-not-raised
  {
    ...photoUnknown,
    draft: 'Здравствуйте! Использование биометрических данных безопасно и соответствует закону. Запрос отозван.',
    fires: ['topic-not-raised'],
  },
  {
    ...feeCase,
    draft: '450 рублей вернули. Рекомендуем оформить нашу кредитную карту с бесплатным обслуживанием.',
    fires: ['topic-not-raised'],
  },
  {
    ...feeCase,
    draft: '450 рублей вернули. Ваши персональные данные удалены из системы.',
    fires: ['topic-not-raised'],
  },
  {
    ...feeCase,
    draft: 'The fee is refunded. You can also enrol your biometrics in the app.',
    fires: ['topic-not-raised'],
  },
  { ...feeCase, draft: '450 рублей вернули на карту, с которой был перевод.', fires: [], near: ['topic-not-raised'] },
  {
    messages: fromClient('Удалите мои биометрические данные'),
    draft: 'Биометрические данные удалены 17 ноября.',
    fires: [],
    near: ['topic-not-raised'],
  },

  // personal-data-in-public
  {
    ...post,
    draft: 'Прохор Лукич Вересаев, деньги вернули на карту 4276 1600 0000 0007.',
    fires: ['personal-data-in-public'],
  },
  { ...post, draft: 'Перезвоните нам, мы звонили на 8-916-555-01-42.', fires: ['personal-data-in-public'] },
  {
    ...post,
    draft: 'Уважаемый Прохор, по обращению № 20431 ответили в личных сообщениях.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    ...post,
    draft: 'Вернули 450 рублей 17.11.2026 в 14:20 по обращению 20431.',
    fires: [],
    near: ['personal-data-in-public'],
  },

  // unfilled-slot
  {
    ...feeCase,
    draft: 'Здравствуйте, {{client.name}}! По обращению № {{case.number}} вернули 450 рублей.',
    fires: ['unfilled-slot'],
  },
  { ...feeCase, draft: 'Вернули [сумма] рублей, спасибо за терпение.', fires: ['unfilled-slot'] },
  { ...feeCase, draft: 'We returned the fee on XX.XX.XXXX.', fires: ['unfilled-slot'] },
  { ...feeCase, draft: 'Вернули 450 рублей (комиссия 1 % от перевода 45 000).', fires: [], near: ['unfilled-slot'] },

  // repeats-earlier-reply
  {
    messages: [
      ...fromBank(
        'Здравствуйте! Рассмотрев ваше обращение, сообщаем: комиссия взята в соответствии с тарифом, основания для возврата отсутствуют.',
      ),
      ...fromClient('Это не ответ'),
    ],
    draft:
      'Добрый день! Рассмотрев ваше повторное обращение, сообщаем: комиссия взята в соответствии с тарифом, основания для возврата отсутствуют.',
    fires: ['repeats-earlier-reply', 'hides-behind-rules'],
  },
  {
    messages: fromBank('Здравствуйте! Спасибо за обращение. Комиссия взята по тарифу.'),
    draft: 'Здравствуйте! Спасибо за обращение. Пересчитали: комиссии быть не должно, 450 рублей вернули.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },

  // contradicts-earlier-reply
  {
    messages: [...fromBank('Комиссия будет возвращена полностью.'), ...feeCase.messages],
    draft: 'Комиссия возвращена не будет.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [...fromBank('Ваш запрос исполнен, фото не используется.'), ...fromClient('А фото?')],
    draft: 'Фото используется для вашей безопасности.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [...fromBank('Срок ответа — 5 рабочих дней.'), ...feeCase.messages],
    draft: 'Срок ответа — 15 рабочих дней.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    consents: inForce('photo'),
    messages: photoUnknown.messages,
    draft: 'В реестре нет вашего согласия на фото.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [...fromBank('Комиссия будет возвращена полностью.'), ...feeCase.messages],
    draft: 'Комиссия возвращена полностью, 450 рублей на карте.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    consents: state('photo', 'none'),
    messages: photoUnknown.messages,
    draft: 'В реестре нет вашего согласия на фото.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },

  // hides-behind-rules
  {
    ...feeCase,
    draft: 'Комиссия удержана в соответствии с внутренними правилами банка.',
    fires: ['hides-behind-rules'],
  },
  { ...terminalCase, draft: 'Мы прилагаем все усилия для решения вашего вопроса.', fires: ['hides-behind-rules'] },
  {
    ...terminalCase,
    draft: 'По регламенту нужно ждать 15 дней, но сумму зачислили уже сегодня.',
    fires: [],
    near: ['hides-behind-rules'],
  },
]
