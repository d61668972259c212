import { fromClient, type LabelledDraft } from '../labelled-draft.ts'

const fires = ['hides-behind-rules'] as const
const near = ['hides-behind-rules'] as const
const unsure = ['point-unanswered', 'topic-not-raised', 'promise-incomplete', 'hard-to-read'] as const
const asked = (text: string) => ({ messages: fromClient(text), unsure })

export const freshHidingDrafts: readonly LabelledDraft[] = [
  {
    ...asked('Почему перевод висит сутки?'),
    draft: 'Это стандартная процедура. Так происходит у всех клиентов.',
    fires,
  },
  {
    ...asked('Почему перевод висит сутки?'),
    draft: 'Сроки зачисления установлены договором, который вы подписывали.',
    fires,
  },
  { ...asked('Зачем вам справка с работы?'), draft: 'Таков порядок, и отступить от него мы не вправе.', fires },
  {
    ...asked('Зачем вам справка с работы?'),
    draft: 'Перечень бумаг утверждён приказом. Обсуждать его в чате не имеет смысла.',
    fires,
  },
  {
    ...asked('Кто вернёт мои деньги?'),
    draft: 'Банк ответственности за это не несёт, см. условия обслуживания.',
    fires,
  },
  {
    ...asked('Кто вернёт мои деньги?'),
    draft: 'Ваше обращение очень ценно для нас, каждый сотрудник делает всё, что может.',
    fires,
  },
  {
    ...asked('Почему отказали в кредите?'),
    draft: 'Банк вправе не объяснять причину отказа. Это право закреплено законом.',
    fires,
  },
  {
    ...asked('Почему отказали в кредите?'),
    draft: 'Решение принимает система по утверждённой методике. Мы на неё не влияем.',
    fires,
  },
  {
    ...asked('Почему в отделении не приняли монеты?'),
    draft: 'Кассир всё сделал правильно, как требует положение о кассовой работе.',
    fires,
  },
  {
    ...asked('Почему в отделении не приняли монеты?'),
    draft: 'С порядком приёма наличности вы можете ознакомиться на стенде.',
    fires,
  },
  {
    ...asked('Когда откроете счёт фирме?'),
    draft: 'К сожалению, ускорить нельзя: всё делается в предусмотренной последовательности.',
    fires,
  },
  {
    ...asked('Почему блокировка без предупреждения?'),
    draft: 'Мы обязаны исполнять 115-ФЗ. Больше ничего сообщить не можем.',
    fires,
  },
  { ...asked('За что штраф?'), draft: 'Штраф начислен правомерно, в полном соответствии с тарифами.', fires },
  { ...asked('Сколько ещё ждать?'), draft: 'Наши специалисты трудятся не покладая рук. Спасибо за терпение!', fires },
  { ...asked('Почему нельзя по телефону?'), draft: 'по телефону не положено, такие правила', fires },
  {
    ...asked('Why was my card declined?'),
    draft: 'It is standard practice across the industry. Please refer to the terms and conditions.',
    fires,
  },
  {
    ...asked('Why do I need to come in person?'),
    draft: 'That is how the process works and we are not able to deviate from it.',
    fires,
  },
  {
    ...asked('When will I get my money?'),
    draft: 'Please be assured that the whole team is working tirelessly on it.',
    fires,
  },
  {
    ...asked('Why was the fee charged?'),
    draft: 'The fee was applied correctly as set out in the tariff schedule you accepted.',
    fires,
  },
  {
    ...asked('Can you make an exception?'),
    draft: 'My hands are tied. Compliance would not let me do anything about it.',
    fires,
  },

  {
    ...asked('Почему перевод висит сутки?'),
    draft:
      'Перевод ушёл в 17:40, а рейс в тот банк последний в 17:00. Так устроены межбанковские рейсы, дойдёт он сегодня к полудню.',
    fires: [],
    near,
  },
  {
    ...asked('Зачем вам справка с работы?'),
    draft: 'Справка нужна, чтобы снизить ставку на 1 %. Без неё тоже можно, ставка останется 16 %.',
    fires: [],
    near,
  },
  {
    ...asked('Кто вернёт мои деньги?'),
    draft: 'Деньги вернёт магазин, он подтвердил отмену. Если до 25 ноября их не будет, подайте спор в приложении.',
    fires: [],
    near,
  },
  {
    ...asked('Почему отказали в кредите?'),
    draft:
      'Отказали из-за просрочки в мае: по правилам банка после неё ждут полгода. Новую заявку можно подать с 1 декабря.',
    fires: [],
    near,
  },
  {
    ...asked('Почему в отделении не приняли монеты?'),
    draft:
      'По положению о кассе монеты принимают в двух отделениях: на Речной, 4 и Лесной, 8. Счётчик стоит только там.',
    fires: [],
    near,
  },
  {
    ...asked('Где найти правила вклада?'),
    draft: 'Правила вклада лежат в приложении: «Вклады», «Документы». Пункт о пополнении — 3.2.',
    fires: [],
    near,
  },
  {
    ...asked('Какой у вас регламент ответа на претензии?'),
    draft: 'Регламент такой: 15 рабочих дней, по спорам с картой — 30.',
    fires: [],
    near,
  },
  {
    ...asked('Почему блокировка без предупреждения?'),
    draft:
      'Карту закрыла проверка по 115-ФЗ: за час прошло девять переводов незнакомым людям. Напишите, кому и за что они, и мы её откроем.',
    fires: [],
    near,
  },
  {
    ...asked('За что штраф?'),
    draft: 'Штраф 700 рублей — за платёж на два дня позже срока, он был 10 ноября. Так записано в пункте 5.1 договора.',
    fires: [],
    near,
  },
  {
    ...asked('Сколько ещё ждать?'),
    draft: 'Команда старалась, но не успела: деньги придут завтра к 12:00, отвечает Инга Рябова, она вам позвонит.',
    fires: [],
    near,
  },
  {
    ...asked('Почему нельзя по телефону?'),
    draft: 'По голосу мы не узнаем, вы ли это. Поэтому лимит меняют в приложении: «Карта», «Лимиты».',
    fires: [],
    near,
  },
  {
    ...asked('Можно ли снять без карты?'),
    draft: 'Да. В правилах это называется «выдача по коду»: код возьмите в приложении и введите в банкомате.',
    fires: [],
    near,
  },
  {
    ...asked('Оператор мне нахамил'),
    draft: 'Простите. Запись я прослушал: оператор вас перебивал, так разговаривать нельзя. С ним поговорили сегодня.',
    fires: [],
    near,
  },
  {
    ...asked('Почему взяли налог?'),
    draft:
      'Налог берут с процентов выше 160 000 рублей в год, это закон. У вас вышло 171 200, налог с разницы — 1 456 рублей.',
    fires: [],
    near,
  },
  {
    ...asked('Инструкция по ЭЦП не открывается'),
    draft: 'Вот инструкция заново, теперь в PDF. Первый шаг — вставить токен, второй — ввести ПИН.',
    fires: [],
    near,
  },
  {
    ...asked('Why was my card declined?'),
    draft: 'The shop is outside the countries you allowed. The rule is yours to change: Card, Countries, tick Georgia.',
    fires: [],
    near,
  },
  {
    ...asked('Why do I need to come in person?'),
    draft: 'The law asks us to see the original passport once. It takes ten minutes, and any branch will do.',
    fires: [],
    near,
  },
  {
    ...asked('When will I get my money?'),
    draft: 'The money has been on your account since 9 this morning.',
    fires: [],
    near,
  },
  {
    ...asked('Why was the fee charged?'),
    draft:
      'The tariff has a 5 euro fee when the balance drops below 100; on 3 November it was 40. Keep 100 there and it is free.',
    fires: [],
    near,
  },
  {
    ...asked('Can you make an exception?'),
    draft: 'Yes. The policy says 30 days, you are on day 33, and I have reversed the fee all the same.',
    fires: [],
    near,
  },
]
