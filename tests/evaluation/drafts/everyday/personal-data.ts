import type { LabelledDraft } from '../labelled-draft.ts'
import { about } from './about.ts'

const { breaks, near } = about('personal-data-in-public')
const him = { channel: 'post', client: { name: 'Гущин Арсений Маркович' } } as const
const her = { channel: 'post', client: { name: 'Ярцева Нина Павловна' } } as const
const english = { channel: 'post', client: { name: 'Patrick Holloway' } } as const

export const everydayPersonalData: readonly LabelledDraft[] = [
  breaks(
    'Набирали вас: восемь девятьсот три, двести двенадцать, сорок пять, ноль семь. Никто не ответил, деньги уже на карте.',
    him,
  ),
  breaks('Адрес ваш помним: Тула, ул. Кленовая, д. 14, кв. 52. Карта лежит там с пятницы.', him),
  breaks('Для сверки смотрели дату рождения, 04.07.1985, и она в анкете верна.', him),
  breaks('Арсений Маркович Гущин, ваш платёж нашли.', him),
  breaks('Выписка ушла на gushin.arseny собака pochta точка ру ещё вчера.', him),
  breaks('У нас записан паспорт серии 70 12, номер 443 218, он действует.', him),
  breaks('Счёт 40817 810 2 0044 0019283 открыт, реквизиты прежние.', her),
  breaks('СНИЛС 112 233 445 95 подошёл, выписка из фонда пришла.', her),
  breaks('Деньги Гущину А. М. вернули вчера.', him),
  breaks('По карте 4276 3800 1122 3344 операция отменена.', him),
  breaks('Звонили на 903-212-45-07 в обед, трубку сняли, но молчали.', him),
  breaks('Проверили по вашему ИНН 710512345678: ограничений нет.', her),
  breaks('Договор займа 88-К/1904 закрыт, долга нет.', her),
  breaks('Ярцева Нина, добрый день! Вклад продлён.', her),
  breaks('Телефон вашего мужа, +375 29 611 40 22, от карты отвязали.', her),
  breaks('Вместо паспорта приняли водительское удостоверение 99 14 556677.', him),
  breaks('Нина Павловна, код из SMS пришёл на девять ноль пять 212 45 07, проверьте.', her),
  breaks('Mr Holloway, we called you on 07700 900 142 twice on Monday.', english),
  breaks('Patrick J. Holloway, the refund arrived on Monday.', english),
  breaks('The account GB29 NWBK 6016 1331 9268 19 is open again.', english),
  breaks('The statement went to patrick dot holloway at mailbox dot example.', english),
  breaks('We have you as born on 12 May 1979, and the form says the same.', english),
  breaks('The card was sent to your home: flat 6, 18 Orchard Street, Leeds.', english),

  near('Арсений, посмотрите личные сообщения: ответили вам там.', him),
  near('Арсений Маркович, добрый день! Чек в комментариях не нужен, он есть в терминале.', him),
  near('Обращение 2026-1180044 открыто 14.11.2026, сумма 45 300,00 ₽, всё вернули.', him),
  near('Отделение в Туле: ул. Кленовая, 3, вход со двора, до 20:00.', him),
  near('Горячая линия 8 (800) 555-12-40, звонок бесплатный.', him),
  near('Наша справочная в Минске: +375 17 555-10-20, с восьми до восьми.', her),
  near('Претензии принимаем на pretenzii@bank.example, отвечаем за день.', her),
  near('Карта, что кончается на 4471, разблокирована 17.11 в 12:40.', her),
  near('Номер терминала 10022334, чек 0091, код ответа 116: это сбой связи.', her),
  near('Реквизиты банка: БИК 044525000, корсчёт 30101810400000000225.', her),
  near('Нина Павловна, телефон и паспорт в комментариях не пишите, их увидят все.', her),
  near('Об этом закон 152-ФЗ от 27.07.2006, статья 9.', him),
  near('Вклад открыт 01.09.2026 и закроется 01.03.2027, ставка 14,2 %.', him),
  near('Гущин Арсений Маркович, телефон 8 903 212-45-07 записан.', { channel: 'chat', client: him.client }),
  near('За терминал отвечает Роман Ильич Котов, начальник отделения на Кленовой.', him),
  near('Банк работает с 04.07.1995, лицензия № 2210.', her),
  near('Звоните в отделение на Мира: 8 (4872) 55-10-20, спросите кассира.', her),
  near('Our office at 18 Orchard Street is open until 6 pm, flat shoes welcome.', english),
  near('Call us free on 0800 555 0199, or write to help@bank.example.', english),
  near('Reference 20261118-0042: 1,250.00 EUR came back on 14/11/2026.', english),
  near('Patrick, please do not post your date of birth or phone number here.', english),
  near('Mr Holloway, the fee was 12.50 euros on 3 November 2026.', english),
]
