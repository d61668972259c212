import type { LabelledDraft } from '../labelled-draft.ts'

export const independentPublic: readonly LabelledDraft[] = [
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Прошу выпустить допкарту на мужа' }],
    draft:
      'Уважаемый(ая) ФИО клиента! Запрос на выпуск дополнительной карты одобрен. Карта выпущена на имя супруга, как вы и просили.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Отправлял доллары в Вильнюс, когда они ушли?' }],
    draft:
      'Валютный перевод ушёл в банк-корреспондент XX.XX.2026. Номер для поиска — в копии SWIFT, она приложена к письму.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Какой у меня лимит на переводы?' }],
    draft:
      'Спасибо за звонок! Меня зовут $operator_name, я вижу ваш вопрос про лимит. Сейчас он 50 000 рублей в день, поднять его можно самому.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Залила карту кофе, менять надо? сколько стоит?' }],
    draft:
      'Кофе пролился на карту - не беда, чип жив. Плата за новую карту, если всё же захотите, составит ... руб. (уточнить у Лены и вписать)',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: "Is my daughter's account open already? How much can she spend?" }],
    draft: 'The child account was opened on {date}. Your daughter can pay up to 30 euros a day with her watch.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'My car broke down, does the card insurance tow it?' }],
    draft:
      'Hi INSERT NAME HERE, the roadside help that comes with your card covers towing up to 80 km. Call the number on the back of the card.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Что писать в назначении платежа, чтобы не завернули?' }],
    draft:
      'В графе «Назначение» напишите слово в слово: «Оплата по счёту № 88 от 14.11.2026, без НДС». Остальные графы (БИК, КПП) форма заполнит сама.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Как заблокировать карту смской? в памятке какие-то скобки' }],
    draft:
      'Отправьте на короткий номер SMS вида СТОП 7719 — слово, пробел, последние цифры карты. Фигурных скобок {} из старой памятки ставить не надо.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'В чеке из терминала дата из нулей, это нормально?' }],
    draft:
      'Дата в чеке «00.00.0000» — это ошибка принтера, деньги приняты 15.11.2026 в 19:08. Чек для возврата годится и такой.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Мое имя поместится на карту? Александра Константиновская' }],
    draft:
      'Имя на карте печатают латиницей, не длиннее 19 знаков: «ALIAKSANDRA K.» тоже годится (точка ставится). Ваше уместится целиком :-)',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'I cannot attach the invoice, and what should it be called?' }],
    draft:
      'Your file name must look like this: year_month_day, for example 2026_11_18. The <Attach> button sits under the text field, top right it is only the logo.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Где прочитать про снятие наличных за границей?' }],
    draft:
      'Памятка «Что взять с собой в поездку» […] занимает восемь страниц, поэтому шлю одну, третью. На ней снятие наличных и курс.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Коды из смс не приходят вообще!' }],
    client: { name: 'Дорофеенко Арсений Викторович' },
    draft:
      'Здравствуйте! Проверили жалобу: SMS с кодами уходили на 375 (44) 555-01-95. Этот номер вы указали при открытии вклада.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Поменял паспорт - и банк отрубил мне подпись. Супер.' }],
    client: { name: 'Дорофеенко Арсений Викторович' },
    draft:
      'Заявление на смену паспорта приняли. Новый документ, серия 7 211 номер 604 518, внесён в базу сегодня. Можно снова подписывать платежи.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Банк съел перевод сестре' }],
    client: { name: 'Дорофеенко Арсений Викторович' },
    draft: 'Ошибки нет: перевод на 40817810500009274455 отклонён банком получателя. Сумма у вас на карте.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Обещали страховку и кинули. Не советую.' }],
    client: { name: 'Дорофеенко Арсений Викторович' },
    draft:
      'Отказ по страховке касается не всех. Арсению Викторовичу Дорофеенко выплата одобрена, решение принято вчера вечером.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Ten days and no refund. Avoid.' }],
    client: { name: 'Declan Fairweather' },
    draft: 'Thanks for the nudge. The refund landed on 4000 0021 0047 3162 last night, please check.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'They never answer emails.' }],
    client: { name: 'Declan Fairweather' },
    draft:
      'Declan, we did write back: the answer is in the inbox of declan.fairweather@postbox.example since Monday 10:14.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Коды из смс не приходят вообще!' }],
    client: { name: 'Дорофеенко Арсений Викторович' },
    draft:
      'Арсений, коды уходят на номер, который заканчивается на 95. Если это не ваш, поменяйте его в банкомате: «Настройки», «Мой телефон».',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'На какой счет помогать пострадавшим? Комиссия есть?' }],
    client: { name: 'Дорофеенко Арсений Викторович' },
    draft:
      'Отвечаем всем, кто спрашивал: счёт для помощи пострадавшим от паводка открыт на фонд «Берег», реквизиты — на сайте фонда. Комиссии за такие переводы нет.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Поменял паспорт, подпись не работает' }],
    client: { name: 'Дорофеенко Арсений Викторович' },
    draft: 'Арсений Викторович Дорофеенко, ваш паспорт 7211 604518 внесён в базу. Подпись платежей работает с 9:40.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Терминал на рынке лежит второй день' }],
    client: { name: 'Дорофеенко Арсений Викторович' },
    draft:
      'Терминал № 00418223 на рынке чинят с утра, соседний, № 00418224, работает. Заявка ремонтников — 2026-1118-0077.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Ten days and no refund. Avoid.' }],
    client: { name: 'Declan Fairweather' },
    draft:
      'Hello Declan, refunds take up to ten days because the shop, not the bank, sends them. Ring 0800 555 0100 (free, day and night) or write to care@bank.example and we look at yours together.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'В чеке видны первые цифры карты, меня взломают?' }],
    client: { name: 'Дорофеенко Арсений Викторович' },
    draft:
      'Первые шесть цифр карты, например 400000, говорят только о банке и о виде карты. Вашего номера по ним не узнать.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Кто вам разрешил записывать мой голос как биометрию?' }],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'По поводу голоса. Вы позвонили нам и услышали предупреждение, трубку не положили, а значит, на использование образца голоса согласны.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Почему мне сыплются пуши с рекламой? Я ничего не включал' }],
    consents: [{ purpose: 'marketing_push', state: 'none', inForce: false }],
    draft: 'Галочка в анкете стояла заранее, вы её не убрали. Этого достаточно: push с предложениями вами разрешены.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Прошу сообщить, на каком основании мои данные оказались в ЕБС' }],
    consents: [{ purpose: 'ebs', state: 'refused', inForce: false }],
    draft: 'Сведения в единую биометрическую систему переданы правомерно, ваше согласие у банка имеется.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Я выбрал «решу позже», а вы уже используете фото?' }],
    consents: [{ purpose: 'photo', state: 'deferred', inForce: false }],
    draft:
      'Никакого нарушения: первый же вход в обновлённое приложение по условиям засчитывается как ваше «да» на обработку фотоизображения.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Do you pass my data to other companies? I never said yes.' }],
    consents: [{ purpose: 'third_party', state: 'requested', inForce: false }],
    draft:
      'You kept using the card after our notice of 1 October, so you have accepted that your data goes to our partners. Nothing else is required from you.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'I got a form about e-mail offers and did not fill it in. Is that a problem?' },
    ],
    consents: [{ purpose: 'marketing_email', state: 'requested', inForce: false }],
    draft:
      'Do not worry about the form. Since we heard nothing from you by Friday, we have put you down as agreed for e-mail offers.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Я дослушал предупреждение про голос. Вы теперь считаете, что я согласен?' }],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'Даже если вы дослушали предупреждение до конца, образец голоса мы не берём. Для этого нужна ваша подпись, а её нет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Почему мне сыплются пуши с рекламой? Я ничего не включал' }],
    consents: [{ purpose: 'marketing_push', state: 'invalidated', inForce: false }],
    draft:
      'Галочку за вас поставила форма, и это неправильно: такое согласие не считается. Пуши с предложениями отключены сегодня в 11:02.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'А я вообще давал согласие на обработку персональных данных?' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    draft:
      'Вы подписали согласие 3 февраля в отделении на Сиреневой, скан лежит в деле. Оно действует, пока вы его не заберёте, забрать можно здесь же, в чате.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Вошел в приложение, как перевести себе на другой счет? Комиссия есть?' }],
    consents: [{ purpose: 'photo', state: 'none', inForce: false }],
    draft:
      'Раз вы вошли, мастер перевода уже открыт: выберите «Себе», потом сумму. Нажимая «Отправить», вы соглашаетесь с комиссией 15 рублей, она видна над кнопкой.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Does using the app put me into the state biometric system?' }],
    consents: [{ purpose: 'ebs', state: 'none', inForce: false }],
    draft:
      'There is no consent for the state biometric system in our records, and using the app does not create one. You would have to sign in a branch, with a passport.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Если не отвечу на форму про рекламу по почте, что будет?' }],
    consents: [{ purpose: 'marketing_email', state: 'requested', inForce: false }],
    draft:
      'Если ничего не ответить, останется так, как сейчас: рекламы по почте не будет. Спросить снова мы можем только через год.',
    fires: [],
    near: ['implied-consent'],
  },
]
