import { promised, type LabelledDraft } from '../labelled-draft.ts'

const fires = ['promise-incomplete'] as const
const near = ['promise-incomplete'] as const

export const freshPromiseDrafts: readonly LabelledDraft[] = [
  { draft: 'Заявку на розыск посылки с картой завели. Ответ поступит на почту.', fires },
  { draft: 'Ваше предложение о часах работы в работе у коллег, о решении сообщат дополнительно.', fires },
  { draft: 'Заявление о снижении ставки находится на рассмотрении, по итогам вам придёт SMS.', fires },
  { draft: 'Лишний процент вычтем из ближайшего платежа.', fires },
  { draft: 'Нами предпринимаются меры, средства подлежат возврату на счёт отправителя.', fires },
  { draft: 'Ок, скину вам график в личку', fires },
  { draft: 'Сверим остатки и отпишемся до вечера.', fires },
  { draft: 'Банкомат на Речной починят. Деньги никуда не денутся, их отдадут владельцу карты.', fires },
  { draft: 'С вами свяжутся по вопросу страхового возмещения.', fires },
  { draft: 'Вопрос с двойным списанием будет урегулирован до 24 ноября, уведомление увидите в приложении.', fires },
  { draft: 'Планируем закрыть ваше обращение в пятницу, Денис Кулик занимается им.', fires },
  { draft: 'Перерасчёт кредита произведут до конца недели, отвечает за него Вера Ломова.', fires },
  { draft: 'Обязательно донесём до разработчиков и добавим тёмную тему в приложение.', fires },
  { draft: 'Ждите, документы по ипотеке в пути, оператор наберёт.', fires },
  {
    draft:
      'Ваше дело передано в претензионную группу для принятия решения, о результате Вас уведомят в установленном порядке.',
    fires,
    unsure: ['hides-behind-rules'],
  },
  { draft: 'Leave it with me, I am on it and will get back to you.', fires },
  { draft: 'Your claim is being looked at and an outcome will follow in writing.', fires },
  { draft: 'We are planning to refund the double charge. You should see it some time next month.', fires },
  { draft: 'A replacement reader gets sent out to your shop once stock is in.', fires },
  { draft: 'You can expect the corrected contract from us by Tuesday, 24 November.', fires },

  { draft: 'Комиссию 90 рублей вернула сама, сегодня в 10:20. Проверьте выписку.', fires: [], near },
  {
    draft:
      'Заявление о снижении ставки рассмотрит Вера Ломова из отдела ипотеки до 24 ноября, решение она пришлёт вам письмом.',
    fires: [],
    near,
  },
  { draft: 'До вечера четверга сверю остатки сама и позвоню вам на этот же номер.', fires: [], near },
  { draft: 'Банкомат на Речной работает с понедельника, деньги из него зачислили вам вчера.', fires: [], near },
  { draft: 'Нет, тёмной темы в приложении не будет: её не делают и не собираются.', fires: [], near },
  { draft: 'Проценты начислят 30 ноября, как каждый месяц: так настроен вклад.', fires: [], near },
  { draft: 'Когда привезёте оригинал договора, нотариус заверит копию при вас за десять минут.', fires: [], near },
  { draft: 'Оплатите счёт в приложении, деньги уйдут получателю сразу.', fires: [], near },
  { draft: 'Страховка покроет ремонт, если авария случилась не по вашей вине.', fires: [], near },
  { draft: 'Отвечу на оба вопроса. Карта мультивалютная, а курс берётся на день списания.', fires: [], near },
  { draft: 'Вам уже ответили письмом 12 ноября: в отсрочке отказано. Решение не изменится.', fires: [], near },
  { draft: 'Обещать, что рефинансирование одобрят, я не могу. Подать заявку можно в приложении.', fires: [], near },
  {
    draft:
      'Что дальше. Касса пересчитает купюры 19 ноября, отвечает старший кассир Инга Рябова. Итог она сообщит вам звонком.',
    fires: [],
    near,
  },
  { draft: 'При оплате картой терминал спросит ПИН, а чек придёт вам на телефон.', fires: [], near },
  {
    draft: 'Срок по вашему спору прежний: 20 ноября, Денис Кулик, письмо на вашу почту.',
    promises: promised('Решить спор', '2026-11-20'),
    fires: [],
    near,
  },
  { draft: 'The fee went back to your card on Monday, and the rate was fixed the same day.', fires: [], near },
  { draft: 'Nora Fink of the claims team will phone you on Friday, 20 November, with the decision.', fires: [], near },
  {
    draft: 'If you report the card lost, we will block it at once and print a new one in the branch.',
    fires: [],
    near,
  },
  {
    draft: 'Interest will be added on the last day of each month; this is how the account works for everybody.',
    fires: [],
    near,
  },
  {
    draft: 'I cannot promise a lower rate, and I will not. What you can do is shorten the term in the app.',
    fires: [],
    near,
  },
]
