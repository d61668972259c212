import type { LabelledDraft } from '../labelled-draft.ts'
import { about, asked, points } from '../everyday/about.ts'

const point = about('point-unanswered')
const topic = about('topic-not-raised')

const interest = points('Почему проценты меньше обещанных?', 'Куда их перечислили?')
const child = points('С какого возраста детская карта?')
const fee = points('За что взяли 1 200 рублей?', 'Верните их.')
const pension = points('Когда придёт пенсия?')
const tax = points('Кто подпишет справку для вычета?', 'Можно ли получить её по почте?')
const holiday = points('Дайте отсрочку по кредиту на два месяца.')
const order = points('How do I stop the standing order?', 'Is there a fee?')
const crowns = points('Can I pay crowns into my account?')

const deposit = asked('Когда кончается мой вклад?')
const fined = asked('Почему арестован счёт?')
const points2 = asked('Пропали баллы за покупки')
const cheque = asked('Как оплатить детский сад по QR?')
const broker = asked('Где отчёт брокера за октябрь?')
const lost = asked('Потерял карту в поезде')
const standing = asked('Please cancel my standing order')
const cash = asked('How much cash can I take out abroad?')

export const wideSecondAnswers: readonly LabelledDraft[] = [
  point.breaks('Проценты ушли на вашу зарплатную карту.', interest),
  point.breaks('Детская карта бывает синяя и зелёная, рисунок выбирает ребёнок.', child),
  point.breaks('1 200 рублей — это годовая плата за пакет «Дом».', fee),
  point.breaks('Пенсия приходит к нам из фонда, дальше мы её зачисляем.', pension),
  point.breaks('Справку подписывает управляющая Зоя Крот.', tax),
  point.breaks('Кредит у вас на 48 месяцев, платёж 14 200 рублей.', holiday),
  point.breaks('Stopping it is free.', order),
  point.breaks('The crown stands at 3.9 today.', crowns),
  point.near('Вы сняли часть в июле, ставка стала 11 %. Лежат они на зарплатной карте.', interest),
  point.near('С шести лет, родитель оформляет её сам.', child),
  point.near('Это годовая плата за пакет, вы его не заказывали. Деньги уже у вас.', fee),
  point.near('В этом месяце 20 ноября, до обеда.', pension),
  point.near('Управляющая Зоя Крот. Да, заказным письмом.', tax),
  point.near('Дали: платежей не будет ни в декабре, ни в январе.', holiday),
  point.near('Open Payments, press Stop next to it. It costs nothing.', order),
  point.near('No, the counter takes euros and pounds only.', crowns),
  topic.breaks('Вклад кончается 3 декабря. Кстати, на зиму хорошо бы застраховать дачу.', deposit),
  topic.breaks(
    'Счёт арестован из-за штрафа ГИБДД на 1 500 рублей. У нас новая карта с кешбэком на кафе, взгляните.',
    fined,
  ),
  topic.breaks('Баллы вернули, их 740. Биометрию вы пока не сдали, это займёт пять минут.', points2),
  topic.breaks('Откройте «Платежи», наведите камеру на код. Ипотеку тоже можно оформить не выходя из дома.', cheque),
  topic.breaks('Отчёт в кабинете брокера. Для студентов действует стипендиальный проект.', broker),
  topic.breaks(
    'Карту закрыли, новая завтра в офисе. Удаление персональных данных происходит по отдельному заявлению.',
    { ...lost, unsure: ['promise-incomplete'] },
  ),
  topic.breaks('It is cancelled. Ask us about gold coins, they make a fine present.', standing),
  topic.breaks('Up to 500 euros a day. Have you made your will yet? Our partner does it in an hour.', cash),
  topic.near('Вклад кончается 3 декабря. Если его не закрыть, он продлится на тот же срок.', deposit),
  topic.near('Счёт арестован из-за штрафа ГИБДД на 1 500 рублей. Заплатите его, и приставы снимут арест сами.', fined),
  topic.near('Баллы вернули, их 740. Сгорели они по ошибке: программа приняла возврат за отмену.', points2),
  topic.near('Откройте «Платежи», наведите камеру на код. Лицевой счёт ребёнка подставится сам.', cheque),
  topic.near('Отчёт в кабинете брокера. Подписан он электронно, налоговая такой берёт.', broker),
  topic.near('Карту закрыли. Наличные до новой выдаст касса по паспорту.', lost),
  topic.near('It is cancelled. The last payment left on 2 November.', standing),
  topic.near('Up to 500 euros a day. The machine may add a fee of its own.', cash),
]
