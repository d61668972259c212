import type { LabelledDraft } from '../labelled-draft.ts'

/** Every rule by what the table of rules means. */
export const byTheTable: readonly LabelledDraft[] = [
  {
    messages: [{ author: 'client', text: 'Добрый день! За что списали 199 рублей с карты?' }],
    points: [{ id: 'p1', text: 'За что списали 199 рублей с карты', state: 'open' }],
    draft:
      'Здравствуйте, {имя}! 199 рублей — это плата за уведомления по карте за ноябрь. Отключить их можно в приложении: «Карта», дальше «Уведомления».',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'I sent money to the wrong supplier on Monday. Can you pull the transfer back?' },
    ],
    draft:
      'Good morning. The transfer of [AMOUNT] was credited to the supplier on Monday afternoon, so the bank cannot pull it back. Please ask the supplier for a refund in writing; a copy of the payment order is attached.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Прошу выдать справку о том, что по ипотеке я больше ничего не должна.' }],
    draft:
      'Исх. № ________ от 18.11.2026\nУважаемая Вера Ильинична! Справка приложена к письму. На 17 ноября долг по ипотеке равен нулю.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Сколько я ещё могу сегодня снять в банкомате?' }],
    draft:
      'Клиенту ответила: лимит снятия 300 000 в сутки, сегодня из него осталось ХХХ руб., в полночь по Москве счётчик обнуляется.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Хочу закрыть вклад раньше срока, сколько я получу?' }],
    points: [{ id: 'p1', text: 'Сколько клиент получит, если закроет вклад раньше срока', state: 'open' }],
    draft:
      'При досрочном закрытии ставка по вкладу 0,01 % за все 74 дня. На руки получится (сюда вставить сумму из калькулятора), закрыть можно в приложении или в любом отделении.',
    fires: ['unfilled-slot'],
    unsure: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Кому отдали наш терминал? На точке его никто не видел.' }],
    draft:
      'Добрый день. Терминал привезли 16 ноября в 11:20 на Заводскую, 4. По акту его принял <ФИО принявшего>, копия акта во вложении.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'form',
    client: { name: 'Гарипов Ренат Фаритович' },
    messages: [{ author: 'client', text: 'До какого числа действует моя электронная подпись?' }],
    points: [{ id: 'p1', text: 'До какого числа действует электронная подпись', state: 'open' }],
    draft:
      'Ренат Фаритович, сертификат вашей подписи действует до ДД.ММ.2027. Продлить его можно за месяц до этой даты, прямо в личном кабинете.',
    fires: ['unfilled-slot'],
    unsure: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'What is the monthly fee on our business account?' }],
    points: [{ id: 'p1', text: 'What is the monthly fee on the business account', state: 'open' }],
    draft:
      'Dear %FIRST_NAME%, the fee on your business account is 12 pounds a month. It is taken on the first working day.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Форма на карту ребёнку ругается на дату рождения, что не так?' }],
    points: [{ id: 'p1', text: 'Форма не принимает дату рождения ребёнка', state: 'open' }],
    draft:
      'Дату рождения ребёнка форма принимает только в виде ДД.ММ.ГГГГ, с точками. Судя по скриншоту, у вас стоят косые черты.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Как заполнить бланк доверенности на мужа? Там внизу пустая строка.' }],
    draft:
      'Строку «_____________ (подпись доверенного лица)» внизу бланка оставьте пустой: муж распишется там сам, при сотруднике отделения. Остальное заполняете вы, печатными буквами.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Вот чек [фото]. Почему в чеке номер карты со звёздочками, это моя?' }],
    points: [{ id: 'p1', text: 'Почему номер карты в чеке со звёздочками и её ли это карта', state: 'open' }],
    draft:
      'Да, карта ваша. На чеке печатают 2200 24** **** 1187: середину номера закрывают звёздочками, чтобы по выброшенному чеку никто не смог заплатить.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Our partner abroad asks for an 11-character SWIFT code, we only have 8. Which one is right?',
      },
    ],
    draft:
      'Both are right. If the form insists on 11 characters, add XXX to the end of the eight you have: XXX simply stands for the head office.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    client: { name: 'Дроздов Антон Сергеевич' },
    messages: [{ author: 'client', text: 'Какой у меня платёж по ипотеке в декабре? В приложении две разные цифры.' }],
    points: [
      { id: 'p1', text: 'Какой платёж по ипотеке в декабре', state: 'open' },
      { id: 'p2', text: 'Почему в приложении две разные цифры', state: 'open' },
    ],
    draft:
      'Антон Сергеевич, декабрьский платёж по ипотеке — 41 870 ₽ [приложение 2 к договору, столбец «К уплате»]. Вторая цифра в приложении, 39 200 ₽, это сам долг без процентов, поэтому они и разные.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Почему мне вернули заявление на возврат страховки?' }],
    points: [{ id: 'p1', text: 'Почему вернули заявление на возврат страховки', state: 'open' }],
    draft:
      'В вашем заявлении осталась пустой строка «Сумма к возврату: ______ руб.», поэтому его и вернули. Впишите 12 500 и пришлите скан ещё раз через эту же форму.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'The payroll file is rejected. What do I put in the template?' }],
    draft:
      "In the template, replace <INN> and <AMOUNT> with your employee's own figures and leave the semicolons where they are. Your file still has the word <AMOUNT> in row 7, and that is the row the system rejected.",
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Куда подевалась кнопка перевода по номеру телефона?' }],
    draft:
      'В новой версии она спрятана за значком [+] справа от строки поиска. Нажмите его и выберите «По номеру телефона».',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Ваш банк третий месяц не возвращает мне деньги за отменённый заказ!' }],
    draft:
      'Здравствуйте, Соловьёва Вера Ильинична! Деньги за отменённый заказ, 4 300 ₽, зачислены на карту вчера в 16:40. Задержал их магазин: возврат он оформил только 15 ноября.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Задолбали звонить с рекламой! Когда это кончится?' }],
    draft:
      'Добрый день, проверили: для номера 8 916 204-33-18 рекламные звонки выключены сегодня в 10:15. Извините за беспокойство.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Неделю жду выписку по брокерскому счёту, где она??' }],
    points: [{ id: 'p1', text: 'Где выписка по брокерскому счёту', state: 'open' }],
    draft:
      'Выписка по брокерскому счёту ушла вчера вечером на oksana.lyutova@pochta.example. Если письма нет во входящих, загляните в «Спам».',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Счёт ООО заблокирован, зарплату платить нечем. Позор.' }],
    draft:
      'Здравствуйте. Ограничение со счёта 40702810500000017734 сняли сегодня в 8:30, платежи по зарплате проходят. Причиной было решение налоговой, его отменили 17 ноября.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Кравец Илья Олегович' },
    messages: [{ author: 'client', text: 'Кредит закрыл, а в кредитной истории висит долг. Исправляйте!' }],
    points: [{ id: 'p1', text: 'Кредит закрыт, а в кредитной истории висит долг', state: 'open' }],
    draft:
      'Илья Олегович, вы правы. По договору КД-2231/18-04 долга нет, 16 ноября бюро получило от банка исправление, и в кредитной истории кредит уже закрыт.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Не пускают в приложение после замены паспорта, что за бред' }],
    draft:
      'Добрый день! В базе стоял старый документ. Новый паспорт 4522 118273 внесён сегодня утром, вход в приложение открыт.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Your ATM on Mill Lane ate my card and nobody cares.' }],
    draft:
      'Sorry about the machine on Mill Lane. Card 4276 5500 1234 9017 was taken out of it this morning and is at the counter in the same branch, open until 6 pm.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Martin Cole' },
    messages: [{ author: 'client', text: 'Two months for a chargeback on a cancelled flight. Shameful.' }],
    points: [{ id: 'p1', text: 'The chargeback for a cancelled flight takes two months', state: 'open' }],
    draft:
      'Martin Cole, you are right that two months is too long. The airline disputed the chargeback twice; the card scheme decided in your favour and the fare was credited yesterday.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Куда вообще звонить, если карту украли за границей?' }],
    points: [{ id: 'p1', text: 'Куда звонить, если карту украли за границей', state: 'open' }],
    draft:
      'Из-за границы карту блокируют по телефону банка +7 495 700-00-12, линия работает круглосуточно. В России звоните на 8 800 700-00-12, звонок бесплатный.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Где у вас адрес для жалоб? На сайте не найти.' }],
    draft:
      'Жалобы принимаем на zhaloby@severny-kapital.example и через форму на сайте: раздел «Контакты», самая нижняя кнопка. Согласны, спрятали её зря.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    client: { name: 'Лисицын Павел Андреевич' },
    messages: [{ author: 'client', text: 'Дайте реквизиты моего счёта для работодателя' }],
    points: [{ id: 'p1', text: 'Реквизиты счёта для работодателя', state: 'open' }],
    draft:
      'Получатель: Лисицын Павел Андреевич, счёт 40817810400000552109, БИК 044525999. Эти же реквизиты есть в приложении, если нажать на счёт.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Почему вклад пролонгировали без меня?' }],
    draft:
      'Вера Ильинична, вклад продлевается сам, если до дня окончания его не закрыли. В первые пять дней после продления его можно закрыть без потери процентов.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Вот номер моей карты, разбирайтесь уже, почему она не работает' }],
    draft:
      'Пожалуйста, удалите комментарий: номер карты, паспорт и телефон здесь видят все. Карты не работали с 9:00 до 9:40 из-за сбоя в платёжной системе, сейчас оплата проходит.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'А у вас вообще лицензия есть? Вклад на 1 400 000 нести страшно.' }],
    draft:
      'Есть: лицензия № 3187 от 12.09.2014, она на сайте регулятора. Вклады до 1 400 000 ₽ вместе с процентами застрахованы государством.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      {
        author: 'client',
        text: 'In which branch can I get an inheritance certificate looked at? Phone line is useless.',
      },
    ],
    points: [{ id: 'p1', text: 'Which branch looks at inheritance certificates', state: 'open' }],
    draft:
      'Inheritance papers are looked at in the Harbour Street branch, 12 Harbour Street, weekdays 9 to 5. Ask at the desk for Helen Marsh, who runs that team; no appointment is needed.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'email',
    client: { name: 'Joanna Wells' },
    messages: [{ author: 'client', text: 'Which phone number do you have for me? The codes do not arrive.' }],
    draft:
      'Dear Joanna Wells, the number on file is +44 7700 900418, and the last code was delivered to it at 08:52 today. If that is an old number, you can change it in any branch with your passport.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    messages: [{ author: 'client', text: 'На каком основании вы обрабатываете мои данные? Я ничего не подписывал.' }],
    consents: [{ purpose: 'data_processing', state: 'none', inForce: false }],
    draft:
      'Двенадцатого ноября вы зашли в приложение. Раз зашли, то с обработкой данных согласились, отдельной подписи тут не нужно.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему мне звонят с рекламой, если я не давал согласия?' }],
    consents: [{ purpose: 'marketing_call', state: 'requested', inForce: false }],
    draft:
      'Добрый день. Третьего ноября мы прислали вам запрос про рекламные звонки. Возражений за десять дней не поступило, поэтому звонки были включены как согласованные.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Кто разрешил запрашивать мою кредитную историю?' }],
    draft:
      'Пояснил клиенту, что запрос в бюро кредитных историй он разрешил сам тем, что расплачивался нашей картой: кто пользуется картой, тот запрос одобряет.',
    fires: ['implied-consent'],
  },
  {
    channel: 'branch',
    client: { name: 'Юсупова Лейла Маратовна' },
    messages: [{ author: 'client', text: 'Уберите моё фото из анкеты, я не соглашалась фотографироваться.' }],
    consents: [{ purpose: 'photo', state: 'refused', inForce: false }],
    draft:
      'Лейла Маратовна, согласие на фотографию у нас есть, оно получено при выдаче карты. Оснований убирать снимок из анкеты нет.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply', 'hides-behind-rules'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Я отозвал согласие на биометрию, почему банкомат всё равно узнаёт меня в лицо?' },
    ],
    consents: [{ purpose: 'bank_biometrics', state: 'revoked', inForce: false }],
    draft:
      'Здравствуйте! После отзыва вы дважды подошли к банкомату и посмотрели в камеру. Этим действием вы подтвердили, что снова не против биометрии, и узнавание возобновилось.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Требую объяснить, почему мои данные ушли в страховую компанию.' }],
    draft:
      'Уважаемый клиент! Уведомление о передаче данных страховой компании направлено вам 2 октября. Ответа от вас не было, и банк вправе был исходить из того, что вы не против.',
    fires: ['implied-consent'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Why am I getting push ads? I never said yes to that.' }],
    consents: [{ purpose: 'marketing_push', state: 'none', inForce: false }],
    draft:
      'Hi! When you opened the new version and kept using it, that counted as your yes to push offers. You can switch them off under Settings, Notifications.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Peter Lang' },
    messages: [{ author: 'client', text: 'Do you still have my permission to email me offers? I thought it ran out.' }],
    points: [{ id: 'p1', text: 'Whether the permission to email offers is still valid', state: 'open' }],
    consents: [{ purpose: 'marketing_email', state: 'expired', inForce: false }],
    draft: 'Dear Mr Lang, your permission to email you offers is on file and remains valid.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Я просто зашла в приложение. Это что, я теперь на биометрию согласилась?' }],
    points: [{ id: 'p1', text: 'Считается ли вход в приложение согласием на биометрию', state: 'open' }],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'Нет, вход в приложение ни на что вас не подписывает. Согласия на биометрию у нас от вас нет, и без вашей подписи оно не появится.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'На каком основании запросили мою кредитную историю 5 ноября?' }],
    consents: [{ purpose: 'credit_history', state: 'given', inForce: true }],
    draft:
      'Вы дали согласие на запрос кредитной истории 3 ноября, когда подписали заявку на кредит в отделении на Лесной. Оно действует полгода; скан с вашей подписью приложен.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Если я ничего не отвечу на вашу эсэмэску про рекламу, вы решите, что я согласен?' },
    ],
    consents: [{ purpose: 'marketing_sms', state: 'requested', inForce: false }],
    draft:
      'Объяснила: если на SMS не ответить, ничего не меняется, молчание согласием не становится. Рекламу банк шлёт только тем, кто ответил «да».',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'branch',
    client: { name: 'Тимофеев Глеб Романович' },
    messages: [
      { author: 'client', text: 'Отозвал согласие на обработку данных, а потом зашёл в приложение. Отзыв слетел?' },
    ],
    consents: [{ purpose: 'data_processing', state: 'withdrawn', inForce: false }],
    draft:
      'Глеб Романович, отзыв от 10 ноября в силе. То, что вы после этого заходили в приложение, согласие не возвращает.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'messenger',
    messages: [
      {
        author: 'client',
        text: 'В отделении сказали: раз пользуетесь картой, значит, разрешили передачу данных партнёрам. Это правда?',
      },
    ],
    consents: [{ purpose: 'third_party', state: 'none', inForce: false }],
    draft:
      'Это неправда, и нам неловко, что вам так сказали. Картой можно пользоваться сколько угодно, а передачу данных партнёрам разрешает только подписанное вами заявление. Такого заявления у банка нет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Почему лимит на переводы вдруг стал 50 тысяч?' }],
    draft:
      'Вы вошли сегодня в 9:40 с нового телефона, и на первые сутки лимит переводов снижен до 50 тысяч. Вернуть прежний можно сразу, если подтвердить вход по карте в банкомате.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'If I keep using my card after the new terms, am I agreeing to credit bureau checks?' },
    ],
    points: [
      {
        id: 'p1',
        text: 'Does using the card after the new terms mean agreeing to credit bureau checks',
        state: 'open',
      },
    ],
    consents: [{ purpose: 'credit_history', state: 'none', inForce: false }],
    draft:
      'No. You can keep using the card, and that does not agree to anything on its own. A credit bureau check needs a form signed by you, and we do not hold one.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'How do I say yes to the face login? I want it.' }],
    consents: [{ purpose: 'bank_biometrics', state: 'deferred', inForce: false }],
    draft:
      'Open Profile, then Face login, read the consent and sign it with the code from the SMS. Until you have signed, face login stays off, however often you use the app.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Перевод по СБП ушёл, а получатель денег не видит.' }],
    draft:
      'Перевод из нашего банка ушёл в 10:02, подтверждение есть. Почему банк получателя его не зачислил, разберёмся и обязательно к вам вернёмся.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мне неправильно посчитали проценты по вкладу за октябрь' }],
    points: [{ id: 'p1', text: 'Неправильно посчитаны проценты по вкладу за октябрь', state: 'open' }],
    draft:
      'Признал ошибку в процентах за октябрь: система взяла старую ставку. Сказал клиентке, что бухгалтерия пересчитает всё до пятницы.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Что с моей заявкой на ипотеку? Вторую неделю тишина.' }],
    draft:
      'Добрый день! Заявка на ипотеку сейчас на проверке: оценщик прислал отчёт только вчера. Завтра до 18:00 вам поступит SMS с решением.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    client: { name: 'Белова Анна Юрьевна' },
    messages: [{ author: 'client', text: 'Терминал на кассе не печатает чеки, работать не можем' }],
    draft:
      'Анна Юрьевна, судя по коду ошибки, у терминала сломан нож принтера, нужна замена. Вам позвонит Ольга Минеева из службы терминалов, как только освободится курьер.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Мне нужна справка 2-НДФЛ по брокерскому счёту, паспорт с собой.' }],
    draft: 'Паспорт посмотрели, заявление на справку приняли. К 25 ноября справку подготовим.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'Щукин Олег Петрович' },
    messages: [{ author: 'client', text: 'Прошу вернуть дважды списанный платёж за коммунальные услуги, 6 210 руб.' }],
    points: [{ id: 'p1', text: 'Вернуть дважды списанный платёж за коммунальные услуги', state: 'open' }],
    draft:
      'Уважаемый Олег Петрович! Платёж 6 210 руб. действительно списан дважды, это ошибка банка. Лишняя сумма будет возвращена на ваш счёт в течение пяти рабочих дней.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: "My salary from the employer still isn't here, where is it?" }],
    draft:
      "Your employer's file reached us at 7:15 and it has a wrong account number in it. I'll chase the payroll desk and get back to you shortly.",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Someone bought train tickets with my card. When do I know the outcome?' }],
    draft:
      'I am sorry this happened; the card is blocked. Our fraud team will finish its review of the train tickets by 24 November.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Почему комиссия за перевод юрлицу 2 процента? По тарифу один.' }],
    points: [{ id: 'p1', text: 'Комиссия за перевод юрлицу взята 2 % вместо 1 % по тарифу', state: 'open' }],
    draft:
      'По тарифу действительно 1 %, откуда взялись 2 %, мне пока не видно. Я, Игорь Савин, проверю комиссию и в пятницу, 20 ноября, до 15:00 напишу вам ответ сюда, в чат.',
    fires: [],
    near: ['promise-incomplete'],
    unsure: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Вы обещали запросить процессинг про двойное списание в аптеке.' }],
    draft:
      'Запрос в процессинг отправили в понедельник, ответ пришёл вчера: второе списание в аптеке отменено. Эти 870 ₽ уже доступны на карте.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Где забрать перевыпущенную карту и до какого числа она там лежит?' }],
    draft:
      'Сказала: карта с понедельника лежит в отделении на Садовой, 18. Забрать её можно до 18 декабря, нужен только паспорт.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'branch',
    client: { name: 'Маслова Дарья Игоревна' },
    messages: [{ author: 'client', text: 'Когда я получу деньги со счёта мамы? Она умерла в августе.' }],
    points: [{ id: 'p1', text: 'Когда можно получить деньги со счёта умершей мамы', state: 'open' }],
    draft:
      'Дарья Игоревна, примите соболезнования. Дня я назвать не могу и обещать ничего не стану: деньги со счёта выдают по свидетельству о праве на наследство, а его нотариус выдаёт не раньше чем через полгода после смерти, то есть в феврале. Со свидетельством приходите в любое отделение.',
    fires: [],
    near: ['promise-incomplete'],
    unsure: ['hard-to-read'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Что случится со вкладом первого декабря, если я ничего не сделаю?' }],
    draft:
      'Если вклад до 1 декабря не закрыть, он сам продлится ещё на три месяца под 14,2 %. Проценты за прошлый срок останутся на вкладе.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Any news on my dispute with the hotel?' }],
    draft:
      'The hotel answered on Monday and says you never cancelled. Dana Whitlock in disputes has your booking e-mails and is deciding the claim. She will phone you with the decision on Tuesday, 24 November.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    client: { name: 'Белова Анна Юрьевна' },
    messages: [{ author: 'client', text: 'Когда уже заменят терминал на второй кассе?' }],
    draft:
      'Терминал заменит инженер Руслан Гареев. Он приедет 20 ноября между 10 и 12, а за час до выезда позвонит вам на номер точки.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'You promised to recalculate the overdraft interest. Well?' }],
    points: [{ id: 'p1', text: 'Whether the overdraft interest was recalculated as promised', state: 'open' }],
    promises: [{ id: 'pr1', what: 'recalculate the overdraft interest', due: '2026-11-17', state: 'kept' }],
    draft:
      'It was recalculated yesterday, as promised. The overdraft interest came down from £41.20 to £28.65, and the difference is back in your account.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Когда вернёте комиссию 990 рублей?' }],
    promises: [{ id: 'pr1', what: 'вернуть комиссию 990 ₽', due: '2026-11-20', state: 'open' }],
    draft:
      'Комиссию 990 ₽ вернёт Анна Котова из отдела расчётов. Сделает она это 27 ноября и в тот же день напишет вам в чат.',
    fires: ['silent-move'],
  },
  {
    channel: 'phone',
    client: { name: 'Руденко Степан Ильич' },
    messages: [{ author: 'client', text: 'Вы мне должны были позвонить насчёт лимита по кредитке.' }],
    promises: [
      { id: 'pr1', what: 'позвонить и сообщить решение по лимиту кредитной карты', due: '2026-11-19', state: 'open' },
    ],
    draft:
      'Передал Степану Ильичу: решение по лимиту кредитки ему сообщит по телефону Марина Власова из кредитного отдела в следующую среду.',
    fires: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Напомните, к какому числу будет выписка для визы?' }],
    points: [{ id: 'p1', text: 'К какому числу будет выписка для визы', state: 'open' }],
    promises: [{ id: 'pr1', what: 'подготовить выписку для визы', due: '2026-11-23', state: 'open' }],
    draft: 'Добрый день! Выписка для визы будет готова 30 ноября.',
    fires: ['silent-move', 'promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Эквайринг так и не подключили. Когда?' }],
    promises: [{ id: 'pr1', what: 'подключить эквайринг на точке', due: '2026-11-24', state: 'open' }],
    draft:
      'Здравствуйте! Эквайринг на точке подключит Денис Орлов, он займётся этим до конца месяца и сразу отпишется вам здесь.',
    fires: ['silent-move'],
  },
  {
    channel: 'letter',
    client: { name: 'Ковалёва Нина Степановна' },
    messages: [
      { author: 'client', text: 'Прошу сообщить, когда снимут обременение с квартиры и когда вернут закладную.' },
    ],
    points: [
      { id: 'p1', text: 'Когда снимут обременение с квартиры', state: 'open' },
      { id: 'p2', text: 'Когда вернут закладную', state: 'open' },
    ],
    promises: [
      { id: 'pr1', what: 'подать документы на снятие обременения с квартиры', due: '2026-11-25', state: 'open' },
      { id: 'pr2', what: 'вернуть закладную', due: '2026-11-27', state: 'open' },
    ],
    draft:
      'Уважаемая Нина Степановна! Документы на снятие обременения с квартиры подаст 25 ноября Юрий Самсонов, специалист по залогам. Закладную он же вернёт вам 9 декабря. О том и другом он сообщит вам звонком.',
    fires: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Проверку по мошенникам закончили?' }],
    promises: [{ id: 'pr1', what: 'закончить проверку по переводу мошенникам', due: '2026-11-20', state: 'open' }],
    draft:
      'Проверка ещё идёт. Раньше декабря результата не ждите: Роман Лукин из службы безопасности закончит её 2 декабря и позвонит вам.',
    fires: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Is the new company card still on its way?' }],
    promises: [{ id: 'pr1', what: 'deliver the new company card', due: '2026-11-27', state: 'open' }],
    draft:
      'Yes, the company card has been printed. Mark Ferris from card logistics will bring it to your office on 4 December and will text you an hour before.',
    fires: ['silent-move'],
  },
  {
    channel: 'phone',
    client: { name: 'Helen Ashby' },
    messages: [{ author: 'client', text: 'When do I hear about the mortgage holiday?' }],
    points: [{ id: 'p1', text: 'When the client hears about the mortgage holiday', state: 'open' }],
    promises: [
      { id: 'pr1', what: 'decide on the mortgage holiday and call the client', due: '2026-11-20', state: 'open' },
    ],
    draft:
      'Told Ms Ashby that Colin Byrne in mortgages will call her with the decision on the mortgage holiday on Monday the 30th.',
    fires: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Завтра же крайний срок по возврату за билеты? Вернёте?' }],
    promises: [{ id: 'pr1', what: 'вернуть деньги за билеты', due: '2026-11-19', state: 'open' }],
    draft:
      'Завтра вернуть деньги за билеты не успеем, срок приходится перенести: авиакомпания ещё не подтвердила отмену. Новая дата — 26 ноября. Возвратом занимается Анна Котова, 26-го она напишет вам сюда.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    client: { name: 'Фомин Артём Львович' },
    messages: [{ author: 'client', text: 'Когда ждать ответа по ошибке в кредитной истории?' }],
    points: [{ id: 'p1', text: 'Когда ждать ответа по ошибке в кредитной истории', state: 'open' }],
    promises: [{ id: 'pr1', what: 'ответить по ошибке в кредитной истории', due: '2026-11-27', state: 'open' }],
    draft:
      'Артём Львович, получается быстрее, чем мы обещали. По ошибке в кредитной истории я, Светлана Ким, отвечу вам письмом уже 23 ноября.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Напомните, когда приедет инкассация за выручкой?' }],
    promises: [{ id: 'pr1', what: 'направить инкассацию за выручкой', due: '2026-11-20', state: 'open' }],
    draft:
      'Подтвердил: всё как договорились, инкассация будет в эту пятницу. Старший маршрута Олег Зуев перед выездом позвонит.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Какого числа следующий платёж по кредиту? И в силе ли перерасчёт к 20-му?' }],
    points: [
      { id: 'p1', text: 'Какого числа следующий платёж по кредиту', state: 'open' },
      { id: 'p2', text: 'В силе ли перерасчёт процентов к 20 ноября', state: 'open' },
    ],
    promises: [{ id: 'pr1', what: 'пересчитать проценты по кредиту', due: '2026-11-20', state: 'open' }],
    draft:
      'Следующий платёж по кредиту — 5 декабря, 18 340 ₽. Перерасчёт процентов в силе: его к 20 ноября делает Ирина Шульц, она же напишет вам сюда.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Справку о доходах сделали? И сколько она действует?' }],
    promises: [{ id: 'pr1', what: 'сделать справку о доходах', due: '2026-11-19', state: 'open' }],
    draft:
      'Справка о доходах готова на день раньше срока, она в вашем личном кабинете, раздел «Документы». Действует она месяц, до 18 декабря.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'branch',
    client: { name: 'Жданов Кирилл Юрьевич' },
    messages: [{ author: 'client', text: 'Карту перевыпустили, спасибо. А кольцо-ключ для оплаты когда?' }],
    promises: [{ id: 'pr1', what: 'перевыпустить карту', due: '2026-11-16', state: 'kept' }],
    draft:
      'Кирилл Юрьевич, платёжное кольцо ещё у изготовителя. Его привезёт 2 декабря наш курьер Тимур Асланов, накануне он вам позвонит.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Tomorrow is the day you promised the audit confirmation. Our auditors are waiting.' },
    ],
    promises: [{ id: 'pr1', what: 'send the audit confirmation letter', due: '2026-11-19', state: 'open' }],
    draft:
      'We told you 19 November for the audit confirmation and we are going to miss it, because the signatory is off sick. The new date is Wednesday, 25 November. Joan Reid owns it and will e-mail you the signed letter that day.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'When does my deposit end, and is the fee refund still on for Friday?' }],
    promises: [{ id: 'pr1', what: 'refund the transfer fee', due: '2026-11-20', state: 'open' }],
    draft:
      'Your deposit ends on 14 December. And yes, the fee refund is still on for this Friday: Amir Patel makes it and drops you a line here once it is done.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Почему не прошла оплата в аптеке и можно ли поднять лимит на покупки?' }],
    points: [
      { id: 'p1', text: 'Почему не прошла оплата в аптеке', state: 'open' },
      { id: 'p2', text: 'Можно ли поднять лимит на покупки', state: 'open' },
    ],
    draft:
      'Оплата в аптеке не прошла, потому что в 18:05 у аптеки пропала связь: запрос до банка не дошёл. Деньги за эту покупку с карты не списаны.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Егорова Полина Викторовна' },
    messages: [
      {
        author: 'client',
        text: 'Сколько стоит выпуск второй карты для бухгалтера, кто должен подписать заявление и нужна ли печать?',
      },
    ],
    points: [
      { id: 'p1', text: 'Сколько стоит выпуск второй карты для бухгалтера', state: 'open' },
      { id: 'p2', text: 'Кто должен подписать заявление', state: 'open' },
      { id: 'p3', text: 'Нужна ли печать', state: 'open' },
    ],
    draft:
      'Полина Викторовна, выпуск второй карты бесплатный, обслуживание 150 ₽ в месяц. Заявление подписывает генеральный директор.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Я не переводил эти 15 тысяч! Заблокируйте карту и верните деньги.' }],
    points: [
      { id: 'p1', text: 'Клиент не совершал перевод на 15 тысяч', state: 'open' },
      { id: 'p2', text: 'Заблокировать карту', state: 'open' },
      { id: 'p3', text: 'Вернуть 15 тысяч', state: 'open' },
    ],
    draft: 'Карту заблокировала сразу, в 11:07, клиенту об этом сказала.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    client: { name: 'Абрамов Виктор Николаевич' },
    messages: [
      {
        author: 'client',
        text: 'Не согласен с пенями 2 300 рублей по ипотеке: платёж я внёс 5-го, в срок. Прошу пени отменить.',
      },
    ],
    points: [
      { id: 'p1', text: 'Платёж внесён 5-го, в срок', state: 'open' },
      { id: 'p2', text: 'Отменить пени 2 300 рублей', state: 'open' },
    ],
    draft:
      'Уважаемый Виктор Николаевич! Ежемесячный платёж по ипотеке можно вносить в банкомате, в приложении и переводом из другого банка. Остаток долга на сегодня 1 870 400 ₽.',
    fires: ['point-unanswered'],
    unsure: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [
      {
        author: 'client',
        text: 'Как сделать доверенность на дочь, чтобы она снимала мою пенсию? И можно ли, чтобы вы приехали домой, я не хожу.',
      },
    ],
    points: [
      { id: 'p1', text: 'Как сделать доверенность на дочь для снятия пенсии', state: 'open' },
      { id: 'p2', text: 'Может ли сотрудник приехать домой', state: 'open' },
    ],
    draft:
      'Доверенность на дочь оформляем бесплатно за один визит в отделение. Нужны ваш паспорт и паспорт дочери, срок можно указать до трёх лет.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Приложение вылетает на экране СБП. И когда вернёте тёмную тему?' }],
    points: [
      { id: 'p1', text: 'Приложение вылетает на экране СБП', state: 'open' },
      { id: 'p2', text: 'Когда вернётся тёмная тема', state: 'open' },
    ],
    draft: 'Спасибо, что написали! Тёмная тема вернулась в версии 7.14: «Профиль», «Оформление», «Тёмное».',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why was my cheque returned, and will I be charged for it?' }],
    points: [
      { id: 'p1', text: 'Why the cheque was returned', state: 'open' },
      { id: 'p2', text: 'Will the client be charged for the returned cheque', state: 'open' },
    ],
    draft:
      'Good afternoon. The cheque was returned because the amount in words and the amount in figures do not match: it says "four hundred" and 450.',
    fires: ['point-unanswered'],
  },
  {
    client: { name: 'Ruth Okafor' },
    messages: [
      {
        author: 'client',
        text: "I can't log in since I changed phones. Also take my ex-husband off the savings account please.",
      },
    ],
    points: [
      { id: 'p1', text: 'Cannot log in after changing phones', state: 'open' },
      { id: 'p2', text: 'Take the ex-husband off the savings account', state: 'open' },
    ],
    draft:
      'Hello Ruth! After a change of phone, tap "New device" on the first screen and confirm with your card and PIN. I can see your old phone is still registered, which is why the login fails.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Можно ли снять с кредитки без комиссии и сколько дней льготный период?' }],
    points: [
      { id: 'p1', text: 'Можно ли снять наличные с кредитки без комиссии', state: 'open' },
      { id: 'p2', text: 'Сколько дней льготный период', state: 'open' },
    ],
    draft: 'Увы, за выдачу в банкомате всегда берётся 390 ₽. А беспроцентный срок — 55 дней, только на покупки.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Верните плату за обслуживание и подключите кэшбэк на бензин. А, нет, кэшбэк не надо.',
      },
    ],
    points: [
      { id: 'p1', text: 'Вернуть плату за обслуживание', state: 'open' },
      { id: 'p2', text: 'Подключить кэшбэк на бензин', state: 'withdrawn' },
    ],
    draft: 'Плату за обслуживание, 149 ₽, вернул клиенту во время звонка, он увидел её в приложении.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Назаров Тимур Рашидович' },
    messages: [
      {
        author: 'client',
        text: 'Нужна ли нотариальная копия устава? И второй вопрос, про лимит на зарплатный реестр, повторяю.',
      },
    ],
    points: [
      { id: 'p1', text: 'Нужна ли нотариальная копия устава', state: 'open' },
      { id: 'p2', text: 'Какой лимит на зарплатный реестр', state: 'answered' },
    ],
    draft:
      'Тимур Рашидович, нет, к нотариусу идти не надо: подойдёт устав с печатью компании и подписью директора. По реестру в силе то, что писали утром.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Хочу кредитные каникулы. И скажите номер телефона вашего директора.' }],
    points: [
      { id: 'p1', text: 'Оформить кредитные каникулы', state: 'open' },
      { id: 'p2', text: 'Номер телефона директора', state: 'declined' },
    ],
    draft:
      'Чтобы взять паузу по кредиту, приложите справку о доходе за три месяца к заявке в приложении: «Кредит», «Каникулы». Право на паузу есть, если доход упал хотя бы на треть.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Очередь в отделении два часа, кондиционер не работает, а окно всего одно!' }],
    points: [
      { id: 'p1', text: 'Очередь в отделении два часа', state: 'open' },
      { id: 'p2', text: 'Кондиционер не работает', state: 'open' },
      { id: 'p3', text: 'Работает одно окно', state: 'open' },
    ],
    draft:
      'Вы правы по всем трём пунктам. Двое операционистов вчера заболели, поэтому принимал один человек и люди ждали так долго. Сегодня с утра открыты три окна, а охлаждение починили в обед.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Ячейку вскрывали без меня? И где мой второй ключ?' }],
    points: [
      { id: 'p1', text: 'Вскрывали ли ячейку без клиента', state: 'open' },
      { id: 'p2', text: 'Где второй ключ', state: 'open' },
    ],
    draft:
      'Никто её не открывал, в журнале после вашего визита 3 марта записей нет. Запасной лежит в сейфе управляющего в опечатанном конверте, вы расписались на нём при заключении договора.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Is the branch open on Saturday, and do I need to bring the original deed?' }],
    points: [
      { id: 'p1', text: 'Is the branch open on Saturday', state: 'open' },
      { id: 'p2', text: 'Is the original deed needed', state: 'open' },
    ],
    draft:
      "We are closed at weekends, I'm afraid; Friday until 7 pm is the latest slot. A certified copy of the paper will do.",
    fires: [],
    near: ['point-unanswered'],
  },
  {
    client: { name: 'Gareth Pugh' },
    messages: [
      {
        author: 'client',
        text: 'You charged me twice for the wire and nobody picks up the phone. I want one of them back.',
      },
    ],
    points: [
      { id: 'p1', text: 'Charged twice for the wire', state: 'open' },
      { id: 'p2', text: 'Nobody picks up the phone', state: 'open' },
      { id: 'p3', text: 'Return one of the two charges', state: 'open' },
    ],
    draft:
      "You're right, Mr Pugh: £18 went out at 9:02 and again at 9:03, and the second one is already back in your account. Sorry about the line, it was down from eight till ten this morning and works now.",
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Какой курс доллара в кассе на Ленина?' }],
    points: [{ id: 'p1', text: 'Какой курс доллара в кассе', state: 'open' }],
    draft:
      'Сейчас касса на Ленина продаёт доллар по 91,40 и покупает по 88,10. Кстати, в том же отделении за пару минут можно сдать биометрию.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Подскажите остаток по моему вкладу' }],
    draft:
      'Назвала остаток по вкладу: 412 600 ₽ вместе с процентами. Заодно рассказала про потребительский кредит под 19,9 %, он клиенту одобрен заранее.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Зорина Алла Дмитриевна' },
    messages: [{ author: 'client', text: 'Как поменять номер телефона, на который приходят коды?' }],
    points: [{ id: 'p1', text: 'Как поменять номер телефона для кодов', state: 'open' }],
    draft:
      'Алла Дмитриевна, номер для кодов меняют в банкомате: вставьте карту и выберите «Мои данные». Обращаем внимание и на страхование квартиры: полис от 1 900 ₽ в год.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Почему в справке о задолженности моё имя с ошибкой?' }],
    draft:
      'В справке стоит «Наталия» вместо «Наталья»: оператор ошибся, новая справка с верным именем уже в личном кабинете. Если вы захотите удалить свои персональные данные из банка, подайте для этого отдельное заявление.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Терминал принимает карты других банков?' }],
    draft:
      'Да, терминал принимает карты всех российских банков и оплату по QR. А ещё советуем открыть брокерский счёт: первый месяц без комиссии за сделки.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    client: { name: 'Пахомов Евгений Борисович' },
    messages: [{ author: 'client', text: 'Прошу подтвердить, что мой счёт закрыт.' }],
    points: [{ id: 'p1', text: 'Подтвердить, что счёт закрыт', state: 'open' }],
    draft:
      'Уважаемый Евгений Борисович! Подтверждаем: ваш счёт закрыт 12 ноября, остатка на нём не было. Просим также подписать прилагаемое согласие на получение рекламных звонков.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'How long does a transfer to Ireland take?' }],
    points: [{ id: 'p1', text: 'How long a transfer to Ireland takes', state: 'open' }],
    draft:
      'A euro transfer to Ireland usually arrives the next working day. By the way, you are pre-approved for our Gold credit card with a limit of £4,000.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: "I'd like to order a new cheque book." }],
    draft:
      'The cheque book is ordered and takes five working days by post to your home address. While you are here, have you thought about life insurance? Our plan starts at £9 a month.',
    fires: ['topic-not-raised'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Что даёт вход по лицу и где мой снимок потом хранится?' }],
    points: [
      { id: 'p1', text: 'Что даёт вход по лицу', state: 'open' },
      { id: 'p2', text: 'Где хранится снимок', state: 'open' },
    ],
    draft:
      'Вход по лицу заменяет пароль в приложении. Снимок превращается в биометрический шаблон, он хранится на серверах банка, наружу не передаётся.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Платёж по ипотеке вырос на 2 100 рублей. Ставка же фиксированная!' }],
    draft:
      'Добрый день. Ставка действительно фиксированная, но в ней была скидка за страхование жизни. Полис закончился 30 октября, скидка ушла, отсюда и 2 100 ₽.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'Орехова Инна Павловна' },
    messages: [{ author: 'client', text: 'Мне срочно нужны 200 тысяч на ремонт, что у вас есть?' }],
    points: [{ id: 'p1', text: 'Что банк может предложить, нужны 200 тысяч на ремонт', state: 'open' }],
    draft:
      'Рассказала Инне Павловне про потребительский кредит на 200 тысяч: 21,5 % годовых, на три года платёж около 7 600 ₽. Заявку можно подать в приложении.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Сотрите всё, что у вас на меня есть, я больше не клиент.' }],
    draft:
      'Рекламный профиль и адрес почты удалены сегодня. Договоры и выписки закон обязывает хранить пять лет после закрытия счёта, их стереть нельзя до 2031 года.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Здравствуйте, хочу узнать про ИИС' },
      { author: 'bank', text: 'Здравствуйте! Что именно подсказать?' },
      { author: 'client', text: 'Сколько туда можно внести?' },
    ],
    draft:
      'На ИИС можно внести любую сумму, потолка нет. Налоговый вычет, правда, считают только с 400 тысяч рублей в год.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Вступаю в наследство после отца, что с его кредитом?' }],
    points: [{ id: 'p1', text: 'Что будет с кредитом умершего отца', state: 'open' }],
    draft:
      'Кредит отца застрахован: в договоре есть полис на случай смерти. Принесите свидетельство о смерти и медицинское заключение, по ним страховая гасит долг за наследников.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['promise-incomplete'],
  },
  {
    client: { name: 'Nadia Brooks' },
    messages: [{ author: 'client', text: 'Stop ringing me about loans!' }],
    consents: [{ purpose: 'marketing_call', state: 'withdrawn', inForce: false }],
    draft:
      'Understood, Ms Brooks. Your consent to marketing calls was marked as withdrawn a minute ago, and your number is off the loan offer list.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'I want to travel to Japan next month. Will I be able to pay there, and what about hospital bills?',
      },
    ],
    draft:
      'Your card works in Japan in shops and in ATMs with the plus sign, at a 1.5 % fee. Hospital bills are covered by the travel insurance that comes with the card, up to £50,000.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'Почему не открывается выписка за октябрь?' },
      {
        author: 'bank',
        text: 'Здравствуйте! Выписка за октябрь не открывается из-за устаревшей версии приложения. Обновите приложение и зайдите в раздел «Выписки» ещё раз.',
      },
      { author: 'client', text: 'Обновил, не открывается.' },
    ],
    draft:
      'Здравствуйте! Выписка за октябрь не открывается из-за устаревшей версии приложения. Обновите приложение и зайдите в раздел «Выписки» ещё раз.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Прошу объяснить комиссию 1 450 рублей по расчётному счёту.',
        at: '2026-11-12T08:00:00Z',
      },
      {
        author: 'bank',
        text: 'Добрый день. Комиссия 1 450 рублей списана за пакет «Старт» за ноябрь 2026 года. В пакет входят 10 платежей и внесение наличных до 100 тысяч рублей.',
        at: '2026-11-13T08:00:00Z',
      },
      { author: 'client', text: 'Пакет я отключал в сентябре. Ещё раз: за что комиссия?', at: '2026-11-17T08:00:00Z' },
    ],
    draft:
      'Добрый день! Комиссия в 1 450 рублей была списана за пакет «Старт» за ноябрь 2026. В пакет входит 10 платежей и внесение наличных до 100 тыс. рублей.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    client: { name: 'Ильина Марфа Глебовна' },
    messages: [
      { author: 'client', text: 'Карта не пришла' },
      { author: 'bank', text: 'Карту отдали курьерской службе 9 ноября. Отследить её можно по ссылке из SMS.' },
      { author: 'client', text: 'Ссылка не работает!' },
    ],
    draft: 'Марфа Глебовна, карту отдали в курьерскую службу 9 ноября, отследить её можно по ссылке из SMS.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Прошу снизить ставку по ипотеке.', at: '2026-10-01T09:00:00Z' },
      {
        author: 'bank',
        text: 'Снизить ставку по вашей ипотеке банк не готов: она на два пункта ниже той, что действует сегодня для новых договоров. Условия договора остаются прежними.',
        at: '2026-10-09T09:00:00Z',
      },
      {
        author: 'client',
        text: 'Прошу рассмотреть ещё раз: у нас родился третий ребёнок.',
        at: '2026-11-11T09:00:00Z',
      },
    ],
    draft:
      'Банк не готов снизить ставку по вашей ипотеке: она на два пункта ниже действующей сегодня для новых договоров. Условия договора остаются прежними.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Не могу подписать платёжку, токен не видно' },
      {
        author: 'bank',
        text: 'Токен не виден, если не запущена программа подписи. Запустите её от имени администратора, переставьте токен в другой разъём и перезайдите в интернет-банк.',
      },
      { author: 'client', text: 'Всё сделала, не помогает' },
    ],
    draft:
      'Если программа подписи не запущена, токен не виден. Запустите программу от имени администратора, переставьте токен в другой разъём, перезайдите в интернет-банк. Спасибо за обращение!',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'app',
    client: { name: 'Носков Данила Фёдорович' },
    messages: [
      { author: 'client', text: 'Кэшбэк за октябрь не пришёл' },
      {
        author: 'bank',
        text: 'Кэшбэк за октябрь начислен 10 ноября, 640 баллов. Посмотреть их можно на главном экране под картой.',
      },
      { author: 'client', text: 'Под картой пусто.' },
      { author: 'bank', text: 'Попробуйте потянуть экран вниз, чтобы он обновился.' },
      { author: 'client', text: 'Тянул. Пусто.' },
    ],
    draft:
      'Данила Фёдорович, кэшбэк за октябрь вам начислен 10 ноября — 640 баллов. Посмотреть их можно на главном экране, под картой.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'My card was declined at the petrol station.' },
      {
        author: 'bank',
        text: 'Petrol pumps hold £100 before you fill up, so the card is declined if you have less than that. Please pay at the till instead.',
      },
      { author: 'client', text: 'I had £600 on it and I did pay at the till.' },
    ],
    draft:
      'Hi! Petrol pumps hold £100 before you fill up, so the card is declined if you have less than this. Please pay at the till instead.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Why was our invoice payment held?', at: '2026-11-16T09:00:00Z' },
      {
        author: 'bank',
        text: "The payment was held because the beneficiary's name does not match the account. Please check the name with your supplier and send the payment again.",
        at: '2026-11-16T12:00:00Z',
      },
      {
        author: 'client',
        text: 'The supplier confirms the name is correct, letter attached.',
        at: '2026-11-17T12:00:00Z',
      },
    ],
    points: [{ id: 'p1', text: 'Why the invoice payment was held', state: 'answered' }],
    draft:
      'Your payment was held because the name of the beneficiary does not match the account. Please check the name with the supplier and send the payment again. Kind regards, Payments desk',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Не открывается выписка' },
      {
        author: 'bank',
        text: 'Здравствуйте! Спасибо, что написали. Обновите приложение и откройте раздел «Выписки» ещё раз. Хорошего дня!',
      },
      { author: 'client', text: 'Обновил, то же самое' },
    ],
    draft:
      'Здравствуйте! Спасибо, что написали. Тогда дело не в версии: у вас счёт открыт вчера, и за октябрь по нему просто нет операций. Хорошего дня!',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'За что комиссия 1 450 рублей?' },
      { author: 'bank', text: 'Добрый день. Комиссия 1 450 рублей списана за пакет «Старт» за ноябрь.' },
      { author: 'client', text: 'Я его отключил в сентябре, заявление приложил.' },
    ],
    draft:
      'Добрый день. Вчера мы ответили, что 1 450 рублей — это пакет «Старт» за ноябрь. Ваше сентябрьское заявление нашлось: сотрудник его принял, но не провёл. Пакет отключён, деньги сегодня возвращены на счёт.',
    fires: [],
    near: ['repeats-earlier-reply'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    client: { name: 'Ильина Марфа Глебовна' },
    messages: [
      { author: 'client', text: 'Где карта?' },
      { author: 'bank', text: 'Карту отдали курьерской службе 9 ноября.' },
      { author: 'client', text: 'А сейчас она где?' },
    ],
    points: [{ id: 'p1', text: 'Где карта сейчас', state: 'open' }],
    draft:
      'Марфа Глебовна, по данным курьерской службы, карта со вчерашнего вечера на складе в Туле. До вашего города ей ещё одна пересылка.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Какой лимит на перевод по СБП без комиссии?' },
      { author: 'bank', text: 'Без комиссии по СБП можно перевести 100 тысяч рублей в месяц.' },
      { author: 'client', text: 'А себе, в другой банк?' },
    ],
    draft:
      'Клиентке сказал: себе в другой банк по СБП можно перевести без комиссии 30 миллионов рублей в месяц, те 100 тысяч касаются переводов другим людям.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Прошу снизить ставку по ипотеке.' },
      {
        author: 'bank',
        text: 'Снизить ставку по вашей ипотеке банк не готов: она ниже действующей для новых договоров.',
      },
      { author: 'client', text: 'У нас родился третий ребёнок, прошу рассмотреть ещё раз.' },
    ],
    points: [
      { id: 'p1', text: 'Рассмотреть снижение ставки ещё раз в связи с рождением третьего ребёнка', state: 'open' },
    ],
    draft:
      'Поздравляем с рождением малыша! С тремя детьми вам положено другое: государство погашает 450 тысяч рублей основного долга. Заявление и список документов приложены, ставка при этом остаётся прежней.',
    fires: [],
    near: ['repeats-earlier-reply'],
    unsure: ['topic-not-raised'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'Как сменить ПИН?' },
      { author: 'bank', text: 'Нажмите на карту, затем «Настройки» и «Сменить ПИН».' },
      { author: 'client', text: 'А как поставить лимит на карту сына?' },
    ],
    draft: 'Нажмите на карту сына, затем «Настройки» и «Лимиты». Сумму можно задать на день или на месяц.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'My card was declined at a petrol station.' },
      { author: 'bank', text: 'Petrol pumps hold £100 before you fill up. Please pay at the till instead.' },
      { author: 'client', text: 'I did pay at the till.' },
    ],
    draft:
      'Thanks, then the £100 hold is not the reason. At 17:44 the till sent the wrong PIN three times and the chip locked itself; any of our ATMs unlocks it under "PIN services".',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Which documents do you need for the power of attorney?' },
      {
        author: 'bank',
        text: 'For the power of attorney we need your passport and the passport of the person you appoint.',
      },
      { author: 'client', text: 'And if she lives in Spain?' },
    ],
    points: [{ id: 'p1', text: 'What documents if the appointed person lives in Spain', state: 'open' }],
    draft:
      "If she lives in Spain, a copy of her passport with a notary's apostille is enough. Your own passport we still need to see in the branch.",
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Есть комиссия за перевод на карту другого банка?' },
      { author: 'bank', text: 'Комиссии за перевод на карту другого банка нет.' },
      { author: 'client', text: 'Точно? Сумма 80 тысяч.' },
    ],
    draft: 'За перевод на карту другого банка берётся комиссия 1,5 %, с 80 тысяч это 1 200 ₽.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    client: { name: 'Хасанов Руслан Айратович' },
    messages: [{ author: 'client', text: 'Почему не работает оплата лицом? Я же всё подписал в октябре.' }],
    consents: [{ purpose: 'bank_biometrics', state: 'given', inForce: true }],
    draft: 'Руслан Айратович, оплата лицом не работает, потому что согласия на биометрию вы нам не давали.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Когда вы вернёте 3 200 рублей за навязанную услугу?' }],
    promises: [{ id: 'pr1', what: 'вернуть 3 200 ₽ за услугу «Защита»', due: '2026-11-23', state: 'open' }],
    draft: 'Добрый день. 3 200 ₽ за услугу «Защита» возврату не подлежат: вы пользовались ею два месяца.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Можно ли забрать карту мужа без него?' },
      { author: 'bank', text: 'Да, карту мужа вы можете забрать сами, хватит вашего паспорта.' },
      { author: 'client', text: 'Я в отделении, мне отказывают.' },
    ],
    draft: 'Ответил, что в отделении правы: чужую карту без доверенности не отдают, даже супруге.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Прошу закрыть счёт.', at: '2026-10-20T09:00:00Z' },
      {
        author: 'bank',
        text: 'Ваш счёт закрыт 22 октября 2026 года, остаток выдан наличными.',
        at: '2026-10-23T09:00:00Z',
      },
      {
        author: 'client',
        text: 'Почему тогда вы прислали мне выписку с платой за ноябрь?',
        at: '2026-11-16T09:00:00Z',
      },
    ],
    points: [{ id: 'p1', text: 'Почему прислали выписку с платой за ноябрь', state: 'open' }],
    draft: 'Плата за ноябрь начислена потому, что счёт открыт: заявление о закрытии в банк не поступало.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    client: { name: 'Яшина Ольга Тарасовна' },
    messages: [
      { author: 'client', text: 'Терминал в аренду платный?' },
      { author: 'bank', text: 'Аренда терминала бесплатная при обороте от 100 тысяч в месяц.' },
      { author: 'client', text: 'У меня оборот 240 тысяч, сколько платить?' },
    ],
    draft: 'Ольга Тарасовна, при обороте 240 тысяч аренда терминала стоит 990 ₽ в месяц.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Did you get my proof of address?', at: '2026-11-12T10:00:00Z' },
      { author: 'bank', text: 'Yes, we received your proof of address on 12 November.', at: '2026-11-12T15:00:00Z' },
      { author: 'client', text: 'So why is the account still restricted?', at: '2026-11-17T10:00:00Z' },
    ],
    points: [{ id: 'p1', text: 'Why the account is still restricted', state: 'open' }],
    draft: 'The account is still restricted because you have never sent us a proof of address.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Somebody said I would get a call about my pension transfer this week.' }],
    promises: [{ id: 'pr1', what: 'call the client about the pension transfer', due: '2026-11-20', state: 'open' }],
    draft: 'Nobody at the bank has promised you a call about the pension transfer, and none is planned.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Карта заблокирована?' },
      { author: 'bank', text: 'Да, карта заблокирована с 9:15 по вашему звонку.' },
      { author: 'client', text: 'Нашёл её, я в банкомате снял блокировку. Получилось?' },
    ],
    draft: 'Да, получилось: карта разблокирована в 10:32 и снова работает.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Сколько стоит перевод в рублях?' },
      { author: 'bank', text: 'За переводы в рублях компании платят 29 ₽ за штуку.' },
      { author: 'client', text: 'А в юанях?' },
    ],
    draft: 'В юанях дороже: 0,15 % от суммы, но не меньше 2 500 ₽. Те 29 ₽ касаются только рублей.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    client: { name: 'Бердников Лев Аркадьевич' },
    messages: [{ author: 'client', text: 'Я точно подписывал согласие на запрос кредитной истории?' }],
    points: [{ id: 'p1', text: 'Подписывал ли клиент согласие на запрос кредитной истории', state: 'open' }],
    consents: [{ purpose: 'credit_history', state: 'refused', inForce: false }],
    draft:
      'Нет, Лев Аркадьевич, вы от него отказались. Согласия на запрос кредитной истории у банка нет, и в бюро мы не обращались.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Можно забрать карту мужа без него?' },
      { author: 'bank', text: 'Карту мужа можно забрать, если у вас есть доверенность.' },
      { author: 'client', text: 'А без доверенности?' },
    ],
    draft: 'Сказала, что без доверенности карту не отдадут: доверенность нужна и супруге.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'Деньги из Казахстана пришли?' },
      { author: 'bank', text: 'Пока не пришли, перевод у банка-корреспондента.' },
      { author: 'client', text: 'А сегодня?' },
    ],
    draft: 'Сегодня пришли: в 8:47 зачислено 310 400 ₽. Банк-корреспондент удержал за перевод 1 600 ₽.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Осокина Рита Вадимовна' },
    messages: [
      {
        author: 'client',
        text: 'Вы мне больше ничего возвращать не собираетесь, я правильно поняла? И почему списали 590 за SMS?',
      },
    ],
    points: [
      { id: 'p1', text: 'Собирается ли банк вернуть деньги', state: 'open' },
      { id: 'p2', text: 'Почему списали 590 рублей за SMS', state: 'open' },
    ],
    promises: [{ id: 'pr1', what: 'вернуть 7 000 ₽ за отменённый полис', due: '2026-11-25', state: 'open' }],
    draft:
      'Рита Вадимовна, нет, не так: 7 000 ₽ за отменённый полис Максим Грошев из расчётного отдела вернёт до 25 ноября и в тот же день вам позвонит. А 590 ₽ — плата за SMS сразу за десять месяцев, по 59 ₽, её мы не возвращаем.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Is there a fee on the standard account?' },
      { author: 'bank', text: 'The standard account has no monthly fee.' },
      { author: 'client', text: 'My wife pays £9 for hers though.' },
    ],
    draft: 'Hers must be the Plus account, that one is £9 a month. Your standard account stays free.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'I sent the probate form last week. Received?' },
      { author: 'bank', text: 'Yes, the probate form reached us on 11 November.' },
      { author: 'client', text: 'Then what is still missing? Somebody claims you have nothing from me.' },
    ],
    draft:
      'That person was wrong: we do have your probate form, since 11 November. What we have not received is the death certificate.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Почему мне отказали в переводе на 40 тысяч?' }],
    draft: 'Пояснил клиенту, что по переводу на 40 тысяч сотрудники действовали строго по регламенту.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    client: { name: 'Власенко Татьяна Андреевна' },
    messages: [{ author: 'client', text: 'Куда делись 12 тысяч со счёта после закрытия вклада?' }],
    points: [{ id: 'p1', text: 'Куда делись 12 тысяч со счёта после закрытия вклада', state: 'open' }],
    draft:
      'Татьяна Андреевна, операции по счёту проведены в соответствии с внутренними нормативными документами банка. Нарушений не выявлено.',
    fires: ['hides-behind-rules', 'point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Вы третью неделю ищете мой платёж за школу. Где он?' }],
    draft: 'Понимаем ваше беспокойство. Мы приложили максимум усилий и сделали по платежу за школу всё возможное.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Прошу объяснить, почему мне не выдают наличные со счёта ИП.' }],
    draft:
      'Выдача наличных со счёта ИП определена инструкцией № 14-И. Отступать от инструкции сотрудники банка не вправе.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Почему доверенность от нотариуса не приняли? Она же действующая!' }],
    draft: 'К сожалению, такие у нас правила приёма доверенностей, ничем помочь не могу.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Банкомат съел 5 тысяч, и уже месяц никакого ответа' }],
    points: [{ id: 'p1', text: 'Банкомат съел 5 тысяч, месяц нет ответа', state: 'open' }],
    draft: 'Здравствуйте! Нам очень жаль. Со своей стороны банк предпринял все предусмотренные порядком меры.',
    fires: ['hides-behind-rules', 'point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Why do I have to come in person to change my surname? I live 200 miles away.' },
    ],
    draft: "I hear you, but changing a surname in person is bank policy and I'm not able to comment on policy.",
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'How did a stranger get a loan in my name?' }],
    draft:
      'Dear customer, we take such matters very seriously. The loan was handled in full accordance with our procedures, and our staff did everything they could.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему остановили платёж поставщику? У нас простой.' }],
    points: [{ id: 'p1', text: 'Почему остановлен платёж поставщику', state: 'open' }],
    draft:
      'Платёж остановлен по закону 115-ФЗ: поставщик зарегистрирован неделю назад, а в назначении нет номера договора. Приложите в интернет-банке договор и накладную, и проверка займёт около часа.',
    fires: [],
    near: ['hides-behind-rules'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Токен мигает красным, подписать ничего не могу' }],
    draft:
      'Красный огонёк по инструкции к токену значит, что трижды введён неверный ПИН. Введите PUK с карточки, которая лежала в коробке, и токен снова заработает.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    client: { name: 'Громов Савелий Ильич' },
    messages: [{ author: 'client', text: 'Закройте карту, отключите SMS и дайте справку. Сделали?' }],
    points: [
      { id: 'p1', text: 'Закрыть карту', state: 'open' },
      { id: 'p2', text: 'Отключить SMS', state: 'open' },
      { id: 'p3', text: 'Дать справку', state: 'open' },
    ],
    draft:
      'Сказал Савелию Ильичу, что сделали всё, о чём он просил: карта закрыта, SMS отключены, справка лежит в личном кабинете.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Почему вклад нельзя пополнить? Опять ваши правила?' }],
    draft:
      'Правила тут не случайные: ставку 16 % дают на сумму, внесённую в первые 30 дней, а у вас идёт сорок первый. Те же деньги можно положить на накопительный счёт под 13 %, его пополняют когда угодно.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    client: { name: 'Власенко Татьяна Андреевна' },
    messages: [{ author: 'client', text: 'Вы ответили отпиской про регламент. Куда делись 12 тысяч?' }],
    points: [{ id: 'p1', text: 'Куда делись 12 тысяч', state: 'open' }],
    draft:
      'Татьяна Андреевна, вы правы, ссылка на регламент ничего не объясняла. 12 000 ₽ — это проценты, которые вам выплатили вперёд: при закрытии вклада раньше срока их удержали. Расчёт по месяцам приложен.',
    fires: [],
    near: ['hides-behind-rules'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Почему без мужа нельзя продать квартиру в залоге?' }],
    draft:
      'Квартира куплена в браке, и по Семейному кодексу на продажу нужно согласие мужа, заверенное нотариусом. Приходить ему самому не обязательно, достаточно этой бумаги.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Why did you charge me £25 for going £3 over? Is this policy?' }],
    points: [{ id: 'p1', text: 'Why £25 was charged for going £3 over', state: 'open' }],
    draft:
      'Policy is £25 once the account is more than £2 over at midnight, and yours was £3 over on the 9th. For £3 that is out of proportion, so I have just put the £25 back.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: "Why can't I dispute the gym payment from June?" }],
    draft:
      'Card scheme rules give 120 days for a dispute and the June payment is now at day 156, so we cannot open one. You can still claim from the gym directly; the small claims form is free up to £300.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    client: { name: 'Лебедева Галина Петровна' },
    messages: [{ author: 'client', text: 'Почему мне отказали в реструктуризации?' }],
    draft:
      'Настоящим сообщаем, что по результатам рассмотрения Вашего обращения, касающегося изменения условий исполнения обязательств по заключённому кредитному договору, уполномоченным органом банка было принято решение об отказе в проведении реструктуризации ввиду непредставления документов, подтверждающих факт снижения уровня дохода заёмщика за период, предшествующий дате подачи заявления.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Можно ли платить ипотеку с карты жены?' }],
    points: [{ id: 'p1', text: 'Можно ли платить ипотеку с карты жены', state: 'open' }],
    draft:
      'Осуществление погашения задолженности по ипотечному кредиту посредством использования денежных средств, находящихся на счёте банковской карты супруги заёмщика, является допустимым при условии указания в назначении платежа реквизитов договора, в рамках которого производится исполнение обязательства.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Почему с пенсии списали долг?' }],
    draft:
      'Списание денежных средств было произведено во исполнение постановления судебного пристава-исполнителя, поступившего в банк 12 ноября, в связи с чем банком, являющимся в силу действующего законодательства лицом, обязанным исполнять требования указанного документа незамедлительно, осуществлено удержание пятидесяти процентов от суммы поступившей пенсии, при этом по вопросу правомерности взыскания надлежит обращаться в подразделение службы судебных приставов по месту ведения исполнительного производства.',
    fires: ['hard-to-read'],
  },
  {
    client: { name: 'Попов Марк Евгеньевич' },
    messages: [{ author: 'client', text: 'Как перенести дату платежа по кредиту?' }],
    points: [{ id: 'p1', text: 'Как перенести дату платежа по кредиту', state: 'open' }],
    draft:
      'Марк Евгеньевич, дату платежа по кредиту можно перенести в приложении, если у вас нет просрочки и с прошлого переноса прошло полгода, для чего нужно зайти в кредит, выбрать там «Условия», затем «Дата платежа», указать день с первого по двадцать восьмое, потому что позже нельзя из-за коротких месяцев, и подтвердить всё кодом из SMS, после чего в графике появится промежуточный платёж, в который войдут одни проценты за дни между старой и новой датой.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Прошу пояснить, почему не открыли счёт нашему ТСЖ.' }],
    draft:
      'В ходе проведения проверки представленного комплекта документов установлено наличие несоответствия сведений о лице, осуществляющем функции единоличного исполнительного органа товарищества, данным, содержащимся в едином государственном реестре. Вышеуказанное обстоятельство препятствует заключению договора банковского счёта. В целях устранения выявленного несоответствия необходимо осуществить внесение изменений в реестр с последующим предоставлением в банк выписки.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Потеряла сберкнижку бабушки, что делать?' }],
    draft:
      'В случае утраты сберегательной книжки владельцем счёта, а равно лицом, действующим в его интересах на основании надлежащим образом оформленной доверенности, подлежит подаче письменное заявление об утрате по месту ведения счёта, на основании которого осуществляется выдача дубликата либо выплата остатка вклада с закрытием счёта.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Why was my request for a joint account turned down?' }],
    points: [{ id: 'p1', text: 'Why the request for a joint account was turned down', state: 'open' }],
    draft:
      'Pursuant to the review undertaken in respect of the aforementioned application for the establishment of a joint account, it has been determined that, owing to the non-provision of documentation evidencing the residential status of the second applicant within the period stipulated for the submission thereof, the said application was not capable of being progressed to approval.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    client: { name: 'Simon Draper' },
    messages: [{ author: 'client', text: 'Why is the exchange rate on my card payment worse than on the website?' }],
    draft:
      'Mr Draper, the rate on the website is the one we show for cash and is updated once in the morning, whereas your card payment was converted by the card scheme at the rate that applied on the day the shop in Oslo sent the payment for settlement, which was two days after you actually paid and, as it happened, a day on which the krone had gone up by almost one and a half per cent, to which our own conversion fee of one per cent, set out on page 4 of the tariff, was then added.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    client: { name: 'Лебедева Галина Петровна' },
    messages: [{ author: 'client', text: 'Почему мне отказали в реструктуризации?' }],
    points: [{ id: 'p1', text: 'Почему отказали в реструктуризации', state: 'open' }],
    draft:
      'Галина Петровна, в реструктуризации отказали из-за одной бумаги. Мы не увидели, что доход у вас снизился. Подойдёт справка с работы за последние четыре месяца. Подойдёт и выписка из центра занятости. Приложите любую из них к новой заявке. Всё остальное у вас в порядке.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Какие документы нужны для счёта ТСЖ?' }],
    draft:
      'Для счёта ТСЖ нужны:\n— устав с отметкой налоговой;\n— протокол, по которому выбрали председателя;\n— паспорт председателя;\n— выписка из реестра не старше месяца;\n— список тех, кто подписывает платежи.\nКопии снимем в отделении сами.',
    fires: [],
    near: ['hard-to-read'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Что такое «единоличный исполнительный орган» в вашей анкете?' }],
    points: [{ id: 'p1', text: 'Что значит «единоличный исполнительный орган» в анкете', state: 'open' }],
    draft:
      '«Единоличный исполнительный орган» — так закон называет директора. Впишите в эту строку себя, если компанией руководите вы.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Как перенести дату платежа по кредиту?' }],
    draft:
      'Дату платежа по кредиту меняют в приложении. Откройте кредит, нажмите «Условия», потом «Дата платежа». Можно выбрать день с 1-го по 28-е. Подтвердите кодом из SMS. Просрочки быть не должно, и с прошлого переноса должно пройти полгода.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'На каком основании арестовали мой счёт?' }],
    draft:
      'Счёт арестован по постановлению судебного пристава-исполнителя Кировского районного отделения от 12 ноября 2026 года. Долг — 18 200 ₽ налога за 2024 год. Копию постановления распечатали, она у вас на руках.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: 'Объясните по-человечески, почему у вас полная стоимость кредита выше ставки?' },
    ],
    points: [{ id: 'p1', text: 'Почему полная стоимость кредита выше ставки', state: 'open' }],
    draft:
      'По-человечески так: ставка — это цена самих денег, а в полную стоимость кредита входят ещё оценка квартиры и выпуск карты. Поэтому второе число всегда больше первого.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'letter',
    client: { name: 'Edith Warren' },
    messages: [{ author: 'client', text: 'What is a "certified true copy"? Your letter asks for one.' }],
    points: [{ id: 'p1', text: 'What a certified true copy is', state: 'open' }],
    draft:
      'Dear Mrs Warren, a certified true copy is a photocopy that a solicitor, a doctor or a teacher has signed. They write "true copy of the original" on it, with their name and the date. A photocopy without the signature won\'t do, sorry.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why is the exchange rate on my card worse than on your website?' }],
    draft:
      "The website shows the rate for cash. Card payments are converted at the card scheme's rate on the day the shop settles, and in your case that was two days later, when the krone was dearer. Our fee of 1 % comes on top.",
    fires: [],
    near: ['hard-to-read'],
  },
]
