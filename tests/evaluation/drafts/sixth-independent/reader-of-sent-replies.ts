import type { LabelledDraft } from '../labelled-draft.ts'

/** Who reads sent replies all day: dodging, contradicting and half-promising, and honest replies that look alike. */
export const readerOfSentReplies: readonly LabelledDraft[] = [
  {
    channel: 'chat',
    client: { name: 'Лаптева Марина Олеговна' },
    messages: [
      {
        author: 'client',
        text: 'Вчера в Тбилиси карта не прошла в трёх местах подряд. Почему заблокировали, что делать сейчас и вернёте ли вы мне 40 лари, которые взял чужой банкомат?',
      },
    ],
    points: [
      { id: 'p1', text: 'Почему заблокирована карта', state: 'open' },
      { id: 'p2', text: 'Что делать, чтобы платить сейчас', state: 'open' },
      { id: 'p3', text: 'Вернёт ли банк 40 лари комиссии чужого банкомата', state: 'open' },
    ],
    draft:
      'Марина Олеговна, карту остановила система защиты: три попытки за границей подряд показались ей подозрительными. Блокировку я снял минуту назад, платить можно уже сейчас, перевыпуск не нужен. Про банкомат тоже прочитал — ситуация неприятная, понимаю вашу досаду.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'form',
    client: { name: 'Гущин Артём Валерьевич' },
    messages: [
      {
        author: 'client',
        text: 'Реестр зарплаты на 42 человека с утра висит в статусе «Принят». Зачислят сегодня или нет? И почему комиссию сняли два раза?',
      },
    ],
    points: [
      { id: 'p1', text: 'Зачислят ли зарплату сегодня', state: 'open' },
      { id: 'p2', text: 'Почему комиссия списана дважды', state: 'open' },
    ],
    draft:
      'Добрый день! Реестр исполнен в 11:40, деньги зачислены всем 42 сотрудникам. Комиссия за зарплатный реестр на вашем тарифе равна 0,3 % от суммы и удерживается в день исполнения.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Шубин Константин Львович' },
    messages: [
      {
        author: 'client',
        text: 'Закрыл ипотеку 2 ноября. 1) Кто снимает обременение, вы или я? 2) Где моя закладная? 3) Вернут ли остаток страховки?',
      },
    ],
    points: [
      { id: 'p1', text: 'Кто снимает обременение', state: 'open' },
      { id: 'p2', text: 'Где находится закладная', state: 'open' },
      { id: 'p3', text: 'Вернут ли остаток страховой премии', state: 'open' },
    ],
    draft:
      'Константин Львович, поздравляем с погашением! Обременение снимает банк: заявление мы подали 6 ноября, платить за это вам не нужно. Остаток премии не возвращается, потому что годовой полис закончился ещё 30 октября. Спасибо, что были с нами все эти одиннадцать лет.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    client: { name: 'Ермолаева Наталья Игоревна' },
    messages: [
      {
        author: 'client',
        text: 'Я наследница по вкладу отца. Нотариус отправил вам запрос 1 октября, ответа у него до сих пор нет — почему? И можно ли взять с вклада деньги на похороны, не дожидаясь полугода?',
      },
    ],
    points: [
      { id: 'p1', text: 'Почему нотариус не получил ответа на запрос от 1 октября', state: 'open' },
      { id: 'p2', text: 'Можно ли получить деньги на похороны до вступления в наследство', state: 'open' },
    ],
    draft:
      'Уважаемая Наталья Игоревна, примите наши соболезнования. На достойные похороны можно получить до 100 000 рублей, не дожидаясь шести месяцев: нужны постановление нотариуса и ваш паспорт. Выдают эти деньги в любом отделении. Запросы от нотариусов банк принимает и в электронном виде, и по почте.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Рыбаков Олег Семёнович' },
    messages: [
      {
        author: 'client',
        text: '87 000 ушли в 03:12. Код никому не называл, телефон вообще был выключен до утра, распечатка от оператора связи приложена. Будете возвращать?',
      },
    ],
    points: [
      { id: 'p1', text: 'Возражает: код не сообщал, телефон был выключен, есть распечатка оператора', state: 'open' },
      { id: 'p2', text: 'Будет ли возвращена сумма', state: 'open' },
    ],
    draft:
      'Здравствуйте, Олег Семёнович. Вернуть 87 000 рублей банк отказывается: операция подтверждена кодом. Код из сообщения — это аналог вашей подписи, и называть его нельзя никому, в том числе тем, кто представляется сотрудником банка.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Megan Doyle' },
    messages: [
      {
        author: 'client',
        text: 'Why was my dividend taxed at 30% when I filed the treaty form back in August? And can I move my shares to another broker?',
      },
    ],
    points: [
      { id: 'p1', text: 'Why 30% was withheld although the form was filed in August', state: 'open' },
      { id: 'p2', text: 'Can the shares be moved to another broker', state: 'open' },
    ],
    draft:
      'Dear Ms Doyle, yes, you can move the shares: the instruction is under Securities, Transfer out, and costs 12 per line of stock. Your new broker needs to file a matching one on the same day. On the tax side, dividends from foreign companies are indeed subject to withholding, and rates differ from country to country.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    client: { name: 'Абрамян Тигран Суренович' },
    messages: [
      {
        author: 'client',
        text: 'терминал третий день «нет связи». инженера пришлете или мне самому симку менять?? и кто мне выручку вернет за три дня',
      },
    ],
    points: [
      { id: 'p1', text: 'Приедет ли инженер или менять SIM-карту самому', state: 'open' },
      { id: 'p2', text: 'Кто возместит выручку за три дня простоя', state: 'open' },
    ],
    draft:
      'Тигран Суренович, симку самому менять не надо. Инженер Сергей Лапин приедет к вам завтра, 19 ноября, с 10 до 13 и за час до приезда позвонит на ваш номер.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Носова Инга Петровна' },
    messages: [
      {
        author: 'client',
        text: 'На баннере было 16 %, а в договоре у меня 14. Почему? Если закрою сейчас, проценты сгорят?',
      },
    ],
    points: [
      { id: 'p1', text: 'Почему ставка 14 %, а не 16 % с баннера', state: 'open' },
      { id: 'p2', text: 'Сохранятся ли проценты при досрочном закрытии', state: 'open' },
    ],
    draft:
      'Инга Петровна, добрый день! Вклад «Осенний» открыт 5 ноября на 181 день, пополнять его нельзя, проценты выплачиваются в конце срока. При закрытии раньше срока они пересчитываются по ставке 0,01 %, то есть почти полностью теряются.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'post',
    messages: [
      {
        author: 'client',
        text: 'Люди, у кого ещё СБП лежит? Банк, это у вас сбой или у меня одной? Номер операции куда скинуть?',
      },
    ],
    points: [
      { id: 'p1', text: 'Есть ли сейчас сбой СБП у банка', state: 'open' },
      { id: 'p2', text: 'Куда прислать номер операции', state: 'open' },
    ],
    draft:
      'Екатерина, здравствуйте! Переводы по СБП обычно доходят за несколько секунд, в любое время суток и в выходные тоже. Номер операции пришлите, пожалуйста, в личные сообщения этой страницы, здесь его указывать не нужно.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'phone',
    client: { name: 'Колесник Юрий Андреевич' },
    messages: [
      {
        author: 'client',
        text: 'Мама оформила на меня доверенность у нотариуса. Закрыть её вклад по ней дадут? Ей самой ехать надо? И сколько вы эту доверенность проверяете?',
      },
    ],
    points: [
      { id: 'p1', text: 'Можно ли по доверенности закрыть вклад', state: 'open' },
      { id: 'p2', text: 'Нужно ли приезжать маме', state: 'open' },
      { id: 'p3', text: 'Сколько времени проверяется доверенность', state: 'open' },
    ],
    draft:
      'Да, закрыть вклад можно, если в доверенности прямо написано про закрытие и получение денег. Маме ехать не нужно, достаточно вас с паспортом и оригиналом. Проверка идёт по нотариальному реестру, и без неё ни один сотрудник операцию не проведёт.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Зотова Полина Марковна' },
    messages: [
      {
        author: 'client',
        text: 'Пятый звонок с кредитом за неделю! Я отказалась ещё 10 сентября. У вас вообще есть моё согласие? И почему звонят после отказа?',
      },
    ],
    points: [
      { id: 'p1', text: 'Есть ли согласие на рекламные звонки', state: 'open' },
      { id: 'p2', text: 'Почему звонят после отказа', state: 'open' },
    ],
    consents: [{ purpose: 'marketing_call', state: 'refused', inForce: false }],
    draft:
      'Полина Марковна, согласия на рекламные звонки у нас нет, ваш отказ от 10 сентября записан. Нам искренне жаль, что вас побеспокоили в рабочее время. Мы дорожим вашим мнением и благодарим за откровенность.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Laura Pritchard' },
    messages: [
      {
        author: 'client',
        text: 'My mortgage rate went up a full point after I switched insurers. From what date? Can I have the old rate again? And why did nobody warn me?',
      },
    ],
    points: [
      { id: 'p1', text: 'From which date the rate went up', state: 'open' },
      { id: 'p2', text: 'Can she have the old rate again', state: 'open' },
      { id: 'p3', text: 'Why she was not warned', state: 'open' },
    ],
    draft:
      'Dear Ms Pritchard, the higher rate applies from 1 November. You can have 9.4% again: what it takes is a policy that covers both life and disability for the full balance. Your current one covers life only. We fully understand how much every point matters to a family budget.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'form',
    client: { name: 'Мещеряков Илья Романович' },
    messages: [
      {
        author: 'client',
        text: 'Пришёл запрос документов по ООО «Ветлуга». Какая конкретно операция вам не понравилась? До какого числа отвечать? Налоги пока платить можно?',
      },
    ],
    points: [
      { id: 'p1', text: 'Какая именно операция вызвала запрос', state: 'open' },
      { id: 'p2', text: 'До какого числа прислать документы', state: 'open' },
      { id: 'p3', text: 'Можно ли пока платить налоги', state: 'open' },
    ],
    draft:
      'Илья Романович, документы нужно прислать до 24 ноября через раздел «Запросы». Налоги и зарплату платить можно, эти платежи не ограничены. Запрос направлен в соответствии с Федеральным законом № 115-ФЗ и правилами внутреннего контроля.',
    fires: ['point-unanswered', 'hides-behind-rules'],
  },
  {
    channel: 'chat',
    client: { name: 'Тарасов Игорь Павлович' },
    messages: [
      {
        author: 'client',
        text: 'В бюро висит просрочка 12 дней за май. Я платил 3 мая, чек прикладываю. Исправите запись?',
      },
    ],
    points: [
      { id: 'p1', text: 'Утверждает: платёж внесён 3 мая вовремя, чек приложен', state: 'open' },
      { id: 'p2', text: 'Исправит ли банк запись в бюро', state: 'open' },
    ],
    draft:
      'Игорь Павлович, спасибо за обращение. Кредитная история складывается из сведений, которые передают все кредиторы, и хранится в бюро семь лет. Такая запись действительно может влиять на решения по новым заявкам.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Stella Grant' },
    messages: [
      {
        author: 'client',
        text: "The director's signing certificate runs out on the 22nd. Can we renew online, what does it cost, and will the payments dated the 23rd still go?",
      },
    ],
    points: [
      { id: 'p1', text: 'Can the certificate be renewed online', state: 'open' },
      { id: 'p2', text: 'What renewal costs', state: 'open' },
      { id: 'p3', text: 'Will payments dated 23 November go out', state: 'open' },
    ],
    draft:
      "Hi Stella, yes, online renewal works as long as the old certificate is alive: Settings, then Certificates. It's 15, taken from the current account. Please don't leave it too late, a lot of people only remember on the last day.",
    fires: ['point-unanswered'],
  },
  {
    channel: 'app',
    client: { name: 'Фадеев Борис Ильич' },
    messages: [
      {
        author: 'client',
        text: 'Банкомат на Лесной отсчитал 25 000 вместо 30 000. Где мои пять тысяч? И можно ли посмотреть запись с камеры?',
      },
    ],
    points: [
      { id: 'p1', text: 'Где недостающие 5 000', state: 'open' },
      { id: 'p2', text: 'Можно ли посмотреть запись с камеры банкомата', state: 'open' },
    ],
    draft:
      'Борис Ильич, при пересчёте кассеты нашёлся излишек ровно 5 000 рублей, и сегодня в 9:15 они зачислены на вашу карту. Банкомат на Лесной осмотрен и снова работает. Благодарим за терпение и внимательность!',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Daniel Firth' },
    messages: [
      {
        author: 'client',
        text: "New phone, and the app says 'device not trusted'. How do I get in? Also I had a push at 23:40 last night about a login, was that somebody else?",
      },
    ],
    points: [
      { id: 'p1', text: 'How to log in from the new phone', state: 'open' },
      { id: 'p2', text: 'Was the 23:40 login made by somebody else', state: 'open' },
    ],
    draft:
      'Hi Daniel, open the app, tap New device and confirm with the last four digits of your card plus the code from the text message. It takes a minute or two. If no code arrives, switch off any SMS filter and try again.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Котельникова Софья Денисовна' },
    messages: [
      {
        author: 'client',
        text: 'Кредит взяла 9 ноября, хочу отказаться от страховки. Успеваю ли? И поднимете ли ставку?',
      },
    ],
    points: [
      { id: 'p1', text: 'Успевает ли отказаться от страховки', state: 'open' },
      { id: 'p2', text: 'Вырастет ли ставка после отказа', state: 'open' },
    ],
    draft:
      'Софья, успеваете: на отказ даётся 30 дней с даты договора, заявление лежит в приложении в разделе «Мои полисы». По поводу ставки рекомендуем внимательно изучить условия вашего договора.',
    fires: ['point-unanswered'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    client: { name: 'Пахомов Глеб Антонович' },
    messages: [
      {
        author: 'client',
        text: 'При выдаче карты меня сняли на камеру. Зачем это фото? Попало ли оно в ЕБС? Как его удалить?',
      },
    ],
    points: [
      { id: 'p1', text: 'Зачем делали фото', state: 'open' },
      { id: 'p2', text: 'Попало ли фото в ЕБС', state: 'open' },
      { id: 'p3', text: 'Как удалить фото', state: 'open' },
    ],
    consents: [
      { purpose: 'photo', state: 'given', inForce: true },
      { purpose: 'ebs', state: 'none', inForce: false },
    ],
    draft:
      'Глеб Антонович, фотография нужна, чтобы сотрудник мог сверить: карту получает именно владелец. В ЕБС она не передавалась: для этого требуется отдельное согласие, а вы его не давали. Снимок хранится внутри банка, посторонние его не видят.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Peter Hale' },
    messages: [
      {
        author: 'client',
        text: "Three things. Has my 5,000 gone against the principal? Why hasn't my monthly payment changed? Please send the new schedule.",
      },
    ],
    points: [
      { id: 'p1', text: 'Was the 5,000 applied to the principal', state: 'open' },
      { id: 'p2', text: 'Why the monthly payment has not changed', state: 'open' },
      { id: 'p3', text: 'Send the new schedule', state: 'open' },
    ],
    draft:
      'Dear Mr Hale, your 5,000 reached us on 12 November and went against the principal the same day. The new schedule is attached. Early repayment is a good way of saving on interest, and more and more of our borrowers are using it.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Ступин Вадим Олегович' },
    messages: [{ author: 'client', text: 'Верните 499 за обслуживание и доначислите кэшбэк за октябрь.' }],
    points: [
      { id: 'p1', text: 'Вернуть комиссию 499 рублей', state: 'open' },
      { id: 'p2', text: 'Доначислить кэшбэк за октябрь', state: 'open' },
    ],
    draft:
      'Вадим Олегович, ни то ни другое, к сожалению, не получится. Картой вы пользовались весь месяц, а покупок из акции набралось две вместо трёх.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Гордеева Лилия Тимуровна' },
    messages: [
      {
        author: 'client',
        text: 'Нужна выписка за сентябрь, и ещё вопрос: почему не проходит оплата в аптеке?',
        at: '2026-11-18T08:31:00Z',
      },
      { author: 'client', text: 'А, выписку сама нашла, не надо', at: '2026-11-18T08:36:00Z' },
    ],
    points: [
      { id: 'p1', text: 'Прислать выписку за сентябрь', state: 'withdrawn' },
      { id: 'p2', text: 'Почему не проходит оплата в аптеке', state: 'open' },
    ],
    draft:
      'Лилия Тимуровна, у карты вчера закончился срок действия, поэтому аптека её не принимает. Новая лежит в отделении на Кирова, 12, захватите паспорт.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Ларин Степан Викторович' },
    messages: [
      {
        author: 'client',
        text: '1. Можно ли внести деньги на вклад с чужой карты? 2. Возьмёте ли комиссию? 3. Когда заканчивается срок вклада?',
      },
    ],
    points: [
      { id: 'p1', text: 'Можно ли пополнить вклад с чужой карты', state: 'open' },
      { id: 'p2', text: 'Будет ли комиссия', state: 'open' },
      { id: 'p3', text: 'Когда заканчивается срок вклада', state: 'open' },
    ],
    draft: 'Степан Викторович, по порядку. Первое — да. Второе — нет. Третье — 5 декабря.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    client: { name: 'Хасанов Ринат Маратович' },
    messages: [
      { author: 'client', text: 'перевод брату не ушел. меня что, в черный список внесли? и что теперь делать' },
    ],
    points: [
      { id: 'p1', text: 'Внесён ли клиент в чёрный список', state: 'open' },
      { id: 'p2', text: 'Что делать', state: 'open' },
    ],
    draft:
      'Ринат Маратович, с вами всё в порядке, никаких ограничений мы не видим. Отказ пришёл из банка брата: тот счёт закрыт ещё летом. Возьмите у него свежие реквизиты и повторите.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'form',
    client: { name: 'Демченко Руслан Игоревич' },
    messages: [
      {
        author: 'client',
        text: 'Вчера ушёл платёж 310 000 контрагенту. Кто его подписал и с какого устройства? Это взлом?',
      },
    ],
    points: [
      { id: 'p1', text: 'Кто подписал платёж', state: 'open' },
      { id: 'p2', text: 'С какого устройства', state: 'open' },
      { id: 'p3', text: 'Был ли взлом', state: 'open' },
    ],
    draft:
      'Руслан Игоревич, платёж подписан в 14:02 ключом вашего главного бухгалтера с её обычного рабочего компьютера, признаков постороннего входа нет.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Веденеева Ольга Рустамовна' },
    messages: [
      {
        author: 'client',
        text: 'Перевела мошенникам 22 тысячи. Чья это карта, фамилию скажите! И отмените перевод, пока не поздно.',
      },
    ],
    points: [
      { id: 'p1', text: 'Кто владелец карты получателя', state: 'open' },
      { id: 'p2', text: 'Отменить перевод', state: 'open' },
    ],
    draft:
      'Ольга Рустамовна, фамилии мы не знаем: карта чужого банка, и нам видны только последние цифры. Запросить владельца может полиция, справка об операции для заявления уже в вашем чате. Отменить исполненный перевод банк, увы, не в силах.',
    fires: [],
    near: ['point-unanswered', 'hides-behind-rules'],
  },
  {
    channel: 'branch',
    client: { name: 'Субботина Анна Кирилловна' },
    messages: [
      { author: 'client', text: 'Вышла замуж, теперь я Крылова. Какие документы нести, чтобы поменять карту?' },
    ],
    points: [
      { id: 'p1', text: 'Сообщает, что сменила фамилию', state: 'open' },
      { id: 'p2', text: 'Какие документы нужны для замены карты', state: 'open' },
    ],
    draft:
      'Анна Кирилловна, от души поздравляем со свадьбой! Понадобятся новый паспорт и свидетельство о браке, больше ничего.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Joe Kendrick' },
    messages: [
      { author: 'client', text: "What's my cash limit on the credit card, and do you charge for it?" },
      { author: 'bank', text: 'The limit is 500 a month. Just looking at the charge.' },
      { author: 'client', text: 'ok' },
    ],
    points: [
      { id: 'p1', text: 'Cash limit on the credit card', state: 'answered' },
      { id: 'p2', text: 'Is there a charge for cash withdrawals', state: 'open' },
    ],
    draft: '3% each time, minimum 4.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Овчаренко Денис Юрьевич' },
    messages: [
      {
        author: 'client',
        text: 'Терминал сдал 3 ноября. Будете дальше тянуть с меня аренду? И подтвердите, что претензий к оборудованию нет.',
      },
    ],
    points: [
      { id: 'p1', text: 'Будет ли дальше начисляться аренда', state: 'open' },
      { id: 'p2', text: 'Есть ли претензии к возвращённому оборудованию', state: 'open' },
    ],
    draft:
      'Денис Юрьевич, договор аренды закрыт днём возврата. За ноябрь начислены только три первых дня, 90 рублей. Аппарат принят исправным, акт с подписью кладовщика во вложении.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Simon Adeyemi' },
    messages: [
      {
        author: 'client',
        text: "I'd like the overdraft fee waived, and I want to talk to whoever decided to charge it.",
      },
    ],
    points: [
      { id: 'p1', text: 'Waive the overdraft fee', state: 'open' },
      { id: 'p2', text: 'Speak to the person who decided', state: 'open' },
    ],
    draft:
      "Dear Mr Adeyemi, I'm afraid my answer on the fee stays no: the account was below zero for nine days. As for who decided, that was me, so you have already reached the right desk.",
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Климова Дарья Сергеевна' },
    messages: [
      {
        author: 'client',
        text: 'Муж — ИП, работает на себя полтора года. Нам из-за этого ипотеку зарубят? Справка 2-НДФЛ у него откуда?',
      },
    ],
    points: [
      { id: 'p1', text: 'Откажут ли в ипотеке из-за статуса ИП', state: 'open' },
      { id: 'p2', text: 'Чем ИП подтверждает доход вместо 2-НДФЛ', state: 'open' },
    ],
    draft:
      'Дарья, сам по себе статус не мешает, от года работы предпринимателей рассматривают наравне со всеми. Вместо справки подойдёт налоговая декларация с отметкой о приёме.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'app',
    client: { name: 'Журба Максим Ильич' },
    messages: [{ author: 'client', text: 'Поменяйте номер на новый (он в заявке) и отключите платные смски' }],
    points: [
      { id: 'p1', text: 'Сменить номер телефона', state: 'open' },
      { id: 'p2', text: 'Отключить платные СМС', state: 'open' },
    ],
    draft: 'Готово, и то и другое 👍',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'letter',
    client: { name: 'Савельев Роман Ефимович' },
    messages: [
      {
        author: 'client',
        text: 'Сообщите, кто из сотрудников меня обслуживал 5 ноября, и почему в выписке две одинаковых покупки.',
      },
      {
        author: 'bank',
        text: 'Фамилии сотрудников мы не раскрываем, от ответа на этот вопрос отказываемся. Второй вопрос изучаем.',
        at: '2026-11-12T10:00:00Z',
      },
    ],
    points: [
      { id: 'p1', text: 'Кто из сотрудников обслуживал 5 ноября', state: 'declined' },
      { id: 'p2', text: 'Почему в выписке две одинаковые покупки', state: 'open' },
    ],
    draft:
      'Роман Ефимович, вторая строка — это отмена первой: магазин провёл оплату, вернул её и провёл заново. В расчёт вошла одна покупка на 2 180 рублей, знак «минус» у возврата печатается в соседнем столбце.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Helen Marsh' },
    messages: [
      {
        author: 'client',
        text: 'When exactly was each custody fee charged this year, how much in total, and was the June one a mistake?',
      },
    ],
    points: [
      { id: 'p1', text: 'Dates of each custody fee this year', state: 'open' },
      { id: 'p2', text: 'Total charged', state: 'open' },
      { id: 'p3', text: 'Was the June fee a mistake', state: 'open' },
    ],
    draft:
      'Dear Ms Marsh, the dates are on page 2 of the attached list and add up to 46.20. June is no slip: you held two funds that month, hence the second line.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Ишимов Азат Фаритович' },
    messages: [
      { author: 'client', text: 'Не согласен, что просрочил! Платил 10-го, в день по графику. Пени снимите.' },
    ],
    points: [
      { id: 'p1', text: 'Возражает: просрочки не было, платил 10-го', state: 'open' },
      { id: 'p2', text: 'Снять пени', state: 'open' },
    ],
    draft:
      'Вы правы, Азат Фаритович. Деньги пришли вовремя, это мы разнесли их на день позже. Начисленные 312 рублей сторнированы вчера, просрочка из договора убрана.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    client: { name: 'Лисина Эльвира Павловна' },
    messages: [{ author: 'client', text: 'Откуда у вас мой номер? Я разве разрешала мне рекламой названивать?' }],
    points: [
      { id: 'p1', text: 'Откуда у банка номер', state: 'open' },
      { id: 'p2', text: 'Давала ли согласие на рекламные звонки', state: 'open' },
    ],
    consents: [{ purpose: 'marketing_call', state: 'none', inForce: false }],
    draft:
      'Эльвира Павловна, телефон вы вписали в анкету, когда оформляли карту весной 2023 года. А вот насчёт рекламы — нет, не разрешали, мы проверили.',
    fires: [],
    near: ['point-unanswered', 'implied-consent'],
  },
  {
    channel: 'letter',
    client: { name: 'Воронцов Евгений Матвеевич' },
    messages: [
      {
        author: 'client',
        text: 'После смерти брата остались счёт и кредит. Обязан ли я платить его кредит? Начисляете ли вы пени? Что нести, чтобы получить деньги со счёта?',
      },
    ],
    points: [
      { id: 'p1', text: 'Обязан ли наследник платить кредит', state: 'open' },
      { id: 'p2', text: 'Начисляются ли пени', state: 'open' },
      { id: 'p3', text: 'Какие документы нужны для получения денег со счёта', state: 'open' },
    ],
    draft:
      'Уважаемый Евгений Матвеевич, соболезнуем вашей утрате. Начну с конца: за деньгами приходите со свидетельством о праве на наследство и паспортом. Пока нотариус ведёт дело, неустойка по договору брата стоит на нуле. Долги переходят к тому, кто принял наследство, и только в пределах его стоимости. Если вы от наследства откажетесь, банк с вас ничего не спросит.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Nora Bell' },
    messages: [
      { author: 'client', text: 'Is it OK to keep using fingerprint login? Do you people store my prints somewhere?' },
    ],
    points: [
      { id: 'p1', text: 'Is fingerprint login safe to use', state: 'open' },
      { id: 'p2', text: 'Does the bank store fingerprints', state: 'open' },
    ],
    draft:
      "Hi Nora! Your print never leaves the phone, all the app gets from it is a yes or a no. So carry on, you're fine.",
    fires: [],
    near: ['point-unanswered', 'topic-not-raised'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Отделение на Садовой что, всё? Куда теперь бабушке за пенсией ходить?' }],
    points: [
      { id: 'p1', text: 'Закрыто ли отделение на Садовой', state: 'open' },
      { id: 'p2', text: 'Где ближайшее отделение', state: 'open' },
    ],
    draft:
      'Добрый день! На Садовой с понедельника ремонт, двери заперты по 14 декабря включительно. Пять минут пешком — Речная, 8, там и касса, и скамейки для ожидания.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Audrey Finch' },
    messages: [
      {
        author: 'client',
        text: 'When will I get the money for the cancelled tour? Is it you or the agency who decides? And may I claim the visa fee as well?',
      },
    ],
    points: [
      { id: 'p1', text: 'When the money comes', state: 'open' },
      { id: 'p2', text: 'Who decides', state: 'open' },
      { id: 'p3', text: 'Can the visa fee be claimed too', state: 'open' },
    ],
    draft:
      "Dear Ms Finch, nobody can name a day yet, because the ball is with the agency's bank and it may take until 8 December to reply. The consulate's fee was never part of that purchase, so leave it out of the form.",
    fires: [],
    near: ['point-unanswered', 'promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Астахова Юлия Борисовна' },
    messages: [
      {
        author: 'client',
        text: 'Если переведу 300 тысяч маме по СБП, возьмёте что-нибудь?',
        at: '2026-11-16T12:00:00Z',
      },
      {
        author: 'bank',
        text: 'Нет, между своими родственниками и любыми людьми в пределах 500 тысяч мы комиссию не берём.',
        at: '2026-11-16T12:03:00Z',
      },
      { author: 'client', text: 'Перевела, списали 1 500. За что?', at: '2026-11-18T08:40:00Z' },
    ],
    draft:
      'Юлия Борисовна, 1 500 рублей — это стандартные 0,5 % за перевод другому человеку. Бесплатно можно отправить не больше 100 тысяч в месяц.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Дроздов Михаил Аркадьевич' },
    messages: [
      { author: 'client', text: 'Когда мне вернут двойное списание за отель?' },
      {
        author: 'bank',
        text: 'Отдел споров (Ирина Жукова) вернёт второе списание до 24 ноября, о зачислении сообщим СМС.',
        at: '2026-11-11T09:00:00Z',
      },
      { author: 'client', text: 'Вернёте как обещали? Мне планировать надо.' },
    ],
    promises: [{ id: 'r1', what: 'Вернуть второе списание за отель', due: '2026-11-24', state: 'open' }],
    draft:
      'Михаил Аркадьевич, решения о возврате второго списания банк не принимал. Обязательств на этот счёт мы на себя не брали, отель подтвердил обе операции.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Сафина Гульнара Ильдаровна' },
    messages: [{ author: 'client', text: 'Почему мне не приходят смс с вашими акциями? Я же разрешала в октябре.' }],
    consents: [{ purpose: 'marketing_sms', state: 'given', inForce: true }],
    draft:
      'Гульнара Ильдаровна, проверила карточку: разрешения на рекламные сообщения от вас не поступало. Поэтому рассылка до вас и не доходит.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    client: { name: 'Прохоров Лев Никитич' },
    messages: [
      {
        author: 'client',
        text: 'Хотел оплатить взглядом в кафе, терминал не узнаёт. Я же отозвал согласие на биометрию в сентябре, может, поэтому?',
      },
    ],
    consents: [{ purpose: 'bank_biometrics', state: 'withdrawn', inForce: false }],
    draft:
      'Лев Никитич, ваше согласие на биометрию действует, отзыва в системе не значится. Терминал не узнал вас, скорее всего, из-за слабого света.',
    fires: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Чибисова Тамара Яковлевна' },
    messages: [
      { author: 'client', text: 'Для пропуска в ячейку по доверенности сыну нужен ИНН?' },
      { author: 'bank', text: 'ИНН не понадобится, хватит паспорта и доверенности.' },
      { author: 'client', text: 'Сына не пустили, сказали не хватает документа. Какого??' },
    ],
    draft:
      'Тамара Яковлевна, не хватило свидетельства ИНН: без него в хранилище по доверенности не пускают. Остальное у сына было в порядке.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    client: { name: 'Зуев Никита Павлович' },
    messages: [
      { author: 'client', text: 'где платеж поставщику 480 000?' },
      { author: 'bank', text: 'От нас платёж ушёл в 10:05, вернул его банк поставщика: счёт получателя заблокирован.' },
      { author: 'client', text: 'поставщик клянется что счет рабочий. так кто завернул-то?' },
    ],
    draft:
      'Никита Павлович, платёж дальше нас не пошёл: его остановил наш валютный контроль ещё на входе. Приложите к поручению договор и отправьте заново.',
    fires: ['contradicts-earlier-reply'],
    unsure: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Карпенко Зоя Витальевна' },
    messages: [
      { author: 'client', text: 'Подала претензию по кредиту.' },
      {
        author: 'bank',
        text: 'Зоя Витальевна, ваша претензия зарегистрирована 9 ноября, приложены договор и три чека.',
        at: '2026-11-09T15:00:00Z',
      },
      { author: 'client', text: 'Дошла ли до вас моя претензия по кредиту целиком, с чеками?' },
    ],
    draft:
      'Зоя Витальевна, претензий от вас в ноябре не поступало. Подать её можно на нашем сайте или в отделении, чеки приложите сразу.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Moira Keane' },
    messages: [
      { author: 'client', text: 'Did you delete the selfie I took when I opened the account?' },
      {
        author: 'bank',
        text: 'Yes, your selfie was erased from our records on 30 October.',
        at: '2026-11-02T11:00:00Z',
      },
      {
        author: 'client',
        text: 'Just to be sure before I close the account: is there any picture of me left with you?',
      },
    ],
    draft:
      'Hi Moira, we do still have the selfie from your account opening on file. It sits in the encrypted archive and only the security desk can open it.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    client: { name: 'Бугаев Тимофей Олегович' },
    messages: [
      { author: 'client', text: 'Ставка по ипотеке по заявке какая будет?' },
      { author: 'bank', text: 'По вашей заявке одобрено 11,2 % на весь срок.', at: '2026-11-10T09:30:00Z' },
      { author: 'client', text: 'Завтра сделка. Ставка та же, что сказали?' },
    ],
    draft: 'Тимофей Олегович, да, всё как и говорили: 12,4 % на весь срок, ничего не поменялось. Удачной сделки!',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    client: { name: 'Михеева Раиса Фёдоровна' },
    messages: [
      { author: 'client', text: 'Проверьте доверенность от тёти.' },
      { author: 'bank', text: 'Юристы доверенность проверили и приняли, препятствий нет.', at: '2026-11-13T10:00:00Z' },
      { author: 'client', text: 'Я в отделении, по ней можно снять деньги?' },
    ],
    draft:
      'По этой доверенности, Раиса Фёдоровна, провести выдачу не получится: она с самого начала составлена с ошибкой и юристы её завернули. Тёте нужно оформить новую.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: 'Юрлиц по субботам на Заводской обслуживают?' },
      {
        author: 'bank',
        text: 'Добрый день! Да, на Заводской предпринимателей и компании принимают с понедельника по субботу.',
      },
      { author: 'client', text: 'А касса в субботу для ИП до скольки?' },
    ],
    draft:
      'Здравствуйте! По выходным на Заводской работает только розница, бизнес ждут по будням. Касса для ИП открыта до 17:30.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    client: { name: 'Оганесян Армен Гагикович' },
    messages: [
      { author: 'client', text: 'Терминал в магазине так и не починили.' },
      {
        author: 'bank',
        text: 'Инженер Павел Рогов приедет 20 ноября до обеда и позвонит вам за час.',
        at: '2026-11-16T10:00:00Z',
      },
      { author: 'client', text: 'Выезд точно стоит на пятницу?' },
    ],
    promises: [{ id: 'v1', what: 'Выезд инженера к терминалу', due: '2026-11-20', state: 'open' }],
    draft:
      'Армен Гагикович, выезда к вам ни на пятницу, ни на другой день не значится. Такие поломки мы лечим по телефону, инженер для этого не требуется.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Лукина Евгения Андреевна' },
    messages: [
      { author: 'client', text: 'А вклад «Рубин» потом можно докладывать?' },
      {
        author: 'bank',
        text: 'Да, хоть каждый день, от 1 000 рублей, до последней недели срока.',
        at: '2026-11-05T13:00:00Z',
      },
      { author: 'client', text: 'Не даёт пополнить, кнопка серая' },
    ],
    draft:
      'Евгения Андреевна, кнопка серая не из-за поломки. Внести деньги на «Рубин» можно было только один раз, при открытии.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Owen Radcliffe' },
    messages: [
      { author: 'client', text: 'Who reported a default on my credit file?' },
      {
        author: 'bank',
        text: 'We have never reported a default for you; the entry comes from another lender.',
        at: '2026-11-06T09:00:00Z',
      },
      { author: 'client', text: 'The bureau names you as the source. What is going on?' },
    ],
    draft:
      "Dear Mr Radcliffe, the entry was sent by us in July, when two instalments were 40 days overdue. It's accurate, so it stays on the file for six years.",
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Рогачёв Сергей Ильич' },
    messages: [
      { author: 'client', text: 'В договоре страховка. Она обязательна для выдачи кредита?' },
      { author: 'bank', text: 'Нет, полис добровольный, на решение по кредиту не влияет.' },
      { author: 'client', text: 'Отказался от полиса, и пришёл отказ по кредиту. Это связано?' },
    ],
    draft:
      'Сергей Ильич, связь прямая. Без застрахованной жизни заявки на такую сумму у нас не одобряют, это условие продукта.',
    fires: ['contradicts-earlier-reply'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'chat',
    client: { name: 'Дёмина Варвара Алексеевна' },
    messages: [
      { author: 'client', text: 'Карту украли, вы её заблокировали?' },
      {
        author: 'bank',
        text: 'Да, карта заблокирована в 19:42, больше ею не расплатиться.',
        at: '2026-11-17T16:44:00Z',
      },
      { author: 'client', text: 'В 20:15 по ней купили кроссовки! Как так?' },
    ],
    draft:
      'Варвара Алексеевна, в 20:15 карта ещё работала: блок на неё поставили только в 21:03. Покупку на 14 990 рублей можно оспорить, заявление есть в приложении у этой операции.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Grace Whitlock' },
    messages: [
      { author: 'client', text: 'Can my bookkeeper sign payments with her own token?' },
      {
        author: 'bank',
        text: 'She can: your mandate gives her single signature up to 10,000.',
        at: '2026-11-12T14:00:00Z',
      },
      { author: 'client', text: 'Her payment of 3,200 is stuck at "second signature required". Why?' },
    ],
    draft:
      'Dear Ms Whitlock, it is waiting for you. Under your mandate every payment needs two signatures whatever the amount, and a bookkeeper has never been able to release one alone.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Callum Reid' },
    messages: [
      { author: 'client', text: 'Did you run a credit check on me? I signed the permission with the application.' },
    ],
    consents: [{ purpose: 'credit_history', state: 'given', inForce: true }],
    draft:
      'No check was run, Callum, and none could be. You never gave us leave to look at your credit file; that line of the form came back blank.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    client: { name: 'Плотникова Алёна Михайловна' },
    messages: [
      { author: 'client', text: 'бумаги с ИИС можно перевести не закрывая счет?' },
      {
        author: 'bank',
        text: 'Перевести можно, счёт при этом остаётся открытым, льгота сохраняется.',
        at: '2026-11-14T10:20:00Z',
      },
      { author: 'client', text: 'Оформляю. Льготу точно не потеряю?' },
    ],
    draft:
      'Алёна Михайловна, учтите, что вычет при таком переводе сгорает. Счет закрывается в день, когда с него ушла первая бумага.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Ben Castellano' },
    messages: [
      { author: 'client', text: 'Is the joint account frozen now that dad passed away?' },
      {
        author: 'bank',
        text: 'We are sorry for your loss. The joint account stays open and your mum can use it as before.',
        at: '2026-11-15T10:00:00Z',
      },
      { author: 'client', text: "Mum's card got declined at the chemist. Why?" },
    ],
    draft:
      'Hi Ben, so sorry she had to go through that. The card was declined because a joint account is always locked the moment one holder dies, and hers has been locked since the 9th. The survivor gets access back with the grant of probate.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Игнатова Светлана Егоровна' },
    messages: [
      { author: 'client', text: 'Где мои 60 тысяч от продажи машины?' },
      {
        author: 'bank',
        text: 'Деньги на ваш счёт ещё не поступили, банк отправителя их пока держит.',
        at: '2026-11-17T14:00:00Z',
      },
      { author: 'client', text: 'Есть новости?' },
    ],
    draft: 'Светлана Егоровна, есть, и хорошие: сегодня в 8:05 их отпустили, и 60 000 рублей уже у вас на счёте.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Sean Purcell' },
    messages: [
      { author: 'client', text: 'Do you charge for cash on the debit card?' },
      { author: 'bank', text: "No, it's free at any machine." },
      { author: 'client', text: 'And on the credit card?' },
    ],
    draft:
      "There you do pay, Sean: 3% with a minimum of 4, and interest runs from day one because the grace period doesn't cover cash.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Ерёмин Фёдор Константинович' },
    messages: [
      { author: 'client', text: 'Сколько стоит обслуживание?' },
      {
        author: 'bank',
        text: 'Обслуживание счёта ИП бесплатно до конца октября, дальше 690 рублей в месяц.',
        at: '2026-08-20T09:00:00Z',
      },
      { author: 'client', text: 'Вы писали, что счёт бесплатный! За что 690?' },
    ],
    draft:
      'Фёдор Константинович, бесплатным навсегда счёт мы не называли: льгота, о которой мы писали 20 августа, закончилась в октябре. Списанные 690 рублей — плата за ноябрь.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Тихонова Вероника Львовна' },
    messages: [
      { author: 'client', text: 'По доверенности от мужа могу забрать его карту?' },
      { author: 'bank', text: 'Да, карту по доверенности выдадут.' },
      { author: 'client', text: 'А на входе сказали, что это запрещено. Кому верить?' },
    ],
    draft:
      'Вероника Львовна, верьте нам: нет никакого правила, по которому вам не могли бы её отдать. Коллега на входе перепутал вашу доверенность с заявлением.',
    fires: [],
    near: ['contradicts-earlier-reply', 'hides-behind-rules'],
  },
  {
    channel: 'phone',
    client: { name: 'Шаповалов Кирилл Денисович' },
    messages: [
      { author: 'client', text: 'Вы возвращаете за тот платёж на 9 400?' },
      {
        author: 'bank',
        text: 'Вернуть не можем: поручение исполнено верно, по вашим реквизитам.',
        at: '2026-11-16T11:00:00Z',
      },
      { author: 'client', text: 'А в каком случае вернули бы?' },
    ],
    draft:
      'Если бы ошиблись мы, например переставили цифры в номере счёта, деньги вернулись бы к вам. В вашем поручении и в нашем исполнении реквизиты совпадают до последнего знака.',
    fires: [],
    near: ['contradicts-earlier-reply', 'promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Баева Нина Артёмовна' },
    messages: [{ author: 'client', text: 'Было ли у вас моё согласие на передачу данных страховой?' }],
    consents: [{ purpose: 'third_party', state: 'withdrawn', inForce: false }],
    draft: 'Нина Артёмовна, было: вы подписали его 2 марта, а 15 октября отозвали. Так что теперь его нет.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'chat',
    client: { name: 'Сорокин Данила Вадимович' },
    messages: [
      { author: 'client', text: 'Что у меня по рекламе разрешено, а что нет?' },
      { author: 'bank', text: 'Реклама по телефону у вас запрещена.' },
      { author: 'client', text: 'А смс тогда почему идут?' },
    ],
    consents: [
      { purpose: 'marketing_call', state: 'refused', inForce: false },
      { purpose: 'marketing_sms', state: 'given', inForce: true },
    ],
    draft:
      'Потому что от звонков вы отказались, а сообщения 3 июля разрешили отдельной галочкой. Выключаются они там же, в «Настройках связи».',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'email',
    client: { name: 'Кузьмина Лариса Вениаминовна' },
    messages: [
      { author: 'client', text: 'Жду справку для налоговой.' },
      {
        author: 'bank',
        text: 'Справку подготовит архив (Олег Минин) к 23 ноября, пришлём на эту почту.',
        at: '2026-11-12T09:00:00Z',
      },
      { author: 'client', text: 'Как там справка?' },
    ],
    promises: [{ id: 's1', what: 'Справка для налоговой', due: '2026-11-23', state: 'open' }],
    draft:
      'Лариса Вениаминовна, ждать понедельника не пришлось: Олег Минин закончил сегодня утром, справка во вложении.',
    fires: [],
    near: ['contradicts-earlier-reply', 'silent-move'],
  },
  {
    channel: 'chat',
    client: { name: 'Филатова Галина Романовна' },
    messages: [
      { author: 'client', text: 'Чтобы заверить подпись на карточке, обязательно ехать к вам?' },
      { author: 'bank', text: 'Как правило, да: подпись заверяют в отделении. Исключение — маломобильные клиенты.' },
      { author: 'client', text: 'У меня инвалидность 1 группы, справка есть' },
    ],
    draft:
      'Галина Романовна, тогда ехать никуда не нужно. Для вас подпись заверяют на дому, справка и есть основание для исключения.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    client: { name: 'Власов Егор Тимурович' },
    messages: [
      { author: 'client', text: 'за перевод на карту жене комиссия есть?' },
      { author: 'bank', text: 'За перевод внутри банка ничего не берём.' },
      { author: 'client', text: 'А 300 р тогда за что списали сегодня??' },
    ],
    draft:
      'Егор, перевод тут ни при чем, он и правда бесплатный. 300 рублей — бумажная выписка с печатью, вы брали ее утром на Мира, 4.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Гаврилова Жанна Олеговна' },
    messages: [
      { author: 'client', text: 'Когда пересчитаете проценты?' },
      { author: 'bank', text: 'Пересчёт сделает бухгалтерия до 18 ноября.', at: '2026-11-10T09:00:00Z' },
      { author: 'client', text: 'Сегодня 18-е. Ну что?' },
    ],
    promises: [{ id: 'q1', what: 'Пересчёт процентов', due: '2026-11-18', state: 'open' }],
    draft:
      'Жанна Олеговна, сегодня, как обещали, не успеваем, и я переношу срок на 23 ноября. Причина простая: архив прислал договор 2019 года только вчера вечером. Пересчёт делает Тамара Лыкова из бухгалтерии, итог она отправит вам письмом на этот адрес.',
    fires: [],
    near: ['contradicts-earlier-reply', 'silent-move', 'promise-incomplete'],
  },
  {
    channel: 'branch',
    client: { name: 'Сёмина Валентина Петровна' },
    messages: [
      { author: 'client', text: 'Сын может снять с моего вклада?' },
      { author: 'bank', text: 'Нет, сыну без доверенности не выдадут.' },
      { author: 'client', text: 'А я сама если приду?' },
    ],
    draft: 'Вам, конечно, выдадут, Валентина Петровна, вклад же ваш. Возьмите только паспорт.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Alice Norwood' },
    messages: [
      { author: 'client', text: 'Did you charge me for FX in October?' },
      { author: 'bank', text: 'No FX fee was charged in October.', at: '2026-11-03T10:00:00Z' },
      { author: 'client', text: 'And this month?' },
    ],
    draft:
      'This month there is one, Alice: 4.10 on the 14th, for the hotel in Lisbon. You moved to the Basic plan on 1 November, and Basic has a 1% FX fee.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Крюков Виталий Семёнович' },
    messages: [
      { author: 'client', text: 'За досрочку штраф берёте?' },
      { author: 'bank', text: 'Досрочное погашение без штрафов.' },
      { author: 'client', text: 'Ничего не поменялось с тех пор? Завтра гашу.' },
    ],
    draft: 'Нет, Виталий Семёнович, не поменялось. Никаких штрафов, никаких удержаний, гасите спокойно.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Tess Wilder' },
    messages: [
      { author: 'client', text: 'How long do I have to cancel the policy I bought on 9 November?' },
      { author: 'bank', text: '30 calendar days.' },
      { author: 'client', text: "A friend swears it's 14. What's my actual last day?" },
    ],
    draft:
      "9 December, Tess. Fourteen days was the figure on contracts made before 2024, so your friend isn't wrong about hers.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Беляков Аркадий Фомич' },
    messages: [
      { author: 'client', text: 'Что с кредитом на оборудование?' },
      { author: 'bank', text: 'По заявке от 2 октября банк ответил отказом.', at: '2026-10-12T09:00:00Z' },
      { author: 'client', text: 'Подал вторую 5 ноября. Опять отказ?' },
    ],
    draft:
      'Аркадий Фомич, на этот раз одобрено: 4 млн рублей на три года. Прежний отказ касался октябрьской заявки, в ней не было поручителя.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Tom Ashdown' },
    messages: [
      { author: 'client', text: 'Do you have my consent for voice ID?' },
      {
        author: 'bank',
        text: "No, we don't hold one. Logging in to the app doesn't count.",
        at: '2026-11-13T09:00:00Z',
      },
      { author: 'client', text: 'I signed the form on Monday. So now?' },
    ],
    consents: [{ purpose: 'bank_biometrics', state: 'given', inForce: true }],
    draft: 'Now we do, Tom. The form you signed on 16 November is on file, so voice ID works from today.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'form',
    client: { name: 'Некрасов Юлиан Борисович' },
    messages: [
      { author: 'client', text: 'Отмените платёж № 88 в налоговую' },
      { author: 'bank', text: 'Банк сам отменить платёж клиента не вправе.' },
      { author: 'client', text: 'И что, деньги уйдут? Ошибка в КБК!' },
    ],
    draft:
      'Юлиан Борисович, пока не ушли. Отозвать платёж можете вы сами до 16:00: «Документы», строка № 88, кнопка «Отозвать». Подпишите отзыв тем же ключом.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Priya Raman' },
    messages: [
      { author: 'client', text: 'Is my claim for the stolen laptop purchase accepted?' },
      {
        author: 'bank',
        text: 'Your claim is provisionally accepted and 900 has been credited while the merchant replies.',
        at: '2026-10-28T10:00:00Z',
      },
      { author: 'client', text: 'Why was the 900 taken away again?' },
    ],
    draft:
      'Dear Ms Raman, the credit of 28 October was provisional, as our note said at the time. On 16 November the merchant produced a delivery slip with your signature, so the final decision went their way.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Паршин Леонид Глебович' },
    messages: [
      { author: 'client', text: 'Есть ли у меня долг?' },
      { author: 'bank', text: 'Задолженности перед банком у вас нет, кредитов тоже.' },
      { author: 'client', text: 'А почему тогда на счёте арест на 8 200?' },
    ],
    draft:
      'Леонид Глебович, нам вы по-прежнему ничего не должны. Арест наложили приставы 13 ноября: взыскивают штраф ГИБДД, номер постановления виден в карточке счёта.',
    fires: [],
    near: ['contradicts-earlier-reply', 'topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Лебедев Артур Станиславович' },
    messages: [{ author: 'client', text: 'где мой перевод 15 000 в другой банк?' }],
    draft: 'Артур, перевод вижу, он застрял на стороне получателя. Передал коллегам, разберутся и отпишутся.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'app',
    client: { name: 'Чернова Милана Руслановна' },
    messages: [{ author: 'client', text: 'Магазин не отдаёт деньги за диван, оспорила 1 ноября. Чем кончилось?' }],
    points: [{ id: 'p1', text: 'Чем закончился спор с магазином', state: 'open' }],
    draft:
      'Милана Руслановна, спор решён в вашу пользу, магазин возражать не стал. Ваши 27 400 рублей окажутся на карте не позднее 25 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'Голубев Анатолий Иванович' },
    messages: [
      { author: 'client', text: 'Жалуюсь на грубость кассира 12 ноября, отделение на Северной. Примете меры?' },
    ],
    draft:
      'Уважаемый Анатолий Иванович, жалоба принята, просим извинить нас за этот случай. Начата служебная проверка, запись с камеры изъята. По её итогам Вам будет направлен письменный ответ.',
    fires: ['promise-incomplete'],
    unsure: ['point-unanswered'],
  },
  {
    channel: 'phone',
    client: { name: 'Шестакова Оксана Ивановна' },
    messages: [{ author: 'client', text: 'Нужно знать точную сумму для полного закрытия автокредита с учётом пени.' }],
    draft:
      'Оксана Ивановна, без пени выходит 214 380 рублей, а пеню мне сейчас программа не отдаёт. Перезвон за мной, номер ваш записала.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    client: { name: 'Галеев Тимур Айратович' },
    messages: [{ author: 'client', text: 'инкассация второй день не приезжает, в сейфе полтора миллиона' }],
    draft:
      'Тимур Айратович, у вашей бригады сломалась машина, резервная была занята на другом маршруте. Вопрос у меня на контроле: как только появится ясность, сразу вас наберу.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Ветрова Инесса Аркадьевна' },
    messages: [
      { author: 'client', text: 'По вкладу недоначислили проценты за високосный год, считаю, минус 412 рублей.' },
    ],
    points: [{ id: 'p1', text: 'Недоначислены проценты, 412 рублей', state: 'open' }],
    draft:
      'Инесса Аркадьевна, похоже, ошиблись действительно мы: один день в феврале программа пропустила. Ведущий специалист Ильдар Каримов пересчитает вклад до 23 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Суворова Лидия Тарасовна' },
    messages: [{ author: 'client', text: 'Карта размагнитилась, перевыпуск заказала вчера. Когда забирать?' }],
    draft:
      'Лидия Тарасовна, карта будет готова 24 ноября, в этот день вам придёт СМС. Забрать её можно на Большой, 17, с паспортом.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Ivy Marchetti' },
    messages: [{ author: 'client', text: "My salary hasn't landed, rent is due today!" }],
    draft:
      "So sorry, Ivy, I can see the batch from your employer and it's stuck in screening on our end. We're all over it and you'll hear from us shortly.",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Robert Lindqvist' },
    messages: [{ author: 'client', text: 'Any outcome on my disputed car-hire charge?' }],
    draft:
      "Dear Mr Lindqvist, no outcome yet: the hire firm answered only yesterday, and its photos have to be compared with yours. I've put it in front of Claire Benson in Disputes, who will settle it one way or the other by 24 November.",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'form',
    client: { name: 'Никонов Эдуард Савельевич' },
    messages: [
      { author: 'client', text: 'Смените, пожалуйста, директора в карточке подписей и отключите доступ старому.' },
    ],
    points: [
      { id: 'p1', text: 'Сменить директора в карточке подписей', state: 'open' },
      { id: 'p2', text: 'Отключить доступ прежнему директору', state: 'open' },
    ],
    draft:
      'Эдуард Савельевич, карточку подписей Алина Юсупова из юридического отдела обновит до 20 ноября и напишет вам в эту заявку. Доступ прежнего директора тоже закроем.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    client: { name: 'Попова Эмма Георгиевна' },
    messages: [{ author: 'client', text: 'деньги через сбп списались, а на той стороне пусто' }],
    draft:
      'Эмма Георгиевна, операция висит без ответа от платёжной системы. Чуть только придёт отбивка, вернём всё до копейки.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'app',
    client: { name: 'Miles Garner' },
    messages: [{ author: 'client', text: "There's no way to search last year's transfers in the app, it's maddening" }],
    draft:
      "Agreed, Miles, search stops at 12 months and older items sit in the Statements archive. We'll definitely build that in, thanks for the nudge!",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Левченко Богдан Остапович' },
    messages: [{ author: 'client', text: 'Мне начислили 1 200 штрафа за просрочку из-за вашего сбоя 10 ноября' }],
    points: [{ id: 'p1', text: 'Начислен штраф 1 200 рублей из-за сбоя банка', state: 'open' }],
    draft: 'Богдан Остапович, сбой 10 ноября подтверждаю, вашей вины тут нет. Не переживайте, штраф с вас снимут.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    client: { name: 'Шарипова Динара Камилевна' },
    messages: [{ author: 'client', text: 'Клиент-банк на компе не видит токен, бухгалтерия стоит' }],
    draft:
      'Динара Камилевна, это из-за ночного обновления, токен у вас исправный. Платежи пока можно подписать с телефона. К понедельнику с компьютером всё наладим, слово даю.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Исаков Родион Маркович' },
    messages: [{ author: 'client', text: 'сколько ждать справку для визы?' }],
    draft: 'Родион, справка уже делается, скинем на почту.',
    fires: ['promise-incomplete'],
    unsure: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Куприянова Стелла Викторовна' },
    messages: [
      {
        author: 'client',
        text: 'Мне нужен кто-то один, кто ведёт мои брокерские счета, надоело объяснять каждому заново.',
      },
    ],
    draft:
      'Стелла Викторовна, просьба справедливая, по объёму портфеля персональный менеджер вам положен. Он свяжется с Вами в ближайшее время.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'branch',
    client: { name: 'Мартынюк Ульяна Захаровна' },
    messages: [{ author: 'client', text: 'Принесла доверенность от отца, заверенную консулом. Примете?' }],
    points: [{ id: 'p1', text: 'Примут ли доверенность, заверенную консулом', state: 'open' }],
    draft:
      'Ульяна Захаровна, консульские доверенности мы принимаем. В вашей неразборчива печать, поэтому копию я отсканировала, и юристы посмотрят её завтра.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Fiona Tate' },
    messages: [
      { author: 'client', text: "The branch has my late aunt's safe box key and nobody answers there. Can you help?" },
    ],
    draft:
      "Hi Fiona, I can, and I'm sorry you've had to chase this on top of everything else. Leave it with me, I'll get hold of the branch manager and come back to you here.",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Greg Sutter' },
    messages: [{ author: 'client', text: 'Card reader battery swelled up, is there a replacement?' }],
    draft:
      'Yes, Greg, swollen batteries are swapped for free. Please unplug the reader and keep it away from heat. Your replacement ships on Friday.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'form',
    client: { name: 'Зайцев Прохор Елисеевич' },
    messages: [{ author: 'client', text: 'В бюро кредитных историй за мной числится чужой заём, у вас не брал.' }],
    points: [{ id: 'p1', text: 'В кредитной истории чужой заём', state: 'open' }],
    draft:
      'Прохор Елисеевич, сверил паспортные данные: заём действительно не ваш, он принадлежит полному тёзке. Исправленные сведения уйдут в бюро на этой неделе, после чего запись из Вашей истории исчезнет.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Макеева Римма Станиславовна' },
    messages: [{ author: 'client', text: 'Так и не пришла справка о ссудной задолженности.' }],
    draft:
      'Римма Станиславовна, справку мы отправили вчера в 18:20 на тот адрес, что указан в заявке. Загляните, пожалуйста, в «Спам», а на всякий случай я прикрепил её и сюда.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Ильясов Рустам Наилевич' },
    messages: [{ author: 'client', text: 'Почему мне отказали в повышении лимита? Пересмотрите' }],
    points: [
      { id: 'p1', text: 'Почему отказали в повышении лимита', state: 'open' },
      { id: 'p2', text: 'Пересмотреть решение', state: 'open' },
    ],
    draft:
      'Рустам Наилевич, отказ пришёл из-за старой справки о доходах, ей больше полугода. Пересмотр взяла Ольга Титова из отдела карт. Срок у неё до пятницы, 20 ноября, итог она напишет вам сюда, в чат.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    client: { name: 'Аксёнов Валерий Робертович' },
    messages: [{ author: 'client', text: 'Что решил комитет по нашему овердрафту?' }],
    draft:
      'Валерий Робертович, комитет заседает завтра в десять. Я, Дарья Котова, завтра же до 15:00 позвоню вам на этот номер и скажу, что решили.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Горбунова Таисия Олеговна' },
    messages: [{ author: 'client', text: 'Обещайте, что мне вернут деньги за билеты!' }],
    points: [{ id: 'p1', text: 'Вернут ли деньги за билеты', state: 'open' }],
    draft:
      'Таисия Олеговна, пообещать этого я не вправе: возвращать или нет, решает авиакомпания. По невозвратному тарифу она чаще отказывает, и вводить вас в заблуждение не хочу.',
    fires: [],
    near: ['promise-incomplete', 'hides-behind-rules'],
  },
  {
    channel: 'messenger',
    client: { name: 'Осипов Клим Аверьянович' },
    messages: [
      { author: 'client', text: 'вы же писали деньги вернутся до пятницы! где?' },
      { author: 'client', text: 'вот скрин' },
    ],
    draft:
      'Клим Аверьянович, на скрине переписка с магазином: «вернём до пятницы, ждите смс» написал его менеджер, а не банк. К нам возврат от магазина не поступал, спросите у него номер операции.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Дьякова Элина Павловна' },
    messages: [{ author: 'client', text: 'Можно карту с доставкой, а не в отделении?' }],
    draft:
      'Можно, Элина, курьер ездит по всему городу бесплатно. Оформлять? Тогда назовите, пожалуйста, адрес и удобный день.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Keith Lomax' },
    messages: [{ author: 'client', text: "Don't want to be late this month. What do I owe and by when?" }],
    draft:
      "Get 335 into the loan account by the end of 25 November and you won't be late, Keith. You have 240 there now, so you're 95 short.",
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Брагина Кристина Эдуардовна' },
    messages: [{ author: 'client', text: 'По вкладу проценты куда падают и в какой день?' }],
    draft:
      'Кристина Эдуардовна, по вашему вкладу проценты начисляются в последний день месяца и прибавляются к самому вкладу. Отдельно на карту они не выплачиваются.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'form',
    client: { name: 'Шульга Вероника Артуровна' },
    messages: [
      { author: 'client', text: 'Ошибка в наименовании нашей фирмы в счетах на оплату, исправьте.' },
      { author: 'bank', text: 'Исправит Роман Дьяченко до 18 ноября, ответим здесь.', at: '2026-11-13T09:00:00Z' },
      { author: 'client', text: 'Сегодня 18-е, сделали?' },
    ],
    promises: [{ id: 'f1', what: 'Исправить наименование в счетах', due: '2026-11-18', state: 'open' }],
    draft:
      'Вероника Артуровна, сделали: обещали к восемнадцатому, и утром Роман Дьяченко наименование поправил. В новых счетах кавычки и «ООО» уже стоят на месте.',
    fires: [],
    near: ['promise-incomplete', 'silent-move'],
  },
  {
    channel: 'phone',
    client: { name: 'Третьяк Алевтина Юрьевна' },
    messages: [{ author: 'client', text: 'Мне ждать ещё звонка от вас по поводу украденной карты?' }],
    draft:
      'Нет, Алевтина Юрьевна, ждать никого не надо. Карта закрыта, новая у вас на руках, деньги целы, так что звонить больше незачем.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Patrick Osei' },
    messages: [{ author: 'client', text: 'What is happening with the forged cheque?' }],
    draft:
      'Dear Mr Osei, the handwriting expert has the cheque now. Ruth Okafor from our Fraud desk will email you the outcome by Friday 27 November.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Wendy Clarke' },
    messages: [{ author: 'client', text: 'Promise me the house sale money will clear before noon.' }],
    draft:
      "I'd love to, Wendy, but I won't promise what isn't in my hands. The money has to leave your buyer's bank first, and at 8:50 it hadn't.",
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Leo Brandt' },
    messages: [{ author: 'client', text: 'The petrol pump blocked 150 but I only bought 40. Who gives me the rest?' }],
    draft:
      'Nobody has to, Leo, because nobody took it. The 150 is a hold, not a charge. Fuel holds lapse by themselves within seven days, and the real 40 was booked this morning.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'app',
    client: { name: 'Dina Roth' },
    messages: [{ author: 'client', text: 'Where do I see whether my share transfer request got through?' }],
    draft:
      "Open Portfolio and tap the little clock at the top right, Dina. You'll see a list of instructions, and yours will carry a green or a grey dot: green means done.",
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Сухова Агата Семёновна' },
    messages: [{ author: 'client', text: 'Зарплатный проект: почему у трёх новых сотрудников карты не привязались?' }],
    points: [{ id: 'p1', text: 'Почему не привязались карты трёх сотрудников', state: 'open' }],
    draft:
      'Агата Семёновна, у всех троих в файле перепутаны дата рождения и дата приёма. Файл уже правит наш методист Вадим Луценко. Как закончит — а это сегодня до 17:00 — результат появится в этой же переписке.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'Лаврентьева Маргарита Яновна' },
    messages: [{ author: 'client', text: 'Прошу рассмотреть реструктуризацию, осталась без работы.' }],
    points: [{ id: 'p1', text: 'Реструктурировать кредит', state: 'open' }],
    draft:
      'Уважаемая Маргарита Яновна, Ваше заявление было передано в кредитный отдел 10 ноября. Отдел его рассмотрел и согласился: платёж уменьшен до 6 100 рублей, срок продлён на два года. Новый график подписан банком и вложен в это письмо.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Ремизов Ждан Игоревич' },
    messages: [{ author: 'client', text: 'А если б я сразу позвонил, деньги бы вернули?' }],
    draft:
      'Ждан Игоревич, скорее всего, да. Перевод тогда ещё стоял в очереди, его бы остановили, и в тот же вечер вы увидели бы всю сумму на счете. Через сорок минут он уже ушёл.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Цветкова Ариадна Михайловна' },
    messages: [
      { author: 'client', text: 'Что по претензии о списании за страховку?' },
      {
        author: 'bank',
        text: 'Решение примет группа претензий, Антон Ребров, до 24 ноября; он позвонит вам.',
        at: '2026-11-11T12:00:00Z',
      },
      { author: 'client', text: 'Срок не сдвинулся?' },
    ],
    promises: [{ id: 'z1', what: 'Решение по претензии о списании за страховку', due: '2026-11-24', state: 'open' }],
    draft:
      'Ариадна Михайловна, ничего не сдвинулось. Претензия по-прежнему у Антона Реброва, крайний день — 24 ноября, и о решении вы узнаете от него по телефону.',
    fires: [],
    near: ['promise-incomplete', 'silent-move', 'repeats-earlier-reply'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Правда, что с нового года поднимете плату за уведомления?' }],
    draft:
      'Здравствуйте! Правда: с 1 января 2027 года уведомления стоят 89 рублей в месяц вместо 59. Push-сообщения в приложении были и остаются бесплатными.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Гончар Любомир Данилович' },
    messages: [{ author: 'client', text: 'Просил перенести платёж по кредиту на месяц. Получилось?' }],
    draft:
      'Получилось, Любомир Данилович. Услуга «Перенос платежа» подключена, в графике ноябрьская строка уже переехала на 15 декабря.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Жилина Майя Степановна' },
    messages: [{ author: 'client', text: 'Забыла пин от карты, как поменять?' }],
    draft:
      'Майя, зайдите в приложении в карту, там пункт «Сменить ПИН», хватит кода из СМС. Кстати, вижу, что вам предварительно одобрены 350 тысяч наличными под 19 %, оформить можно прямо там же.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    client: { name: 'Корнеев Спартак Ильич' },
    messages: [{ author: 'client', text: 'За что сняли 150 рублей 3 ноября?' }],
    draft:
      'Спартак Ильич, это перевод по номеру телефона сверх бесплатной сотни тысяч. И раз уж вы у нас, советую сфотографироваться для входа по лицу, многие уже расплачиваются так в метро.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Простояла час двадцать на Вокзальной, одно окно из пяти!' }],
    draft:
      'Добрый день. Нам очень жаль: вчера на Вокзальной заболели сразу два кассира, с сегодняшнего утра открыты четыре окна. Ещё там теперь можно застраховать квартиру за пять минут, без осмотра и очереди.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Victor Hale' },
    messages: [{ author: 'client', text: 'Please send me the Q3 statement in Excel.' }],
    draft:
      'Dear Mr Hale, July to September is attached as an Excel file. With regard to erasing your personal records, they are kept for as long as the account is open.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'form',
    client: { name: 'Самойлова Регина Андреевна' },
    messages: [{ author: 'client', text: 'Переехала, смените адрес для писем на тот, что во вложении.' }],
    draft:
      'Регина Андреевна, адрес изменён сегодня в 10:20. Обращаем внимание, что в вашей кредитной истории за последние полгода одиннадцать запросов от разных организаций, такое количество настораживает кредиторов.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    client: { name: 'Нурлыбаев Ержан Болатович' },
    messages: [{ author: 'client', text: 'терминал чеки не печатает' }],
    draft:
      'Ержан Болатович, откройте крышку и переверните рулон: лента греется только с одной стороны. А продавцам вы зарплату как платите, наличными? У нас есть зарплатные карты, для магазинов до 20 человек ведём без комиссии.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'Зубкова Антонина Петровна' },
    messages: [{ author: 'client', text: 'Вклад мой закончился, его сам банк продлил или деньги лежат так?' }],
    draft:
      'Антонина Петровна, продлился сам, 14 ноября, на те же полгода под 15 %. Хотя сейчас разумнее смотреть на облигации: купон там выше, и счёт у брокера открывается за минуту.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Авдеева Снежана Глебовна' },
    messages: [{ author: 'client', text: 'Мне звонил «следователь», я назвала код! Что с деньгами??' }],
    draft:
      'Снежана Глебовна, деньги целы: попытку перевода мы отклонили, доступ в приложение закрыт до смены пароля. Пароль меняется на экране входа, по ссылке «Не могу войти». На будущее есть полис «Спокойный счёт» за 199 рублей в месяц, он покрывает кражу до 300 тысяч.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Филимонов Яков Андреевич' },
    messages: [{ author: 'client', text: 'Почему договор эквайринга подписан старой датой?' }],
    draft:
      'Яков Андреевич, стоит дата вашей подписи в личном кабинете, 28 октября, а мы подписали следом, 2 ноября; силу договор имеет со второй даты. Что касается военной ипотеки вашего сына, субсидию зачислили на счёт 11 ноября полностью.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    client: { name: 'Родионова Клавдия Семёновна' },
    messages: [{ author: 'client', text: 'Муж умер, какие бумаги нужны, чтобы переоформить его ячейку?' }],
    draft:
      'Уважаемая Клавдия Семёновна, примите соболезнования. Нужны свидетельство о праве на наследство, ваш паспорт и ключ, если он сохранился. Одновременно предлагаем Вам дать согласие на рекламные сообщения банка: так Вы первой узнаете о новых вкладах.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Zoe Harrington' },
    messages: [{ author: 'client', text: 'Left my card on the train. Can you freeze it?' }],
    draft:
      "Frozen, Zoe, as of 9:02. If it turns up, you can unfreeze it yourself on the card screen. And while I've got you: bring a friend to us this month and you both pocket 50.",
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Мусин Ильнур Рафаэлевич' },
    messages: [{ author: 'client', text: 'не пускает в приложение, пишет «обновите версию», а обновлять нечего' }],
    draft:
      'Ильнур, ваш телефон на старой системе, поэтому магазин новую версию и не показывает. Заходите через сайт, там всё то же самое. И не забудьте про долг по кредитке, висит уже 4 600 рублей.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Вершинина Доминика Олеговна' },
    messages: [{ author: 'client', text: 'Сколько дней действует справка об отсутствии задолженности?' }],
    draft:
      'Доминика Олеговна, сама справка срока не имеет, но большинство организаций принимают её 30 дней. Подчеркнём, что ваши снимки и голос мы никому не передавали и ни в какие системы не загружали.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'form',
    client: { name: 'Хромов Матвей Юрьевич' },
    messages: [{ author: 'client', text: 'Можно внести наличную выручку через вашу кассу без объявления на взнос?' }],
    draft:
      'Матвей Юрьевич, в кассе без объявления не примут, зато в банкомате с вашей бизнес-картой оно не требуется. Лимит там 500 тысяч за раз. Напоминаем также, что за передачу карты посторонним лицам предусмотрена уголовная ответственность.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Harriet Lowell' },
    messages: [{ author: 'client', text: 'Please cancel my standing order to the gym.' }],
    draft:
      'Dear Ms Lowell, the standing order was cancelled this morning, so nothing goes out on the 20th. Since you have two children, you may also wish to think about what they would live on if something happened to you: our life cover starts at 7 a month.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Калинин Евсей Павлович' },
    messages: [{ author: 'client', text: 'По доверенности от бабушки могу получать её пенсию в кассе?' }],
    draft:
      'Можете, Евсей Павлович, если в доверенности названы счёт и право получать деньги. Заодно подумайте, кому бабушка оставит сбережения: завещательное распоряжение у нас составляют бесплатно.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Colin Yeats' },
    messages: [{ author: 'client', text: 'I need the tax certificate for interest earned last year.' }],
    draft:
      'Dear Mr Yeats, the certificate is attached. Interest earned was 318.44 before tax. On a separate note, your voiceprint has not been set up, and callers who set one up skip the security questions.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'app',
    client: { name: 'Селезнёва Богдана Ильинична' },
    messages: [{ author: 'client', text: 'Как сменить валюту счёта у брокера с долларов на юани?' }],
    draft:
      'Богдана, один счёт держит обе валюты, менять ничего не надо: просто купите юани в разделе «Обмен». Минимум — один лот. Кредитные каникулы вам при этом не полагаются, доход не снизился на треть.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Isla Brennan' },
    messages: [{ author: 'client', text: 'What is the daily cash limit abroad?' }],
    draft:
      "Hi Isla, it's 500 a day, same as at home, and the machine may have its own lower cap. By the way, we noticed your mortgage is with another lender, and remortgaging with us could shave a good bit off.",
    fires: ['topic-not-raised'],
  },
  {
    channel: 'form',
    client: { name: 'Терентьев Савва Маркович' },
    messages: [
      { author: 'client', text: 'Сертификат ЭП не видит браузер после обновления.' },
      { author: 'bank', text: 'Савва Маркович, какой у вас браузер?' },
      { author: 'client', text: 'Хром последний' },
    ],
    draft:
      'Савва Маркович, после обновления Хром выключил расширение подписи: включите его на странице расширений и перезайдите. Попутно замечу, что по лизингу у вас на складе стоят два погрузчика без страховки, это риск.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Мельник Ростислав Андреевич' },
    messages: [{ author: 'client', text: 'Приложение вылетает сразу после заставки' }],
    draft:
      'Ростислав, удалите приложение с телефона и установите заново. Деньги, шаблоны и история от этого никуда не денутся, они хранятся не в телефоне.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Панова Эвелина Михайловна' },
    messages: [
      { author: 'client', text: 'Мне впарили что-то на 38 тысяч сверху кредита, «защита» какая-то. Что это?' },
    ],
    draft:
      'Эвелина Михайловна, это страхование жизни на срок кредита, полис вы подписали вместе с договором 4 ноября. Отказаться от него и получить всю премию назад можно до 4 декабря, заявление приложено.',
    fires: [],
    near: ['topic-not-raised', 'promise-incomplete'],
  },
  {
    channel: 'messenger',
    client: { name: 'Бойко Марьяна Тарасовна' },
    messages: [
      { author: 'client', text: 'прекратите трезвонить со своими деньгами до зарплаты' },
      { author: 'client', text: 'каждое утро в 9!!!' },
    ],
    consents: [{ purpose: 'marketing_call', state: 'revoked', inForce: false }],
    draft:
      'Марьяна Тарасовна, простите. Согласие на рекламные звонки вы отозвали вчера, и в 18:00 ваш номер исключён из обзвона. Сегодняшний девятичасовой был последним, он ушёл по старому списку.',
    fires: [],
    near: ['topic-not-raised', 'implied-consent'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Елагин Святослав Борисович' },
    messages: [{ author: 'client', text: 'Почему не ушёл платёж поставщику 90 тысяч?' }],
    draft:
      'Святослав Борисович, на счёте ООО лежит решение налоговой о приостановке операций от 16 ноября, долг 12 740 рублей. Пока оно действует, платежи после налогов в очереди не проходят.',
    fires: [],
    near: ['topic-not-raised', 'hides-behind-rules'],
  },
  {
    channel: 'branch',
    client: { name: 'Шалимова Дина Ефимовна' },
    messages: [{ author: 'client', text: 'А зачем вам моя физиономия в базе? Я на это подписывалась?' }],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'Дина Ефимовна, биометрии вашей в базе нет, и согласия вы на неё не подписывали. Снимок, который вы видели у операциониста на экране, — это скан страницы вашего паспорта.',
    fires: [],
    near: ['topic-not-raised', 'implied-consent'],
  },
  {
    channel: 'chat',
    client: { name: 'Федосеев Мирон Львович' },
    messages: [
      { author: 'client', text: 'Думаю взять у вас ипотеку, но страшно ввязываться', at: '2026-11-16T10:00:00Z' },
      {
        author: 'bank',
        text: 'Понимаю. Можно просто посчитать платёж, это ни к чему не обязывает.',
        at: '2026-11-16T10:05:00Z',
      },
      { author: 'client', text: 'Хорошо. А пока: до скольки работаете сегодня?', at: '2026-11-18T08:50:00Z' },
    ],
    draft:
      'Мирон Львович, сегодня до 20:00. И если захотите посчитать ту самую ипотеку, на втором этаже сидит консультант, записываться не надо.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'Юсупов Камиль Дамирович' },
    messages: [{ author: 'client', text: 'Где находится ваш офис возле стадиона? Навигатор водит кругами' }],
    draft:
      'Камиль Дамирович, ищите серое здание страховой компании, вход со двора, рядом с фотоателье. Мы на первом этаже, под вывеской «Ипотечный центр», но обслуживаем по любым вопросам.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'form',
    client: { name: 'Логвинова Ксения Родионовна' },
    messages: [{ author: 'client', text: 'Прикрепляю скрин ошибки при подписании реестра. Что не так?' }],
    draft:
      'Ксения Родионовна, по вашему снимку видно: в строке 14 у сотрудника вместо счёта стоит номер карты. Замените его на двадцатизначный счёт и удалите старый реестр, чтобы не отправить дважды.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Стрелков Аристарх Николаевич' },
    messages: [{ author: 'client', text: 'Мне отказали в кредите без объяснений. В чём дело?' }],
    draft:
      'Аристарх Николаевич, решающей стала кредитная история: в ней непогашенная просрочка 61 день по займу в другой организации. По доходу и стажу вы проходите.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Ольховская Вилена Артёмовна' },
    messages: [{ author: 'client', text: 'Сгорит ли мой вклад, если вас завтра закроют?' }],
    draft:
      'Нет, Вилена Артёмовна. Вклады застрахованы государством до 1,4 млн рублей вместе с процентами, у вас на счетах 870 тысяч.',
    fires: [],
    near: ['topic-not-raised', 'promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'Дорофеев Пётр Кузьмич' },
    messages: [{ author: 'client', text: 'Хочу, чтобы от меня у вас не осталось ни строчки. Счёт закрыл ещё в июле.' }],
    draft:
      'Уважаемый Пётр Кузьмич, рекламный профиль и снимок из анкеты уничтожены 12 ноября, акт приложен. Сведения о платежах стереть сейчас нельзя: пять лет после закрытия счёта их может запросить налоговая. В нашем случае это июль 2031 года.',
    fires: [],
    near: ['topic-not-raised', 'hides-behind-rules'],
  },
  {
    channel: 'chat',
    client: { name: 'Amy Fletcher' },
    messages: [
      { author: 'client', text: "It keeps asking me to look at the camera when I send over 5k. I don't want that!" },
    ],
    draft:
      'Fair enough, Amy. The face check is optional: switch it off under Security, and the app will ask for your passcode and a card tap in its place.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Жданова Любава Сергеевна' },
    messages: [
      {
        author: 'client',
        text: 'Купила билеты за 70 тысяч, отменили концерт. И кстати что у вас с рассрочкой на такие покупки?',
      },
      { author: 'bank', text: 'По билетам: оспорить можно до 1 марта, форма в приложении у самой операции.' },
      { author: 'client', text: 'Спасибо, оспорила' },
    ],
    points: [
      { id: 'p1', text: 'Как вернуть деньги за отменённый концерт', state: 'answered' },
      { id: 'p2', text: 'Есть ли рассрочка на такие покупки', state: 'open' },
    ],
    draft:
      'Отлично, Любава! И по второму вашему вопросу: рассрочка есть, на 4 месяца и без процентов, но включается она только в день покупки.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Фролова Станислава Викторовна' },
    messages: [
      { author: 'client', text: 'Почему платёж по ипотеке вырос на 2 300 с ноября? Ставка же фиксированная.' },
    ],
    draft:
      'Станислава Викторовна, ставку подняли на один пункт из-за полиса: он закончился 15 октября, а новый вы не прислали. В вашем договоре прежние 10,9 % действуют только при застрахованной квартире.',
    fires: [],
    near: ['topic-not-raised', 'hides-behind-rules'],
  },
  {
    channel: 'messenger',
    client: { name: 'Садыков Аскар Ильдусович' },
    messages: [{ author: 'client', text: 'карту дочке 8 лет сделать можно? что надо, фотка нужна?' }],
    draft:
      'Аскар Ильдусович, можно, с шести лет. Нужны ваш паспорт и свидетельство о рождении, а фотографию дочки для лицевой стороны приносите, только если хочется картинку, это по желанию.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Rachel Stone' },
    messages: [{ author: 'client', text: "Why can't I see my savings pot any more?" }],
    draft:
      "It's still there, Rachel. You hid it on Sunday, and hidden pots move to the bottom under Archived. Tap Restore. Nothing was deleted, and the 640 in it is safe.",
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'form',
    client: { name: 'Noel Sanderson' },
    messages: [
      {
        author: 'client',
        text: "I'm claiming tax back on my operation and on the health cover I pay myself. What paper do you issue for that?",
      },
    ],
    draft:
      'Mr Sanderson, from us you need only the statement with those payments, and it is attached. The hospital gives you the invoice, and the insurer gives you a certificate for the policy.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'Быстрова Ираида Максимовна' },
    messages: [
      {
        author: 'client',
        text: 'Девушка, я на пенсию живу, мне эти ваши проценты по карте платить нечем, одни долги кругом. Можно что-то сделать?',
      },
    ],
    draft:
      'Ираида Максимовна, можно. Долг по кредитке переводится в обычный кредит: ставка падает с 39 до 17 %, платёж выходит около 2 100 рублей в месяц. Ещё есть кредитные каникулы на полгода, если доход упал хотя бы на треть. Скажите, какой вариант вам ближе?',
    fires: [],
    near: ['topic-not-raised', 'promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Douglas Penn' },
    messages: [
      { author: 'client', text: "I'm Mum's attorney. What will you let me do with her accounts, and what not?" },
    ],
    draft:
      'Dear Mr Penn, you may pay her bills, move money between her own accounts and sell her investments. You may not borrow in her name, make gifts beyond birthdays, change her will or sign insurance on her life. The same list is printed on the back of your attorney card.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Errol Banks' },
    messages: [{ author: 'client', text: 'Car loan was paid off in October. Is the bank still on the title?' }],
    draft:
      "No, Errol, our name came off on 20 October. The loan is closed, nothing is secured on the car, and you're free to sell it.",
    fires: [],
    near: ['topic-not-raised'],
  },
]
