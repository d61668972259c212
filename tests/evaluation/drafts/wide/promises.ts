import type { LabelledDraft } from '../labelled-draft.ts'
import { inForce, promised, state } from '../labelled-draft.ts'
import { about, asked, talk } from '../everyday/about.ts'

const promise = about('promise-incomplete')
const move = about('silent-move')
const contra = about('contradicts-earlier-reply')

const due = '2026-11-25'
const schedule = { ...asked('Что с графиком ипотеки?'), promises: promised('Пересчитать график ипотеки', due) }
const token = { ...asked('Когда поменяете токен?'), promises: promised('Заменить токен', due) }
const insurance = { ...asked('Жду ответа по страховке.'), promises: promised('Ответить по страховке', due) }
const money = { ...asked('Где мои 4 200 рублей?'), promises: promised('Вернуть 4 200 рублей', due) }
const terminal = { ...asked('Терминал в магазине молчит.'), promises: promised('Починить терминал в магазине', due) }
const business = { ...asked('Откройте счёт ИП.'), promises: promised('Открыть счёт ИП', due) }
const tax = { ...asked('I need the tax form.'), promises: promised('Send the tax form', due) }
const hotel = { ...asked('The hotel hold is still there.'), promises: promised('Refund the hotel hold', due) }

export const widePromises: readonly LabelledDraft[] = [
  promise.breaks('Деньги за неудачный заказ вернутся, не переживайте.', asked('Верните деньги за заказ.')),
  promise.breaks('Справку для посольства вам сделают.', asked('Нужна справка для посольства.')),
  promise.breaks('Разберёмся с вашей доставкой и дадим знать.', asked('Где карта? Курьер не едет.')),
  promise.breaks('Замена токена у вас состоится до 27 ноября.', asked('Токен сломан.')),
  promise.breaks('Отдел ипотеки пересчитает график и напишет вам в чат.', asked('В графике ипотеки ошибка.')),
  promise.breaks('Ячейку вам подберём к пятнице, 27 ноября.', asked('Нужна банковская ячейка.')),
  promise.breaks("You'll get the corrected invoice by Friday, 27 November.", asked('The invoice is wrong.')),
  promise.breaks("We're going to look at the terminal again and let you know.", asked('The terminal is dead.')),
  promise.near(
    'Ячейку подберёт Инна Рогова, управляющая офисом, до 27 ноября и сама позвонит вам.',
    asked('Нужна ячейка.'),
  ),
  promise.near('Новый токен выдают после того, как заявку подпишет директор.', asked('Токен сломан.')),
  promise.near('Комиссию вернули 17 ноября, 190 рублей.', asked('Верните комиссию.')),
  promise.near(
    'Если чек найдётся, пришлите его сюда.',
    asked('Терминал списал деньги дважды, чек я, кажется, выбросил.'),
  ),
  promise.near('Решено платёж не отменять: получатель уже забрал деньги.', asked('Отмените платёж.')),
  promise.near('Скидку мы не обещаем: она зависит от оценки квартиры.', asked('Обещаете скидку по ипотеке?')),
  promise.near(
    'Tom Hale from card services will send the invoice to your email by Friday, 27 November.',
    asked('The invoice is wrong.'),
  ),
  promise.near('A new card takes five days once the order is signed.', asked('How long does a new card take?')),
  move.breaks('График пересчитает Инна Рогова до 2 декабря и пришлёт вам в чат.', schedule),
  move.breaks('Токен поменяем в первых числах декабря, привезёт курьер Олег Рудов, он позвонит.', token),
  move.breaks('Ответ по страховке будет в понедельник, 30 ноября, его пришлёт в чат Юлия Малова.', insurance),
  move.breaks('4 200 рублей поступят вам через две недели, сообщит по SMS отдел платежей.', money),
  move.breaks('Мастер Пётр Градов будет у вас 26 ноября, накануне он позвонит.', terminal),
  move.breaks('Счёт откроет Лев Цой не раньше 28 ноября и напишет вам на почту.', business),
  move.breaks('The tax form goes out on 1 December, Rita Vance will email it to you.', tax),
  move.breaks('Dan Price will return the hotel hold next month and text you.', hotel),
  move.near('График пересчитает Инна Рогова до 24 ноября и пришлёт вам в чат.', schedule),
  move.near('Токен заменит курьер Олег Рудов 25 ноября, накануне он позвонит.', token),
  move.near('По страховке ответит Юлия Малова 23 ноября в чате, сам полис действует до 30 декабря.', insurance),
  move.near('4 200 рублей вернули 17 ноября. Следующий платёж у вас 5 декабря.', money),
  move.near('Терминал заработал сегодня. Гарантия на него до 1 марта 2027 года.', terminal),
  move.near('Счёт открыт. Бесплатно он обслуживается до 31 января.', business),
  move.near('Rita Vance will email the tax form by 24 November. You file it before 31 January.', tax),
  move.near('The hotel hold was released on 17 November. Your statement closes on 30 November.', hotel),
  contra.breaks(
    'Ячейки в офисе на Полевой нет.',
    talk('Есть ли ячейки на Полевой?', 'В офисе на Полевой есть ячейки трёх размеров.', 'Так мне приезжать?'),
  ),
  contra.breaks(
    'Обмен валюты стоит 150 рублей.',
    talk('Сколько стоит обмен?', 'Обмен валюты у нас бесплатный.', 'Точно?'),
  ),
  contra.breaks('Ваше разрешение на запрос кредитной истории мы погасили.', {
    ...asked('Что с моим разрешением на кредитную историю?'),
    consents: inForce('credit_history'),
  }),
  contra.breaks('Токен менять не будем, он исправен.', token),
  contra.breaks(
    'Доставки в Заречный у нас нет.',
    talk('Привезёте карту в Заречный?', 'Да, в Заречный карту привозит курьер.', 'Жду!'),
  ),
  contra.breaks('Запрос на ваши биометрические данные ещё открыт, ответьте на него.', {
    ...asked('Вы сняли запрос на биометрию?'),
    consents: state('bank_biometrics', 'retracted'),
  }),
  contra.breaks(
    'The reader is not covered by the warranty.',
    talk('Is the reader covered?', 'Yes, the reader is covered by the warranty.', 'So will you fix it?'),
  ),
  contra.breaks(
    'There is a fee of 5 euros for closing the account.',
    talk('Is closing free?', 'Closing the account is free of charge.', 'Close it then.'),
  ),
  contra.near(
    'Ячейки на Полевой есть, свободна маленькая.',
    talk('Есть ли ячейки на Полевой?', 'В офисе на Полевой есть ячейки трёх размеров.', 'Свободные?'),
  ),
  contra.near(
    'Мы ошиблись: обмен стоит 150 рублей, простите за путаницу.',
    talk('Сколько стоит обмен?', 'Обмен валюты у нас бесплатный.', 'Точно?'),
  ),
  contra.near('Разрешение на кредитную историю действует с марта.', {
    ...asked('Что с моим разрешением на кредитную историю?'),
    consents: inForce('credit_history'),
  }),
  contra.near('Токен меняет курьер Олег Рудов 25 ноября, он позвонит накануне.', token),
  contra.near('Карту выдали вчера, она работает.', talk('Карта готова?', 'Карта ещё не готова.', 'А теперь?')),
  contra.near('Запрос на биометрию мы сняли 12 ноября.', {
    ...asked('Вы сняли запрос на биометрию?'),
    consents: state('bank_biometrics', 'retracted'),
  }),
  contra.near(
    'The reader is under warranty, its cable is not.',
    talk('Is the reader covered?', 'Yes, the reader is covered by the warranty.', 'And the cable?'),
  ),
  contra.near(
    'Closing is free, posting the papers costs 5 euros.',
    talk('Is closing free?', 'Closing the account is free of charge.', 'And the papers by post?'),
  ),
]
