import type { LabelledDraft } from '../../labelled-draft.ts'
import { about, asked, points, talk } from '../about.ts'

const point = about('point-unanswered')
const topic = about('topic-not-raised')

const roof = points('Сколько заплатите за крышу?', 'Почему оценщик опоздал?')
const move = points('Переведите счёт в другое отделение.', 'Сохранится ли номер счёта?')
const pos = points('Почему терминал в магазине не берёт карты?')
const pay = points('До какого числа платить?', 'Где взять квитанцию?')
const heir = points('Кто может снять деньги умершего?', 'Какие бумаги нужны?')
const wire = points('When will the transfer arrive?', 'Who pays the fee?')
const gate = points('Let my wife use the account.')

export const lastAnswers: readonly LabelledDraft[] = [
  point.breaks('За крышу заплатим 58 000 рублей, деньги на счёте с утра.', roof),
  point.breaks('Оценщик застрял на переезде и приехал на час позже.', roof),
  point.breaks('Счёт переведён на Ткацкую, 5, приходите туда.', move),
  point.breaks('Терминалы банка принимают карты всех стран.', pos),
  point.breaks('Платить нужно до 25 ноября.', pay),
  point.breaks('Квитанция лежит в приложении, раздел «Платежи».', pay),
  point.breaks('Примите соболезнования. Деньги получит наследник по завещанию или по закону.', heir),
  point.breaks('Мы благодарны за доверие и всегда стремимся стать лучше.', pos),
  point.breaks('The transfer will be there tomorrow, 19 November.', wire),
  point.breaks('Your account is protected by a code.', gate),
  point.near('58 000 рублей, они уже у вас. Опоздание — из-за закрытого переезда.', roof),
  point.near(
    'Сколько именно, станет ясно 24 ноября: отчёт пришлю вам сюда сама, Жанна Котова. Опоздал он из-за переезда.',
    roof,
  ),
  point.near('Перевели на Ткацкую, 5. Номер остался прежним.', move),
  point.near('Кончилась лента, и кассир этого не заметил. Ленту поставили.', pos),
  point.near('До 25 ноября. Квитанцию скачайте в разделе «Платежи».', pay),
  point.near('Крайний день — 25-е, бумага лежит в приложении.', pay),
  point.near('Только наследник. Ему понадобится свидетельство от нотариуса и паспорт.', heir),
  point.near('Tomorrow before noon. The sender does, 15 euros.', wire),
  point.near('She can: add her in the app under “Access”.', gate),
  point.near('We cannot do that without her signature. Ask her to come to the branch.', gate),

  topic.breaks(
    'Крышу оплатили. Пока делаете ремонт, возьмите у нас карту с рассрочкой на стройматериалы.',
    asked('Когда оплатите крышу?'),
  ),
  topic.breaks('Номер сменили. Для владельцев машин у нас льготное каско.', asked('Смените мне номер телефона')),
  topic.breaks(
    'Счёт переведён. Данные о вас из старого отделения мы уничтожили.',
    asked('Переведите счёт в другое отделение'),
  ),
  topic.breaks(
    'Квитанция в приложении. Между прочим, металлические счета сейчас растут.',
    asked('Где взять квитанцию?'),
  ),
  topic.breaks(
    'Лента поменяна, терминал печатает. Голосовой помощник теперь узнаёт клиентов по голосу, зарегистрируйтесь.',
    asked('Терминал не печатает чек'),
  ),
  topic.breaks(
    'Отделение открыто до семи. Предлагаем перевести к нам маткапитал, поможем с бумагами.',
    asked('До скольки открыто отделение?'),
  ),
  topic.breaks(
    'Пеню сняли. Напоминаем, что долги других клиентов передаём коллекторам.',
    asked('Снимите пеню, я заплатил вовремя'),
  ),
  topic.breaks('Карту выслали. Участвуйте в розыгрыше поездки на море!', asked('Вышлите карту почтой')),
  topic.breaks('The limit is up. Our pet insurance is half price this week.', asked('Raise my limit please')),
  topic.breaks('The receipt is attached. We can also look after your will.', asked('Send me the receipt')),
  topic.near('Крышу оплатили по полису дома, франшиза 2 000 рублей.', asked('Когда оплатите крышу?')),
  topic.near('Номер сменили. Код для входа придёт уже на новый.', asked('Смените мне номер телефона'), []),
  topic.near('Счёт переведён. Карта и вклад при этом остались, где были.', asked('Переведите счёт в другое отделение')),
  topic.near('Не пропустили из-за долга: 1 240 рублей по кредитке с сентября.', asked('Почему не дали закрыть счёт?')),
  topic.near('Деньги получит наследник, сроку у него полгода.', asked('Папа умер, что с его счётом?')),
  topic.near('Ставка снизилась, потому что закончился льготный год ипотеки.', asked('Почему платёж вырос?'), []),
  topic.near(
    'Скидка по карте кончилась 31 октября, поэтому билет вышел дороже.',
    asked('Почему в кассе кино взяли больше, чем обычно?'),
  ),
  topic.near(
    'Посылку с картой вернули: вас не было дома. Заберите её на Ткацкой, 5.',
    asked('Где карта, которую выслали почтой?'),
  ),
  topic.near('The fee went up because the premium plan ended on Sunday.', asked('Why do I pay 9 euros now?')),
  topic.near('Take your passport and the old card with you, that is all.', asked('What do I bring to the branch?')),
]

