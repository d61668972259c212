import { fromBank, fromClient, type LabelledDraft } from './labelled-draft.ts'

const fires = ['repeats-earlier-reply'] as const
const near = fires
const terminal =
  'Здравствуйте! Купюры попали мимо кассеты, поэтому терминал их не посчитал. Запись с камеры подтверждает сумму, спорить не о чем. Акт лежит в деле.'
const fee =
  'Комиссия за перевод в другой банк составляет 1 %, но не меньше 50 рублей. Она списывается вместе с переводом и указана в тарифе на второй странице.'
const photo =
  'Добрый день! Фотография нужна банку, чтобы узнать клиента в отделении. Форма открывается при входе, в ней три ответа, и любой из них можно выбрать.'
const english =
  'The transfer fee is 1 % and not less than 5 euros. It is charged together with the transfer and stands on page two of the plan.'

export const repeatDrafts: readonly LabelledDraft[] = [
  { messages: fromBank(terminal), draft: terminal, fires },
  {
    messages: fromBank(terminal),
    draft:
      'Добрый день! Купюры попали мимо кассеты, поэтому терминал их не посчитал. Запись с камеры подтверждает сумму, спорить не о чем. Акт лежит в деле. С уважением, Инна.',
    fires,
  },
  {
    messages: fromBank(fee),
    draft:
      'Комиссия за перевод в другой банк составляет 1 %, но не меньше 50 рублей. Списывается она вместе с переводом и указана в тарифе на второй странице.',
    fires,
  },
  {
    messages: fromBank(fee),
    draft:
      'Комиссия за перевод в сторонний банк составляет 1 %, но не меньше 50 рублей. Она списывается вместе с переводом и есть в тарифе на второй странице.',
    fires,
  },
  {
    messages: fromBank(photo),
    draft: 'Фотография нужна банку, чтобы узнать клиента в отделении. Форма открывается при входе, в ней три ответа.',
    fires,
  },
  {
    messages: [...fromBank(photo), ...fromClient('Вы не ответили по сути')],
    draft:
      'Фотография нужна банку, чтобы узнать клиента в отделении. Форма открывается при входе, в ней три ответа, и любой можно выбрать.',
    fires,
  },
  {
    messages: [...fromBank(fee, terminal)],
    draft:
      'Купюры попали мимо кассеты, поэтому терминал их не посчитал. Запись с камеры подтверждает сумму. Акт лежит в деле.',
    fires,
  },
  {
    messages: fromBank('Операция прошла 3 ноября в 14:20, код терминала 10458, сумма 1500 рублей.'),
    draft: 'Операция прошла 4 ноября в 15:10, код терминала 10458, сумма 1500 рублей.',
    fires,
  },
  {
    messages: [
      ...fromBank(
        'Счёт остановлен из-за крупного перевода. Принесите договор с поставщиком в любое отделение, там его посмотрят сразу.',
      ),
      ...fromClient('Я уже приносила договор!'),
    ],
    draft:
      'Счёт остановлен из-за крупного перевода. Принесите договор с поставщиком в любое отделение, его посмотрят сразу.',
    fires,
  },
  {
    messages: fromBank(
      'Сертификат подписывает документы до конца своего срока. Смена фамилии на него не влияет, новый нужен только потом.',
    ),
    draft:
      'СЕРТИФИКАТ подписывает документы до конца своего срока. Смена фамилии на него не влияет — новый нужен только потом.',
    fires,
  },
  {
    messages: fromBank(
      'Лимит на снятие наличных — 100 000 рублей в сутки. Поднять его можно в приложении, в разделе карты.',
    ),
    draft:
      'Спасибо за вопрос! Лимит на снятие наличных — 100 000 рублей в сутки. Поднять его можно в приложении, в разделе карты. Хорошего дня!',
    fires,
  },
  {
    messages: fromBank('Кешбэк за октябрь начислен: 412 рублей. Он лежит на карте и тратится как обычные деньги.'),
    draft: 'Кешбэк за октябрь начислен: 412 рублей. Он лежит на карте и тратится, как обычные деньги.',
    fires,
  },
  {
    messages: fromBank(
      'Справку выдают в день обращения. Возьмите паспорт, талон не нужен.',
      'Отделение открыто с 9 до 18.',
    ),
    draft: 'Справку выдают в день обращения. Возьмите с собой паспорт, талон не нужен.',
    fires,
  },
  {
    messages: fromBank('Перевод ушёл по верным реквизитам. Банк получателя зачислил его вчера вечером.'),
    draft: 'Перевод ушёл по верным реквизитам, банк получателя зачислил его вчера вечером.',
    fires,
  },
  {
    messages: fromBank('Карта перевыпущена с новой фамилией, старая больше не работает.'),
    draft: 'Карта перевыпущена с новой фамилией. Старая больше не работает!',
    fires,
  },
  {
    messages: fromBank('Для возврата нужен чек. Его печатает касса магазина, у банка его нет.'),
    draft: 'Для возврата нужен чек. Его печатает касса магазина, у банка такого чека нет.',
    fires,
  },
  {
    messages: fromBank('Мы проверили: доступ к счёту был только с вашего телефона, чужих входов нет.'),
    draft: 'Проверили ещё: доступ к счёту был только с вашего телефона, чужих входов нет.',
    fires,
  },
  { messages: fromBank(english), draft: english, fires },
  {
    messages: fromBank(english),
    draft:
      'Hello! The transfer fee is 1 % and not less than 5 euros. It is charged together with the transfer and is on page two of the plan.',
    fires,
  },
  {
    messages: fromBank('Your card was blocked after three wrong PIN codes. It opens again by itself at midnight.'),
    draft: 'Your card was blocked after three wrong PIN codes. It opens again by itself at midnight!',
    fires,
  },
  {
    messages: fromBank('The form has three answers and any of them can be chosen. Nothing happens if you close it.'),
    draft: 'The form has three answers, and any of them can be chosen. Nothing happens when you close it.',
    fires,
  },

  {
    messages: fromBank(terminal),
    draft: 'Здравствуйте! Сумму 40 000 зачислили на счёт в 12:40, чек во вложении.',
    fires: [],
    near,
  },
  {
    messages: fromBank(fee),
    draft: 'Комиссию 300 рублей вернули: перевод был внутри банка, и брать её не следовало.',
    fires: [],
    near,
  },
  {
    messages: fromClient('Комиссия списывается вместе с переводом и указана в тарифе, а мне её вернули. Спасибо!'),
    draft: 'Комиссия списывается вместе с переводом и указана в тарифе.',
    fires: [],
    near,
  },
  {
    messages: [...fromBank(fee), ...fromClient('Пришлите ответ ещё раз, я его случайно стёр')],
    draft: fee,
    fires: [],
    near,
  },
  {
    messages: fromBank('Здравствуйте! Спасибо за обращение.'),
    draft: 'Здравствуйте! Спасибо за обращение.',
    fires: [],
    near,
  },
  {
    messages: fromBank(photo),
    draft:
      'Ранее мы писали: «Фотография нужна банку, чтобы узнать клиента в отделении». Вы спросили о другом: вход в приложение согласием не считается.',
    fires: [],
    near,
  },
  {
    messages: fromBank(terminal),
    draft:
      'Купюры попали мимо кассеты. Инкассаторы достали их сегодня, насчитали 40 000, и в 12:40 сумма появилась на счёте. Чек во вложении, комиссии за операцию нет.',
    fires: [],
    near,
  },
  { messages: [], draft: fee, fires: [], near },
  {
    messages: fromBank('Карта готова.'),
    draft: 'Карта готова и лежит в отделении на Садовой, 5. Возьмите паспорт.',
    fires: [],
    near,
  },
  {
    messages: fromBank('Лимит на снятие наличных — 100 000 рублей в сутки. Поднять его можно в приложении.'),
    draft: 'Лимит подняли до 200 000 рублей, он уже действует.',
    fires: [],
    near,
  },
  {
    messages: fromBank('Справку выдают в день обращения. Возьмите паспорт.'),
    draft: 'Справка за вас готова, её может забрать и сын, если у него доверенность и свой паспорт.',
    fires: [],
    near,
  },
  {
    messages: fromBank('Перевод ушёл по верным реквизитам. Банк получателя зачислил его вчера вечером.'),
    draft: 'Получатель вернул перевод сегодня утром, деньги снова у вас.',
    fires: [],
    near,
  },
  {
    messages: fromBank('Добрый день! Меня зовут Инна, я из отдела платежей.'),
    draft: 'Добрый день! Меня зовут Инна. Платёж нашли: он завис из-за ошибки в назначении, её поправили.',
    fires: [],
    near,
  },
  {
    messages: fromBank('Счёт остановлен из-за крупного перевода.'),
    draft: 'Договор посмотрели, счёт снова открыт.',
    fires: [],
    near,
  },
  {
    messages: fromBank('Сертификат подписывает документы до конца своего срока.'),
    draft: 'Да, документ от вторника подписан верно: сертификат на тот день был годен.',
    fires: [],
    near,
  },
  {
    messages: fromBank('Кешбэк за сентябрь начислен: 120 рублей.'),
    draft: 'За октябрь вышло 412 рублей, они на карте с утра.',
    fires: [],
    near,
  },
  {
    messages: fromBank('Форма открывается при входе, в ней три ответа.'),
    draft: 'Форму показываем один раз. Если её закрыть, ответ не записывается и ничего не меняется.',
    fires: [],
    near,
  },
  {
    messages: fromBank('Для возврата нужен чек.'),
    draft: 'Чек получили, 1500 рублей вернули на карту.',
    fires: [],
    near,
  },
  {
    messages: fromBank(english),
    draft: 'We refunded the fee of 5 euros: the transfer stayed within the bank.',
    fires: [],
    near,
  },
  {
    messages: fromBank('Hello! Thank you for your message.'),
    draft: 'Hello! Thank you for your message. The card is at the branch, bring your passport.',
    fires: [],
    near,
  },
  {
    messages: fromBank('Your card was blocked after three wrong PIN codes.'),
    draft: 'The card is open again, and the counter of wrong codes is reset.',
    fires: [],
    near,
  },
  {
    messages: [...fromBank(english), ...fromClient('I never received your reply, please resend it')],
    draft: english,
    fires: [],
    near,
  },
]
