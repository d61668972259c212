import type { LabelledDraft } from '../labelled-draft.ts'

/** Ten years of claims: how a question is dodged, half a promise given and a word taken back, and what only looks so. */
export const dodgedQuestions: readonly LabelledDraft[] = [
  {
    channel: 'chat',
    client: { name: 'Дроздова Ирина Павловна' },
    messages: [
      {
        author: 'client',
        text: 'Добрый день, с карты ушло 390 рублей, за что? Верните, я ничего не подключала. И как это отключить?',
      },
    ],
    points: [
      { id: 'p1', text: 'за что списали 390 ₽', state: 'open' },
      { id: 'p2', text: 'просит вернуть 390 ₽', state: 'open' },
      { id: 'p3', text: 'как отключить платную услугу', state: 'open' },
    ],
    draft:
      'Ирина Павловна, 390 ₽ — плата за уведомления по карте за октябрь. Бесплатный период закончился 30 сентября, поэтому первое списание прошло в октябре. Отключить их можно в приложении: откройте карту, затем «Уведомления» и сдвиньте переключатель влево.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'phone',
    client: { name: 'Гусев Тимур Рашидович' },
    messages: [
      {
        author: 'client',
        text: 'Терминал на кассе с субботы не видит сеть. Когда почините? И кто мне выручку за два дня вернёт, люди уходили без покупок!',
      },
    ],
    points: [
      { id: 'p1', text: 'когда починят терминал', state: 'open' },
      { id: 'p2', text: 'кто возместит потерянную выручку за два дня', state: 'open' },
    ],
    draft:
      'Неприятная история, особенно в выходные. Инженер Савчук приедет к вам завтра, 19 ноября, с 10 до 12 и перед выездом сам вам позвонит. До его приезда терминал не выключайте из розетки.',
    fires: ['point-unanswered'],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Пахомова Алла Викторовна' },
    messages: [
      {
        author: 'client',
        text: 'У меня доверенность от мамы, заверена нотариусом в Старом Броде. Смогу ли я по ней закрыть мамин вклад и забрать деньги? Нужен оригинал или хватит копии?',
      },
    ],
    points: [
      { id: 'p1', text: 'можно ли закрыть вклад мамы по доверенности и получить деньги', state: 'open' },
      { id: 'p2', text: 'подходит ли доверенность от иногороднего нотариуса', state: 'open' },
      { id: 'p3', text: 'нужен оригинал или копия', state: 'open' },
    ],
    draft:
      'Алла Викторовна, здравствуйте! По доверенности от мамы вы можете открыть новый вклад, пополнить действующий и получить по нему выписку. Нотариус подходит любой, город значения не имеет. С собой возьмите оригинал, копию у вас не примут.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    client: { name: 'Белоусов Артём Семёнович' },
    messages: [
      {
        author: 'client',
        text: 'Отец умер в августе, у него были счета в вашем банке. Какие документы нужны для выплаты, сколько на счетах денег и возьмёте ли вы комиссию, если я попрошу перевести в другой банк?',
      },
    ],
    points: [
      { id: 'p1', text: 'какие документы нужны для выплаты наследства', state: 'open' },
      { id: 'p2', text: 'сколько денег на счетах отца', state: 'open' },
      { id: 'p3', text: 'есть ли комиссия за перевод наследства в другой банк', state: 'open' },
    ],
    draft:
      'Уважаемый Артём Семёнович! Примите наши соболезнования. Для выплаты нужны свидетельство о праве на наследство и ваш паспорт. Суммы на счетах отца до вступления в наследство мы вправе назвать только нотариусу, запрос он направляет сам. После этого деньги можно получить в кассе или переводом на любой ваш счёт.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'app',
    client: { name: 'Лаптев Олег Юрьевич' },
    messages: [
      {
        author: 'client',
        text: 'Это не я переводил 48 тысяч какому-то Рустаму!!! Верните деньги. Карту заблокировали вообще?',
      },
    ],
    points: [
      { id: 'p1', text: 'перевод 48 000 ₽ делал не клиент', state: 'open' },
      { id: 'p2', text: 'требует вернуть 48 000 ₽', state: 'open' },
      { id: 'p3', text: 'заблокирована ли карта', state: 'open' },
    ],
    draft:
      'Олег Юрьевич, карта заблокирована вчера в 22:14, новых списаний после этого не было. Вход в приложение с чужого телефона тоже закрыт. Смените пароль с другого устройства и не диктуйте коды из СМС, даже если звонят «из банка».',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Щукина Марина Львовна' },
    messages: [
      {
        author: 'client',
        text: 'Почему ставка по ипотеке была 9,4, а стала 10,4? Что мне сделать, чтобы вернули старую?',
      },
    ],
    points: [
      { id: 'p1', text: 'почему ставка выросла с 9,4 до 10,4 %', state: 'open' },
      { id: 'p2', text: 'как вернуть прежнюю ставку', state: 'open' },
    ],
    draft:
      'Марина Львовна, спасибо, что написали. Вы спрашиваете, почему ставка выросла на один пункт и что сделать, чтобы она стала прежней. Вопрос важный: от ставки зависят и платёж, и переплата. Сейчас по вашему договору действует 10,4% годовых, это видно на экране ипотеки в приложении.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    client: { name: 'Юсупова Дина Маратовна' },
    messages: [
      { author: 'client', text: 'Перевод по СБП 85 тыс висит с утра, у меня списали, а сестре не пришло. Где деньги?' },
    ],
    points: [{ id: 'p1', text: 'где перевод по СБП на 85 000 ₽', state: 'open' }],
    draft:
      'Дина Маратовна, понимаю ваше волнение, сумма немаленькая. Ситуация и правда неприятная, нам очень жаль, что она случилась именно с вами. Благодарим за терпение и за то, что вы с нами уже шесть лет!',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Костров Виталий Андреевич' },
    messages: [
      {
        author: 'client',
        text: 'Планируем перевести к вам зарплату, 40 человек. Сколько стоит зачисление? Если реестр отправим после 16:00, когда деньги дойдут? И у нас трое граждан других стран, им карты сделаете?',
      },
    ],
    points: [
      { id: 'p1', text: 'стоимость зачисления зарплаты', state: 'open' },
      { id: 'p2', text: 'когда дойдут деньги по реестру после 16:00', state: 'open' },
      { id: 'p3', text: 'выпускают ли карты иностранным сотрудникам', state: 'open' },
    ],
    draft:
      'Виталий Андреевич, добрый день. Зачисление для компаний до ста человек стоит 0,2% от суммы реестра. Реестры, поступившие после 16:00, исполняются следующим рабочим утром, до 10:00. Форма реестра — во вложении, её можно загрузить и из бухгалтерской программы.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'phone',
    client: { name: 'Новикова Рената Олеговна' },
    messages: [
      {
        author: 'client',
        text: 'Хватит мне звонить со своими кредитками. И откуда у вас вообще мой номер, я у вас не обслуживаюсь!',
      },
    ],
    points: [
      { id: 'p1', text: 'перестать звонить с предложениями', state: 'open' },
      { id: 'p2', text: 'откуда у банка её номер', state: 'open' },
    ],
    consents: [{ purpose: 'marketing_call', state: 'none', inForce: false }],
    draft:
      'Рената Олеговна, ваш номер убран из обзвона сегодня в 11:40, я сделал это сам, пока мы говорили. Извините, что отвлекли от дел.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'form',
    client: { name: 'Марченко Глеб Игоревич' },
    messages: [
      {
        author: 'client',
        text: 'В бюро висит просрочка за март, а я платил вовремя, чек есть. Исправьте запись и скажите, почему она появилась.',
      },
    ],
    points: [
      { id: 'p1', text: 'просрочки в марте не было, есть чек', state: 'open' },
      { id: 'p2', text: 'просит исправить запись в кредитной истории', state: 'open' },
      { id: 'p3', text: 'почему запись появилась', state: 'open' },
    ],
    draft:
      'Глеб Игоревич, кредитная история хранится в бюро семь лет с даты последней записи. Посмотреть её бесплатно можно дважды в год. В отчёте видно, какие банки передавали сведения о ваших займах и когда их запрашивали.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'app',
    client: { name: 'Ветров Платон Денисович' },
    messages: [
      {
        author: 'client',
        text: 'С дивидендов налог удержали дважды, 14 и 28 октября. Это ошибка? И выложите справку за 2025 год.',
      },
    ],
    points: [
      { id: 'p1', text: 'почему налог с дивидендов удержан дважды', state: 'open' },
      { id: 'p2', text: 'справка о доходах за 2025 год', state: 'open' },
    ],
    draft:
      'Платон Денисович, справку за 2025 год выложили сегодня, она лежит в разделе «Документы» брокерского счёта. Файл подписан электронной подписью, налоговая принимает его без печати.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'phone',
    client: { name: 'Рябова Светлана Геннадьевна' },
    messages: [
      {
        author: 'client',
        text: 'У директора истёк сертификат подписи, а налоги платить сегодня. Может он просто прийти в офис и подписать платёжку на бумаге? И сколько стоит новый сертификат?',
      },
    ],
    points: [
      { id: 'p1', text: 'можно ли сегодня подписать платёжку на бумаге в офисе', state: 'open' },
      { id: 'p2', text: 'сколько стоит новый сертификат', state: 'open' },
    ],
    draft:
      'Новый сертификат обойдётся в 1 900 рублей. Оформляется примерно за час, директору надо прийти лично, с паспортом и СНИЛС. Флешку-носитель можно использовать старую.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Абрамян Карен Суренович' },
    messages: [
      {
        author: 'client',
        text: 'Счёт ООО заблокирован. Назовите причину. Какие документы прислать? Могу ли я в это время платить налоги и зарплату?',
      },
    ],
    points: [
      { id: 'p1', text: 'причина блокировки счёта', state: 'open' },
      { id: 'p2', text: 'какие документы прислать', state: 'open' },
      { id: 'p3', text: 'можно ли платить налоги и зарплату во время блокировки', state: 'open' },
    ],
    draft:
      'Карен Суренович, банк действует строго по 115-ФЗ и внутренним правилам контроля, отступать от них мы не вправе. Пришлите договоры с тремя крупнейшими покупателями за квартал и акты к ним. Подойдут сканы в PDF, по одному файлу на договор.',
    fires: ['point-unanswered', 'hides-behind-rules'],
  },
  {
    channel: 'chat',
    client: { name: 'Сомов Егор Валерьевич' },
    messages: [
      {
        author: 'client',
        text: 'банкомат на Речной забрал 30000 и не зачислил. где деньги и когда будут?? ехать в офис не могу, можно тут заявление?',
      },
    ],
    points: [
      { id: 'p1', text: 'где 30 000 ₽, внесённые в банкомат', state: 'open' },
      { id: 'p2', text: 'когда деньги зачислят', state: 'open' },
      { id: 'p3', text: 'можно ли подать заявление в чате', state: 'open' },
    ],
    draft:
      'Егор, заявление можно оставить прямо здесь, ехать никуда не нужно. Напишите время операции и последние четыре цифры карты. Если банкомат выдал чек, приложите его снимок.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    client: { name: 'Зимина Лидия Фёдоровна' },
    messages: [
      {
        author: 'client',
        text: 'Обещали 4480 процентов за октябрь, а пришло 4112. Напишите расчет, как вы это насчитали. И когда следующая выплата?',
      },
    ],
    points: [
      { id: 'p1', text: 'расчёт процентов: как получилось 4 112 вместо 4 480 ₽', state: 'open' },
      { id: 'p2', text: 'когда следующая выплата процентов', state: 'open' },
    ],
    draft:
      'Лидия Фёдоровна, здравствуйте. Мы всё перепроверили: проценты начислены верно, ошибки нет. Ближайший день выплаты по вашему договору — 1 декабря.',
    fires: ['point-unanswered'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    client: { name: 'Harriet Boone' },
    messages: [
      {
        author: 'client',
        text: 'The sofa never arrived and the shop has gone quiet. I want the £640 back. Why was my first dispute rejected? Do I have to send the emails again?',
      },
    ],
    points: [
      { id: 'p1', text: 'wants £640 back for undelivered sofa', state: 'open' },
      { id: 'p2', text: 'why the first dispute was rejected', state: 'open' },
      { id: 'p3', text: 'does she have to send the emails again', state: 'open' },
    ],
    draft:
      'Dear Ms Boone, I am sorry the sofa never came; that is a miserable thing to wait for. There is no need to send the emails again, all seven are on your file. They show clearly what you ordered and on which day.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'phone',
    client: { name: 'Callum Reyes' },
    messages: [
      {
        author: 'client',
        text: "We're moving in March. Can we take the mortgage with us to the new house, and what's the early repayment charge if we can't?",
      },
    ],
    points: [
      { id: 'p1', text: 'can the mortgage be moved to the new house', state: 'open' },
      { id: 'p2', text: 'how much is the early repayment charge', state: 'open' },
    ],
    draft:
      "Moving with a family is a lot, so it's great you're asking early. Yes, your deal can be moved to another property, as long as the new one is valued at no less than what you owe. You'd apply up to six months before the move.",
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Priya Nandakumar' },
    messages: [
      {
        author: 'client',
        text: 'My business partner left on Monday. I need him off the account TODAY, he can still send payments. And I want to add my sister as a signatory, what does she need?',
      },
    ],
    points: [
      { id: 'p1', text: "remove the former partner's access today", state: 'open' },
      { id: 'p2', text: 'what the sister needs to become a signatory', state: 'open' },
    ],
    draft:
      'Hi Priya, happy to help with this one. Your sister needs her passport and a proof of address no older than three months. She can sign the mandate in any branch, no appointment needed, and the change shows on the account the same day.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'app',
    client: { name: 'Tobias Lindqvist' },
    messages: [
      {
        author: 'client',
        text: "App locked me out after 'an attempt from Lisbon'. I've never been to Lisbon. Who was that, did they see my balance, and how do I get back in?",
      },
    ],
    points: [
      { id: 'p1', text: 'who tried to log in from Lisbon', state: 'open' },
      { id: 'p2', text: 'did they see the balance', state: 'open' },
      { id: 'p3', text: 'how to get back into the app', state: 'open' },
    ],
    draft:
      "To get back in, tap 'Forgot passcode' on the first screen, type your customer number and scan your card. You then choose a new six-digit code. Please pick one you have not used with us before.",
    fires: ['point-unanswered'],
  },
  {
    channel: 'branch',
    client: { name: 'Moira Fenwick' },
    messages: [
      {
        author: 'client',
        text: 'Your clerk photographed me at the counter yesterday. What is the picture for, and can I say no next time?',
      },
    ],
    points: [
      { id: 'p1', text: 'what the picture is for', state: 'open' },
      { id: 'p2', text: 'can she refuse to be photographed next time', state: 'open' },
    ],
    consents: [{ purpose: 'photo', state: 'none', inForce: false }],
    draft:
      'Mrs Fenwick, the picture is meant for the card in our counter system, so that a clerk can see it is really you asking for cash. It was taken with the small camera beside the till. Your clerk yesterday was Jonah, and he is sorry he did not explain this.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Дроздова Ирина Павловна' },
    messages: [{ author: 'client', text: 'За что 390 рублей? Верните и уберите эту ерунду.' }],
    points: [
      { id: 'p1', text: 'за что списали 390 ₽', state: 'open' },
      { id: 'p2', text: 'просит вернуть 390 ₽', state: 'open' },
      { id: 'p3', text: 'отключить платную услугу', state: 'open' },
    ],
    draft:
      'Ирина Павловна, это были СМС-уведомления за октябрь. Я их выключила, а вся сумма уже снова у вас на карте, посмотрите историю за сегодня.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    client: { name: 'Гусев Тимур Рашидович' },
    messages: [{ author: 'client', text: 'Когда сделаете терминал и кто заплатит мне за простой?' }],
    points: [
      { id: 'p1', text: 'когда починят терминал', state: 'open' },
      { id: 'p2', text: 'кто возместит потерянную выручку', state: 'open' },
    ],
    draft:
      'Тимур Рашидович, скажу прямо: упущенные продажи банк не компенсирует, такого условия в договоре эквайринга нет. А вот сам аппарат заработал сегодня в 9:20, мы перезалили прошивку удалённо. Пробейте чек на рубль и проверьте.',
    fires: [],
    near: ['point-unanswered', 'hides-behind-rules', 'promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Пахомова Алла Викторовна' },
    messages: [
      {
        author: 'client',
        text: 'Можно по доверенности закрыть мамин вклад? Подойдет ли нотариус из Старого Брода? Оригинал нужен?',
      },
    ],
    points: [
      { id: 'p1', text: 'можно ли закрыть вклад мамы по доверенности', state: 'open' },
      { id: 'p2', text: 'подходит ли доверенность от иногороднего нотариуса', state: 'open' },
      { id: 'p3', text: 'нужен ли оригинал', state: 'open' },
    ],
    draft:
      'Алла Викторовна, трижды да. Единственное условие — в тексте должно быть прямо написано про расторжение договора и получение денег, на той бумаге, что вы прислали, эта фраза есть.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'letter',
    client: { name: 'Белоусов Артём Семёнович' },
    messages: [
      {
        author: 'client',
        text: 'Какие документы нужны, сколько у отца на счетах и какая комиссия за перевод в другой банк?',
      },
    ],
    points: [
      { id: 'p1', text: 'какие документы нужны для выплаты наследства', state: 'open' },
      { id: 'p2', text: 'сколько денег на счетах отца', state: 'open' },
      { id: 'p3', text: 'есть ли комиссия за перевод в другой банк', state: 'open' },
    ],
    draft:
      'Уважаемый Артём Семёнович, соболезнуем вашей утрате. С собой возьмите паспорт и свидетельство от нотариуса, больше ничего не потребуется. Остатки раскрыть вам пока не можем: до выдачи свидетельства это банковская тайна, и узнать их может только нотариус. Отправить унаследованное куда угодно вы сможете бесплатно.',
    fires: [],
    near: ['point-unanswered', 'hides-behind-rules'],
  },
  {
    channel: 'app',
    client: { name: 'Лаптев Олег Юрьевич' },
    messages: [{ author: 'client', text: 'Я этого перевода не делал. Верните 48 тысяч. Карта хоть закрыта?' }],
    points: [
      { id: 'p1', text: 'перевод 48 000 ₽ делал не клиент', state: 'open' },
      { id: 'p2', text: 'требует вернуть 48 000 ₽', state: 'open' },
      { id: 'p3', text: 'заблокирована ли карта', state: 'open' },
    ],
    draft:
      'Олег Юрьевич, да, закрыта со вчерашнего вечера. Верим, что подтверждали не вы: вход был с телефона, которого раньше у вас не было. Решения по деньгам ещё нет. Его примет Жанна Кравец из отдела по спорам до 27 ноября и позвонит вам в тот же день.',
    fires: [],
    near: ['point-unanswered', 'promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Щукина Марина Львовна' },
    messages: [
      { author: 'client', text: 'Почему ставка выросла? Как вернуть? И ещё: дайте телефон вашего начальника.' },
      { author: 'client', text: 'Ладно, начальник не нужен, просто объясните про ставку' },
    ],
    points: [
      { id: 'p1', text: 'почему ставка выросла', state: 'open' },
      { id: 'p2', text: 'как вернуть прежнюю ставку', state: 'open' },
      { id: 'p3', text: 'телефон руководителя', state: 'withdrawn' },
    ],
    draft:
      'Марина Львовна, 12 октября закончился полис страхования жизни, а скидка в один пункт держалась на нём. Загрузите новый полис в приложение, и со следующего платёжного дня снова действуют 9,4%.',
    fires: [],
    near: ['point-unanswered', 'topic-not-raised'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    client: { name: 'Юсупова Дина Маратовна' },
    messages: [{ author: 'client', text: 'СБП 85 тыс, у меня ушло, у сестры нет. Где деньги? Отмените перевод тогда' }],
    points: [
      { id: 'p1', text: 'где перевод по СБП на 85 000 ₽', state: 'open' },
      { id: 'p2', text: 'просит отменить перевод', state: 'open' },
    ],
    draft:
      'Отменять уже нечего: сестра получила всё в 12:07, просто её банк не прислал ей уведомление. Попросите её открыть выписку, там строка от вашего имени.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Костров Виталий Андреевич' },
    messages: [
      {
        author: 'client',
        text: 'Сколько стоит зачисление зарплаты, что с реестрами после 16:00 и делаете ли карты иностранцам?',
      },
      { author: 'bank', text: 'Виталий Андреевич, зачисление для вас стоит 0,2% от реестра.' },
      { author: 'client', text: 'Хорошо, а остальное?' },
    ],
    points: [
      { id: 'p1', text: 'стоимость зачисления зарплаты', state: 'answered' },
      { id: 'p2', text: 'когда дойдут деньги по реестру после 16:00', state: 'open' },
      { id: 'p3', text: 'выпускают ли карты иностранным сотрудникам', state: 'open' },
    ],
    draft:
      'Остальное вот. Вечерние файлы проходят на следующее рабочее утро, к десяти люди уже при деньгах. Гражданство нам неважно: хватит загранпаспорта с переводом и миграционной карты.',
    fires: [],
    near: ['point-unanswered', 'promise-incomplete'],
  },
  {
    channel: 'phone',
    client: { name: 'Новикова Рената Олеговна' },
    messages: [{ author: 'client', text: 'Не звоните мне больше! Откуда номер взяли?' }],
    points: [
      { id: 'p1', text: 'перестать звонить с предложениями', state: 'open' },
      { id: 'p2', text: 'откуда у банка её номер', state: 'open' },
    ],
    consents: [{ purpose: 'marketing_call', state: 'none', inForce: false }],
    draft:
      'Рената Олеговна, вы правы, вашего согласия на такие звонки у нас нет. В 2021 году вы оформляли рассрочку в мебельном салоне, контакт остался из той анкеты. Из обзвона я вас вычеркнул минуту назад.',
    fires: [],
    near: ['point-unanswered', 'implied-consent'],
  },
  {
    channel: 'form',
    client: { name: 'Марченко Глеб Игоревич' },
    messages: [
      { author: 'client', text: 'Мартовской просрочки не было! Исправьте историю и объясните, откуда взялась запись.' },
    ],
    points: [
      { id: 'p1', text: 'просрочки в марте не было, есть чек', state: 'open' },
      { id: 'p2', text: 'просит исправить запись', state: 'open' },
      { id: 'p3', text: 'почему запись появилась', state: 'open' },
    ],
    draft:
      'Глеб Игоревич, вы заплатили вовремя, чек это подтверждает. Деньги пришли 9 марта, но повисли на невыясненных платежах из-за опечатки в номере счета, и программа решила, что вы опоздали. Вчера мы отправили в бюро исправленные сведения.',
    fires: [],
    near: ['point-unanswered', 'promise-incomplete'],
  },
  {
    channel: 'app',
    client: { name: 'Ветров Платон Денисович' },
    messages: [{ author: 'client', text: 'Почему дважды сняли налог с дивидендов? Справку за 2025 тоже прошу.' }],
    points: [
      { id: 'p1', text: 'почему налог с дивидендов удержан дважды', state: 'open' },
      { id: 'p2', text: 'справка о доходах за 2025 год', state: 'open' },
    ],
    draft:
      'Платон Денисович, выплат было две, по разным эмитентам: «Заозёрная верфь» 14 октября и «Агропром-Юг» 28-го. С каждой удержано по разу. Документ для налоговой приложил к этому сообщению.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    client: { name: 'Рябова Светлана Геннадьевна' },
    messages: [
      {
        author: 'client',
        text: 'Подпись директора просрочена. На бумаге платёжку примете сегодня? Почём новый сертификат и долго ли его делать?',
      },
    ],
    points: [
      { id: 'p1', text: 'примут ли сегодня бумажную платёжку', state: 'open' },
      { id: 'p2', text: 'сколько стоит новый сертификат', state: 'open' },
      { id: 'p3', text: 'сколько времени делается сертификат', state: 'open' },
    ],
    draft:
      'На бумаге примем, касса для юрлиц работает до 17:30, пусть директор возьмёт печать. А перевыпуск — 1 900 рублей и примерно час ожидания.',
    fires: [],
    near: ['point-unanswered'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Абрамян Карен Суренович' },
    messages: [
      { author: 'client', text: 'Причина блокировки? Какие документы? Платить налоги и людям зарплату можно?' },
    ],
    points: [
      { id: 'p1', text: 'причина блокировки счёта', state: 'open' },
      { id: 'p2', text: 'какие документы прислать', state: 'open' },
      { id: 'p3', text: 'можно ли платить налоги и зарплату', state: 'open' },
    ],
    draft:
      'Карен Суренович, отвечаю коротко. Нас насторожили четыре перевода на карты физлиц 11 ноября с пометкой «по договору», самих договоров в деле нет. Их и пришлите, вместе с актами. Бюджет и сотрудники не страдают: эти два вида платежей проходят как обычно.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Сомов Егор Валерьевич' },
    messages: [
      { author: 'client', text: 'банкомат съел 30000, где они? сколько ждать? заявление тут можно написать?' },
    ],
    points: [
      { id: 'p1', text: 'где 30 000 ₽, внесённые в банкомат', state: 'open' },
      { id: 'p2', text: 'когда деньги зачислят', state: 'open' },
      { id: 'p3', text: 'можно ли подать заявление в чате', state: 'open' },
    ],
    draft:
      'Егор, писать ничего не надо. Купюры застряли в приёмнике, инкассаторы достали их утром, пересчитали, ровно тридцать. Пять минут назад зачислил вам на карту.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    client: { name: 'Зимина Лидия Фёдоровна' },
    messages: [
      {
        author: 'client',
        text: 'Как получилось 4112 вместо 4480? И когда следующая выплата? Еще просила книжечку сберегательную, помните',
      },
    ],
    points: [
      { id: 'p1', text: 'расчёт процентов: 4 112 вместо 4 480 ₽', state: 'open' },
      { id: 'p2', text: 'когда следующая выплата процентов', state: 'open' },
      { id: 'p3', text: 'выдать сберегательную книжку', state: 'declined' },
    ],
    draft:
      'Лидия Фёдоровна, считали так: 300 000 × 16,14% ÷ 365 × 31 день, это и есть 4 112. А 4 480 получилось бы, пролежи до конца месяца те 27 тысяч, что вы сняли первого числа. Следующий раз по графику — первого декабря.',
    fires: [],
    near: ['point-unanswered', 'promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Harriet Boone' },
    messages: [
      {
        author: 'client',
        text: 'Will I get the £640 for the sofa? Why was the first dispute turned down? Must I resend everything?',
      },
    ],
    points: [
      { id: 'p1', text: 'wants £640 back for undelivered sofa', state: 'open' },
      { id: 'p2', text: 'why the first dispute was rejected', state: 'open' },
      { id: 'p3', text: 'does she have to send the emails again', state: 'open' },
    ],
    draft:
      'Dear Ms Boone, the money went back to your card this morning. Your claim failed in September because the promised delivery day had not yet passed; now it has. Nothing more is needed from you.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    client: { name: 'Callum Reyes' },
    messages: [
      { author: 'client', text: "Can we take the mortgage to the new place? If not, what's the exit charge?" },
    ],
    points: [
      { id: 'p1', text: 'can the mortgage be moved to the new house', state: 'open' },
      { id: 'p2', text: 'how much is the early repayment charge', state: 'open' },
    ],
    draft:
      "I'm afraid it stays with the flat, Mr Reyes; your tracker was sold without a porting option. The good news is that leaving costs nothing, because your tie-in ended in June.",
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Priya Nandakumar' },
    messages: [
      {
        author: 'client',
        text: 'Get my ex-partner off the account today please. And what does my sister need to sign?',
      },
    ],
    points: [
      { id: 'p1', text: "remove the former partner's access today", state: 'open' },
      { id: 'p2', text: 'what the sister needs to become a signatory', state: 'open' },
    ],
    draft:
      'Done at 10:52, Priya: he can no longer log in or approve anything. For your sister, passport plus a recent utility bill.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'app',
    client: { name: 'Tobias Lindqvist' },
    messages: [{ author: 'client', text: 'Who was in Lisbon, did they see my money, how do I get in again?' }],
    points: [
      { id: 'p1', text: 'who tried to log in from Lisbon', state: 'open' },
      { id: 'p2', text: 'did they see the balance', state: 'open' },
      { id: 'p3', text: 'how to get back into the app', state: 'open' },
    ],
    draft:
      "Honestly, we cannot tell you a name: all we have is an address of a rented server. Whoever it was got the passcode wrong five times and was stopped at the door, so nothing was visible to them. Tap 'Forgot passcode' and have your card ready.",
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'branch',
    client: { name: 'Moira Fenwick' },
    messages: [{ author: 'client', text: 'What did you photograph me for and may I decline next time?' }],
    points: [
      { id: 'p1', text: 'what the picture is for', state: 'open' },
      { id: 'p2', text: 'can she refuse to be photographed next time', state: 'open' },
    ],
    consents: [{ purpose: 'photo', state: 'refused', inForce: false }],
    draft:
      'It helps a clerk see that the person at the till is the account holder, nothing else. You are free to decline, Mrs Fenwick, and we have noted that you do; a passport does the same job.',
    fires: [],
    near: ['point-unanswered', 'implied-consent'],
  },
  {
    channel: 'email',
    client: { name: 'Тихонов Борис Аркадьевич' },
    messages: [
      {
        author: 'client',
        text: 'Хочу погасить потребительский кредит раньше срока. Возьмёте что-нибудь сверху?',
        at: '2026-11-10T10:00:00Z',
      },
      {
        author: 'bank',
        text: 'Борис Аркадьевич, нет, досрочное погашение у нас бесплатное, платите только остаток и проценты по день погашения.',
        at: '2026-11-10T12:00:00Z',
      },
      {
        author: 'client',
        text: 'Тогда напишите точно, сколько положить на счёт на 18 ноября.',
        at: '2026-11-18T08:00:00Z',
      },
    ],
    draft:
      'Борис Аркадьевич, на сегодня нужно 214 380 ₽. В эту сумму входят остаток долга 211 200 ₽, проценты 1 068 ₽ и плата за закрытие раньше срока, ровно один процент.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Ершова Нина Павловна' },
    messages: [
      { author: 'client', text: 'Я живу далеко, сын придет за меня с копией доверенности, так пойдёт?' },
      {
        author: 'bank',
        text: 'Нина Павловна, пойдёт: нотариальной копии достаточно, сам оригинал сыну носить не нужно.',
      },
      { author: 'client', text: 'Он сейчас в офисе и его не принимают с копией' },
    ],
    draft:
      'Нина Павловна, сотрудник в офисе прав. Без подлинника доверенности обслужить вашего сына нельзя, с копиями мы не работаем.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    client: { name: 'Баранов Илья Сергеевич' },
    messages: [
      {
        author: 'client',
        text: 'Я летом разрешал вам слать смс со скидками, а ничего не приходит. Моё согласие у вас вообще есть?',
      },
    ],
    consents: [{ purpose: 'marketing_sms', state: 'given', inForce: true }],
    draft:
      'Илья Сергеевич, посмотрела карточку: на рекламные СМС вы нам разрешения не давали, потому они и не приходят.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    client: { name: 'Осипова Тамара Глебовна' },
    messages: [{ author: 'client', text: 'На каком основании моё фото висит в вашей программе? Я тогда сказала нет!' }],
    consents: [{ purpose: 'photo', state: 'refused', inForce: false }],
    draft:
      'Тамара Глебовна, снимок хранится законно: вы сами разрешили нам его сделать и использовать, отметка об этом стоит в карточке с марта.',
    fires: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'phone',
    client: { name: 'Климук Роман Эдуардович' },
    messages: [
      { author: 'client', text: 'Мне сказали, что по страховке за кредит перезвонит старший специалист. Жду?' },
    ],
    promises: [
      { id: 'pr1', what: 'старший специалист перезвонит по возврату страховки', due: '2026-11-20', state: 'open' },
    ],
    draft:
      'Роман Эдуардович, ждать не надо, никакого звонка вам никто не назначал. Возврат страховки оформляется только письменным заявлением в страховую.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    client: { name: 'Полякова Жанна Вадимовна' },
    messages: [
      { author: 'client', text: 'Оплата не проходит в магазине, карта точно рабочая?', at: '2026-11-17T14:00:00Z' },
      {
        author: 'bank',
        text: 'Жанна Вадимовна, с картой всё в порядке, ограничений на ней нет. Похоже, дело в терминале магазина.',
        at: '2026-11-17T14:06:00Z',
      },
      {
        author: 'client',
        text: 'В трёх магазинах подряд терминалы сломаны?? Что с картой?',
        at: '2026-11-18T08:30:00Z',
      },
    ],
    draft:
      'Жанна Вадимовна, покупки не проходят, потому что карта стоит на блокировке с воскресенья, 15 ноября. Снимается она в разделе «Безопасность», кнопкой «Это был я».',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Хасанов Рустам Ильдарович' },
    messages: [
      { author: 'client', text: 'Что с платежом в Стамбул на 12 000 долларов?' },
      {
        author: 'bank',
        text: 'Рустам Ильдарович, платёж мы не отправляли: 12 ноября он отклонён валютным контролем, деньги остались на счёте.',
      },
      { author: 'client', text: 'Поставщик ничего не видит. Пришлите подтверждение.' },
    ],
    draft:
      'Рустам Ильдарович, подтверждение во вложении. Из него видно, что 12 ноября деньги ушли в банк-корреспондент и в тот же день приняты им без замечаний. Покажите файл поставщику, по номеру внутри его банк найдёт поступление.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    client: { name: 'Филатова Софья Михайловна' },
    messages: [
      { author: 'client', text: 'Могу ли я взять кредитные каникулы, сижу в декрете?' },
      { author: 'bank', text: 'Софья Михайловна, можете. Справки собирать не нужно, доход мы проверяем сами.' },
      { author: 'client', text: 'Подала, а заявка вернулась. Почему?' },
    ],
    draft:
      'Софья Михайловна, заявка вернулась, потому что к ней не приложена справка о доходах за год. Подтвердить снижение дохода всегда должен сам заёмщик. Приложите её и нажмите «Отправить повторно».',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Кудрин Павел Петрович' },
    messages: [
      { author: 'client', text: 'Если открою «Осенний», смогу докладывать?' },
      { author: 'bank', text: 'Да, «Осенний» пополняется в любой день, минимум тысяча рублей.' },
      { author: 'client', text: 'Открыл. А кнопки пополнить нет' },
    ],
    draft:
      'Павел Петрович, кнопки и не должно быть :) Сумма в «Осеннем» фиксируется в день открытия, доложить потом нельзя. Если хотите откладывать понемногу, откройте рядом накопительный счёт.',
    fires: ['contradicts-earlier-reply'],
    unsure: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'Сафина Лейла Тагировна' },
    messages: [
      { author: 'client', text: 'Терминал умер, кто платит за новый?' },
      { author: 'bank', text: 'Лейла Тагировна, аппарат наш, поэтому меняем за счёт банка.' },
      { author: 'client', text: 'Заменили вчера, а сегодня сняли 14 500. Это что?' },
    ],
    draft:
      'Лейла Тагировна, 14 500 рублей — стоимость нового аппарата. Оборудование после поломки оплачивает торговая точка, сумма уже удержана из вчерашней выручки.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    client: { name: 'Мельник Андрей Захарович' },
    messages: [{ author: 'client', text: 'Опять ваш робот с кредиткой! Я же в сентябре отозвал разрешение.' }],
    consents: [{ purpose: 'marketing_call', state: 'withdrawn', inForce: false }],
    draft:
      'Андрей Захарович, извините за беспокойство. Но звонок был правомерный: ваше согласие на рекламные звонки действует до 2028 года.',
    fires: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'email',
    client: { name: 'Громова Ульяна Ярославовна' },
    messages: [{ author: 'client', text: 'Когда вернёте двойное списание за отель, 1 200 рублей?' }],
    promises: [{ id: 'pr1', what: 'вернуть 1 200 ₽ двойного списания', due: '2026-11-25', state: 'open' }],
    draft:
      'Ульяна Ярославовна, 1 200 ₽ возврату не подлежат: отель провёл две разные операции, и обе настоящие. За деньгами обращайтесь к самому отелю.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Чернов Лев Моисеевич' },
    messages: [
      { author: 'client', text: 'Кассир выдал мне на 5 000 меньше.' },
      {
        author: 'bank',
        text: 'Лев Моисеевич, пересчёт кассы показал излишек в 5 000 ₽: кассир действительно ошибся. Деньги зачислены вам 9 ноября.',
      },
      { author: 'client', text: 'Деньги получил, спасибо. А извинится передо мной кто-нибудь?' },
    ],
    draft:
      'Уважаемый Лев Моисеевич! Рады, что вопрос с деньгами закрыт. Извиняться кассиру не за что: выдал он всё верно, излишка в тот день не нашли, а 5 000 ₽ зачислены вам как жест доброй воли.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    client: { name: 'Анисимова Вероника Львовна' },
    messages: [
      { author: 'client', text: 'Меня обманули на сайте с билетами, хочу оспорить 23 тысячи.' },
      { author: 'bank', text: 'Вероника Львовна, заявление приняли, его номер 88-114.' },
      { author: 'client', text: 'Что с моим заявлением?' },
    ],
    draft:
      'Вероника Львовна, по вашей карте заявлений об оспаривании нет, мы от вас ничего не получали. Подать его можно здесь же: «Помощь», потом «Спорная операция».',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    client: { name: 'Савельев Константин Ильич' },
    messages: [
      { author: 'client', text: 'Мне навязывают страховку к автокредиту. Без неё дадите?' },
      { author: 'bank', text: 'Дадим, Константин Ильич. Страховка по вашему желанию, на решение она не влияет.' },
      { author: 'client', text: 'Пришёл отказ! Из-за чего??' },
    ],
    draft:
      'Константин Ильич, отказ пришёл из-за того, что в заявке снята галочка «страхование». Такие анкеты система не одобряет, полис обязателен. Поставьте галочку и подайте заново.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Воронцова Майя Романовна' },
    messages: [
      { author: 'client', text: 'какой у меня лимит по сбп в сутки?' },
      { author: 'bank', text: 'Майя Романовна, по СБП вы можете отправить до 150 тысяч в сутки.' },
      { author: 'client', text: '120 не уходит, пишет превышение' },
    ],
    draft:
      'Всё верно пишет: в сутки у вас сто тысяч, и так было с самого открытия карты. Отправьте сейчас 100, остальное после полуночи.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Gwen Astley' },
    messages: [
      { author: 'client', text: 'You charged me a £25 overdraft fee by mistake.' },
      { author: 'bank', text: 'Dear Ms Astley, you are right, and the £25 went back to your account on 12 November.' },
      { author: 'client', text: "I can't see it. Which account did it go to?" },
    ],
    draft:
      'Dear Ms Astley, I have looked at both of your accounts. Nothing was credited in November, because the fee was correctly charged and no refund has ever been made.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    client: { name: 'Declan Morrow' },
    messages: [{ author: 'client', text: 'Is my new card coming by courier tomorrow? I took the day off.' }],
    promises: [
      { id: 'pr1', what: "courier brings the new card to the client's home", due: '2026-11-19', state: 'open' },
    ],
    draft:
      "You needn't stay in, Mr Morrow. We don't bring cards to people's homes at all; new ones are only handed over in a branch, against your passport.",
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Ana Sorescu' },
    messages: [
      { author: 'client', text: 'Does the signing key work for both of our companies?' },
      { author: 'bank', text: 'Hi Ana, yes, one key covers every company where you are the director.' },
      { author: 'client', text: "It's refused for the second company, what did I do wrong?" },
    ],
    draft:
      "Nothing wrong on your side, Ana. A key is tied to one company's tax number, so the second firm simply needs a key of its own. You can order it under Settings, then Signatures.",
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    client: { name: 'Ravi Chaudhuri' },
    messages: [
      {
        author: 'client',
        text: "My broker says you won't release my credit report. Did I not agree to that last week?",
      },
    ],
    consents: [{ purpose: 'credit_history', state: 'given', inForce: true }],
    draft:
      'Hello Mr Chaudhuri. We held the report back because you have never agreed to a credit history request; the box on your form is empty.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Тихонов Борис Аркадьевич' },
    messages: [
      { author: 'client', text: 'За досрочное погашение кредита берёте комиссию?' },
      { author: 'bank', text: 'Нет, Борис Аркадьевич, погашать раньше срока можно без комиссии.' },
      { author: 'client', text: 'А если переведу деньги с карты другого банка?' },
    ],
    draft:
      'Сам перевод может быть платным: за него берёт ваш другой банк, у каждого своя цена. Мы за пополнение и за погашение не берём ничего.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Хасанов Рустам Ильдарович' },
    messages: [
      { author: 'client', text: 'Что с платежом в Стамбул?', at: '2026-11-13T09:00:00Z' },
      {
        author: 'bank',
        text: 'Платёж пока не отправлен: валютный контроль запросил у вас договор.',
        at: '2026-11-13T11:00:00Z',
      },
      { author: 'client', text: 'Договор прислал в понедельник. Сейчас что?', at: '2026-11-18T07:00:00Z' },
    ],
    draft: 'Рустам Ильдарович, договора хватило. Платёж отправлен вчера в 15:40, копия SWIFT во вложении.',
    fires: [],
    near: ['contradicts-earlier-reply', 'promise-incomplete'],
  },
  {
    channel: 'messenger',
    client: { name: 'Баранов Илья Сергеевич' },
    messages: [
      {
        author: 'client',
        text: 'Реклама в смс понятно, сам разрешал. Но звонить-то я не просил! Откуда согласие на звонки?',
      },
    ],
    consents: [
      { purpose: 'marketing_sms', state: 'given', inForce: true },
      { purpose: 'marketing_call', state: 'refused', inForce: false },
    ],
    draft:
      'Илья Сергеевич, согласия на звонки у нас нет, вы от них отказались. Сообщения вы разрешали, а вот вчерашний звонок — промах нашего подрядчика. Его список без вашего номера загружен сегодня утром.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'phone',
    client: { name: 'Климук Роман Эдуардович' },
    messages: [
      {
        author: 'client',
        text: 'Вы обещали звонок до двадцатого, но я уже всё понял и сам написал в страховую. Не звоните, ладно?',
      },
    ],
    promises: [
      { id: 'pr1', what: 'старший специалист перезвонит по возврату страховки', due: '2026-11-20', state: 'withdrawn' },
    ],
    draft:
      'Хорошо, Роман Эдуардович, звонка не будет, я его снял по вашей просьбе. Заявление в страховую вы подали правильно, ходить к нам с ним не нужно.',
    fires: [],
    near: ['contradicts-earlier-reply', 'promise-incomplete'],
  },
  {
    channel: 'app',
    client: { name: 'Полякова Жанна Вадимовна' },
    messages: [
      { author: 'client', text: 'Карта точно рабочая?', at: '2026-11-16T14:00:00Z' },
      { author: 'bank', text: 'Да, на карте нет ограничений.', at: '2026-11-16T14:06:00Z' },
      { author: 'client', text: 'А сегодня в аптеке отказ. Что случилось?', at: '2026-11-18T08:30:00Z' },
    ],
    draft:
      'Жанна Вадимовна, в понедельник ограничений и правда не было. Карта закрылась сегодня в 7:52, после трёх неверных ПИН-кодов подряд. Откройте её в разделе «Безопасность», на это уходит минута.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Кудрин Павел Петрович' },
    messages: [
      { author: 'client', text: '«Осенний» можно пополнять?' },
      { author: 'bank', text: 'Да, «Осенний» пополняется в любой день.' },
      { author: 'client', text: 'А «Зимний»? И снимать с них можно?' },
    ],
    draft:
      '«Зимний» пополнить нельзя, сумма там одна на весь срок. Снимать без потери процентов не получится ни с одного из двух.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    client: { name: 'Осипова Тамара Глебовна' },
    messages: [{ author: 'client', text: 'Вы же утверждаете, что я дала согласие на фотографию. Я не давала!' }],
    consents: [{ purpose: 'photo', state: 'refused', inForce: false }],
    draft:
      'Тамара Глебовна, спорить не с чем: вы отказались, и в реестре стоит отказ. Слова кассира о вашем согласии неверны, приносим за них извинения.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'email',
    client: { name: 'Громова Ульяна Ярославовна' },
    messages: [{ author: 'client', text: 'Где мои 1 200 рублей за отель?' }],
    promises: [{ id: 'pr1', what: 'вернуть 1 200 ₽ двойного списания', due: '2026-11-25', state: 'open' }],
    draft:
      'Ульяна Ярославовна, срок по возврату — 25 ноября, и он в силе. Управились быстрее: деньги зачислены на карту сегодня в 8:15.',
    fires: [],
    near: ['contradicts-earlier-reply', 'silent-move'],
  },
  {
    channel: 'phone',
    client: { name: 'Сафина Лейла Тагировна' },
    messages: [
      { author: 'client', text: 'Терминал меняете за чей счёт?' },
      { author: 'bank', text: 'За счёт банка, Лейла Тагировна, аппарат наш.' },
      { author: 'client', text: 'А чековая лента к нему и чехол? Тоже бесплатно?' },
    ],
    draft: 'Ленту и чехол вы покупаете сами, это расходники. Сам терминал, как и говорил, вам ничего не стоит.',
    fires: [],
    near: ['contradicts-earlier-reply', 'repeats-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Воронцова Майя Романовна' },
    messages: [
      { author: 'client', text: 'Лимит по СБП какой?' },
      { author: 'bank', text: 'По СБП 150 тысяч в сутки.' },
      { author: 'client', text: 'отправила 40 утром, теперь 120 не уходит' },
    ],
    draft:
      'Всё сходится, Майя Романовна: из 150 тысяч 40 уже ушли утром, значит, сегодня доступно ещё 110. Отправьте их, а оставшиеся 10 — после полуночи.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    client: { name: 'Филатова Софья Михайловна' },
    messages: [
      { author: 'client', text: 'Нужна ли справка о доходах для каникул?' },
      { author: 'bank', text: 'Справка не нужна, если зарплату вы получаете у нас: доход мы видим сами.' },
      { author: 'client', text: 'С октября зарплата идёт в другой банк. Что приложить?' },
    ],
    draft:
      'Тогда справка о доходах понадобится: поступлений с октября мы не видим. Подойдёт форма с портала госуслуг, за последние двенадцать месяцев.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    client: { name: 'Анисимова Вероника Львовна' },
    messages: [
      { author: 'client', text: 'Оспариваю 23 тысячи за билеты.' },
      { author: 'bank', text: 'Заявление принято, номер 88-114.' },
      { author: 'client', text: 'Я вчера ещё одно подала, на 6 тысяч. Номер не пришёл.' },
    ],
    draft:
      'Вероника Львовна, второго заявления у нас нет, похоже, форма не отправилась. Первое, 88-114, на месте и в работе. По шести тысячам заполните форму ещё раз и дождитесь зелёной галочки.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    client: { name: 'Савельев Константин Ильич' },
    messages: [
      { author: 'client', text: 'Страховка к автокредиту обязательна?' },
      { author: 'bank', text: 'Страхование жизни по желанию, без него тоже одобряют.' },
      { author: 'client', text: 'А менеджер требует каско! Это как?' },
    ],
    draft:
      'Константин Ильич, каско и жизнь — разные полисы. От страхования жизни вы вольны отказаться. Каско нужно, потому что машина в залоге, это пункт 4.2 вашего договора.',
    fires: [],
    near: ['contradicts-earlier-reply', 'topic-not-raised'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    client: { name: 'Жарков Никита Львович' },
    messages: [{ author: 'client', text: 'Когда пришлёте пересчёт по ипотеке? Говорили, восемнадцатого.' }],
    promises: [{ id: 'pr1', what: 'прислать пересчёт графика ипотеки', due: '2026-11-18', state: 'open' }],
    draft:
      'Никита Львович, сегодня пересчёта не будет, хотя мы его обещали. Переносим на пятницу, 20 ноября: нашли ещё одну неучтённую выплату за май. Считает Полина Юрасова из ипотечного отдела, она же отправит вам график на эту почту.',
    fires: [],
    near: ['contradicts-earlier-reply', 'silent-move', 'promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Лосева Инга Викторовна' },
    messages: [
      { author: 'client', text: 'Мне нельзя снять с вклада без потери процентов, да?' },
      { author: 'bank', text: 'Не совсем: до половины суммы можно снять, проценты сохраняются.' },
      { author: 'client', text: 'То есть 200 из 400 тысяч могу забрать и ничего не потеряю?' },
    ],
    draft:
      'Именно так, ничего не теряете. Потери начинаются, если забрать больше двухсот: тогда ставка падает до 0,1%.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Gwen Astley' },
    messages: [
      { author: 'client', text: 'You charged me £25 for the overdraft.' },
      { author: 'bank', text: 'Dear Ms Astley, the £25 was refunded to your account on 12 November.' },
      { author: 'client', text: 'I only see £25 on my savings. And what about the £6 interest?' },
    ],
    draft:
      'Dear Ms Astley, savings is where we sent it, yes. The £6 has not been refunded: that was interest on the days before our mistake, and it was charged correctly.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    client: { name: 'Declan Morrow' },
    messages: [{ author: 'client', text: 'Still coming tomorrow, the courier? Could I not just pick the card up?' }],
    promises: [
      { id: 'pr1', what: "courier brings the new card to the client's home", due: '2026-11-19', state: 'open' },
    ],
    draft:
      "Yes, the courier is booked for tomorrow, the 19th, as agreed. You can't collect it from a branch any more, as the card has already left our building.",
    fires: [],
    near: ['contradicts-earlier-reply'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Ana Sorescu' },
    messages: [
      { author: 'client', text: "Our accountant told us one key won't work for two companies." },
      { author: 'bank', text: 'Hi Ana, it will: one key covers every company where you are the director.' },
      { author: 'client', text: "So I don't need to buy a second one?" },
    ],
    draft: "No, you don't. Whatever the accountant says, your present key is enough for both firms.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    client: { name: 'Ravi Chaudhuri' },
    messages: [
      {
        author: 'client',
        text: "I agreed to the credit check last week, why did my wife's report not come with mine?",
      },
    ],
    consents: [{ purpose: 'credit_history', state: 'given', inForce: true }],
    draft:
      'Yours came because you agreed to it on the 11th. There is no consent from your wife, and yours cannot stand in for hers. She can give it in her own app, under Loans.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'letter',
    client: { name: 'Чернов Лев Моисеевич' },
    messages: [
      { author: 'client', text: 'Кассир недодал мне 5 000.' },
      { author: 'bank', text: 'Лев Моисеевич, кассир ошибся, 5 000 ₽ зачислены вам 9 ноября.' },
      { author: 'client', text: 'А в тот же день в банкомате мне порванную купюру выдали, это тоже он?' },
    ],
    draft:
      'Уважаемый Лев Моисеевич! Нет, здесь кассир ни при чём: банкомат заряжают инкассаторы. Порванную купюру обменяйте в любой нашей кассе, комиссии нет.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Родионов Пётр Алексеевич' },
    messages: [{ author: 'client', text: 'Платёж за садик ушёл не туда, реквизиты я взял из вашего же шаблона' }],
    draft:
      'Пётр Алексеевич, в шаблоне действительно устаревший счёт, спасибо, что заметили. Разберёмся и вернёмся к вам с ответом.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Евдокимова Зоя Тимофеевна' },
    messages: [{ author: 'client', text: 'С меня два раза сняли за один и тот же билет на поезд. Жду возврата.' }],
    draft:
      'Зоя Тимофеевна, здравствуйте. Второе списание ошибочное, перевозчик это подтвердил. Лишние 3 720 ₽ окажутся у вас на карте не позднее 25 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    client: { name: 'Исаков Матвей Русланович' },
    messages: [{ author: 'client', text: 'Кто мне объяснит, почему по карте рассрочки штраф? Я платил вовремя!' }],
    draft:
      'Штраф — за опоздание на один день, платёж лёг на счёт пятого вместо четвёртого. Вы говорите, что платили вовремя, это я передам в отдел взысканий, там посмотрят и с вами свяжутся.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'form',
    client: { name: 'Назарова Эльвира Камилевна' },
    messages: [
      {
        author: 'client',
        text: 'В отделении на Садовой вторую неделю не работает касса пересчета монет, а у меня магазин!',
      },
    ],
    draft:
      'Эльвира Камилевна, машинка сломалась 6 ноября, деталь к ней едет из другого города. Запустим в самое ближайшее время. Пока монету без очереди берут на Вокзальной, 12.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    client: { name: 'Борисов Яков Миронович' },
    messages: [{ author: 'client', text: 'Ну что там с моей доверенностью на брата, проверили?' }],
    draft:
      'Яков Миронович, ещё на проверке, нотариус пока не подтвердил. Как только от него что-то придёт, сразу дадим знать!',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Лукина Валерия Степановна' },
    messages: [
      {
        author: 'client',
        text: 'Проценты по накопительному счёту за октябрь посчитаны неправильно. Прошу пересчитать.',
      },
    ],
    draft:
      'Валерия Степановна, вы правы, надбавка за остаток не учтена. 20 ноября проценты заново посчитает старший экономист Климова, и недостающее будет доначислено в тот же день.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'app',
    client: { name: 'Фомин Арсений Глебович' },
    messages: [{ author: 'client', text: 'Мне отказали в реструктуризации без причин. Пересмотрите.' }],
    draft:
      'Арсений Глебович, причина отказа — в заявке не указан второй заём. Заявка с новыми данными уже принята повторно. Решение по ней поступит вам в приложение до 24 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    client: { name: 'Титова Алёна Борисовна' },
    messages: [
      {
        author: 'client',
        text: 'Сколько стоит закрыть счёт ИП, надо ли сдавать печать и что с остатком на корпоративной карте?',
      },
    ],
    draft:
      'Закрытие бесплатное, печать сдавать не надо. Про остаток на корпоративной карте сходу не подскажу, так что за мной звонок.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'branch',
    client: { name: 'Назаренко Олеся Витальевна' },
    messages: [{ author: 'client', text: 'Ваш охранник не пустил меня с коляской. Это нормально?' }],
    draft:
      'Олеся Витальевна, это не нормально, и мне за него стыдно. С коляской к нам можно всегда. С охранником проведём серьёзную беседу.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Горбунов Савелий Ефимович' },
    messages: [{ author: 'client', text: 'приложение вылетает когда открываю выписку, телефон обычный, обновил всё' }],
    draft:
      'Да, на этой модели такое бывает, виновата наша последняя версия. Планируем починить в одном из следующих обновлений. Пока выписку можно открыть через сайт, там всё работает',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Рахимова Нигора Бахтиёровна' },
    messages: [{ author: 'client', text: 'Мне нужна справка о ссудной задолженности для другого банка.' }],
    draft:
      'Нигора Бахтиёровна, справку изготовим, забрать её можно в отделении на Мира, 8. Паспорт обязателен, плата не берётся.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    client: { name: 'Суворин Денис Олегович' },
    messages: [{ author: 'client', text: 'Коллега ваша Настя сказала, что разберётся с моим эквайрингом. И тишина' }],
    draft:
      'Денис Олегович, тишина — это плохо, понимаю. Настя Гуляева сейчас на выезде, обещала заняться вашей ставкой сегодня до вечера.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'Корнеева Агния Павловна' },
    messages: [{ author: 'client', text: 'Прошу выплатить мне вклад покойной сестры. Документы сдала 2 ноября.' }],
    draft:
      'Уважаемая Агния Павловна! Все документы в порядке, дополнительных не требуется. Выплату вам гарантируем. Получить её вы можете наличными или на счёт.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Прудников Станислав Кириллович' },
    messages: [
      {
        author: 'client',
        text: 'Увольняется бухгалтер. Отзовите её ключ (а он оплачен до июня!) и выпустите ключ новому сотруднику.',
      },
    ],
    draft:
      'Станислав Кириллович, ключ бухгалтера отозван сегодня в 11:05. Заявку на новый ведёт Егор Лыков, он выпустит ключ 19 ноября и в тот же день позвонит вам. Ещё мы обязательно вернём плату за неиспользованные месяцы.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    client: { name: 'Кравчук Ольга Мироновна' },
    messages: [{ author: 'client', text: 'Муж звонил, ему нагрубили. Хочу, чтобы послушали запись.' }],
    draft:
      'Ольга Мироновна, запись есть, звонок был вчера в 14:32. Её надо прослушать, и это будет сделано, об итогах вам сообщат письмом.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Lena Whitcombe' },
    messages: [{ author: 'client', text: 'My standing order to the landlord failed twice. Why?' }],
    draft:
      'Hi Lena, both times the balance was about ten pounds short at 6 am, when it runs. The second fail fee looks wrong to me, though. Leave it with me.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Marcus Oyelaran' },
    messages: [{ author: 'client', text: 'Someone at your branch kept my passport. I fly on Sunday.' }],
    draft:
      "Dear Mr Oyelaran, your passport is safe in the branch manager's drawer. We are sorry for the scare. It should be back in your hands very soon, the team is on it.",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    client: { name: 'Joan Tattersall' },
    messages: [{ author: 'client', text: 'I was told the probate team would write to me. Nothing came.' }],
    draft:
      "I can see why you are cross, Mrs Tattersall. The letter was typed but never posted. It'll be put right this time, you have my word.",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'app',
    client: { name: 'Felix Amari' },
    messages: [{ author: 'client', text: "Why can't I see my ISA transfer?" }],
    draft:
      "Your old provider sent the cheque without an account number, so it sits in our suspense account. We'll match it up by hand and you'll get a push from us when that's finished.",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Noor Haddad' },
    messages: [
      {
        author: 'client',
        text: 'Can the exchange rate you gave me on Monday still be honoured? The transfer was late because of you',
      },
    ],
    draft:
      "You're right, the delay was ours, Noor. Monday's rate is going to be applied and the difference made good. Sorry it took a complaint to get there.",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Родионов Пётр Алексеевич' },
    messages: [{ author: 'client', text: 'Платёж за садик ушёл не туда, реквизиты из вашего шаблона' }],
    draft:
      'Пётр Алексеевич, ждите от меня сообщение в этом чате завтра к полудню. До этого я сама созвонюсь с банком садика и узнаю, где застряли деньги. Меня зовут Яна.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Евдокимова Зоя Тимофеевна' },
    messages: [{ author: 'client', text: 'Два раза сняли за билет на поезд. Верните.' }],
    draft:
      'Зоя Тимофеевна, обещать возврат не могу и объясню почему. Билетов куплено два: на ваше имя и на имя Евдокимова С. П., оба использованы. Если второй покупали не вы, напишите заявление, бланк приложил.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'app',
    client: { name: 'Фомин Арсений Глебович' },
    messages: [{ author: 'client', text: 'Как перенести дату платежа по кредиту?' }],
    draft:
      'Откройте кредит, нажмите «Дата платежа» и выберите число. Приложение пришлёт код, его нужно будет ввести. Новый график появится на том же экране сразу.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    client: { name: 'Титова Алёна Борисовна' },
    messages: [{ author: 'client', text: 'А остаток по корпоративной карте куда денется при закрытии счёта?' }],
    draft:
      'Отвечу по порядку. Сначала остаток с карты падает на расчётный счёт, сам, в день закрытия. Потом вы переводите его куда хотите, хоть на личную карту.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'form',
    client: { name: 'Назарова Эльвира Камилевна' },
    messages: [{ author: 'client', text: 'Касса для монет когда заработает?' }],
    draft:
      'Эльвира Камилевна, касса уже работает: в понедельник заменили деталь, вчера через неё прошли первые двадцать клиентов. Приезжайте в любое время до 19:00.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    client: { name: 'Борисов Яков Миронович' },
    messages: [{ author: 'client', text: 'Проверили доверенность? Обещали до 17-го' }],
    promises: [{ id: 'pr1', what: 'проверить доверенность на брата', due: '2026-11-17', state: 'kept' }],
    draft:
      'Яков Миронович, обещали до семнадцатого и успели: вчера нотариус подтвердил, что доверенность настоящая. Брат может приходить с паспортом хоть сейчас.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Лукина Валерия Степановна' },
    messages: [{ author: 'client', text: 'Пересчитайте проценты за октябрь.' }],
    draft:
      'Валерия Степановна, надбавку за октябрь мы действительно не учли. Считать заново поручено Антону Жилину из отдела вкладов, последний день у него — пятница, 20 ноября. Итог с цифрами он изложит вам в ответ на это письмо.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Мамонтова Кира Юрьевна' },
    messages: [{ author: 'client', text: 'магазин вернул деньги за куртку, где они?' }],
    draft:
      'Кира, пока не у нас: магазин отправил возврат только вчера. По его правилам, это до десяти дней, так написано и у вас в чеке. На карте сейчас незавершённых зачислений нет.',
    fires: [],
    near: ['promise-incomplete', 'hides-behind-rules'],
  },
  {
    channel: 'branch',
    client: { name: 'Назаренко Олеся Витальевна' },
    messages: [{ author: 'client', text: 'Уволите охранника?' }],
    draft:
      'Олеся Витальевна, увольнять его не будем. Он второй день на посту и не знал, что коляски у нас пускают. Мы ему это объяснили в тот же вечер, а на двери теперь висит наклейка.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    client: { name: 'Исаков Матвей Русланович' },
    messages: [{ author: 'client', text: 'Сколько мне внести, чтобы закрыть рассрочку?' }],
    draft:
      'Матвей Русланович, ровно 8 940 рублей. Внесёте сегодня — завтра рассрочка числится закрытой, штрафов не прибавится. Буду рад помочь, если появятся другие вопросы!',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Прудников Станислав Кириллович' },
    messages: [{ author: 'client', text: 'Как выпустить ключ новому бухгалтеру и сколько ждать?' }],
    draft:
      'Станислав Кириллович, от вас понадобится приказ о назначении и заявление с вашей подписью. Их вы загрузите в разделе «Ключи». Обычно выпуск занимает один рабочий день, готовый ключ виден там же.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    client: { name: 'Суворин Денис Олегович' },
    messages: [
      {
        author: 'client',
        text: 'Обещаю, закину оборот на миллион, снизьте ставку эквайринга! Верну обороты с декабря',
      },
    ],
    draft:
      'Денис Олегович, слышу: вы вернёте оборот в декабре и доведёте его до миллиона. Ставку мы смотрим по прошлым трём месяцам, а у вас там 240 тысяч. Поэтому сейчас ответ «нет», остаётся 2,1%.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'Корнеева Агния Павловна' },
    messages: [{ author: 'client', text: 'Когда и как я получу вклад сестры?' }],
    draft:
      'Уважаемая Агния Павловна! Деньги переведёт на ваш счёт начальник отдела наследственных дел Вадим Сергеевич Рощин. Это произойдёт в понедельник, 23 ноября. О зачислении вы узнаете из его звонка и из СМС.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    client: { name: 'Кравчук Ольга Мироновна' },
    messages: [{ author: 'client', text: 'Хочу, чтобы прослушали звонок мужа, ему нагрубили.' }],
    draft:
      'Ольга Мироновна, прослушала, пока вы были на линии. Оператор перебил вашего мужа дважды и бросил трубку, это недопустимо. Он уже снят с линии на переобучение, а мужу я минуту назад отправила извинения.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'app',
    client: { name: 'Гладкова Инесса Романовна' },
    messages: [{ author: 'client', text: 'Что будет, если не заплачу по кредитке минимальный платёж 25-го?' }],
    draft:
      'Инесса Романовна, 26-го появится просрочка, и банк начислит 20% годовых на сумму пропуска. Сведения об этом попадут в бюро на пятый день. Без этого можно обойтись: минимальный платёж у вас всего 1 140 ₽.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Lena Whitcombe' },
    messages: [{ author: 'client', text: 'Why did the standing order fail, and why two fees?' }],
    draft:
      "I won't sugar-coat it, Lena: the second fee was our mistake. I took it off while you were typing, so your balance is £12 up. The first one stands, as the account was short that morning.",
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Marcus Oyelaran' },
    messages: [{ author: 'client', text: 'Your branch kept my passport. I fly on Sunday!' }],
    draft:
      "Dear Mr Oyelaran, it's in the manager's drawer and nobody else has touched it. Sarah Pell, the manager, is bringing it to your door herself tomorrow, 19 November, before 9 am. Expect a ring from her when she sets off.",
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    client: { name: 'Joan Tattersall' },
    messages: [{ author: 'client', text: 'What will the probate team want from me?' }],
    draft:
      "You will need the death certificate and the will, Mrs Tattersall, originals please. They'll ask whether your brother had a safe deposit box, so it's worth looking for a key at home.",
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Клочков Юлиан Артурович' },
    messages: [
      {
        author: 'client',
        text: 'Вы собирались перезвонить мне насчёт аренды ячейки. Но я сегодня зашёл и всё оформил',
      },
    ],
    promises: [{ id: 'pr1', what: 'перезвонить об аренде ячейки', due: '2026-11-18', state: 'withdrawn' }],
    draft:
      'Юлиан Артурович, вижу договор на ячейку 214, подписан в 11:30. Мы и правда собирались звонить сегодня, теперь незачем. Поздравляю!',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'app',
    client: { name: 'Felix Amari' },
    messages: [{ author: 'client', text: 'Is my ISA transfer going to arrive this tax year or not?' }],
    draft:
      "I can't give you a day, Felix, because the cheque is with your old provider and they won't tell us either. Ask them for the dispatch date; they have to give it to you. Nothing has reached us as of this morning.",
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Ильина Полина Святославовна' },
    messages: [{ author: 'client', text: 'Какой курс доллара в кассе на Лесной сегодня?' }],
    draft:
      'Полина Святославовна, на Лесной сегодня покупают по 79,10, продают по 82,40. Кстати, раз вы к нам собираетесь, заодно сдайте биометрию, это две минуты и очень удобно!',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'Трифонов Георгий Львович' },
    messages: [{ author: 'client', text: 'Во сколько закрывается офис на площади Труда?' }],
    draft:
      'В восемь вечера, без обеда. Георгий Львович, вижу, вам одобрено 600 тысяч под 19,9%, деньги можно забрать прямо сегодня.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Самойлова Рита Эдуардовна' },
    messages: [{ author: 'client', text: 'Пришлите, пожалуйста, выписку по счёту за сентябрь на эту почту.' }],
    draft:
      'Рита Эдуардовна, выписка за сентябрь во вложении. Напоминаем также, что вы вправе потребовать удаления своих персональных данных. Для этого нужно письменное заявление.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'app',
    client: { name: 'Дементьев Макар Ильич' },
    messages: [{ author: 'client', text: 'не проходит оплата проезда телефоном, почему' }],
    draft:
      'Макар, в телефоне осталась старая карта, она истекла 31 октября. Удалите её из кошелька и добавьте новую. А чтобы путешествовать спокойно, оформите полис от несчастных случаев, от 99 рублей в месяц.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    client: { name: 'Шевцова Анфиса Марковна' },
    messages: [{ author: 'client', text: 'Здравствуйте. Потеряла карту, перевыпустите пожалуйста' }],
    draft:
      'Анфиса Марковна, старая карта закрыта, новая заказана в офис на Полевой, забрать её можно с 23 ноября. Вы ещё не пробовали инвестировать? Брокерский счёт открывается в три касания и без комиссии за первый месяц.',
    fires: ['topic-not-raised'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'Быкова Елизавета Наумовна' },
    messages: [{ author: 'client', text: 'Муж умер 3 октября. Как снять его имя с нашего общего сейфа?' }],
    draft:
      'Уважаемая Елизавета Наумовна! Соболезнуем вам. Для переоформления сейфа нужны свидетельство о смерти и ваш паспорт, приём без записи. Обращаем ваше внимание на вклад «Забота» для людей старшего возраста: ставка на него сейчас повышена.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Егоров Леонид Давидович' },
    messages: [{ author: 'client', text: 'Какой код ставить в платёжке по НДФЛ за сотрудников?' }],
    draft:
      'Леонид Давидович, добрый день! В поле 101 ставьте «02», КБК одинаков для всех ставок. И ещё один момент: у вашей компании нет зарплатного проекта. Перевод сотрудников к нам снимет с вас половину бумаг, давайте обсудим.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    client: { name: 'Юрченко Семён Борисович' },
    messages: [{ author: 'client', text: 'Хочу поменять номер телефона, старый потерял.' }],
    consents: [{ purpose: 'marketing_sms', state: 'none', inForce: false }],
    draft:
      'Семён Борисович, номер поменяли, вход в приложение теперь по новому. Разрешите присылать на него скидки от партнёров? Согласие — на второй странице, подпись по желанию.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Алёшина Дарина Ринатовна' },
    messages: [{ author: 'client', text: 'Мне по СБП пришло 700 от незнакомого человека, что делать?' }],
    draft:
      'Дарина, ничего не тратьте и сами никому не переводите. Нажмите на операцию и выберите «Ошибочный перевод», деньги уйдут отправителю тем же путём. Заодно хотим сказать про ваш кредитный рейтинг: за год он упал на сорок пунктов, это стоит обсудить',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'form',
    client: { name: 'Климов Аркадий Натанович' },
    messages: [{ author: 'client', text: 'Уберите лишнюю запятую в названии нашей фирмы в счетах.' }],
    draft:
      'Аркадий Натанович, запятую убрали, новые счета с утра выходят без неё. Поскольку ваш автомобиль у нас в лизинге, советуем подумать о продлении КАСКО: у нас оно дешевле рынка.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'Пантелеева Ксения Игоревна' },
    messages: [
      { author: 'client', text: 'Курьер привёз не ту карту, там фамилия девичья.' },
      { author: 'bank', text: 'Ксения Игоревна, видим: фамилию обновили уже после выпуска.' },
      { author: 'client', text: 'Так мне платить с этой можно или нет?' },
    ],
    draft:
      'Можно, Ксения Игоревна, для оплаты фамилия роли не играет. А вот детская карта для дочки — вещь действительно полезная, с ней и копить можно учиться, и лимит ставите вы сами.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'app',
    client: { name: 'Логинов Эрик Вадимович' },
    messages: [{ author: 'client', text: 'Сколько у меня осталось по ипотеке?' }],
    draft:
      'Эрик Вадимович, на сегодня 2 316 480 ₽ и 113 платежей. Кроме того, мы не нашли у вас голоса для входа по звонку. Запишите образец: так банк узнаёт вас с первых слов.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Чистякова Регина Арнольдовна' },
    messages: [{ author: 'client', text: 'Почему платёж за коммуналку от 5 ноября в выписке стоит шестым?' }],
    draft:
      'Регина Арнольдовна, вы платили 5-го в 23:40, операционный день уже закрылся, поэтому проведено шестым. Для управляющей компании верна дата на чеке, пятое. Раз уж речь зашла о доме: рефинансирование вашей ипотеки у нас от 12,9%.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    client: { name: 'Рогов Данила Тарасович' },
    messages: [{ author: 'client', text: 'кэшбэк за октябрь пришёл не весь, за азс нет' }],
    draft:
      'Данила, за АЗС кэшбэк есть, 312 ₽, он записан отдельной строкой 10 ноября. С остальным тоже всё сходится. По поводу завещательного распоряжения: его у вас нет, а составить можно бесплатно',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'Васнецова Ида Григорьевна' },
    messages: [{ author: 'client', text: 'Я ПИН-код забыла, девушка, что делать?' }],
    draft:
      'Ничего страшного, Ида Григорьевна! Новый ПИН ставится в банкомате: вставьте карту и выберите «Забыли код». Ещё я бы вам посоветовала переоформить на внука доверенность, чтобы он за вас ходил в банк.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Bea Cartwright' },
    messages: [{ author: 'client', text: 'Is the branch on Quay Street open on Boxing Day?' }],
    draft:
      'No, Quay Street is shut on the 25th and 26th and opens again on the 28th. By the way, you pre-qualify for a £5,000 personal loan, and it takes two taps!',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Hugh Pemberton' },
    messages: [{ author: 'client', text: 'Please confirm the IBAN of my euro account.' }],
    draft:
      'Dear Mr Pemberton, the IBAN is on page one of the attached statement. While writing, may I mention that your face has not yet been enrolled for branch recognition? It is voluntary, of course, and spares you carrying identification.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'Siobhan Daly' },
    messages: [
      { author: 'client', text: 'Your machine printed my receipt without the last line. Is the payment valid?' },
    ],
    draft:
      'It is valid, Ms Daly, the full record is with us and the missing line was only the auth code. Have you thought about who inherits your savings? Our will-writing partner is giving our customers twenty per cent off.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'app',
    client: { name: 'Owen Castellan' },
    messages: [{ author: 'client', text: 'How do I rename my savings pot?' }],
    draft:
      "Hold your finger on the pot and pick 'Rename'. We also noticed that you could close your profile and have all your data erased whenever you wish; the form is under Privacy.",
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Zainab Okoro' },
    messages: [{ author: 'client', text: 'Payroll file rejected, line 14. Why?' }],
    draft:
      "Line 14 has a letter O where the sort code needs a zero. Fix that one character and upload again, the rest is fine. Your firm also has no key-person cover, and with eleven staff that's a real gap.",
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Ильина Полина Святославовна' },
    messages: [{ author: 'client', text: 'Что за 1 490 рублей в выписке, «ЩИТ-ПЛЮС»? Не знаю такого магазина' }],
    draft:
      'Полина Святославовна, это не магазин, а годовой полис страхования карты. Он оформлен 3 ноября в приложении, с вашего телефона. Отказаться от него можно в том же приложении, остаток за неиспользованные месяцы возвращается на карту.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'app',
    client: { name: 'Логинов Эрик Вадимович' },
    messages: [
      {
        author: 'client',
        text: 'Зачем при входе телефон просит посмотреть в камеру и моргнуть? Вы что, лицо моё храните?',
      },
    ],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'Нет, Эрик Вадимович, биометрии вашей у банка нет. Лицо проверяет сам телефон и наружу ничего не отдаёт. Не нравится — выключите эту проверку в настройках входа и пользуйтесь кодом.',
    fires: [],
    near: ['topic-not-raised', 'implied-consent'],
  },
  {
    channel: 'email',
    client: { name: 'Самойлова Рита Эдуардовна' },
    messages: [
      { author: 'client', text: 'Я у вас больше не обслуживаюсь. Хочу, чтобы обо мне у вас ничего не осталось.' },
    ],
    draft:
      'Рита Эдуардовна, полностью удалить сведения о вас сейчас нельзя: документы по закрытому счёту закон велит хранить пять лет. Телефон, почту и анкету мы стёрли сегодня. Останутся только договор и операции, до марта 2031 года.',
    fires: [],
    near: ['topic-not-raised', 'hides-behind-rules'],
  },
  {
    channel: 'messenger',
    client: { name: 'Рогов Данила Тарасович' },
    messages: [{ author: 'client', text: 'приложение белым экраном стоит с утра' }],
    draft:
      'Данила, удалите приложение и поставьте заново из нашего сайта, данные при этом не пропадут. Если экран снова белый, пришлите его снимок сюда.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'Трифонов Георгий Львович' },
    messages: [{ author: 'client', text: 'А если ваш банк лопнет, мои 900 тысяч на вкладе пропадут?' }],
    draft:
      'Не пропадут, Георгий Львович. Вклады застрахованы государством до 1,4 миллиона, ваша сумма целиком в этих пределах. Платить за это или что-то оформлять вам не нужно.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Егоров Леонид Давидович' },
    messages: [{ author: 'client', text: 'Закупаем станок, своих средств хватает на 40%. Что можете предложить?' }],
    draft:
      'Леонид Давидович, подойдут две вещи. Первая — инвестиционный кредит до пяти лет, от 17,4%, залогом служит сам станок. Вторая — лизинг с авансом 20%, тогда часть своих денег останется в обороте.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Алёшина Дарина Ринатовна' },
    messages: [{ author: 'client', text: 'почему мне отказали в рассрочке, я же всегда плачу вовремя' }],
    draft:
      'Дарина, платите вы исправно, причина в другом. В кредитной истории числится заём на 40 тысяч в «Быстро-Рубле», открытый в августе. Если вы его не брали, оспорьте запись через бюро, заявление подаётся онлайн.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    client: { name: 'Юрченко Семён Борисович' },
    messages: [{ author: 'client', text: 'Задолбали ваши скидки на мой номер! Сделайте тишину.' }],
    consents: [{ purpose: 'marketing_sms', state: 'given', inForce: true }],
    draft:
      'Семён Борисович, рекламная рассылка шла по согласию, которое вы подписали в мае. Чтобы её прекратить, отзовите его: бланк у меня на столе, там одна подпись. Коды для входа и сообщения о списаниях это не затронет.',
    fires: [],
    near: ['topic-not-raised', 'implied-consent'],
  },
  {
    channel: 'letter',
    client: { name: 'Быкова Елизавета Наумовна' },
    messages: [
      {
        author: 'client',
        text: 'Муж умер. Его кредит теперь мой долг? Он говорил, что на такой случай за него заплатят',
      },
    ],
    draft:
      'Уважаемая Елизавета Наумовна, соболезнуем вам. Долг переходит к тем, кто примет наследство, и только в пределах его стоимости. До этого платить вы не обязаны. У мужа был полис страхования жизни, он может покрыть кредит целиком: подайте в страховую свидетельство о смерти.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'Васнецова Ида Григорьевна' },
    messages: [{ author: 'client', text: 'Ноги не ходят. Пускай внук за меня пенсию снимает, так разве можно?' }],
    draft:
      'Можно, Ида Григорьевна. Для этого внуку нужна доверенность, нотариус выезжает и на дом. В ней пусть запишут: «получать деньги со счёта».',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    client: { name: 'Шевцова Анфиса Марковна' },
    messages: [
      {
        author: 'bank',
        text: 'Анфиса Марковна, для клиентов с вкладом открыт брокерский счёт без комиссии за первый месяц. Интересно?',
      },
      { author: 'client', text: 'Может и интересно. А это не опасно?' },
    ],
    draft:
      'Опасность есть: акции могут подешеветь, и брокерский счёт, в отличие от вклада, государством не застрахован. Начинать стоит с суммы, которую не жалко. Можно и не начинать вовсе.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'form',
    client: { name: 'Климов Аркадий Натанович' },
    messages: [{ author: 'client', text: 'Попал на машине в столб. Она у вас в лизинге. Мои действия?' }],
    draft:
      'Аркадий Натанович, главное, что вы целы. Вызовите ГИБДД и, не трогая машину, сообщите в страховую: у этого договора есть КАСКО, номер на первой странице. Ремонт оплачивает она, лизинговые платежи идут как прежде.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'app',
    client: { name: 'Дементьев Макар Ильич' },
    messages: [{ author: 'client', text: 'Хочу снять 400 тысяч, а банкомат не дает. Какой лимит?' }],
    draft:
      'Макар Ильич, в банкомате 150 тысяч в сутки. Больше — в кассе, и там попросят паспорт: по фото в телефоне деньги не дадут.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'Пантелеева Ксения Игоревна' },
    messages: [
      {
        author: 'client',
        text: 'Дочке одиннадцать, деньги в школу ей даю бумажками, теряет. Есть что-то у вас на этот случай?',
      },
    ],
    draft:
      'Есть: детская карта, выпускаем с шести лет, привязывается к вашему счёту. Лимит на день ставите вы, и каждая её покупка видна у вас в приложении. Стоит ноль рублей.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Чистякова Регина Арнольдовна' },
    messages: [{ author: 'client', text: 'Ежемесячный взнос за квартиру стал неподъёмным. Какие у меня варианты?' }],
    draft:
      'Регина Арнольдовна, вариантов три. Можно растянуть ипотеку ещё на пять лет: взнос падает с 41 до 33 тысяч. Можно рефинансировать её под 12,9%, получится 36. Можно взять каникулы на полгода, если доход просел больше чем на треть.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Bea Cartwright' },
    messages: [
      { author: 'client', text: 'My boiler died and I have £300. Is there any way you can help me spread £2,000?' },
    ],
    draft:
      'Two ways, Bea. A personal loan of £2,000 over two years is £94 a month at your rate. Or raise your overdraft, which is dearer but can be paid off any day.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Hugh Pemberton' },
    messages: [
      {
        author: 'client',
        text: 'A clerk wished to scan my face before handing over a cheque book. Is that compulsory?',
      },
    ],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'Dear Mr Pemberton, it is not. Biometric enrolment is voluntary, and you have given no consent to it. Your passport is quite enough for a cheque book.',
    fires: [],
    near: ['topic-not-raised', 'implied-consent'],
  },
  {
    channel: 'phone',
    client: { name: 'Siobhan Daly' },
    messages: [{ author: 'client', text: 'If I got hit by a bus, would my kids get at the money in here?' }],
    draft:
      "They would, Ms Daly, but not at once. Up to £50,000 we pay against a death certificate and the will; above that, we need probate. Without a will the law decides who inherits, so it's worth writing one.",
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'app',
    client: { name: 'Owen Castellan' },
    messages: [{ author: 'client', text: 'I want out. Close everything and forget I exist.' }],
    draft:
      'Understood, Owen. Move the £41 left in the pot, then tap Profile, Close account. Your contact details are deleted that day, but the law makes us keep the statements for six years.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Zainab Okoro' },
    messages: [{ author: 'client', text: "What is the £18.40 'KPC' line on our business account each month?" }],
    draft:
      "KPC stands for key-person cover, a life policy on your director. It was added in 2023 with the van loan and signed for by Mr Okoro. You can cancel it with 30 days' notice, and the loan stays as it is.",
    fires: [],
    near: ['topic-not-raised'],
  },
]
