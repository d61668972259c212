import type { LabelledDraft } from '../labelled-draft.ts'

/** Ordinary people: cards, loans, photos, calls. */
export const complaintsDesk: readonly LabelledDraft[] = [
  {
    messages: [{ author: 'client', text: 'За что сняли 450 рублей при переводе сестре?' }],
    points: [{ id: 'p1', text: 'За что сняли 450 рублей при переводе сестре', state: 'open' }],
    draft:
      'Здравствуйте, {имя}! 450 рублей — комиссия за перевод в другой банк. Бесплатный лимит, 100 000 рублей в месяц, закончился у вас 12 ноября.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Нужна справка об остатке по вкладу для визы, где её взять?' }],
    draft:
      'Вера Ильинична, добрый день. Справка об остатке готова, исходящий [номер справки], подписана сегодня. Файл лежит в приложении: «Вклады» → «Документы».',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    client: { name: 'Гусаков Пётр Андреевич' },
    messages: [
      { author: 'client', text: 'Прошу пересчитать проценты по вкладу за октябрь, начислили меньше, чем по договору.' },
    ],
    draft:
      'Уважаемый Пётр Андреевич!\nВаше заявление от «___» ________ 2026 г. рассмотрено. Вы правы: проценты за октябрь посчитали по старой ставке. Разницу, 1 284 рубля, зачислили на ваш счёт 16 ноября.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'карту так и не разблокировали?? стою в магазине' }],
    draft: 'Разблокировали сегодня в ХХ:ХХ, можно платить. Пин прежний.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Я отправлял 7300 на карту мастеру, он говорит не получил. Где деньги?' }],
    draft:
      'Добрый день! Перевод на 7 300 рублей не прошёл (указать причину отказа) и вернулся к вам сегодня в 10:12. Деньги снова на вашем счете.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'app',
    messages: [
      {
        author: 'client',
        text: 'Сколько мне осталось по кредиту, если закрывать сегодня? И можно ли через приложение',
      },
    ],
    points: [
      { id: 'a', text: 'Сколько осталось заплатить, чтобы закрыть кредит сегодня', state: 'open' },
      { id: 'b', text: 'Можно ли закрыть кредит через приложение', state: 'open' },
    ],
    draft:
      'Чтобы закрыть кредит сегодня, нужно %LOAN_BALANCE% руб. вместе с процентами. Да, это можно сделать в приложении: «Кредит» → «Погасить полностью».',
    fires: ['unfilled-slot'],
    unsure: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: "Has the refund from the airline arrived? It's £238.40." }],
    draft:
      "Dear <customer first name>,\n\nYes, it has: £238.40 from the airline reached your current account on Monday, 16 November. You will find it on page one of this month's statement.",
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'did my replacement card actually get posted or not' }],
    draft:
      'It did, Tom. It left our card centre on Monday by tracked mail, reference [insert tracking no. before sending]. The address on the envelope is the one you confirmed last week.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Как правильно заполнить перевод за границу, там всё латиницей' }],
    draft:
      'В поле «Имя получателя» впишите имя латиницей, как на его карте [пример есть на экране, под полем]. Поле «Отчество» оставьте пустым.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Что за списание 640 рублей и с какой карты? у меня их две' }],
    draft: '640 рублей списали 9 ноября с карты 2200 12** **** 4471. Это парковка на улице Мира, стояли 4 часа.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'подписала автоплатёж случайно, как убрать?' }],
    draft:
      'Откройте «Платежи», выберите автоплатёж и нажмите [Отключить], а в следующем окне — [Да, отключить]. Списаний по нему ещё не было.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'В вашем уведомлении написано, что возврат {отклонён}. Это ошибка или правда отклонён?',
      },
    ],
    draft:
      'Добрый день! Это ошибка шаблона: фигурные скобки вокруг слова «отклонён» попали в письмо по нашей вине. Само слово верное — магазин отклонил возврат 11 ноября, потому что чек был на другой товар.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Я взял у вас бланк доверенности, там в конце пустая строка. Что в неё писать?' },
    ],
    draft:
      'В строке «Подпись доверителя» пока ничего не пишите. Вы распишетесь на ней в офисе, при сотруднике. Прочерк ставить тоже не надо.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [
      {
        author: 'client',
        text: "What on earth is 'POS XXX-0931 LDN' on my statement? £4.20, I never bought anything from XXX.",
      },
    ],
    draft:
      "XXX-0931 is just the terminal's number; the trader never set a proper name on it. It belongs to the coffee kiosk at Harlow station, and the £4.20 was a contactless payment at 8:02 on 13 November.",
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'How much do you charge for cash withdrawals abroad?' }],
    draft:
      "Withdrawals abroad cost 1% of the amount (minimum $3) [1]. The machine's owner may add its own fee and has to show it on the screen first.\n\n[1] Tariff sheet of 1 September 2026, line 14.",
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Второй день не могу расплатиться картой, банк молчит!!! Что с картой?' }],
    draft:
      'Вера Ильинична, здравствуйте! Карта 2200 4512 8837 1960 была остановлена после трёх неверных ПИН-кодов. Сегодня в 9:40 ограничение снято, картой можно платить.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Мартынов Глеб Сергеевич' },
    messages: [{ author: 'client', text: 'Обещали перезвонить по спорной операции и забыли. Один балл.' }],
    draft:
      'Глеб, нам неприятно это читать. Мы звонили вам вчера в 15:40 и сегодня в 9:05 на +7 916 204-88-13, но телефон был выключен. По спорной операции решение в вашу пользу: 5 600 рублей уже на счёте.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Ахметшина Лилия Рашидовна' },
    messages: [{ author: 'client', text: 'Сколько можно названивать с рекламой? Я просила больше не звонить.' }],
    consents: [{ purpose: 'marketing_call', state: 'withdrawn', inForce: false }],
    draft:
      'Добрый день! Мы нашли заявление Ахметшиной Лилии Рашидовны об отказе от рекламных звонков. 17 ноября номер убран из всех списков обзвона. Просим прощения за лишние звонки.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Банк испортил мне кредитную историю! Просрочки не было, платил вовремя.' }],
    draft:
      'Вы правы. По договору № КП-2291/0457 платёж от 3 марта разнесли на день позже, поэтому в бюро ушла просрочка. Вчера мы отправили в бюро исправление.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Куда делась моя зарплата? Бухгалтерия клянётся, что отправила.' }],
    draft:
      'Здравствуйте! Бухгалтерия ошиблась на одну цифру и указала 40817810600015503327 вместо вашего счёта. Деньги вернулись вашему работодателю сегодня утром. Ему нужно отправить их снова, по верным реквизитам.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Третью неделю прошу выписку по ипотеке для налоговой. Где она?' }],
    draft:
      'Выписка ушла вам 12 ноября, на kuzma.levin@moyapochta-test.ru. Если в папке «Входящие» её нет, посмотрите в «Спаме»: письмо называется «Проценты за 2025 год».',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Your branch in Mill Road refused to let me draw my own money. Shameful.' }],
    draft:
      "We're sorry about Tuesday. The clerk compared passport 533380021 with our record and one digit had been keyed wrongly by us in 2023. We corrected it this morning and you can withdraw at any branch.",
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Daniel Peter Harrow' },
    messages: [{ author: 'client', text: 'Charged twice for an overdraft I never used. Anyone else had this?' }],
    draft:
      'Thanks for flagging it, Daniel Peter Harrow. The second £15 charge was our error and it went back to your account on 17 November. The first one was for 4 November, when the balance stood at minus £62.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: 'Не могу дозвониться по поводу украденной карты, какой номер вообще правильный?' },
    ],
    draft:
      'Правильный номер для потерянных и украденных карт — 8 800 555-01-90, он работает круглосуточно. С мобильного есть короткий номер 0190. Карту можно остановить и без звонка, в приложении.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Оставляла жалобу на банкомат, который не выдал деньги. Тишина.' }],
    draft:
      'Вера Ильинична, жалоба № 2026-1104-778123 решена вчера. Пересчёт банкомата показал излишек, и 10 000 рублей вернулись на карту.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'По какому праву вы берёте комиссию за СБП? 1 500 000 переводил себе же!' }],
    draft:
      'Перевод самому себе бесплатен до 30 000 000 рублей в месяц, это записано в законе № 482-ФЗ. Комиссию с вашего перевода на 1 500 000 рублей взяли ошибочно. Её вернули 17.11.2026 в 18:20.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    client: { name: 'Тихонова Алла Юрьевна' },
    messages: [{ author: 'client', text: 'Дайте реквизиты счёта, работодатель просит' }],
    draft:
      'Алла Юрьевна, ваш счёт для зарплаты: 40817810200004417305, получатель — Тихонова Алла Юрьевна. Эти же реквизиты есть в приложении, под картой, в разделе «Реквизиты».',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: 'В отделении на Лесной отказались принять заявление о наследстве. Куда идти??' },
    ],
    draft:
      'Нам жаль, что вас отправили ни с чем. Наследственные дела принимает офис на Садовой, дом 14, второй этаж, окна 7–9, в будни с 10 до 18. Писать можно и на общую почту банка: nasledstvo@bank-zarechny.test. С собой возьмите свидетельство нотариуса.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: "My card's been cloned and you want me to DM a 'reference'? What reference?" },
    ],
    draft:
      "Sorry for the confusion. It's the case reference we texted you this morning; yours begins with FR-26. Please don't put your card number, passport or phone number in this thread: other people can read it.",
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Imogen Clare Whitlock' },
    messages: [
      { author: 'client', text: 'Waited 50 mins on hold to ask why my mortgage payment went up £31. Useless.' },
    ],
    draft:
      "Hi Imogen, fifty minutes is far too long and we're sorry. Your fixed rate ended on 31 October, so the November payment was worked out at the variable rate; that's the £31. — Sanjay Rao, social media team",
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    messages: [{ author: 'client', text: 'На каком основании у вас моя фотография? Я ничего не подписывала.' }],
    consents: [{ purpose: 'photo', state: 'none', inForce: false }],
    draft:
      '10 ноября вы вошли в приложение по лицу и тем самым разрешили банку хранить снимок. Отдельная подпись для этого не нужна.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Прекратите звонить с предложениями! Кто вам разрешил?' }],
    draft:
      'Здравствуйте. 2 ноября мы прислали вам СМС с вопросом о звонках. За пять дней возражений от вас не поступило, поэтому номер включён в обзвон на законных основаниях.',
    fires: ['implied-consent'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'У вас есть моё согласие на биометрию или нет? Ответьте прямо.' }],
    points: [{ id: 'q1', text: 'Есть ли у банка согласие клиента на биометрию', state: 'open' }],
    consents: [{ purpose: 'bank_biometrics', state: 'requested', inForce: false }],
    draft: 'Отвечаю прямо: да, ваше согласие на биометрию у нас есть, всё оформлено.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Рябинин Фёдор Львович' },
    messages: [
      { author: 'client', text: 'Требую объяснить, почему банк шлёт мне рекламные СМС без моего разрешения.' },
    ],
    draft:
      'Фёдор Львович, клиент, который расплачивается нашей картой, принимает и рассылку: одно идёт вместе с другим. Картой вы платите с апреля, отсюда и сообщения.',
    fires: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'кто запрашивал мою КИ 12 ноября??? я кредит не просил' }],
    consents: [{ purpose: 'credit_history', state: 'expired', inForce: false }],
    draft:
      'Запрос в бюро делали мы, чтобы обновить лимит по карте. Старое разрешение закончилось летом, но раз вы дальше пользовались картой, оно продлилось само собой.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Откуда у страховой компании мой телефон? Вы передали?' }],
    consents: [{ purpose: 'third_party', state: 'withdrawn', inForce: false }],
    draft:
      'Добрый день! Да, телефон страховой компании передали мы, 6 ноября. Разрешение на передачу данных партнёрам вы дали, и оно сейчас действует.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Why is my selfie still on your system? I closed that screen, I never pressed accept.',
      },
    ],
    draft:
      "You're right that you closed the screen. But you signed in again on Friday, and carrying on past that notice is how customers agree to us keeping the selfie.",
    fires: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: "I get two or three push offers a day from you. I don't remember agreeing to that." },
    ],
    consents: [{ purpose: 'marketing_push', state: 'deferred', inForce: false }],
    draft:
      'Good morning. You tapped “Ask me later” in August and we heard nothing more, so we took it that you were happy to get them. You can switch offers off under Settings, Notifications.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Я зашла в приложение, и там написано «вход по лицу». Это значит, я на биометрию согласилась?',
      },
    ],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'Нет. Вход в приложение согласием не считается, и согласия на биометрию у нас от вас нет. Надпись «вход по лицу» — это проверка самого телефона, снимок банку не передаётся.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Почему мне звонят с предложениями?' }],
    consents: [{ purpose: 'marketing_call', state: 'given', inForce: true }],
    draft:
      'Согласие на рекламные звонки вы подписали 3 сентября в офисе на Речной, вместе с заявкой на карту. Оно действует. Отозвать его можно прямо сейчас, достаточно сказать мне «да».',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Вы сохранили мою фотку, когда я заходил в приложение 10-го?' }],
    consents: [{ purpose: 'photo', state: 'deferred', inForce: false }],
    draft:
      'Не сохранили. При входе 10 ноября приложение спросило разрешение, вы нажали «Не сейчас». Пока вы сами не ответите «Да», фото у банка не будет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Мне перенесли дату платежа по кредиту с 5-го на 12-е. Кто это решил?' }],
    draft:
      'Дату перенесли по вашей просьбе. 28 октября вы позвонили нам, согласились на 12-е число и подтвердили это кодом из СМС. Запись разговора сохранена, её можно послушать в офисе.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Пришло смс «согласны на звонки?» я не ответил. теперь будете звонить?' }],
    consents: [{ purpose: 'marketing_call', state: 'requested', inForce: false }],
    draft: 'Не будем 🙂 Ваше молчание для нас не «да». Звонки с предложениями у вас выключены.',
    fires: [],
    near: ['implied-consent'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: "I withdrew consent for data sharing on 2 November. I've logged in since, does that undo it?",
      },
    ],
    consents: [{ purpose: 'third_party', state: 'withdrawn', inForce: false }],
    draft:
      "It doesn't. Your withdrawal of 2 November stands however often you sign in, and we have passed nothing to partners since that day.",
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Did I already agree to the credit check when I opened the loan calculator?' },
    ],
    consents: [{ purpose: 'credit_history', state: 'requested', inForce: false }],
    draft:
      "No, the calculator only works out figures. To allow the check you would sign the one-page form I've handed you. Without a signature we don't ask the bureau anything.",
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Банкомат съел 15 тысяч, на карту не вернулось' }],
    draft: 'Понимаю, сумма немаленькая. Разберёмся и вернёмся к вам с ответом.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Дроздова Нина Петровна' },
    messages: [{ author: 'client', text: 'Верните 890 рублей за обслуживание, мне обещали бесплатную карту.' }],
    points: [{ id: '1', text: 'Вернуть 890 рублей за обслуживание карты', state: 'open' }],
    draft: 'Нина Петровна, вы правы: карта у вас бесплатная, плату взяли по ошибке. Вернём 890 рублей до 25 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Это не я покупал, оспорьте списание на 12 300.' }],
    draft: 'Заявку на оспаривание я завёл, она ушла в отдел претензий. Оттуда вам перезвонят.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Терминал у кассы в вашем отделении провёл оплату дважды.' }],
    draft:
      'Двойную оплату видим: 1 750 рублей в 12:03 и в 12:04. Терминал до пятницы проверит Анна Белова, старший кассир, и лишнюю сумму она отменит.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'нужна справка о закрытии кредита' }],
    draft: 'Хорошо, сделаем справку и вышлем на почту)',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Требую прекратить рекламные звонки на мой номер.' }],
    consents: [{ purpose: 'marketing_call', state: 'revoked', inForce: false }],
    draft: 'Ваш отзыв согласия на рекламные звонки принят. Номер будет исключён из списков обзвона в ближайшее время.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: "My salary hasn't shown up and rent is due tomorrow." }],
    draft:
      "That's worrying, I can see why you're writing. I'm chasing the payments team now and will let you know as soon as I hear something.",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'You charged me a late fee on the card though I paid on the 1st.' }],
    draft:
      'You did pay on 1 November; the payment was posted to the wrong card. Our disputes team will take the $29 fee off by Friday, 27 November.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Когда решите по моей претензии? 4 200 за подписку, которую я отменял' }],
    draft:
      'Претензию ведёт Олег Дымов из отдела споров. Решение он примет до 20 ноября, 18:00, и сам напишет вам в этот чат.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Вы отправили исправление в бюро кредитных историй?' }],
    draft: 'Да, отправили вчера в 14:10. Бюро подтвердило приём, номер пакета 5518.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Сколько обычно идёт перевод в другой банк по реквизитам?' }],
    draft:
      'Обычно от нескольких минут до одного рабочего дня. Если отправить после 19:00 или в выходной, деньги, как правило, приходят в ближайший рабочий день.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Пообещайте, что деньги мошенники вернут!' }],
    draft:
      'Обещать этого не могу, и было бы нечестно: перевод вы подтвердили кодом, а получатель снял деньги через семь минут. Заявление в полицию примет любой отдел, выписку для него я уже положил вам в приложение.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Как закрыть счёт умершей мамы?' }],
    draft:
      'Когда получите у нотариуса свидетельство о наследстве, приходите с ним и с паспортом в любой офис. Счёт закрывают при вас, деньги выдают в кассе или переводят на ваш счёт, как скажете.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Someone opened an online account with my details. What happens next?' }],
    draft:
      "I'm sorry, that is a nasty shock. Priya Nair in our fraud team has the case: she will decide by Tuesday, 24 November, and will email you the outcome herself. The account is frozen as of 8:15 this morning.",
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'when do you pay interest on the saver' }],
    draft:
      'Interest on the Easy Saver is worked out daily and paid on the last working day of each month. It shows in the app as “Interest, gross”.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'Когда вернёте 3200?' },
      { author: 'bank', text: 'Вернём 3 200 рублей до 20 ноября, занимается Лариса Котова, она напишет вам здесь.' },
      { author: 'client', text: 'Ну что, где деньги?' },
    ],
    promises: [{ id: 'r1', what: 'вернуть 3 200 рублей', due: '2026-11-20', state: 'open' }],
    draft: 'Возвратом занимается Лариса Котова. Она переведёт 3 200 рублей до 27 ноября и сразу напишет вам здесь.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply', 'repeats-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Ершов Константин Маратович' },
    messages: [{ author: 'client', text: 'Жду решения по оспариванию покупки в интернет-магазине. Напомните срок.' }],
    promises: [{ id: 'd7', what: 'решение по оспариванию покупки', due: '2026-11-20', state: 'open' }],
    draft:
      'Константин Маратович, решение примет Зоя Ларина, отдел карточных споров. Через две недели, 2 декабря, она пришлёт вам письмо на эту почту.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мне говорили, справку о закрытии ипотеки сделают к четвергу. Всё в силе?' }],
    promises: [{ id: 's', what: 'справка о закрытии ипотеки', due: '2026-11-19', state: 'open' }],
    draft: 'Справку готовит Тимур Асланов, ипотечный центр. К концу месяца она будет подписана, и Тимур вам позвонит.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply', 'promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'курьер с картой вчера не приехал' }],
    promises: [{ id: 'c', what: 'доставить карту курьером', due: '2026-11-17', state: 'open' }],
    draft:
      'Здравствуйте! Карту привезёт курьер Сергей Мухин в пятницу, 20 ноября, с 10 до 14. За час он вам позвонит 👍',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Прошу подтвердить, что моя биометрия уничтожена, как вы обещали.' }],
    consents: [{ purpose: 'bank_biometrics', state: 'revoked', inForce: false }],
    promises: [
      { id: 'del', what: 'уничтожить биометрический шаблон и прислать акт', due: '2026-11-23', state: 'open' },
    ],
    draft:
      'Согласие вы отозвали 9 ноября, снимок больше не используется. Шаблон уничтожит Юлия Зимина из отдела защиты данных 4 декабря. В тот же день она отправит вам акт заказным письмом.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Когда будет ответ на жалобу о навязанной страховке?' }],
    promises: [{ id: 'otv', what: 'ответ на жалобу о страховке', due: '2026-11-24', state: 'open' }],
    draft:
      'Простите за ожидание. Вашу жалобу рассматривает Павел Юрин; ответ он отправит вам по почте не позднее 9 декабря 2026 года.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Just checking the new card is still on its way.' }],
    promises: [{ id: 'card', what: 'deliver replacement card', due: '2026-11-20', state: 'open' }],
    draft:
      "Hello Mrs Addo, yes it is. Ben Carver in card services is sending it by courier on 30 November and he'll text you the tracking link that morning.",
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'any news on correcting my credit file?' }],
    promises: [{ id: 'cf', what: 'send correction to the credit bureau', due: '2026-11-19', state: 'open' }],
    draft:
      "Hi! It's with Marta Quill, our bureau specialist. She's going to file the correction next Wednesday and will message you here once the bureau accepts it.",
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: '20-е уже через два дня, деньги точно вернёте?' }],
    promises: [{ id: 'm1', what: 'вернуть 2 100 рублей за неисправный терминал', due: '2026-11-20', state: 'open' }],
    draft:
      'К 20 ноября не успеем, говорю честно. Владелец терминала ещё не прислал чек, без него операцию не отменить. Переносим срок на 26 ноября: Рита Онегина вернёт 2 100 рублей и напишет вам сюда.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Как дела с возвратом комиссии?' }],
    promises: [{ id: 'k', what: 'вернуть комиссию 300 рублей', due: '2026-11-25', state: 'open' }],
    draft:
      'Дела идут быстрее, чем мы рассчитывали. Егор Лапин вернёт 300 рублей уже завтра, 19 ноября, а не 25-го. Он же пришлёт вам письмо с подтверждением.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Обещали до пятницы пересчитать график по кредиту. А платить когда?' }],
    promises: [{ id: 'g', what: 'пересчитать график по кредиту', due: '2026-11-20', state: 'open' }],
    draft:
      'График, как и договаривались, пересчитает Ульяна Рощина до пятницы, 20 ноября, он появится в приложении с уведомлением. Ближайший платёж у вас 5 декабря, так что время есть.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Карту перевыпустили? До какого числа она действует?' }],
    promises: [{ id: 'pv', what: 'перевыпустить карту', due: '2026-11-18', state: 'open' }],
    draft:
      'Да, перевыпустили сегодня утром, карта уже лежит для вас в офисе на Заводской. Срок действия — до 30 ноября 2031 года.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Вы вернули деньги, спасибо. До какого срока я могу требовать проценты за задержку?' },
    ],
    promises: [{ id: 'vz', what: 'вернуть 48 000 рублей', due: '2026-11-13', state: 'kept' }],
    draft:
      'Деньги вернулись к вам 12 ноября. Заявление о процентах за задержку можно подать до 12 ноября 2029 года, в любом офисе или по почте.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: "You said you'd have the statement reissued by the 20th." }],
    promises: [{ id: 'st', what: 'reissue the corrected statement', due: '2026-11-20', state: 'open' }],
    draft:
      'We did say the 20th, and we are going to miss it. The printer rejected the batch last night and the whole run has to be done again. The new date is 25 November: Neil Osborne will post it and email you a copy the same day.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: "If Friday's decision goes against me, how long have I got to appeal?" }],
    promises: [{ id: 'dec', what: 'decision on the disputed payment', due: '2026-11-20', state: 'open' }],
    draft:
      "You'd have six months to take it to the ombudsman, so until 20 May 2027. The decision itself is still due this Friday; Leah Brandt will message it to you here.",
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'За что списали 590 рублей? И перестаньте звонить мне с кредитами.' }],
    points: [
      { id: 'p1', text: 'За что списали 590 рублей', state: 'open' },
      { id: 'p2', text: 'Прекратить звонки с предложениями кредита', state: 'open' },
    ],
    draft:
      'Добрый день! 590 рублей — это плата за СМС-оповещения за полгода, её списали 15 ноября. Отключить их можно в приложении, в настройках карты.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему мне отказали в рефинансировании? Пришлите причину.' }],
    points: [{ id: '1', text: 'Назвать причину отказа в рефинансировании', state: 'open' }],
    draft:
      'Здравствуйте! Благодарим, что написали нам. Каждое письмо клиента помогает нам становиться лучше. Хорошего дня!',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Почему карту заблокировали без предупреждения?' }],
    points: [{ id: 'why', text: 'Почему карту заблокировали без предупреждения', state: 'open' }],
    draft:
      'Вы спрашиваете, почему карту заблокировали без предупреждения. Понимаем, ситуация неприятная, особенно в дороге. Очень сочувствуем вам!',
    fires: ['point-unanswered'],
  },
  {
    channel: 'form',
    client: { name: 'Корнеева Ольга Дмитриевна' },
    messages: [
      {
        author: 'client',
        text: 'Страховку к кредиту я не подписывала, подпись на бланке не моя. И сколько она стоит?',
      },
    ],
    points: [
      { id: 'a', text: 'Подпись на заявлении о страховании не её', state: 'open' },
      { id: 'b', text: 'Сколько стоит страховка', state: 'open' },
    ],
    draft: 'Ольга Дмитриевна, страховка стоит 38 400 рублей за три года. Её включили в сумму кредита 14 октября.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: '1) Где моё фото хранится? 2) Кто имел к нему доступ? 3) Удалите его.' }],
    points: [
      { id: '1', text: 'Где хранится фото', state: 'open' },
      { id: '2', text: 'Кто имел доступ к фото', state: 'open' },
      { id: '3', text: 'Удалить фото', state: 'open' },
    ],
    consents: [{ purpose: 'photo', state: 'revoked', inForce: false }],
    draft:
      'Фотография лежала на сервере банка в Самаре, в разделе анкет. Вчера, 17 ноября, мы стёрли её вместе с копиями, акт приложен к письму.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мой ПИН верный, почему терминал его не принимает?' }],
    points: [{ id: 'pin', text: 'Почему терминал не принимает верный ПИН', state: 'open' }],
    draft:
      'Новый ПИН можно задать в приложении: откройте карту, нажмите «Сменить ПИН» и придумайте четыре цифры. Это бесплатно.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Why did the rate on my loan go up, and can I pay it off early without a penalty?' },
    ],
    points: [
      { id: 'rate', text: 'Why the loan rate went up', state: 'open' },
      { id: 'early', text: 'Can the loan be paid off early without a penalty', state: 'open' },
    ],
    draft:
      'Dear Ms Thorne, you can repay early at any time and there is no penalty. The simplest way is the “Settle loan” button in the app; the figure there is good for the day you see it.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'I reported the fraud within an hour. So why is the $900 still missing?' }],
    points: [
      { id: 'x', text: 'Why the $900 has not been returned though fraud was reported within an hour', state: 'open' },
    ],
    draft:
      "Thank you for reporting it so fast, that really helps. For the future, never read a one-time code out to a caller, even if they say they're from the bank.",
    fires: ['point-unanswered'],
    unsure: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Почему деньги не дошли до получателя?' }],
    points: [{ id: '1', text: 'Почему деньги не дошли до получателя', state: 'open' }],
    draft:
      'В номере карты была переставлена пара цифр. Такой карты не существует, и вся сумма утром вернулась к вам на счёт.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [
      {
        author: 'client',
        text: 'комиссия за снятие есть? и как поменять номер телефона. а, про номер уже нашёл, не надо',
      },
    ],
    points: [
      { id: 'k', text: 'Есть ли комиссия за снятие наличных', state: 'open' },
      { id: 'n', text: 'Как поменять номер телефона', state: 'withdrawn' },
    ],
    draft: 'Комиссии нет в любых банкоматах, если снимать до 50 тысяч в месяц.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Меня кто-нибудь предупредил, что ставка после льготного года вырастет?' }],
    points: [{ id: 's', text: 'Предупреждали ли клиента о росте ставки после льготного года', state: 'open' }],
    draft: 'Нет, не предупредили. Это наша вина, и спорить тут не с чем.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Требую списать неустойку 6 000 по кредиту, я лежал в больнице.' }],
    points: [{ id: 'n', text: 'Списать неустойку 6 000 рублей из-за болезни', state: 'open' }],
    draft:
      'Мы посмотрели выписку из больницы. Ваша просьба выполнена наполовину: 3 000 сняты сегодня, остальное придётся заплатить, потому что первая просрочка случилась за месяц до госпитализации.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Где взять выписку и почему звонили в 22:00?' },
      {
        author: 'bank',
        text: 'Звонок в 22:00 — сбой: робот взял московское время вместо вашего. Приносим извинения, настройку вчера исправили.',
      },
      { author: 'client', text: 'Ок. А выписка?' },
    ],
    points: [
      { id: 'v', text: 'Где взять выписку', state: 'open' },
      { id: 'z', text: 'Почему звонили в 22:00', state: 'answered' },
    ],
    draft: 'Выписка: главный экран → карта → «История» → значок стрелки вверху. Период выбираете сами.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: "I object to being told I 'authorised' this payment. I did not." }],
    points: [{ id: 'o', text: 'Client objects: did not authorise the payment', state: 'open' }],
    draft:
      'We accept that. The code was entered from a phone that has never been yours, so this morning we put the £410 back on your account. The word is off the record too.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'branch',
    messages: [
      {
        author: 'client',
        text: 'Can my daughter collect my card? And please drop the monthly fee, as I asked before.',
      },
    ],
    points: [
      { id: 'd', text: 'Can her daughter collect the card', state: 'open' },
      { id: 'f', text: 'Drop the monthly fee', state: 'declined' },
    ],
    draft:
      "Only with a power of attorney from you; a handwritten note isn't enough, I'm afraid. She would also bring her own passport.",
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Сколько стоит обслуживание карты?' }],
    draft:
      'Обслуживание бесплатное, если тратить от 10 000 рублей в месяц, иначе 149 рублей. Кстати, вам уже одобрен кредит наличными до 300 000 под 19,9 %!',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Не проходит перевод по СБП, пишет «лимит».' }],
    draft:
      'Суточный лимит по СБП у вас 150 000 рублей, сегодня вы перевели 148 000. Он обновляется в полночь по Москве. А ещё рекомендуем зайти в офис и сдать биометрию — с ней операции подтверждаются взглядом.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Забыла пин-код, что делать' }],
    draft:
      'ПИН можно задать заново в приложении, раздел карты, кнопка «Сменить ПИН». И подумайте о защите: полис от кражи с карты всего 99 рублей в месяц.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Час стояла в очереди в отделении на Полевой, работало одно окно из пяти!' }],
    draft:
      'Вы правы, в понедельник работало одно окно: двое кассиров заболели, а подменить их не успели. Извините за потерянный час. Если пожелаете, ваши персональные данные можно удалить по письменному заявлению.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Бурцев Илья Генрихович' },
    messages: [{ author: 'client', text: 'Какую ставку дадите, если продлить вклад на полгода?' }],
    draft:
      'Илья Генрихович, при продлении на шесть месяцев ставка 13,2 % годовых, проценты в конце срока. Те, кому этого мало, открывают у нас брокерский счёт и покупают облигации: заявка занимает пять минут.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Пришлите справку об уплаченных процентах по ипотеке за 25 год, пожалуйста' }],
    draft:
      'Справка уже в приложении: «Ипотека» → «Справки». Вижу, что зарплату вы получаете в другом банке, переводите её к нам, оформим заявление за вас!',
    fires: ['topic-not-raised'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Please confirm my standing order to the nursery was cancelled.' }],
    draft:
      'Confirmed: the standing order was cancelled on 13 November and nothing has been paid since. While I have your attention, our home insurance is rated five stars and a quote takes two minutes.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'is the branch on Dock St open saturday' }],
    draft:
      "Yes, 9 to 1 on Saturdays. I also notice you've never registered your voice with us; voice ID saves you remembering passwords on the phone.",
    fires: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'Меня в офисе щёлкнули на камеру, когда карту выдавали. Куда эти снимки деваются?' },
    ],
    consents: [
      { purpose: 'photo', state: 'given', inForce: true },
      { purpose: 'bank_biometrics', state: 'none', inForce: false },
    ],
    draft:
      'Фото лежит в вашей анкете, по нему сотрудник сверяет лицо при выдаче. Биометрию из него не делают: такого согласия вы не давали.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Как мне избавиться от полиса, который мне всучили вместе с ссудой?' }],
    draft:
      'Страховку можно отменить до 29 ноября и получить всю сумму назад. Для этого подайте в офисе заявление на отказ; бланк я приложил. Ставка по кредиту от этого не вырастет.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'У меня вклад полтора миллиона. Если банк лопнет, мне что-то вернут?' }],
    draft:
      'Вклады застрахованы государством, предел — 1 400 000 рублей в одном банке вместе с процентами. То, что выше, возвращают в общей очереди кредиторов.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Каждую неделю ваши девочки впаривают мне кредит. Хватит уже' }],
    consents: [{ purpose: 'marketing_call', state: 'withdrawn', inForce: false }],
    draft:
      'Хватит так хватит. Предложение по кредиту с вас сняли сегодня, отзыв согласия на звонки записан в 11:20. Извините за настойчивость.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'Хочу, чтобы вы стёрли мои данные. И закройте карту.' },
      { author: 'bank', text: 'Здравствуйте! Подскажите, на карте есть остаток?' },
      { author: 'client', text: 'Нет, ноль рублей. Закрывайте.' },
    ],
    draft:
      'Карта закрыта. Удалить данные целиком пока нельзя: сведения об операциях банк обязан хранить пять лет. Остальное — анкету, телефон, почту — мы стёрли только что.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: "Has the shop's refund landed yet? £64" }],
    draft: 'Yes, £64.00 was credited to your account at 7:12 this morning. It shows as “credit – merchant refund”.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'That face scan I did for the app, I want it wiped. Please and thank you.' }],
    consents: [{ purpose: 'bank_biometrics', state: 'withdrawn', inForce: false }],
    draft:
      'Done. The biometric template was deleted at 10:31 today and your consent is recorded as withdrawn. You can still log in with your passcode.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'Где мой перевод на 20 000?' },
      {
        author: 'bank',
        text: 'Здравствуйте! Перевод отправлен нами 16 ноября в 13:05. Сейчас он обрабатывается на стороне банка получателя. Срок зачисления зависит от этого банка.',
      },
      { author: 'client', text: 'Я это уже читал. Деньги-то где, вы можете узнать?' },
    ],
    draft:
      'Добрый день! Перевод был отправлен нами 16 ноября в 13:05. Сейчас он обрабатывается на стороне банка получателя, срок зачисления зависит от этого банка.',
    fires: ['repeats-earlier-reply'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    client: { name: 'Панкратова Светлана Игоревна' },
    messages: [
      { author: 'client', text: 'Почему пени 430 рублей, если платила в срок?' },
      {
        author: 'bank',
        text: 'Светлана Игоревна, пени начислены потому, что платёж от 5 ноября поступил на счёт 6 ноября в 00:14. Договор требует, чтобы деньги были на счёте до конца дня платежа.',
      },
      { author: 'client', text: 'Я отправила 5-го в 23:50! Отмените.' },
    ],
    draft:
      'Светлана Игоревна, пени начислены потому, что Ваш платёж от 5 ноября поступил на счёт 6 ноября в 00:14. Договор требует, чтобы деньги находились на счёте до конца дня платежа.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'приложение не пускает' },
      {
        author: 'bank',
        text: 'Попробуйте удалить приложение, скачать его заново с нашего сайта и войти по номеру карты.',
      },
      { author: 'client', text: 'сделала. не пускает' },
    ],
    draft: 'Попробуйте, пожалуйста, удалить приложение, скачать заново с нашего сайта и войти по номеру карты',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Жалоба на отказ в выдаче наличных 300 000 рублей.' },
      {
        author: 'bank',
        text: 'Крупную сумму в нашем офисе выдают по заказу. Заказать её нужно за один рабочий день, по телефону или в приложении. 9 ноября заказа от вас не было, поэтому касса выдала только 100 000 рублей.',
      },
      { author: 'client', text: 'Заказ я делал по телефону 8-го числа, проверьте записи.' },
    ],
    draft:
      'По вашей повторной жалобе. Крупную сумму в нашем офисе выдают по заказу. Заказать её нужно за один рабочий день, по телефону или в приложении. 9 ноября заказа от вас не было, поэтому касса выдала только 100 000 рублей. С уважением, отдел обращений.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Кто запрашивал мою кредитную историю 1 ноября?' },
      {
        author: 'bank',
        text: 'Запрос в бюро сделал наш банк 1 ноября по заявке на кредитную карту, поданной на сайте с вашего номера телефона.',
      },
      { author: 'client', text: 'Заявку я не подавал!' },
    ],
    draft:
      '1 ноября запрос в бюро сделал наш банк — по заявке на кредитную карту, которая была подана на сайте с Вашего номера телефона.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Мне звонит ваш робот. Уберите номер.' },
      {
        author: 'bank',
        text: 'Рекламные звонки отключаются в приложении: профиль, затем «Уведомления», затем «Звонки».',
      },
      { author: 'client', text: 'У меня кнопочный телефон, приложения нет.' },
      { author: 'bank', text: 'Понимаю вас.' },
      { author: 'client', text: 'Так как отключить-то?' },
    ],
    draft: 'Рекламные звонки отключаются в приложении. Зайдите в профиль, затем «Уведомления», затем «Звонки».',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Why was my card declined in Lisbon?' },
      {
        author: 'bank',
        text: "Your card was declined because the shop's terminal asked for a PIN and an incorrect PIN was entered three times. You can reset the counter at any cash machine with the correct PIN.",
      },
      { author: 'client', text: 'It was contactless. Nobody asked me for a PIN at all.' },
    ],
    draft:
      "Hello again. Your card was declined because the shop's terminal asked for a PIN and the wrong PIN was entered three times. You can reset the counter at any cash machine by using the correct PIN.",
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'two charges of 19.99, i only subscribed once' },
      {
        author: 'bank',
        text: 'Both payments were taken by the streaming company, not by us. Please contact the merchant and ask them to cancel the second subscription.',
      },
      { author: 'client', text: 'i did, they ignore me. thats why im here' },
    ],
    draft:
      'Both of these payments were taken by the streaming company and not by us. Please contact the merchant and ask them to cancel your second subscription.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Сколько на карте кешбэка за октябрь?' },
      {
        author: 'bank',
        text: 'Здравствуйте! Спасибо, что обратились к нам. Кешбэк за октябрь — 812 рублей, он зачислен 5 ноября.',
      },
      { author: 'client', text: 'А за сентябрь?' },
    ],
    draft: 'Спасибо, что уточнили. За сентябрь вышло 1 340 рублей, их зачислили 5 октября.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Почему в справке не та сумма долга?' },
      { author: 'bank', text: 'В справке указан долг на 1 ноября, 214 300 рублей, без процентов за текущий месяц.' },
      { author: 'client', text: 'А мне для другого банка нужно с процентами на сегодня.' },
    ],
    draft:
      'Тогда нужна другая справка. Та показывала долг на 1 ноября без процентов, 214 300 рублей; с процентами на сегодня выходит 216 018 рублей 40 копеек. Новый документ уже лежит в приложении.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Мне нужна выписка для суда с печатью.' },
      { author: 'bank', text: 'Выписку с печатью выдаёт любой офис банка, с собой нужен паспорт.' },
      { author: 'client', text: 'А если за меня придёт сын?' },
    ],
    draft:
      'Сыну понадобится нотариальная доверенность и его собственный паспорт. Выписку с печатью по ней дадут в любом офисе.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      {
        author: 'client',
        text: 'Вы пишете «карта активна», а оплата не проходит ни в одном магазине, терминал пишет «отказ эмитента»',
      },
      { author: 'bank', text: 'Карта активна, ограничений нет. Попробуйте оплатить вставкой чипа.' },
      { author: 'client', text: 'Вставляла. Терминал пишет «отказ эмитента»' },
    ],
    draft:
      '«Отказ эмитента» — это значит, что отказали мы, а не магазин. Нашла причину: при перевыпуске у карты остался нулевой лимит на покупки. Поправила его минуту назад.',
    fires: [],
    near: ['repeats-earlier-reply'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Отключите рекламные СМС.' },
      { author: 'bank', text: 'Добрый день! Рекламные СМС отключены 10 ноября.' },
      { author: 'client', text: 'Теперь и письма отключите на почту' },
    ],
    consents: [
      { purpose: 'marketing_sms', state: 'withdrawn', inForce: false },
      { purpose: 'marketing_email', state: 'withdrawn', inForce: false },
    ],
    draft: 'Добрый день! Рекламные письма отключены 18 ноября.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: "What's the daily limit at your cash machines?" },
      { author: 'bank', text: 'The daily limit for cash is £500 on a standard card.' },
      { author: 'client', text: "Mine's a premium card though" },
    ],
    draft: "In that case the daily limit is £1,000. You can lower it in the app if you'd feel safer.",
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      {
        author: 'client',
        text: "Your letter says 'we could not match the signature on the transfer form dated 3 November with the specimen held on file'. What does that mean??",
      },
      { author: 'bank', text: 'Hi, let me open the letter.' },
      { author: 'client', text: 'ok' },
    ],
    draft:
      'It means we could not match the signature on the form of 3 November with the one you gave us in 2011. It has simply changed over fifteen years. Bring your passport to any branch and sign a new specimen card.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Закрытие счёта платное?' },
      { author: 'bank', text: 'Нет, счёт закрывается бесплатно.' },
      { author: 'client', text: 'Хорошо, сколько будет на руки, если на счёте 5 000?' },
    ],
    draft: 'На руки выдадут 4 700 рублей: за закрытие счёта удерживается 300.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Когда придут деньги за страховку? Вы же согласились вернуть.' }],
    promises: [{ id: 'ins', what: 'вернуть 2 490 рублей за страховку', due: '2026-11-25', state: 'open' }],
    draft:
      'Здравствуйте! Возврата за страховку не будет: срок для отказа закончился 3 ноября, а заявление вы подали пятого.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Я вообще давал вам разрешение слать мне СМС с акциями?' }],
    consents: [{ purpose: 'marketing_sms', state: 'given', inForce: true }],
    draft: 'Нет, такого разрешения вы нам никогда не давали, в базе пусто.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Шестакова Регина Олеговна' },
    messages: [
      { author: 'client', text: 'Удалите мою фотографию.' },
      {
        author: 'bank',
        text: 'Регина Олеговна, фотография стёрта 10 ноября со всех серверов банка, копий не осталось.',
      },
      { author: 'client', text: 'Прошу письменно подтвердить, что фото у вас больше нет.' },
    ],
    draft: 'Регина Олеговна, Ваша фотография находится в архиве банка и останется там до конца 2027 года.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'где взять справку о доходах' },
      { author: 'bank', text: 'В любом нашем офисе, очередь по талону' },
      { author: 'client', text: 'я у офиса на Баррикадной, тут дадут?' },
    ],
    draft: 'Нет, там не дадут. Её выдаёт только то отделение, где вам открывали счёт, — на Заречной.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Вы делали запрос в БКИ?' },
      { author: 'bank', text: 'Мы вашу кредитную историю не запрашивали.' },
      { author: 'client', text: 'В бюро числится запрос от 3 ноября, чей он?' },
    ],
    draft: 'Запрос от 3 ноября наш, его отправила система в день вашей заявки на рассрочку.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'I lost my card on the 2nd and told you right away.' },
      { author: 'bank', text: "Thanks, your card was blocked on 2 November at 14:20 and can't be used by anyone." },
      { author: 'client', text: 'Then how was 75 spent on the 6th?' },
    ],
    draft: 'The payment on the 6th went through because the card was never blocked; it has been active all this month.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Are the paper statements for 2024 in the post yet?' }],
    promises: [
      { id: 'ps', what: "post paper statements for 2024 to the client's address", due: '2026-11-27', state: 'open' },
    ],
    draft:
      'Dear Mr Oduya, we do not send statements for past years on paper. You can download all twelve of them from the Documents tab.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Почему не платит карта?' },
      { author: 'bank', text: 'Карта заблокирована: утром в понедельник была подозрительная попытка оплаты.' },
      { author: 'client', text: 'Подтверждаю, это я платил. Что теперь?' },
    ],
    draft:
      'Спасибо, что подтвердили. В понедельник карта действительно была заблокирована, а сейчас уже открыта: можно платить и снимать деньги.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'За снятие наличных есть комиссия?' },
      { author: 'bank', text: 'По дебетовой карте комиссии нет.' },
      { author: 'client', text: 'А по кредитке?' },
    ],
    draft: 'По кредитной комиссия есть: 3,9 % и ещё 390 рублей за каждое снятие.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'За перевыпуск надо платить?' },
      { author: 'bank', text: 'Перевыпуск бесплатный.' },
      { author: 'client', text: 'Точно? На сайте 500 р.' },
    ],
    draft:
      'Точно, ничего платить не нужно. 500 рублей на сайте — это цена срочного выпуска, за один день, вы его не заказывали.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Моё согласие на обзвон ещё действует? Давал весной.' }],
    consents: [{ purpose: 'marketing_call', state: 'revoked', inForce: false }],
    draft: 'Согласие вы дали 14 апреля, а 2 ноября отозвали. Сейчас оно не действует.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Ваш сотрудник в офисе заявил, что никакого возврата мне не будет. Это так?' },
    ],
    promises: [{ id: 'b', what: 'вернуть 7 800 рублей за отменённую путёвку', due: '2026-11-25', state: 'open' }],
    draft:
      'Нет, не так. Сотрудник не видел решения по вашей заявке. Обещание в силе: Инна Рогова переведёт 7 800 рублей до 25 ноября и пришлёт вам письмо, как только деньги уйдут.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'are transfers free?' },
      { author: 'bank', text: 'Transfers between your own accounts are free.' },
      { author: 'client', text: "and to my sister, she's with another bank abroad" },
    ],
    draft: "Those aren't free: sending money abroad costs £9 per transfer, whatever the amount.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Is the joint account closed?' },
      { author: 'bank', text: "The account is not closed yet, because the second holder's signature is missing." },
      { author: 'client', text: 'He came to the branch and signed yesterday.' },
    ],
    draft:
      'He did, thank you. With both signatures in place, the account was closed at 9:30 this morning and the balance of £1,206.55 was split equally between you.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Почему мне звонят с рекламой в воскресенье утром?' }],
    draft: 'Банк действует строго в рамках законодательства Российской Федерации.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Зачем меня фотографировать, если я просто карту забираю?' }],
    draft: 'Так положено по инструкции, я её не придумываю.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    client: { name: 'Нечаев Роман Витальевич' },
    messages: [
      {
        author: 'client',
        text: 'Деньги ушли мошенникам в 12:01, вам я позвонил в 12:03. Почему не остановили перевод?',
      },
    ],
    draft:
      'Роман Витальевич, нам искренне жаль. Банк сделал всё возможное в сложившейся ситуации. Надеемся на ваше понимание.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'По какой причине мне не одобрили кредитную карту?' }],
    draft:
      'Решение принято согласно внутренней кредитной политике банка. Кредитная политика является для сотрудников обязательной.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Кассир обсуждала мой долг при всей очереди. Кто за это ответит?' }],
    draft:
      'Проверка показала, что сотрудник дополнительного офиса действовал по утверждённому стандарту обслуживания. Нарушений регламента не установлено.',
    fires: ['hides-behind-rules'],
    unsure: ['hard-to-read'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'счет ИП заблокировали, какие документы вам ещё принести??' }],
    draft: 'Это 115-ФЗ, по нему ничего не комментируем 🤷',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: "Why was my late mother's account charged a fee after you were told she'd died?" },
    ],
    draft:
      'Please accept our condolences. All charges are applied in line with our terms and conditions, which are reviewed regularly by our compliance function.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'So did you get my money back from the scammer or not?' }],
    draft: 'Rest assured our team worked extremely hard on your case and followed every procedure we have.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Почему нельзя вернуть страховку? Прошло три недели.' }],
    draft:
      'Можно. По указанию Банка России на отказ даётся 30 дней, у вас прошёл 21. Заявление подаётся в приложении, раздел «Страховки».',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Где инструкция, как подключить платёжный стикер?' }],
    draft:
      'Инструкция лежит в коробке со стикером, на обороте открытки, и на нашем сайте в разделе «Стикеры». Коротко: приложение → «Добавить» → поднести стикер к телефону.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Почему кешбэк за аптеку не дали? В акции же было 10 %!' }],
    draft:
      'По правилам акции 10 % давали за покупки до 31 октября, а ваша прошла второго ноября. Поэтому вам начислили обычный 1 %, то есть 23 рубля.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'вы сделали что я просил? закрыть кредитку, убрать овердрафт, снять смс-ки' }],
    draft:
      'Да, сделали всё: кредитка закрыта, овердрафт убран, платные смс отключены. Последнее списание за них было 1 ноября.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Сотрудник не принял у меня доверенность. На каком основании?' }],
    draft:
      'Основание — статья 188 Гражданского кодекса: доверенность перестала действовать 1 ноября, когда закончился её срок. Отказ был верным, а вот объяснить его вам были обязаны сразу. За это просим извинить.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why do you need to see my passport again for a £12,000 withdrawal?' }],
    draft:
      "Because the copy we hold expired in June, and the money-laundering regulations say we need a valid one for cash over £10,000. A photo uploaded in the app is enough, you don't have to come in.",
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'your guy tried hard but did he find the missing 60 quid' }],
    draft:
      'He found it! The machine at Cross Lane was £60 over when it was counted last night, and the money went back on your card at 8:40.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Почему не прошёл платёж за садик?' }],
    draft:
      'В ответ на Ваше обращение сообщаем, что неисполнение распоряжения о переводе денежных средств обусловлено наличием в реквизитах получателя несоответствия наименования организации сведениям, содержащимся в базе данных банка получателя, вследствие чего осуществлён возврат денежных средств на счёт плательщика.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Куда пропали бонусы?' }],
    draft:
      'Уведомляем Вас о том, что аннулирование начисленных бонусных единиц произведено в связи с истечением срока, в течение которого участником программы лояльности не было осуществлено ни одной расходной операции с использованием банковской карты, что явилось основанием для прекращения учёта указанных единиц 31 октября.',
    fires: ['hard-to-read'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Вы удалили мой номер из обзвона?' }],
    consents: [{ purpose: 'marketing_call', state: 'revoked', inForce: false }],
    draft:
      'Настоящим подтверждается факт осуществления 17 ноября мероприятий по исключению принадлежащего Вам абонентского номера из перечня номеров, используемых в целях осуществления информирования о продуктах банка посредством телефонной связи.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'почему разная сумма в приложении и в банкомате' }],
    draft:
      'Смотрите, в приложении у вас показывается сумма с учётом тех покупок, которые вы уже сделали, но магазин по ним ещё не прислал окончательное подтверждение, а банкомат, поскольку он берёт данные из другой системы, которая обновляется раз в сутки ночью, показывает остаток на утро, то есть до того, как прошли вчерашняя заправка на 2 300 и продукты на 1 150, и отсюда эта разница в 3 450 рублей, которую вы видите.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    client: { name: 'Зуева Тамара Николаевна' },
    messages: [{ author: 'client', text: 'Я наследница. Почему не выдаёте деньги со счёта отца?' }],
    draft:
      'Уважаемая Тамара Николаевна! По результатам рассмотрения представленного Вами пакета документов установлено отсутствие в свидетельстве о праве на наследство указания на денежные средства, размещённые на счёте наследодателя, ввиду чего осуществление выплаты до момента предоставления надлежаще оформленного свидетельства не представляется возможным.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Сколько переплачу, если возьму отсрочку по кредиту?' }],
    draft:
      'Сумма подлежащих уплате процентов в случае предоставления отсрочки исполнения обязательств увеличивается на 11 200 рублей ввиду продолжения их начисления на непогашенную часть основного долга в период действия отсрочки, при этом срок возврата кредита подлежит увеличению соразмерно продолжительности указанного периода, составляющей три месяца.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why did you freeze my card when I was on holiday?' }],
    draft:
      'We write to advise that, pursuant to the identification of transactional activity deemed inconsistent with the historical utilisation profile of the aforementioned instrument, a temporary restriction was effected thereupon on 9 November, notwithstanding the absence of prior notification to the cardholder, with said restriction having been subsequently lifted upon verification on 10 November.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Why is my mortgage payment different this month?' }],
    draft:
      'The payment is £14 higher this month because, when your fixed rate ended on 31 October, the loan moved to the variable rate, which is calculated by reference to a base rate that itself changed on the 5th, and since the system recalculates the whole remaining schedule whenever either of those things happens, and both happened in the same week, the figure you are seeing reflects two adjustments that were applied one after the other rather than a single one, although the second was by far the smaller.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Что такое реструктуризация? Мне её предложили вместо отсрочки.' }],
    draft:
      'Реструктуризация — это когда банк меняет условия вашего кредита. Обычно срок делают длиннее, а платёж меньше. При отсрочке вы просто не платите несколько месяцев.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Какие документы нужны, чтобы снять обременение с квартиры?' }],
    draft:
      'От вас почти ничего не нужно. Возьмите с собой:\n– паспорт;\n– номер кредитного договора;\n– выписку из реестра недвижимости, если она есть;\n– доверенность, если придёте за жену;\n– телефон, на который приходят коды.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'Из вашего письма ничего не понял: «ввиду ненадлежащего исполнения обязательств осуществлено начисление». Что это?!',
      },
    ],
    draft:
      'Простите за тяжёлый язык. Слова «ввиду ненадлежащего исполнения обязательств осуществлено начисление» значат вот что: вы заплатили на два дня позже, и за это начислили 120 рублей.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'кто мне перевёл 25000? не знаю такого' }],
    draft:
      'Перевод пришёл от ООО «Северо-Западное управление механизации и благоустройства территорий». В назначении стоит: «отпускные».',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Как вернуть налог с процентов по ипотеке, с чего начать?' }],
    draft:
      'Начните со справки об уплаченных процентах: она уже лежит у вас в приложении, в разделе «Ипотека», и её можно сразу сохранить на телефон. Потом зайдите в личный кабинет налоговой и приложите её к декларации. Больше от банка ничего не требуется.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: "What does 'subordinated' mean in my father's bond paperwork?" }],
    draft:
      "It means he would be paid after other lenders if the issuer failed. That's the risk he took in exchange for 7.5% a year.",
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: "can you list what i paid for in Spain, there's a lot i don't recognise" }],
    draft:
      "Sure. 2 November: Hotel Miramar, €212; taxi, €18; pharmacy, €9.40. 3 November: museum, €24; Bar Lola, €31; petrol, €55. 4 November: airport parking, €40. Which of them don't look like yours?",
    fires: [],
    near: ['hard-to-read'],
  },
]
