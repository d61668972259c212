import { answersTask, asks, declinesPoint, declinesTask, notes, opens, replies, takesTask } from '../acts.ts'
import { company } from '../cards.ts'
import { pressesNo, signsOnPaper } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** A card reader that prints nothing, and a department that says it is not theirs. */
export function cedarHut(t: Times): Episode {
  return {
    client: company(t, 'cedar-hut', 520, {
      name: 'ООО «Кедровая изба»',
      address: 'Фёдор Лукич',
      phone: '+7 900 000-58-47',
      prefers: 'phone',
      products: ['Расчётный счёт', 'Торговый эквайринг'],
      contracts: ['РКО-5847', 'ТЭ-5847'],
      representatives: [{ name: 'Ярыгин Фёдор Лукич', power: 'директор' }],
    }),
    consents: [
      ...signsOnPaper(t.day(-520, '12:55'), 'Заявление на открытие счёта, лист 2'),
      ...pressesNo(t.day(-70, '11:00'), 'marketing_email', 'интернет-банк, запись 77e1'),
    ],
    cases: [
      {
        number: 20_424,
        subject: 'Терминал оплаты не печатает чек',
        acts: [
          opens(
            t.day(-11, '12:05'),
            'phone',
            'Терминал на кассе деньги берёт, а чек не печатает. Туристы ругаются, приходится показывать экран. Звонил в поддержку терминалов, прислали к вам, вы пришлёте обратно? Замените терминал, и пусть за эту неделю не берут аренду.',
            {
              by: 'elena',
              points: [
                ['replace', 'Заменить терминал', 'Замените терминал'],
                ['rent', 'Не брать аренду за неделю', 'пусть за эту неделю не берут аренду'],
              ],
            },
          ),
          asks(
            t.day(-11, '12:15'),
            'elena',
            'replace',
            'terminals',
            'Терминал оплаты у «Кедровой избы» не печатает чек. Нужна замена, клиента уже отсылали по кругу.',
            t.day(-9, '12:00'),
            10,
          ),
          declinesTask(
            t.day(-11, '14:10'),
            'boris',
            'replace',
            'Наши — терминалы самообслуживания. Кассовые терминалы меняет карточный отдел, им и переслал, взяли.',
          ),
          asks(
            t.day(-11, '14:20'),
            'elena',
            'replace-2',
            'cards',
            'Замена кассового терминала, не печатает чек. Борис сказал, что вы уже взяли, — подтвердите день.',
            t.day(-9, '12:00'),
            10,
          ),
          takesTask(t.day(-10, '09:10'), 'vera', 'replace-2'),
          answersTask(t.day(-8, '13:00'), 'vera', 'replace-2', 'Заменили вчера, пробный чек напечатан.'),
          replies(
            t.day(-8, '13:20'),
            'elena',
            'phone',
            'Фёдор Лукич, новый терминал стоит и печатает. Простите, что вас гоняли по кругу: разобрались между собой мы сами.',
            {
              answers: ['replace'],
            },
          ),
          declinesPoint(
            t.day(-8, '13:25'),
            'elena',
            'rent',
            'Терминал принимал оплату всю неделю, аренда за это время берётся по договору. Вместо этого возвращена плата за чековую ленту.',
          ),
          notes(
            t.day(-8, '13:30'),
            'elena',
            'С отказом по аренде спорить не стал, но просил назвать пункт договора. Пришлю вместе с итогом.',
          ),
        ],
      },
    ],
  }
}