const repeat = about('repeats-earlier-reply')
const lock =
  'Вход закрылся после трёх неверных кодов. Откроется он сам через сутки. Раньше его может открыть сотрудник в отделении.'
const hall =
  'The hall is closed for repairs until 1 December. Cash is paid out at the side door, window 2, from nine to five.'

export const lastRepeats: readonly LabelledDraft[] = [
  repeat.breaks(lock, talk('Не могу войти', lock, 'Сутки прошли!')),
  repeat.breaks(
    'Вход закрылся после трёх неверных кодов, откроется сам через сутки. Раньше его откроет сотрудник в отделении.',
    talk('Не могу войти', lock, 'Я код вводила верно'),
  ),
  repeat.breaks(
    'Раньше вход может открыть сотрудник в отделении. Сам он откроется через сутки. Закрылся он после трёх неверных кодов.',
    talk('Не могу войти', lock, 'Дольше суток жду'),
  ),
  repeat.breaks(
    'Добрый вечер, Марат. Вход закрылся после 3 неверных кодов. Он откроется сам через сутки. Раньше его может открыть сотрудник отделения. Всего доброго.',
    talk('Не могу войти', lock, 'Мне сегодня нужно'),
  ),
  repeat.breaks('Взнос принят, он на счёте.', talk('Где взнос?', 'Взнос принят, он на счёте.', 'Его нет!')),
  repeat.breaks(
    'Заявку на карту приняли 12 ноября. Карту печатают пять дней, потом её везёт курьер.',
    talk(
      'Где карта?',
      'Заявку на карту приняли 12 ноября. Печатают карту пять дней, потом её везёт курьер.',
      'Дней прошло шесть',
    ),
  ),
  repeat.breaks(hall, talk('Is the branch open?', hall, 'The side door is locked')),
  repeat.breaks(
    'The hall is closed for repairs till 1 December, and cash is paid out at the side door, window 2, from nine to five. Thank you.',
    talk('Is the branch open?', hall, 'There is no window 2'),
  ),
  repeat.near('Открыла вход сама, в 14:05. Войдите и смените код.', talk('Не могу войти', lock, 'Сутки прошли!')),
  repeat.near(
    'Через сутки вход не открылся из-за сбоя. Сейчас он открыт.',
    talk('Не могу войти', lock, 'Дольше суток жду'),
  ),
  repeat.near(
    'Карта готова с 17 ноября, курьер звонил вам дважды. Куда её привезти?',
    talk('Где карта?', 'Печатают карту пять дней, потом её везёт курьер.', 'Дней прошло шесть'),
  ),
  repeat.near(
    'Взнос зачислили на другой счёт, мы его переложили.',
    talk('Где взнос?', 'Взнос принят, он на счёте.', 'Его нет!'),
  ),
  repeat.near('Всего доброго, будем рады помочь.', talk('Спасибо', 'Всего доброго, будем рады помочь.', 'И вам')),
  repeat.near(lock, talk('Не могу войти', lock, 'Ответ не открывается, повторите')),
  repeat.near('Ткацкая, 5, до восьми.', talk('Где отделение?', 'Парковая, 9, до семи.', 'А второе?')),
  repeat.near(
    'The side door is unlocked now, the guard had the wrong key.',
    talk('Is the branch open?', hall, 'The side door is locked'),
  ),
]
