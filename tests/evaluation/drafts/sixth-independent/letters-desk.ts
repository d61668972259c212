import type { LabelledDraft } from '../labelled-draft.ts'

/** A desk that answers written complaints of a regional bank. */
export const lettersDesk: readonly LabelledDraft[] = [
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему с меня сняли 390 рублей за перевод между моими же счетами?' }],
    draft:
      'Здравствуйте, [ИО клиента]! Комиссию 390 рублей сняли ошибочно: перевод шёл между вашими счетами. Деньги вернули вчера, они уже на текущем счёте. Просим извинить нас.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    client: { name: 'Тарханов Глеб Савельевич' },
    messages: [{ author: 'client', text: 'Терминал на заправке списал оплату дважды. Прошу вернуть 2 140 рублей.' }],
    draft:
      'Уважаемый Глеб Савельевич! На Вашу претензию № ________ от 9 ноября отвечаем: второе списание подтвердилось. 2 140 рублей зачислены на Вашу карту 16 ноября.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'какой у меня сейчас лимит на снятие в банкомате' }],
    draft:
      '{{client.first_name}}, у вашей карты лимит 150 000 ₽ в день и 600 000 ₽ в месяц. Сегодня вы сняли 20 000 ₽.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'ООО «Лугомир». До какого числа действует сертификат подписи нашего главбуха?' },
    ],
    draft:
      'Добрый день. Сертификат подписи вашего главного бухгалтера действует до ХХ.ХХ.2027. Продлить его можно в кабинете, раздел «Подписи».',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Куда подойти, чтобы сдать ветхие купюры?' }],
    draft:
      'Ветхие купюры меняет касса в отделении <адрес ближайшего офиса>, без комиссии. Часы работы — с 9 до 18, без перерыва.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Хочу закрыть ипотеку досрочно. Сколько осталось на сегодня?' }],
    draft:
      'Добрый день! На 18 ноября остаток долга по ипотеке — (вставить сумму) рублей, вместе с процентами за ноябрь. Заявление на досрочное погашение подаётся в приложении: «Ипотека» → «Погасить».',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Was my standing order to the landlord paid this month? He says he got nothing.' },
    ],
    draft:
      "Dear Ms [Surname], your standing order was paid on 2 November, and the landlord's bank confirmed the credit the same day. The payment confirmation is attached to this e-mail.",
    fires: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'I would like to know the rate on my matured deposit and what it earned.' }],
    draft:
      'Your deposit matured on 6 November. It earned interest at %RATE% per annum, and the whole amount was credited to your current account on that day.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'В договоре вклада написано «проценты выплачиваються ежеквартально». А мне пришли только за месяц. Как понимать?',
      },
    ],
    draft:
      'Вы верно прочли договор, хотя в нём и опечатка: «проценты выплачиваються [так в тексте] ежеквартально». Выплата 31 октября — проценты за неполный первый квартал, вклад открыт 1 октября.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Зарплатный реестр из бухгалтерской программы не грузится, пишет «ошибка в теге».' },
    ],
    draft:
      'Ошибка в строке 14: тег <ИНН> у вас закрыт как <ИНН> вместо </ИНН>. Исправьте его и загрузите файл снова — остальные строки реестра прошли проверку.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'К какой карте привязан автоплатёж за садик?' }],
    draft:
      'Автоплатёж за садик привязан к карте **** 4417. Сменить карту можно в приложении: «Платежи» → «Автоплатежи» → «Изменить».',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Я заполняю доверенность на сына, не понимаю, что писать внизу бланка.' }],
    draft:
      'Внизу бланка есть линейка «Подпись доверителя ____________». На ней распишитесь от руки, так же, как в паспорте. Дату рядом тоже ставите вы.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Вы прислали справку о задолженности? Файла не вижу.' }],
    draft:
      'Справку отправили вчера в 16:20, файл называется Spravka_dolg_[2026-11-17]_v2.pdf. Посмотрите, пожалуйста, в папке «Спам»: туда попадают письма с вложением.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'You refused my chargeback. Which clause says I was late?' }],
    draft:
      'Clause 7.3 of your card agreement reads: "[the cardholder] may dispute a payment within 120 days". You paid the hotel on 14 March and wrote to us on 2 November, which is 233 days later. That is why the claim was declined.',
    fires: [],
    near: ['unfilled-slot'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'What do I type in the beneficiary field? The system shows {NAME} and I am confused.' },
    ],
    draft:
      'The word {NAME} in that field is only a hint from the app. Tap it and type the name of your supplier exactly as on the invoice; the hint disappears once you start typing.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Третий день не могу закрыть вклад, в отделении гоняют по кругу!' }],
    draft:
      'Соловьёва Вера Ильинична, приносим извинения. Вклад закрывает любой операционист по паспорту, талон — «Вклады». Сотрудника, который направил вас в другое окно, вчера обучили заново.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Где мой перевод?! Отправила по СБП маме, денег нет.' }],
    draft:
      'Здравствуйте! Перевод на номер +7 912 555-04-18 дошёл сегодня в 8:47. Банк получателя зачислил его на другой счёт вашей мамы, пусть она проверит все счета.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Ерохин Пётр Данилович' },
    messages: [{ author: 'client', text: 'Банкомат на вокзале съел карту, и всем плевать' }],
    draft:
      'Пётр, нам не всё равно. Карта 2200 4512 8830 1967 изъята из банкомата и лежит в отделении на Вокзальной, 3. Забрать её можно с паспортом, до 19:00 в любой будний день.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Взяли с ипотеки лишние 8 тысяч. Спасибо, банк.' }],
    draft:
      'Проверили: по кредитному договору ИП-2024/118734 лишнего списания не было. 8 120 рублей — это ежегодный взнос за страховку квартиры, который вы продлили в октябре в приложении.',
    fires: ['personal-data-in-public'],
    unsure: ['topic-not-raised'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Выписку так и не прислали. Оценка — единица.' }],
    draft:
      'Выписка ушла 13 ноября на адрес marina.kuleshova81@mailbox.example. Если этой почтой вы больше не пользуетесь, скачайте документ в приложении: «Счёт» → «Справки и выписки».',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Не дают снять наследство отца, хотя все бумаги у меня на руках' }],
    draft:
      'В свидетельстве о праве на наследство указан ваш прежний паспорт, 6504 218890. Поэтому касса и не выдала деньги. Подойдите, пожалуйста, с отметкой о ранее выданных паспортах — она есть на 19-й странице нового.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'My company account has been frozen since Monday. Nobody explains a thing!' }],
    draft:
      'Account 40702810900000051284 was unfrozen this morning at 8:15. The hold came from a tax office order that has now been lifted. All payments waiting in the queue have gone out.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Margaret Ellen Hobday' },
    messages: [{ author: 'client', text: 'Worst app ever, keeps logging me out while I pay.' }],
    draft:
      'We are sorry about this, Margaret Ellen Hobday. The sign-outs came from a fault in version 8.2, and version 8.3, out since Monday, cures it. Please update the app from your store.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Очередь в отделении на Речной — полтора часа. Работает одно окно из пяти!' }],
    draft:
      'Вера, вы правы: 16 ноября на Речной работало одно окно, заболели двое сотрудников. Со вчерашнего дня открыты четыре.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Как до вас вообще дозвониться? Карту украли!' }],
    draft:
      'Заблокировать карту можно круглосуточно по телефону банка 8 800 000-17-17, нажмите «1» сразу после приветствия. Ещё быстрее — в приложении: карта → «Заблокировать».',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: 'Мне отказали в кредите, хотя договор 2023 года закрыла без просрочек. Что за дела?' },
    ],
    draft:
      'Здесь, при всех, мы не можем назвать причину отказа: это банковская тайна. Она указана в вашем приложении, в разделе «Заявки». Пожалуйста, не пишите в комментариях номер договора и паспорт.',
    fires: [],
    near: ['personal-data-in-public'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    client: { name: 'Бабаян Рузанна Ашотовна' },
    messages: [{ author: 'client', text: 'Подтвердите, на какой счёт приходит пенсия. Бабаян Рузанна Ашотовна.' }],
    draft:
      'Рузанна Ашотовна, пенсия приходит на счёт 40817810300000774120, открытый на имя Бабаян Рузанны Ашотовны. Последнее зачисление было 10 ноября.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Кто у вас отвечает за жалобы юрлиц? Пишу в пустоту' }],
    draft:
      'Жалобы компаний разбирает группа Инны Валерьевны Носковой. Её общий ящик — business-claims@severbank.example, а лично она принимает по средам в офисе на Заводской, 11.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Paid 4,417 for a fridge on 11/11 and the shop says it never came through.' }],
    draft:
      'The 4,417 payment of 11 November was reversed by the shop itself on the 12th, and the money is back in your balance. The shop can see this under its own reference, 000918273.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'How do I tell you my new e-mail and phone? Your form is broken.' }],
    draft:
      'The form was mended last night. You can also change your phone number and e-mail in the app, under Profile. Please keep both out of the comments here, as everybody can read them.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'На каком основании вы обрабатываете мои данные? Я ничего не подписывал.' }],
    draft:
      'Здравствуйте! Вы заходите в приложение почти каждый день, а значит, обработку своих данных вы уже приняли. Отдельной подписи для этого не нужно.',
    fires: ['implied-consent'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Кто разрешил вам поместить моё фото в карточку клиента?' }],
    consents: [{ purpose: 'photo', state: 'requested', inForce: false }],
    draft:
      'Просьбу о фотографии мы направили Вам 20 октября. До 10 ноября возражений не поступило, и потому фотография сохранена с Вашего ведома и одобрения.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Опять реклама по смс! Я же отказалась!!' }],
    consents: [{ purpose: 'marketing_sms', state: 'refused', inForce: false }],
    draft:
      'Понимаю ваше недовольство. Но разрешение на рекламные смс от вас у нас есть, поэтому сообщения и приходят. Выключить их можно в профиле, пункт «Рассылки».',
    fires: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'В бюро вижу запрос моей кредитной истории от вас. Откуда он? Кредит я не просил.' },
    ],
    consents: [{ purpose: 'credit_history', state: 'none', inForce: false }],
    draft:
      'Запрос в бюро сделан 5 ноября при ежегодной проверке лимита по карте. Кредитную историю мы смотрели с вашего письменного разрешения.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Я биометрию не сдавала, почему мне пишут, что она подключена?' }],
    draft:
      'Вы входите по отпечатку пальца. Этим вы и дали добро на банковскую биометрию, ещё когда первый раз приложили палец.',
    fires: ['implied-consent'],
  },
  {
    channel: 'letter',
    client: { name: 'Дергачёв Антон Фёдорович' },
    messages: [
      {
        author: 'client',
        text: 'Отзывал согласие на передачу данных партнёрам в августе. Почему мне звонит страховая с моим ФИО?',
      },
    ],
    consents: [{ purpose: 'third_party', state: 'withdrawn', inForce: false }],
    draft:
      'Уважаемый Антон Фёдорович! Ваше согласие на передачу сведений партнёрам действует до 2028 года. Страховая компания получила Ваш номер на его основании.',
    fires: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'When exactly did I agree to the new data terms? I never ticked anything.' }],
    draft:
      'There was nothing to tick. The new data terms were shown on the sign-in screen, and by signing in on 3 November you accepted them.',
    fires: ['implied-consent'],
  },
  {
    channel: 'chat',
    messages: [
      {
        author: 'client',
        text: "I didn't answer your message about sales calls. So why did someone phone me on Friday?",
      },
    ],
    consents: [{ purpose: 'marketing_call', state: 'requested', inForce: false }],
    draft:
      'We wrote to you on 1 November and gave two weeks to object. As no objection came, we put you down as happy to receive the calls.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Если я зайду в приложение после обновления, это будет согласие на биометрию?' },
    ],
    draft:
      'Нет. Входить можно как обычно: сам вход ничего не разрешает. Биометрию подключают только по отдельному заявлению с вашей подписью, а его у нас нет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'а откуда у вас право слать мне пуши с акциями' }],
    consents: [{ purpose: 'marketing_push', state: 'given', inForce: true }],
    draft:
      'Согласие на рекламные пуши вы дали 4 июля в приложении, оно действует. Отключить их можно там же: «Профиль» → «Уведомления».',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Муж против, чтобы я закладывала квартиру. А вы пишете, что согласие есть. Какое?' },
    ],
    draft:
      'В деле лежит нотариальное согласие Вашего супруга на залог квартиры от 12 мая 2025 года. Его реестровый номер указан на копии, которую мы приложили. Других согласий от него у банка нет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'form',
    messages: [
      {
        author: 'client',
        text: 'Признайте, что ваш сотрудник мне нахамил. И почему он решил, что я согласна на запись фото?',
      },
    ],
    consents: [{ purpose: 'photo', state: 'none', inForce: false }],
    draft:
      'Мы согласны с вами: разговор был грубым, просим прощения. На фото вы разрешения не давали, а то, что вы промолчали у окна, разрешением не считается. Снимок стёрт 14 ноября.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Что нужно, чтобы вы смогли посмотреть мою кредитную историю для рефинансирования?' },
    ],
    consents: [{ purpose: 'credit_history', state: 'none', inForce: false }],
    draft:
      'Нужно ваше согласие на запрос кредитной истории. Подпишите его в приложении: «Заявки» → «Рефинансирование» → «Согласия». Пока подписи нет, в бюро мы не обращаемся.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Your colleague said that since I use the app daily I must be fine with sharing my data. Is that right?',
      },
    ],
    draft:
      'No, and we are sorry you were told so. Using the app gives us no permission to share your data with anyone. You have not granted one, and nothing has been shared.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'Do you accept that your ATM was at fault? Also confirm you have removed my agreement to e-mail offers.',
      },
    ],
    consents: [{ purpose: 'marketing_email', state: 'withdrawn', inForce: false }],
    draft:
      'We accept that the machine was at fault: it held back 3,000, which was credited to you on 16 November. Your agreement to e-mail offers was withdrawn at your request on 9 November and no longer counts.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Перевод за границу висит с четверга, что с ним?' }],
    draft: 'Перевод остановлен на проверке в банке-посреднике, деньги целы. Разберёмся и обязательно сообщим.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Курьер выставил двойной счёт, деньги ушли дважды. Верните второй платёж.' }],
    draft: 'Второй платёж на 1 870 рублей признан ошибочным. Эта сумма вернётся на Вашу карту до 25 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Нужна справка о выплаченных процентах по ипотеке для налоговой.' }],
    draft: 'Добрый день! Заявку на справку приняли. Её подготовит отдел ипотечного сопровождения к пятнице, 20 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Терминал в нашей пекарне не печатает чеки, замените!' }],
    draft:
      'Неисправность видим: термоголовка вышла из строя. Замена терминала будет произведена в кратчайшие сроки, о дате вам сообщат по смс.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Я второй раз прошу связать меня с кем-то по брокерскому счёту.' }],
    draft:
      'Извините, что пришлось повторять. С вами свяжется наш специалист по брокерскому обслуживанию Елена Гурова, она позвонит сама.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'Хабибуллина Фарида Маратовна' },
    messages: [{ author: 'client', text: 'Доверенность на сестру у вас с лета, а ей всё равно не выдают деньги.' }],
    draft:
      'Уважаемая Фарида Маратовна! Доверенность есть в деле, но в кассовую систему её не внесли, это ошибка банка. Вопрос взят на контроль, ответ Вы получите в установленный срок.',
    fires: ['promise-incomplete'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'My salary file was rejected again, 61 people are waiting' }],
    draft:
      "I can see the file: line 17 has a closed account in it. I've passed it on to payroll and I'll get back to you as soon as I can.",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'The cash machine on Mill Street gave me 80 instead of 100.' }],
    draft:
      'Thank you for telling us. Our cash team in Harwell is going to recount the Mill Street machine by 20 November.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Когда я узнаю, вернут ли мне деньги за несостоявшуюся доставку?' }],
    draft:
      'Решение примет Павел Ремизов из отдела спорных операций, крайний день — четверг, 26 ноября. В тот же день он напишет вам на эту почту, что решено и почему.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Вы обещали исправить сведения в бюро. Исправили?' }],
    draft:
      'Да. Исправленные сведения отправлены в бюро 11 ноября, бюро приняло их 13-го. Просрочки за июнь в Вашей истории больше нет.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Можете гарантировать, что курьер с картой приедет завтра?' }],
    draft:
      'Гарантировать не могу: доставку ведёт курьерская служба, и завтрашний рейс в ваш посёлок она пока не подтвердила. Карту можно забрать и самим, она лежит в офисе на Садовой, 8.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Как мне получить деньги мамы, она умерла в сентябре?' }],
    draft:
      'Примите соболезнования. Сначала нотариус выдаст вам свидетельство о праве на наследство, обычно через полгода после смерти. С ним и с паспортом приходите в любой наш офис: деньги выдают в день обращения.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Не приходит код от СБП, помогите' }],
    draft:
      'Код не приходит, потому что в профиле старый номер. Хотите, позвоню вам прямо сейчас и вместе его поменяем? Напишите «да», если удобно.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Who is dealing with my power of attorney, and when will I hear?' }],
    draft:
      'It is with Joan Pardoe in our legal team. She will finish checking it by noon on Friday, 20 November, and will ring you that afternoon on the number you gave us.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Have you done anything about the forged cheque?' }],
    draft:
      'Yes. The cheque was stopped on 10 November, the 640 was put back in your account on the 12th, and the police were given a copy on the 13th. You need to do nothing more.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Когда вернёте деньги за двойную оплату в аптеке?' },
      {
        author: 'bank',
        text: 'Спасибо за чек! Возврат поставлен в работу, срок — 19 ноября. Ведёт его отдел карт, оттуда вам напишут смс.',
        at: '2026-11-10T10:00:00Z',
      },
      { author: 'client', text: 'Смс пока не было, всё в силе?' },
    ],
    promises: [{ id: 'p1', what: 'вернуть двойную оплату в аптеке', due: '2026-11-19', state: 'open' }],
    draft: 'Добрый день! Деньги за двойную оплату в аптеке отдел карт вернёт 27 ноября, о зачислении узнаете из смс.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Полетаева Нина Борисовна' },
    messages: [{ author: 'client', text: 'Жду справку о закрытии кредита, обещали к 20-му.' }],
    promises: [{ id: 's7', what: 'выдать справку о закрытии кредита', due: '2026-11-20', state: 'open' }],
    draft:
      'Уважаемая Нина Борисовна! Справку о закрытии кредита готовит архив, отвечает Лидия Крайнова. Она отправит её Вам заказным письмом не позднее 4 декабря.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Ваш техник должен был прийти в наш магазин по терминалу 18-го, во сколько ждать?' },
    ],
    promises: [{ id: 't', what: 'выезд техника для ремонта терминала', due: '2026-11-18', state: 'open' }],
    draft:
      'Здравствуйте. Техник Руслан Акимов приедет к вам в магазин в понедельник, 23 ноября, с 10 до 12. За час до приезда он позвонит.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'что с моей жалобой на списание за страховку' },
      { author: 'bank', text: 'Ответ даст Ирина Щеглова до 17 ноября, сюда в чат.' },
      { author: 'client', text: 'сегодня уже 18-е' },
    ],
    promises: [{ id: 'a', what: 'ответить по жалобе на списание за страховку', due: '2026-11-17', state: 'open' }],
    draft:
      'Ирина Щеглова ещё разбирает вашу жалобу на списание за страховку. Она ответит здесь, в чате, послезавтра до 15:00.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'ООО «Верхний пруд». Когда выпустите подпись новому директору? Без неё стоят платежи.',
      },
    ],
    promises: [{ id: 'sig', what: 'выпустить электронную подпись директору', due: '2026-11-16', state: 'open' }],
    draft:
      'Подпись директору выпускает удостоверяющий центр банка, ответственный — Тимур Галеев. Срок выпуска — 24 ноября, ссылку на сертификат он пришлёт на почту компании.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мне говорили, что снимут залог с машины до конца недели. Так и будет?' }],
    promises: [{ id: 'z', what: 'снять залог с автомобиля', due: '2026-11-22', state: 'open' }],
    draft:
      'Залогами занимается Оксана Белых. Запись о залоге она уберёт из реестра в первых числах декабря, третьего числа позвонит вам и подтвердит.',
    fires: ['silent-move'],
    unsure: ['promise-incomplete', 'contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'You said the new card would be printed by 13 November. Where is it?' }],
    promises: [{ id: 'c1', what: 'print and send the replacement card', due: '2026-11-13', state: 'open' }],
    draft:
      'Your replacement card will be printed and posted on 25 November by our card centre in Tunford. They will text you the tracking number on that day.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: "Please pay out my late uncle's account, probate was granted in October." },
      {
        author: 'bank',
        text: 'Mr Lathom of our estates desk will pay the balance by 20 November and write to you the same day.',
      },
      { author: 'client', text: 'Is everything in order for the 20th?' },
    ],
    promises: [{ id: 'e', what: "pay out the uncle's account", due: '2026-11-20', state: 'open' }],
    draft:
      "Thank you for your letter; the papers are all in order. Mr Lathom will pay out the balance of your uncle's account in the week ending 11 December, and he will write to you on the day he does.",
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply', 'promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Обещали пересчитать проценты по вкладу к 19-му. Успеваете?' }],
    promises: [{ id: 'v', what: 'пересчитать проценты по вкладу', due: '2026-11-19', state: 'open' }],
    draft:
      'К 19 ноября не успеваем и переносим срок на 24 ноября: выписка за 2024 год хранится в архиве, её привезут только в понедельник. Пересчёт сделает Вадим Трошин, итог он пришлёт вам на эту почту.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'карту сделают к пятнице как обещали? и до какого она будет действовать' }],
    promises: [{ id: 'k', what: 'перевыпустить карту', due: '2026-11-20', state: 'open' }],
    draft:
      'Да, всё по плану: карточный центр перевыпустит карту к пятнице, 20 ноября, и пришлёт вам смс. Действовать она будет до ноября 2031 года.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Жду ответа по спорному снятию. И когда у меня следующий платёж по кредиту?' },
    ],
    promises: [{ id: 'd', what: 'ответить по спорному снятию', due: '2026-11-27', state: 'open' }],
    draft:
      'Срок ответа по спорному снятию прежний — 27 ноября, письмо Вам пришлёт Алла Рогозина. Следующий платёж по кредиту — 7 декабря, 14 360 рублей.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Когда переведёте деньги по расторгнутой страховке?' }],
    promises: [{ id: 'i', what: 'вернуть премию по расторгнутой страховке', due: '2026-11-30', state: 'open' }],
    draft:
      'Раньше, чем мы говорили: премию вернули уже вчера, 17 ноября, 11 900 рублей на карту. Ждать 30 ноября не нужно.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'form',
    messages: [
      {
        author: 'client',
        text: 'Мы просили открыть счёт к 20-му. Но у нас самих печать будет только 2 декабря, подписать карточку раньше не сможем.',
      },
    ],
    promises: [{ id: 'o', what: 'открыть расчётный счёт', due: '2026-11-20', state: 'open' }],
    draft:
      'Печать для карточки подписей не обязательна, подпишите её без оттиска. Счёт откроет к 20 ноября Зоя Ким, реквизиты пришлёт вам на почту. Оттиск принесите 2 декабря или позже, когда будет удобно.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Is the mortgage statement still coming on the 19th? My solicitor needs it.' },
    ],
    promises: [{ id: 'm', what: 'send the mortgage statement', due: '2026-11-19', state: 'open' }],
    draft:
      'I am sorry, but not on the 19th. We are moving it to Tuesday, 24 November, because your October overpayment was booked late and the balance has to be redrawn. Ruth Anstey will e-mail the statement to you that morning.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'When do I get the refund, and how long may I keep the old contract rate?' }],
    promises: [{ id: 'r', what: 'refund the arrangement fee', due: '2026-11-23', state: 'open' }],
    draft:
      'The arrangement fee will be refunded by our lending desk on 23 November, as we said, and you will have a text when it lands. The old contract rate stays with you until 31 March 2028.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Верните комиссию 1 200 рублей и объясните, почему карта заблокирована.' }],
    points: [
      { id: 'a', text: 'вернуть комиссию 1 200 рублей', state: 'open' },
      { id: 'b', text: 'почему заблокирована карта', state: 'open' },
    ],
    draft: 'Здравствуйте! Комиссия 1 200 рублей возвращена вам сегодня в 9:40. Деньги уже видны в приложении.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    client: { name: 'Юсупов Ренат Ильдарович' },
    messages: [
      {
        author: 'client',
        text: 'Менеджер обещал ставку 9 %, в договоре 11 %. Прошу пересчитать и наказать менеджера.',
      },
    ],
    points: [
      { id: '1', text: 'в договоре ставка 11 % вместо обещанных 9 %, просит пересчитать', state: 'open' },
      { id: '2', text: 'просит принять меры к менеджеру', state: 'open' },
    ],
    draft:
      'Уважаемый Ренат Ильдарович! Запись разговора прослушана, менеджер действительно назвал Вам неверную ставку. Ему объявлен выговор, премии за ноябрь он лишён.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'сколько стоит перевод по сбп на 200 тыс и дойдет ли в воскресенье?' }],
    points: [
      { id: 'x', text: 'сколько стоит перевод 200 тыс. по СБП', state: 'open' },
      { id: 'y', text: 'дойдёт ли перевод в воскресенье', state: 'open' },
    ],
    draft:
      'По СБП бесплатно до 100 000 ₽ в месяц, дальше 0,5 %. За 200 000 ₽ выйдет 500 ₽, если в ноябре других переводов не было.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'form',
    messages: [
      {
        author: 'client',
        text: 'Мы ИП, терминал сломан неделю. Кто нам возместит потерянную выручку? И дайте запасной аппарат.',
      },
    ],
    points: [
      { id: 'a', text: 'кто возместит потерянную выручку', state: 'open' },
      { id: 'b', text: 'просит запасной терминал', state: 'open' },
    ],
    draft:
      'Запасной терминал ждёт вас в офисе на Лесной, 40, можно забрать сегодня до 18:00. Он уже настроен на ваш счёт, нужен только паспорт.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Как внести жену созаёмщиком по ипотеке?' }],
    points: [{ id: 'a', text: 'как добавить жену созаёмщиком', state: 'open' }],
    draft:
      'Добрый день! Спасибо, что обратились к нам. Мы ценим ваше доверие и рады, что ипотека оформлена именно у нас. Хорошего вам дня!',
    fires: ['point-unanswered'],
  },
  {
    channel: 'branch',
    messages: [
      {
        author: 'client',
        text: 'Мне нужны три вещи: снять арест со счёта, узнать, кто его наложил, и получить деньги на лекарства.',
      },
    ],
    points: [
      { id: '1', text: 'снять арест со счёта', state: 'open' },
      { id: '2', text: 'кто наложил арест', state: 'open' },
      { id: '3', text: 'выдать деньги на лекарства', state: 'open' },
    ],
    draft:
      'Арест наложил судебный пристав Ленинского района, постановление от 3 ноября. Сами мы снять его не можем: отменить может только пристав, его адрес — Мира, 15.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Why was my trade executed at 104.2 when the quote was 103.8? And stop charging me the monthly custody fee.',
      },
    ],
    points: [
      { id: 'a', text: 'why executed at 104.2 and not 103.8', state: 'open' },
      { id: 'b', text: 'stop the monthly custody fee', state: 'open' },
    ],
    draft:
      'Your order was a market order, so it took the best price on offer at 10:01:07. By then the 103.8 lots had been sold, and the next seller asked 104.2. A limit order would have kept your price.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'A caller claiming to be you took 900 from me. Will I get it back? Did you tell the police?',
      },
    ],
    points: [
      { id: 'a', text: 'will the 900 be returned', state: 'open' },
      { id: 'b', text: 'has the bank told the police', state: 'open' },
    ],
    draft:
      'We were sorry to read what happened. We reported the caller to the county police on 12 November, and the crime number is on the enclosed sheet.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Снизьте ставку по кредиту. И почему не пришло уведомление о платеже?' }],
    points: [
      { id: 'a', text: 'снизить ставку по кредиту', state: 'open' },
      { id: 'b', text: 'почему не пришло уведомление о платеже', state: 'open' },
    ],
    draft:
      'Уменьшить процент не можем: договор заключён по фиксированной ставке до 2029 года. Напоминание ушло 5 ноября на номер, который вы сменили в октябре, поэтому вы его и не увидели.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'нужна выписка за год и справка для визы' },
      { author: 'client', text: 'визу отменили, справку не надо. только выписку' },
    ],
    points: [
      { id: '1', text: 'выписка за год', state: 'open' },
      { id: '2', text: 'справка для визы', state: 'withdrawn' },
    ],
    draft: 'Готово, выписка за год лежит в приложении: «Документы» → «Выписки». Подписана электронной подписью банка.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Почему отказали во вкладе для внука и какие бумаги нужны?' },
      { author: 'bank', text: 'Отказали потому, что в заявлении не было подписи законного представителя.' },
      { author: 'client', text: 'Понятно. А бумаги?' },
    ],
    points: [
      { id: 'a', text: 'почему отказали во вкладе для внука', state: 'answered' },
      { id: 'b', text: 'какие бумаги нужны', state: 'open' },
    ],
    draft:
      'Возьмите с собой свидетельство о рождении внука, паспорт его мамы или папы и Ваш паспорт. Кто-то из родителей должен прийти вместе с Вами.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Это точно вы мне вчера звонили с просьбой продиктовать код?' }],
    points: [{ id: 'q', text: 'звонил ли банк вчера и просил ли код', state: 'open' }],
    draft:
      'Нет, это мошенники. Мы таких просьб не делаем. Код никому не говорите, а если уже назвали — скажите сейчас, я заблокирую карту.',
    fires: [],
    near: ['point-unanswered'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Требую компенсацию морального вреда 50 000 рублей за очередь.' }],
    points: [{ id: 'm', text: 'компенсация морального вреда 50 000 рублей', state: 'open' }],
    draft:
      'Вы простояли у окна час двадцать, и нам за это стыдно. Платить за ожидание банк не станет. Если решите обратиться в суд, мы дадим выписку из журнала талонов за тот день.',
    fires: [],
    near: ['point-unanswered'],
    unsure: ['topic-not-raised', 'promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Can my bookkeeper sign payments, and is there a cap?' }],
    points: [
      { id: 'a', text: 'may the bookkeeper sign payments', state: 'open' },
      { id: 'b', text: 'is there a limit on amount', state: 'open' },
    ],
    draft:
      'She can, once you add her under Users with the role "second signatory". Out of the box she may approve up to 5,000 a day; you choose any other ceiling on the same page.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Has the wire to Osaka gone, and if it failed, why?' }],
    points: [
      { id: 'a', text: 'has the wire to Osaka been sent', state: 'open' },
      { id: 'b', text: 'why it failed, if so', state: 'open' },
    ],
    draft:
      'It went out on Monday at 11:20 and the receiving bank booked it on Tuesday. Nothing failed; the red mark in the app only means the receipt has not been opened.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Почему не проходит оплата телефоном в метро?' }],
    draft:
      'Оплата не проходит, потому что карта в телефоне устарела: удалите её из кошелька и добавьте заново. Кстати, вам одобрен кредит наличными до 700 000 ₽ под 16 % — оформить?',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Сколько хранится чек по переводу и где его взять?' }],
    draft:
      'Чек хранится пять лет, он в истории операций: перевод → «Квитанция». Заодно советуем сдать биометрию: с ней можно входить без пароля и подтверждать платежи лицом.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    client: { name: 'Горшенин Лев Аркадьевич' },
    messages: [{ author: 'client', text: 'Прошу разъяснить, почему пенсия пришла на два дня позже.' }],
    draft:
      'Уважаемый Лев Аркадьевич! Социальный фонд передал деньги 12 ноября вместо 10-го, банк зачислил их в тот же час. Обращаем внимание: Вы вправе потребовать удаления Ваших персональных данных, бланк приложен.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Нужна копия платёжки № 318 от 2 ноября с отметкой банка.' }],
    draft:
      'Копия платёжки с отметкой приложена. Ещё напоминаем, что для предпринимателей у нас есть полис от простоя бизнеса: 4 900 рублей в год, покрытие до миллиона.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'до скольки завтра касса на Пушкина?' }],
    draft:
      'Касса на Пушкина завтра работает до 17:30. А вы уже отозвали старое согласие на запрос кредитной истории? Сделать это можно там же, у операциониста.',
    fires: ['topic-not-raised'],
    unsure: ['implied-consent'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Забыл пин-код, как сменить?' }],
    draft:
      'Пин меняется в приложении: карта, потом «Сменить ПИН», новый начнёт работать сразу. И подумайте об открытии инвестиционного счёта, сейчас на нём налоговый вычет до 52 тысяч.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Please tell me the IBAN format for a payment to Lisbon.' }],
    draft:
      'A Portuguese IBAN starts with PT and has 25 characters, with no spaces when you type it in. You may also like to know that remortgaging with us now starts at 4.1 per cent.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Your cashier gave me a torn note on 9 November.' }],
    draft:
      'You may change the torn note at any of our counters, free of charge, and we apologise for the oversight. We would add that your will and the naming of your heirs are matters best settled early; a leaflet is enclosed.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Мне предлагают «лицо вместо пароля». Что вы делаете с этим снимком потом?' }],
    draft:
      'Снимок лица превращается в цифровой шаблон, это и есть биометрия. Шаблон хранится отдельно от имени, его можно удалить в любой день через профиль.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'с меня сняли 2 300 с пометкой «полис», я ничего не покупал' }],
    draft:
      'Это взнос за страховку карты, её подключили при выдаче 28 октября. Отказаться можно в приложении: «Карта» → «Страховка» → «Отключить». До 11 ноября деньги возвращались полностью, сейчас — за вычетом прошедших дней.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Не хватает на достройку дома. Можно ли занять у вас ещё, если ипотека уже есть?' },
    ],
    draft:
      'Можно. К действующей ипотеке мы даём кредит на достройку: до 1 500 000 рублей на 7 лет, сегодня под 15,9 % годовых. Залогом служит тот же дом.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Пришло смс о входе с чужого телефона. Мне страшно, что делать?' }],
    draft:
      'Вы правильно сделали, что позвонили. Я закрыла доступ к приложению и остановила карты, деньги на месте. Пароль придумайте новый и никому его не называйте.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Сотрите всё, что у вас обо мне есть. Я больше не клиент.' }],
    draft:
      'Рекламные контакты и фотографию мы удалили 16 ноября. Договоры и выписки стереть нельзя ещё пять лет: этого требует закон о противодействии отмыванию, статья 7. После этого срока они уничтожаются.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'My father died in July. What happens to the savings he left with you?' }],
    draft:
      'Please accept our condolences. His savings pass to whoever the grant of probate names, and until then the account is frozen but still earns interest. You need to do nothing until the grant is issued.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'someone from you keeps ringing me at dinner about offers. enough!' }],
    consents: [{ purpose: 'marketing_call', state: 'withdrawn', inForce: false }],
    draft:
      "Those were marketing calls, and they should have ended when you withdrew your permission on 2 November. Your number was left on an old list; I took it off this morning. I'm sorry about the dinners.",
    fires: [],
    near: ['topic-not-raised', 'implied-consent'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Почему мне не одобрили кредитные каникулы?' },
      {
        author: 'bank',
        text: 'Каникулы не одобрены: ваш доход снизился на 18 %, а условие — не меньше 30 %. Подать заявку снова можно через месяц.',
      },
      { author: 'client', text: 'Я прислал справку о доходе, там минус 41 %!' },
    ],
    draft:
      'Каникулы не одобрены: ваш доход снизился на 18 %, а условие — не меньше 30 %. Подать заявку снова можно через месяц.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Требую вернуть деньги за абонемент в спортзал, он закрылся.' },
      {
        author: 'bank',
        text: 'Оплата подтверждена Вами по коду из смс, поэтому операция признана верной. С требованием о возврате обратитесь к продавцу.',
      },
      { author: 'client', text: 'Продавца больше нет, клуб закрыт. Что теперь?' },
    ],
    draft:
      'Операция признана верной, так как оплата подтверждена Вами по коду из смс. По вопросу возврата Вам следует обратиться к продавцу.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'приложение вылетает' },
      {
        author: 'bank',
        text: 'Попробуйте удалить приложение, перезагрузить телефон и установить приложение заново. Обычно это помогает!',
      },
      { author: 'client', text: 'сделал, всё равно вылетает' },
    ],
    draft:
      'Попробуйте, пожалуйста, удалить приложение, перезагрузить телефон и поставить приложение заново. Обычно помогает!',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Наш счёт ограничен, ООО «Степной мёд». За что?' },
      {
        author: 'bank',
        text: 'Добрый день! Переводы ограничены, потому что платежи трём новым поставщикам ушли за один день. Пришлите договоры с ними через кабинет, раздел «Запросы банка».',
        at: '2026-11-11T08:00:00Z',
      },
      { author: 'client', text: 'Договоры загружены 12-го, ответа нет.' },
    ],
    draft:
      'Здравствуйте! Переводы ограничены, потому что платежи трём новым поставщикам ушли за один день. Пришлите договоры с ними через кабинет, раздел «Запросы банка». С уважением, отдел обслуживания компаний.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'где посмотреть мой кешбэк за октябрь' },
      {
        author: 'bank',
        text: 'Кешбэк за октябрь начислен 10 ноября, посмотреть его можно на главном экране, нажав на звёздочку справа вверху.',
      },
      { author: 'client', text: 'нет там звёздочки' },
      { author: 'bank', text: 'Какая у вас версия приложения?' },
      { author: 'client', text: '7.9' },
    ],
    draft:
      'Кешбэк за октябрь начислен 10 ноября, его можно посмотреть на главном экране: нажмите на звёздочку справа вверху',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Мезенцева Алевтина Петровна' },
    messages: [
      { author: 'client', text: 'Сын погиб. Мне начисляют проценты по его кредиту, это законно?' },
      {
        author: 'bank',
        text: 'Алевтина Петровна, примите наши соболезнования. Проценты начисляются и после смерти заёмщика, их платят наследники в пределах полученного наследства. Пени мы отменили 2 ноября.',
      },
      { author: 'client', text: 'Я отказалась от наследства у нотариуса. Всё равно платить мне?' },
    ],
    draft:
      'Алевтина Петровна, примите наши искренние соболезнования. После смерти заёмщика проценты начисляются, платят их наследники в пределах полученного наследства. Пени отменены 2 ноября.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Your website will not take my certificate.' },
      {
        author: 'bank',
        text: 'Please clear the browser cache, plug the token in again and choose the certificate that ends in 2027.',
      },
      { author: 'client', text: 'There is no certificate ending in 2027 in the list.' },
    ],
    draft: 'Please clear your browser cache, plug the token in once again and choose the certificate ending in 2027.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'You valued our bakery too low for the loan.' },
      {
        author: 'bank',
        text: 'The valuation was made by an independent surveyor on 14 October and rests on three sales in the same street. We see no ground to change it.',
      },
      { author: 'client', text: 'Two of those three sales were flats, not shops.' },
    ],
    draft:
      'As stated, the valuation was made on 14 October by an independent surveyor and rests on three sales in the same street. We see no grounds to change it.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Где мой возврат за билеты?' },
      {
        author: 'bank',
        text: 'Здравствуйте! Возврат за билеты мы ещё не получили от авиакомпании. С уважением, служба по работе с обращениями.',
      },
      { author: 'client', text: 'А теперь?' },
    ],
    draft:
      'Здравствуйте! Возврат за билеты пришёл от авиакомпании сегодня утром, 23 480 рублей уже на вашей карте. С уважением, служба по работе с обращениями.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'терминал пишет ошибка 91' },
      { author: 'bank', text: 'Ошибка 91 — нет ответа от банка покупателя. Попросите приложить карту ещё раз.' },
      { author: 'client', text: 'теперь ошибка 96' },
    ],
    draft: 'Ошибка 96 — сбой в самом терминале. Выключите его на минуту, включите и проведите сверку итогов.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'На каком основании списали 6 000?' },
      { author: 'bank', text: '6 000 рублей списаны по исполнительному листу от 21 октября.' },
      { author: 'client', text: 'Какой суд его выдал и по какому делу?' },
    ],
    draft:
      'Как мы писали, 6 000 рублей списаны по исполнительному листу от 21 октября. Лист выдал мировой судья участка № 4 города Заречный по делу о долге за отопление. Его копия приложена.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'сколько будет стоить досрочно закрыть автокредит 20-го' },
      { author: 'bank', text: 'На 20 ноября для полного закрытия нужно 311 204 рубля.' },
      { author: 'client', text: 'а если 25-го?' },
    ],
    draft: 'На 25 ноября для полного закрытия нужно 312 067 рублей: добавятся проценты за пять дней.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [
      {
        author: 'client',
        text: 'Мне пришло от вас: «Заявка на выпуск карты отклонена, обратитесь в офис». Почему отклонена?',
      },
      {
        author: 'bank',
        text: 'Добрый день! Уточните, пожалуйста, какую карту вы заказывали — детскую или дополнительную?',
      },
      { author: 'client', text: 'Детскую' },
    ],
    draft:
      'Спасибо. «Заявка на выпуск карты отклонена, обратитесь в офис» — такой текст система шлёт, если ребёнку нет шести лет. Вашей дочке шесть исполнится 1 февраля, с этого дня карту можно заказать.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Why was the transfer to my daughter returned?' },
      { author: 'bank', text: 'The transfer came back because the account number had one digit too few.' },
      { author: 'client', text: 'I corrected it and it came back again!' },
    ],
    draft:
      'This time the number was right. The transfer came back because the account is in her married name and you typed her maiden one. Change the name and it should pass.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'What are your opening hours in Dale Road?' },
      { author: 'bank', text: 'Dale Road is open from 9 to 5 on weekdays and from 10 to 1 on Saturdays.' },
      { author: 'client', text: 'and the one at the station' },
    ],
    draft: 'The station branch is open from 8 to 6 on weekdays and from 10 to 1 on Saturdays.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Есть ли плата за досрочное погашение?' },
      { author: 'bank', text: 'Досрочное погашение у нас бесплатное, в любой день.' },
      { author: 'client', text: 'Хорошо, тогда напишите, что нужно внести 25-го, чтобы закрыть всё.' },
    ],
    draft:
      'Для закрытия кредита 25 ноября нужно 84 310 рублей. Сюда входит плата за досрочное погашение, 1 % от остатка.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Почему перестали приходить пуши со скидками? Я же их включал.' }],
    consents: [{ purpose: 'marketing_push', state: 'given', inForce: true }],
    draft:
      'Пуши не приходят, так как согласия на них вы нам не давали. Включить их можно в профиле, раздел «Уведомления».',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Ждём вашего инженера 20-го, как договорились. Пропуск на него заказывать?' }],
    promises: [{ id: 'e', what: 'выезд инженера для установки второго терминала', due: '2026-11-20', state: 'open' }],
    draft:
      'Добрый день. Пропуск не нужен: выезда инженера к вам в планах нет, второй терминал клиенты ставят сами по памятке в коробке.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Щукина Тамара Львовна' },
    messages: [
      { author: 'client', text: 'Прошу вернуть 7 600 рублей за снятую мошенниками сумму.' },
      {
        author: 'bank',
        text: 'Тамара Львовна, Ваше требование признано обоснованным, решение о возврате 7 600 рублей принято 6 ноября.',
        at: '2026-11-06T12:00:00Z',
      },
      { author: 'client', text: 'Прошло две недели. Где деньги?' },
    ],
    draft:
      'Уважаемая Тамара Львовна! Оснований для возврата 7 600 рублей банк не нашёл: снятие подтверждено верным ПИН-кодом. В возврате Вам отказано.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Реестр на зарплату прошёл?' },
      { author: 'bank', text: 'Да, реестр получен в 14:05, деньги зачислены всем 43 сотрудникам.' },
      { author: 'client', text: 'Кладовщик говорит, что у него пусто' },
    ],
    draft:
      'Реестра от вашей компании за ноябрь мы не получали, поэтому зачислений не было никому. Загрузите файл через кабинет, раздел «Зарплата».',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Уберите мою фотографию с экрана операциониста, я её не разрешал.' }],
    consents: [{ purpose: 'photo', state: 'refused', inForce: false }],
    draft:
      'Фотография стоит на экране с вашего разрешения, оно подписано при открытии счёта. Убрать её можно по заявлению в любом офисе.',
    fires: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'my card is declined everywhere' },
      { author: 'bank', text: 'We blocked the card on 15 November after a strange payment in Lima.' },
      { author: 'client', text: 'That was not me in Lima. So what now, do I get a new one?' },
    ],
    draft:
      'No new card is needed. We have never put any block on this card, it has been active the whole time. Try the chip instead of the contactless.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Did you get the power of attorney for my mother?' },
      { author: 'bank', text: 'The notarised power of attorney arrived on 10 November and is in the file.' },
      { author: 'client', text: 'Good. Then why was I turned away at the counter?' },
    ],
    draft:
      'You were turned away because no power of attorney for your mother has ever reached us. Please bring the notarised original to the Castle Street branch.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Карта пришла в отделение?' },
      { author: 'bank', text: 'Нет, карта ещё в пути.', at: '2026-11-13T09:00:00Z' },
      { author: 'client', text: 'А сегодня?' },
    ],
    draft: 'Сегодня — да: карту привезли в отделение в 8:30. Возьмите паспорт, выдача до 18:00.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'за перевод по сбп комиссия есть?' },
      { author: 'bank', text: 'Нет, по СБП до 100 000 ₽ в месяц комиссии нет.' },
      { author: 'client', text: 'а по номеру карты в другой банк?' },
    ],
    draft: 'А вот по номеру карты комиссия есть: 1,5 %, не меньше 50 ₽. По СБП, как и сказали, бесплатно.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Есть ли у вас моё согласие на биометрию? И на звонки?' }],
    consents: [
      { purpose: 'bank_biometrics', state: 'none', inForce: false },
      { purpose: 'marketing_call', state: 'given', inForce: true },
    ],
    draft:
      'Согласия на биометрию у нас нет. Согласие на рекламные звонки есть, вы дали его 12 февраля в офисе на Полярной.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Можно ли закрыть вклад без потери процентов?' },
      { author: 'bank', text: 'Нельзя: при закрытии раньше срока проценты пересчитываются по ставке 0,1 %.' },
      { author: 'client', text: 'Срок вышел вчера. Теперь-то можно?' },
    ],
    draft: 'Теперь можно. Срок вклада истёк 17 ноября, проценты начислены полностью, и закрытие их не уменьшит.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Справка для опеки будет готова завтра? Мне точно не надо идти в суд за копией решения?',
      },
    ],
    promises: [{ id: 'op', what: 'выдать справку для органов опеки', due: '2026-11-19', state: 'open' }],
    draft:
      'В суд идти не нужно, решение у нас есть. Справку для опеки Галина Стёпина сделает завтра, 19 ноября, и сама наберёт вас, когда её можно будет забрать.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Can I buy foreign shares through you?' },
      { author: 'bank', text: 'Private clients cannot buy foreign shares at present.' },
      { author: 'client', text: 'And foreign bonds?' },
    ],
    draft:
      'Bonds are a different matter: private clients can buy them, from a list of about sixty. You will find it in the app under Markets, Bonds abroad. Shares remain closed.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    now: '2026-11-18T08:40:00Z',
    messages: [
      { author: 'client', text: 'is the login outage fixed' },
      {
        author: 'bank',
        text: 'Not yet, logging in is still down for about a third of clients.',
        at: '2026-11-18T07:10:00Z',
      },
      { author: 'client', text: 'works for me now. fixed?' },
    ],
    draft:
      'Yes, since 8:20 everyone can log in again. At 7:10 it was still down, so you caught it right as it came back.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Почему мне отказали в повышении лимита по карте?' }],
    draft:
      'Решение принято в соответствии с внутренним регламентом банка. Нарушений в действиях сотрудников не выявлено.',
    fires: ['hides-behind-rules'],
    unsure: ['hard-to-read'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'верните деньги за перевод не тому человеку' }],
    draft: 'Поверьте, мы сделали всё, что могли в этой ситуации. Наши специалисты приложили максимум усилий.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Почему вы не выдаёте мне мои 300 тысяч наличными?' }],
    draft: 'У нас такая инструкция, я по ней обязан действовать. Больше ничего сказать не могу.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Вы списали пени за день, когда приложение не работало. Это ваша вина!' }],
    draft:
      'Начисление неустойки предусмотрено пунктом 5.4 Общих условий, с которыми вы ознакомлены. Условия размещены на сайте.',
    fires: ['hides-behind-rules'],
    unsure: ['implied-consent', 'hard-to-read'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'ИП Савина. Платёж поставщику третий день «на проверке». Что именно проверяете?' },
    ],
    draft:
      'Проверка проводится в рамках требований законодательства. Порядок и объём контрольных процедур определяются банком самостоятельно.',
    fires: ['hides-behind-rules'],
    unsure: ['hard-to-read'],
  },
  {
    channel: 'letter',
    client: { name: 'Ахметшин Булат Рафисович' },
    messages: [{ author: 'client', text: 'Оценщик не приехал, сделка по квартире сорвалась. Кто ответит?' }],
    draft:
      'Уважаемый Булат Рафисович! Банк со своей стороны предпринял все необходимые меры. Процедура согласования выезда была соблюдена полностью.',
    fires: ['hides-behind-rules'],
    unsure: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Why can my disabled brother not use his own signature stamp at the branch?' },
    ],
    draft:
      'Our staff acted in line with bank policy. We are obliged to follow our procedures in all cases, and we trust you will understand.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'how come you opened a savings account I never asked for' }],
    draft:
      'Rest assured the team has worked tirelessly on your case and every possible effort was made. All steps were compliant with the applicable regulations.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'По какому пункту договора с меня взяли 199 рублей?' }],
    draft:
      'По пункту 4.2 договора: 199 рублей в месяц стоит обслуживание, если на карте меньше 10 000 рублей. В октябре остаток опускался до 8 350 рублей.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'токен мигает красным, инструкцию потерял' }],
    draft:
      'По инструкции красный цвет значит, что села батарейка. Откройте крышку снизу, поставьте новую CR2032, и токен попросит ввести ПИН.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Почему не выдали деньги по доверенности? Она настоящая!' }],
    draft:
      'Доверенность настоящая, мы в этом не сомневаемся. Но в ней нет права получать деньги, только право подавать заявления, а закон требует назвать его прямо. Достаточно новой доверенности с этими словами или Вашего личного прихода.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Скажите честно, вы правда всё сделали, чтобы найти мой перевод?' }],
    draft:
      'Честно — не всё. Два запроса мы отправили поздно, только 12 ноября, это наша ошибка. Перевод нашли вчера: он лежал на счёте невыясненных сумм, и в 17:00 его зачислили вам.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Пришлите ваш регламент по рассмотрению жалоб, хочу знать сроки.' }],
    draft:
      'Регламент рассмотрения жалоб приложен, сроки — в разделе 3. Коротко: простая жалоба — 15 рабочих дней, с запросом в другой банк — 30.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why do you need my passport for a 700 cash deposit?' }],
    draft:
      'Because someone else could be paying into your account in your name. The rule covers any cash over 500, and the cashier only looks at the passport; she takes no copy. With the app code you can do without it at the machine.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'You broke your own procedure when you closed my business account without notice. Admit it.',
      },
    ],
    draft:
      'You are right. Our procedure calls for sixty days of notice and you had nine. The account was reopened on 16 November under the same number, and the fees for the month were waived.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Вернут ли мне комиссию за перевод 3 ноября?' }],
    draft:
      'По результатам рассмотрения Вашего обращения сообщаем, что в целях урегулирования возникшей ситуации, связанной с осуществлением списания комиссионного вознаграждения при совершении операции по переводу денежных средств 3 ноября текущего года, уполномоченным подразделением было принято решение о произведении возврата указанного вознаграждения, каковой возврат и был осуществлён 16 ноября.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Можно ли забрать карту не самому, а через жену?' }],
    draft:
      'Получение банковской карты лицом, не являющимся её держателем, допускается исключительно при условии предъявления указанным лицом надлежащим образом оформленной и нотариально удостоверенной доверенности, содержащей прямое указание на наделение поверенного полномочием по осуществлению получения карты, а равно документа, удостоверяющего личность такого поверенного.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Почему не прошёл платёж по налогам от нашей компании?' }],
    draft:
      'Неисполнение распоряжения обусловлено выявлением несоответствия реквизитного состава платёжного документа, выразившегося в некорректном заполнении поля 104. В случае необходимости осуществления повторной отправки надлежит произвести корректировку указанного реквизита с последующим направлением распоряжения в банк в общеустановленном порядке.',
    fires: ['hard-to-read'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'почему курс был другой' }],
    draft:
      'Курс отличался, потому что вы оплатили покупку в субботу, а магазин передал её в платёжную систему только в понедельник, и пересчёт, который при покупке был лишь предварительным и показывался вам в приложении серым цветом, сделали уже по курсу того дня, когда операция дошла до нас, то есть вторника, когда евро, как вы, наверное, видели, подорожал на два рубля с лишним, отсюда и разница в 318 рублей.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    client: { name: 'Воробьёва Эмма Карловна' },
    messages: [{ author: 'client', text: 'Как мне вступить во владение вкладом покойного мужа?' }],
    draft:
      'Уважаемая Эмма Карловна! Выдача денежных средств, находящихся во вкладе наследодателя, осуществляется при условии представления наследником свидетельства о праве на наследство. При наличии нескольких наследников выплата причитающихся долей производится пропорционально размеру таковых. До момента представления вышеуказанного документа совершение расходных операций по вкладу не представляется возможным.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Можно ли перенести день платежа по ипотеке на 20-е число?' }],
    draft:
      'Изменение даты осуществления ежемесячного аннуитетного платежа возможно посредством подачи соответствующего заявления, рассмотрение которого производится при условии отсутствия неисполненных обязательств, причём заключение дополнительного соглашения, являющегося неотъемлемой частью кредитного договора, влечёт необходимость внесения процентов за период, образовавшийся вследствие указанного изменения.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Was my complaint about the broken deposit machine upheld or not?' }],
    draft:
      'Further to the correspondence hereinbefore referenced, and having had due regard to the representations made by yourself in respect of the malfunctioning of the automated deposit facility, we hereby advise that a determination has been reached to the effect that the said complaint be upheld, and that the sum of 250 the subject thereof was accordingly remitted to the account aforementioned on 13 November.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why is my new limit lower than the old one?' }],
    draft:
      'The limit is lower because the system, which looks each autumn at what was spent, what was repaid and what else is owed elsewhere, including cards that you may have forgotten but which are still open and therefore still count, found that the total of those lines, even though most of them stand unused, had gone past forty per cent of the income that you told us about in 2023, which is the last figure that we hold.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Какие документы нужны для счёта нашего ООО?' }],
    draft:
      'Для счёта нужны:\n— устав;\n— решение о назначении директора;\n— паспорт директора;\n— карточка с образцами подписей;\n— договор аренды или выписка на офис;\n— доверенность, если придёте не сами.\nКопии заверяют на месте, бесплатно.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Что такое «аннуитетный платёж» в моём графике?' }],
    draft:
      'Аннуитетный платёж — это когда Вы каждый месяц платите одну и ту же сумму. У Вас это 21 450 рублей. Сначала в ней больше процентов, к концу срока — больше самого долга.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Кому именно ушли наши деньги по платёжке 77?' }],
    draft:
      'Деньги получило Муниципальное бюджетное учреждение дополнительного образования «Детско-юношеская спортивная школа олимпийского резерва № 2 имени А. П. Северцева». Сумма — 48 000 рублей, дата — 6 ноября.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мне пришла бумага: «надлежит осуществить актуализацию сведений». Это что?' }],
    draft:
      'Простите за такой язык. «Надлежит осуществить актуализацию сведений» значит: проверьте, не сменились ли у вас паспорт, адрес и телефон. Если всё прежнее, делать ничего не надо.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'как подключить автоплатёж за свет? я плохо вижу, объясните подробно' }],
    draft:
      'Конечно. Откройте приложение. Внизу нажмите «Платежи», это вторая кнопка слева. Потом наверху выберите «Дом», дальше «Свет». Введите номер счёта с квитанции, в нём десять цифр. Нажмите «Найти», потом «Платить каждый месяц». Выберите число и нажмите зелёную кнопку. Если заблудитесь, нажмите стрелку слева наверху, она вернёт на шаг назад.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'What does "indemnity" mean in the lost-certificate form?' }],
    draft:
      'An indemnity is a promise to repay. By signing it you agree that, if someone turns up with the lost share certificate, the cost is yours and not ours. It is one page long and needs no witness.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Please list the fees you took this year.' }],
    draft:
      'This year you paid: 12.00 for the card (9 January), 4.50 for a transfer abroad (2 March), 4.50 for another (17 June), 25.00 for a certified statement (4 August) and 3.00 for a paper PIN (30 September). That makes 49.00 in all. No other fees were taken.',
    fires: [],
    near: ['hard-to-read'],
  },
]
