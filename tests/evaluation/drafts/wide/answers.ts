import type { LabelledDraft } from '../labelled-draft.ts'
import { about, asked, points } from '../everyday/about.ts'

const point = about('point-unanswered')
const topic = about('topic-not-raised')

const eaten = points('Почему карту съел банкомат?', 'Когда её вернут?')
const exchange = points('Где поменять валюту вечером?')
const alerts = points('Верните 350 рублей за SMS')
const early = points('Можно ли платить ипотеку раньше?')
const engineer = points('Кто приедет ставить терминал?', 'Сколько это стоит?')
const access = points('Закройте доступ бывшему бухгалтеру.', 'Пришлите список входов.')
const spain = points('Why was my card declined in Spain?')
const reader = points('Where do I return the reader?', 'Do I get the deposit back?')

const receipts = asked('Почему терминал не печатает чеки?')
const abroad = asked('Сколько стоит перевод в Казахстан?')
const receipt = asked('Где мой чек по ипотеке?')
const phone = asked('Не могу войти с нового телефона')
const torn = asked('Банкомат выдал порванную купюру')
const statement = asked('Когда придёт выписка на почту?')
const pin = asked('My card PIN does not work')
const sunday = asked('Is the branch open on Sunday?')

export const wideAnswers: readonly LabelledDraft[] = [
  point.breaks('Карту захватил банкомат из-за сбоя связи.', eaten),
  point.breaks('Курс доллара сегодня 92,40.', exchange),
  point.breaks('SMS о покупках приходят на каждый платёж.', alerts),
  point.breaks('Ипотека у вас до 2041 года под 9 %.', early),
  point.breaks('Приедет инженер Глеб Орешин.', { ...engineer, unsure: ['promise-incomplete'] }),
  point.breaks('Доступ бухгалтеру закрыт сегодня в 10:20.', access),
  point.breaks('Your card works in most countries of the world.', spain),
  point.breaks('Bring the reader to the desk on the second floor.', reader),
  point.near('Пропала связь, и он её не отдал. Забрать можно с завтрашнего утра на Речной, 4.', eaten),
  point.near('После шести вечера открыта только касса на вокзале.', exchange),
  point.near('Вернули: 350 рублей у вас с утра.', alerts),
  point.near('Да, в любой день и любую сумму, без штрафа.', early),
  point.near('Глеб Орешин, наш инженер. Бесплатно.', engineer),
  point.near('Он больше не войдёт: убрали сегодня. Список во вложении.', access),
  point.near('The shop asked for a chip and sent a stripe, so the network said no.', spain),
  point.near('Any branch takes it, and the 20 euros are paid out at the counter.', reader),
  topic.breaks(
    'Лента кончилась, запас лежит в коробке. А ещё у нас выгодный лизинг на машины, ставка от 11 %.',
    receipts,
  ),
  topic.breaks('Перевод стоит 1 %, не меньше 200 рублей. Фото для входа по лицу вы так и не сделали.', abroad),
  topic.breaks('Чек в приложении, раздел «Документы». Заодно подумайте о копилке для детей.', receipt),
  topic.breaks('Вход открыли, пробуйте. Ваши данные по закону храним пять лет и удалять не станем.', phone),
  topic.breaks('Купюру обменяет любая касса. С 1 января действует новый пенсионный план, взносы от 500 рублей.', torn),
  topic.breaks('Выписка ушла в 9:40. Наша карта для путешествий копит мили.', statement),
  topic.breaks(
    'The PIN was locked after three tries, it is open again. Our wealth desk would love to talk about your savings.',
    pin,
  ),
  topic.breaks('Yes, from ten to four. Remember that your fingerprints are still not on file.', sunday),
  topic.near('Лента кончилась. Если запаса в коробке нет, рулон есть на кассе банка.', receipts),
  topic.near('Перевод стоит 1 %, не меньше 200 рублей, валюта счёта роли не играет.', abroad),
  topic.near('Чек в приложении, раздел «Документы». Для налоговой подойдёт он же.', receipt),
  topic.near('Вход открыли. Код теперь приходит в SMS, а не в push.', phone),
  topic.near('Купюру обменяет любая касса, паспорт не нужен.', torn),
  topic.near('Выписка ушла в 9:40. Она бывает в папке «Спам».', statement),
  topic.near(
    'The PIN was locked after three tries, it is open again. Contactless works without it up to 50 euros.',
    pin,
  ),
  topic.near('Yes, from ten to four, and the machine outside takes cash at night.', sunday),
]
