import type { Scale } from './scale.ts'

/** What the client earns, and at what rate. */
export const interestScales: readonly Scale[] = [
  {
    id: 'interest-kept',
    yes: [
      'процент* ~ сохраня*|сохранят*|сохранен*|сохраним|остаются|останутся|остается',
      'сохраня*|сохран* ~ процент*|доход*',
      'сохраня*|сохран* все|всех|весь ~ процент*|доход*',
      'без потери|потерь процентов|дохода',
      'keep|retain|keeps|get|receive ~ interest',
      'interest ~ kept|retained|paid|stays|safe',
    ],
    no: [
      'процент* ~ сгор*|теря*|потеря*|пропад*|аннулир*|обнул*|пропал*',
      'потеря*|теря*|лиш* ~ процент*|доход*',
      'потеря*|теря* ~ все|всю|часть ~ процент*|доход*',
      'lose|loses|losing|lost|forfeit|forfeits|forfeited ~ interest',
      'interest ~ lost|forfeited|gone',
      'до востребования',
      'без процентов',
      'without|no interest',
    ],
    unless: ['interest free'],
  },
  {
    id: 'rate-stays',
    yes: [
      'фиксирован*|зафиксирован*|неизменн*|прежн*',
      'останется|остается|остаются|останутся прежн*|неизменн*|той_же|такой_же',
      'fixed|unchanged|locked',
      'stay|stays|remain|remains ~ same|put',
    ],
    no: [
      'плавающ*',
      'меняется|меняются|изменится|изменятся|вырастет|вырастут|выросла|выросли|повысится|повысили|повышен*|повысим|повышаем|поднимем|подняли|растет|увеличится|увеличен*|увеличили',
      'variable|floating',
      'will|may|can|has|have ~ rise|risen|change|changed|increase|increased|go_up|gone_up',
      'goes|went up',
      'rises|increases|rose|raised',
    ],
    needs: ['ставк*|процент*|тариф*|стоимост*|цен*|плат*|комисси*', 'rate*|price*|fee*|tariff*|interest|payment*'],
  },
  {
    id: 'interest-paid',
    yes: [
      'плати*|платят|выплачива*|начисля*|начислим|начислят|капа*|дает|даем|накаплива* ~ процент*',
      'процент* ~ платят|платим|выплачива*|начисля*|начислим|начислят|капа*|положен*|идут|накаплива*',
      'процент* ~ на остат* ~ плат*|начисл*|выплач*',
      'на остат* ~ процент* ~ плат*|начисл*|выплач*',
      'earn|earns|pay|pays|paid|accrues|accrue ~ interest',
      'interest ~ paid|accrues|accrued|credited|earned',
    ],
    no: ['беспроцентн*', 'без процентов', 'no interest', 'interest free'],
    needs: ['остат*|вклад*|счет*|депозит*|накопит*', 'balance|deposit|savings|account'],
    general: 'shared',
  },
  {
    id: 'cashback',
    yes: [
      'начисля*|начислим|начислят|начислен*|положен*|выплачива*|выплатим|получите|действует|дают|даем|распространяется',
      'earn|earns|get|gets|paid|applies|credited|receive|gives',
    ],
    no: ['исключен*|сгор*|аннулир*|обнул*', 'excluded|expired|forfeited|no cashback|bonus|points|miles'],
    needs: ['кешбэк*|кэшбэк*|кэшбек*|кешбек*|бонус*|балл*|мил|мили|миль', 'cashback|bonus*|points|miles|reward*'],
  },
]
