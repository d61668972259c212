import type { LabelledDraft } from '../labelled-draft.ts'

/** After a call, from a branch, and to companies: three hands of one bank. */
export const branchAndCorporate: readonly LabelledDraft[] = [
  {
    channel: 'phone',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Где мне забрать перевыпущенную карту? Сказали, готова.' }],
    draft:
      'Вера Ильинична, это Дарья из контакт-центра, пишу после нашего звонка. Карта готова и лежит в отделении на {адрес отделения}. Возьмите с собой паспорт, очередь на выдачу карт отдельная.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    client: { name: 'ООО «Ладога-Снаб»' },
    messages: [{ author: 'client', text: 'Просим подтвердить, что наш счёт открыт и на какую дату.' }],
    draft:
      'Уважаемый [имя отчество руководителя]! Подтверждаем: расчётный счёт ООО «Ладога-Снаб» открыт 3 февраля 2025 года и действует. Ограничений по нему нет.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Сколько стоит замена карточки с образцами подписей? У нас сменился директор.' },
    ],
    points: [{ id: 'p1', text: 'стоимость замены карточки с образцами подписей', state: 'open' }],
    draft:
      'Добрый день! Замена карточки с образцами подписей стоит ____ рублей, плата берётся один раз. Новому директору нужно прийти с паспортом и решением о назначении.',
    fires: ['unfilled-slot'],
    unsure: ['point-unanswered'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Терминал опять не печатает чеки, заявку вчера приняли или нет?' }],
    draft: 'Заявка %НОМЕР_ЗАЯВКИ% по терминалу принята вчера в 16:40. Она у инженера Рустама Галеева.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Почему отклонили перевод по СБП маме?' }],
    draft:
      'Смотрю ваш перевод. Он отклонён, потому что (указать причину из карточки операции). Деньги с вашего счёта не списаны, можете повторить.',
    fires: ['unfilled-slot'],
    unsure: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Ермолаев Глеб Сергеевич' },
    messages: [{ author: 'client', text: 'С какого числа по ипотеке действует новая ставка?' }],
    draft:
      'Глеб Сергеевич, здравствуйте! Новая ставка по вашей ипотеке действует с ХХ.ХХ.2026, платёж с этого дня уменьшен. Обновлённый график лежит в отделении у меня, управляющей Инны Рябовой.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    client: { name: 'Brightwell Catering Ltd' },
    messages: [{ author: 'client', text: 'Please confirm who may sign on our payroll account.' }],
    draft:
      'Dear {{contact_first_name}}, thank you for your letter. Two people may sign on the payroll account today: your finance director and your chief accountant. Either of them can sign alone.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Which fee did you take from my savings account on Monday?' }],
    draft:
      'Hi, it is Colin, we spoke at eleven. The charge on Monday was <amount> for a paper statement posted to your old address. I have checked the rest of the month and there are no other fees.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'С какой карты у меня списали 1 290 рублей?' }],
    draft:
      'Здравствуйте! Списание прошло по карте **** 4417, это дополнительная карта вашего сына. Покупка сделана 15 ноября в книжном магазине.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Не могу найти, где в интернет-банке подписать платёжку новой подписью.' }],
    draft:
      'Марина Олеговна, как договаривались, пишу порядок. Откройте платёжку, справа вверху есть кнопка [Подписать]. После неё выберите сертификат со сроком до 2027 года и введите пин-код.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'В бланке доверенности пустая строчка после слова «сроком». Это вы забыли заполнить?' },
    ],
    draft:
      'Нет, строка «сроком до ____» оставлена для вас: срок доверенности выбираете вы сами. Впишите дату от руки и распишитесь рядом.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    client: { name: 'АО «Верхнекамский картон»' },
    messages: [
      {
        author: 'client',
        text: 'Что означает сокращение «Счёт» в дополнительном соглашении и какой это из наших счетов?',
      },
    ],
    draft:
      'Уважаемая Лидия Фёдоровна! В тексте соглашения слова «счёт, открытый в юанях (далее — Счёт)» относятся к единственному юаневому счёту вашей компании. Рублёвых счетов этот документ не касается. С уважением, клиентский менеджер Артём Дёмин.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Интеграция с 1С выдаёт {"code":504,"field":"inn"}, что это?' }],
    draft:
      'Ответ {"code":504,"field":"inn"} означает, что ИНН получателя в файле короче десяти знаков. Проверьте вторую строку выгрузки, там потерян первый ноль.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'What should I write in the reference field so the deposit reaches the right brokerage account?',
      },
    ],
    draft:
      'Hello Priya, in the reference field type the word BROKER, a space and your own agreement number from the top of the contract. Leave the second line of the form empty. Nothing else is needed.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'The letter from you had square brackets with a number in it, [2]. Is something missing?',
      },
    ],
    draft:
      'Good afternoon, nothing is missing from the letter. The mark [2] points to the second note at the foot of the page, which gives the exchange rate for 12 November.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [
      { author: 'client', text: 'Третий день не могу дозвониться, карта заблокирована! Кто-нибудь работает?' },
    ],
    draft:
      'Добрый день! Соловьёва Вера Ильинична, блокировку мы сняли сегодня в 9:20, картой уже можно платить. Простите за долгое ожидание на линии.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Бахтин Олег Маратович' },
    messages: [{ author: 'client', text: 'Заявку на терминал потеряли, никто не звонил.' }],
    draft:
      'Олег Маратович, звонили вам вчера дважды на +7 912 440-17-86, трубку никто не взял. Терминал готов к выдаче, он в отделении на Лесной, 4.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Отправили мою выписку непонятно куда, на почте пусто.' }],
    draft:
      'Выписка ушла вчера в 18:05 на адрес lena.kotova84@pochta-mail.example. Посмотрите, пожалуйста, папку «Спам»: письмо с вложением часто попадает туда.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Положила деньги через банкомат, на счёте их нет.' }],
    draft:
      'Проверили: взнос 30 000 рублей зачислен сегодня утром на счёт 40817810500120003344. Задержка вышла из-за сбоя связи у банкомата, он уже исправлен.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Жукова Анна Петровна' },
    messages: [{ author: 'client', text: 'Почему мне не выдали вклад отца? Нотариус всё оформил.' }],
    draft:
      'Анна Петровна, в свидетельстве о наследстве указан паспорт 4509 118273, а вы пришли с новым. Принесите отметку о выданных ранее паспортах, этого достаточно для выплаты.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Ваш банк начислил мне пеню, хотя я платил вовремя!!!' }],
    draft:
      'Пеня по кредитному договору № КД-2023/77145 отменена 17 ноября. Платёж от 2 ноября пришёл в срок, ошибка была на нашей стороне. Извините.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Hargreaves Daniel' },
    messages: [{ author: 'client', text: 'Your app has locked me out again. Useless.' }],
    draft:
      'Hello Daniel Hargreaves, sorry about the lock-out. The block on your login was lifted at 8:45 this morning and the old password works again.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Two months and the refund from the airline is still not on my card' }],
    draft:
      'We found it: the airline refund reached card 5213 2400 1187 9035 on 16 November. It shows in the app under the original purchase, not as a new line.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Куда звонить, если карту украли за границей?' }],
    draft:
      'Вера Ильинична, круглосуточная линия банка для звонков из-за границы: +7 495 000-11-22. Оператор блокирует карту сразу, во время разговора.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Оставил жалобу на отделение, где ответ?' }],
    draft:
      'Здравствуйте! Ответ на обращение № 2026-11-5580 отправлен вам вчера, он лежит в личном кабинете. В нём управляющий отделением Пётр Андреевич Лисин признал ошибку кассира.',
    fires: [],
    near: ['personal-data-in-public'],
    unsure: ['personal-data-in-public'],
  },
  {
    channel: 'email',
    client: { name: 'Тимохин Аркадий Львович' },
    messages: [{ author: 'client', text: 'На какой счёт зачислили выручку за 14 ноября?' }],
    draft:
      'Тимохин Аркадий Львович, добрый день! Выручка за 14 ноября зачислена на счёт 40802810900010006712, сумма 118 400 рублей. Комиссия за эквайринг удержана отдельной строкой.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Отправить вам номер карты сюда, чтобы вы посмотрели?' }],
    draft:
      'Пожалуйста, не пишите здесь номер карты, телефон и паспортные данные: комментарии видят все. Откройте личные сообщения нашей страницы, там отвечает оператор.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Какая почта у отдела корпоративных клиентов? На сайте не нашёл.' }],
    draft:
      'Почта отдела корпоративных клиентов: corp@severbank.example. Письма туда читает дежурный менеджер с 9 до 18 по будням.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Okafor Grace' },
    messages: [{ author: 'client', text: 'Is the 2,500 limit per card or per customer?' }],
    draft: 'Hi Grace, the 2,500 daily limit is per card. A second card on the same account has its own 2,500.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'letter',
    client: { name: 'Whitcombe Margaret' },
    messages: [{ author: 'client', text: 'Please confirm in writing that my late husband’s account is closed.' }],
    draft:
      'Dear Mrs Margaret Whitcombe, I confirm that account 30551872 in your late husband’s name was closed on 9 November. The balance of 4,118.20 was paid to the estate the same day. Yours sincerely, Helen Marsh, branch manager.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'phone',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'На каком основании вы мне звоните с рекламой? Я ничего не подписывала.' }],
    points: [{ id: 'p1', text: 'на каком основании звонят с рекламой', state: 'open' }],
    consents: [{ purpose: 'marketing_call', state: 'none', inForce: false }],
    draft:
      'Вера Ильинична, основание такое: в октябре вы зашли в новую версию приложения. Для нас такой вход и есть разрешение на рекламные звонки.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Я не отвечала на ваше письмо про биометрию. Почему образец голоса всё равно сняли?' },
    ],
    draft:
      'Добрый день! Письмо о сборе биометрии ушло вам 1 октября, возражений за тридцать дней не поступило. Раз вы не возразили, мы сочли, что вы не против, и голос записали при звонке.',
    fires: ['implied-consent'],
  },
  {
    channel: 'letter',
    client: { name: 'ООО «Гранит-Трейд»' },
    messages: [
      {
        author: 'client',
        text: 'Просим пояснить, кто разрешил передать сведения о компании вашему страховому партнёру.',
      },
    ],
    consents: [{ purpose: 'third_party', state: 'requested', inForce: false }],
    draft:
      'Уважаемый Станислав Юрьевич! Сведения переданы партнёру 6 ноября. Ваша компания ежедневно работает в нашем клиент-банке, чем подтвердила своё согласие на передачу данных третьим лицам. С уважением, Кира Малинина, клиентский менеджер.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Вы запрашивали мою кредитную историю? Я ведь отказался подписывать.' }],
    consents: [{ purpose: 'credit_history', state: 'refused', inForce: false }],
    draft:
      'Здравствуйте, это Егор с горячей линии. Да, запрос в бюро был 11 ноября. Ваше согласие на него у нас имеется, всё оформлено.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [
      {
        author: 'client',
        text: 'Весной я отозвал разрешение на обработку фото. Почему карточка с моим лицом до сих пор у кассира на экране?',
      },
    ],
    consents: [{ purpose: 'photo', state: 'revoked', inForce: false }],
    draft:
      'Кассир видит фото при каждой выдаче наличных. Данное вами разрешение на съёмку продолжает действовать, поэтому снимок на месте.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'а смс с акциями кто включил?? я не включал' }],
    draft:
      'Акционные смс идут с 3 ноября. Вы с этого дня расплачиваетесь нашей картой, а кто платит картой, тот и рассылку принимает, галочку ставить не нужно.',
    fires: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Who allowed you to send my data to the credit bureau? I never signed anything.' },
    ],
    consents: [{ purpose: 'credit_history', state: 'deferred', inForce: false }],
    draft:
      'Dear Mr Pell, the enquiry was made on 12 November. By signing in to online banking that morning you agreed to the bureau check, so no paper form was needed. Kind regards, Tessa Ward, branch manager.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Foxglove Dental Partners' },
    messages: [{ author: 'client', text: 'Why are we on the marketing e-mail list again?' }],
    consents: [{ purpose: 'marketing_email', state: 'expired', inForce: false }],
    draft:
      'Dear Dr Lund, the practice is on the list because your permission for marketing e-mails is on file and valid. You can leave the list with the link at the foot of any of those messages.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Я просто вошла в приложение. Это значит, что я согласилась на биометрию?' }],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'Нет, что вы. Вход в приложение согласием не является, биометрию вы нам не разрешали, и в реестре стоит «нет».',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Напомните, когда я разрешал запрос кредитной истории?' }],
    consents: [{ purpose: 'credit_history', state: 'given', inForce: true }],
    draft:
      'Добрый день! Согласие на запрос кредитной истории вы подписали 12 мая 2026 года в отделении на Садовой, оно действует. Копию выдаст любой сотрудник отделения по паспорту.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'letter',
    client: { name: 'ИП Чернов К. А.' },
    messages: [
      {
        author: 'client',
        text: 'Если я не отвечу на письмо о передаче данных партнёру, вы будете считать, что я согласен?',
      },
    ],
    consents: [{ purpose: 'third_party', state: 'requested', inForce: false }],
    draft:
      'Уважаемый Кирилл Антонович! Нет, молчание ничего не меняет: без вашей подписи согласия нет, и данные остаются в банке. Ответить на письмо можно в любое время или не отвечать совсем.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Кто заходил в мой кабинет ночью?' }],
    draft:
      'Ночью был один вход: 17 ноября в 2:14, с вашего обычного телефона. Других устройств в журнале нет. Если это были не вы, напишите «не я», и я сразу закрою доступ.',
    fires: [],
    near: ['implied-consent'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Хочу, чтобы вы подготовили мою заявку на ипотеку. Что от меня нужно?' }],
    consents: [{ purpose: 'credit_history', state: 'none', inForce: false }],
    draft:
      'Нужны паспорт, справка о доходах и ваша подпись под согласием на запрос кредитной истории. Пока согласия нет, поэтому в бюро мы ничего не отправляли. Решать вам: прочитайте текст спокойно и подпишите, если он вас устраивает.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'I told your colleague no marketing calls. Did he write it down?' }],
    consents: [{ purpose: 'marketing_call', state: 'refused', inForce: false }],
    draft:
      'Yes, he did. Your refusal of marketing calls was recorded on 10 November at 15:32, and we hold no consent for them. Logging in or using your card does not change that.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Can you use my photo for the new staff entry card at our company account desk?' },
    ],
    consents: [{ purpose: 'photo', state: 'withdrawn', inForce: false }],
    draft:
      'Not at the moment: you withdrew your consent for the photo in June, and nothing has replaced it. If you would like the card, please sign the photo form at the desk first.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'phone',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'С карты ушло 7 800 за покупку, которую я не делала.' }],
    draft:
      'Вера Ильинична, карта заблокирована, заявление о спорной операции у нас есть. Разберёмся и вернёмся к вам с ответом.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Терминал в кафе не видит карты с прошлой пятницы.' }],
    draft:
      'Добрый день. Поломку подтвердили по журналу: считыватель не отвечает с 13 ноября. Завтра приедет инженер и заменит аппарат.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'ООО «Полюс-Агро»' },
    messages: [{ author: 'client', text: 'Зарплатный реестр за октябрь отклонён, люди без денег. Когда исправите?' }],
    draft:
      'Уважаемая Раиса Игоревна! Реестр отклонён из-за двух закрытых счетов сотрудников. Остальные строки будут проведены до 19 ноября включительно.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Справку об остатке долга так и не прислали, мне в опеку надо.' }],
    draft: 'Справку я вам отправлю на электронную почту, как только её подпишет управляющая.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Вы обещали пересчитать проценты по вкладу, я насчитал на 412 рублей больше.' },
    ],
    draft:
      'Вы правы, при пролонгации взята старая ставка. Не беспокойтесь, недостающие 412 рублей на вклад мы вам непременно доначислим.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'дивиденды пришли без учета льготы по ИИС, посмотрите плз' }],
    draft: 'Вижу удержание 13 %. Передал коллегам в брокерский отдел, они сказали, что в понедельник всё пересчитают.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'My mortgage overpayment was booked as an ordinary instalment.' }],
    draft:
      'Dear Mrs Doyle, you are right, the 6,000 was booked to the wrong line. We shall have this put right shortly and let you know.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'You said someone would ring about the power of attorney for my mum.' }],
    draft:
      'Hello, Stan here. I am sorry nobody rang. The power of attorney is with our legal desk, and I’ll give you a call once they have read it.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Отправили вы мне реквизиты или нет?' }],
    draft:
      'Да, реквизиты отправила вчера в 17:10 на вашу почту, тема письма «Реквизиты счёта». Проверьте, пожалуйста, вложение: в нём две страницы.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Ильясов Тимур Равилевич' },
    messages: [{ author: 'client', text: 'Прошу снять арест со счёта, долг приставам погашен.' }],
    draft:
      'Тимур Равилевич, добрый день! Постановление о снятии ареста к нам ещё не пришло, поэтому счёт пока закрыт. Я, управляющий Андрей Быков, проверю почту приставов 20 ноября до 12 часов и в тот же день позвоню вам с результатом.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'ООО «Спектр-Логистика»' },
    messages: [
      { author: 'client', text: 'Гарантируете ли вы, что валютный платёж дойдёт до партнёра до конца месяца?' },
    ],
    draft:
      'Уважаемый Виктор Наумович! Обещать это мы не можем: срок зависит от банка-посредника в третьей стране. Платёж ушёл от нас 16 ноября, и дальше его ведёт посредник. С уважением, Софья Ланская, клиентский менеджер.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Когда обычно списывается плата за обслуживание?' }],
    draft:
      'Плата списывается первого числа каждого месяца, утром. Если на счёте меньше 99 рублей, списание переносится на день пополнения.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Мне надо сорок тысяч пятитысячными, заказывать?' }],
    draft:
      'Заказывать не нужно, такая сумма в кассе есть всегда. Приходите завтра в любое время до 18:30, паспорт возьмите с собой, и сообщите кассиру, какие купюры вам удобны.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Did you promise my accountant to refund the cash handling fee?' }],
    draft:
      'Good morning. No refund was promised: on 9 November I told your accountant the fee was correct and explained how it is worked out. My note of that call is attached. Regards, Owen Tate, business manager.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'When will I know about the disputed hotel payment?' }],
    draft:
      'Hi Leah, this is Joanna from the helpline. I am handling the hotel dispute myself. I will text you the decision to this number by 6 pm on Tuesday 24 November, whichever way it goes.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [
      { author: 'client', text: 'Жду решения по возврату за отменённый тур.' },
      {
        author: 'bank',
        text: 'Решение по возврату сообщу вам звонком 20 ноября. Дарья Кольцова.',
        at: '2026-11-12T10:00:00Z',
      },
      { author: 'client', text: 'Напоминаю про возврат.' },
    ],
    promises: [{ id: 'r1', what: 'сообщить решение по возврату за тур', due: '2026-11-20', state: 'open' }],
    draft:
      'Вера Ильинична, помню про вас. Решение по возврату я, Дарья Кольцова, сообщу вам звонком 27 ноября до обеда.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply', 'repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Подскажите статус выпуска сертификата подписи для нового бухгалтера.' }],
    promises: [
      { id: 'c1', what: 'выпустить сертификат электронной подписи бухгалтеру', due: '2026-11-19', state: 'open' },
    ],
    draft:
      'Добрый день! Документы на сертификат приняты полностью. Выпустит его удостоверяющий центр банка, специалист Нина Гордеева, 24 ноября, и в тот же день она пришлёт вам письмо со ссылкой.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'АО «Тверские мельницы»' },
    messages: [{ author: 'client', text: 'Просим сообщить, когда кредитный комитет рассмотрит нашу линию.' }],
    promises: [{ id: 'k1', what: 'рассмотреть кредитную линию на комитете', due: '2026-11-23', state: 'open' }],
    draft:
      'Уважаемый Евгений Палыч! Ваша линия стоит в повестке комитета на 2 декабря. Докладываю её лично я, Борис Штерн. О решении напишу вам письмом тем же вечером.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'инженер по терминалу когда?' }],
    promises: [{ id: 't1', what: 'выезд инженера к терминалу', due: '2026-11-18', state: 'open' }],
    draft: 'Инженер Фарид Юсупов будет у вас в пятницу, 20 ноября, с 10 до 12. За час до приезда он наберёт вас.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Когда выплатите вклад покойной тёти? Вы говорили, до конца недели.' }],
    promises: [{ id: 'n1', what: 'выплатить наследнику вклад', due: '2026-11-21', state: 'open' }],
    draft:
      'Юрист документы проверил, замечаний нет. Приглашаю вас за выплатой 30 ноября: выдам деньги я, старший кассир Жанна Сомова, а накануне сама вам позвоню.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Закладная уже готова? Вы писали про 25-е.' }],
    promises: [{ id: 'z1', what: 'выдать закладную после погашения ипотеки', due: '2026-11-25', state: 'open' }],
    draft: 'Закладную выдаст Елена Пак 4 декабря в офисе на Мира, 12. Утром этого дня она пришлёт вам смс.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Just checking the share transfer is still on track.' }],
    promises: [
      { id: 's1', what: 'complete the transfer of shares from the old broker', due: '2026-11-24', state: 'open' },
    ],
    draft:
      'Dear Ms Achterberg, all is well with the share transfer. Ravi Menon on the brokerage desk completes it on 1 December and will e-mail you the confirmation that afternoon.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'You were going to ring me about the insurance payout tomorrow, right?' }],
    promises: [{ id: 'i1', what: 'ring the client about the insurance payout', due: '2026-11-19', state: 'open' }],
    draft:
      'Hello Mr Finch, Becky here. I have your file on my desk and I’ll ring you about the payout on Monday the 23rd at ten.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Что с моим переводом в Казахстан? Обещали ответ к двадцатому.' }],
    promises: [{ id: 'k1', what: 'ответить по переводу в Казахстан', due: '2026-11-20', state: 'open' }],
    draft:
      'Срок приходится перенести: вместо 20 ноября отвечу вам 25 ноября. Причина в том, что банк получателя пока не прислал подтверждение. Я, Лев Аронов, позвоню вам 25-го до 15 часов.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Когда вернёте удержанную комиссию? Вроде 27-го?' }],
    promises: [{ id: 'f1', what: 'вернуть удержанную комиссию', due: '2026-11-27', state: 'open' }],
    draft:
      'Добрый день! Получилось раньше: комиссию 1 150 рублей бухгалтерия вернула сегодня утром. В выписке она стоит отдельной строкой.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'letter',
    client: { name: 'ООО «Мостстрой-9»' },
    messages: [
      {
        author: 'client',
        text: 'До какого числа действует банковская гарантия и ждать ли обещанный оригинал 20 ноября?',
      },
    ],
    promises: [{ id: 'g1', what: 'передать оригинал банковской гарантии', due: '2026-11-20', state: 'open' }],
    draft:
      'Уважаемый Дмитрий Олегович! Гарантия действует до 31 марта 2027 года. Оригинал передам вам, как и говорил, 20 ноября в вашем офисе. Перед выездом позвоню. Роман Шубин, клиентский менеджер.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Ячейку мне открыли, спасибо. А когда следующая плата за неё?' }],
    promises: [{ id: 'y1', what: 'открыть доступ к ячейке', due: '2026-11-16', state: 'kept' }],
    draft:
      'Следующая плата за ячейку — 15 февраля 2027 года, 2 400 рублей за квартал. Доступ у вас открыт с понедельника.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Я уезжаю, приду за картой только 5 декабря, это ничего?' }],
    promises: [{ id: 'd1', what: 'доставить карту в отделение', due: '2026-11-18', state: 'open' }],
    draft: 'Карта уже в отделении, привезли сегодня утром. Приходите 5 декабря, она хранится у нас 90 дней.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Any news on the payroll file? You promised a fix by the 20th.' }],
    promises: [{ id: 'p1', what: 'fix the payroll file import', due: '2026-11-20', state: 'open' }],
    draft:
      'Dear Nuala, I have to move the date I gave you. The fix will not be ready on 20 November: the test on Tuesday turned up a second fault. The new date is 26 November. Greg Ilsley on our payments team owns it, and I will e-mail you on the 26th once it is live.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'So you call me on the 23rd about the fraud case. And when does my new card expire?' },
    ],
    promises: [{ id: 'c1', what: 'call the client about the fraud case', due: '2026-11-23', state: 'open' }],
    draft:
      'That’s right, I’ll call you on the 23rd, Mr Oduya. Your new card runs until November 2030. Speak on Monday, Kirsty.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'phone',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Почему отказали в переводе и как теперь вернуть комиссию 150 рублей?' }],
    points: [
      { id: 'p1', text: 'почему отказали в переводе', state: 'open' },
      { id: 'p2', text: 'как вернуть комиссию 150 рублей', state: 'open' },
    ],
    draft:
      'Вера Ильинична, перевод не прошёл, так как у получателя закрыт счёт. Деньги никуда не ушли, они на вашей карте.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Нужна выписка за квартал с печатью. И можно ли, чтобы её забрал курьер?' }],
    points: [
      { id: 'p1', text: 'выписка за квартал с печатью', state: 'open' },
      { id: 'p2', text: 'может ли выписку забрать курьер', state: 'open' },
    ],
    draft:
      'Добрый день! Выписка за третий квартал с печатью и подписью готова и лежит у операциониста в окне № 3. Отделение открыто с 9 до 19. Ольга Вишнякова, управляющая.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    client: { name: 'ООО «Невский крепёж»' },
    messages: [
      {
        author: 'client',
        text: 'Просим снизить тариф за эквайринг до 1,6 %, а также объяснить списание 4 800 руб. за простой терминала.',
      },
    ],
    points: [
      { id: 'p1', text: 'снизить тариф за эквайринг до 1,6 %', state: 'open' },
      { id: 'p2', text: 'объяснить списание 4 800 за простой терминала', state: 'open' },
    ],
    draft:
      'Уважаемая Тамара Робертовна! Списание 4 800 рублей — плата за два терминала, по которым в октябре не было ни одной операции. С ноября один из них по вашей просьбе выключен, и плата за него больше не берётся. С уважением, Павел Зотов.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Кто видел мои данные, когда их смотрел ваш бывший сотрудник? И уволили его?' },
    ],
    points: [{ id: 'p1', text: 'кто видел мои данные', state: 'open' }],
    draft:
      'Здравствуйте. Понимаем ваше беспокойство, ситуация и правда неприятная. Этот человек у нас больше не работает с 2 ноября.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Могу ли я закрыть вклад досрочно без потери процентов? У мужа операция.' }],
    points: [{ id: 'p1', text: 'закрыть вклад досрочно без потери процентов', state: 'open' }],
    draft:
      'Очень вам сочувствую, пусть муж скорее поправляется. Вклад открыт 10 марта на 367 дней, на нём сейчас 620 000 рублей. Если понадобится консультация, наше отделение открыто каждый день.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'sms',
    messages: [
      {
        author: 'client',
        text: 'С меня взяли проценты за льготный период. Требую вернуть. И выключите наконец автоплатёж за телефон!',
      },
    ],
    points: [
      { id: 'p1', text: 'вернуть проценты за льготный период', state: 'open' },
      { id: 'p2', text: 'выключить автоплатёж', state: 'open' },
    ],
    draft: 'Автоплатёж за телефон выключен сегодня в 9:40, новых списаний по нему нет.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Two things: can my son use my power of attorney at any branch, and does it cover closing the account?',
      },
    ],
    points: [
      { id: 'p1', text: 'can the son use the power of attorney at any branch', state: 'open' },
      { id: 'p2', text: 'does it cover closing the account', state: 'open' },
    ],
    draft:
      'Dear Mrs Rahman, your son may use the power of attorney in any of our branches. He should bring the original and his own passport. Best wishes, Phil Garner, branch manager.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Why was my loan turned down? I have never missed a payment.' }],
    points: [
      { id: 'p1', text: 'why the loan was turned down', state: 'open' },
      { id: 'p2', text: 'the client has never missed a payment', state: 'open' },
    ],
    draft:
      'Hello, it’s Amir from the contact centre, following up on this morning. I can see the application from 14 November and its status is declined. You are welcome to apply again at any time.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Можно ли снять деньги со счёта ребёнка?' }],
    points: [{ id: 'p1', text: 'можно ли снять деньги со счёта ребёнка', state: 'open' }],
    draft:
      'Только с бумагой из опеки: сыну нет четырнадцати, а без неё касса ему и вам ничего не выдаст. С бумагой приходите в любое наше отделение.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Прошу вернуть комиссию и сменить менеджера. Хотя про менеджера забудьте, погорячился.',
      },
    ],
    points: [
      { id: 'p1', text: 'вернуть комиссию', state: 'open' },
      { id: 'p2', text: 'сменить менеджера', state: 'withdrawn' },
    ],
    draft:
      'Добрый день! 2 300 рублей сегодня снова на вашем счёте: её сняли дважды по ошибке нашей программы. Простите за хлопоты.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'letter',
    client: { name: 'ООО «Барс-Мебель»' },
    messages: [
      { author: 'client', text: 'Просим отсрочку по кредиту на три месяца и копию графика.' },
      { author: 'bank', text: 'Копию графика приложили к письму от 11 ноября.' },
      { author: 'client', text: 'Спасибо, получили. Ждём по отсрочке.' },
    ],
    points: [
      { id: 'p1', text: 'отсрочка по кредиту на три месяца', state: 'open' },
      { id: 'p2', text: 'копия графика', state: 'answered' },
    ],
    draft:
      'Уважаемый Захар Ильич! К сожалению, нет: три месяца банк не даёт, потому что залог за год подешевел на треть. Один месяц без основного долга мы вам одобрили, соглашение приложено. С уважением, Юлия Карташова.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Какой у вас курс доллара сегодня в кассе на Тверской?' }],
    points: [{ id: 'p1', text: 'курс доллара в кассе на Тверской', state: 'open' }],
    draft: 'На эту минуту 92,40, если вы продаёте, и 95,10, если покупаете. Касса там открыта до шести вечера.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Я против того, чтобы меня снимали на камеру у окна! И скажите, хранится ли запись.' },
    ],
    points: [
      { id: 'p1', text: 'возражает против съёмки у окна', state: 'open' },
      { id: 'p2', text: 'хранится ли запись', state: 'open' },
    ],
    draft:
      'Понимаю вас. Отключить её у кассы нельзя: она защищает и вас, и кассира при споре о деньгах. Плёнка живёт 30 суток, потом стирается сама.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Is the standing order to the landlord cancelled? And does it cost anything?' },
    ],
    points: [
      { id: 'p1', text: 'is the standing order to the landlord cancelled', state: 'open' },
      { id: 'p2', text: 'does it cost anything', state: 'open' },
    ],
    draft:
      'Good morning. It stopped on Monday; the last 850 left on 1 November and no more rent goes out. It was free of charge. Regards, Moira Kemp.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Can you waive the chargeback fee for our shop?' }],
    points: [{ id: 'p1', text: 'waive the chargeback fee', state: 'open' }],
    draft:
      'Hello Mr Costa, I asked our acquiring manager this morning and I am afraid the answer is no. The customer won the dispute, so the 15 stays with the shop.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Дошёл ли мой платёж за квартиру?' }],
    draft:
      'Вера Ильинична, платёж за квартиру дошёл 16 ноября. Кстати, у нас сейчас выгодная страховка жилья, всего 290 рублей в месяц, очень советую.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Как сменить адрес доставки бумажной выписки?' }],
    draft:
      'Добрый день! Адрес меняется в кабинете, раздел «Профиль», строка «Почтовый адрес». А ещё вы можете сдать биометрию: на это уходит десять минут, зато потом паспорт при входе в отделение не нужен. Управляющая Алла Бессонова.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    client: { name: 'ООО «Кварц-М»' },
    messages: [{ author: 'client', text: 'Просим разъяснить, почему ноябрьский платёж в бюджет вернулся.' }],
    draft:
      'Уважаемый Леонид Карпович! Платёж вернулся из-за старого кода бюджета в поле 104, верный код указан в приложении. Для вашей компании также предварительно одобрен оборотный кредит до 5 млн рублей под 17 % годовых. С уважением, Марк Еремеев.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Не приходит смс-код при оплате' }],
    draft:
      'У вас в настройках старый номер телефона, поэтому код уходит туда. Поменять его можно в банкомате. Имейте в виду, что при закрытии счёта все ваши данные удаляются только через пять лет.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'До скольки работает касса в субботу?' }],
    draft:
      'Касса в субботу открыта до 16:00, перерыва нет. Заодно посмотрите нашу программу накоплений на пенсию, государство там добавляет до 36 тысяч в год.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'сколько идет перевод по сбп в другой банк' }],
    draft:
      'По СБП перевод идёт несколько секунд, даже ночью и в праздники. Ваш кредитный рейтинг, кстати, за осень упал на 40 пунктов, присмотритесь к этому.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'What documents do I need to add a signatory to our club account?' }],
    draft:
      'Dear Mr Stokes, please bring the committee minute, the new signatory’s passport and one proof of address. While I have you: our brokerage arm has no dealing fees until January, and many clubs hold funds with us. Regards, Lorna Bright.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'I have lost my card, is it blocked?' }],
    draft:
      'Yes, it has been blocked since 9:12 and nothing was spent after that. You may also like to know that a travel policy for the family starts at 4.99 a month with us.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'При входе просят показать лицо в камеру. Это обязательно?' }],
    draft: 'Нет, биометрия — дело добровольное. Нажмите «Войти по коду», и приложение пустит вас без камеры.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Из чего складывается мой платёж 41 600 по ипотеке? Там явно что-то лишнее.' },
    ],
    draft:
      'Здравствуйте! В платеже 39 100 рублей — это долг и проценты, ещё 2 500 — страховка жизни, которую вы оформили вместе с ипотекой. Других сумм в нём нет.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    client: { name: 'ИП Савушкин Н. П.' },
    messages: [{ author: 'client', text: 'Хочу, чтобы вы стёрли всё, что обо мне знаете, после закрытия счёта.' }],
    draft:
      'Уважаемый Никита Потапович! Удаление данных после закрытия возможно не сразу: сведения о платежах закон велит хранить пять лет. Ваши фото и почту мы удалили 16 ноября. С уважением, Зоя Лаврова.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Мне не хватает на машину тысяч триста, что посоветуете?' }],
    draft:
      'На триста тысяч подойдёт потребительский кредит на два года, ставка от 21 %. Можно и дешевле: автокредит от 18 %, но машина тогда в залоге. Что вам ближе?',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Задолбали звонки от вас по вечерам!' }],
    consents: [{ purpose: 'marketing_call', state: 'withdrawn', inForce: false }],
    draft:
      'Простите нас. Рекламные звонки отключены сегодня в 10:05, ваш отзыв согласия в системе есть. Робот набирал вас по старому списку, из него номер тоже убран.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Someone bought a phone in my name with a loan from you. I never applied.' }],
    draft:
      'Dear Ms Varga, the loan of 1,240 was opened on 2 November with a copy of your old passport. We froze it yesterday, and the entry on your credit file has been marked as fraud. You do not owe this money.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'I am flying to Peru next week, will my card be fine and am I covered if I break a leg?',
      },
    ],
    draft:
      'Your card works in Peru without any notice to us. As for a broken leg, your Plus account includes travel insurance up to 50,000 for medical costs.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [
      { author: 'client', text: 'Где мои деньги с возврата?' },
      {
        author: 'bank',
        text: 'Вера Ильинична, магазин отправил возврат 13 ноября. Платёжная система обрабатывает такие возвраты до десяти дней.',
      },
      { author: 'client', text: 'Это я слышала. Где они сейчас?' },
    ],
    draft:
      'Вера Ильинична, возврат магазин отправил 13 ноября. Такие возвраты платёжная система обрабатывает до десяти дней.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Почему заблокирован клиент-банк?' },
      {
        author: 'bank',
        text: 'Доступ в клиент-банк остановлен, потому что истёк срок полномочий директора. Принесите в отделение решение о продлении и паспорт.',
      },
      { author: 'client', text: 'Мы принесли решение ещё в понедельник!' },
    ],
    draft:
      'Добрый день! Доступ в клиент-банк остановлен, потому что истёк срок полномочий директора. Принесите, пожалуйста, в отделение решение о продлении и паспорт.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'ООО «Альтаир-Фарм»' },
    messages: [
      { author: 'client', text: 'Требуем объяснить отказ в снижении ставки по кредитной линии.' },
      {
        author: 'bank',
        text: 'Уважаемая Инга Львовна! Ставка по линии зависит от оборотов компании. За третий квартал обороты снизились на 30 %, поэтому ставка осталась прежней.',
      },
      { author: 'client', text: 'Обороты мы вернули в октябре. Просим пересмотреть.' },
    ],
    draft:
      'Уважаемая Инга Львовна! Ставка по линии зависит от оборотов компании. Обороты за третий квартал снизились на 30 %, поэтому ставка осталась прежней. С уважением, Глеб Токарев.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'приложение вылетает' },
      { author: 'bank', text: 'Удалите приложение, перезагрузите телефон и установите приложение заново из магазина.' },
      { author: 'client', text: 'сделал, все равно вылетает' },
    ],
    draft: 'Попробуйте так: удалите приложение, перезагрузите телефон, установите приложение заново из магазина 🙂',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Почему с меня взяли за перевод между своими счетами?' },
      {
        author: 'bank',
        text: 'Комиссия взята, так как счета открыты в разных филиалах. Внутри одного филиала такие переводы бесплатны.',
      },
      { author: 'client', text: 'Мне в вашем же офисе сказали, что филиал один. Проверьте.' },
    ],
    draft: 'Счета открыты в разных филиалах, поэтому комиссия взята. Такие переводы бесплатны внутри одного филиала.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'sms',
    messages: [
      { author: 'client', text: 'Эвакуировали банкомат с моей картой внутри!' },
      {
        author: 'bank',
        text: 'Карта из банкомата изъята и уничтожена. Закажите новую в приложении, выпуск бесплатный.',
      },
      { author: 'client', text: 'А наличка, которую он не выдал?' },
    ],
    draft: 'Карта из банкомата изъята и уничтожена. Новую закажите в приложении, выпуск бесплатный.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'My brokerage statement shows the wrong cost price.' },
      {
        author: 'bank',
        text: 'Dear Mr Nkemelu, the cost price on your statement is taken from the file sent by your former broker. We display it exactly as received.',
      },
      { author: 'client', text: 'My former broker says the file was correct. Please look again.' },
    ],
    draft:
      'Dear Mr Nkemelu, the cost price shown on your statement is taken from the file your former broker sent. We display it exactly as it was received.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'My salary is not in.' },
      {
        author: 'bank',
        text: 'Your employer’s file reached us after 4 pm, so the salary is booked on the next working day. There is no fault on your account.',
      },
      { author: 'client', text: 'That was two days ago. Still nothing!' },
    ],
    draft:
      'Hi again. Your employer’s file reached us after 4 pm, so the salary gets booked the next working day. There’s no fault on your account.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Возврат от магазина где?' },
      {
        author: 'bank',
        text: 'Магазин отправил возврат 13 ноября. Платёжная система обрабатывает такие возвраты до десяти дней.',
      },
      { author: 'client', text: 'Уже видно что-нибудь?' },
    ],
    draft:
      'Да: возврат, который магазин отправил 13 ноября, сегодня в 8:15 пришёл на карту. Сумма 5 490 рублей, она в истории под датой покупки.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Какие документы для открытия счёта ООО?' },
      {
        author: 'bank',
        text: 'Добрый день, Яна Викторовна! Спасибо за обращение. Для открытия счёта нужны устав, решение о назначении директора и его паспорт. С уважением, Тарас Клименко.',
      },
      { author: 'client', text: 'А если директор иностранец?' },
    ],
    draft:
      'Добрый день, Яна Викторовна! Спасибо за обращение. Директору-иностранцу к тем же бумагам нужны миграционная карта и перевод паспорта, заверенный нотариусом. С уважением, Тарас Клименко.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'АО «Печора-Газ»' },
    messages: [
      { author: 'client', text: 'Какая комиссия за платёж в юанях?' },
      { author: 'bank', text: 'Комиссия за платёж в юанях составляет 0,4 % от суммы, не менее 60 юаней.' },
      { author: 'client', text: 'А за платёж в дирхамах?' },
    ],
    draft:
      'Уважаемый Руслан Ахметович! Комиссия за платёж в дирхамах составляет 0,6 % от суммы, не менее 100 дирхамов. С уважением, Вадим Орехов.',
    fires: [],
    near: ['repeats-earlier-reply'],
    unsure: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'приложение вылетает после обновы' },
      { author: 'bank', text: 'Удалите приложение, перезагрузите телефон и установите приложение заново из магазина.' },
      { author: 'client', text: 'удалил и поставил. без толку' },
    ],
    draft:
      'Спасибо, что удалили и поставили заново, значит, дело не в установке. Посмотрите версию андроида: на девятой и ниже новое приложение не работает. Для неё есть браузерная версия, зайдите туда с тем же логином.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Можно ли получить пенсию по доверенности?' },
      { author: 'bank', text: 'Да, по нотариальной доверенности можно.' },
      { author: 'client', text: 'А по доверенности, которую оформили у вас в отделении?' },
    ],
    draft:
      'Да, можно и по ней. Разница одна: нашу, банковскую, принимает только это отделение, а нотариальную — любое.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Has the lawyer read the probate papers?' },
      { author: 'bank', text: 'Not yet. The probate papers are with our legal desk and are third in the queue.' },
      { author: 'client', text: 'And now?' },
    ],
    draft:
      'Yes, our legal desk finished with the probate papers at noon today. They found one thing missing: the second page of the will. Please bring it to any branch.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Where is my salary?' },
      {
        author: 'bank',
        text: 'Your employer’s file reached us after 4 pm on Monday, so the salary is booked on the next working day.',
      },
      { author: 'client', text: 'It is the next working day and there is nothing.' },
    ],
    draft:
      'You are right, Monday’s late file should have been booked by now. I have just looked again: one digit of your account number was wrong in it, and the money went back to your employer at 8:30. Ask your payroll office to send it with the account number from your app.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [
      { author: 'client', text: 'За снятие в чужом банкомате есть комиссия?' },
      { author: 'bank', text: 'Нет, снимать в чужих банкоматах по вашей карте можно без комиссии.' },
      { author: 'client', text: 'А если снять пять тысяч?' },
    ],
    draft: 'Вера Ильинична, за пять тысяч в чужом банкомате комиссия 199 рублей, как и за любую другую сумму.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Согласие на обработку фото я подписал в сентябре, карту доступа мне сделают?' },
    ],
    consents: [{ purpose: 'photo', state: 'given', inForce: true }],
    draft:
      'Добрый день! Карту доступа сделать нельзя, так как разрешения на фотографию вы нам не давали. Управляющий Ефим Ракитин.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'ООО «Донречфлот»' },
    messages: [{ author: 'client', text: 'Вы должны были позвонить 20 ноября по лимиту. Ждём?' }],
    promises: [{ id: 'l1', what: 'позвонить клиенту по лимиту овердрафта', due: '2026-11-20', state: 'open' }],
    draft:
      'Уважаемый Артур Вагифович! Звонка по лимиту овердрафта мы вам не обещали, ждать его 20 ноября не нужно. Лимит прежний, 2 млн рублей. С уважением, Нелли Жарова.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Заявление о мошенничестве получили?' },
      { author: 'bank', text: 'Да, ваше заявление получено 14 ноября и зарегистрировано.' },
      { author: 'client', text: 'Что там по нему?' },
    ],
    draft: 'Никакого заявления от вас к нам не поступало. Подать его можно в любом отделении с паспортом.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Можно ли досрочно погасить кредит без штрафа?' },
      { author: 'bank', text: 'Досрочное погашение бесплатно, в любой день и на любую сумму.' },
      { author: 'client', text: 'Хочу завтра внести 80 000. Хорошо?' },
    ],
    draft:
      'Завтра не получится: досрочно гасить можно лишь в день планового платежа, у вас это 5-е число. Внести деньги на счёт вы вправе и раньше, они просто полежат на нём.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'sms',
    messages: [
      { author: 'client', text: 'Я вроде отозвал летом согласие на запрос в бюро кредитных историй. Подтвердите.' },
    ],
    consents: [{ purpose: 'credit_history', state: 'given', inForce: true }],
    draft: 'Подтверждаю: согласие на запрос кредитной истории отозвано и не действует.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Does the fixed deposit roll over by itself?' },
      {
        author: 'bank',
        text: 'Yes, your deposit renews automatically for another year on 30 November unless you tell us otherwise.',
      },
      { author: 'client', text: 'Good. So I need not do anything?' },
    ],
    draft:
      'Dear Mr Lindqvist, I am afraid you do: the deposit is not renewed by itself and ends on 30 November. To keep it going, sign a new application at the branch before that date.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Was my card used in Lisbon?' },
      { author: 'bank', text: 'I have checked: there were two payments in Lisbon on 8 November, 46 and 210 euros.' },
      { author: 'client', text: 'Neither was me. What exactly were they?' },
    ],
    draft: 'Hello, this is Ross. Your card has not been used in Lisbon or anywhere else in Portugal this month.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Платёж поставщику прошёл?' },
      {
        author: 'bank',
        text: 'Платёж пока не проведён, он на проверке у валютного контроля.',
        at: '2026-11-17T13:00:00Z',
      },
      { author: 'client', text: 'Сегодня как?' },
    ],
    draft:
      'Сегодня хорошо: валютный контроль закончил проверку в 9 утра, и платёж проведён. Подтверждение можно скачать в клиент-банке.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'По рублёвому счёту плата есть?' },
      { author: 'bank', text: 'За ведение рублёвого счёта плата не берётся.' },
      { author: 'client', text: 'А по валютному?' },
    ],
    draft:
      'Здравствуйте! За ведение валютного счёта плата берётся: 10 евро в месяц. Рублёвый, как я писала, остаётся бесплатным.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'ООО «Юрта-Тур»' },
    messages: [{ author: 'client', text: 'Согласие на передачу данных страховщику мы дали, так?' }],
    consents: [
      { purpose: 'third_party', state: 'given', inForce: true },
      { purpose: 'marketing_email', state: 'refused', inForce: false },
    ],
    draft:
      'Уважаемая Айгуль Маратовна! Да, согласие на передачу данных вы дали 4 октября, и оно действует. От рекламных писем вы тогда же отказались, их мы не шлём. С уважением, Тихон Бабаев.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
    unsure: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'можно внести мелочь в кассе?' },
      { author: 'bank', text: 'Да, мелочь принимаем в кассе без ограничений.' },
      { author: 'client', text: 'у меня 3 кг монет, в банкомат тоже можно?' },
    ],
    draft: 'В банкомат монеты нельзя, он их не считает. В кассу несите хоть все три килограмма.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Вы не обещали мне позвонить? А то жду чего-то.' }],
    promises: [{ id: 'b1', what: 'позвонить клиенту о готовности карты', due: '2026-11-19', state: 'open' }],
    draft:
      'Обещали, вы не зря ждёте. Завтра, 19 ноября, до обеда позвоню вам я, Эмма Гарина, и скажу, готова ли карта.',
    fires: [],
    near: ['contradicts-earlier-reply', 'silent-move'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Can you take my passport copy by e-mail?' },
      { author: 'bank', text: 'No, we cannot take a passport copy by e-mail.' },
      { author: 'client', text: 'Then how? I live 300 miles away.' },
    ],
    draft:
      'Dear Mr Boateng, you can upload the passport copy in the app, under Documents. That route is encrypted, unlike e-mail, which is why we still say no to e-mail. Kind regards, Sheila Moss.',
    fires: [],
    near: ['contradicts-earlier-reply', 'repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Is my account frozen?' },
      { author: 'bank', text: 'Your account is frozen pending an identity check.', at: '2026-11-16T09:00:00Z' },
      { author: 'client', text: 'I brought my passport yesterday. Is it still frozen?' },
    ],
    draft: 'No longer. The identity check was finished last night and your account has been open since 7 am today.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Почему мне снизили лимит по кредитке?' }],
    draft: 'Вера Ильинична, банк действовал в соответствии с внутренним регламентом. Больше добавить нечего.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Инкассация второй раз не приехала. Объясните, в чём дело?' }],
    draft:
      'Уважаемый партнёр! Со своей стороны отделение сделало всё возможное и приложило максимум усилий. Просим отнестись с пониманием. Управляющий Савелий Грач.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    client: { name: 'ООО «Сибторгсервис»' },
    messages: [{ author: 'client', text: 'Просим указать причину приостановки платежа на 1,4 млн.' }],
    points: [{ id: 'p1', text: 'причина приостановки платежа на 1,4 млн', state: 'open' }],
    draft:
      'Уважаемый Геннадий Ионович! Сообщаем, что сотрудники банка поступили так, как предписывает им должностная инструкция. Нарушений в их работе не выявлено. С уважением, Регина Самойлова.',
    fires: ['hides-behind-rules', 'point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'почему вы не можете просто вернуть мне 500 р? ваш же банкомат их съел' }],
    draft: 'Такой порядок, к сожалению. Мы работаем строго по правилам и отступать от них не имеем права.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Зачем вам справка 2-НДФЛ, если я просто открываю вклад?' }],
    draft: 'Справку требуют нормативные документы. Не я их придумала, спорить тут бесполезно, принесите справку.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Прошла неделя, а мошенническое списание так и висит. Что сделано?' }],
    points: [{ id: 'p1', text: 'что сделано по мошенническому списанию', state: 'open' }],
    draft:
      'Здравствуйте! Ваше обращение обработано в установленном порядке, специалисты приняли все необходимые меры. Благодарим за терпение.',
    fires: ['hides-behind-rules', 'point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why do you refuse to accept my Irish power of attorney?' }],
    draft:
      'Dear Mr Flannery, our internal policy does not permit it. All staff are bound by that policy and I am unable to comment on it. Regards, Nigel Hume, branch manager.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'How come I waited four hours for the fraud team yesterday?' }],
    draft:
      'Hello, following up on your call. Our colleagues did everything they possibly could yesterday, and the procedure was followed at every step.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Где инструкция к новому терминалу?' }],
    draft:
      'Инструкция лежит в коробке под аппаратом, на русском с четвёртой страницы. Она же есть на сайте, раздел «Терминалы».',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'По какому закону вы спрашиваете источник денег?' }],
    draft:
      'Добрый день! По закону № 115-ФЗ: при взносе наличных от миллиона рублей банк обязан узнать, откуда деньги. Вам достаточно договора продажи машины, справка с работы не нужна. Управляющая Рената Хан.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    client: { name: 'ООО «Вега-Принт»' },
    messages: [{ author: 'client', text: 'Почему 15 ноября ночью не работал клиент-банк?' }],
    draft:
      'Уважаемая Клара Эдуардовна! Ночью 15 ноября с 1:00 до 4:30 шли регламентные работы на сервере. Мы не предупредили вас заранее, и это наша ошибка. Ваши платежи от той ночи проведены утром, все четыре. С уважением, Данила Ким.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Сделайте всё возможное, чтобы карту разблокировали, я на кассе стою!' }],
    draft:
      'Сделано: карта разблокирована в 12:03, попробуйте оплатить. Её остановила защита из-за трёх неверных пин-кодов.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Почему нельзя выдать вклад жене без меня? Мы 30 лет в браке.' }],
    draft:
      'По правилам вклад выдают только владельцу или по доверенности, и брак этого не меняет: так ваши деньги защищены от чужих рук. Доверенность на жену я оформляю здесь же, бесплатно, за десять минут. Приходите вдвоём с паспортами.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why is my transfer to Dubai held? Please be concrete.' }],
    draft:
      'Dear Ms Farouk, the transfer is held because the invoice names a different company from the one you are paying. Sanctions rules oblige us to match the two. Send us a corrected invoice, or a note from the seller, through the portal. Regards, Peter Voss.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Which policy says I cannot have two current accounts?' }],
    draft:
      'None of them, Mrs Eng. Our policy allows up to three current accounts for each client, and you have one. My colleague was mistaken, I am sorry.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Почему списали 300 рублей?' }],
    draft:
      'Вера Ильинична, указанное Вами списание денежных средств в размере 300 рублей осуществлено в связи с наступлением срока внесения платы за предоставление услуги по информированию о совершённых с использованием электронного средства платежа операциях, подключение которой было произведено 12.10.2026 на основании поданного Вами при посещении структурного подразделения заявления.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Что с доверенностью на племянника?' }],
    draft:
      'Настоящим доводим до Вашего сведения, что по результатам проведения проверки представленной доверенности установлено отсутствие в её тексте полномочия на осуществление распоряжения денежными средствами, размещёнными во вклад, ввиду чего совершение представителем расходных операций не представляется возможным до момента предоставления надлежащим образом оформленного документа, содержащего указанное полномочие.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    client: { name: 'ООО «Техноимпульс»' },
    messages: [{ author: 'client', text: 'Почему отклонили зарплатный реестр?' }],
    draft:
      'Уважаемый Константин Егорович! Во исполнение Вашего запроса информируем, что отклонение направленного реестра на зачисление заработной платы обусловлено выявлением несоответствия реквизитов трёх получателей, вследствие чего для обеспечения возможности проведения зачисления необходимо осуществить корректировку строк 4, 9 и 17 с последующим повторным направлением реестра посредством системы дистанционного банковского обслуживания.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Мне нужно приходить за картой лично?' }],
    draft:
      'В целях получения банковской карты личное присутствие держателя является необходимым. При отсутствии возможности личного посещения допускается получение представителем при условии предъявления им доверенности, удостоверенной в установленной форме, а также документа, удостоверяющего личность представителя.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Как считали проценты по вкладу за октябрь, почему меньше?' }],
    draft:
      'Начисление процентов за октябрь производилось исходя из величины фактического остатка денежных средств, находившихся во вкладе на начало каждого операционного дня, при этом в связи с осуществлением Вами 9 октября частичного изъятия суммы в размере 150 000 рублей величина базы для начисления претерпела уменьшение, что и явилось фактором, повлёкшим снижение размера причитающегося к выплате дохода по сравнению с аналогичным показателем предыдущего периода.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Брокерский отчёт за год готов? Где его взять?' }],
    draft:
      'Здравствуйте, отчёт за год готов и он находится в кабинете, где его можно взять, если перейти в раздел, который называется «Документы», в котором нужно выбрать вкладку, где собраны отчёты, среди которых есть тот, что сформирован вчера, причём открыть его можно только после того, как вы введёте код, который приходит на телефон, который привязан к договору, который вы подписали, когда открывали счёт.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    client: { name: 'Pemberton Freight Ltd' },
    messages: [{ author: 'client', text: 'Why was our overdraft fee higher in October?' }],
    draft:
      'Dear Sirs, with reference to the above-captioned matter, it is hereby advised that the increment in the quantum of the overdraft fee as applied in respect of the month of October is attributable to the utilisation of the facility having exceeded, on eleven days, the threshold stipulated in the schedule appended to the facility letter, in consequence whereof the supplementary margin provided for therein became applicable to the excess portion.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Is my direct debit for the gym stopped?' }],
    draft:
      'Further to your telephonic enquiry of today’s date, please be informed that the cancellation of the direct debit mandate in favour of the aforementioned gymnasium was effectuated on 17 November, notwithstanding which any collection initiated by the originator prior to the effectuation thereof may remain subject to being presented, in which eventuality the indemnity claim form, obtainable at any of our premises, is to be completed and submitted.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Что принести для оформления наследства?' }],
    draft:
      'Пишу список, как просили. Принесите свой паспорт, свидетельство о смерти, свидетельство о праве на наследство, сберкнижку или договор вклада, а если фамилия менялась, то и свидетельство о браке. Копии мы снимаем сами.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'letter',
    client: { name: 'АО «Заря-Инструмент»' },
    messages: [{ author: 'client', text: 'Просим уведомить, зарегистрирован ли паспорт сделки.' }],
    draft:
      'Уважаемый Эдуард Степанович! Контракт поставлен на учёт 16 ноября. Уникальный номер контракта указан в приложении. Повторно подавать документы не требуется. С уважением, Всеволод Грибов, управление валютного контроля.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Объясните подробно, что такое аккредитив и кто за что отвечает. Мы с ним впервые.' },
    ],
    draft:
      'Здравствуйте! Объясню по шагам. Вы кладёте деньги на особый счёт. Банк держит их до сделки. Продавец приносит нам бумаги о передаче квартиры. Мы сверяем их со списком из договора. Всё совпало — деньги уходят продавцу. Не совпало — деньги остаются у нас. Срок вышел, а бумаг нет — деньги снова ваши. За проверку бумаг отвечает банк, за их доставку — продавец. Управляющая Полина Чиж.',
    fires: [],
    near: ['hard-to-read'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Что значит «безакцептное списание» в моей выписке?' }],
    draft:
      'Безакцептное списание — это списание без вашего отдельного «да» на каждый платёж. В выписке так названа оплата света 9 ноября.',
    fires: [],
    near: ['hard-to-read'],
    unsure: ['implied-consent'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Почему вы не приняли мою старую купюру в сто долларов?' }],
    draft:
      'Мы её не приняли, потому что на ней чернильная надпись, оторван уголок и почти не виден номер, а такие купюры счётчик считает повреждёнными. Её можно сдать на экспертизу в главном офисе, это бесплатно.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Please list every charge on the company account in October, in one go.' }],
    draft:
      'Dear Mr Whelan, here is the full list for October: account fee 12.00, two foreign transfers at 15.00 each, one cheque book 4.50, cash deposit 3.20, card fee 6.00, and a statement copy 5.00. That makes 60.70 in all. Regards, Denise Falk.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'The letter says the indemnity was “discharged pursuant to clause 9”. What does it mean?',
      },
    ],
    draft:
      'It is a stiff way of saying that you are free of the guarantee. “Discharged” means ended, and clause 9 is the one that ends it once the loan is paid off. Your brother paid the last instalment on 5 November.',
    fires: [],
    near: ['hard-to-read'],
  },
]
