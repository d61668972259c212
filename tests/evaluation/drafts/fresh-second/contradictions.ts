import { fromBank, inForce, promised, state, type LabelledDraft } from '../labelled-draft.ts'

const fires = ['contradicts-earlier-reply'] as const
const near = ['contradicts-earlier-reply'] as const
const unsure = ['topic-not-raised', 'promise-incomplete', 'hides-behind-rules', 'point-unanswered'] as const
const after = (...before: readonly string[]) => ({ messages: fromBank(...before), unsure })

/** Written when the rules were done, run once; the first figures are in `docs/evaluation.md`. */
export const freshSecondContradictions: readonly LabelledDraft[] = [
  {
    ...after('Кредит можно погасить в любом отделении.'),
    draft: 'Погасить кредит в отделении нельзя, только через приложение.',
    fires,
  },
  { ...after('Выпуск детской карты ничего не стоит.'), draft: 'За выпуск детской карты взимается 300 рублей.', fires },
  {
    ...after('Вашу заявку на рассрочку одобрили вчера.'),
    draft: 'Рассрочку вам не одобрили, причину банк не раскрывает.',
    fires,
  },
  { ...after('Акт сверки вам выслали 12 ноября.'), draft: 'Акт сверки вам не высылали, он ещё у бухгалтера.', fires },
  {
    ...after('Карту иностранного банка наш банкомат принимает.'),
    draft: 'Карты иностранных банков наши банкоматы не принимают.',
    fires,
  },
  {
    ...after('Лимит переводов по номеру телефона — 500 000 рублей в месяц.'),
    draft: 'Лимит переводов по номеру телефона у вас 100 000 рублей в месяц.',
    fires,
    // A figure changed in the same sentence is a near-copy as well.
    unsure: [...unsure, 'repeats-earlier-reply'],
  },
  {
    promises: promised('Выдать справку об отсутствии долга', '2026-11-25'),
    unsure,
    draft: 'Справку об отсутствии долга мы вам не выдадим.',
    fires,
  },
  { consents: inForce('third_party'), unsure, draft: 'Передавать ваши данные партнёрам вы нам не разрешали.', fires },
  { ...after('The travel card includes insurance.'), draft: 'The travel card does not include insurance.', fires },
  { ...after('Your complaint has been registered.'), draft: 'No complaint of yours is registered with us.', fires },
  {
    ...after('You need no appointment to open an account.'),
    draft: 'To open an account you need an appointment.',
    fires,
  },

  {
    ...after('Кредит можно погасить в любом отделении.'),
    draft: 'Верно, в любом. Погасить кредит можно и в приложении, деньги спишутся сразу.',
    fires: [],
    near,
  },
  {
    ...after('Выпуск детской карты ничего не стоит.'),
    draft: 'Сам выпуск бесплатный, а 300 рублей берут за доставку курьером.',
    fires: [],
    near,
  },
  { ...after('Заявка на рассрочку на рассмотрении.'), draft: 'Рассрочку одобрили сегодня утром.', fires: [], near },
  { ...after('Акт сверки ещё не готов.'), draft: 'Акт сверки готов и выслан вам на почту.', fires: [], near },
  {
    ...after('Карту иностранного банка наш банкомат принимает.'),
    draft: 'Банкомат на Речной сейчас сломан, любую карту примет соседний, на Лесной.',
    fires: [],
    near,
  },
  {
    ...after('Лимит переводов по номеру телефона — 500 000 рублей в месяц.'),
    draft: 'Лимит снятия наличных другой: 100 000 рублей в сутки.',
    fires: [],
    near,
  },
  {
    promises: promised('Выдать справку об отсутствии долга', '2026-11-25'),
    unsure,
    draft: 'Справку об отсутствии долга выдали, она в приложении. Справку о доходах банк не выдаёт.',
    fires: [],
    near,
  },
  {
    consents: state('third_party', 'none'),
    unsure,
    draft: 'Передавать ваши данные партнёрам вы нам не разрешали.',
    fires: [],
    near,
  },
  {
    ...after('The travel card includes insurance.'),
    draft: 'Yes, insurance comes with the travel card. The debit card does not include it.',
    fires: [],
    near,
  },
  {
    ...after('Your complaint has been registered.'),
    draft: 'Your complaint is with Nora Fink now. A second one has not been registered.',
    fires: [],
    near,
  },
]
