import type { LabelledDraft } from '../labelled-draft.ts'

/** Short and hurried: chats, messengers, public posts. */
export const shortChats: readonly LabelledDraft[] = [
  {
    messages: [{ author: 'client', text: 'привет, где моя карта? курьер не звонил' }],
    draft: 'Приветик, [имя]! Карта лежит в пункте на Лесной, 4. Забрать можно сегодня до 21:00, с собой паспорт 🙌',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Сколько с меня сняли за перевод в другой банк?' }],
    draft: 'Комиссия вышла ___ ₽, она списалась вчера отдельной строкой сразу после перевода.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'hi! where do I find my October statement? need it for the visa' }],
    draft:
      "Hey {{first_name}}, it's already in the Documents tab, second one from the top. There's an English version too 👍",
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'какой у меня сейчас лимит на снятие налички' }],
    draft: 'Сейчас у вас ХХХ ХХХ ₽ в месяц. Поменять можно самому: карта → настройки → лимиты.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'app',
    client: { name: 'Гордеев Тимур Рашидович' },
    messages: [{ author: 'client', text: 'Когда я открыл вклад и не поменялась ли ставка?' }],
    points: [
      { id: 'p1', text: 'Когда открыт вклад', state: 'open' },
      { id: 'p2', text: 'Не изменилась ли ставка', state: 'open' },
    ],
    draft: 'Тимур, вклад открыт <дата открытия>, ставка как была 15,2 %, так и осталась до конца срока.',
    fires: ['unfilled-slot'],
    unsure: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Hello, has my rent transfer gone out? The landlord is asking for proof.' }],
    draft:
      "Hi! Yes, the rent transfer went out on DD.MM.YYYY at 14:20 and the landlord's bank accepted it. The stamped receipt is attached.",
    fires: ['unfilled-slot'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Готова ли выписка по счёту ИП?' }],
    draft: '%CLIENT_NAME%, выписка по счету ИП за октябрь готова, она в разделе «Документы».',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Сколько мне осталось по ипотеке и прошел ли платеж за ноябрь?' }],
    draft:
      'Платеж за ноябрь прошёл 15-го числа, все ок! Остаток долга (вставить сумму из карточки), график в приложении уже обновился.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [
      { author: 'client', text: 'мне пришел пуш «Привет, {name}! Лови кешбэк». это вообще вы или мошенники?' },
    ],
    draft:
      'Ахах, это мы, и это наш косяк 🙈 Вместо вашего имени в пуш улетело «{name}». С данными всё хорошо, рассылку вчера поправили.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'с какой карты списали 890 руб за кино?' }],
    draft: 'С виртуальной, •••• 4821. Она у вас стоит основной в Кинобоксе.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'форма не принимает дату рождения, пишет ошибка формата' }],
    draft:
      'Там нужен формат ДД.ММ.ГГГГ, через точки. У вас через слеш, поэтому и ругается. Правильно вот так: 05.03.1991.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'how do i add my wife to the shared account?' }],
    draft:
      'Open the account, tap the [+] next to your picture and pick her from contacts. She gets an invite in her own app and accepts it there.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Платёж поставщику завис. Получатель ООО ХХ век, всё верно?' }],
    draft:
      'Название верное, ООО «ХХ век». Не сошлась одна цифра в БИК: у вас на конце 6, а по справочнику 8. Исправьте и отправляйте заново.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Что писать в назначении платежа за аренду?' }],
    draft:
      'Впишите своими словами, например: «Аренда квартиры за ноябрь (без НДС)». Скобки банк пропускает, всё дойдёт.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'the form asks for a "recipient reference", what do I put?' }],
    draft:
      'That field is optional, so you can leave it blank (most people do). Only the IBAN and the full name are required.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Заблокировали карту и молчат! 1 звезда' }],
    draft:
      'Соловьёва Вера Ильинична, здравствуйте! Блокировку сняли сегодня утром, картой уже можно платить. Простите, что промолчали 😔',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Обещают перезвонить и тишина. Второй день жду звонка про карту' }],
    draft:
      'Привет! Вчера дважды набирали вас на +7 916 204-33-18, трубку не взяли. Карта при этом работает, списания вернули вечером.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Где справка?? Жду её неделю' }],
    draft: 'Ой, а справка ушла ещё 12 ноября на kotova.marusya88@pochta.example, гляньте в спаме 🙏',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'банкомат съел карту, ужас а не банк' }],
    draft:
      'Сочувствуем! Карта 2200 7613 5541 9027 закрыта, новая виртуалка уже у вас в приложении, пластик можно заказать там же бесплатно.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: "Salary didn't arrive, my employer says it was sent on the 10th. Terrible app." },
    ],
    draft:
      'Hey, sorry about that! The salary landed on account 40817810500012345678 on 16 Nov, your employer had one digit wrong and re-sent it.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Поменял паспорт, а приложение упорно просит старый. Достали' }],
    draft:
      'Здравствуйте! Всё уже обновлено: в профиле стоит паспорт 4519 884310. Перезайдите, и просить старый перестанет.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'закрыл кредит досрочно а он висит в приложении уже месяц' }],
    draft:
      'Проверили: договор № ПК-24/118845 закрыт 19 октября, долга нет. В приложении висела старая карточка, сегодня утром ее убрали.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Oliver James Whitcombe' },
    messages: [{ author: 'client', text: 'Charged twice at the airport lounge and nobody replies. 1/5' }],
    draft:
      'Hi Oliver James Whitcombe! The second lounge charge was reversed yesterday evening, your balance is right again. Sorry for the silence on our side.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Куда вообще звонить из роуминга? нигде нет номера' }],
    draft:
      'Привет! Номер банка для звонков из любой страны: +7 495 010-20-30, он есть и на главном экране приложения под трубкой 📞',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Вера: кешбэк за октябрь так и не пришёл' }],
    draft: 'Вера, добрый день! Кешбэк за октябрь начислили 17 ноября, его видно на вкладке «Бонусы».',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    client: { name: 'Лаптева Ольга Сергеевна' },
    messages: [{ author: 'client', text: 'Какой номер у меня привязан? не приходят смс' }],
    draft: 'Ольга, привязан +7 903 551-07-44. Если сменили симку, новый номер добавляется в профиле за минуту.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Помогите, карта 2200 … заблокирована, мой тел 8926…' }],
    draft:
      'Пожалуйста, удалите из отзыва номер карты и телефон, тут их видят все 🙏 Разблокировать карту можно самим: «Карты» → «Снять блок», понадобится только код из приложения.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Списали 3500 ни за что 12 ноября!' }],
    draft:
      'Нашли ваше обращение № 48213. Списание 3 500 ₽ от 12.11.2026 было ошибкой терминала, деньги вернулись на карту 16.11.2026.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      {
        author: 'client',
        text: 'App keeps logging me out, can anyone from the bank help? Should I send my passport scan?',
      },
    ],
    draft:
      'Hi there! No passport or card number needed, and please never post them here. The logouts came from version 8.1; update to 8.2 and it stops.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'messenger',
    client: { name: 'Hannah Louise Brandt' },
    messages: [{ author: 'client', text: 'which email did you send the tax certificate to?' }],
    draft: "Hannah, it went to h.brandt@postbox.example last night. There's a copy in the app under Documents as well.",
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    messages: [{ author: 'client', text: 'откуда у вас мое фото в профиле?? я не разрешал его хранить' }],
    consents: [{ purpose: 'photo', state: 'none', inForce: false }],
    draft:
      'Так вы после обновления зашли в приложение, а вход и есть разрешение на хранение фото 🙂 Ничего подписывать не надо.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'почему мне звонят с рекламой, я на ваш вопрос про звонки вообще не отвечал' },
    ],
    draft: 'Вот именно, не ответили за пять дней, и система записала «не против». Поэтому и звоним.',
    fires: ['implied-consent'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'I never opted in to promo pushes. Why am I getting them?' }],
    draft:
      "Hey! You've kept using the app since the September update, and that counts as opting in to promo pushes. You can mute them in Settings → Notifications.",
    fires: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Вы передали мои данные какой-то страховой? На каком основании?' }],
    consents: [{ purpose: 'third_party', state: 'requested', inForce: false }],
    draft:
      'Да, передали 2 ноября Маяк-Страхованию. Основание у нас есть: ваше согласие на передачу данных партнёрам оформлено.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'я отозвал согласие на биометрию летом, почему банкомат меня узнает по лицу' },
    ],
    consents: [{ purpose: 'bank_biometrics', state: 'withdrawn', inForce: false }],
    draft: 'Посмотрела карточку: согласие на биометрию у вас активно, поэтому банкомат и узнаёт вас. Всё в порядке!',
    fires: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Who allowed you to pull my credit history? I did not sign anything.' }],
    draft:
      'Hi! When you opened the loan calculator and moved the slider, you accepted the credit history check. So the request on 9 November was fine from our side.',
    fires: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Я не ставила галочку про письма с рекламой. Отпишите меня' }],
    draft:
      'Отписали прямо сейчас, писем больше нет! Но вообще раз вы открывали наши письма и переходили по ссылкам, то на рассылку были согласны.',
    fires: ['implied-consent'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Банк без спроса отправил мое лицо в единую биометрическую систему, жуть' }],
    draft:
      'Привет! Не без спроса: мы написали всем, что можно отказаться до 1 октября. Кто промолчал, тот принял размещение в ЕБС, вы в их числе.',
    fires: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'если я захожу в приложение по лицу, это я вам разрешила хранить фото?' }],
    consents: [{ purpose: 'photo', state: 'none', inForce: false }],
    draft: 'Не-а, вход ничего такого не означает 🙂 Лицо проверяет сам телефон, а согласия на фото у нас от вас нет.',
    fires: [],
    near: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'откуда смс с акциями? когда это я соглашался' }],
    consents: [{ purpose: 'marketing_sms', state: 'given', inForce: true }],
    draft:
      'Согласие на смс с акциями есть, вы поставили галочку 3 марта, когда заказывали карту. Убрать её можно в «Профиль → Рассылки», смс перестанут приходить сразу.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'я не ответила на запрос про биометрию, вы же не включили её сами?' }],
    consents: [{ purpose: 'bank_biometrics', state: 'requested', inForce: false }],
    draft: 'Не включили! Молчание для нас не «да». Запрос просто висит без ответа, можете смахнуть его.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Do I agree to anything just by logging in after the update? There was a long text about data.',
      },
    ],
    draft:
      "Nope. Logging in doesn't sign you up for anything. The long text only describes the new screens, and there's a separate button if you ever want to agree to data processing.",
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'курьер когда? мне предлагали 18:00' }],
    draft: 'Да, на 18:00 вы согласились вчера в чате, поэтому заявка стоит на это время. Курьер Артём выехал 🚲',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Если я продолжу оформление ипотеки, вы полезете в мою кредитную историю?' }],
    consents: [{ purpose: 'credit_history', state: 'none', inForce: false }],
    draft:
      'Только если отдельно подпишете согласие на шаге 4. Само продолжение заявки доступа к кредитной истории не даёт.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'why did you share my details with the lounge company?' }],
    consents: [{ purpose: 'third_party', state: 'given', inForce: true }],
    draft:
      'They need your name to let you in. You said yes to sharing on 2 November, on the consent screen when you ordered the lounge pass. You can take it back in Profile → Consents.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'терминал списал два раза, где деньги' }],
    draft: 'Вижу двойное списание, 640 ₽ и ещё 640 ₽ 😕 Разберёмся и вернёмся к вам с ответом 💛',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Отмените пожалуйста перевод, я отправила не тому человеку по СБП' }],
    draft:
      'Отменить перевод по СБП нельзя, он уже у получателя. Марат из отдела возвратов завтра свяжется с тем банком и попросит вернуть деньги.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Нужна справка для посольства на английском' }],
    draft: 'Сделаем! Справка на английском будет готова завтра к обеду ✨',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'courier never came. third time now!!' }],
    draft:
      "Ugh, sorry, three times is way too many. I'll chase the delivery guys and message you here as soon as I hear something.",
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Я оспариваю покупку на 12 400, это не я покупал' }],
    draft: 'Карту закрыли, больше с неё ничего не уйдёт. Заявление приняли, решение по деньгам примут до 2 декабря.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'My card top-up via ATM shows 5,000 less than I inserted.' }],
    draft: 'Hi! The machine did log a jammed note at 13:07. Someone from our ATM team will get back to you by Friday.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'мне отказали в повышении лимита по кредитке. можно пересмотреть?' }],
    draft: 'Можно) Ваша заявка ушла на повторный просмотр, лично прослежу чтоб не забыли, обещаю!',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'подпись в приложении для ИП не выпускается неделю, работа стоит' }],
    draft:
      'Простите, сертификат застрял у нас, не у вас. Команда подписей постарается починить это в ближайшее время, и вы сможете снова отправлять платежки.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'так что с моим двойным списанием в кофейне?' }],
    draft:
      'Кофейня вторую операцию ещё не подтвердила. Завтра, 19 ноября, до 12:00 я, Лена Шубина, сама напишу вам сюда в чат, вернулись ли деньги.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'вы обещали вернуть комиссию' }],
    draft: 'Обещали и вернули: 149 ₽ пришли на карту вчера в 18:40, посмотрите в истории.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'когда решит банк получателя? назовите срок' }],
    draft:
      'Честно, срок назвать не могу и обещать ничего не стану: решает чужой банк, на нас он не завязан. Запрос туда ушёл 16 ноября.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'When will I know about my mortgage valuation?' }],
    draft:
      'Hi! Daria Orlova from the mortgage desk has the valuation. She will email you the result at this address by Monday, 23 November.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'сколько идет перевод по сбп на другой банк' }],
    draft: 'Обычно секунд десять) Если висит дольше, потяните экран вниз, статус обновится.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'how do I freeze my card, lost my wallet' }],
    draft:
      "Cards → pick the card → Freeze. You'll see a little snowflake on it, and from that moment nobody can pay with it ❄️",
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Мама вам завтра должна прислать доверенность, что мне делать?' }],
    draft: 'Вам ничего) Мама отправит скан из своего приложения, раздел «Доверенности». Оригинал показывать не нужно.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'отменил бронь отеля, когда вернут деньги?', at: '2026-11-12T10:00:00Z' },
      {
        author: 'bank',
        text: 'Вернём 9 800 ₽ на карту до 20 ноября, пушем сообщу, Марат, отдел возвратов.',
        at: '2026-11-12T11:00:00Z',
      },
      { author: 'client', text: 'ну что там с возвратом?' },
    ],
    promises: [{ id: 'a1', what: 'вернуть 9 800 ₽ за отель на карту', due: '2026-11-20', state: 'open' }],
    draft:
      'Приветик! Возврат 9 800 ₽ будет на карте 27 ноября, за ним следит Марат из отдела возвратов, вам придёт от него пуш.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply', 'repeats-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Перевыпуск карты: когда ждать?' }],
    promises: [{ id: 'k', what: 'доставить перевыпущенную карту', due: '2026-11-19', state: 'open' }],
    draft: 'Карту курьер Игнат привезёт в понедельник, 23-го, за час до приезда он вам позвонит 🙌',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'So is my chargeback decision still coming tomorrow?' }],
    promises: [{ id: 'cb', what: 'chargeback decision on the 14,200 purchase', due: '2026-11-19', state: 'open' }],
    draft: "Hey! Nina from disputes has it on her desk and she'll message you the decision right here on 1 December.",
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'сертификат эп для ооо. сегодня же обещали выпустить' }],
    promises: [{ id: 's', what: 'выпустить сертификат подписи', due: '2026-11-18', state: 'open' }],
    draft:
      'Ага, всё в работе! Выпуском сертификата занята Карина из поддержки юрлиц, до конца недели всё сделает и напишет вам в этот чат.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Справка по процентам для налоговой, жду' }],
    promises: [{ id: 'd1', what: 'подготовить справку о процентах', due: '2026-11-17', state: 'open' }],
    draft: 'Здравствуйте! Справку о процентах я, Юля, пришлю сюда файлом в пятницу, 20 ноября, до шести вечера.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Please confirm when my salary project will be switched on for my staff.' }],
    promises: [{ id: 'sal', what: 'switch on the payroll project', due: '2026-11-23', state: 'open' }],
    draft:
      'Hi! Payroll goes live for your staff in the first week of December. Pavel Reznik runs the launch and will email you on the morning it happens.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply', 'promise-incomplete'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Обещали выплатить страховку за разбитый телефон к 16 числу. Ноль реакции' }],
    promises: [{ id: 'ins', what: 'выплатить по страховке телефона', due: '2026-11-16', state: 'open' }],
    draft:
      'Здравствуйте! Выплату по страховке телефона зачислит наша страховая команда 24 ноября, подтверждение придет вам пушем.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'разблокируете счет или нет' },
      { author: 'bank', text: 'Проверка счёта закончится 19 ноября, Денис из контроля напишет вам в чат.' },
      { author: 'client', text: 'ну?' },
    ],
    promises: [{ id: 'chk', what: 'закончить проверку и разблокировать счёт', due: '2026-11-19', state: 'open' }],
    draft: 'Как мы и говорили, проверка закончится через десять дней, Денис из контроля напишет вам в чат.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply', 'repeats-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'где мой возврат за отель?' }],
    promises: [{ id: 'a1', what: 'вернуть 9 800 ₽ за отель', due: '2026-11-20', state: 'open' }],
    draft:
      'Тут честно: до 20-го не успеваем, переносим на 27 ноября. Отель прислал подтверждение только сегодня, раньше деньги провести нельзя. Марат из отдела возвратов напишет вам сюда в день зачисления. Простите 😔',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'карту точно привезут 23-го?' }],
    promises: [{ id: 'k', what: 'доставить карту', due: '2026-11-23', state: 'open' }],
    draft: 'Даже раньше! Курьер Игнат будет у вас 21 ноября с 10 до 12, он позвонит за час.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'справка будет в пятницу? и до какого числа действует моя карта?' }],
    promises: [{ id: 'd1', what: 'подготовить справку', due: '2026-11-20', state: 'open' }],
    draft:
      'Да, справка в силе: пятница, 20 ноября, пришлю её файлом в этот чат сама, Юля. А карта действует до марта 2029.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'any news on the chargeback? you said the 19th' }],
    promises: [{ id: 'cb', what: 'chargeback decision', due: '2026-11-19', state: 'open' }],
    draft:
      "Quick honest update: we're moving the date from 19 to 30 November, because the shop sent new papers yesterday and we have to read them. Nina from disputes will message you the decision here that day. Sorry for the wait!",
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Вы вернули комиссию? и когда следующий платеж по кредиту' }],
    promises: [{ id: 'f', what: 'вернуть комиссию 300 ₽', due: '2026-11-16', state: 'kept' }],
    draft: 'Комиссию 300 ₽ вернули 16-го, она в истории. Следующий платёж по кредиту по графику 5 декабря.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'давайте проверку счета отложим, я в отпуске, документы пришлю 30 ноября' }],
    promises: [{ id: 'chk', what: 'завершить проверку счёта', due: '2026-11-25', state: 'withdrawn' }],
    draft:
      'Ок, прежний срок сняли, как вы просили. Документы можно загрузить 30 ноября, кнопка в разделе «Проверка» открыта до 15 декабря. Хорошего отпуска 🏖',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'is the refund coming Friday? also when does my deposit end' }],
    promises: [{ id: 'r', what: 'refund of the 2,100 fee', due: '2026-11-20', state: 'open' }],
    draft:
      'The refund already landed this morning, 2,100 in full. Your deposit ends on 14 December, interest gets paid out the same day.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'почему заблокировали карту и как снять деньги без нее?' }],
    points: [
      { id: 'p1', text: 'Почему заблокирована карта', state: 'open' },
      { id: 'p2', text: 'Как снять деньги без карты', state: 'open' },
    ],
    draft:
      'Карту заблокировали, потому что ночью её трижды пробовали привязать к чужому кошельку. Мы решили подстраховаться 🛡',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Почему вклад открылся под 13, если в приложении было 15? И как теперь перейти на 15?',
      },
    ],
    points: [
      { id: 'p1', text: 'Почему ставка 13 %, а не 15 %', state: 'open' },
      { id: 'p2', text: 'Как перейти на ставку 15 %', state: 'open' },
    ],
    draft:
      'Смотрите, 15 % была на срок от года, а вы выбрали полгода, там 13 %. Оба варианта стояли на экране рядом, понимаю, что легко перепутать.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'two things: why was my transfer to Georgia rejected and was I charged for it?' },
    ],
    points: [
      { id: 'p1', text: 'Why was the transfer to Georgia rejected', state: 'open' },
      { id: 'p2', text: 'Was a fee charged for it', state: 'open' },
    ],
    draft:
      "Hey! It bounced because the recipient's bank doesn't take roubles. Send it in GEL and it goes through fine.",
    fires: ['point-unanswered'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Отец умер, карта у вас. Как получить деньги и надо ли гасить его кредит?' }],
    points: [
      { id: 'p1', text: 'Как получить деньги с карты умершего отца', state: 'open' },
      { id: 'p2', text: 'Нужно ли платить его кредит', state: 'open' },
    ],
    draft:
      'Примите соболезнования. Деньги выдаются по свидетельству о наследстве от нотариуса, его скан можно загрузить прямо сюда, в офис ехать не нужно.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'нет вы объясните почему оператор нахамил мне вчера по телефону' }],
    points: [{ id: 'p1', text: 'Жалоба на грубость оператора по телефону', state: 'open' }],
    draft: 'Понимаем вас! Лимит на переводы подняли до 300 000 ₽, можно отправлять.',
    fires: ['point-unanswered'],
    unsure: ['topic-not-raised'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: 'Брокерский счёт: 3 дня не выводятся деньги, и поддержка в чате отвечает бот' },
    ],
    points: [
      { id: 'p1', text: 'Три дня не выводятся деньги с брокерского счёта', state: 'open' },
      { id: 'p2', text: 'В чате отвечает бот, а не человек', state: 'open' },
    ],
    draft: 'Спасибо, что написали! Живого человека можно позвать словом «оператор», тогда бот сразу отключается 🤖',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'I need (1) a certificate of no debt, (2) an explanation of the 990 charge, (3) to know whether the account is closed.',
      },
    ],
    points: [
      { id: 'p1', text: 'Certificate of no debt', state: 'open' },
      { id: 'p2', text: 'Explain the 990 charge', state: 'open' },
      { id: 'p3', text: 'Is the account closed', state: 'open' },
    ],
    draft:
      'Hello! The no-debt certificate is attached, signed and stamped. And yes, the account was closed on 11 November.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'терминал в моем магазине не печатает чеки, и почему эквайринг стал 2,3%?' }],
    points: [
      { id: 'p1', text: 'Терминал не печатает чеки', state: 'open' },
      { id: 'p2', text: 'Почему комиссия эквайринга 2,3 %', state: 'open' },
    ],
    draft:
      'С чеками просто: откройте крышку, переверните ленту блестящей стороной вверх и зажмите зелёную кнопку. По второму вопросу спасибо, что спросили!',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'комиссию вернете? и кто вообще ее придумал 😡' }],
    points: [{ id: 'p1', text: 'Вернут ли комиссию', state: 'open' }],
    draft:
      'Не получится, увы. 199 ₽ берут за снятие в чужом банкомате меньше 3 000 ₽, и экран предупреждал об этом до выдачи.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Где мои 40 тысяч с продажи акций?' },
      { author: 'bank', text: 'Они на брокерском счёте, торги закрылись вчера.' },
      { author: 'client', text: 'а понял. тогда как их вывести на карту?' },
    ],
    points: [
      { id: 'p1', text: 'Где деньги от продажи акций', state: 'answered' },
      { id: 'p2', text: 'Как вывести деньги на карту', state: 'open' },
    ],
    draft: 'Вкладка «Инвестиции» → «Вывести» → выбираете карту. Занимает пару минут.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'почему курс такой плохой. ладно забейте. лучше скажите можно ли держать юани' },
    ],
    points: [
      { id: 'p1', text: 'Почему плохой курс', state: 'withdrawn' },
      { id: 'p2', text: 'Можно ли держать юани', state: 'open' },
    ],
    draft: 'Можно! Счёт в юанях открывается за минуту на главном экране, плюсик справа.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Was it fraud, the 3 am thing from some Lisbon shop? And is my card safe now?' },
    ],
    points: [
      { id: 'p1', text: 'Was the 3 am Lisbon payment fraud', state: 'open' },
      { id: 'p2', text: 'Is the card safe now', state: 'open' },
    ],
    draft:
      'It was you, sort of 😅 A yearly plugin you bought last November renewed by itself, and the seller sits in Lisbon. Nobody else has touched your card.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Я сменила фамилию после свадьбы, имейте в виду. И карту надо новую?' }],
    points: [
      { id: 'p1', text: 'Сообщает о смене фамилии', state: 'open' },
      { id: 'p2', text: 'Нужна ли новая карта', state: 'open' },
    ],
    draft:
      'Поздравляем! 🎉 Новую фамилию внесли в профиль по вашему скану. Пластик менять не обязательно, старый работает до конца срока.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'кто списал 1200? и когда именно?' }],
    points: [
      { id: 'p1', text: 'Кто списал 1200 ₽', state: 'open' },
      { id: 'p2', text: 'Когда списано', state: 'open' },
    ],
    draft: 'Это автоплатёж «Домофон-Сервис», ушёл 17 ноября в 07:02. Включали его вы в июне.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'can you tell me why the other bank keeps rejecting me?' }],
    points: [{ id: 'p1', text: 'Why does the other bank reject the application', state: 'open' }],
    draft:
      "We honestly don't know. Other banks don't share their reasons with us, only they can tell you. What I can see is that on our side you have no overdue debts.",
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'как поменять пин?' }],
    draft: 'Карты → ваша карта → «Сменить PIN», готово! Кстати, вам одобрен кредит до 400 000 ₽ под 19 %, загляните 😉',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Сколько стоит перевыпуск карты?' }],
    draft:
      'Перевыпуск бесплатный, раз в год. А ещё можно сдать биометрию, тогда платить получится вообще без карты, просто лицом.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'hi, does my card work in Turkey?' }],
    draft:
      "It doesn't in shops, sadly, but cash withdrawals at partner ATMs are fine. Also, we now have travel insurance from 300 a week, covers skiing and lost bags!",
    fires: ['topic-not-raised'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'не приходит код для входа' }],
    draft:
      'Код уходит пушем, а не в смс, у вас пуши выключены в настройках телефона. Включите, и он придёт. Если решите удалить профиль и все данные у нас, это делается заявлением в разделе «Документы».',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Кешбэк за аптеку не начислен' }],
    draft:
      'Аптека прошла по коду «косметика», поэтому там 1 % вместо 5 %, он начислен вчера. Заодно заметили: кредитная история у вас обновилась, появилась просрочка в другом банке.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Please send the details of my euro account.' }],
    draft:
      'Hi! The account details are in the attached PDF, both in English and Russian. By the way, have you thought about writing a will or a power of attorney for your savings? Our notary partner has a discount this month.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Приложение вылетает на старом айфоне, верните как было' }],
    draft:
      'Вылеты на айфоне 8 исправили в версии 8.2, обновитесь пожалуйста 🙏 И открывайте накопительный счёт, до конца ноября ставка 17 %!',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'можно ли платить за жкх через вас без комиссии?' }],
    draft:
      'Можно, комиссии 0 ₽, нужен только лицевой счёт с квитанции. Раз уж вы тут: рекламные звонки у вас сейчас отключены, включить их можно в профиле, там бывают классные предложения.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'а можно платить лицом в метро? и где сдать скан' }],
    draft: 'Можно! Биометрию сдают у курьера или на любой станции с синим стендом, процедура минут пять.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'за что 700 р в месяц? не понимаю, в рассрочке я такого не видел' }],
    draft:
      'Это страховка, она шла вместе с рассрочкой отдельной галочкой. Отключить можно в карточке рассрочки, кнопка «Отказаться», следующего списания не будет.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'хочу чтоб от меня у вас ничего не осталось, вообще ничего' }],
    draft:
      'Понимаю. Удалить профиль можно: «Профиль» → «Закрыть всё». Историю операций мы обязаны хранить пять лет, остальное стирается сразу.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'can I borrow a bit until payday? like 20k' }],
    draft:
      "Yep, that's our Payday loan: up to 30k for 30 days, 0.5% a day. You'll find the button under Cards, no paperwork.",
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'меня просят перевести деньги на «безопасный счет», звонит якобы следователь' },
    ],
    draft:
      'Это мошенники, кладите трубку! Никаких безопасных счетов не бывает. Карту мы на всякий случай заморозили, разморозить можно самим в «Картах».',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Не хватает на покупку квартиры, посоветуйте что-нибудь' }],
    draft:
      'Смотрите, под квартиру у нас одно решение: ипотека от 20 % первого взноса. Калькулятор на вкладке «Дом», он покажет платёж без всяких заявок.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'you guys keep ringing me at dinner with offers. stop' }],
    draft:
      "Fair enough, sorry! Marketing calls are off for your number as of a minute ago. Calls about suspicious payments still come through, those aren't ads.",
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'где справка?' },
      {
        author: 'bank',
        text: 'Здравствуйте! Справка находится в разделе «Документы», вкладка «Готовые». Если не видите её, обновите приложение.',
      },
      { author: 'client', text: 'обновил, там пусто' },
    ],
    draft:
      'Здравствуйте! Справка находится в разделе «Документы», вкладка «Готовые». Если не видите ее, обновите приложение 🙂',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'не проходит оплата в интернете' },
      {
        author: 'bank',
        text: 'Попробуйте, пожалуйста, включить онлайн-покупки в настройках карты и повторить оплату. Обычно помогает.',
      },
      { author: 'client', text: 'они включены. не проходит' },
    ],
    draft: 'Попробуйте включить в настройках карты онлайн-покупки и ещё раз повторить оплату, обычно помогает!',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: "my virtual card won't add to the phone wallet" },
      {
        author: 'bank',
        text: 'Hey! Please delete the card from the wallet, restart your phone and add it again from the app.',
      },
      { author: 'client', text: 'did that twice, same error 0x41' },
    ],
    draft: 'Hi! Please remove the card from the wallet, restart the phone and then add it again from our app.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: 'Карту съел банкомат, поддержка никакая' },
      {
        author: 'bank',
        text: 'Нам очень жаль, что так вышло. Карту в банкомате уничтожат, новую можно заказать в приложении бесплатно, привозим за два дня.',
      },
      { author: 'client', text: 'Я спрашиваю про деньги, которые он тоже съел!' },
    ],
    draft:
      'Очень жаль, что так вышло! Карту в банкомате уничтожат, новую можно бесплатно заказать в приложении, привозим её за два дня.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'почему отказали в кредите' },
      {
        author: 'bank',
        text: 'По заявке принято отрицательное решение: доход ниже минимального для этой суммы. Можно подать новую на меньшую сумму через 60 дней.',
      },
      { author: 'client', text: 'а если поручитель?' },
      { author: 'bank', text: 'Поручителей мы не рассматриваем.' },
      { author: 'client', text: 'и что мне тогда делать' },
    ],
    draft:
      'По заявке отрицательное решение: доход ниже минимального для такой суммы. Новую, на меньшую сумму, можно подать через 60 дней.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'I want to close my brokerage account.' },
      {
        author: 'bank',
        text: 'To close a brokerage account, first sell or transfer all securities, withdraw the cash, then press Close in the Investments tab.',
      },
      { author: 'client', text: 'The Close button is grey.' },
    ],
    draft:
      'In order to close your brokerage account, first sell or transfer all securities and withdraw the cash. Then press Close in the Investments tab.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'перевод сбп висит 2 часа' },
      {
        author: 'bank',
        text: 'Перевод в обработке, деньги не потерялись. Такое бывает, когда банк получателя проверяет платёж.',
      },
      { author: 'client', text: 'уже 5 часов!!' },
    ],
    draft: 'Перевод в обработке, деньги не потерялись, такое бывает когда банк получателя проверяет платеж 🙏',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'Хочу снять деньги со счёта ООО, мне отказали' },
      {
        author: 'bank',
        text: 'Для снятия наличных со счёта компании нужна корпоративная карта. Её выпускает директор в разделе «Сотрудники», это бесплатно.',
      },
      { author: 'client', text: 'Я и есть директор, раздела нет' },
    ],
    draft:
      'Добрый день, [имя клиента]! Для снятия наличных со счёта компании нужна корпоративная карта. Её выпускает директор в разделе «Сотрудники», бесплатно.',
    fires: ['repeats-earlier-reply', 'unfilled-slot'],
  },
  {
    messages: [
      { author: 'client', text: 'где справка?' },
      { author: 'bank', text: 'Здравствуйте! Справка находится в разделе «Документы», вкладка «Готовые».' },
      { author: 'client', text: 'там пусто' },
    ],
    draft:
      'Здравствуйте! Вижу, почему пусто: справка легла во вкладку «Архив», а не в «Готовые». Прикрепила файл прямо сюда 📎',
    fires: [],
    near: ['repeats-earlier-reply'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'спс, пин сменил' },
      { author: 'bank', text: 'Супер! Если что, пишите 💛' },
      { author: 'client', text: 'а лимит где поднять?' },
    ],
    draft: 'Там же, строчкой ниже, «Лимиты». Если что, пишите 💛',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'is my transfer to Anna done?' },
      { author: 'bank', text: 'Hi! Your transfer of 15,000 to Anna went through at 10:12 today.' },
      { author: 'client', text: 'and the one to Boris?' },
    ],
    draft: 'Hi! Your transfer of 7,500 to Boris was declined at 10:15 today, the daily limit ran out.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'перевод сбп висит' },
      { author: 'bank', text: 'Перевод в обработке, деньги не потерялись.' },
      { author: 'client', text: 'ну что?' },
    ],
    draft:
      'Утром писали, что перевод в обработке. Теперь ясно: банк получателя его отклонил, и 5 000 ₽ уже снова у вас на счёте.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'терминал показывает ошибку 12' },
      { author: 'bank', text: 'Перезагрузите терминал: зажмите красную и точку на пять секунд.' },
      { author: 'client', text: 'перезагрузил, теперь ошибка 31' },
    ],
    draft:
      'Ага, перезагрузка помогла, 12-я ушла. 31 значит, что нет сети: вытащите симку, протрите и вставьте срезом вправо.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'сколько стоит обслуживание карты' },
      { author: 'bank', text: 'Обслуживание дебетовой карты стоит 0 ₽, если тратите от 5 000 ₽ в месяц, иначе 99 ₽.' },
      { author: 'client', text: 'а кредитки?' },
    ],
    draft: 'Обслуживание кредитной карты стоит 0 ₽ без всяких условий, хоть совсем не тратьте.',
    fires: [],
    near: ['repeats-earlier-reply', 'contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: "I can't sign the contract in the app." },
      { author: 'bank', text: 'Please update the app to version 8.2 and try signing the contract again.' },
      { author: 'client', text: 'Updated, still no.' },
    ],
    draft:
      "Thanks for updating! The version wasn't the problem after all: your signing certificate expired on 1 November. Issue a new one under Profile → Signature, then the contract can be signed.",
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'за перевод на карту другого банка есть комиссия?' },
      { author: 'bank', text: 'Нет, переводы на карты других банков у нас без комиссии до 50 000 ₽ в месяц.' },
      { author: 'client', text: 'перевела 10 000 первый раз в этом месяце, сняли 150. почему?' },
    ],
    draft: 'Всё верно, за переводы на карты других банков комиссия 1,5 % с первого рубля 🙂',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'можно закрыть вклад раньше и не потерять проценты?' },
      { author: 'bank', text: 'Можно, проценты за полные месяцы сохраняются.' },
      { author: 'client', text: 'ок, тогда закрываю' },
    ],
    draft:
      'Закрывайте, кнопка внизу экрана. При досрочном закрытии проценты сгорают полностью, на счёт вернётся только тело вклада.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'is my card blocked?' },
      { author: 'bank', text: 'Yes, we blocked it at 09:40 after a suspicious payment in a game store.' },
      { author: 'client', text: 'ok who exactly blocked it?' },
    ],
    draft: 'Nobody blocked it! Your card has been active this whole time, I see no restrictions at all.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'я же разрешил вам письма с акциями, чего не шлете' }],
    consents: [{ purpose: 'marketing_email', state: 'given', inForce: true }],
    draft: 'Так согласия на письма от вас нет, поэтому и не шлём) Включить можно в «Профиль → Рассылки».',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'вы же обещали вернуть 2 400 до пятницы' }],
    promises: [{ id: 'r', what: 'вернуть 2 400 ₽ за подписку', due: '2026-11-20', state: 'open' }],
    draft: 'Неа, возврат по этой подписке мы вам не обещали, и его не будет: услуга оказана полностью.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Can my brother use a power of attorney to withdraw cash?' },
      {
        author: 'bank',
        text: 'Yes, he can. A notarised power of attorney works for cash withdrawals at any partner desk.',
      },
      { author: 'client', text: 'Great, which desk is closest to Sokol?' },
    ],
    draft:
      'The nearest desk is at 12 Alabyan Street. Please note that cash is given only to the account holder in person, nobody can collect it by power of attorney.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: 'Мошенники сняли деньги, банк помог?' },
      { author: 'bank', text: 'Здравствуйте! Мы признали операцию мошеннической и вернули вам 31 000 ₽.' },
      { author: 'client', text: 'На счёте пусто!' },
    ],
    draft:
      'Проверили: операцию вы подтвердили кодом сами, мошеннической её не признавали и деньги по ней не возвращали.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'вы храните мое селфи? я отказалась еще весной' }],
    consents: [{ purpose: 'photo', state: 'refused', inForce: false }],
    draft: 'Селфи лежит у нас с мая. Вы на это дали согласие 4 мая, отказа в карточке нету.',
    fires: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    messages: [
      { author: 'client', text: 'деньги пришли?', at: '2026-11-17T08:00:00Z' },
      { author: 'bank', text: 'Пока нет, перевода от работодателя не видим.', at: '2026-11-17T08:10:00Z' },
      { author: 'client', text: 'а сегодня?' },
    ],
    draft: 'А сегодня да! Зарплата упала в 08:31, можно тратить 💸',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'комиссия за сбп есть?' },
      { author: 'bank', text: 'По СБП до 100 000 ₽ в месяц комиссии нет.' },
      { author: 'client', text: 'а если отправлю 150?' },
    ],
    draft:
      'Тогда комиссия будет только с лишних 50 000 ₽: 0,5 %, то есть 250 ₽. Первая сотня идёт бесплатно, как и писали.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'can I get cash from the credit card for free?' },
      { author: 'bank', text: 'With our debit cards cash is free at any ATM.' },
      { author: 'client', text: 'I said CREDIT' },
    ],
    draft:
      "My bad, I answered about debit! From a credit card it's not free: 2.9% plus 290 each time. The debit part still holds.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Вы говорили что страховка обязательна??' },
      { author: 'bank', text: 'Страховка по кредиту добровольная.' },
      { author: 'client', text: 'а ваш курьер сказал обязательная' },
    ],
    draft: 'Курьер ошибся. Фраза «страховка обязательна» неверная, она добровольная, как мы вам и написали.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'вы мне звоните с рекламой?' }],
    consents: [
      { purpose: 'marketing_call', state: 'refused', inForce: false },
      { purpose: 'marketing_push', state: 'given', inForce: true },
    ],
    draft: 'Нет, от звонков вы отказались, и мы не звоним. Разрешены только пуши, их вы включили сами в октябре.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    messages: [
      { author: 'client', text: 'мою доверенность на жену приняли?' },
      { author: 'bank', text: 'Доверенность на жену принята, она может получать выписки.' },
      { author: 'client', text: 'а снимать деньги?' },
    ],
    draft:
      'Снимать деньги по ней нельзя, в тексте только выписки и справки. Под снятие нужна отдельная строка от нотариуса.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'is my brokerage account open?' },
      { author: 'bank', text: "Not yet, the exchange hasn't confirmed it." },
      { author: 'client', text: 'still waiting...' },
    ],
    draft:
      'Good news: the exchange confirmed it ten minutes ago, so your brokerage account is open and you can place orders 🎉',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'почему остановили мой перевод сестре?' }],
    draft: 'Мы действуем строго по регламенту 🙏 Такие правила, увы.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Так вернёте деньги за двойную оплату или нет?' }],
    draft: 'Понимаем ваше недовольство! Со своей стороны мы сделали всё возможное, что от нас зависело.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'why did you close my account?? I need a reason' }],
    draft:
      "Unfortunately this is in line with our internal policy and I can't comment any further. Thanks for understanding!",
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'за что 590 рублей списали' }],
    draft:
      'Списание предусмотрено пунктом 4.7 Условий обслуживания. Условия опубликованы на сайте, ознакомьтесь, пожалуйста.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Курьер отказался отдавать карту маме с доверенностью. Почему?' }],
    draft: 'Спасибо за отзыв! Сотрудник доставки поступил так, как велит должностная инструкция. Ценим ваше мнение.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'What exactly is wrong with the documents I uploaded for the mortgage?' }],
    draft:
      'Hello! Our specialists put in maximum effort and every document was handled according to procedure. We value your patience.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'почему мне нельзя снять свои же деньги со счета ип' }],
    points: [{ id: 'p1', text: 'Почему нельзя снять деньги со счёта ИП', state: 'open' }],
    draft: 'Ну тут 115-ФЗ, сами понимаете) закон есть закон, мы люди подневольные.',
    fires: ['hides-behind-rules'],
    unsure: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'подпись на доверенности чем вам не понравилась?' }],
    points: [{ id: 'p1', text: 'Что не так с подписью на доверенности', state: 'open' }],
    draft: 'Проверка шла в установленном порядке, порядок един для всех клиентов, исключений не делаем.',
    fires: ['hides-behind-rules', 'point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'почему остановили перевод сестре' }],
    draft:
      'По закону мы на два дня останавливаем перевод, если номер получателя есть в базе мошенников. Номер сестры туда попал, видимо, от прошлого хозяина симки. Можно отправить ей на другой номер хоть сейчас.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'есть инструкция как подключить терминал?' }],
    draft:
      'Есть, и она короткая) Включаете терминал, ловите вайфай, вводите код с коробки. Всё, можно принимать оплату.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'where is my phone insurance policy?' }],
    draft:
      'Your policy is under Insurance → My policies, number ends in 77. It covers screen and water damage till May.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'опять скажете что всё по регламенту?' }],
    draft:
      'Не скажем) Регламент тут ни при чём, ошиблись мы: дважды провели один платёж. Вторые 1 150 ₽ вернули вчера вечером.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'закройте карту, отключите подписку и снимите привязку к маркету' }],
    draft: 'Сделали всё, что вы просили: карта закрыта, подписка отключена, привязка снята.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why do you want a translation of my passport?' }],
    draft:
      'Hi! The anti-money-laundering rules ask us to keep names in Cyrillic, so we need one page translated, the photo page. Any notary does it for about 800 roubles, and a scan is enough.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'карта не дает снять, пишет «превышено число попыток»' }],
    draft:
      'Правило простое: три неверных PIN подряд, и карта спит до полуночи. У вас было как раз три. Если ждать не хочется, смените PIN в приложении, и она проснётся сразу.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'можно карту на другое имя латиницей?' }],
    draft:
      'Осуществление изменения написания имени держателя латинскими буквами производится посредством оформления перевыпуска карты с указанием варианта написания, соответствующего данным заграничного паспорта, при условии наличия сведений об указанном документе в профиле клиента.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему не прошёл платёж контрагенту?' }],
    draft:
      'Настоящим сообщаем, что исполнение Вашего распоряжения о переводе денежных средств не представилось возможным по причине несоответствия указанного в нём идентификационного номера налогоплательщика получателя сведениям, содержащимся в реквизитах вышеуказанного счёта, в связи с чем распоряжение было возвращено без исполнения.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Can I repay my loan early without a fee?' }],
    draft:
      'Pursuant to the terms governing the facility extended to you, early repayment thereof, whether partial or in full, may be effected without the levying of any additional charge, provided that the funds requisite for such repayment have been made available on the account designated for the servicing of the said facility prior to the date on which the repayment is to be executed.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Какие бумаги нужны, чтобы получить деньги покойной бабушки?' }],
    draft:
      'Выплата денежных средств, находящихся на счёте наследодателя, производится в пользу лица, право которого на наследство подтверждено выданным нотариусом в установленной форме свидетельством, по предъявлении такового совместно с документом, удостоверяющим личность получателя, а в случае наличия нескольких наследников — в размере доли, причитающейся каждому из них.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'почему кешбэк меньше чем обычно' }],
    draft:
      'Ну смотрите, кешбэк у вас получился меньше потому что в октябре вы выбрали категории такси и цветы, а основные траты были в супермаркетах, которые в сентябре у вас были в категориях а в октябре уже нет, поэтому по ним пошёл базовый процент, который составляет 1, а не 5, ну и плюс ещё возврат за кроссовки, который пришёл 29 числа, уменьшил сумму покупок, от которой кешбэк считается, так что в итоге и вышло 312 рублей.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Как отключить пуши с акциями?' }],
    draft:
      'Прекращение направления уведомлений рекламного характера осуществляется путём деактивации клиентом соответствующего переключателя, расположенного в подразделе «Рассылки» раздела «Профиль» мобильного приложения.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'why is the card payment still pending?' }],
    draft:
      "So basically the payment is pending because when the hotel took the card they only did a pre-authorisation, which is where the money gets held but isn't actually moved, and then they need to send a second message which confirms the final amount, which they haven't done, because hotels often do it at check-out and sometimes even after that if the minibar needs to be counted, and until that comes or the hold expires, which for this hotel type is thirty days, it shows as pending.",
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'мне надо счет закрыть для ооо' }],
    draft:
      'Расторжение договора банковского счёта осуществляется на основании заявления, подписанного единоличным исполнительным органом юридического лица с использованием усиленной квалифицированной электронной подписи, при отсутствии неисполненных распоряжений и действующих ограничений в отношении распоряжения денежными средствами, находящимися на указанном счёте.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'что нужно чтобы закрыть счет ооо? подробно' }],
    draft:
      'Расписываю по шагам. Первое: отмените все платежи, что стоят на потом. Второе: выведите остаток на другой счёт. Третье: директор подписывает заявление электронной подписью, оно в разделе «Счета». Четвёртое: ждать не нужно, счёт закрывается сразу. В налоговую сообщать не надо, это делаем мы.',
    fires: [],
    near: ['hard-to-read'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'что такое УКЭП и зачем она мне' }],
    draft:
      'УКЭП — это усиленная квалифицированная электронная подпись. По-простому: файл, который заменяет вашу роспись. Нужна, чтобы сдавать отчёты ИП без бумаги.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Which countries does the card work in? Please list them all.' }],
    draft:
      'Here you go: Armenia, Belarus, Cuba, Kazakhstan, Kyrgyzstan, Laos, Myanmar, Tajikistan, Venezuela, Vietnam, and, in some ATMs only, Mongolia and Iran. Everywhere else, bring cash.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [
      { author: 'client', text: 'в письме написано «прекращение обязательств надлежащим исполнением». это что?' },
    ],
    draft: 'Ахах, юристы) Это значит, что вы выплатили кредит полностью и больше ничего не должны.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Как называется ваш документ где тарифы?' }],
    draft:
      'Называется длинно: «Тарифы на расчётно-кассовое обслуживание физических лиц — держателей предоплаченных карт». Лежит в «Профиль → Документы», вам нужна страница 3.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: "how does the deposit interest work? explain it like i'm five" }],
    draft:
      "You put 100 in. Each month we add a bit, say 1. Next month you earn on 101, not on 100. Take it out early and the bonus part goes away. That's it!",
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [
      { author: 'client', text: 'Я юрист, дайте точную формулировку почему отказ в приёме исполнительного листа' },
    ],
    draft:
      'Конечно. Причина одна: в исполнительном листе нет даты рождения должника, без неё мы не можем найти его счёт. Лист вернули вам почтой 13 ноября, вместе с описью.',
    fires: [],
    near: ['hard-to-read'],
  },
]
