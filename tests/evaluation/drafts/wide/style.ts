import type { LabelledDraft } from '../labelled-draft.ts'
import { about, asked, talk } from '../everyday/about.ts'

const repeat = about('repeats-earlier-reply')
const hiding = about('hides-behind-rules')
const hard = about('hard-to-read')

const limit =
  'Лимит на снятие наличных обновляется в полночь. До этого снять больше 100 000 рублей в день нельзя, а перевести можно.'
const locker =
  'Ключ от ячейки выдаёт хранитель после проверки паспорта. Второй ключ остаётся в банке в запечатанном конверте.'
const leasing =
  'Машину по договору лизинга ставит на учёт лизинговая компания. Номера получают в день постановки, ездить можно сразу.'
const transfer =
  'The transfer went out on Tuesday. The other bank has three working days to book it, then it shows in your history.'

const slow = asked('Почему перевод идёт третий день?')
const refused = asked('Почему отказали в кредите?')
const charged = asked('За что списали 900 рублей?')
const closed = asked('Why is my account closed?')

export const wideStyle: readonly LabelledDraft[] = [
  repeat.breaks(limit, talk('Почему не даёт снять?', limit, 'Но мне нужно сегодня 150 000, что делать?')),
  repeat.breaks(`Добрый день! ${locker}`, talk('Как получить ключ?', locker, 'А если ключ потерян?')),
  repeat.breaks(
    'Лимит снятия наличных обновляется в полночь. До этого снять больше 100 000 рублей в день нельзя, перевести можно.',
    talk('Почему не даёт снять?', limit, 'Так что мне делать?'),
  ),
  repeat.breaks(
    'Машину по лизингу на учёт ставит лизинговая компания. Номера получают в день постановки на учёт, ездить можно сразу.',
    talk('Кто ставит машину на учёт?', leasing, 'А страховка чья?'),
  ),
  repeat.breaks(
    `${leasing} Всего доброго!`,
    talk('Кто ставит машину на учёт?', leasing, 'Это я понял. А если продать?'),
  ),
  repeat.breaks(
    'Второй ключ остаётся в банке в запечатанном конверте. Ключ от ячейки хранитель выдаёт после проверки паспорта.',
    talk('Как получить ключ?', locker, 'Мне не выдали. Почему?'),
  ),
  repeat.breaks(transfer, talk('Where is my transfer?', transfer, 'It is Friday now. Where is it?')),
  repeat.breaks(
    'Hi! The transfer went out on Tuesday. The other bank has three working days to book it, and then it shows in the history.',
    talk('Where is my transfer?', transfer, 'They say they do not have it.'),
  ),
  repeat.near(
    'Сегодня 150 000 можно получить в кассе на Речной: там лимит карты не действует, нужен паспорт.',
    talk('Почему не даёт снять?', limit, 'Но мне нужно сегодня 150 000, что делать?'),
  ),
  repeat.near('Потерянный ключ меняют вместе с замком, это стоит 4 500 рублей. Ячейку вскроют при вас.', {
    ...talk('Как получить ключ?', locker, 'А если ключ потерян?'),
    unsure: ['promise-incomplete'],
  }),
  repeat.near(
    'Здравствуйте! Продать машину можно после выкупа.',
    talk('Кто ставит машину на учёт?', leasing, 'А если продать?'),
  ),
  repeat.near(
    'Страховку оплачивает лизинговая компания, в платеже она уже есть.',
    talk('Кто ставит машину на учёт?', leasing, 'А страховка чья?'),
  ),
  repeat.near(
    'Да, лимит обновился: сегодня доступно 100 000 рублей.',
    talk('Почему не даёт снять?', limit, 'А сегодня?'),
  ),
  repeat.near('С уважением, Инна Рогова. Ключ готов.', talk('Где ключ?', 'С уважением, Инна Рогова. Ищем.', 'Ну что?')),
  repeat.near(
    'They booked it at 10:15 under another reference, ending 118.',
    talk('Where is my transfer?', transfer, 'They say they do not have it.'),
  ),
  repeat.near(
    'The transfer is back on your account: the name did not match.',
    talk('Where is my transfer?', transfer, 'So?'),
  ),
  hiding.breaks('Переводы идут так, как это заложено в порядке расчётов.', slow),
  hiding.breaks('Решение принято на основании внутренней методики, обсуждать её мы не вправе.', refused),
  hiding.breaks('Списание произведено в строгом соответствии с тарифным планом.', charged),
  hiding.breaks('Наши сотрудники круглосуточно работают над тем, чтобы вам было удобно.', slow),
  hiding.breaks('С договором вы знакомы, подпись ваша стоит, добавить нечего.', charged),
  hiding.breaks('Кредитная политика не предполагает объяснений.', refused),
  hiding.breaks('The account was closed in accordance with section 14 of the terms.', closed),
  hiding.breaks('Our people are doing all they can, and we value your trust.', closed),
  hiding.near('По правилам расчётов перевод ждёт утра: он ушёл после 21:00 и придёт завтра в 9:00.', {
    ...slow,
    unsure: ['promise-incomplete'],
  }),
  hiding.near('Отказали из-за двух просрочек в мае, одна на 40 дней.', refused),
  hiding.near('900 рублей — плата за SMS за год, её вернули, услугу отключили.', charged),
  hiding.near('Задержал перевод наш контроль: не сошлось имя получателя. Поправьте его, и деньги уйдут.', {
    ...slow,
    unsure: ['promise-incomplete'],
  }),
  hiding.near('По договору плата берётся раз в год, в ноябре. Отключить её можно в разделе «Услуги».', charged),
  hiding.near('Правила банка тут ни при чём: отказало бюро, в нём чужой долг. Спорить надо с бюро.', refused),
  hiding.near(
    'It was closed because it stood empty for two years, as section 14 says. You can reopen it in the app.',
    closed,
  ),
  hiding.near('It was closed by mistake and is open again.', closed),
  hard.breaks(
    'В целях осуществления проверки обстоятельств списания денежных средств необходимо предоставление документов, подтверждающих факт совершения операции.',
    charged,
  ),
  hard.breaks(
    'Ввиду отсутствия надлежащим образом оформленного волеизъявления получателя осуществление зачисления денежных средств не представляется возможным.',
    slow,
  ),
  hard.breaks(
    'Уведомляем о принятии решения об отказе в предоставлении кредита по итогам проведения оценки кредитоспособности заёмщика.',
    refused,
  ),
  hard.breaks(
    'Настоящим сообщаем, что урегулирование вопроса взимания вознаграждения за оказание услуги информирования осуществляется в порядке рассмотрения обращения.',
    { ...charged, unsure: ['hides-behind-rules', 'promise-incomplete'] },
  ),
  hard.breaks(
    'Перевод, который был отправлен вами во вторник через терминал, который стоит у входа в отделение, которое на тот момент было уже закрыто, хотя и светилось окнами, завис в системе, которая, как выяснилось позже, как раз обновлялась, из-за чего операции, начатые после девяти вечера, обрабатывались с задержкой, доходившей до двух суток.',
    slow,
  ),
  hard.breaks(
    'По факту выявления несоответствия реквизитов произведена приостановка исполнения распоряжения до момента устранения указанных расхождений отправителем.',
    slow,
  ),
  hard.breaks(
    'Notification is hereby given of the termination of the provision of account services upon completion of the assessment of the documentation submitted.',
    closed,
  ),
  hard.breaks(
    'The account, which had been opened in a branch that was later merged with another one whose records, kept partly on paper and partly in a system that has since been replaced, were never fully reconciled, was marked as dormant and then closed by a nightly job that nobody had switched off when the merger, which took longer than planned, was over.',
    closed,
  ),
  hard.near('Перевод завис из-за сбоя: терминал обновлялся. Деньги получатель увидел сегодня в 10:00.', slow),
  hard.near('Отказали из-за просрочек: в мае их было две, а платёж по карте сейчас опаздывает на неделю.', refused),
  hard.near('900 рублей — это плата за SMS. Услугу отключили, деньги вернули.', charged),
  hard.near('Чтобы получить справку о закрытии счёта, возьмите паспорт и подойдите в любое отделение.', charged),
  hard.near('Проверка показала: списание верное, это годовая плата за карту «Дорожная».', charged),
  hard.near(
    'Мы позвонили в магазин, узнали номер возврата, сверили сумму и дату и нашли платёж: он пришёл на старую карту.',
    charged,
  ),
  hard.near('It was closed by mistake, and we opened it again this morning.', closed),
  hard.near('The account stood empty for two years, so the system closed it; a call to us opens it again.', closed),
]
