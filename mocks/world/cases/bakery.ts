import { answersTask, asks, hears, misses, notes, opens, promises, replies, repliesBy, takesTask } from '../acts.ts'
import { company } from '../cards.ts'
import { signsOnPaper } from '../consent-acts.ts'
import type { CaseAct, Episode } from '../story.ts'
import type { Times } from '../times.ts'

/**
 * The cash case: the takings went past the terminal's cassette and are needed today. The regulation gives fifteen
 * working days; three departments work side by side towards an hour. A promise to call has just been missed.
 */
export function bakery(t: Times): Episode {
  return {
    client: company(t, 'bakery', 1_204, {
      name: 'ООО «Пекарня на Лесной»',
      address: 'Марина Андреевна',
      phone: '+7 900 000-62-35',
      email: 'office@pekarnya-lesnaya.example',
      prefers: 'phone',
      products: ['Расчётный счёт', 'Самоинкассация', 'Торговый эквайринг'],
      contracts: ['РКО-6235', 'СИ-6235-1'],
      representatives: [
        { name: 'Толмачёва Марина Андреевна', power: 'управляющая, доверенность на внесение наличных' },
      ],
    }),
    consents: signsOnPaper(t.day(-1_204, '12:50'), 'Заявление на открытие счёта, лист 2'),
    cases: [{ number: 20_440, subject: 'Выручка не зачислена после взноса через терминал', acts: actsOf(t) }],
  }
}

function actsOf(t: Times): CaseAct[] {
  const payBy = t.ahead(130)
  const missed = t.ago(25)
  return [
    opens(
      t.ago(168),
      'phone',
      `Я сегодня в ${t.clock(t.ago(190))} вносила выручку через ваш терминал на Лесной, 186 400 рублей, дважды пересчитала. Терминал пачку забрал, зажужжал, выдал чек «сумма не определена» — и всё, на счёте ноль. А мне до ${t.clock(payBy)} платить за муку, иначе машина не выйдет и завтра печь не из чего. Зачислите сегодня, пожалуйста. Скажите, когда деньги будут? И нужно ли мне ехать в отделение? (плачет) Пятнадцать дней я ждать не могу.`,
      {
        by: 'anna',
        points: [
          ['credit', `Зачислить 186 400 ₽ сегодня, до ${t.clock(payBy)}`, 'Зачислите сегодня, пожалуйста.'],
          ['when', 'Сказать, к какому часу деньги будут на счёте', 'Скажите, когда деньги будут?'],
          ['visit', 'Нужно ли ехать в отделение', 'нужно ли мне ехать в отделение?'],
        ],
      },
    ),
    ...threeAtOnce(t),
    promises(t.ago(150), 'anna', {
      key: 'call',
      what: 'Сказать, зачисляем ли сегодня и к какому часу',
      due: missed,
      responsible: 'Анна Ким',
      tellBy: 'phone',
    }),
    repliesBy('cash-not-credited-today', t.ago(150), 'anna', 'phone', {
      answers: ['visit'],
      text: `Здравствуйте, Марина Андреевна.

Деньги, которые терминал принял и не посчитал, лежат внутри него и никуда не денутся. Сейчас трое делают разное и друг друга не ждут: инженер смотрит терминал, инкассация называет ближайший выезд, охрана ищет запись, где видно сумму.

Что сделаем: «Сказать, зачисляем ли сегодня и к какому часу». Срок: ${t.sayMoment(missed)}. Отвечает Анна Ким. О результате скажем звонком.

Ехать в отделение не нужно: чек и сумма по вашему пересчёту у меня уже записаны. Номер обращения — 20440.`,
    }),
    answersTask(
      t.ago(118),
      'roman',
      'cash',
      `Бригада на другом конце города. Раньше ${t.clock(t.ahead(185))} вскрыть терминал не сможем. Если сумму подтвердит видео, вскрытие для зачисления не нужно — пересчитаем вечером и сверим.`,
    ),
    replies(
      t.ago(112),
      'anna',
      'phone',
      `Марина Андреевна, выезд инкассации — не раньше ${t.clock(t.ahead(185))}, вам это поздно, понимаю. Поэтому не ждём его: ищем запись, на которой видно, как вы пересчитываете и вносите деньги.`,
    ),
    notes(
      t.ago(74),
      'anna',
      'Самый короткий путь — видео: если на записи видна сумма, зачисляем по ней, терминал вскрываем потом. Нужны ответы Бориса (что показал терминал) и Глеба (запись).',
    ),
    hears(
      t.ago(52),
      'branch',
      'Управляющая пришла в отделение на Лесной, принесла чек терминала и тетрадь с пересчётом: 186 400 рублей, пачки по номиналам. Спрашивает, почему отделение ничего не знает о её звонке и кто решит вопрос.',
      { by: 'elena' },
    ),
    misses(new Date(Date.parse(missed) + 30_000).toISOString(), 'call'),
  ]
}

function threeAtOnce(t: Times): CaseAct[] {
  const needed = t.ahead(70)
  return [
    asks(
      t.ago(164),
      'anna',
      'terminal',
      'terminals',
      'Терминал на Лесной: купюры ушли мимо кассеты, на чеке «сумма не определена». Что в журнале — сколько листов принято и где они сейчас? Клиенту деньги нужны сегодня.',
      needed,
      15,
    ),
    asks(
      t.ago(163),
      'anna',
      'cash',
      'cash-collection',
      'Когда ближайший выезд на терминал на Лесной? Нужно изъять принятое мимо кассеты и пересчитать сегодня.',
      needed,
      15,
    ),
    asks(
      t.ago(162),
      'anna',
      'video',
      'video',
      `Найдите запись с терминала на Лесной, взнос в ${t.clock(t.ago(190))}: женщина пересчитывает пачку перед взносом. Видна ли сумма? Если да, зачислим по записи.`,
      needed,
      15,
    ),
    takesTask(t.ago(158), 'roman', 'cash'),
    takesTask(t.ago(155), 'boris', 'terminal'),
    takesTask(t.ago(151), 'gleb', 'video'),
  ]
}
