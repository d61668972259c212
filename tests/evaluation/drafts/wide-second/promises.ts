import type { LabelledDraft } from '../labelled-draft.ts'
import { inForce, promised, state } from '../labelled-draft.ts'
import { about, asked, talk } from '../everyday/about.ts'

const promise = about('promise-incomplete')
const move = about('silent-move')
const contra = about('contradicts-earlier-reply')

const due = '2026-11-24'
const interest = {
  ...asked('Почему проценты по вкладу неверные?'),
  promises: promised('Пересчитать проценты по вкладу', due),
}
const claim = { ...asked('Что с моей жалобой на кассира?'), promises: promised('Ответить на жалобу', due) }
const arrest = { ...asked('Снимите арест со счёта!'), promises: promised('Снять арест со счёта', due) }
const shares = { ...asked('Где отчёт брокера?'), promises: promised('Прислать отчёт брокера', due) }
const child = { ...asked('Детская карта где?'), promises: promised('Выпустить детскую карту', due) }
const salary = { ...asked('Зарплата сотрудникам не ушла.'), promises: promised('Провести зарплатную ведомость', due) }
const loan = { ...asked('When do I get the loan decision?'), promises: promised('Decide on the loan', due) }
const gate = { ...asked('The deposit box lock is stuck.'), promises: promised('Repair the deposit box lock', due) }

export const wideSecondPromises: readonly LabelledDraft[] = [
  promise.breaks('Излишне уплаченные проценты будут учтены.', asked('Проценты взяли дважды.')),
  promise.breaks('Кассира накажем, можете не сомневаться.', { ...asked('Кассир нахамил.') }),
  promise.breaks('Детскую карту вам привезут до 27 ноября.', asked('Где детская карта?')),
  promise.breaks('Кто-нибудь из наших с вами свяжется.', asked('Брокер не отвечает.')),
  promise.breaks('В понедельник, 23 ноября, всё заработает.', asked('Зарплатный проект не открывается.')),
  promise.breaks('Мы этим займёмся и отчитаемся перед вами в чате.', asked('Терминал печатает чужие чеки.')),
  promise.breaks('The lock will be seen to shortly.', asked('The deposit box lock is stuck.')),
  promise.breaks("We'll have your points back on the account by Tuesday.", asked('My points are gone.')),
  promise.near('Отчёт брокера пришлёт Кира Ланская, до 20 ноября, на вашу почту.', asked('Где отчёт брокера?')),
  promise.near('Проценты придут на карту в последний день месяца, как обычно.', asked('Когда проценты?')),
  promise.near('Кассира на Садовой перевели в другое отделение 12 ноября.', asked('Кассир нахамил.')),
  promise.near(
    'Детскую карту выпускают за два дня, когда есть подпись родителя.',
    asked('Сколько делают детскую карту?'),
  ),
  promise.near('Принято решение отказать: доход меньше платежа.', asked('Дадите кредит?')),
  promise.near('Будет удобнее, если вы придёте с утра: очередей нет.', asked('Когда лучше прийти?')),
  promise.near(
    'Kate Moss-Lane from the vault desk repairs the lock on Friday, 20 November, and calls you after.',
    asked('The lock is stuck.'),
  ),
  promise.near('Your points came back on 16 November.', asked('My points are gone.')),
  move.breaks('Проценты пересчитает бухгалтер Нина Сорока к концу ноября и напишет вам в чат.', interest),
  move.breaks('По жалобе ответит Роман Гай, начальник смены, 1 декабря, письмом на почту.', claim),
  move.breaks('Арест снимут через десять дней, об этом вам по телефону скажет юрист Павел Чиж.', arrest),
  move.breaks('Отчёт готовит Кира Ланская, ждите его на почте 25 ноября.', shares),
  move.breaks('Карта для ребёнка появится в отделении в декабре, Вера Лис позвонит вам.', child),
  move.breaks('Ведомость пройдёт во вторник, 1 декабря. Скажет об этом по телефону Антон Рей.', salary),
  move.breaks('Sam Field of lending decides on 30 November and phones you.', loan),
  move.breaks('The locksmith, Ian Rook, comes in two weeks; he texts you the day before.', gate),
  move.near('Проценты пересчитала бухгалтер Нина Сорока, 412 рублей пришли вчера.', interest),
  move.near('По жалобе ответит Роман Гай, начальник смены, 23 ноября, письмом на почту.', claim),
  move.near('Арест сняли утром. Долг у приставов погасите до 1 декабря, чтобы он не вернулся.', arrest),
  move.near('Отчёт за октябрь у вас на почте, следующий выходит 10 декабря.', shares),
  move.near('Карта для ребёнка готова, забрать её можно до 15 января.', child),
  move.near('Ведомость проведена в 9:12. Декабрьскую пришлите до 28 числа.', salary),
  move.near('The loan is granted. The offer stands until 10 December.', loan),
  move.near('Ian Rook mended the lock today. The rent of the box runs to 31 March.', gate),
  contra.breaks('Проценты пересчитывать не станем.', interest),
  contra.breaks(
    'Детскую карту выпускаем с 14 лет.',
    talk('Со скольких лет детская карта?', 'Детскую карту выпускаем с 6 лет.', 'Сыну семь.'),
  ),
  contra.breaks('Арест со счёта не снимается.', arrest),
  contra.breaks('Вашего согласия на рассылку по почте у нас нет.', {
    ...asked('Вы мне пишете с моего согласия?'),
    consents: inForce('marketing_email'),
  }),
  contra.breaks(
    'Платить по QR в столовой нельзя.',
    talk('В столовой можно платить по QR?', 'Да, в столовой можно платить по QR.', 'Не вышло.'),
  ),
  contra.breaks('Согласие на биометрию вы отозвали.', {
    ...asked('Моё согласие на биометрию в силе?'),
    consents: inForce('bank_biometrics'),
  }),
  contra.breaks(
    'The box rent is 90 euros a year.',
    talk('What is the rent of a box?', 'The box rent is 60 euros a year.', 'And for two years?'),
  ),
  contra.breaks(
    'Shares cannot be sold in the app.',
    talk('Can I sell shares in the app?', 'Shares can be sold in the app at any hour.', 'It does not let me.'),
  ),
  contra.near('Проценты пересчитает Нина Сорока до 23 ноября и напишет сюда.', interest),
  contra.near(
    'Детскую карту выпускаем с 6 лет, сыну можно.',
    talk('Со скольких лет детская карта?', 'Детскую карту выпускаем с 6 лет.', 'Сыну семь.'),
  ),
  contra.near('Арест снимет юрист Павел Чиж 23 ноября и позвонит вам.', arrest),
  contra.near('Согласие на рассылку действует с мая.', {
    ...asked('Вы мне пишете с моего согласия?'),
    consents: inForce('marketing_email'),
  }),
  contra.near('Сегодня по QR в столовой нельзя: у них нет связи.', {
    ...talk('В столовой можно платить по QR?', 'Да, в столовой можно платить по QR.', 'Не вышло.'),
    unsure: ['contradicts-earlier-reply'],
  }),
  contra.near('Нет, не отзывали: согласие на биометрию действует.', {
    ...asked('Моё согласие на биометрию отозвано?'),
    consents: inForce('bank_biometrics'),
  }),
  contra.near(
    'It is 60 euros a year, so 120 for two.',
    talk('What is the rent of a box?', 'The box rent is 60 euros a year.', 'And for two years?'),
  ),
  contra.near('We took our request for your photo back on 3 November.', {
    ...asked('Do you still want my photo?'),
    consents: state('photo', 'retracted'),
  }),
]
