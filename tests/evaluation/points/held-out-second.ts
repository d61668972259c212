import type { LabelledText } from './labelled-text.ts'

/**
 * A second batch, written after the first had been used for mending.
 * Before mending: recall 0.76 (29/38), precision 0.85 (29/34).
 */
export const heldOutSecond: readonly LabelledText[] = [
  {
    name: 'Deposit prolonged by itself',
    messages: [
      {
        author: 'client',
        text: 'Вклад закончился 5 ноября. Вместо выплаты вы его продлили под 4 процента, хотя в заявлении стоит «без продления». Считаю это самоуправством. Деньги вместе с процентами переведите на карту, с которой вклад открывали. Почему об изменении не пришло даже смс?',
      },
      { author: 'bank', text: 'Уточните, пожалуйста, номер договора.' },
      { author: 'client', text: 'Он указан в теме письма.' },
    ],
    points: ['переведите на карту', 'не пришло смс'],
  },
  {
    name: 'Neighbour of a cash machine',
    messages: [
      { author: 'client', text: 'Ваш банкомат во дворе гудит круглые сутки, спать невозможно.' },
      { author: 'client', text: 'Я не ваш клиент и не собираюсь им быть. Пришлите техника.' },
      { author: 'client', text: 'На какой день ждать?' },
      { author: 'client', text: 'чудесно. «в ближайшее время». записал.' },
    ],
    points: ['пришлите техника', 'на какой день'],
  },
  {
    name: 'Divorce and a joint account',
    messages: [
      {
        author: 'client',
        text: 'Добрый день. Мы с мужем разводимся, а он доверенное лицо по моему счёту. Хочу отозвать доверенность, но в отделении сказали, что надо приходить вдвоём. Это так? Если нет, то дайте ссылку на правила, покажу их сотруднице.',
      },
      { author: 'client', text: 'И чтобы он не видел мои операции с сегодняшнего дня.' },
    ],
    points: ['отозвать доверенность', 'это так', 'ссылку на правила', 'не видел операции'],
  },
  {
    name: 'Call: pin from an old phone',
    messages: [
      { author: 'client', text: 'Здрасте. Телефон утопил, новый купил, а приложение код шлёт на старый номер.' },
      { author: 'client', text: 'Ну да, номер тоже новый.' },
      { author: 'bank', text: 'Вам нужно подойти в отделение с паспортом.' },
      { author: 'client', text: 'А без отделения никак?' },
      { author: 'client', text: 'Я в командировке в Норильске, там ваших нет.' },
      { author: 'client', text: 'Тогда хоть карту не блокируйте, а то без денег останусь.' },
      { author: 'client', text: 'Спасибо, жду звонка.' },
    ],
    points: ['без отделения', 'карту не блокируйте'],
  },
  {
    name: 'Comments about a survey',
    messages: [
      { author: 'client', text: 'пятая смс с просьбой оценить. оценил. хватит' },
      { author: 'client', text: 'можно отключить эти опросы навсегда?' },
      { author: 'client', text: 'а смысл что-то писать в комментарии к оценке, их кто-нибудь читает?' },
      { author: 'client', text: 'судя по ответу, нет)' },
    ],
    points: ['отключить опросы', 'кто читает'],
  },
  {
    name: 'Sole trader and an account fee',
    messages: [
      {
        author: 'client',
        text: 'В тарифе «Старт» обслуживание бесплатное, если оборот больше 50 тысяч. В октябре оборот 74 тысячи, а 690 рублей списаны. Предыдущий ответ банка — цитата из тарифа, ту же цитату я привёл сам. Прошу пересчитать и прислать расчёт оборота по дням.',
      },
      { author: 'client', text: 'Срок ответа тоже назовите, пожалуйста: прошлый раз ждал месяц.' },
    ],
    points: ['пересчитать', 'срок ответа'],
  },
  {
    name: 'Numbered answer to an answer',
    messages: [
      {
        author: 'client',
        text: '1) Чек я прикладывал дважды, номера вложений в моих письмах от 2 и 9 ноября.\n2) Сумма возврата должна быть 4 120, а не 1 420.\n3) Извинений в письме не нашёл.',
      },
    ],
    points: ['чек прикладывал', 'сумма возврата', 'извинений'],
  },
  {
    name: 'Voice message to text',
    messages: [
      {
        author: 'client',
        text: 'здравствуйте меня зовут ольга я получила письмо что мой сертификат заканчивается через две недели а документы на новый я уже отдала в понедельник и мне никто не сказал приняли их или нет вы можете проверить и сказать успеем мы до конца месяца потому что у нас зарплата тридцатого',
      },
      { author: 'client', text: 'хорошо спасибо большое' },
    ],
    points: ['можете проверить'],
  },
  {
    name: 'Disabled parking at the branch',
    messages: [
      {
        author: 'client',
        text: 'У отделения на Ткацкой пандус упирается в клумбу. Коляска не проходит, проверял лично. Уберите клумбу или перенесите пандус, это копейки. Было бы честно ещё и таблички с часами повесить пониже. Фото во вложении.',
      },
    ],
    points: ['уберите клумбу', 'таблички'],
  },
  {
    name: 'Bonus programme, a dialogue',
    messages: [
      { author: 'client', text: 'Бонусы сгорели 1-го, хотя срок до 30-го' },
      { author: 'client', text: 'восстановите' },
      { author: 'bank', text: 'По правилам программы бонусы действуют год с даты начисления.' },
      { author: 'client', text: 'Где это написано? Покажите пункт.' },
      { author: 'client', text: 'там про месяц начисления, а не дату, перечитайте сами' },
      { author: 'client', text: 'Итого: жду 2 300 бонусов обратно' },
    ],
    points: ['где написано', 'покажите пункт', '2 300 бонусов'],
  },
  {
    name: 'Director signs from abroad',
    messages: [
      {
        author: 'client',
        text: 'Коллеги, директор до января в Стамбуле, а карточка подписей истекает 1 декабря. Варианты, которые видим мы:\n- нотариус в консульстве;\n- временная доверенность на главбуха;\n- подпись в приложении.\nКакой из них банк примет? Сколько дней займёт проверка? Просим ответить до пятницы, чтобы успеть записаться в консульство.',
      },
    ],
    points: ['какой примет', 'сколько дней', 'ответить до пятницы'],
  },
  {
    name: 'Thanks with one small wish',
    messages: [
      { author: 'client', text: 'Хочу похвалить отделение в Твери: за десять минут решили то, что чат не мог неделю.' },
      { author: 'client', text: 'Единственное пожелание: верните кулер с водой.' },
    ],
    points: ['верните кулер'],
  },
  {
    name: 'Data of a former employee',
    messages: [
      {
        author: 'client',
        text: 'Наш бывший бухгалтер до сих пор получает выписки компании на личную почту. Мы сообщали об этом 20 октября, заявку закрыли как выполненную. Она не выполнена. Отключите рассылку сегодня и сообщите, какие документы ушли после 20 октября. Считаем это утечкой и оставляем за собой право обратиться в надзор.',
      },
    ],
    points: ['отключите рассылку'],
  },
  {
    name: 'Rent payment in English',
    messages: [
      { author: 'client', text: 'Morning! My rent went out twice yesterday.' },
      { author: 'client', text: 'Could you send one of them back?' },
      { author: 'bank', text: 'Sure. Could you confirm the amount?' },
      { author: 'client', text: '£950, both of them' },
      { author: 'client', text: "How long does that take? I've got bills going out on Friday." },
      { author: 'client', text: 'Perfect, thank you so much' },
    ],
    points: ['send one back', 'how long'],
  },
  {
    name: 'Formal English objection',
    messages: [
      {
        author: 'client',
        text: 'To whom it may concern,\n\nI object to the use of my voice recordings for training. Your reply of 11 November quotes your privacy notice but does not say whether recordings already made will be erased. Kindly state:\n(a) which recordings exist;\n(b) when they will be erased;\n(c) who has listened to them.\n\nSilence on my part is not agreement.\n\nYours,\nD. Pellerin',
      },
    ],
    points: ['object voice', 'does not say erased', 'which recordings', 'when erased', 'who listened'],
  },
  {
    name: 'English thread with mockery',
    messages: [
      { author: 'client', text: 'Day 12. Still "under review". Is there a human in the building?' },
      { author: 'client', text: 'Release my money.' },
      { author: 'client', text: "And don't tell me to download the app again, I have it." },
      { author: 'client', text: 'What exactly is being reviewed?' },
    ],
    points: ['release money', 'what reviewed', "don't tell app"],
  },
]
