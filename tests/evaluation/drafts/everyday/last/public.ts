import type { LabelledDraft } from '../../labelled-draft.ts'
import { about } from '../about.ts'

const slot = about('unfilled-slot')
const datum = about('personal-data-in-public')
const client = { channel: 'post', client: { name: 'Стрельцова Алла Борисовна' } } as const
const english = { channel: 'post', client: { name: 'Helen Marchbank' } } as const

export const lastPublic: readonly LabelledDraft[] = [
  slot.breaks('Алла Борисовна, ваш полис № [номер полиса] оплачен до весны.'),
  slot.breaks('Курьер выехал, его зовут ___, звонок будет за час.', {}, []),
  slot.breaks('Переплата {СУММА} ₽ лежит на счёте с пятницы.'),
  slot.breaks('Отделение на Ткацкой, ХХ, открыто до семи.'),
  slot.breaks('Здравствуйте, %CLIENT_NAME%. Пеню сняли.'),
  slot.breaks('Терминал заработал в __:__, квитанции на месте.'),
  slot.breaks('По вкладу «Название» проценты платят каждый месяц.'),
  slot.breaks('Вашим вопросом занимается (ФИО сотрудника), кабинет 12.'),
  slot.breaks('Your instalment of ___ euros was taken on Friday.'),
  slot.breaks('Hi [Customer], the insurer paid the garage directly.'),
  slot.breaks('Please quote case #{{case.number}} at the desk.'),
  slot.near('Бланк простой: вверху «Прошу закрыть счёт № ________», внизу подпись. Номер впишите сами.'),
  slot.near('В приложении кнопка [+] открывает новый вклад, кнопка [−] закрывает старый.'),
  slot.near('Карта •••• 7702 и карта XXXX 1185 привязаны к одному счёту.'),
  slot.near('Ждали вас... но вы не пришли, поэтому карту убрали в сейф.'),
  slot.near('Сумму (вместе с копейками) пишите цифрами.'),
  slot.near('Пункт 3.1 [о досрочном погашении] действует с мая.'),
  slot.near('Файлы scan_01.jpg и scan_02.jpg открылись, спасибо.'),
  slot.near('Дата в чеке стоит в виде ГГГГ-ММ-ДД, это не ошибка.'),
  slot.near('Tap <Back>, then {Confirm}. The screen goes green.'),
  slot.near('The form asks for “name, date, amount”; leave “reference” empty.'),

  datum.breaks('Алла, писали вам на strelcova.alla@pochta.example ещё утром.', client),
  datum.breaks('Стрельцовой Алле Борисовне выплатили 64 000 рублей.', client),
  datum.breaks('Ваш номер восемь девятьсот шестнадцать триста двадцать один ноль ноль семнадцать не отвечает.', client),
  datum.breaks('Полис № 77-0045128 действует до мая.', client),
  datum.breaks('Оценщик был у вас: ул. Парковая, д. 9, кв. 31, потолок сфотографировал.', client),
  datum.breaks('Паспорт 4015 778 901 вы меняли в июне, база обновлена.', client),
  datum.breaks('С карты 5536 9137 0011 4428 списали один раз, не два.', client),
  datum.breaks('Дата вашего рождения в договоре исправлена: 9 марта 1977 года.', client),
  datum.breaks('Helen Marchbank, the claim was paid on Friday.', english),
  datum.breaks('We rang +44 7700 900 318 and left a message.', english),
  datum.breaks('Your contract MB-2024/0917 is closed.', english),
  datum.near('Алла Борисовна, в договоре опечатка исправлена, оригинал в отделении.', client),
  datum.near('Наше отделение: ул. Парковая, 9, первый этаж, телефон 8 (812) 555-30-40.', client),
  datum.near('Выплатили 64 000,00 ₽ платёжкой 004512 от 16.11.2026.', client),
  datum.near('Номер полиса стоит на первой странице, сюда его писать не надо.', client),
  datum.near('Для жалоб есть почта zhaloby@bank.example и линия 8 800 555-77-01.', client),
  datum.near('Карта на 4428 открыта, вторая, на 0117, пока закрыта.', client),
  datum.near('График: 10.12.2026 — 8 400, 10.01.2027 — 8 400, 10.02.2027 — 7 912,50.', client),
  datum.near('Ущерб смотрел Пётр Андреевич Зимин, оценщик страховой.', client),
  datum.near('Helen, the desk at 9 Park Road is open until 5, phone 0345 555 0177.', english),
  datum.near('Your claim 2026-774120 was paid: 1,840.00 euros on 13/11/2026.', english),
]
