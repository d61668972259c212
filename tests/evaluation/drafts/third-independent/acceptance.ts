import type { LabelledDraft } from '../labelled-draft.ts'

/** Paraphrases and look-alikes, written to be hard. */
export const acceptance: readonly LabelledDraft[] = [
  {
    channel: 'email',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Добрый день. Готова ли справка о закрытии кредита и где её взять?' }],
    draft:
      'Добрый день, Вера Ильинична! Справка о закрытии кредита готова, она лежит в отделении на Садовой. Забрать её можно с {{дата_готовности}}, нужен только паспорт.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Сестра перевела мне вчера по СБП, деньги дошли?' }],
    draft: 'Здравствуйте, <Имя Отчество>! Да, перевод зачислен вчера в 14:20.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    client: { name: 'Кравец Олег Тимофеевич' },
    messages: [{ author: 'client', text: 'Сколько с меня взяли за снятие наличных 12 ноября?' }],
    draft:
      'Уважаемый Олег Тимофеевич! За снятие наличных 12 ноября удержано ______ руб. Сумма списана одновременно с выдачей денег.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'какой у меня суточный лимит на переводы' }],
    draft: 'Ваш суточный лимит на переводы ХХХ ХХХ рублей, из него сегодня вы потратили 40 000.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Под какой процент сейчас вклад «Осенний» на полгода?' }],
    draft:
      'На полгода по вкладу «Осенний» сейчас (подставить ставку на сегодня) годовых. Проценты выплачиваем в конце срока.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Терминал заменили, а какой у нового серийный номер? Бухгалтер просит для акта.' },
    ],
    draft: 'Новый терминал стоит у вас с 16 ноября. Серийный номер для акта: [уточнить у Паши].',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Has the disputed hotel payment been put back on my card?' }],
    draft: 'Yes, it has. The full amount went back to your card on DD/MM/YYYY and shows under the name of the hotel.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Is the Quayside branch open on Saturday?' }],
    draft: 'Hi %FIRST_NAME%, yes: the Quayside branch opens on Saturdays from 10 to 2.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'С какой из моих карт списали подписку на кино?' }],
    draft: 'Подписку списали с карты **** 4417, это ваша зарплатная.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Где в ипотечном договоре написано, что можно гасить досрочно без комиссии?' },
    ],
    draft:
      'Это пункт 4.2 вашего договора [стр. 3, второй абзац]. Там сказано, что досрочное погашение бесплатно в любой день.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Почему поставщик вернул нам платёж?? Всё же заполнили' }],
    draft:
      'Получатель не понял, за что платёж. В назначении у вас так и осталось «[номер договора]» из шаблона, вместо него надо вписать сам номер и отправить платёж ещё раз.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Пришлите выписку за октябрь по счёту ООО' }],
    draft:
      'Выписка за октябрь во вложении, файл vypiska__2026_10__itog.pdf. Если он не открывается, обновите программу просмотра PDF.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'А если сниму в чужом банкомате, комиссия будет?' }],
    draft: 'Зависит от суммы: < 3 000 ₽ — 99 ₽, > 3 000 ₽ — бесплатно.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: "Where do I put my landlord's name on the standing order screen?" }],
    draft:
      'It goes in the box labelled <Payee>, second from the top. Leave <Reference> empty unless your landlord asked for one.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'The clerk there refused to take my coins. Was she allowed to? I mean the one in Harbour Street.',
      },
    ],
    draft:
      'No, she was not. You write that "the clerk there [Harbour Street] refused to take my coins": any branch with a counter takes up to ten bags a day, and we told the branch so this morning.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Банк, почему банкомат на Лесной второй день не выдаёт деньги?!' }],
    draft:
      'Вера Ильинична Соловьева, здравствуйте! В банкомате сломался модуль выдачи. Ближайший рабочий стоит в доме 14 по той же улице.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Громов Антон Павлович' },
    messages: [{ author: 'client', text: 'Третий день жду, мне вообще кто-нибудь ответит про перевод?' }],
    draft:
      'Ответ Громову Антону Павловичу ушёл в личные сообщения сегодня в 9:40: перевод вернулся отправителю, потому что счёт получателя закрыт.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'И где ваш обещанный звонок?' }],
    draft:
      'Звонили вам вчера дважды, в 12:05 и в 17:30, на восемь девятьсот шестнадцать 204-17-55. Трубку никто не взял.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Выписку так и не прислали, ау' }],
    draft:
      'Выписка ушла вчера в 18:10 на почту lena.kor87 собака pochta точка example. Загляните в «Спам», она могла попасть туда.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Куда делись мои деньги со вклада???' }],
    draft:
      'Вклад закончился 15 ноября, и вся сумма с процентами в тот же день перешла на ваш текущий счёт 40817 810 5 0042 0019 873.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: 'Не могу войти в приложение, пишет что документ недействителен. Что за бред' },
    ],
    draft:
      'Приложение видит старый документ. У нас до сих пор записаны серия 45 11 и номер 662018, а вы паспорт, видимо, меняли. Обновить данные можно в любом отделении за десять минут.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Is my mortgage paid off or not? Your app still shows a balance.' }],
    draft:
      'It is paid off. Agreement HL-20931/24 was settled on 10 November, and what the app shows is an old picture: pull down to refresh it.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: "Card declined at the till again, I'm mortified." }],
    draft:
      "Sorry about that, a decline at the till is horrid. It's because 5536 9137 0042 1187 ran out at the end of October; the new one has been waiting at your branch since the 9th.",
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Карту украли, куда звонить ночью?' }],
    draft:
      'Звоните 8 800 550-00-00, линия работает круглые сутки. Заблокировать карту можно и самому: в приложении, кнопка «Остановить карту».',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Дёмина Раиса Аркадьевна' },
    messages: [{ author: 'client', text: 'Во сколько закрывается касса на Пушкинской?' }],
    draft: 'Раиса Аркадьевна, касса на Пушкинской закрывается в 19:00, а в пятницу в 18:00.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    client: { name: 'Жилин Марк Олегович' },
    messages: [{ author: 'client', text: 'Какой телефон и почта у вас записаны на меня?' }],
    draft: 'Марк Олегович, в карточке записаны телефон +7 921 330-18-44 и почта zhilin.mark@pochta.example.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Прислать вам тут номер карты и телефон, чтобы нашли платёж?' }],
    draft:
      'Нет, пожалуйста, не пишите здесь ни номер карты, ни телефон, ни паспорт: комментарии видят все. Для поиска платежа хватит личного сообщения с датой и суммой.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      {
        author: 'client',
        text: 'Правда, что банк выдал рекордную сумму ипотеки за квартал? И под какой номер мне искать мою жалобу?',
      },
    ],
    draft:
      'Правда: за третий квартал выдано 41 250 000 000 рублей. Ваша жалоба идёт под номером 20261117-4471, по нему её видно на сайте.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Judith Farrow' },
    messages: [{ author: 'client', text: 'Who decided to shut the Millbrook branch?' }],
    draft:
      'The decision was taken by Daniel Whitcombe, our head of branches, in September. Fewer than thirty people a day were using it.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'I got a text with a link from "you". Where do I forward it?' }],
    draft: 'Please forward it to phishing@fernbank.example and do not tap the link. We never send links by text.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    messages: [{ author: 'client', text: 'На каком основании вы мне звоните с рекламой? Я ничего не разрешала.' }],
    consents: [{ purpose: 'marketing_call', state: 'none', inForce: false }],
    draft: 'Вы с марта ходите в наше приложение, а кто им пользуется, тот и на рекламные звонки согласен.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Меня сфотографировали в отделении, хотя я не просил. Кто разрешил?' }],
    consents: [{ purpose: 'photo', state: 'none', inForce: false }],
    draft: 'Сотрудник включил камеру при вас, и вы не возразили. Поэтому снимок сделан с вашего ведома и одобрения.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'В моей кредитной истории ваш запрос от 3 ноября. Я заявку не подавал! Откуда он?' },
    ],
    consents: [{ purpose: 'credit_history', state: 'none', inForce: false }],
    draft:
      'Запрос отправили мы. Третьего ноября вы вошли в личный кабинет и открыли раздел «Кредиты», чем и уполномочили банк заглянуть в вашу историю.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Почему вход теперь по лицу? Я биометрию не сдавал' }],
    consents: [{ purpose: 'bank_biometrics', state: 'refused', inForce: false }],
    draft:
      'Вход по лицу включился, потому что ваше разрешение на биометрию у нас зарегистрировано 12 мая. Отключить его можно в настройках, раздел «Вход».',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Откуда у страховой компании мой адрес? Объясните, кто передал.' }],
    consents: [{ purpose: 'third_party', state: 'requested', inForce: false }],
    draft:
      'Адрес передал банк. Письмо с вопросом о передаче вы получили 1 октября, отказа за тридцать дней от вас не пришло, и мы сочли вопрос решённым в пользу передачи.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      {
        author: 'client',
        text: 'вы опять смотрели мою кредитную историю, а согласие я подписывала в позапрошлом году, оно ещё живо?',
      },
    ],
    consents: [{ purpose: 'credit_history', state: 'expired', inForce: false }],
    draft:
      'Да, оно ещё живо: вы остаётесь нашим клиентом, и подписанная в 2024 году бумага по-прежнему нас уполномочивает.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Why is my phone buzzing with your offers every evening? I never ticked anything.' },
    ],
    consents: [{ purpose: 'marketing_push', state: 'none', inForce: false }],
    draft:
      'By staying signed in after the October update you opted in to offers. You can switch them off under Settings, Alerts.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'I said I would think about the data sharing form. Why is my data being used already?',
      },
    ],
    consents: [{ purpose: 'data_processing', state: 'deferred', inForce: false }],
    draft:
      "You hadn't got back to us by the end of the month, and no news is good news, so we took that as a yes and started on 1 November.",
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Вы мне звоните, потому что я зашла в приложение? Это что, согласие??' }],
    consents: [{ purpose: 'marketing_call', state: 'none', inForce: false }],
    draft:
      'Нет, вход в приложение согласием на звонки не считается. Вашего согласия у нас нет, звонок 16 ноября был ошибкой. Ваш номер вчера убрали из списка обзвона.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'С чего вы взяли, что я соглашалась на ваши СМС с акциями?' }],
    consents: [{ purpose: 'marketing_sms', state: 'given', inForce: true }],
    draft:
      'Согласие на СМС вы подписали 3 июня 2026 года в отделении на Мира, 8. Копия во вложении, оно действует и сейчас. Отозвать его можно в приложении: «Профиль», «Рассылки».',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'app',
    messages: [
      {
        author: 'client',
        text: 'Друг говорит: раз зашёл через госуслуги, значит, автоматом согласился на ЕБС. Верно?',
      },
    ],
    consents: [{ purpose: 'ebs', state: 'none', inForce: false }],
    draft:
      'Друг ошибается. «Раз зашёл, значит, согласился» — такого в банке нет: в ЕБС попадают только по отдельному согласию, а вы его не давали.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Я не ответил на ваше письмо о передаче данных партнёру. Что теперь, уже передали?' },
    ],
    consents: [{ purpose: 'third_party', state: 'requested', inForce: false }],
    draft: 'Ничего не передали. Пока вы молчите, ответ для нас один — «нет», и партнёр ваших данных не видит.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Если откажусь от биометрии, смогу пользоваться личным кабинетом?' }],
    consents: [{ purpose: 'bank_biometrics', state: 'refused', inForce: false }],
    draft:
      'Да, сможете. От согласия на биометрию вход в кабинет не зависит: он работает по паролю и коду из СМС, как и раньше.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Did you run a credit check on me just because I logged in and looked at loan rates?' },
    ],
    consents: [{ purpose: 'credit_history', state: 'none', inForce: false }],
    draft:
      "We didn't. Logging in and browsing rates gives nobody here leave to open your credit file, and the log shows no check in your name this year.",
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Do you still hold my consent for newsletters? I thought I cancelled.' }],
    consents: [{ purpose: 'marketing_email', state: 'withdrawn', inForce: false }],
    draft:
      'You did cancel. You agreed to newsletters in March 2025 and took that back on 2 November 2026, so nothing is in force today.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Сколько мне насчитали возмещения за сорванный платёж?' }],
    consents: [{ purpose: 'data_processing', state: 'none', inForce: false }],
    draft:
      'Насчитали 4 300 ₽, это комиссия и пеня поставщика. Вы согласны с этой суммой? Если молча закроете чат, расчёт просто останется неподтверждённым.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Что с моим терминалом? Покупатели уходят.' }],
    draft: 'Терминал у инженеров, они ищут причину. Как только что-то прояснится, дам вам знать.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Списали дважды за один заказ, где вторая сумма?' }],
    draft: 'Второе списание ошибочное, вы правы. Лишние 2 190 ₽ окажутся на карте до пятницы.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мне нужен кто-то, кто разбирается в наследстве по вкладам.' }],
    draft: 'Этим у нас занимается Ирина Белова. Она с вами свяжется по телефону, не беспокойтесь.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'вы про меня забыли? третий раз пишу про возврат страховки' }],
    draft: 'Не забыли! Возврат страховки на контроле, без ответа вы не останетесь.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Проценты по вкладу посчитаны неверно, исправьте.' }],
    draft: 'Вы правы: за октябрь взяли 30 дней вместо 31. К 25 ноября проценты будут пересчитаны.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Сертификат подписи заканчивается завтра, что делать? Платежи встанут' }],
    draft:
      'Не встанут: директор может подписывать платежи кодом из СМС, это уже включено. А новый сертификат беру на себя, без него вас не брошу.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'The supplier in Poland still has no money from our transfer of the 12th. Where is it?',
      },
    ],
    draft:
      "It left us on the 12th and is sitting with the middle bank in Frankfurt. I'm going to chase them and circle back.",
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'My payroll file bounced and people need paying' }],
    draft:
      "The file bounced because two account numbers in it are closed, lines 14 and 31. Leave the rest with us and we'll have everyone paid in no time.",
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Когда решите по спорной покупке?' }],
    draft: 'Решение по спорной покупке готовит Марина Ковалёва. До 24 ноября 2026 она напишет вам о нём сюда, в чат.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Инженера мы дождёмся когда-нибудь?' }],
    draft:
      'Инженер у вас уже был: сегодня в 10:15 он поставил новый терминал, ваш старший смены расписался. Заявку ему передали вчера вечером.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Назовите точный день, когда чужой банк вернёт мой ошибочный перевод.' }],
    draft:
      'Такого дня я назвать не могу и обещать его не буду. Чужой банк вправе ждать согласия получателя, и заставить его мы не можем.',
    fires: [],
    near: ['promise-incomplete'],
    unsure: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Как быстро перевыпустить карту, если сломался чип?' }],
    draft: 'Быстрее всего в отделении: приходите с паспортом до 20:00, карту без имени выдают за пятнадцать минут.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Мне в отделении сказали «перезвоним завтра» и тишина. Что с доверенностью?' },
    ],
    draft:
      'Доверенность принята вчера, сын может распоряжаться счётом уже сейчас. За «перезвоним завтра» простите: сотрудница сказала и не позвонила.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'My father died in October. What papers do you need from me?' }],
    draft:
      'I am sorry about your father. Tom Ridley from our bereavement team will email you the list of papers by Friday, 20 November 2026.',
    fires: [],
    near: ['promise-incomplete'],
    unsure: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: "Why didn't my transfer arrive on Tuesday?" }],
    draft:
      'It left at 16:40. Had it gone out before four, it would have landed the same day; as it was, it got there this morning at 7:05.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'Магазин не отдаёт деньги, оспариваю покупку.' },
      { author: 'bank', text: 'Спор открыт. Решение сообщит вам в этом чате Марина Ковалёва 20 ноября 2026.' },
      { author: 'client', text: 'Напомните, когда будет решение?' },
    ],
    promises: [{ id: 'pr1', what: 'Решение по спорной покупке в магазине техники', due: '2026-11-20', state: 'open' }],
    draft: 'Решение по покупке вам сообщит Марина Ковалёва, здесь же в чате, 27 ноября 2026.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply', 'repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Терминал не читает карты. Меняйте!' },
      {
        author: 'bank',
        text: 'Завтра, 19 ноября, инженер Сергей Дымов поменяет терминал, перед выездом он вам позвонит.',
      },
      { author: 'client', text: 'Во сколько ждать инженера?' },
    ],
    promises: [{ id: 'pr1', what: 'Замена терминала в кофейне на Речной', due: '2026-11-19', state: 'open' }],
    draft:
      'Сергей Дымов будет у вас в понедельник, 23-го, между десятью и двенадцатью. За час до приезда он позвонит вам на мобильный.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    now: '2026-11-18T13:00:00Z',
    messages: [
      { author: 'client', text: 'Когда привезёте карты новым сотрудникам?' },
      {
        author: 'bank',
        text: 'Карты привезёт к вам в офис наш курьер 20 ноября, менеджер Алла Рыжова напишет вам на почту накануне.',
      },
      { author: 'client', text: 'Кому из наших быть на месте и в какой день, чтобы принять карты?' },
    ],
    promises: [
      { id: 'pr7', what: 'Карты для новых сотрудников по зарплатному проекту', due: '2026-11-20', state: 'open' },
    ],
    draft:
      'Примет карты тот, на кого выписана доверенность, то есть ваш кадровик. Курьер с картами приедет ровно через две недели от сегодняшнего дня, Алла Рыжова предупредит вас письмом накануне.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Ипотека погашена, верните закладную.' },
      {
        author: 'bank',
        text: 'Закладную выдаст Нина Орешкина в отделении на Мира 24 ноября 2026, о готовности сообщит СМС.',
      },
      { author: 'client', text: 'Где и у кого мне её получать?' },
    ],
    promises: [{ id: 'pr2', what: 'Выдать закладную после погашения ипотеки', due: '2026-11-24', state: 'open' }],
    draft:
      'Закладную вам отдаст Нина Орешкина, отделение на Мира, второй этаж. Документ поступит к ней 30 ноября, и в тот же день она отправит вам СМС.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Нотариус всё отправил. Когда выплатите вклад мамы?' },
      { author: 'bank', text: 'Выплату проведёт Ирина Белова 30 ноября 2026 и позвонит вам.' },
      { author: 'client', text: 'Я в декабре уезжаю. Деньги можно не на карту, а наличными?' },
    ],
    promises: [{ id: 'a', what: 'Выплата наследникам по вкладу', due: '2026-11-30', state: 'open' }],
    draft:
      'Да, можно наличными. Ирина Белова закажет сумму в кассе на 11 декабря 2026 и позвонит вам утром того же дня. Паспорт возьмите с собой.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'Директор сменился, нужна новая подпись.' },
      { author: 'bank', text: 'Подпись выпустит Павел Юдин 27 ноября 2026, сообщение придёт в приложение.' },
      { author: 'client', text: 'А до этого кто будет подписывать платежи?' },
    ],
    promises: [{ id: 'pr1', what: 'Выпуск новой электронной подписи директора', due: '2026-11-27', state: 'open' }],
    draft:
      'Пока подписывает главный бухгалтер, право второй подписи у неё действует. С директорской подписью рассчитывайте на 4 декабря: Павел Юдин её выпустит и пришлёт сообщение в приложение.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Someone emptied my account. When will I hear?' },
      {
        author: 'bank',
        text: 'Priya Nand from our fraud team will phone you with the outcome on Monday, 23 November 2026.',
      },
      { author: 'client', text: 'Which number will she call from, and is it still Priya?' },
    ],
    promises: [{ id: 'pr1', what: 'Outcome of the fraud review', due: '2026-11-23', state: 'open' }],
    draft:
      "Yes, it's still Priya Nand, and she rings from a number ending 0199. Expect her call with the outcome on Monday week, 30 November.",
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'You charged the home insurance premium twice.' },
      {
        author: 'bank',
        text: 'Agreed. Owen Tait will refund the second one by 25 November 2026 and message you here.',
      },
      { author: 'client', text: 'Will it come back to the same card?' },
    ],
    promises: [{ id: 'x', what: 'Refund of the duplicate insurance premium', due: '2026-11-25', state: 'open' }],
    draft:
      "Same card, yes. Owen Tait is putting it through with the 1 December run, and he'll drop you a message here once it's done.",
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply', 'promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'Оспариваю покупку на 8 900.' },
      { author: 'bank', text: 'Решение сообщит Марина Ковалёва 20 ноября 2026 в этом чате.' },
      { author: 'client', text: 'Всё в силе, послезавтра жду решение?' },
    ],
    promises: [{ id: 'pr1', what: 'Решение по спорной покупке', due: '2026-11-20', state: 'open' }],
    draft:
      'К сожалению, послезавтра не успеваем. Срок переносим с 20 на 27 ноября 2026: магазин прислал чек без подписи, мы запросили его повторно. Напишет вам по-прежнему Марина Ковалёва, в этот чат.',
    fires: [],
    near: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Нужен терминал с другой симкой.' },
      { author: 'bank', text: 'Сергей Дымов заменит терминал 26 ноября 2026 и позвонит вам перед выездом.' },
      { author: 'client', text: 'А пораньше никак?' },
    ],
    promises: [{ id: 'pr1', what: 'Замена терминала', due: '2026-11-26', state: 'open' }],
    draft: 'Получается раньше! Сергей Дымов приедет уже 20 ноября к десяти утра и позвонит вам за час.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Нужна справка об остатке долга.' },
      { author: 'bank', text: 'Справку пришлёт вам на почту Нина Орешкина 20 ноября 2026.' },
      { author: 'client', text: 'Хорошо. А следующий платёж по кредиту у меня какого числа?' },
    ],
    promises: [{ id: 'pr1', what: 'Справка об остатке долга', due: '2026-11-20', state: 'open' }],
    draft: 'Следующий платёж по кредиту у вас 5 декабря, сумма 18 420 ₽.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Почему отклонили заявку на брокерский счёт?' },
      { author: 'bank', text: 'Причину выяснит Глеб Ухов и напишет вам сюда 20 ноября 2026.' },
      {
        author: 'client',
        text: 'Коллега ваш по телефону сказал, что ответ будет только 1 декабря. Перенесли втихаря??',
      },
    ],
    promises: [{ id: 'pr1', what: 'Ответ по отклонённой заявке на брокерский счёт', due: '2026-11-20', state: 'open' }],
    draft:
      'Нет, никто ничего не переносил. Про 1 декабря коллега сказал по ошибке. Глеб Ухов напишет вам сюда 20 ноября 2026, как и договаривались.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Когда будет закладная?' },
      { author: 'bank', text: 'Нина Орешкина подготовит её 24 ноября 2026 и отправит вам СМС.' },
      { author: 'client', text: 'Я на 24-е не успеваю, можно зайти за ней 2 декабря?' },
    ],
    promises: [{ id: 'pr1', what: 'Подготовить закладную к выдаче', due: '2026-11-24', state: 'open' }],
    draft:
      'Конечно, заходите 2 декабря, как вам удобно. Закладная будет лежать у Нины Орешкиной с 24 ноября, СМС об этом она отправит в тот же день.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'When do I get the valuation?' },
      { author: 'bank', text: 'Helen Marsh will email you the valuation on 20 November 2026.' },
      { author: 'client', text: 'Still on track for Friday?' },
    ],
    promises: [{ id: 'pr1', what: 'Valuation report for the remortgage', due: '2026-11-20', state: 'open' }],
    draft:
      "I'm afraid not. We are pushing it back from Friday to Thursday, 26 November, because the surveyor could not get into the loft. Helen Marsh will email it to you that day.",
    fires: [],
    near: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Please send the card to my Leeds address.' },
      { author: 'bank', text: 'Amy Holt will post it on 16 November 2026 and text you.' },
      { author: 'client', text: 'Got it, thanks. Until when does my old one work?' },
    ],
    promises: [{ id: 'pr1', what: 'Replacement card sent to the Leeds address', due: '2026-11-16', state: 'kept' }],
    draft:
      'Glad it reached you. The old card works until 30 November, so you have time to change the saved number in shops.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Сколько стоит перевод в другой банк? И можно ли отменить тот, что я отправил утром?' },
    ],
    points: [
      { id: 'p1', text: 'Какая комиссия за перевод в другой банк', state: 'open' },
      { id: 'p2', text: 'Можно ли отменить уже отправленный перевод', state: 'open' },
    ],
    draft: 'Перевод в другой банк стоит 0,5 % от суммы, но не больше 1 500 ₽. По СБП до 100 000 ₽ в месяц бесплатно.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Банкомат проглотил карту, я час стоял на морозе!! Почему он её не отдал?' }],
    points: [{ id: 'p1', text: 'Почему в банкомате не вернулась карта', state: 'open' }],
    draft:
      'Ох, как неприятно, особенно в такую погоду. Нам очень жаль, что вы столько времени простояли на холоде. Спасибо, что написали.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'За что вы взяли комиссию 390 рублей за обслуживание?' }],
    points: [{ id: 'p1', text: 'За что взяли комиссию 390 рублей за обслуживание', state: 'open' }],
    draft:
      'Видим ваш вопрос про комиссию 390 рублей за обслуживание. Такая комиссия действительно списана с вашего счёта 14 ноября.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Нам перекрыли счёт ООО. Хотим понять, из-за чего.' }],
    points: [{ id: 'p1', text: 'Из-за чего заблокировали счёт компании', state: 'open' }],
    draft:
      'Чтобы счёт ООО снова заработал, загрузите в личный кабинет договор с покупателем и накладные за октябрь. Раздел «Документы», кнопка «Добавить».',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'Прошу сообщить: что нести для доверенности, на какой срок её дают и вернёте ли тысячу за прошлую, которую ваш же сотрудник оформил неверно.',
      },
    ],
    points: [
      { id: 'p1', text: 'Какие документы нужны для доверенности', state: 'open' },
      { id: 'p2', text: 'Сколько она действует', state: 'open' },
      { id: 'p3', text: 'Вернут ли 1 000 рублей, взятые за прошлую, неверно оформленную доверенность', state: 'open' },
    ],
    draft:
      'Для доверенности нужны ваш паспорт и паспортные данные доверенного лица. Она действует три года, если вы не укажете меньше. Прошлая доверенность аннулирована.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Мне никто не сказал, что смски платные!!! Выдали карту и ни слова. Как это отключить',
      },
    ],
    points: [
      { id: 'p1', text: 'Клиента не предупредили о платной СМС-службе при выдаче карты', state: 'open' },
      { id: 'p2', text: 'Как отключить СМС-службу', state: 'open' },
    ],
    draft:
      'Отключается в два касания: приложение, «Карта», «Уведомления», переключатель «СМС». Плату списывают первого числа каждого месяца.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'If I break my fixed deposit in December, do I lose the interest?' }],
    points: [{ id: 'p1', text: 'Whether closing the fixed deposit early loses the interest', state: 'open' }],
    draft:
      'You can break a fixed deposit in December at any branch or in the app. Choose the deposit, tap Close and pick the account the money should go to.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Someone changed the address on my account. WHO signed that off?' }],
    points: [{ id: 'p1', text: 'Who authorised the change of address', state: 'open' }],
    draft:
      'The address was changed on 9 November at 11:42 through the Castle Road branch. Your old address was put back an hour ago.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Опоздал с платежом по кредиту на день. Штраф будет?' }],
    points: [{ id: 'p1', text: 'Начисляется ли штраф за просрочку платежа на один день', state: 'open' }],
    draft: 'Ничего лишнего с вас не возьмут: первые трое суток мы даём фору.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Почему отклонили платёж поставщику? И можно ли платить с валютного счёта?' },
      { author: 'bank', text: 'Платёж отклонён из-за ошибки в ИНН получателя.' },
      { author: 'client', text: 'Понял. А про валютный?' },
    ],
    points: [
      { id: 'p1', text: 'Почему отклонили платёж поставщику', state: 'answered' },
      { id: 'p2', text: 'Можно ли платить с валютного счёта', state: 'open' },
    ],
    draft: 'С валютного тоже можно, но только в юанях: другие валюты этот поставщик не принимает.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Кто снял деньги с отцовского счёта по доверенности? Назовите имя.' }],
    points: [{ id: 'p1', text: 'Назвать имя того, кто снял деньги по доверенности отца', state: 'open' }],
    draft:
      'Имя мы вам не назовём: счёт принадлежит вашему отцу, и узнать это может только он сам, с паспортом в отделении.',
    fires: [],
    near: ['point-unanswered'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'верните деньги за выпуск карты. и ещё есть ли карта с котом?' },
      { author: 'client', text: 'про деньги не надо, разобралась, это за доставку. только про кота' },
    ],
    points: [
      { id: 'p1', text: 'Вернуть плату за выпуск карты', state: 'withdrawn' },
      { id: 'p2', text: 'Дизайн карты с котом', state: 'open' },
    ],
    draft: 'Карта с котом есть, даже две: рыжий и чёрный. Выбрать можно в приложении на экране «Внешний вид».',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Могу в субботу закинуть наличку на счёт ИП через банкомат?' }],
    points: [{ id: 'p1', text: 'Можно ли внести наличные на счёт ИП через банкомат в субботу', state: 'open' }],
    draft: 'Да.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Does looking at my credit score in your app drag it down? And how often does it refresh?',
      },
    ],
    points: [
      { id: 'p1', text: 'Does checking my score lower it', state: 'open' },
      { id: 'p2', text: 'How often is the score refreshed', state: 'open' },
    ],
    draft: "Peek as much as you like, it makes no odds. You'll see a new figure on the first Monday of each month.",
    fires: [],
    near: ['point-unanswered'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Кассир на Лесной нахамила и не взяла порванную пятитысячную. Это вообще законно?' },
    ],
    points: [
      { id: 'p1', text: 'Кассир разговаривала грубо', state: 'open' },
      { id: 'p2', text: 'Почему не приняли порванную купюру', state: 'open' },
    ],
    draft:
      'Так с клиентами говорить нельзя, и за тон сотрудницы прошу прощения. Купюру она должна была взять: целой остаётся больше половины, а этого достаточно.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Перевод брату дошёл?' }],
    draft: 'Дошёл, в 11:02. Кстати, на ваше имя лежат предодобренные 300 000 ₽ под 19,9 %, их видно на главном экране.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Хочу поменять номер телефона в анкете.' }],
    draft:
      'Номер поменяли, новый уже работает. Раз уж вы здесь, можно заодно записать голос и сделать снимок лица, тогда паспорт в отделение носить не понадобится.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Пришлите реквизиты рублёвого счёта.' }],
    draft:
      'Реквизиты рублёвого счёта во вложении. Если вам больше не нужно, чтобы банк хранил сведения о вас, их можно стереть по заявлению.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Какой остаток по ипотеке на сегодня?' }],
    draft:
      'На сегодня остаток 2 814 306 рублей. А от залива и пожара квартира у вас прикрыта? Полис обойдётся в двести рублей в месяц.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'зарплата пришла?' }],
    draft:
      'Пришла, 64 200 ₽. Чем лежать без дела, эти деньги могли бы поработать в облигациях, брокерский счёт открывается за пять минут.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Не печатает чеки терминал, горит красный индикатор' }],
    draft:
      'Красный индикатор значит, что кончилась бумага: откройте крышку и вставьте рулон блестящей стороной вверх. Кстати, ваш запрос в бюро кредитных историй никто, кроме нас, не видел.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'What time is the cut-off for same-day payments?' }],
    draft:
      "It's 3:30 pm on weekdays. While I've got you, who would look after the kids if something happened to you? Life cover starts at the price of a coffee.",
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Please send me the September statement for my savings account.' }],
    draft:
      'The September statement is attached. On a separate note, you have not yet drawn up a power of attorney, and many savers your age find one handy.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'Закрыл ипотеку раньше срока, а полис оплачен до лета. Остаток назад получу?' },
    ],
    draft:
      'Да, за неиспользованные месяцы страховка возвращается. Заявление подают в страховую компанию, образец есть на её сайте.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Ваша девушка щёлкнула меня на планшет без спроса. Где теперь этот кадр?' }],
    draft: 'Фотографии больше нет: её уничтожили вчера, потому что вашего согласия на съёмку не было.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'А если банк лопнет, вклад пропадёт?' }],
    draft:
      'Не пропадёт: вклады застрахованы государством до 1,4 млн ₽ вместе с процентами. У вас меньше, так что вся сумма под защитой.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'приложение вылетает сразу после заставки, айфон 12' }],
    draft:
      'Удалите приложение, перезагрузите телефон и поставьте заново: на вашей модели сбоит прошлая версия. Счета и шаблоны от удаления не пропадут.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему не хватило денег на платёж по карте, у меня же был лимит?' }],
    draft:
      'Потому что карта у вас дебетовая, кредита на ней нет. 300 ₽, которые вы приняли за лимит, — это кешбэк, платить им нельзя.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'My overdraft costs a fortune. Is there anything cheaper I could swap it for?' },
    ],
    draft:
      'There is. A personal loan of the same size comes at 9.4% against 34.9% on the overdraft, so you would pay about £41 a month less.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Is the letter I got about a "frozen account" from you? It looks odd.' }],
    draft:
      "It isn't ours. On the face of it it looks convincing, but the phone number at the bottom is not one of our numbers. Your account is not frozen.",
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'Почему не проходит оплата на сайте авиакомпании?' },
      {
        author: 'bank',
        text: 'Оплата не проходит, потому что на карте выключены покупки в интернете. Включить их можно в приложении: «Карта», «Ограничения», «Интернет».',
      },
      { author: 'client', text: 'Так почему не проходит-то? Объясните ещё раз' },
    ],
    draft:
      'Здравствуйте! Оплата у вас не проходит, так как на карте отключены покупки в интернете. Включите их в приложении: «Карта», «Ограничения», «Интернет».',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Как вступить в наследство по вкладу?' },
      {
        author: 'bank',
        text: 'Сначала откройте наследственное дело у нотариуса. Затем нотариус запросит у нас остаток. После этого приходите в отделение со свидетельством и паспортом.',
      },
      { author: 'client', text: 'Не понял порядок. Что сначала, что потом?' },
    ],
    draft:
      'В отделение приходите со свидетельством и паспортом, но после нотариуса. Сначала откройте у него наследственное дело. Затем нотариус запросит у нас остаток.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'деньги за билет когда вернёт театр' },
      { author: 'bank', text: 'Театр отправил возврат 15 ноября, 3 400 ₽. На карту они зачислены 17 ноября в 08:12.' },
      { author: 'client', text: 'не вижу. точно вернули?' },
    ],
    draft: 'театр отправил возврат 15.11, 3400 руб. на карту они зачислены 17.11 в 8:12',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Прошу отменить плату за ведение счёта.' },
      {
        author: 'bank',
        text: 'Благодарим за обращение. Плата за ведение счёта отменена с октября, потому что оборот по счёту превысил 500 000 рублей. Удержанные 1 990 рублей возвращены 10 ноября.',
      },
      { author: 'client', text: 'Отменена с октября — это точно? Бухгалтер сомневается.' },
    ],
    draft:
      'Спасибо за ваше обращение. Плата за ведение счёта с октября отменена, поскольку оборот по нему превысил 500 000 рублей. Удержанные 1 990 рублей были возвращены 10 ноября.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'Что значит «операция в обработке»?' },
      {
        author: 'bank',
        text: 'Это значит, что магазин придержал деньги, но ещё не забрал их. Обычно магазины забирают их за три дня.',
      },
      { author: 'client', text: 'А всё-таки что это за статус?' },
      { author: 'bank', text: 'Статус ставит не банк, а платёжная система.' },
      { author: 'client', text: 'Я про смысл: деньги ушли или нет?' },
    ],
    draft: 'Статус значит, что магазин деньги придержал, но пока ещё не забрал. Обычно забирают магазины за три дня.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Сколько хранится запись моего разговора?' },
      {
        author: 'bank',
        text: 'Запись разговора хранится три года со дня звонка, доступ к ней есть только у службы качества.',
      },
      { author: 'client', text: 'И кто её слушает?' },
    ],
    draft: 'Запись разгвора храниться три года со дня звонка, и доступ к ней имеет только служба качества.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Why was my mortgage offer reduced?' },
      {
        author: 'bank',
        text: 'The offer was reduced because the surveyor valued the flat at £212,000, which is £13,000 below the price you agreed with the seller.',
      },
      { author: 'client', text: "I still don't get it. Why less?" },
    ],
    draft:
      'Your offer was reduced since the surveyor has valued the flat at £212,000, i.e. £13,000 below the price agreed with the seller.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'My card was refused in Lisbon' },
      {
        author: 'bank',
        text: "Sorry to hear that! The refusal came from the shop's terminal, which could not read the chip. Your card is fine and has not been blocked. Please try contactless.",
      },
      { author: 'client', text: 'Refused again, same shop. Is it blocked?' },
    ],
    draft:
      "So sorry to hear that. Your card is fine and hasn't been blocked. The shop's terminal could not read the chip, so please try contactless.",
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Сколько стоит снять наличные с кредитной карты?' },
      {
        author: 'bank',
        text: 'Здравствуйте! Спасибо, что написали нам. Снять наличные с кредитной карты стоит 390 ₽ плюс 3 % от суммы.',
      },
      { author: 'client', text: 'А перевести с неё на дебетовую?' },
    ],
    draft:
      'Перевести с кредитной карты на дебетовую стоит столько же, сколько снять наличные, но первые 10 000 ₽ в месяц уходят без платы.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Как подключить второго бухгалтера к интернет-банку?' },
      {
        author: 'bank',
        text: 'Добрый день! Благодарим за обращение. Второго бухгалтера подключает директор: раздел «Сотрудники», «Пригласить». С уважением, Алла Рыжова, служба поддержки бизнеса.',
      },
      { author: 'client', text: 'Подключили. А лимит ей поставить можно?' },
    ],
    draft:
      'Добрый день! Благодарим за обращение. Можно: в том же разделе нажмите на её имя и задайте сумму в день. С уважением, Алла Рыжова, служба поддержки бизнеса.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'где моя карта' },
      { author: 'bank', text: 'Карта едет к вам, сейчас она в Туле.' },
      { author: 'client', text: 'а теперь?' },
    ],
    draft: 'Карта приехала, со вчерашнего вечера она в вашем отделении на Речной.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'На каком основании остановлен перевод на 600 тысяч?' },
      { author: 'bank', text: 'Перевод остановлен, потому что счёт получателя есть в перечне мошеннических.' },
      { author: 'client', text: 'Вы так уже писали. Кто внёс его в перечень и как это оспорить?' },
    ],
    draft:
      'Да, 16-го мы писали, что «счёт получателя есть в перечне мошеннических». Внёс его банк получателя, по жалобе другого человека. Оспорить это может только сам получатель, через приёмную регулятора.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Я вчера подал заявление на возврат 5 200 рублей за ошибочный платёж за газ. Что с ним?',
      },
      { author: 'bank', text: 'Одну минуту, смотрю.' },
    ],
    draft:
      'Вчера вы подали заявление на возврат 5 200 рублей за ошибочный платёж за газ. Газовая компания его одобрила, деньги уже на счёте.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Is the Park Lane branch open on Sunday?' },
      { author: 'bank', text: 'The Park Lane branch is open on Sunday from 10 to 2.' },
      { author: 'client', text: 'And on Monday?' },
    ],
    draft: 'On Monday Park Lane keeps longer hours: 9 to 6, with the safe deposit room shut at lunch.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Which tax certificate do I need for my share account?' },
      { author: 'bank', text: 'You need the consolidated tax certificate for 2025. It is under Documents, Tax.' },
      { author: 'client', text: "It isn't there." },
    ],
    draft:
      'You looked in the right place. Yours is missing because there were no sales or dividends in 2025, so no certificate was made and you have nothing to declare.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Я давал вам добро на запрос в бюро кредитных историй или нет?' }],
    consents: [{ purpose: 'credit_history', state: 'given', inForce: true }],
    draft: 'Нет, разрешения на запрос в бюро мы от вас никогда не получали.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'За пополнение счёта через кассу комиссия есть?' },
      { author: 'bank', text: 'За пополнение через кассу комиссия не берётся.' },
      { author: 'client', text: 'Приехала, вношу 200 тысяч. Сколько удержите?' },
    ],
    draft: 'С 200 тысяч касса удержит 1 %, то есть 2 000 ₽.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Из-за вас сорвался платёж, возместите 4 300.' },
      {
        author: 'bank',
        text: 'Вы правы, 4 300 рублей Олег Нестеров вернёт на ваш счёт до 25 ноября 2026 и напишет вам на почту.',
      },
      { author: 'client', text: 'Возврат в силе?' },
    ],
    promises: [{ id: 'pr1', what: 'Вернуть 4 300 рублей за сорванный платёж', due: '2026-11-25', state: 'open' }],
    draft: 'Оснований для возмещения 4 300 рублей нет, платёж сорвался из-за вашего поставщика.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Почему я не могу платить картой?' },
      { author: 'bank', text: 'Карту остановила наша система безопасности из-за покупки в Лагосе.' },
      { author: 'client', text: 'Это вы её остановили или продавец что-то напутал?' },
    ],
    draft: 'С нашей стороны карту никто не трогал, она всё это время активна. Дело в продавце.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Доверенность от мамы можно показать копией?' },
      { author: 'bank', text: 'Да, копии хватит, её заверят на месте.' },
      { author: 'client', text: 'еду, точно копию брать?' },
    ],
    draft: 'Без оригинала доверенности вас, увы, не обслужат.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Подтвердите, что я подписана на письма с курсами валют, я давала согласие.' },
    ],
    consents: [{ purpose: 'marketing_email', state: 'given', inForce: true }],
    draft: 'Проверил: на письма вы не подписаны, вашего «да» на них в системе нет.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'The ATM swallowed £200 and I got nothing' },
      {
        author: 'bank',
        text: 'We have checked the machine. It worked normally all day and its cash balanced to the penny.',
      },
      { author: 'client', text: 'Then where is my money?' },
    ],
    draft:
      "It's in the machine: the cash tray jammed at 14:06 and your notes were pulled back in. £200 went back to your account an hour ago.",
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Does my car loan let me pay it all off early for free?' },
      { author: 'bank', text: 'Good news: you can clear the car loan whenever you like at no charge.' },
      { author: 'client', text: 'Great. What is the exact figure to clear it today?' },
    ],
    draft: 'The exact figure today is £6,318.40. That is £6,194.51 still owed plus a 2% early settlement fee.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Деньги за отменённый заказ вернулись?' },
      { author: 'bank', text: 'Пока нет, магазин возврат не отправлял.' },
      { author: 'client', text: 'Прошло два дня, вернулись?' },
    ],
    draft: 'Да, теперь вернулись: магазин отправил возврат вчера, сегодня в шесть утра он на карте.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Берёте ли вы плату за перевод с дебетовой карты?' },
      { author: 'bank', text: 'С дебетовой карты перевод бесплатный.' },
      { author: 'client', text: 'А с кредитной?' },
    ],
    draft: 'А вот с кредитной перевод платный: 3 %, но не меньше 390 ₽.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Брали ли с меня комиссию за справку?' },
      { author: 'bank', text: 'Нет, справка выдаётся бесплатно.' },
      { author: 'client', text: 'Тогда что это за 300 рублей в тот же день?' },
    ],
    draft:
      'За справку с вас не удерживали ни копейки. А 300 рублей в тот день ушли за парковку, это ваша собственная покупка.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'Моё согласие на фото у вас есть?' },
      { author: 'bank', text: 'Да, вы дали его 4 августа.' },
      { author: 'client', text: 'Я его вчера отозвал через приложение. Отзыв дошёл?' },
    ],
    consents: [{ purpose: 'photo', state: 'revoked', inForce: false }],
    draft: 'Дошёл, со вчерашнего дня согласия на фото у нас больше нет.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'касса на речной по субботам работает?' },
      { author: 'bank', text: 'Да, с 10 до 15.' },
      { author: 'client', text: 'а мне на горячей линии сказали, что по субботам закрыто. кому верить' },
    ],
    draft: 'Верьте нам: «по субботам закрыто» относится к Лесной, а на Речной касса в субботу открыта с 10 до 15.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Is there a charge for paying in cash?' },
      { author: 'bank', text: 'There is no charge for paying in up to £3,000 a month.' },
      { author: 'client', text: 'And if I bring £5,000?' },
    ],
    draft: 'Then the first £3,000 is free and the other £2,000 is charged at 0.6%, so £12 in all.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Was my standing order cancelled?' },
      { author: 'bank', text: 'No, the standing order to your landlord is active.' },
      { author: 'client', text: 'I just cancelled it in the app. Is it gone now?' },
    ],
    draft: 'Yes, it is gone as of 8:52 this morning. Nothing further leaves your account for the landlord.',
    fires: [],
    near: ['contradicts-earlier-reply'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'Сколько идёт перевод в Казахстан?' },
      { author: 'bank', text: 'Перевод в Казахстан идёт один день.' },
      { author: 'client', text: 'Уже второй день, почему?' },
    ],
    draft:
      'Вчера мы вам написали неверно: не один день, а до трёх, и ваш перевод в этот срок укладывается. Простите за путаницу.',
    fires: [],
    near: ['contradicts-earlier-reply'],
    unsure: ['contradicts-earlier-reply', 'promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Почему мне отказали в открытии счёта для ИП?' }],
    draft: 'Решение принято в установленном порядке. Мотивы банк по закону раскрывать не обязан.',
    fires: ['hides-behind-rules'],
    unsure: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Полтора месяца не можете найти мой платёж за школу!' }],
    draft:
      'Поверьте, коллеги бьются над вашим платежом с утра до вечера и выложились полностью. Большего от нас требовать нельзя.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему с меня списали по другому курсу, чем был на сайте?' }],
    points: [{ id: 'p1', text: 'Почему курс при покупке отличается от курса на сайте', state: 'open' }],
    draft: 'Списание произведено согласно тарифам, с которыми вы ознакомились при заключении договора.',
    fires: ['hides-behind-rules', 'point-unanswered'],
    unsure: ['hard-to-read'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Почему мне не выдают мои же деньги наличными?!' }],
    draft: 'Не я это придумала. Нам так велено, и спорить с памяткой я не могу.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'вы мне вернёте украденное мошенниками или нет' }],
    draft:
      'Мы предприняли весь комплекс доступных банку мер и действовали безупречно с точки зрения положений регулятора.',
    fires: ['hides-behind-rules'],
    unsure: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Объясните, почему страховку не вернули после погашения кредита.' }],
    draft: 'Сообщаем, что банк в вашем случае руководствовался п. 7.3 Общих условий. Нарушений не выявлено.',
    fires: ['hides-behind-rules'],
    unsure: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: "Why can't you tell me what happened to my disputed payment?" }],
    draft: "I hear you, but my hands are tied. That's just how we have to do things here.",
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Are you going to refund the late fee your own outage caused?' }],
    draft: 'Our engineers went above and beyond that night. The fee was applied in line with the terms you accepted.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему придержали перевод на 850 тысяч за станок?' }],
    draft:
      'По закону № 115-ФЗ мы обязаны понять, за что платёж. В назначении стояло только «оплата», поэтому он и остановлен. Загрузите счёт на станок в раздел «Документы».',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Как перезапустить терминал?' }],
    draft:
      'Держите жёлтую кнопку и точку вместе пять секунд, экран погаснет и включится сам. Инструкция с картинками есть на дне коробки, страница 6.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'опять скажете «таков регламент»? почему с меня сняли 1200' }],
    draft:
      'Не скажу, регламент тут ни при чём. 1 200 ₽ сняли по нашей ошибке: дважды провели плату за ноябрь. Сегодня в 9:05 лишнее вернули.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Вы всё сделали, чтобы вернуть деньги с той карты?' }],
    draft:
      'Нет, не всё. Мы написали в чужой банк 12 ноября, а надо было в тот же вечер, 9-го. За эти три дня мошенники сняли деньги, вернуть их уже нечем.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'По какому праву взимаете 2 % за досрочное расторжение депозита ООО?' }],
    draft:
      'По пункту 5.1 договора депозита: при расторжении раньше 90 дней банк удерживает 2 %. Вы расторгли его на 84-й день, отсюда и 14 600 рублей.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'What is my policy number and does it cover a burst pipe?' }],
    draft: 'Your policy number is HX-5521, and yes, a burst pipe is covered up to £20,000. The excess is £150.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [
      {
        author: 'client',
        text: "The lady at the desk said 'rules are rules'. Why won't you open an account for my son?",
      },
    ],
    draft:
      '"Rules are rules" was no answer, sorry. The snag is his passport: it ran out on 1 October. With a valid passport or a birth certificate he can have the account the same day.',
    fires: [],
    near: ['hides-behind-rules'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Почему не прошёл платёж за аренду?' }],
    draft:
      'Осуществление списания денежных средств в целях исполнения распоряжения плательщика не представилось возможным ввиду недостаточности остатка.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Что случилось с моим переводом в Минск?' }],
    draft:
      'Перевод, который вы отправили 11 ноября из приложения на счёт получателя в Минске, сначала ушёл в банк-посредник, где его задержали, так как в имени получателя, которое вы указали латиницей, не хватало отчества, а когда получатель, с которым банк-посредник связался сам, отчество подтвердил, деньги, уже за вычетом платы посредника, которая составила 12 долларов, дошли до счёта, и случилось это вчера около шести вечера.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Где забрать перевыпущенную карту?' }],
    draft:
      'Вручение перевыпущенной карты производится по месту нахождения подразделения, осуществлявшего приём заявления о перевыпуске, при условии предъявления держателем документа, удостоверяющего личность.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Мне отменили доверенность на сына?' }],
    draft:
      'Настоящим доводим до Вашего сведения, что действие указанной доверенности прекращено вследствие поступления от доверителя соответствующего волеизъявления, оформленного надлежащим образом.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Сколько я плачу за терминал и почему так?' }],
    draft:
      'Вы платите 2,1 % с оборота плюс 900 рублей, потому что в сентябре, когда оборот кофейни опустился ниже 300 тысяч, вас перевели с тарифа, на котором аренда терминала ничего не стоит, если оборот держится три месяца подряд, на тариф, где она платная, хотя процент при этом ниже, чем был до того, как вы открыли вторую точку.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Почему не работает вход по отпечатку?' }],
    draft:
      'Причиной отсутствия возможности прохождения аутентификации посредством отпечатка является факт изменения параметров устройства.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why was my standing order not paid?' }],
    draft:
      'Please be advised that the aforementioned instruction was not effected owing to an insufficiency of available funds as at the time of the attempted execution thereof.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'How much interest did my savings account earn and why did it drop?' }],
    draft:
      'Your account earned £212.60, which is less than the year before because the rate, which had been 4.1% until the end of March, when the bonus that came with the account when you opened it in 2025 ran out, fell to 2.3%, and although you paid in a further £1,500 in June, which would otherwise have made up for part of it, you took out £4,000 in July, before the interest for that month had been worked out.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Что взять с собой для открытия счёта ООО?' }],
    draft:
      'Возьмите:\n— устав;\n— решение о назначении директора;\n— паспорт директора;\n— печать, если она есть;\n— договор аренды офиса;\n— лицензию, если работа лицензируемая;\n— карточку с образцами подписей, если делали её у нотариуса.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Расскажите подробно, что было с моим платежом за квартиру 9 ноября.' }],
    draft:
      'Платёж вы отправили 9 ноября в 18:04. Это был понедельник. Наш день закрылся в 18:00. Поэтому платёж ушёл во вторник утром. В 9:15 его получил банк застройщика. Там нашли ошибку в номере договора. В 15:40 деньги вернулись к вам. В среду вы исправили номер. Платёж прошёл за двадцать минут. Сейчас он у застройщика.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Какой закон защищает меня от звонков коллекторов ночью?' }],
    draft:
      'Закон «О защите прав и законных интересов физических лиц при осуществлении деятельности по возврату просроченной задолженности». Если коротко: звонить вам нельзя с 22 до 8 часов.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'messenger',
    messages: [
      {
        author: 'client',
        text: 'мне пришло «осуществлено резервирование денежных средств в целях последующего списания». это по-русски?)',
      },
    ],
    draft:
      'Почти) «Осуществлено резервирование денежных средств» значит, что отель придержал 6 000 ₽ как залог. Пока это не списание.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Какую бумагу попросить в налоговой для вычета по ипотеке, и что даёте вы?' }],
    draft:
      'В налоговой попросите «Уведомление о подтверждении права на имущественный налоговый вычет». У нас берите справку об уплаченных процентах, она в приложении готова сразу.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'What is the annual percentage rate of charge on my mortgage, in plain words?' },
    ],
    draft:
      "The annual percentage rate of charge is 5.2%. It's the yearly price of the loan with all fees rolled in. Yours is higher than the 4.8% interest rate because of the £999 set-up fee.",
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Why has my brokerage order not filled?' }],
    draft:
      'You set a limit of 142.50, and the cheapest seller today asked 143.10, so there was nobody to buy from. Raise the limit or leave it until the price drops.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'post',
    client: { name: 'Лаптев Юрий Семёнович' },
    messages: [{ author: 'client', text: 'Терминал стоит мёртвый с понедельника. Вы живы там?' }],
    draft: 'Лаптев Юрий Семёнович, живы! Терминал сломался из-за прошивки. Починим, не волнуйтесь.',
    fires: ['personal-data-in-public', 'promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Сколько стоит закрыть счёт?' }],
    points: [{ id: 'p1', text: 'Сколько стоит закрыть счёт', state: 'open' }],
    draft: 'Жаль, что вы уходите, #ИМЯ#! А вы знаете, что у нас появилась страховка для питомцев?',
    fires: ['unfilled-slot', 'point-unanswered', 'topic-not-raised'],
  },
  {
    channel: 'email',
    now: '2026-11-18T09:00:00Z',
    messages: [
      { author: 'client', text: 'Верните комиссию за валютный контроль, её взяли зря.' },
      { author: 'bank', text: 'Ответ даст Глеб Ухов 19 ноября 2026, письмом на эту почту.' },
      { author: 'client', text: 'Завтра жду ответ?' },
    ],
    promises: [{ id: 'pr1', what: 'Ответ о возврате комиссии за валютный контроль', due: '2026-11-19', state: 'open' }],
    draft: 'Ответ о комиссии будет на следующей неделе, ближе к пятнице.',
    fires: ['silent-move', 'promise-incomplete'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Почему снова реклама в смс? Я же отозвал согласие.' },
      { author: 'bank', text: 'Ваш отзыв получен 2 ноября, согласия на СМС больше нет.' },
      { author: 'client', text: 'А реклама сегодня снова пришла!' },
    ],
    consents: [{ purpose: 'marketing_sms', state: 'withdrawn', inForce: false }],
    draft: 'Сегодняшняя СМС пришла законно, вы же сами её одобрили, ваша подпись под рассылкой в силе.',
    fires: ['implied-consent', 'contradicts-earlier-reply'],
    unsure: ['hides-behind-rules'],
  },
]
