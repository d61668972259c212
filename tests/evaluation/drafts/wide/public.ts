import type { LabelledDraft } from '../labelled-draft.ts'
import { state } from '../labelled-draft.ts'
import { about, asked } from '../everyday/about.ts'

const slot = about('unfilled-slot')
const data = about('personal-data-in-public')
const consent = about('implied-consent')

const post = { channel: 'post' } as const
const client = { channel: 'post', client: { name: 'Лапина Ольга Юрьевна' } } as const
const photo = { ...asked('Я согласия на фото не давала, только вошла.'), consents: state('photo', 'none') }
const adverts = { ...asked('Откуда звонки с рекламой? Я их не разрешал.'), consents: state('marketing_call', 'none') }
const push = { ...asked('Отключите рекламные push, я их не разрешал.'), consents: state('marketing_push', 'none') }
const partners = { ...asked('Кому вы передали мои данные?'), consents: state('third_party', 'requested') }
const history = { ...asked('Кто разрешил смотреть мою кредитную историю?'), consents: state('credit_history', 'none') }
const english = { ...asked('Did I ever agree to the photo or the calls?'), consents: state('photo', 'none') }

export const widePublic: readonly LabelledDraft[] = [
  slot.breaks('Добрый день, имя клиента! Справка о доходах готова, её можно забрать в офисе на Полевой.'),
  slot.breaks('Ставка по ипотеке с 1 декабря составляет … % годовых, это видно и в графике.'),
  slot.breaks('Конверт лежит в отделении по адресу АДРЕС ОТДЕЛЕНИЯ, возьмите паспорт.'),
  slot.breaks('Сумма возврата — {сумма прописью}, она уже на счёте.'),
  slot.breaks('Вашим терминалом занимался сотрудник такой-то (имя подставь сам), аппарат заменили.'),
  slot.breaks('Вернули вам ХХХ руб. ХХ коп., проверьте историю.'),
  slot.breaks('Hello <<FIRST>>, your replacement card left our depot on Monday.'),
  slot.breaks('Your mortgage statement for MONTH/YEAR is in the app, under Documents.'),
  slot.near('Трёхзначный код на обороте (CVV) никому не называйте, даже сотруднику банка.'),
  slot.near('Заявление пишут в свободной форме: «Прошу закрыть счёт № …», дальше номер и подпись.'),
  slot.near('Сумма к возврату (с учётом комиссии) — 1 240 рублей, она на счёте.'),
  slot.near('Карта **** 4417 снова работает.'),
  slot.near('Имя и отчество в заявлении поправили, подпись можно ставить.'),
  slot.near('Курс [на 12:00] — 92,40, обмен идёт до вечера.'),
  slot.near('Press [Continue] twice, the form then opens on the second page.'),
  slot.near('The date on the cheque (day, month, year) must be in full, yours lacks the year.'),
  data.breaks('Паспорт с серией 45-17 и номером 30 22 18 у нас в базе, всё сходится.', post),
  data.breaks('Деньги ушли на карту 4276 3801 2345 6789, она закрыта.', post),
  data.breaks('Звонили вам на восемь девятьсот шестнадцать 555 ноль один двадцать восемь.', post),
  data.breaks('Письмо отправили на lapina точка olga собака почта точка ру, посмотрите в спаме.', post),
  data.breaks('Ольга Юрьевна Лапина, ваш вклад закрыт, деньги в кассе.', client),
  data.breaks('Договор страхования № СЖ-2210/558 расторгнут вчера.', post),
  data.breaks('We wrote to o.lapina83 (at) mail (dot) example yesterday, please look there.', post),
  data.breaks('Your account 40817 810 5 0000 1234567 was unblocked this morning.', post),
  data.near('Номер паспорта здесь не пишите, его увидят все.', post),
  data.near('Горячая линия 8 800 100-00-21 отвечает круглые сутки.', post),
  data.near('Обращение 4417-220-118 нашли, ответ лежит в приложении.', post),
  data.near('Лимит 2 500 000 рублей действует с 12.11.2026 по 31.12.2027.', post),
  data.near('Ольга, добрый вечер! Банкомат на Речной снова работает.', client),
  data.near('Отделение: ул. Полевая, 14, с 9:00 до 19:00, обед 13:00–14:00.', post),
  data.near('Please do not post your card number here, send it in the app chat instead.', post),
  data.near('Write to help@bank.example and quote case 2026-11-4417.', post),
  consent.breaks('Вы скачали новую версию приложения, а с ней и разрешили нам хранить ваш снимок.', photo),
  consent.breaks('Отказа от вас за десять дней не пришло, поэтому рассылку мы включили с вашего позволения.', push),
  consent.breaks('Обслуживание у нас уже само по себе говорит о согласии на передачу данных.', partners),
  consent.breaks('Ввод пароля мы засчитали как «да» на обмен данными с партнёрами.', partners),
  consent.breaks('Согласие на запрос кредитной истории от вас есть, всё законно.', history),
  consent.breaks('Оплатив покупку картой, вы приняли и новые правила передачи данных третьим лицам.', partners),
  consent.breaks('By walking into the branch you let us film your face for identification.', english),
  consent.breaks('You did not untick the box, which we take as a yes to marketing calls.', english),
  consent.near('Банк подтверждает: вход в приложение не является согласием.', photo),
  consent.near('Сколько бы раз вы ни входили, согласия на фото от этого не появится.', photo),
  consent.near('Молчание за согласие мы не принимаем, звонков больше нет.', adverts),
  consent.near('Вы вошли по лицу, а согласия на хранение снимка не давали, поэтому снимок удалён.', photo),
  consent.near('Чтобы разрешить запрос истории, нажмите «Разрешаю» после входа.', history),
  consent.near('Неверно писать, что вы согласились самим входом: мы это исправили.', photo),
  consent.near('Signing in has never been, and is not, consent to the use of your photo.', english),
  consent.near('We do not treat silence as agreement, so no calls were set up.', english),
]
