import type { LabelledDraft } from '../labelled-draft.ts'
import { about, asked, talk } from '../everyday/about.ts'

const repeat = about('repeats-earlier-reply')
const hiding = about('hides-behind-rules')
const hard = about('hard-to-read')

const arrest =
  'Арест на счёт накладывает пристав, банк обязан его исполнить. Снимает его тоже пристав, когда долг погашен.'
const vault = 'Зарплатную ведомость загружают файлом в разделе «Сотрудники». Деньги уходят, когда её подпишет директор.'
const child = 'Детская карта привязана к счёту родителя. Лимит на покупки родитель меняет в приложении, в любой день.'
const rate =
  'The rate of the loan is fixed for five years. After that it follows the base rate, with a margin of two points.'

const payment = asked('Почему зарплата не ушла?')
const loan = asked('Почему подняли ставку?')
const hours = asked('Почему касса закрыта в обед?')
const declined = asked('Why was the payment declined?')

export const wideSecondStyle: readonly LabelledDraft[] = [
  repeat.breaks(arrest, talk('Снимите арест', arrest, 'Долга нет, вот квитанция. Снимите!')),
  repeat.breaks(
    `Здравствуйте! ${vault} С уважением, Вера.`,
    talk('Как платить зарплату?', vault, 'Раздела «Сотрудники» у меня нет.'),
  ),
  repeat.breaks(
    'Детская карта привязана к счёту родителя. Лимит покупок родитель меняет в приложении в любой день.',
    talk('Как сменить лимит?', child, 'Кнопки нет.'),
  ),
  repeat.breaks(
    'Арест на счёт наложил пристав, банк обязан его исполнить. Снимает арест тоже пристав, когда долг погашен.',
    talk('Снимите арест', arrest, 'А кто пристав?'),
  ),
  repeat.breaks(vault, talk('Как платить зарплату?', vault, 'Файл не грузится, ошибка 14.')),
  repeat.breaks(
    `Добрый день. ${child} Всегда рады помочь!`,
    talk('Как сменить лимит?', child, 'Не в приложении, а в банке можно?'),
  ),
  repeat.breaks(rate, talk('What is my rate?', rate, 'I asked what I pay next month.')),
  repeat.breaks(
    'Hello! The rate of the loan is fixed for five years. After that it follows the base rate with a margin of two points.',
    talk('What is my rate?', rate, 'In numbers, please.'),
  ),
  repeat.near(
    'Пристав — Марьин Глеб Ильич, отдел на Садовой, приём во вторник.',
    talk('Снимите арест', arrest, 'А кто пристав?'),
  ),
  repeat.near(
    'Квитанцию приняли, арест снят сегодня.',
    talk('Снимите арест', arrest, 'Долга нет, вот квитанция. Снимите!'),
  ),
  repeat.near('Раздел открыли вам сегодня: войдите заново, и он появится слева.', {
    ...talk('Как платить зарплату?', vault, 'Раздела «Сотрудники» у меня нет.'),
    unsure: ['promise-incomplete'],
  }),
  repeat.near(
    'Ошибка 14 значит, что в файле лишний столбец. Уберите столбец G.',
    talk('Как платить зарплату?', vault, 'Файл не грузится, ошибка 14.'),
  ),
  repeat.near(
    'Можно и в отделении: нужен паспорт родителя.',
    talk('Как сменить лимит?', child, 'Не в приложении, а в банке можно?'),
  ),
  repeat.near('Лимит стоит 3 000 рублей в день.', talk('Как сменить лимит?', child, 'А сейчас он какой?')),
  repeat.near('Next month you pay 412 euros.', talk('What is my rate?', rate, 'I asked what I pay next month.')),
  repeat.near('4.1 % now, and on today’s base 5.2 % later.', talk('What is my rate?', rate, 'In numbers, please.')),
  hiding.breaks('Ставки пересматриваются в порядке, предусмотренном условиями.', loan),
  hiding.breaks('График работы касс утверждён приказом, мы ему следуем.', hours),
  hiding.breaks('Регламент по ведомостям соблюдён, нарушений не найдено.', payment),
  hiding.breaks('Поверьте, мы приложили все усилия, и команда старается.', payment),
  hiding.breaks('Такова практика, иначе никак.', hours),
  hiding.breaks('Банк оставляет за собой право менять ставку, это есть в оферте.', loan),
  hiding.breaks('Payments are screened under our compliance rules.', declined),
  hiding.breaks('We did everything in our power and take your case seriously.', declined),
  hiding.near('Ставка выросла с 9 до 11 %, потому что кончилась скидка первого года.', loan),
  hiding.near('Касса одна, и кассир обедает с 13:00 до 13:40. Банкомат в холле выдаёт и принимает.', hours),
  hiding.near('Директор не подписал ведомость. Попросите его, и деньги уйдут через минуту.', payment),
  hiding.near('Закон даёт на зарплату 15 дней, но дело не в нём: файл не прошёл, исправьте столбец G.', payment),
  hiding.near('Обед по приказу с 13:00, а сегодня касса открыта весь день.', hours),
  hiding.near('Ставку подняли по ошибке и вернули.', loan),
  hiding.near('The code was wrong three times; ask for a new one in the app.', declined),
  hiding.near(
    'Under the sanctions law this country is closed to us; a bank without a US branch can send it.',
    declined,
  ),
  hard.breaks(
    'Изменение размера процентной ставки осуществлено ввиду прекращения действия условия о предоставлении дисконта.',
    { ...loan, unsure: ['hides-behind-rules'] },
  ),
  hard.breaks(
    'Приостановление обслуживания посетителей в кассовом помещении обусловлено необходимостью обеспечения перерыва для отдыха и питания работников.',
    { ...hours, unsure: ['hides-behind-rules'] },
  ),
  hard.breaks('Исполнение ведомости не произведено по причине отсутствия подписания её уполномоченным лицом.', payment),
  hard.breaks(
    'Ведомость, загруженная вами в пятницу вечером в разделе, доступ к которому, как показала сверка с журналом, был открыт лишь частично, не ушла, поскольку подпись директора, сделанная тем ключом, который истёк накануне, хотя система об этом и не предупредила, была отклонена, а повторная, поставленная уже в субботу, попала в очередь следующего дня.',
    payment,
  ),
  hard.breaks(
    'Возможность осуществления пересмотра ставки в сторону понижения рассматривается при условии предоставления подтверждения дохода заёмщика.',
    { ...loan, unsure: ['promise-incomplete'] },
  ),
  hard.breaks(
    'Довожу до вашего сведения, что отклонение платёжного поручения вызвано несоблюдением требований к заполнению реквизитов получателя.',
    { ...payment, unsure: ['hides-behind-rules'] },
  ),
  hard.breaks(
    'Rejection of the payment instruction was occasioned by the non-fulfilment of the verification of the beneficiary identification requirement.',
    { ...declined, unsure: ['hides-behind-rules'] },
  ),
  hard.breaks(
    'The payment, which you had sent from a phone that, as our log shows, had been registered only an hour earlier and whose key, being new, still had to be confirmed by the old one, was held, since the shop, whose bank had meanwhile changed the account it collects on, was not on the list of those to whom a phone that new may pay at all.',
    declined,
  ),
  hard.near('Ставка выросла: кончилась скидка первого года. Теперь она 11 %.', loan),
  hard.near('В обед касса закрыта: кассир один. Банкомат в холле работает.', hours),
  hard.near('Ведомость не ушла, потому что ключ директора истёк. Новый выпускают за час в приложении.', payment),
  hard.near('Получатель указан с ошибкой: в имени лишняя буква. Исправьте её и отправьте платёж снова.', payment),
  hard.near('Процентная ставка по договору ипотечного кредитования — 11 %.', loan),
  hard.near(
    'Чтобы ставка стала ниже, пришлите справку о доходах, оформите страховку и переведите к нам зарплату.',
    loan,
  ),
  hard.near('The phone was new and not confirmed yet. Confirm it in the old app and pay again.', declined),
  hard.near('It was declined because the shop changed its bank and we do not know the new account yet.', declined),
]
