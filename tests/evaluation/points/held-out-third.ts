import type { LabelledText } from './labelled-text.ts'

/**
 * A third batch, written after the second had been used for mending.
 * Before mending: recall 0.95 (37/39), precision 0.97 (37/38).
 */
export const heldOutThird: readonly LabelledText[] = [
  {
    name: 'Parcel of a new card',
    messages: [
      { author: 'client', text: 'Добрый вечер. Курьер с картой не приехал, хотя я отпросился с работы.' },
      { author: 'client', text: 'Перенесите доставку на субботу, с 10 до 14.' },
      { author: 'client', text: 'И пусть позвонит за час, а не от подъезда.' },
      { author: 'bank', text: 'Перенесли на субботу.' },
      { author: 'client', text: 'А если меня не будет, жена сможет получить?' },
      { author: 'client', text: 'Отлично, благодарю за оперативность.' },
    ],
    points: ['перенесите доставку', 'позвонит за час', 'жена получить'],
  },
  {
    name: 'Request to prove consent',
    messages: [
      {
        author: 'client',
        text: 'В справке из вашего приложения стоит, что 17 августа я разрешил передавать данные партнёрам. В тот день я был на операции и телефоном не пользовался.\nТребую предъявить доказательство: запись, код из смс, что угодно. Если его нет, исправьте запись на «не давал» и сообщите партнёрам.',
      },
      { author: 'bank', text: 'Вы можете отозвать согласие в разделе «Профиль».' },
      { author: 'client', text: 'Нечего отзывать, я его не давал.' },
      { author: 'client', text: 'Повторю вопрос: чем вы подтверждаете моё согласие?' },
    ],
    points: ['предъявить доказательство', 'исправьте запись', 'не давал', 'чем подтверждаете'],
  },
  {
    name: 'Thread on queue numbers',
    messages: [
      {
        author: 'client',
        text: 'Сделайте уже запись по времени, как в поликлинике. Два часа с талоном — это каменный век.',
      },
      { author: 'client', text: 'Окон семь, работает два. Остальные для красоты?)' },
      { author: 'client', text: 'где можно посмотреть загрузку отделений онлайн?' },
      { author: 'client', text: 'ну хоть честно ответили' },
    ],
    points: ['запись по времени', 'загрузку отделений'],
  },
  {
    name: 'Loan insurance refund',
    messages: [
      {
        author: 'client',
        text: 'Здравствуйте!\n\nКредит погашен досрочно 9 сентября, договор № 20418 закрыт.\nВ связи с этим:\n1. Верните часть страховой премии за неиспользованный срок.\n2. Выдайте справку об отсутствии задолженности.\n3. Снимите обременение с автомобиля.\n\nВсе документы я передала в отделение на Луговой 12 сентября, копия расписки приложена.\nС уважением, Н. Ярцева',
      },
    ],
    points: ['страховой премии', 'справку об отсутствии', 'снимите обременение'],
  },
  {
    name: 'Call: transfer to the wrong number',
    messages: [
      { author: 'client', text: 'Алло. Я цифру перепутала в телефоне, и деньги ушли чужому человеку.' },
      { author: 'bank', text: 'Когда вы сделали перевод?' },
      { author: 'client', text: 'Минут двадцать назад.' },
      { author: 'client', text: 'Можно его как-то отменить?' },
      { author: 'client', text: 'А вы можете тому человеку написать, чтобы вернул?' },
      { author: 'client', text: 'То есть только через суд? Понятно.' },
      { author: 'client', text: 'Тогда подскажите, какую бумагу у вас взять для полиции.' },
    ],
    points: ['отменить', 'человеку написать', 'какую бумагу'],
  },
  {
    name: 'Company changes its address',
    messages: [
      {
        author: 'client',
        text: 'Добрый день! ООО «Белый причал» с 1 декабря меняет юридический адрес. Подскажите порядок внесения изменений в договор счёта: достаточно ли выписки из реестра или нужен оригинал устава? Блокируются ли платежи на время проверки? Будем признательны за ответ до 25 ноября.',
      },
    ],
    points: ['порядок внесения изменений', 'блокируются платежи'],
  },
  {
    name: 'Angry about a bot',
    messages: [
      { author: 'client', text: 'оператора' },
      { author: 'client', text: 'ОПЕРАТОРА!!' },
      { author: 'bank', text: 'Опишите вопрос, и я постараюсь помочь.' },
      { author: 'client', text: 'да что ж такое, соедините с человеком' },
      { author: 'bank', text: 'На связи Дарья. Слушаю вас.' },
      {
        author: 'client',
        text: 'Дарья, списали 1500 за «консультацию», которой не было. Я против этого списания. Сторнируйте и скажите, кто его провёл.',
      },
    ],
    points: ['соедините с человеком', 'против списания', 'сторнируйте'],
  },
  {
    name: 'Widow and a photograph',
    messages: [
      {
        author: 'client',
        text: 'Мой муж умер в марте. В октябре на его почту пришло письмо, что «вход в приложение подтверждает согласие на фото». Кто вошёл в его приложение и почему доступ не закрыт, если свидетельство о смерти у вас с апреля? Закройте доступ сегодня же. Никаких писем на его имя больше не шлите.',
      },
    ],
    points: ['кто вошел', 'закройте доступ', 'писем не шлите'],
  },
  {
    name: 'Suggestion box',
    messages: [
      {
        author: 'client',
        text: 'Пользуюсь вашим приложением шесть лет, в целом доволен. Не хватает поиска по чекам. Предлагаю добавить фильтр по магазину и выгрузку в таблицу. И ещё неплохо бы показывать комиссию до подтверждения перевода, а не после.',
      },
    ],
    points: ['фильтр по магазину', 'показывать комиссию'],
  },
  {
    name: 'Self-employed, short',
    messages: [
      { author: 'client', text: 'Доброе утро' },
      { author: 'client', text: 'как подключить самозанятость' },
      { author: 'client', text: 'налог сами спишете или мне платить' },
      { author: 'bank', text: 'Спишем сами, если подключить автоплатёж.' },
      { author: 'client', text: 'ок понятно' },
      { author: 'client', text: 'чеки хранятся сколько?' },
    ],
    points: ['как подключить', 'налог спишете', 'чеки сколько'],
  },
  {
    name: 'Restructuring asked for twice',
    messages: [
      {
        author: 'client',
        text: 'После сокращения не могу платить полностью. Прошу реструктурировать кредит: уменьшить платёж до 9 тысяч на полгода. Приказ об увольнении во вложении.',
      },
      { author: 'bank', text: 'Заявление принято, ожидайте.' },
      {
        author: 'client',
        text: 'Прошло три недели. Ещё раз прошу реструктурировать кредит и уменьшить платёж до 9 тысяч. И отмените штраф за ноябрь: он начислен, пока вы рассматривали заявление.',
      },
    ],
    points: ['реструктурировать', 'отмените штраф'],
  },
  {
    name: 'Talk about the weather',
    messages: [
      { author: 'client', text: 'Спасибо, Роман, всё пришло.' },
      { author: 'bank', text: 'Рады помочь! Оцените, пожалуйста, ответ.' },
      { author: 'client', text: 'Пять баллов. У вас тоже снег?' },
      { author: 'client', text: 'Ну, держитесь там. До свидания!' },
    ],
    points: [],
  },
  {
    name: 'Translation of a statement',
    messages: [
      {
        author: 'client',
        text: 'Посольство вернуло выписку: фамилия латиницей написана не так, как в загранпаспорте. Исправьте, пожалуйста, на Zhuravleva и сделайте новую выписку с сегодняшней датой. За срочность готова заплатить. Успеете до 16:00?',
      },
    ],
    points: ['исправьте', 'успеете'],
  },
  {
    name: 'Gym membership in English',
    messages: [
      {
        author: 'client',
        text: "Hi team, a gym keeps taking £25 from my card although I cancelled in June. I want you to block this merchant and get the last three payments back. Do I need a new card number? Also, please take my old email off the account - it's not mine any more.",
      },
      { author: 'bank', text: 'Could you send the cancellation letter?' },
      { author: 'client', text: 'Attached.' },
    ],
    points: ['block merchant', 'new card number', 'old email'],
  },
  {
    name: 'Business banking in English',
    messages: [
      {
        author: 'client',
        text: 'Our finance director has a new surname since October. Will payments signed with her current certificate still go through until it expires? We would also like to know whether the new specimen can be filed online. Nobody here can visit a branch this month.',
      },
      { author: 'client', text: 'Any news on this?' },
      { author: 'client', text: 'Understood, many thanks.' },
    ],
    points: ['certificate go through', 'specimen online'],
  },
  {
    name: 'English rant with a core',
    messages: [
      { author: 'client', text: 'Oh great, the same canned answer for the third time. Bravo.' },
      {
        author: 'client',
        text: 'You keep explaining how to switch notifications on. My request is the opposite: switch them off, all of them, by default.',
      },
      { author: 'client', text: 'Who do I write to if you can not do it?' },
      { author: 'client', text: 'what a circus' },
    ],
    points: ['switch them off', 'who write to'],
  },
]
