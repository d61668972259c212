import type { LabelledDraft } from '../labelled-draft.ts'
import { inForce, state } from '../labelled-draft.ts'
import { about, asked } from '../everyday/about.ts'

const slot = about('unfilled-slot')
const data = about('personal-data-in-public')
const consent = about('implied-consent')

const post = { channel: 'post' } as const
const client = { channel: 'post', client: { name: 'Гурьев Тимур Олегович' } } as const
const face = { ...asked('Зачем вам мой снимок? Я ничего не подписывал.'), consents: state('photo', 'refused') }
const voice = { ...asked('Вы записали мой голос?'), consents: state('bank_biometrics', 'none') }
const letters = { ...asked('Рекламные письма задолбали.'), consents: state('marketing_email', 'none') }
const bureau = { ...asked('Вы запрашивали бюро кредитных историй?'), consents: state('credit_history', 'requested') }
const firms = { ...asked('Мне звонят ваши партнёры, откуда у них номер?'), consents: state('third_party', 'withdrawn') }
const given = { ...asked('Согласие на снимок у вас есть?'), consents: inForce('photo') }
const english = { ...asked('Who said you may pass my data on?'), consents: state('third_party', 'none') }

export const wideSecondPublic: readonly LabelledDraft[] = [
  slot.breaks('Здравствуйте, Фамилия И.О.! Вклад продлён, проценты уже на карте.'),
  slot.breaks('Проценты за месяц составили сумма рублей, они на счёте.'),
  slot.breaks('Ваша заявка №____ одобрена, подпишите её в приложении.'),
  slot.breaks('Документы принял(а) ФИО менеджера, копии у вас на почте.'),
  slot.breaks('Кассир работает с чч:мм до чч:мм, обед в час.'),
  slot.breaks('Пишет вам #ИМЯ_ОПЕРАТОРА#. Справка лежит в разделе «Документы».'),
  slot.breaks('Dear Mr/Mrs SURNAME, the standing order is cancelled as you asked.'),
  slot.breaks('Your points balance is XXXX, they never expire.'),
  slot.near('В поле «Имя клиента» впишите имя латиницей, как в загранпаспорте.'),
  slot.near('Сумма прописью в доверенности не нужна, хватит цифр.'),
  slot.near('Чек на 1 500 (тысячу пятьсот) рублей приняли, он годится.'),
  slot.near('Пароль из звёздочек (******) на экране — это защита, так и должно быть.'),
  slot.near('Вход в XXI веке простой: телефон и палец.'),
  slot.near('Строку «Назначение платежа» заполняет отправитель, у вас она пустая, и это не ошибка.'),
  slot.near('Tick the box “Name of payee” only if the payee is a company.'),
  slot.near('The reference field may stay empty (most people leave it so).'),
  data.breaks('Перевод вернулся: в заявке стоял счёт 4230 6810 9000 1122 3344.', post),
  data.breaks('Тимур Олегович Гурьев, карта готова, заходите.', client),
  data.breaks('Доставили по адресу: г. Заречный, ул. Садовая, д. 8, кв. 41, расписалась соседка.', post),
  data.breaks('Позвоните мужу на 8-903-555-14-27, карту получил он.', post),
  data.breaks('Удостоверение личности 60 14 / 118 220 просрочено, поэтому вход закрыт.', post),
  data.breaks('Ваш СНИЛС 118-220-341 05 в анкете верный.', post),
  data.breaks('We rang 0044 7700 900 418, the number on your file, and nobody picked up.', post),
  data.breaks('The passport, number 5301 18 220, has expired, so the login is closed.', post),
  data.near('Счёт пришлите в личные сообщения, сюда его писать нельзя.', post),
  data.near('Тимур, карта готова, заходите!', client),
  data.near('Заявление приняли 16.11.2026 в 14:20, номер обращения 118220341.', post),
  data.near('Телефон отделения на Садовой: (343) 555-01-10, спросите кассу.', post),
  data.near('Вклад «Запас»: от 100 000 до 1 400 000 рублей на 181 или 367 дней.', post),
  data.near('Закон № 115-ФЗ от 07.08.2001 обязывает нас спросить о деньгах.', post),
  data.near('Call our branch in Mill Lane on 0131 496 0118, the desk opens at nine.', post),
  data.near('Quote reference 2026-118-220-341 in the chat.', post),
  consent.breaks('Приложением вы пользуетесь каждый день, стало быть, снимок хранить позволяете.', face),
  consent.breaks('Разговор вы не прервали, а это и есть согласие на запись голоса.', voice),
  consent.breaks('Письма приходят, потому что вы ни разу от них не отписались и тем самым на них согласны.', letters),
  consent.breaks('Заявку на карту вы подали, запрос в бюро идёт с ней в комплекте: отдельно мы не спрашиваем.', bureau),
  consent.breaks('Партнёрам номер передан на основании вашего согласия.', firms),
  consent.breaks('Вы заходили в кабинет 12 раз. Этого хватает, чтобы считать снимок разрешённым.', face),
  consent.breaks('Having stayed with us after the notice, you agreed that partners see your data.', english),
  consent.breaks('Since you never objected, sharing your data with partners is permitted.', english),
  consent.near('Банк подтверждает, что вход в приложение не является согласием на снимок.', face),
  consent.near('Вы каждый день входите по коду, но права хранить снимок нам это не даёт.', face),
  consent.near('Если вы промолчите, ничего не изменится: без вашего «да» голос не пишем.', voice),
  consent.near('Письма мы прекратили: согласия на них вы не давали, а вход им не является.', letters),
  consent.near('Согласие на снимок есть: вы подписали его 3 марта кодом из SMS.', given),
  consent.near('Заявка на карту не означает, что вы разрешили запрос в бюро.', bureau),
  consent.near('Staying with us is not consent, and nobody may read it that way.', english),
  consent.near('Nothing you did in the app gave us leave to pass your data on.', english),
]
