import type { LabelledDraft } from '../labelled-draft.ts'

/** Small companies, elderly clients, and the letters of a claims department: promises, points, topics and contradictions alone. */
export const claimsLettersEditor: readonly LabelledDraft[] = [
  {
    channel: 'email',
    client: { name: 'Кондратьева Мария Фёдоровна' },
    messages: [
      {
        author: 'client',
        text: 'Здравствуйте. Пенсия пришла 10-го, а 12-го с карты сняли 890 рублей. За что? И ещё: почему в кассе на Садовой мне не разменяли две пятитысячные?',
      },
    ],
    points: [
      { id: 'p1', text: 'За что списали 890 рублей 12 ноября', state: 'open' },
      { id: 'p2', text: 'Почему касса на Садовой не разменяла купюры', state: 'open' },
    ],
    draft:
      'Мария Фёдоровна, здравствуйте! 890 рублей, списанные 12 ноября, — это годовая плата за обслуживание карты «Забота». Её берут раз в год, в месяц выпуска карты. Прошлое такое списание было в ноябре 2025 года. Спасибо, что следите за своими операциями.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Юсупов Ринат Маратович' },
    messages: [
      {
        author: 'client',
        text: 'Добрый день. 1) Выручка за 14 ноября до сих пор не на счёте. 2) Почему удержали 2,1 %, если в договоре 1,8? 3) Где взять ленту для терминала?',
      },
    ],
    points: [
      { id: 'p1', text: 'Выручка за 14 ноября не зачислена', state: 'open' },
      { id: 'p2', text: 'Почему удержали 2,1 % вместо 1,8 %', state: 'open' },
      { id: 'p3', text: 'Где взять ленту для терминала', state: 'open' },
    ],
    draft:
      'Здравствуйте! Выручка за субботу зачислена сегодня в 8:40, 63 218 рублей одной суммой. Удержание показано в той же выписке отдельной строкой. Ленту выдаёт офис на Садовой, 5, по будням с 9 до 17, доверенность не нужна.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Дёмин Игорь Васильевич' },
    messages: [
      {
        author: 'client',
        text: 'Умер отец, у него был у вас вклад. Как узнать, сколько там денег? Нужен ли подлинник свидетельства о праве на наследство? И может ли мой брат получить деньги за нас двоих?',
      },
    ],
    points: [
      { id: 'p1', text: 'Как узнать сумму вклада отца', state: 'open' },
      { id: 'p2', text: 'Нужен ли подлинник свидетельства о праве на наследство', state: 'open' },
      { id: 'p3', text: 'Может ли брат получить деньги за обоих наследников', state: 'open' },
    ],
    draft:
      'Игорь Васильевич, примите наши соболезнования. Остаток вклада можно узнать в любом нашем офисе, показав свидетельство о праве на наследство. Нужен именно подлинник: с него при вас снимают копию и тут же отдают обратно. Офис на Речной открыт каждый день, кроме воскресенья, и по наследственным делам там отдельное окно.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    client: { name: 'Гусаков Пётр Савельевич' },
    messages: [
      {
        author: 'client',
        text: 'Прошу вернуть 14 300 рублей, похищенных у меня 3 ноября. Считаю, что банк должен был остановить перевод. Прошу также выдать мне запись моего разговора с оператором от 3 ноября.',
      },
    ],
    points: [
      { id: 'p1', text: 'Вернуть 14 300 рублей', state: 'open' },
      { id: 'p2', text: 'Возражение: банк должен был остановить перевод', state: 'open' },
      { id: 'p3', text: 'Выдать запись разговора от 3 ноября', state: 'open' },
    ],
    draft:
      'Уважаемый Пётр Савельевич! Мы изучили перевод на 14 300 рублей от 3 ноября. Вернуть эту сумму банк не может: перевод подтверждён кодом, который пришёл на ваш телефон, а получатель в тот же день снял деньги. Поводов остановить перевод в ту минуту не было. Такие суммы вы переводили и раньше, а получатель не значился в базе мошенников. Нам очень жаль, что это случилось с вами.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    client: { name: 'Орешкина Зоя Никитична' },
    messages: [
      {
        author: 'client',
        text: 'дочка, а карту новую когда дадут, старая только до декабря. и пенсия то не пропадет?',
      },
    ],
    points: [
      { id: 'p1', text: 'Когда дадут новую карту', state: 'open' },
      { id: 'p2', text: 'Не пропадёт ли пенсия при замене карты', state: 'open' },
    ],
    draft:
      'Здравствуйте, Зоя Никитична! Новая карта уже лежит у нас в офисе на Речной, 12, можно забирать хоть сегодня. Возьмите с собой паспорт. Старую отдайте сотруднице, она при вас её разрежет 🙂',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Лаптев Денис Олегович' },
    messages: [
      {
        author: 'client',
        text: 'Сертификат ЭП кончился вчера, платёжки не уходят. Как продлить? И можно ли сегодня заплатить налог бумажной платёжкой?',
      },
    ],
    points: [
      { id: 'p1', text: 'Как продлить сертификат', state: 'open' },
      { id: 'p2', text: 'Можно ли сегодня заплатить налог бумажной платёжкой', state: 'open' },
    ],
    draft:
      'Денис Олегович, просроченный сертификат не продлевается, нужен новый. Запрос делается в клиент-банке: «Настройки» — «Сертификаты» — «Новый запрос». Распечатайте акт в двух экземплярах, подпишите и привезите в офис с паспортом. Понимаем, что с налогом сроки поджимают.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Зимина Ольга Борисовна' },
    messages: [
      {
        author: 'client',
        text: 'ООО «Лесной двор», бухгалтерия. У Гусева, Рябовой и Хасанова зарплата за октябрь не зачислилась. Назовите причину по каждому. И возьмёте ли комиссию за повторный реестр?',
      },
    ],
    points: [
      { id: 'p1', text: 'Почему не зачислена зарплата Гусеву', state: 'open' },
      { id: 'p2', text: 'Почему не зачислена зарплата Рябовой', state: 'open' },
      { id: 'p3', text: 'Почему не зачислена зарплата Хасанову', state: 'open' },
      { id: 'p4', text: 'Есть ли комиссия за повторный реестр', state: 'open' },
    ],
    draft:
      'Ольга Борисовна, добрый день. По Гусеву в реестре переставлены две последние цифры счёта. Рябова в сентябре сменила фамилию, а в реестре указана прежняя, поэтому программа строку отклонила. За повторный реестр ничего не берём. Исправленный файл загружайте под новым номером, иначе система примет его за дубль.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'form',
    client: { name: 'Чернова Эльвира Андреевна' },
    messages: [
      {
        author: 'client',
        text: 'Погасила ипотеку 2 ноября. Снято ли обременение? Пришлёте ли мне закладную? Ещё верните переплату 4 112 р.',
      },
    ],
    points: [
      { id: 'p1', text: 'Снято ли обременение', state: 'open' },
      { id: 'p2', text: 'Пришлют ли закладную', state: 'open' },
      { id: 'p3', text: 'Вернуть переплату 4 112 рублей', state: 'open' },
    ],
    draft:
      'Эльвира Андреевна, поздравляем с погашением ипотеки! Заявление в Росреестр мы подали 9 ноября, запись об обременении погашена 13 ноября. Проверить это можно по выписке из реестра. Закладная у вас была электронная, бумажного экземпляра не существует, поэтому и высылать нечего.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Белоусова Раиса Павловна' },
    messages: [
      { author: 'client', text: 'Почему проценты за октябрь меньше чем за сентябрь?? Ставку что ли снизили втихую?' },
    ],
    points: [
      { id: 'p1', text: 'Почему проценты за октябрь меньше, чем за сентябрь', state: 'open' },
      { id: 'p2', text: 'Снижали ли ставку', state: 'open' },
    ],
    draft:
      'Раиса Павловна, посмотрел ваш вклад «Осенний». За сентябрь начислено 3 205,48 руб., за октябрь 2 890,11 руб. Ставка 9,75 % закреплена до конца срока, её никто не менял.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Рогожина Анна Львовна' },
    messages: [
      {
        author: 'client',
        text: 'Мама лежачая. Можно ли оформить доверенность на дому, сколько это стоит, и смогу ли я по ней закрыть мамин вклад?',
      },
    ],
    points: [
      { id: 'p1', text: 'Можно ли оформить доверенность на дому', state: 'open' },
      { id: 'p2', text: 'Сколько стоит оформление', state: 'open' },
      { id: 'p3', text: 'Можно ли по доверенности закрыть вклад', state: 'open' },
    ],
    draft:
      'Анна Львовна, да, наш сотрудник выезжает к тем, кто не может прийти сам. С вашей мамы за это ничего не возьмут. Под рукой нужны два паспорта, её и ваш. Здоровья маме!',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    client: { name: 'Тарасюк Вадим Игоревич' },
    messages: [
      { author: 'client', text: 'Перевод по СБП ушёл не тому Сергею К., 7000 р.', at: '2026-11-16T10:00:00Z' },
      { author: 'bank', text: 'Приняли обращение, номер 4471.', at: '2026-11-16T10:12:00Z' },
      {
        author: 'client',
        text: 'Третий раз пишу! Вы с получателем связались или нет? И почему в приложении нельзя было отменить?',
        at: '2026-11-18T08:40:00Z',
      },
    ],
    points: [
      { id: 'p1', text: 'Связался ли банк с получателем', state: 'open' },
      { id: 'p2', text: 'Почему перевод нельзя отменить в приложении', state: 'open' },
    ],
    draft:
      'Вадим Игоревич, простите, что пришлось писать в третий раз. Перевод по СБП доходит за несколько секунд, и потом отзывать уже нечего: деньги на чужом счёте. Поэтому кнопки отмены в приложении нет. Получатель обслуживается в другом банке.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    client: { name: 'Шестаков Роман Юрьевич' },
    messages: [
      {
        author: 'client',
        text: 'Объясните, почему дивиденды по «Северной руде» пришли за вычетом 15 %. Вышлите справку о доходах за 2025 год. Возражаю против комиссии депозитария 200 руб.: сделок в октябре не было.',
      },
    ],
    points: [
      { id: 'p1', text: 'Почему с дивидендов удержали 15 %', state: 'open' },
      { id: 'p2', text: 'Выслать справку о доходах за 2025 год', state: 'open' },
      { id: 'p3', text: 'Возражение против комиссии депозитария 200 рублей', state: 'open' },
    ],
    draft:
      'Уважаемый Роман Юрьевич! С дивидендов удержано 15 %, потому что ваш доход с начала года превысил порог, после которого действует эта ставка. Порог пройден 21 августа, до этого дня удерживалось 13 %. Справка о доходах за 2025 год приложена к письму. Она подписана электронной подписью и печати не требует.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'branch',
    client: { name: 'Кузовкин Артём Степанович' },
    messages: [
      {
        author: 'client',
        text: 'Инкассаторы 11.11 не приехали, 16.11 опоздали на два часа. Требуем объяснить оба случая и сделать перерасчёт абонентской платы.',
      },
    ],
    points: [
      { id: 'p1', text: 'Почему инкассаторы не приехали 11 ноября', state: 'open' },
      { id: 'p2', text: 'Почему опоздали 16 ноября', state: 'open' },
      { id: 'p3', text: 'Перерасчёт абонентской платы', state: 'open' },
    ],
    draft:
      '11 ноября бригада не выехала из-за поломки машины, запасная была на другом маршруте. 16 ноября экипаж задержали на предыдущем объекте: там дважды пересчитывали сумку. В обоих случаях виноваты мы, вас надо было хотя бы предупредить. Приносим извинения вам и вашим кассирам.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'app',
    client: { name: 'Вихрова Дарья Олеговна' },
    messages: [
      {
        author: 'client',
        text: 'приложение пишет «устройство не поддерживается», андроид 9. какая версия нужна? есть ли вход через браузер? и поменяйте мне номер телефона, старый потеряла',
      },
    ],
    points: [
      { id: 'p1', text: 'Какая версия Android нужна', state: 'open' },
      { id: 'p2', text: 'Есть ли вход через браузер', state: 'open' },
      { id: 'p3', text: 'Сменить номер телефона', state: 'open' },
    ],
    draft:
      'Приложению нужен Android 10 или новее, на девятом оно больше не запускается. Через браузер войти можно: на сайте кнопка «Вход» вверху справа, логин и пароль те же. Код при входе приходит в СМС на тот номер, который у нас записан.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'sms',
    client: { name: 'Паньков Геннадий Ильич' },
    messages: [{ author: 'client', text: 'Какой остаток долга и можно ли мне платить 25-го, а не 15-го?' }],
    points: [
      { id: 'p1', text: 'Остаток долга', state: 'open' },
      { id: 'p2', text: 'Можно ли платить 25-го числа вместо 15-го', state: 'open' },
    ],
    draft: 'Остаток долга на сегодня 86 412,07 руб. С начала года внесено 87 450 руб., просрочек нет.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Joan Alderton' },
    messages: [
      {
        author: 'client',
        text: "Three things about our bakery account. Why was the card reader offline on Friday afternoon? Will you refund this month's fee for it? And can we have a second reader for the market stall?",
      },
    ],
    points: [
      { id: 'p1', text: 'Why the reader was offline on Friday', state: 'open' },
      { id: 'p2', text: "Refund of this month's reader fee", state: 'open' },
      { id: 'p3', text: 'Second reader for the market stall', state: 'open' },
    ],
    draft:
      'Dear Mrs Alderton, The reader dropped out because our network supplier lost a mast in your area between 13:10 and 16:45. A second reader can be ordered from the Devices page; it costs £12 a month and there is no joining fee. I am sorry you had to turn customers away on a Friday of all days.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    client: { name: 'Martin Estcourt' },
    messages: [
      {
        author: 'client',
        text: "As executor I ask you to confirm (a) the balance at my aunt's death on 2 October, (b) whether interest has accrued since, (c) whether the standing order to the care home has been stopped.",
      },
    ],
    points: [
      { id: 'a', text: 'Balance at 2 October', state: 'open' },
      { id: 'b', text: 'Has interest accrued since', state: 'open' },
      { id: 'c', text: 'Has the standing order to the care home been stopped', state: 'open' },
    ],
    draft:
      'Dear Mr Estcourt, Please accept our condolences. The balance on 2 October was £18,204.66. Interest has gone on accruing and came to £31.90 at close of business yesterday. The standing order to Oakleigh Care Home was set up in 2023 for £640, payable on the first of the month.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Denise Farrow' },
    messages: [
      {
        author: 'client',
        text: 'Machine on Mill Lane swallowed my card!! Can I get it back? is it safe in the meantime? also it took 50 off my balance and gave me nothing',
      },
    ],
    points: [
      { id: 'p1', text: 'Can she get the card back', state: 'open' },
      { id: 'p2', text: 'Is the card safe meanwhile', state: 'open' },
      { id: 'p3', text: '£50 debited but not dispensed', state: 'open' },
    ],
    draft:
      "Hi Denise, what a nuisance. A card kept by a machine is shredded by the engineer, so I'm afraid you can't have that one back. It has been blocked since 9:02 this morning and nobody can use it. You can order another under Cards in the app.",
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Colin Threlfall' },
    messages: [
      {
        author: 'client',
        text: 'Your letter of 9 November says we missed the signatory review. We did not: we filed it on 3 March, copy attached. And who signed your letter? The signature is illegible.',
      },
    ],
    points: [
      { id: 'p1', text: 'Objection: the signatory review was filed on 3 March', state: 'open' },
      { id: 'p2', text: 'Who signed the letter of 9 November', state: 'open' },
    ],
    draft:
      'Dear Mr Threlfall, Thank you for writing and for the attachment. Our letter of 9 November was signed by Harriet Coombe, Head of Business Records. The signatory review takes place once a year and covers everyone named on the mandate.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'phone',
    client: { name: 'Edwin Pettifer' },
    messages: [
      {
        author: 'client',
        text: 'My fixed saver ends in December. Does it renew by itself? At what rate? I would rather have it paid into my current account, please arrange that.',
      },
    ],
    points: [
      { id: 'p1', text: 'Does the saver renew by itself', state: 'open' },
      { id: 'p2', text: 'At what rate', state: 'open' },
      { id: 'p3', text: 'Pay the saver out to the current account', state: 'open' },
    ],
    draft:
      'Yes, Mr Pettifer, it renews by itself on 14 December. The rate is the one on our website on that day; today it stands at 3.4%. Interest for the year just ending is added the evening before.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Голубкина Нина Сергеевна' },
    messages: [
      { author: 'client', text: 'Отправила налог в среду рано утром. Дойдёт ли до выходных и не начислят ли пеню?' },
    ],
    points: [
      { id: 'p1', text: 'Дойдёт ли налоговый платёж до выходных', state: 'open' },
      { id: 'p2', text: 'Не начислят ли пеню', state: 'open' },
    ],
    draft:
      'Нина Сергеевна, деньги уже в казначействе: ушли туда сегодня в 10:15, отметка об исполнении есть. За опоздание платить вам не придётся, вы в срок.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    client: { name: 'Абрамов Тимур Русланович' },
    messages: [
      {
        author: 'client',
        text: '1. карту можно заказать ребенку 8 лет? 2. через приложение? 3. сколько стоит доставка',
      },
    ],
    points: [
      { id: 'p1', text: 'Можно ли заказать карту ребёнку 8 лет', state: 'open' },
      { id: 'p2', text: 'Можно ли заказать через приложение', state: 'open' },
      { id: 'p3', text: 'Сколько стоит доставка', state: 'open' },
    ],
    draft: '1. Да. 2. Нет, только в офисе. 3. 350 рублей.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Мещерякова Инна Глебовна' },
    messages: [
      { author: 'client', text: 'За что взяли 60 рублей? И где посмотреть реквизиты счёта?' },
      { author: 'client', text: 'а, про 60 рублей не надо, это я сама СМС подключила' },
    ],
    points: [
      { id: 'p1', text: 'За что взяли 60 рублей', state: 'withdrawn' },
      { id: 'p2', text: 'Где посмотреть реквизиты счёта', state: 'open' },
    ],
    draft:
      'Инна Глебовна, откройте счёт в приложении и нажмите на три точки справа: там строка «Реквизиты». Их можно скопировать или сохранить файлом.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Карпенко Лев Аркадьевич' },
    messages: [
      {
        author: 'client',
        text: 'Прошу снизить аренду терминала и прислать акт за октябрь.',
        at: '2026-11-12T09:00:00Z',
      },
      {
        author: 'bank',
        text: 'Лев Аркадьевич, снизить аренду терминала не сможем: ваш оборот ниже порога для скидки.',
        at: '2026-11-13T11:00:00Z',
      },
      { author: 'client', text: 'Понял. Жду акт.', at: '2026-11-18T07:00:00Z' },
    ],
    points: [
      { id: 'p1', text: 'Снизить аренду терминала', state: 'declined' },
      { id: 'p2', text: 'Прислать акт за октябрь', state: 'open' },
    ],
    draft:
      'Лев Аркадьевич, акт за октябрь во вложении, подписан с нашей стороны. Один экземпляр со своей подписью верните, пожалуйста, через клиент-банк.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Сомова Тамара Ефимовна' },
    messages: [
      { author: 'client', text: 'Какая ставка по вкладу «Надёжный»?' },
      { author: 'bank', text: 'Тамара Ефимовна, 10,1 % годовых на полгода.' },
      { author: 'client', text: 'А снимать частями можно?' },
    ],
    points: [
      { id: 'p1', text: 'Ставка по вкладу «Надёжный»', state: 'answered' },
      { id: 'p2', text: 'Можно ли снимать частями', state: 'open' },
    ],
    draft: 'К сожалению, нет, только всё сразу. Если забрать деньги раньше срока, проценты пересчитают почти в ноль.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'app',
    client: { name: 'Филимонов Глеб Денисович' },
    messages: [{ author: 'client', text: 'Где мои 5000, отправленные вчера маме? И где 12700 за квартиру?' }],
    points: [
      { id: 'p1', text: 'Где перевод 5 000 рублей', state: 'open' },
      { id: 'p2', text: 'Где перевод 12 700 рублей', state: 'open' },
    ],
    draft:
      'Оба перевода вернулись к вам на карту сегодня в 6:20: банк получателя ночью был недоступен. Можно отправлять заново, там уже всё работает.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'letter',
    client: { name: 'Ермолова Софья Дмитриевна' },
    messages: [
      {
        author: 'client',
        text: 'Вы дважды списали плату за справку для визы. Справка стоит 300, а не 600. К тому же сотрудница говорила со мной грубо.',
      },
    ],
    points: [
      { id: 'p1', text: 'Плата за справку списана дважды', state: 'open' },
      { id: 'p2', text: 'Жалоба на грубость сотрудницы', state: 'open' },
    ],
    draft:
      'Уважаемая Софья Дмитриевна! Вы правы, второе списание ошибочное. 300 рублей вернулись на ваш счёт 17 ноября. За тон, которым с вами говорили, просим прощения: мы прослушали разговор, и он нас огорчил. С консультантом уже побеседовала заведующая офисом.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Прохоров Семён Ильич' },
    messages: [
      {
        author: 'client',
        text: 'Мне на счёт кто-то внёс 15 000 через банкомат. Кто это был? И что мне теперь, трогать их или нет?',
      },
    ],
    points: [
      { id: 'p1', text: 'Кто внёс 15 000 через банкомат', state: 'open' },
      { id: 'p2', text: 'Можно ли тратить эти деньги', state: 'open' },
    ],
    draft:
      'Семён Ильич, узнать имя нам неоткуда: банкомат не спрашивает паспорт у того, кто кладёт купюры. Пока никто не объявился, лучше держите эту сумму нетронутой. Если человек ошибся, её придётся отдать.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Нечаева Лидия Петровна' },
    messages: [
      {
        author: 'client',
        text: 'Мы ТСЖ на 40 квартир. Просим: обслуживание бесплатно, кассовые взносы без процента, и чтобы приезжал курьер за документами.',
      },
    ],
    points: [
      { id: 'p1', text: 'Бесплатное обслуживание счёта', state: 'open' },
      { id: 'p2', text: 'Взносы наличными без процента', state: 'open' },
      { id: 'p3', text: 'Курьер за документами', state: 'open' },
    ],
    draft:
      'Лидия Петровна, спасибо за откровенный запрос. По первым двум пожеланиям ответ положительный: для товариществ собственников у нас тариф «Дом», в нём нет ни месячной платы, ни процента за приём денег. А вот курьеров банк не держит, бумаги придётся привозить самим или отправлять через клиент-банк.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'form',
    client: { name: 'Якушев Антон Валерьевич' },
    messages: [
      { author: 'client', text: 'Могу ли я снять деньги со счёта ИП на личные нужды? А перевести на карту жены?' },
    ],
    points: [
      { id: 'p1', text: 'Можно ли снять деньги со счёта ИП на личные нужды', state: 'open' },
      { id: 'p2', text: 'Можно ли перевести на карту жены', state: 'open' },
    ],
    draft:
      'Антон Валерьевич, можете: после уплаты налогов это ваши собственные средства. На второй вопрос ответ такой же. В назначении напишите «собственные средства предпринимателя» и номер счёта, НДС не указывайте.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    client: { name: 'Дорохова Клавдия Ивановна' },
    messages: [
      {
        author: 'client',
        text: 'Мне звонил какой-то майор, велел перевести сбережения на безопасный счёт. Я не перевела. Это правда был майор? А деньги мои целы?',
      },
    ],
    points: [
      { id: 'p1', text: 'Правда ли звонил майор', state: 'open' },
      { id: 'p2', text: 'Целы ли деньги', state: 'open' },
    ],
    draft:
      'Клавдия Ивановна, вы всё сделали правильно. Это мошенник: никаких «безопасных счетов» не существует. Только что смотрела: на вкладе и на книжке всё до копейки, за неделю ни одной операции.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'letter',
    client: { name: 'Баринов Олег Константинович' },
    messages: [
      {
        author: 'client',
        text: 'Претензия. 1. Почему ограничен доступ к клиент-банку? 2. На каком основании запрошены договоры с поставщиком? 3. Требую возместить пеню 2 140 руб. поставщику.',
      },
    ],
    points: [
      { id: 'p1', text: 'Почему ограничен доступ к клиент-банку', state: 'open' },
      { id: 'p2', text: 'На каком основании запрошены договоры', state: 'open' },
      { id: 'p3', text: 'Возместить пеню 2 140 рублей', state: 'open' },
    ],
    draft:
      'Уважаемый Олег Константинович! Дистанционное обслуживание приостановлено 10 ноября: за два дня через счёт прошло в шесть раз больше обычного, и почти всё в тот же день ушло одному получателю. Бумаги по сделке мы попросили по той же причине, право на это даёт пункт 4.3 вашего договора счёта. 16 ноября мы их получили, вопросов не осталось, и вход открыт снова. Сумму, которую вы заплатили контрагенту за просрочку, банк не компенсирует: платёж можно было провести на бумаге в офисе, об этом вам написали в день остановки.',
    fires: [],
    near: ['point-unanswered'],
    unsure: ['hard-to-read', 'hides-behind-rules'],
  },
  {
    channel: 'chat',
    client: { name: 'Вяземская Полина Игоревна' },
    messages: [
      {
        author: 'client',
        text: 'флешка с подписью сломалась пополам. что делать? и директор в отпуске, он обязательно нужен?',
      },
    ],
    points: [
      { id: 'p1', text: 'Что делать со сломанным токеном', state: 'open' },
      { id: 'p2', text: 'Обязательно ли присутствие директора', state: 'open' },
    ],
    draft:
      'Купите любой USB-носитель из списка на странице «Клиент-банк» и приезжайте с ним в офис: ключ выпускают при вас минут за двадцать. Без него самого не обойтись, ключ именной и выдаётся только владельцу в руки.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'branch',
    client: { name: 'Калинина Вера Тихоновна' },
    messages: [
      {
        author: 'client',
        text: 'Довожу до вашего сведения, что я переехала: г. Заречный, ул. Мира, 8, кв. 3. Письма шлите туда. Книжку менять надо?',
      },
    ],
    points: [
      { id: 'p1', text: 'Сообщает новый адрес', state: 'open' },
      { id: 'p2', text: 'Нужно ли менять сберегательную книжку', state: 'open' },
    ],
    draft:
      'Вера Тихоновна, записали: Мира, 8, квартира 3. Прежний адрес из карточки убрали. Книжка остаётся та же, она от места жительства не зависит.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Сухарев Максим Эдуардович' },
    messages: [
      {
        author: 'client',
        text: 'Возможен ли перевод дивидендов не на брокерский счёт, а сразу на карту? И облагается ли такой вывод отдельно?',
      },
    ],
    points: [
      { id: 'p1', text: 'Можно ли получать дивиденды сразу на карту', state: 'open' },
      { id: 'p2', text: 'Облагается ли вывод отдельным налогом', state: 'open' },
    ],
    draft:
      'Максим Эдуардович, такая настройка есть: раздел «Инвестиции», значок шестерёнки, пункт «Куда зачислять выплаты». Второй раз государство ничего не возьмёт, всё уже удержано до зачисления.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Geraldine Popple' },
    messages: [
      {
        author: 'client',
        text: 'I am 81 and do not have a smartphone. Must I get one to keep my account? And may my niece come with me to the counter?',
      },
    ],
    points: [
      { id: 'p1', text: 'Must she get a smartphone to keep the account', state: 'open' },
      { id: 'p2', text: 'May her niece come to the counter', state: 'open' },
    ],
    draft:
      'Dear Mrs Popple, Not at all. You can go on using your passbook and the branch just as you do today. And of course she is welcome; do bring her along.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Nikhil Bose' },
    messages: [
      {
        author: 'client',
        text: 'payroll file rejected, error 17. what is it? do i have to redo the whole lot? will staff still get it today?',
      },
    ],
    points: [
      { id: 'p1', text: 'What is error 17', state: 'open' },
      { id: 'p2', text: 'Does the whole file have to be redone', state: 'open' },
      { id: 'p3', text: 'Will staff be paid today', state: 'open' },
    ],
    draft:
      "That code means one sort code has five digits instead of six; it's line 23. Fix just that line and upload again. Anything in before 15:30 reaches people the same afternoon, so you've got plenty of time.",
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'letter',
    client: { name: 'Roderick Haim' },
    messages: [
      {
        author: 'client',
        text: 'I dispute the £35 unarranged overdraft charge, and I dispute that you wrote to me beforehand.',
      },
    ],
    points: [
      { id: 'p1', text: 'Disputes the £35 charge', state: 'open' },
      { id: 'p2', text: 'Disputes that the bank wrote beforehand', state: 'open' },
    ],
    draft:
      'Dear Mr Haim, You are right on both counts. No notice left this building, and without one we had no business taking the money. It was put back on 16 November, and I apologise.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Paula Winstone' },
    messages: [
      {
        author: 'client',
        text: 'Can my son use my power of attorney at any branch? Does it run out? Can he see my online account with it?',
        at: '2026-11-16T09:00:00Z',
      },
      {
        author: 'client',
        text: 'Forget the online question, he says he does not want it.',
        at: '2026-11-17T09:00:00Z',
      },
    ],
    points: [
      { id: 'p1', text: 'Can the power of attorney be used at any branch', state: 'open' },
      { id: 'p2', text: 'Does it run out', state: 'open' },
      { id: 'p3', text: 'Can he see the online account', state: 'withdrawn' },
    ],
    draft:
      'Dear Ms Winstone, Anywhere in the county, yes; it is on our central record, so no one needs to see the paper again. There is no end date on it. It stands until you cancel it.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    client: { name: 'Trevor Oakes' },
    messages: [{ author: 'client', text: 'Who tried to take 1p from my card at 3am and should I be worried' }],
    points: [
      { id: 'p1', text: 'Who tried to take 1p at 3am', state: 'open' },
      { id: 'p2', text: 'Should he be worried', state: 'open' },
    ],
    draft:
      'It was the streaming service you signed up to last night, checking that the card is live. The penny was never actually taken. Nothing to lose sleep over.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    client: { name: 'Быстров Аркадий Львович' },
    messages: [
      { author: 'client', text: 'Сколько возьмёте за снятие по чековой книжке?', at: '2026-11-09T08:00:00Z' },
      {
        author: 'bank',
        text: 'Аркадий Львович, выдача наличных по чеку на вашем тарифе бесплатна.',
        at: '2026-11-09T08:20:00Z',
      },
      { author: 'client', text: 'Сняли 200 000 и списали 3 000! Это почему?', at: '2026-11-18T08:30:00Z' },
    ],
    draft:
      'Аркадий Львович, 3 000 рублей — это полтора процента за выдачу денег по чеку. На вашем тарифе такая комиссия берётся с каждого снятия, ошибки тут нет.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Лисицына Жанна Викторовна' },
    messages: [
      {
        author: 'client',
        text: 'Почему меня в офисе опять хотели фотографировать? Вы мою фотографию уже делали, я подписывала согласие.',
      },
    ],
    consents: [{ purpose: 'photo', state: 'given', inForce: true }],
    draft:
      'Жанна Викторовна, разрешения на фотографирование вы нам не давали, мы проверили. Поэтому сотрудница и попросила вас сняться и подписать бланк.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Жилин Станислав Егорович' },
    messages: [{ author: 'client', text: 'Откуда в банке слепок моего голоса? Я на биометрию не соглашался.' }],
    consents: [{ purpose: 'bank_biometrics', state: 'refused', inForce: false }],
    draft:
      'Станислав Егорович, голос записан с вашего согласия: вы подтвердили его при открытии карты, и оно действует до сих пор.',
    fires: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'phone',
    client: { name: 'Тихонова Алла Геннадьевна' },
    messages: [{ author: 'client', text: 'Мне обещали звонок от Крыловой по спорной покупке. Ждать или нет?' }],
    promises: [
      { id: 'pr1', what: 'Эксперт Крылова перезвонит клиентке по спорной операции', due: '2026-11-20', state: 'open' },
    ],
    draft:
      'Алла Геннадьевна, звонить вам по этой покупке никто не собирался. Решение принимают по документам, разговор для этого не нужен.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Корнеев Виктор Павлович' },
    messages: [
      { author: 'client', text: 'Верните плату за обслуживание, карту я сдал в мае.', at: '2026-11-10T09:00:00Z' },
      {
        author: 'bank',
        text: 'Виктор Павлович, мы согласны с вами. 2 400 рублей бухгалтер Лосева вернёт на ваш счёт до 25 ноября, о зачислении придёт СМС.',
        at: '2026-11-12T09:00:00Z',
      },
      { author: 'client', text: 'А проценты на эти деньги будут?', at: '2026-11-18T06:00:00Z' },
    ],
    promises: [{ id: 'pr1', what: 'Вернуть плату за обслуживание 2 400 рублей', due: '2026-11-25', state: 'open' }],
    draft:
      'Уважаемый Виктор Павлович! Проценты на эту сумму не начисляются. Сама плата удержана верно и возврату не подлежит, поскольку заявления о закрытии карты в мае не было.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    client: { name: 'Сафина Гульнара Ильдаровна' },
    messages: [
      { author: 'client', text: 'карта не работает в магазине', at: '2026-11-17T15:00:00Z' },
      {
        author: 'bank',
        text: 'Гульнара Ильдаровна, карту мы остановили в 14:20: была подозрительная попытка оплаты.',
        at: '2026-11-17T15:06:00Z',
      },
      {
        author: 'client',
        text: 'так она с какого времени заблокирована была? мне для возврата билета надо',
        at: '2026-11-18T08:50:00Z',
      },
    ],
    draft: 'Вчера весь день карта была активна, блокировку мы не ставили ни на минуту. Отказ шёл со стороны магазина.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Ильющенко Павел Романович' },
    messages: [
      { author: 'client', text: 'Отправил весь комплект на смену директора.', at: '2026-11-11T09:00:00Z' },
      {
        author: 'bank',
        text: 'Павел Романович, все документы получены: решение, приказ, карточка с подписями. Больше ничего не требуется.',
        at: '2026-11-12T10:00:00Z',
      },
      { author: 'client', text: 'Почему новый директор до сих пор не может подписывать?', at: '2026-11-18T07:30:00Z' },
    ],
    draft:
      'Павел Романович, подпись нового директора не подключена, потому что карточки с образцами в вашем комплекте не было. Привезите её в офис, заверенную нотариусом или нашим сотрудником.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Гордеева Ксения Максимовна' },
    messages: [
      { author: 'client', text: 'Какая у меня ставка по ипотеке с ноября?', at: '2026-11-02T09:00:00Z' },
      {
        author: 'bank',
        text: 'Ксения Максимовна, с ноября у вас 9,9 % годовых, скидка за зарплатный проект сохранена.',
        at: '2026-11-02T09:15:00Z',
      },
      {
        author: 'client',
        text: 'В графике другой платёж. Перепроверьте ставку пожалуйста',
        at: '2026-11-18T08:00:00Z',
      },
    ],
    draft:
      'Ксения Максимовна, перепроверила. Зарплатной скидки у вас нет с октября, так что в ноябре ставка 10,9 %. График составлен верно.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    client: { name: 'Юрьева Таисия Корнеевна' },
    messages: [
      {
        author: 'client',
        text: 'Хочу забрать вклад мужа по завещанию, оформленному у вас в банке до 2002 года. Что принести?',
        at: '2026-11-13T08:00:00Z',
      },
      {
        author: 'bank',
        text: 'Таисия Корнеевна, хватит паспорта и свидетельства о смерти. К нотариусу идти не надо.',
        at: '2026-11-13T08:30:00Z',
      },
      { author: 'client', text: 'Я приехала, а меня в кассе развернули. Что им ещё надо?', at: '2026-11-18T08:45:00Z' },
    ],
    draft:
      'Таисия Корнеевна, без нотариуса такой вклад не выплачивается. Кассиру нужно было увидеть свидетельство о праве на наследство, поэтому вам и отказали.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    client: { name: 'Мухин Вячеслав Андреевич' },
    messages: [{ author: 'client', text: 'Я ещё летом отозвал согласие на рекламные звонки. Опять звоните. Почему?' }],
    consents: [{ purpose: 'marketing_call', state: 'revoked', inForce: false }],
    draft:
      'Вячеслав Андреевич, отзыва согласия на звонки от вас не поступало, ни летом, ни позже. Оттого номер и остался в списке обзвона.',
    fires: ['contradicts-earlier-reply'],
    unsure: ['implied-consent'],
  },
  {
    channel: 'chat',
    client: { name: 'Пименов Руслан Борисович' },
    messages: [
      { author: 'client', text: 'Когда будет терминал?', at: '2026-11-11T09:00:00Z' },
      {
        author: 'bank',
        text: 'Руслан Борисович, терминал собран и 10 ноября передан курьеру, накладная 55-18.',
        at: '2026-11-11T09:10:00Z',
      },
      { author: 'client', text: 'Так где он? Прошла неделя', at: '2026-11-18T08:55:00Z' },
    ],
    draft: 'Терминал по вашей заявке ещё стоит на складе и в доставку не уходил, Руслан Борисович. Ждёт прошивки.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Федорчук Алексей Николаевич' },
    messages: [
      { author: 'client', text: 'Прошу закрыть расчётный счёт ООО «Пилот».', at: '2026-10-30T09:00:00Z' },
      {
        author: 'bank',
        text: 'Алексей Николаевич, счёт закрыт 5 ноября, уведомление в налоговую отправлено в тот же день.',
        at: '2026-11-06T09:00:00Z',
      },
      {
        author: 'client',
        text: 'Почему 16 ноября с нас списали 1 490 руб. за обслуживание?',
        at: '2026-11-18T06:40:00Z',
      },
    ],
    draft:
      'Алексей Николаевич, добрый день! 1 490 рублей — плата за ноябрь по расчётному счёту. Он открыт и обслуживается, заявление о закрытии к нам не поступало. Списание правомерно.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Самойлова Евгения Олеговна' },
    messages: [
      {
        author: 'client',
        text: 'На каком основании вы запросили мою кредитную историю 12 ноября? Согласие я отозвала в сентябре.',
      },
    ],
    consents: [{ purpose: 'credit_history', state: 'withdrawn', inForce: false }],
    draft:
      'Уважаемая Евгения Олеговна! Запрос от 12 ноября сделан законно. Ваше согласие на получение кредитной истории остаётся в силе, на него мы и опирались.',
    fires: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'messenger',
    client: { name: 'Дубова Пелагея Игнатьевна' },
    messages: [
      { author: 'client', text: 'Вы по субботам открыты? мне внук только в субботу может', at: '2026-11-17T12:00:00Z' },
      {
        author: 'bank',
        text: 'Да, Пелагея Игнатьевна, офис на Речной работает в субботу с 9 до 14.',
        at: '2026-11-17T12:04:00Z',
      },
      { author: 'client', text: 'а с внуком вместе можно к окошку?', at: '2026-11-18T08:00:00Z' },
    ],
    draft: 'Конечно, приходите вместе. Только выберите будний день: на Речной в выходные закрыто.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Ступин Лев Георгиевич' },
    messages: [
      { author: 'client', text: 'Страховку при автокредите я обязан брать?', at: '2026-11-10T09:00:00Z' },
      {
        author: 'bank',
        text: 'Лев Георгиевич, страхование жизни добровольное, на решение по кредиту и на ставку оно не влияет.',
        at: '2026-11-10T09:08:00Z',
      },
      { author: 'client', text: 'Отказался от полиса. На что это повлияет?', at: '2026-11-18T07:50:00Z' },
    ],
    draft:
      'Лев Георгиевич, отказ мы видим. Без полиса ставка по автокредиту у вас выше на три пункта, 17,4 % вместо 14,4 %.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Hilary Marchbank' },
    messages: [
      { author: 'client', text: "Has my late husband's account been frozen?", at: '2026-11-12T09:00:00Z' },
      {
        author: 'bank',
        text: 'Dear Mrs Marchbank, Yes. The account was frozen on 11 November and nothing can leave it.',
        at: '2026-11-12T14:00:00Z',
      },
      { author: 'client', text: 'Then how did the gas company take £88 on the 14th?', at: '2026-11-18T07:00:00Z' },
    ],
    draft:
      'Dear Mrs Marchbank, The £88 was an ordinary direct debit. No freeze has been placed on the account, so payments have simply carried on as usual.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Owen Tranter' },
    messages: [
      { author: 'client', text: 'My accountant says you refuse to talk to her. I signed the form in spring, no?' },
    ],
    consents: [{ purpose: 'third_party', state: 'given', inForce: true }],
    draft:
      "Hi Owen. We don't hold any permission from you to share details with third parties, which is why she got turned away.",
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Beatrice Lyle' },
    messages: [
      {
        author: 'client',
        text: 'I complain that your cashier miscounted my takings by £200.',
        at: '2026-11-05T09:00:00Z',
      },
      {
        author: 'bank',
        text: 'Dear Ms Lyle, We recounted the till on 4 November and found £200 over. The mistake was ours and the money has been credited.',
        at: '2026-11-09T09:00:00Z',
      },
      {
        author: 'client',
        text: 'Thank you. Please state in writing, for my auditor, what the recount showed.',
        at: '2026-11-17T09:00:00Z',
      },
    ],
    draft:
      'Dear Ms Lyle, For your auditor: the till was recounted on 4 November and agreed to the penny. There was no surplus that day.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Gareth Pinnock' },
    messages: [{ author: 'client', text: 'Just checking the November reader fee is still being waived as agreed?' }],
    promises: [{ id: 'pr1', what: 'Waive the card reader fee for November', due: '2026-11-30', state: 'open' }],
    draft:
      "Hello Mr Pinnock, I've looked at the account. The November fee is payable in full; we do not waive reader fees for anyone on the Trader plan.",
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    client: { name: 'Sylvia Cropper' },
    messages: [
      {
        author: 'client',
        text: 'Do I pay anything to take money out of the Heritage bond early?',
        at: '2026-11-16T10:00:00Z',
      },
      {
        author: 'bank',
        text: 'No, Mrs Cropper, there is no charge for early withdrawal on that bond.',
        at: '2026-11-16T10:05:00Z',
      },
      { author: 'client', text: 'Lovely. How much would I get if I closed it today?', at: '2026-11-18T08:30:00Z' },
    ],
    draft:
      "You'd receive £9,820 today, Mrs Cropper. That is your £10,000 less the 180-pound penalty for leaving before the term is up.",
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Зуев Никита Ильич' },
    messages: [
      { author: 'client', text: 'карта не проходит', at: '2026-11-17T10:00:00Z' },
      {
        author: 'bank',
        text: 'Никита Ильич, карта заблокирована: трижды введён неверный пин.',
        at: '2026-11-17T10:05:00Z',
      },
      { author: 'client', text: 'пин вспомнил, работает теперь?', at: '2026-11-18T08:00:00Z' },
    ],
    draft: 'Да, ночью счётчик попыток обнулился, и сейчас карта не заблокирована. Можно платить.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Авдеева Лариса Петровна' },
    messages: [
      {
        author: 'client',
        text: 'Берёте ли комиссию за перевод на вклад мамы в вашем же банке?',
        at: '2026-11-16T09:00:00Z',
      },
      {
        author: 'bank',
        text: 'Лариса Петровна, между счетами внутри банка переводы бесплатны.',
        at: '2026-11-16T09:30:00Z',
      },
      { author: 'client', text: 'А если на её карту другого банка по номеру карты?', at: '2026-11-18T08:00:00Z' },
    ],
    draft:
      'Лариса Петровна, тут уже платно: 1,2 %, но не меньше 50 рублей. Если отправить по СБП по номеру телефона, до 100 тысяч в месяц комиссии нет.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Муратов Шамиль Рашидович' },
    messages: [
      {
        author: 'client',
        text: 'Прошу подтвердить письменно: передавали ли вы моё лицо и голос в Единую биометрическую систему? Согласия я не давал.',
      },
    ],
    consents: [{ purpose: 'ebs', state: 'refused', inForce: false }],
    draft:
      'Уважаемый Шамиль Рашидович! Подтверждаем: вашего согласия на передачу образцов в Единую биометрическую систему нет, вы от неё отказались. Ничего туда не передавалось.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'email',
    client: { name: 'Платонова Екатерина Юрьевна' },
    messages: [{ author: 'client', text: 'Жду ответ по 8 300 руб., обещали сегодня.', at: '2026-11-18T07:00:00Z' }],
    promises: [{ id: 'pr1', what: 'Дать ответ по спорной операции 8 300 рублей', due: '2026-11-18', state: 'open' }],
    draft:
      'Екатерина Юрьевна, сегодня ответа не будет, хотя мы обещали его на 18 ноября. Переносим на 24 ноября: банк магазина прислал чек только утром, его надо сверить. Сверяет эксперт Дина Горева, и 24-го она сама напишет вам на почту, какое принято решение. Простите за задержку.',
    fires: [],
    near: ['contradicts-earlier-reply', 'silent-move', 'promise-incomplete'],
  },
  {
    channel: 'messenger',
    client: { name: 'Котова Римма Аркадьевна' },
    messages: [
      { author: 'client', text: 'Пенсионная карта бесплатная?', at: '2026-11-15T09:00:00Z' },
      { author: 'bank', text: 'Да, Римма Аркадьевна, за карту «Забота» платы нет.', at: '2026-11-15T09:03:00Z' },
      {
        author: 'client',
        text: 'а вторая у меня, синяя, кредитная? за нее тоже не платить?',
        at: '2026-11-18T08:10:00Z',
      },
    ],
    draft: 'За синюю платить надо, Римма Аркадьевна, 590 рублей в год. Бесплатна только «Забота».',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Серов Илья Артурович' },
    messages: [
      { author: 'client', text: 'Где мой платёж на 310 тысяч?', at: '2026-11-18T06:00:00Z' },
      {
        author: 'bank',
        text: 'Илья Артурович, платёж не исполнен: не хватает остатка на счёте.',
        at: '2026-11-18T06:10:00Z',
      },
      { author: 'client', text: 'пополнил, гляньте ещё раз', at: '2026-11-18T08:40:00Z' },
    ],
    draft: 'Теперь исполнен: ушёл в 11:32, как только поступили ваши 50 тысяч. Остаток после списания 4 118,20 руб.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Рыбаков Фёдор Кузьмич' },
    messages: [
      { author: 'client', text: 'Верните 6 000, банкомат их не выдал.', at: '2026-11-10T09:00:00Z' },
      {
        author: 'bank',
        text: 'Фёдор Кузьмич, излишка в банкомате на улице Мира нет, вернуть 6 000 рублей мы не можем.',
        at: '2026-11-12T09:00:00Z',
      },
      { author: 'client', text: 'Вы пишете, что деньги вернёте, а их всё нет!', at: '2026-11-18T06:00:00Z' },
    ],
    draft:
      'Уважаемый Фёдор Кузьмич! Видимо, нас неверно поняли. 12 ноября мы писали об отказе: при пересчёте лишних купюр не нашли. Он остаётся в силе, этих 6 000 рублей на счёт не поступит.',
    fires: [],
    near: ['contradicts-earlier-reply', 'repeats-earlier-reply'],
  },
  {
    channel: 'branch',
    client: { name: 'Алексеенко Маргарита Павловна' },
    messages: [
      { author: 'client', text: 'Нотариальную доверенность примете?', at: '2026-11-12T09:00:00Z' },
      {
        author: 'bank',
        text: 'Маргарита Павловна, примем, если в ней прямо названо право закрывать вклад.',
        at: '2026-11-12T10:00:00Z',
      },
      {
        author: 'client',
        text: 'Вот доверенность, там написано «распоряжаться вкладами».  Отдадите мне мамины деньги?',
        at: '2026-11-18T08:20:00Z',
      },
    ],
    draft:
      'Маргарита Павловна, с таким текстом можно снимать и пополнять, но закрыть вклад нельзя: слова «закрывать» в ней нет. Если оставить на счёте рубль, остальное выдадим хоть сейчас.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    client: { name: 'Громов Эдуард Степанович' },
    messages: [{ author: 'client', text: 'Отозвал согласие на рекламу, а она всё лезет в уведомлениях приложения' }],
    consents: [
      { purpose: 'marketing_sms', state: 'withdrawn', inForce: false },
      { purpose: 'marketing_push', state: 'given', inForce: true },
    ],
    draft:
      'Эдуард Степанович, отозвано согласие на рекламные СМС, и по СМС вам с тех пор ничего не уходило. На уведомления в приложении согласие отдельное, и оно пока действует. Выключатель: «Профиль» — «Уведомления» — «Предложения».',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'email',
    client: { name: 'Хохлов Дмитрий Ефимович' },
    messages: [
      { author: 'client', text: 'Какой лимит на снятие у моих корпоративных карт?', at: '2026-11-05T09:00:00Z' },
      {
        author: 'bank',
        text: 'Дмитрий Ефимович, в ноябре лимит 300 000 рублей в сутки на каждую карту.',
        at: '2026-11-05T09:20:00Z',
      },
      { author: 'client', text: 'А с нового года сколько, что известно?', at: '2026-11-18T07:00:00Z' },
    ],
    draft:
      'Дмитрий Ефимович, с 1 января 2027 года в тарифах стоит 200 000 рублей в сутки. До конца этого года остаётся прежняя сумма, 300 000.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Орлик Надежда Сергеевна' },
    messages: [
      {
        author: 'client',
        text: 'Сестра говорит, что кредитные каникулы мне не положены. Правда?',
        at: '2026-11-18T08:00:00Z',
      },
      {
        author: 'bank',
        text: 'Надежда Сергеевна, уточните, пожалуйста, насколько снизился ваш доход?',
        at: '2026-11-18T08:05:00Z',
      },
      { author: 'client', text: 'Почти вдвое, сократили на работе', at: '2026-11-18T08:12:00Z' },
    ],
    draft:
      'Тогда положены: порог — снижение больше чем на 30 %. Понадобится справка о доходах за прошлый и этот год. Сестра, наверное, слышала о прежних условиях.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    client: { name: 'Ветров Захар Иванович' },
    messages: [{ author: 'client', text: 'Я насчёт выписки за 2024 год. Может, мне прийти за ней?' }],
    promises: [{ id: 'pr1', what: 'Прислать выписку по счёту за 2024 год', due: '2026-11-20', state: 'open' }],
    draft:
      'Захар Иванович, приходить не нужно. Выписка уже готова, я отправила её вам почтой сегодня утром, на два дня раньше обещанного.',
    fires: [],
    near: ['contradicts-earlier-reply', 'silent-move'],
  },
  {
    channel: 'letter',
    client: { name: 'Савостьянова Ирина Яковлевна' },
    messages: [
      {
        author: 'client',
        text: 'Страховая отказала в выплате по кредиту мужа. Вы говорили, что долг погасит страховка.',
        at: '2026-11-13T09:00:00Z',
      },
      {
        author: 'bank',
        text: 'Ирина Яковлевна, долг мужа погашается за счёт страховой выплаты, если страховая признаёт случай.',
        at: '2026-11-14T09:00:00Z',
      },
      { author: 'client', text: 'Не признала! Так кто платит?', at: '2026-11-18T06:00:00Z' },
    ],
    draft:
      'Уважаемая Ирина Яковлевна! Раз страховая случай не признала, выплаты нет, и долг переходит к наследникам. Отвечают они только в пределах стоимости того, что получили. Мы понимаем, как тяжело это читать.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Кириенко Оксана Дмитриевна' },
    messages: [
      { author: 'client', text: 'Реестр зарплаты приняли?', at: '2026-11-18T06:30:00Z' },
      { author: 'bank', text: 'Оксана Дмитриевна, реестр № 44 принят, ошибок нет.', at: '2026-11-18T06:35:00Z' },
      { author: 'client', text: 'А 45-й, с премией?', at: '2026-11-18T08:45:00Z' },
    ],
    draft: 'Сорок пятый не принят: в строке 7 пустое отчество. Поправьте и загрузите заново, 44-й это не задевает.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    client: { name: 'Бурцев Модест Ильич' },
    messages: [
      { author: 'client', text: 'сколько у меня на книжке', at: '2026-11-16T09:00:00Z' },
      { author: 'bank', text: 'Модест Ильич, 212 400 рублей 16 копеек.', at: '2026-11-16T09:02:00Z' },
      { author: 'client', text: 'снял вчера 12 тыщ, сколько стало', at: '2026-11-18T08:00:00Z' },
    ],
    draft: 'Стало 200 400 рублей 16 копеек, Модест Ильич. Всё сходится.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Frances Ockley' },
    messages: [
      { author: 'client', text: 'Can I add my daughter to my account?', at: '2026-11-10T09:00:00Z' },
      {
        author: 'bank',
        text: 'Dear Mrs Ockley, Yes, she can be added as a joint holder on the current account.',
        at: '2026-11-10T13:00:00Z',
      },
      { author: 'client', text: 'And to the cash ISA?', at: '2026-11-17T18:00:00Z' },
    ],
    draft:
      'Dear Mrs Ockley, No, not to that one. An ISA belongs to one person only and cannot be held jointly. Your current account is another matter, as I wrote.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Simon Weare' },
    messages: [
      { author: 'client', text: 'is the mobile app down?', at: '2026-11-18T07:00:00Z' },
      { author: 'bank', text: 'Hi Simon, yes, logins have been failing since 6:40.', at: '2026-11-18T07:03:00Z' },
      { author: 'client', text: 'still?', at: '2026-11-18T08:58:00Z' },
    ],
    draft:
      "Not any more. It came back at 8:51 and logins are going through normally. Sorry about the morning you've had.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Audrey Quill' },
    messages: [
      { author: 'client', text: 'Did I ever agree to your keeping a photograph of me? I recall signing something.' },
    ],
    consents: [
      { purpose: 'photo', state: 'none', inForce: false },
      { purpose: 'data_processing', state: 'given', inForce: true },
    ],
    draft:
      'Dear Miss Quill, You never agreed to a photograph, and we do not have one. What you signed in 2021 was the general data processing form, which is still in force and says nothing about pictures.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'email',
    client: { name: 'Desmond Achebe' },
    messages: [
      { author: 'client', text: 'Are my two invoices paid?', at: '2026-11-17T09:00:00Z' },
      {
        author: 'bank',
        text: 'Dear Mr Achebe, Invoice 118 was paid on Monday. Invoice 121 is waiting for a second signature.',
        at: '2026-11-17T10:00:00Z',
      },
      {
        author: 'client',
        text: 'My partner says she signed last night. And the supplier on 118 says nothing has come.',
        at: '2026-11-18T07:00:00Z',
      },
    ],
    draft:
      "Dear Mr Achebe, She did, and 121 went out at 8:05 today. As for 118, it did leave us on Monday; the supplier's bank confirms it is sitting with them, held up by a wrong payee name.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    client: { name: 'Winifred Stace' },
    messages: [
      { author: 'client', text: 'Is there a fee for a duplicate statement?', at: '2026-11-16T09:00:00Z' },
      {
        author: 'bank',
        text: 'There is no fee for a statement less than a year old, Miss Stace.',
        at: '2026-11-16T09:04:00Z',
      },
      { author: 'client', text: 'I need one from 2019, how much is that?', at: '2026-11-18T08:00:00Z' },
    ],
    draft:
      'That one is £5, Miss Stace, because it comes out of the archive. Anything from the last twelve months remains free.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    client: { name: 'Лаврова Антонина Семёновна' },
    messages: [{ author: 'client', text: 'С меня два раза взяли за квартиру, проверьте' }],
    draft:
      'Антонина Семёновна, вижу оба списания, по 4 210 рублей, с разницей в минуту. Второе похоже на сбой. Разберёмся и лишнее вернём.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Овчаренко Глеб Витальевич' },
    messages: [{ author: 'client', text: 'Неверно посчитали проценты по овердрафту за октябрь.' }],
    draft:
      'Глеб Витальевич, согласны: база взята за 31 день вместо 19. Перерасчёт будет произведён до 27 ноября. Приносим извинения за ошибку.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    client: { name: 'Цветкова Марфа Лукинична' },
    messages: [{ author: 'client', text: 'доверенность на племянника прислала, годится или нет?' }],
    draft:
      'Марфа Лукинична, доверенность открылась, все страницы видны. Её посмотрит наш юрист Ковалёв и позвонит вам на домашний.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Рудаков Валентин Петрович' },
    messages: [{ author: 'client', text: 'Кто снял с карты 2300 в Туле? Я там не был' }],
    draft:
      'Валентин Петрович, карту я уже остановил, больше по ней ничего не пройдёт. Операцию проверит ведущий специалист Быкова, срок у неё до 23 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    client: { name: 'Молчанов Юрий Ефремович' },
    messages: [{ author: 'client', text: 'Есть решение по реструктуризации?' }],
    draft:
      'Пока нет, Юрий Ефремович, заявление на рассмотрении со вчерашнего дня. 25 ноября вам на телефон придёт СМС с решением.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'branch',
    client: { name: 'Агафонова Светлана Ивановна' },
    messages: [{ author: 'client', text: 'Терминал в магазине третий день не видит карты. Меняйте!' }],
    draft:
      'Светлана Ивановна, судя по коду 91, сгорел считыватель, чинить его нет смысла. Как только у мастера появится окно, терминал заменят на новый.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'app',
    client: { name: 'Хабибуллин Артур Фаридович' },
    messages: [{ author: 'client', text: 'магазин отменил покупку а денег нет' }],
    draft:
      'Магазин отмену подтвердил, сумма 11 990 рублей. Возврат в работе, в ближайшие дни деньги окажутся у вас на карте.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Пестова Наталья Львовна' },
    messages: [{ author: 'client', text: 'Нужна справка для субсидии, что у нас нет задолженности перед банком' }],
    draft:
      'Добрый день! Справка бесплатная, в ней указывается дата, на которую нет долга. Передаю ваш запрос коллегам в кредитный отдел, они с вами свяжутся',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    client: { name: 'Ярцева Любовь Ивановна' },
    messages: [
      {
        author: 'client',
        text: 'милая, я боюсь что пенсию не туда переведут после смены паспорта, поменяй мне там паспорт',
      },
    ],
    draft:
      'Любовь Ивановна, не переживайте, пенсия идёт по номеру счёта, паспорт тут ни при чём. Фото страниц получила, новые данные внесём 🌷',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'Стрельников Борис Ильич' },
    messages: [{ author: 'client', text: 'Требую объяснить списание 780 руб. и выдать запись разговора от 6 ноября.' }],
    draft:
      'Уважаемый Борис Ильич! 780 рублей списаны 6 ноября за срочный перевод. Эту услугу включили по вашей просьбе во время звонка, в 15:42. Обычный перевод в тот день тоже был доступен и стоил бы 30 рублей. Запись разговора подготовим и вышлем отдельно.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Толмачёва Виктория Сергеевна' },
    messages: [
      { author: 'client', text: 'Когда подключите второго бухгалтера? И верните 500 рублей за токен, он бракованный.' },
    ],
    draft:
      'Виктория Сергеевна, второго бухгалтера подключу завтра, 19 ноября, и в 12:00 сама позвоню вам сказать, что вход открыт. С токеном вы правы, брак заводской. Пятьсот рублей вернём чуть позже.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'Ларионов Матвей Игнатович' },
    messages: [
      { author: 'client', text: 'Прошу возместить расходы на нотариуса, отказ принять доверенность был незаконным.' },
    ],
    draft:
      'Уважаемый Матвей Игнатович! Отказ принять доверенность признан необоснованным. Банк обязуется в разумный срок возместить ваши расходы на нотариуса, 2 850 рублей.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Щукин Савва Андреевич' },
    messages: [{ author: 'client', text: 'Налоговая разблокировала счёт ещё в понедельник, а у вас всё стоит арест' }],
    draft:
      'Савва Андреевич, решение налоговой об отмене у нас, пришло сегодня в 9:50. Беру на личный контроль, ограничение снимут.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Некрасова Алевтина Романовна' },
    messages: [{ author: 'client', text: 'Ищу вклад отца, открытый в 1998 году в Заречном отделении.' }],
    draft:
      'Алевтина Романовна, в электронной базе вкладов старше 2003 года нет, их карточки лежат в бумажном архиве. Запрос туда ушёл вчера. На этой неделе или на той архив найдёт карточку, тогда и напишем.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'form',
    client: { name: 'Гринько Тарас Остапович' },
    messages: [{ author: 'client', text: 'В мобильном приложении не видно брокерского счёта после обновления.' }],
    draft:
      'Тарас Остапович, счёт и бумаги на месте, просто в версии 8.2 пропал раздел. В браузере он открывается как раньше. Разработчики знают об ошибке и выпустят исправление 24 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Lorna Diggory' },
    messages: [{ author: 'client', text: 'My statement shows a cheque I never wrote' }],
    draft:
      "Hi Lorna, I can see it: cheque 000412 for £260, cashed on the 12th. That's not one you should have to pay for. We'll look into it and get back to you shortly.",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Philip Garland' },
    messages: [{ author: 'client', text: 'You charged our club the business rate for cash. We are a charity.' }],
    draft:
      'Dear Mr Garland, Agreed. The club was put on the wrong tariff in July and has overpaid £71.40. You will be refunded by 27 November.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    client: { name: 'Rita Malkin' },
    messages: [{ author: 'client', text: 'I paid in 900 at the counter and you only credited 800' }],
    draft:
      'Thank you for keeping the receipt, Rita; it does say 900. The cash team is going to recount that drawer, and Bev will ring you with the result.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'Horace Tilley' },
    messages: [{ author: 'client', text: "I need a certificate of interest for my late wife's estate." }],
    draft:
      'Dear Mr Tilley, I am sorry for your loss. There is no fee for the certificate, and as her executor you are entitled to it. Rest assured that it is being taken care of and will be with you before long.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Amira Selwyn' },
    messages: [{ author: 'client', text: 'Our direct debits for members bounced, all 60. Was it us or you?' }],
    draft:
      'Dear Ms Selwyn, It was us: the file was read twice and the second reading cancelled the first. Gordon Platt in Payments is resubmitting all sixty on Monday 23 November.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Одинцова Галина Викторовна' },
    messages: [{ author: 'client', text: 'Когда пришлёте закладную в Росреестр?' }],
    draft: 'Галина Викторовна, уже прислали: вчера в 16:05, электронной подачей. Номер пакета 7719.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    client: { name: 'Барсуков Ефим Абрамович' },
    messages: [{ author: 'client', text: 'Так вы узнаете про мой старый вклад или нет?' }],
    draft: 'Узнаю, Ефим Абрамович. Завтра до полудня сама вам позвоню и скажу, что нашла.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Лукин Всеволод Андреевич' },
    messages: [{ author: 'client', text: 'Оспариваю покупку на 19 400 руб. Кто и когда рассмотрит?' }],
    draft:
      'Всеволод Андреевич, заявление принято. Рассматривает его Лидия Чуева из отдела спорных операций. Срок — 26 ноября. О решении узнаете в тот же день из её письма на этот адрес.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    client: { name: 'Васькова Прасковья Фёдоровна' },
    messages: [{ author: 'client', text: 'какой талончик брать на перевод внучке' }],
    draft:
      'Когда придёте, нажмите на экране «Переводы», аппарат выдаст талон с буквой П. Потом на табло загорится ваш номер, и кассир вас вызовет.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Терехов Константин Михайлович' },
    messages: [{ author: 'client', text: 'Ошибся цифрой, отправил 30 тысяч чужому. Гарантируете, что вернёте?' }],
    draft:
      'Константин Михайлович, гарантировать этого не могу и обещать не стану. Деньги на счету другого человека, и без его согласия банк их не спишет. Если он откажется, останется только суд.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'app',
    client: { name: 'Фомина Кира Павловна' },
    messages: [{ author: 'client', text: 'сколько идёт перевод по СБП и когда спишется плата за карту?' }],
    draft:
      'По СБП обычно секунды, редко до часа. Плата за карту списывается 25-го числа каждого месяца, у вас это 99 рублей.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Лещенко Григорий Степанович' },
    messages: [{ author: 'client', text: 'Почему нам до сих пор не одобрили гарантию?', at: '2026-11-18T07:00:00Z' }],
    draft:
      'Григорий Степанович, заявка стоит без движения, потому что не хватает договора с заказчиком. Вы писали 12 ноября, что пришлёте его до пятницы. Пока он к нам не поступал.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Елисеев Родион Маркович' },
    messages: [{ author: 'client', text: 'Сделайте мне перевыпуск карты, куда хотите' }],
    draft:
      'Родион Маркович, куда вам удобнее: в офис на Садовой или в отделение у вокзала? И пластик нужен с именем или без?',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'Куприянова Дина Аркадьевна' },
    messages: [{ author: 'client', text: 'Мне обещали перезвонить и не перезвонили!' }],
    promises: [{ id: 'pr1', what: 'Позвонить клиентке и объяснить отказ в кредите', due: '2026-11-17', state: 'kept' }],
    draft:
      'Уважаемая Дина Аркадьевна! Обещанный звонок состоялся вчера в 18:20, трубку взяла ваша дочь и сказала, что передаст. Причина отказа в кредите — высокая долговая нагрузка: платежи занимают 64 % дохода.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Савина Людмила Олеговна' },
    messages: [{ author: 'client', text: 'Мне самой нести нотариусу справку о вкладе брата?' }],
    draft:
      'Людмила Олеговна, нет. Нотариус, который ведёт наследственное дело, сам направит запрос во все банки, где мог быть вклад. От вас ему нужны свидетельство о смерти и документы о родстве.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Доронин Пётр Алексеевич' },
    messages: [{ author: 'client', text: 'Почему платёж вчерашний не ушёл вчера?' }],
    draft:
      'Пётр Алексеевич, второй подписант подтвердил его в 19:52. Подпиши он до 18:00, деньги ушли бы в тот же вечер. А так они ушли сегодня первым рейсом, в 9:10.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'Загоруйко Николай Трофимович' },
    messages: [
      {
        author: 'client',
        text: 'Прошу вернуть плату за страховку от несчастных случаев, заявление подал на пятый день.',
      },
    ],
    draft:
      'Уважаемый Николай Трофимович! Плата за страховку, 9 600 рублей, подлежит возврату полностью. Перечислит её 24 ноября главный бухгалтер Е. А. Носова. В день перечисления она направит вам заказное письмо с копией платёжного поручения.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    client: { name: 'Капустина Эмма Робертовна' },
    messages: [
      { author: 'client', text: 'вклад мой кончается 3 декабря, ставка до этого не изменится? и сколько я получу' },
    ],
    draft:
      'Ставка останется прежней до последнего дня, Эмма Робертовна, так записано в договоре. 3 декабря на счёте будет 157 320 рублей вместе с процентами.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'branch',
    client: { name: 'Мальцев Сергей Дмитриевич' },
    messages: [{ author: 'client', text: 'Сколько будет стоить выписка с печатью и как работаете в конце декабря?' }],
    draft:
      'Сергей Дмитриевич, выписка с печатью — это будет 200 рублей. 31 декабря касса закроется в 14:00, остальные дни месяца идут по обычному графику.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Панина Злата Юрьевна' },
    messages: [{ author: 'client', text: 'Как долго рассматривают заявление на смену тарифа? Подала в понедельник' }],
    draft:
      'Обычно на это уходит до трёх дней, но с вашим управились быстрее: тариф «Мастерская» действует с сегодняшнего утра.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Ruth Ainsley' },
    messages: [{ author: 'client', text: 'Who is dealing with my card claim and when do I hear?' }],
    draft:
      'Dear Ms Ainsley, Priya Nair in Card Claims has it. She will decide by Friday 27 November and phone you on your mobile that same afternoon.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Barry Knapp' },
    messages: [{ author: 'client', text: 'your colleague said someone would sort the overdraft. did they?' }],
    draft: 'They did, Barry. Dean moved the limit up to £2,000 yesterday at ten to five and sent you a text about it.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'Constance Ferriby' },
    messages: [{ author: 'client', text: 'Will you promise me that the branch in Holm Street is not going to close?' }],
    draft:
      'Dear Miss Ferriby, I wish I could, but nobody here is in a position to promise that. No decision to close Holm Street has been taken. The lease runs until 2029.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    client: { name: 'Jack Sturmey' },
    messages: [{ author: 'client', text: 'How does the new night safe work?' }],
    draft:
      "You'll get a numbered bag from the counter, seal it and drop it in the wall hatch. The machine will print a slip with the time on it; keep that.",
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Leonora Vickery' },
    messages: [
      { author: 'client', text: 'We have changed auditors. Can you confirm balances to the new firm by year end?' },
    ],
    draft:
      "Dear Mrs Vickery, Yes. Your board's letter of authority came this morning, so on Tuesday 24 November I shall send the confirmation to the new firm myself. You will be copied in on the email and will see it leave.",
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'Горюнова Валентина Ильинична' },
    messages: [{ author: 'client', text: 'Пришла ли пенсия за ноябрь?' }],
    draft:
      'Валентина Ильинична, пришла сегодня в 7:15, 21 408 рублей. Кстати, вам одобрен кредит до 150 тысяч, решение действует до конца месяца.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Бойко Андрей Тарасович' },
    messages: [{ author: 'client', text: 'Прошу прислать реквизиты счёта ООО «Кедр» для иностранного покупателя.' }],
    draft:
      'Андрей Тарасович, реквизиты на английском во вложении, банк-корреспондент указан во второй строке. Обращаем внимание, что полис на склад ООО «Кедр» у нашего страхового партнёра обошёлся бы дешевле рыночного.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    client: { name: 'Пахомов Лука Матвеевич' },
    messages: [{ author: 'client', text: 'как пин код поменять' }],
    draft:
      'В любом нашем банкомате: вставьте карту, «Другие услуги», «Сменить ПИН». А вы уже сдали образец голоса? С ним по телефону узнают без паспорта.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    client: { name: 'Ремезова Ираида Константиновна' },
    messages: [{ author: 'client', text: 'Жалуюсь: в офисе на Мира час стояла в очереди, стульев нет.' }],
    draft:
      'Уважаемая Ираида Константиновна! Вы правы, 10 ноября работало одно окно из трёх. Стулья увезли на время ремонта, вчера их вернули. Вы вправе также потребовать удаления своих персональных данных, для этого есть отдельная форма.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Субботин Егор Валентинович' },
    messages: [{ author: 'client', text: 'какая комиссия за эквайринг на тарифе Старт' }],
    draft:
      '2,3 % с каждой оплаты, минимума нет. Зарплату сотрудникам, раз уж пишете, тоже можно вести у нас: реестр бесплатный, карты выпускаем за день.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'Ненашева Глафира Петровна' },
    messages: [{ author: 'client', text: 'Как мне снять деньги с книжки, если она закончилась?' }],
    draft:
      'Глафира Петровна, приходите с паспортом, книжку заменят прямо в кассе и тут же выдадут деньги. Подумайте заодно, кому оставите вклад: завещательное распоряжение у нас пишут бесплатно.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'app',
    client: { name: 'Крутов Марк Игоревич' },
    messages: [{ author: 'client', text: 'не могу найти чек за вчерашний перевод' }],
    draft:
      'Чек лежит в «Истории»: нажмите на перевод, внизу кнопка «Документ». Свободные деньги при этом можно не держать на карте — в разделе «Инвестиции» есть облигации под 13 %.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Гилёва Тамара Андреевна' },
    messages: [{ author: 'client', text: 'Какие документы нужны, чтобы бухгалтер получал выписки в офисе?' }],
    draft:
      'Тамара Андреевна, достаточно доверенности на бланке организации с подписью директора и печатью. В ней укажите паспорт бухгалтера и срок. Напоминаем, что согласия на рекламные рассылки от вашей компании у нас нет, бланк приложен.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Зайцев Прохор Семёнович' },
    messages: [{ author: 'client', text: 'Почему отказ по оплате картой в аптеке?' }],
    draft:
      'Прохор Семёнович, в 10:44 на карте было 312 рублей, а покупка стоила 586. Отказ только из-за этого. Ещё вижу, что у вас испорчена кредитная история: две просрочки в 2023 году.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    client: { name: 'Тужилина Фаина Львовна' },
    messages: [{ author: 'client', text: 'Разменяйте мне 5000 сотнями, почему вчера отказали?' }],
    draft:
      'Фаина Львовна, вчера к вечеру сотен в кассе не осталось, сегодня их привезли, подходите к любому окну. Пока касса отсчитывает, можно сфотографироваться для профиля, камера у второго окна.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    client: { name: 'Воробьёв Кирилл Афанасьевич' },
    messages: [{ author: 'client', text: 'Прошу пояснить, почему по ипотеке в ноябре списано 31 200, а не 30 900.' }],
    draft:
      'Уважаемый Кирилл Афанасьевич! Разница в 300 рублей — пеня: октябрьский платёж поступил на день позже, 16-го числа. С ноября сумма прежняя, 30 900 рублей. Отметим, что вашу автомашину тоже можно заложить и получить под неё деньги на ремонт.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    client: { name: 'Айдарова Лейла Рустамовна' },
    messages: [{ author: 'client', text: 'до скольки сегодня принимаете платежки?' }],
    draft: 'До 19:30, внутри банка до 21:00 🙌 и да, банковская ячейка у нас теперь со скидкой, 900 в месяц',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Милованов Степан Глебович' },
    messages: [
      {
        author: 'client',
        text: 'Мошенники оформили на меня перевод, 22 000. Заявление в полицию подал. Что ещё от меня нужно?',
      },
    ],
    draft:
      'Степан Глебович, от вас нужен талон-уведомление из полиции и распечатка переписки с мошенниками. Приложите их ответом на это письмо. Чтобы впредь спать спокойно, застрахуйте карту: 1 200 рублей в год, покрытие до ста тысяч.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Хомутова Ульяна Федотовна' },
    messages: [
      { author: 'client', text: 'Нужна копия договора вклада, свой экземпляр потеряла', at: '2026-11-18T08:00:00Z' },
      { author: 'bank', text: 'Ульяна Федотовна, вам бумажную или файлом?', at: '2026-11-18T08:04:00Z' },
      { author: 'client', text: 'Бумажную', at: '2026-11-18T08:06:00Z' },
    ],
    draft:
      'Тогда её можно взять сегодня в офисе на Речной, она распечатана и заверена. Там же консультируют по банкротству, если долги по кредитам стали вам в тягость.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'Дегтярёв Осип Наумович' },
    messages: [{ author: 'client', text: 'Что значит буква «К» в выписке?' }],
    draft:
      'Это кредит счёта, Осип Наумович, то есть приход: деньги поступили. Пенсию, к слову, вы получаете в другом банке, а у нас на остаток по пенсионной карте платят 7 %, перевести её к нам можно за один визит.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Molly Trask' },
    messages: [{ author: 'client', text: 'what time does the Weir Street branch shut on friday' }],
    draft:
      "Four o'clock on Fridays, Molly. While you're here: your home insurance could probably be cheaper with us, the quote page takes two minutes.",
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Neville Hatch' },
    messages: [
      { author: 'client', text: 'Please tell me how to change the name on our club account after our merger.' },
    ],
    draft:
      'Dear Mr Hatch, Send us the merger resolution and a fresh mandate form signed by two trustees; the account number stays the same. A growing club may well need a new minibus, and our vehicle loans start at 7.9%.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    client: { name: 'Ivy Pascoe' },
    messages: [{ author: 'client', text: 'I was given a torn £20 note by your machine.' }],
    draft:
      'Dear Mrs Pascoe, I am sorry about that. Any of our counters changes a torn note on the spot, provided more than half of it is there. Our records also show that we hold no voice recording of you for telephone identification, and one can be made at the counter.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Ravi Menon' },
    messages: [{ author: 'client', text: 'Is there a limit on contactless?' }],
    draft:
      "£100 a tap, and after five in a row it asks for the PIN. You haven't made a will with us yet, by the way, and nor has your wife.",
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Sandra Bewick' },
    messages: [
      { author: 'client', text: 'The payroll upload screen says "cut-off passed" at 14:50. When is cut-off?' },
    ],
    draft:
      'Dear Ms Bewick, Cut-off is 14:30 on weekdays, and there is no processing at weekends. Files uploaded after that are dated the next working day. You may also ask us at any time to erase the personal data of former directors.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Устинова Капитолина Юрьевна' },
    messages: [{ author: 'client', text: 'Что за «кр» в выписке, я никаких кредитов не брала!' }],
    draft:
      'Капитолина Юрьевна, это бухгалтерское слово: кредит счёта означает приход. Вам просто зачислили проценты, 418 рублей. Займов на вас у нас нет.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    client: { name: 'Дроздов Ян Витальевич' },
    messages: [{ author: 'client', text: 'приложение зависает на заставке, айфон' }],
    draft:
      'Ян Витальевич, удалите приложение и поставьте заново по ссылке с нашего сайта. Данные при этом не пропадут, они хранятся у нас.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'Лобанова Евдокия Захаровна' },
    messages: [{ author: 'client', text: 'А если банк лопнет, мои шестьсот тысяч пропадут?' }],
    draft:
      'Не пропадут, Евдокия Захаровна. Вклады застрахованы государством до 1 миллиона 400 тысяч на человека, ваша сумма целиком под этой защитой. Платить за это вам не надо.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Скворцов Борис Иванович' },
    messages: [{ author: 'client', text: 'Почему платёж по ипотеке вырос на 1 900 рублей с октября?' }],
    draft:
      'Борис Иванович, платёж вырос потому, что 30 сентября кончился полис страхования жизни, а новый к нам не поступил. По договору без полиса ставка выше на 1 пункт. Если полис уже продлён, приложите его ответом на это письмо.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Ефимкин Олег Николаевич' },
    messages: [{ author: 'client', text: 'Вы лицо моё сканировали у банкомата, куда это пошло?' }],
    draft:
      'Олег Николаевич, банкомат ведёт обычную видеозапись, она лежит 90 дней. Биометрических образцов с неё не снимают, вашего шаблона лица у банка нет.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Полуэктов Сергей Адамович' },
    messages: [
      {
        author: 'client',
        text: 'Сотрудник увольняется, он был вторым подписантом. Как его убрать?',
        at: '2026-11-16T08:00:00Z',
      },
      {
        author: 'bank',
        text: 'Сергей Адамович, нужны приказ и новая карточка с образцами подписей.',
        at: '2026-11-16T08:40:00Z',
      },
      { author: 'client', text: 'А с его зарплатной картой и ключом что?', at: '2026-11-18T07:20:00Z' },
    ],
    draft:
      'Ключ отзовите в клиент-банке: «Сертификаты», строка с его фамилией, «Отозвать». Зарплатная карта остаётся ему как личная, только с первого числа за неё берут 100 рублей в месяц. На вашу компанию эта плата не ложится.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    client: { name: 'Рябинина Софья Карповна' },
    messages: [{ author: 'client', text: 'банкомат не дал 3000, чек есть, куда его деть' }],
    draft:
      'Софья Карповна, сфотографируйте чек и пришлите фото прямо сюда. Сам чек не выбрасывайте, бумага выцветает, положите в тёмное место.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    client: { name: 'Левченко Григорий Ильич' },
    messages: [{ author: 'client', text: 'Продал дачу, 2 млн лежат на карте. Куда посоветуете, чтоб не сгорели?' }],
    draft:
      'Григорий Ильич, без риска есть два варианта: вклад «Надёжный» под 10,1 % на полгода и накопительный счёт под 8 %, откуда можно брать когда угодно. Облигации дают больше, но там цена гуляет, и для такой суммы на старость я бы их не советовала.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    client: { name: 'Шубина Ада Вениаминовна' },
    messages: [
      {
        author: 'client',
        text: 'Требую, чтобы в банке не осталось ничего обо мне: ни анкет, ни телефонов. Счетов у меня больше нет.',
      },
    ],
    draft:
      'Уважаемая Ада Вениаминовна! Телефон и анкета удалены 16 ноября. Договоры и выписки мы обязаны держать ещё пять лет после закрытия счёта, стереть их раньше нельзя. Для рекламы и звонков они недоступны.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'chat',
    client: { name: 'Маркин Денис Артёмович' },
    messages: [
      {
        author: 'client',
        text: 'Не хватает 80 тысяч до закупки, а оплата от покупателя только в декабре. Что можно сделать?',
      },
    ],
    draft:
      'Денис Артёмович, у вашего счёта открыт овердрафт на 120 тысяч, им можно закрыть эту дыру хоть сегодня. Ставка 21 % годовых, то есть около 46 рублей в день за 80 тысяч. Гасится сам из первых поступлений.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Васнецова Агния Львовна' },
    messages: [{ author: 'client', text: 'Мне отказали в ссуде на ремонт. Почему?! Я никому не должна.' }],
    draft:
      'Агния Львовна, в вашей кредитной истории числится непогашенная карта другого банка, лимит 300 тысяч. Для расчёта она считается долгом, даже если вы ею не пользуетесь. Препятствие только в ней.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'app',
    client: { name: 'Калюжный Фёдор Геннадьевич' },
    messages: [{ author: 'client', text: 'достали с предложениями, по 5 штук на дню приходит' }],
    draft:
      'Фёдор Геннадьевич, понимаю. Рекламные уведомления выключаются в «Профиле», пункт «Предложения банка»; СМС и звонки отключаются там же, двумя строками ниже. Сообщения об операциях это не затронет.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'Синельников Аким Родионович' },
    messages: [{ author: 'client', text: 'Я уже старый, не дойду до вас. Как сын может за меня снимать?' }],
    draft:
      'Аким Родионович, для этого нужна доверенность на сына. Нотариуса можно вызвать на дом, а если дорого, её составляет наш сотрудник, он тоже выезжает. Сын потом приходит с ней и своим паспортом.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Якимова Дарина Олеговна' },
    messages: [{ author: 'client', text: 'что за СНИЛС вы просите в анкете' }],
    draft:
      'Дарина Олеговна, СНИЛС — это страховой номер в Социальном фонде, 11 цифр на зелёной карточке или в Госуслугах. В анкете он необязателен, строку можно оставить пустой.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    client: { name: 'Братухин Эмиль Оскарович' },
    messages: [
      { author: 'client', text: 'После смерти тёти остался счёт и, кажется, долг. Что из этого переходит ко мне?' },
    ],
    draft:
      'Уважаемый Эмиль Оскарович! Соболезнуем вам. К наследнику переходит и то и другое: на счёте 44 260 рублей, по кредитной карте долг 18 900. Заплатить сверх унаследованного вас никто не заставит.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Petra Holloway' },
    messages: [{ author: 'client', text: 'HMRC wants proof of my NI payments from your account' }],
    draft:
      'Hi Petra, search your transactions for "National Insurance" and tap Export; that gives you a PDF with every payment listed. It carries our letterhead, so the tax office accepts it.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Cyril Dunmore' },
    messages: [{ author: 'client', text: 'The refund from the builder, has it been put on my account?' }],
    draft:
      "Dear Mr Dunmore, The credit arrived on 16 November, £1,150, marked with the builder's name. It is available to spend.",
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'Marjorie Tibbs' },
    messages: [
      { author: 'client', text: 'The lady asked me to say a phrase three times when I rang. What was that for?' },
    ],
    draft:
      'That was the voice check, Mrs Tibbs: the phrase is compared with a sample so that callers can be recognised. You can say no to it, and the operator then asks your security questions instead.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    client: { name: 'Ambrose Leith' },
    messages: [
      { author: 'client', text: 'My van was stolen with the card terminal in it. Do I owe you for the terminal?' },
    ],
    draft:
      'Dear Mr Leith, I am sorry to hear it. The terminal is ours and worth £240, which under clause 9 falls to you unless your van policy covers goods carried. Many do, so it is worth asking your insurer before you pay us anything.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    client: { name: 'Gwen Radley' },
    messages: [
      { author: 'client', text: 'Need to get 15k together for a new oven by jan, any ideas? no savings to speak of' },
    ],
    draft:
      "Two options fit, Gwen. A business loan over three years would be about £490 a month, or the supplier may lease you the oven, which keeps the cash in the till. For something that lasts ten years I'd lean to the loan.",
    fires: [],
    near: ['topic-not-raised'],
  },
]
