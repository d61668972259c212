import type { LabelledDraft } from '../labelled-draft.ts'

export const independentAnswers: readonly LabelledDraft[] = [
  {
    messages: [
      {
        author: 'client',
        text: 'Можно внести второй паспорт? И будет ли работать доверенность на жену, она на старый?',
      },
    ],
    points: [
      { id: 'p1', text: 'Можно внести второй паспорт?', state: 'open' },
      { id: 'p2', text: 'Будет ли работать старая доверенность на жену?', state: 'open' },
    ],
    draft: 'Да, второй паспорт внести можно: покажите его в отделении, там снимут копию. Займёт это минут десять.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Когда придёт кэшбэк за ноябрь?' }],
    points: [{ id: 'p1', text: 'Когда придёт кэшбэк за ноябрь?', state: 'open' }],
    draft: 'Кэшбэк за ноябрь — 1 312 рублей, он придёт баллами. Баллы меняются на рубли один к одному.',
    fires: ['point-unanswered'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'Насобирал банку мелочи. Где сдать, берёте ли процент, и примут ли погнутые?' },
    ],
    points: [
      { id: 'p1', text: 'Где сдать монеты?', state: 'open' },
      { id: 'p2', text: 'Есть ли за это комиссия?', state: 'open' },
      { id: 'p3', text: 'Примут ли погнутые?', state: 'open' },
    ],
    draft: 'Монеты сдать можно в терминал на первом этаже, он считает их сам. Чек печатается сразу.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Зачем это уведомление? И верните 2 100 за страховку, которую я не заказывал!' },
    ],
    points: [
      { id: 'p1', text: 'Зачем прислали уведомление о страховке?', state: 'open' },
      { id: 'p2', text: 'Верните 2 100 рублей за страховку, которую я не заказывал', state: 'open' },
    ],
    draft: 'Уведомление о страховке пришло вам из-за нового закона, его получили все. Делать ничего не нужно.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Can my brother use the account too? And can I limit how much he spends?' }],
    points: [
      { id: 'p1', text: 'Can my brother use the account too?', state: 'open' },
      { id: 'p2', text: 'Can I limit how much he spends?', state: 'open' },
    ],
    draft:
      'Your brother can be added as a second user; he signs in with his own phone. Just send him the link from the menu.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'The handle at the door is broken, but that is not the point. Why was the branch closed at noon on Friday?',
      },
    ],
    points: [{ id: 'p1', text: 'Why was the branch closed at noon on Friday?', state: 'open' }],
    draft: 'Thank you for telling us about the broken door handle. We have passed it on.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Можно внести второй паспорт? И будет ли работать доверенность на жену, она на старый?',
      },
    ],
    points: [
      { id: 'p1', text: 'Можно внести второй паспорт?', state: 'open' },
      { id: 'p2', text: 'Будет ли работать старая доверенность на жену?', state: 'open' },
    ],
    draft:
      'Паспорт внести можно в отделении, за десять минут. С доверенностью ничего не случится: в ней записана жена, а не номер вашего документа.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Когда придёт кэшбэк за ноябрь?' }],
    points: [{ id: 'p1', text: 'Когда придёт кэшбэк за ноябрь?', state: 'open' }],
    draft: 'Баллы за этот месяц начисляются пятого числа следующего. Значит, смотрите историю 5 декабря.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Насобирал банку мелочи. Где сдать, берёте ли процент, и примут ли погнутые?' },
    ],
    points: [
      { id: 'p1', text: 'Где сдать монеты?', state: 'open' },
      { id: 'p2', text: 'Есть ли за это комиссия?', state: 'open' },
      { id: 'p3', text: 'Примут ли погнутые?', state: 'open' },
    ],
    draft:
      'Несите монеты в терминал на первом этаже. Берём 2 % от суммы. Гнутые он выплюнет, такие обменивает только Центробанк.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'С уведомлением разобрался. Верните 2 100 за страховку, которую я не заказывал!' },
    ],
    points: [
      { id: 'p1', text: 'Зачем прислали уведомление о страховке?', state: 'withdrawn' },
      { id: 'p2', text: 'Верните 2 100 рублей за страховку, которую я не заказывал', state: 'open' },
    ],
    draft:
      '2 100 рублей вернул вам на карту минуту назад, страховка снята: её подключил продавец без вашей подписи. Про уведомление вы уже сами разобрались, так что его не трогаю.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Can my brother use the account too? And can I limit how much he spends?' }],
    points: [
      { id: 'p1', text: 'Can my brother use the account too?', state: 'open' },
      { id: 'p2', text: 'Can I limit how much he spends?', state: 'open' },
    ],
    draft:
      'Sure, he can: send him the link from the menu and he signs in with his own phone. Set a cap for him under “People”, per day or per month, as you like.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Почему отделение в пятницу днём не работало? Про ручку вы уже ответили.' }],
    points: [
      { id: 'p1', text: 'Почему отделение в пятницу днём не работало?', state: 'open' },
      { id: 'p2', text: 'Ручка на двери сломана', state: 'answered' },
    ],
    draft:
      'В пятницу в полдень отключили свет во всём квартале, без него хранилище не открывается. Двери заперли до половины третьего.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'У меня изменилась подпись, обновите карточку с образцами' }],
    draft:
      'Отпечаток подписи в карточке обновлён. Заодно расскажу про наш пенсионный план: взнос от тысячи в месяц, и к шестидесяти годам соберётся прибавка.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'По какому курсу списали мою покупку 15 ноября?' }],
    draft:
      'Курс на 15 ноября — 3,27, он стоит в выписке. Ваши персональные данные мы по-прежнему не стираем: на это нужно отдельное заявление.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Не смогла зайти в отделение, дверь с домофоном. Как туда попасть?' }],
    draft:
      'Домофон в отделении работает, код больше не нужен. Предлагаем рефинансировать ипотеку у нас: ставка ниже на полтора пункта.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Платежка висит «на подписи», приняли её или нет?' }],
    draft: 'Платёжку приняли, она ушла в девять утра. Советуем сразу оформить вход по лицу, так подписывать удобнее.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Did the cheque I paid in last week clear?' }],
    draft:
      'The cheque cleared on Tuesday, so the money is yours to use. You might also fancy our travel insurance: a week in Europe starts at 9 euros.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'I forgot my PIN, what now?' }],
    draft:
      'Your PIN was reset and the letter with it is in your app. Also, we noticed you have no will registered with us; our notary partners draw one up in a day.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'По какому курсу списали мою покупку 15 ноября и почему не по вашему?' }],
    draft:
      'Покупку списали по 3,27: это курс платёжной системы на день, когда магазин прислал чек, а не на день покупки. Наш курс в тот день был 3,24.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Можно перевести к вам мою ипотеку из другого банка? На каких условиях?' }],
    draft:
      'Ипотеку у другого банка мы рефинансируем, ставка 16,4 %. Страховка жизни не обязательна, но без неё ставка на пункт выше.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Потерял токен. Чем ещё можно подписать платежку?' }],
    draft:
      'Подписывать можно и без токена: кодом из SMS или лицом, если телефон это умеет. Включается в разделе «Безопасность».',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Уберите все сведения обо мне из вашей базы' }],
    draft:
      'Чтобы вычеркнуть вас из базы, нужно сначала закрыть счёт: пока он открыт, хранить имя и адрес нас обязывает закон. После закрытия мы храним их пять лет, потом стираем.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'Did the cheque I paid in last week clear? Why does it always take so long?' },
    ],
    draft:
      'Yes, it cleared on Tuesday. If you would rather not wait next time, a transfer arrives the same minute and costs nothing.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Украли сумку, там было всё!!! Что делать?' }],
    draft:
      'Раз сумку украли, первым делом карта: она уже заблокирована. Телефон тоже отвязали от приложения, войти с него нельзя.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'С какого возраста детская карта?' },
      {
        author: 'bank',
        text: 'Детскую карту выпускают с шести лет. Заявление пишет родитель в приложении, ребёнку приходить не нужно. Карта приезжает в отделение, забирает её тоже родитель.',
      },
      { author: 'client', text: 'Ему пять с половиной. Исключения бывают?' },
    ],
    draft:
      'Детскую карту выпускают с шести лет. Заявление пишет родитель в приложении, ребёнку приходить не нужно. Карта приезжает в отделение, забирает её тоже родитель.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'С какого возраста детская карта?' },
      {
        author: 'bank',
        text: 'Детскую карту выпускают с шести лет. Заявление пишет родитель в приложении, ребёнку приходить не нужно. Карта приезжает в отделение, забирает её тоже родитель.',
      },
      { author: 'client', text: 'А бабушка может забрать?' },
    ],
    draft:
      'Детскую карту мы выпускаем с шести лет. Заявление родитель пишет в приложении, ребёнку приходить не надо. Карта приезжает в отделение, и забирает её тоже родитель. Хорошего вечера!',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Сменила фамилию, подпись работает?' },
      {
        author: 'bank',
        text: 'Здравствуйте. Сертификат подписи привязан к фамилии. Пока он не просрочен и не отозван, документы им подписывать можно. Новый выпускают после того, как удостоверяющий центр увидит новый паспорт.',
      },
      { author: 'client', text: 'Система пишет «отказано», а вы мне про фамилию. Почему отказано?' },
    ],
    draft:
      'Здравствуйте! Сертификат подписи привязан к вашей фамилии. Пока он не просрочен и не отозван, документы им можно подписывать. Новый выпустят после того, как удостоверяющий центр увидит ваш новый паспорт.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Где возврат за билеты?' },
      {
        author: 'bank',
        text: 'Возврат за билеты зачислен 9 ноября одной суммой с возвратом за гостиницу. В истории он стоит строкой «возврат покупки».',
      },
      { author: 'client', text: 'Там только гостиница, я пересчитал' },
    ],
    draft:
      'Повторно сообщаем: возврат за билеты зачислен 9 ноября одной суммой с возвратом за гостиницу. В истории он стоит строкой «возврат покупки».',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Why is the rate so bad?' },
      {
        author: 'bank',
        text: "The exchange rate is set by the payment network on the day the shop sends the bill. The bank adds nothing to it. You can look the rate up on the network's site.",
      },
      { author: 'client', text: 'The site shows a different rate, that is why I ask!' },
    ],
    draft:
      "The exchange rate is set by the payment network on the day the shop sends the bill. The bank adds nothing to it. You can look up the rate on the network's site. Best wishes, Moira",
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Is my locker still mine?' },
      {
        author: 'bank',
        text: 'Your locker stays yours until 31 March, and the key works as before. Rent for the spring will be charged in April.',
      },
      { author: 'client', text: 'But the key does NOT work. I stood there today.' },
    ],
    draft:
      'Hello again. Your locker stays yours until 31 March, and the key works as before. Rent for the spring is charged in April.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'С какого возраста детская карта?' },
      {
        author: 'bank',
        text: 'Детскую карту выпускают с шести лет. Заявление пишет родитель в приложении, ребёнку приходить не нужно. Карта приезжает в отделение, забирает её тоже родитель.',
      },
      { author: 'client', text: 'А бабушка может забрать?' },
    ],
    draft: 'Бабушка забрать может, если вы впишете её в заявление: графа «Кто получает». Паспорт ей взять свой.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Сменила фамилию, подпись работает?' },
      {
        author: 'bank',
        text: 'Здравствуйте. Сертификат подписи привязан к фамилии. Пока он не просрочен и не отозван, документы им подписывать можно. Новый выпускают после того, как удостоверяющий центр увидит новый паспорт.',
      },
      { author: 'client', text: 'Система пишет «отказано», почему?' },
    ],
    draft:
      'Нашла причину отказа. Сертификат отозвали 16 ноября вместе с ключом прежнего директора, ваш закрыли по ошибке. Я включила его в 10:20, подпишите снова.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Где возврат за билеты?' },
      { author: 'bank', text: 'Возврат за билеты зачислен 9 ноября одной суммой с возвратом за гостиницу.' },
      { author: 'client', text: 'Там только гостиница, я пересчитал' },
    ],
    draft:
      'Пересчитала с вами: гостиница 31 200, билеты 18 740, а пришло 31 200. Билетов действительно нет, авиакомпания вернула их на старую карту. Деньги с неё лежат на счёте, я вижу их там с 9 ноября.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Why is the rate so bad?' },
      {
        author: 'bank',
        text: "The exchange rate is set by the payment network on the day the shop sends the bill. The bank adds nothing to it. You can look the rate up on the network's site.",
      },
      { author: 'client', text: 'The site shows a different rate, that is why I ask!' },
    ],
    draft:
      'You are right, the site and your bill differ by 0.02. The site shows Friday, the shop sent the bill on Saturday. I have paid you the difference, 1.14 euros.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Ячейка ещё моя?' },
      { author: 'bank', text: 'Здравствуйте! Меня зовут Инга, я веду ваше обращение. Ячейка ваша до 31 марта.' },
      { author: 'client', text: 'Ключ не подходит!!' },
    ],
    draft:
      'Здравствуйте! Меня зовут Инга, я веду ваше обращение. Ключ от ячейки заклинило из-за замка, мастер его поправил в два часа дня. Приходите, откроется.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'С какого возраста детская карта?' },
      {
        author: 'bank',
        text: 'Детскую карту выпускают с шести лет. Заявление пишет родитель в приложении, ребёнку приходить не нужно. Карта приезжает в отделение, забирает её тоже родитель.',
      },
      { author: 'client', text: 'То есть с шести, я правильно понял?' },
    ],
    draft: 'Да, всё верно, с шести.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Почему мне не открыли счет?' }],
    draft: 'Отказ оформлен корректно, процедура соблюдена. Политика банка не предполагает раскрытия причин.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Почему в отделении на Сиреневой час ждут одну кассу?' }],
    draft: 'Ваш сигнал зарегистрирован и взят на особый контроль. Мы ежедневно работаем над качеством сервиса.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'С чего вдруг страховка подорожала вдвое?' }],
    draft: 'Все вопросы к договору, он подписан вами лично. Действуем в рамках его условий.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Зачем у меня требуют справку о доходах для вклада?' }],
    draft:
      'На этот счёт у нас есть внутреннее положение, сотрудник обязан его исполнять. Просим отнестись с пониманием.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Why is my salary not on my account?' }],
    draft:
      'Please rest assured that we are doing our very best. Your matter is being handled with the utmost care by the whole team.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Why can I not close the account by post? I live abroad.' }],
    draft: 'Unfortunately that is our policy and no exceptions can be made.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Почему мне не открыли счет?' }],
    draft:
      'Счёт не открыли, потому что паспорт числится потерянным: так ответила база МВД. Если он у вас, зайдите в паспортный стол, после их отметки счёт откроют в тот же день.',
    fires: [],
    near: ['hides-behind-rules'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Почему в отделении на Сиреневой час ждут одну кассу?' }],
    draft:
      'Час очереди — наша вина: вторая касса закрыта, кассир болеет. С 11 утра там работает сменщица, сейчас ждут семь минут. Мы стараемся, но судить, конечно, вам.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'С чего вдруг страховка подорожала вдвое?' }],
    draft:
      'Страховка подорожала, потому что дом перевели в зону подтопления. По договору (пункт 6.3) от новой цены можно отказаться до 30 ноября, и тогда вернётся вся плата за этот год.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Зачем у меня требуют справку о доходах для вклада?' }],
    draft:
      'Справку просят зря: для вклада до миллиона она не нужна. Наше правило — только для сумм крупнее. Оформляйте без неё, пометку для отделения я поставил.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Why is my salary not on my account?' }],
    draft:
      'Your employer sent the salary with a wrong digit in the account number, so it bounced back to them at 9:12. Ask them to send it again, the right number is in your app.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Почему нельзя закрыть счёт письмом? Я живу за границей' }],
    draft:
      'Закрыть счёт почтой нельзя: по закону подпись должен кто-то заверить. За границей это делает консул, бесплатно, бланк во вложении. Ещё проще — видеозвонок в приложении, там и подпишете.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Уменьшите платеж по кредиту' }],
    draft:
      'Сообщаем, что по результатам рассмотрения поступившего заявления принято решение о нецелесообразности внесения изменений в условия кредитования в части установления размера ежемесячного платежа.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Почему мне не выдали карту?' }],
    draft:
      'Карту вам не выдали, хотя она и приехала, потому что в отделении, куда её привезли, в тот день менялась смена, и тот, кто её принимал, положил её в сейф, не записав в журнал, а тот, кто выдавал, искал её по журналу, не нашёл и сказал вам, что карты нет, о чём мы узнали только сегодня, когда пересчитали сейф.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Можно подписать договор из дома?' }],
    draft:
      'Реализация функционала дистанционного подписания документов находится на этапе прохождения внутренних согласовательных процедур, ввиду чего предоставление указанной возможности в настоящее время не осуществляется.',
    fires: ['hard-to-read'],
    unsure: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Зачем идти в отделение, чтобы снять деньги с детского вклада?' }],
    draft:
      'Необходимость явки в подразделение банка обусловлена требованием о проведении идентификации лица, осуществляющего распоряжение вкладом несовершеннолетнего.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Where is my transfer?' }],
    draft:
      'Please be advised that the remittance in question has been placed in abeyance pending receipt of supporting documentation evidencing the provenance of the funds to be remitted hereunder.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'The machine ate my card. Can I get it back?' }],
    draft:
      'The cash machine kept your card because the wrong code was typed three times, which it does to protect you even if you typed it yourself, and since it was a machine of another bank the card does not come back to us but is cut up by them within a day, so that it makes no sense to wait for it and you will need a new one, which you can order in the app.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Уменьшите платеж по кредиту' }],
    draft:
      'Платёж уменьшить не получится: для этого долг надо растянуть, а вам до конца осталось восемь месяцев. Зато можно взять один месяц паузы, он бесплатный.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Почему мне не выдали карту?' }],
    draft:
      'Карта была в сейфе, а в журнал её не вписали. Поэтому на выдаче её не нашли. Она ждёт вас: окно 3, до восьми вечера.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Можно подписать договор из дома?' }],
    draft:
      'Пока нельзя. Договор подписывают на бумаге: в отделении, у нотариуса или при курьере, если вы живёте в городе, где курьеры у нас есть (Минск, Гомель, Брест и Гродно).',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Зачем идти в отделение, чтобы снять деньги с детского вклада?' }],
    draft:
      'Вклад открыт на ребёнка, и забрать деньги может только мама, папа или опекун. Чтобы их не снял кто-то чужой, паспорт смотрят глазами, в отделении.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Where is my transfer?' }],
    draft:
      'Your transfer is on hold because we do not know where the 40,000 euros came from. A sales contract or a payslip is enough; send a photo of it here, and the money goes out within the hour.',
    fires: [],
    near: ['hard-to-read'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Что за «удержание НДФЛ» в выписке? Ничего не понял' }],
    draft:
      'Расшифрую: «удержание НДФЛ» в выписке — это подоходный налог с процентов. За год набежало 160 200 рублей процентов, не облагается 150 000, с остатка взяли 13 %.',
    fires: [],
    near: ['hard-to-read'],
  },
]
