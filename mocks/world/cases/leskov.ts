import {
  accepts,
  answersTask,
  asks,
  hears,
  keeps,
  moves,
  notes,
  offers,
  opens,
  pins,
  promises,
  replies,
  repliesBy,
  takes,
  takesTask,
} from '../acts.ts'
import { person } from '../cards.ts'
import type { CaseAct, Episode } from '../story.ts'
import type { Times } from '../times.ts'
import { leskovConsents } from './leskov-consents.ts'

const demand =
  'О переносе предупредили — уже спасибо. Теперь по делу. Отзовите запрос письмом за подписью банка и подтвердите в нём, что мой вход в приложение вы не примете за согласие. Не сможете — закрываю счёт и ухожу, третьего срока ждать не буду.'

/**
 * The photo case: a request that passed a login off as consent, three scripted answers to questions nobody asked, and a
 * date that was moved aloud. What is left is to take the request back and to say so in writing.
 */
export function leskov(t: Times): Episode {
  return {
    client: person(t, 'leskov', 3_450, {
      name: 'Лесков Игорь Сергеевич',
      address: 'Игорь Сергеевич',
      phone: '+7 900 000-18-04',
      email: 'i.leskov@example.org',
      prefers: 'email',
      products: ['Карта', 'Вклад «До весны»', 'Интернет-банк'],
      contracts: ['ДБО-2017-0611'],
      risk: { level: 'high', reason: 'назвал расторжение договора в открытой ветке' },
    }),
    consents: leskovConsents(t),
    cases: [
      { number: 20_431, subject: 'Отозвать запрос на использование фото', acts: [...firstDays(t), ...sinceAnna(t)] },
    ],
  }
}

/** Petr answers by script, three times, and never the question. */
function firstDays(t: Times): CaseAct[] {
  const aside = { findings: ['topic-not-raised' as const] }
  return [
    opens(
      t.day(-9, '19:42'),
      'post',
      'Получил от банка СМС про моё фото. Читаю второй пункт: зашёл в приложение — значит, разрешил. А если мне просто надо за квартиру заплатить? Кнопки «не разрешаю» в СМС нет вообще. Это у вас теперь так согласие спрашивают?',
    ),
    takes(t.day(-9, '20:10'), 'petr'),
    repliesBy('biometrics-refusal', t.day(-9, '20:21'), 'petr', 'post', aside),
    hears(
      t.day(-8, '08:15'),
      'post',
      'При чём тут биометрия? Её нет ни в моём сообщении, ни в вашей СМС. Меня интересует второй пункт: там, где вход.',
    ),
    repliesBy('photo-removal', t.day(-8, '11:20'), 'petr', 'post', aside),
    hears(
      t.day(-8, '12:02'),
      'post',
      'И удалять я ничего не просил, пусть фото лежит где лежало. Спрошу совсем просто: у вас сейчас записано моё согласие или нет?',
    ),
    repliesBy('biometrics-refusal', t.day(-8, '16:40'), 'petr', 'post', {
      findings: ['repeats-earlier-reply'],
    }),
    hears(
      t.day(-8, '17:02'),
      'post',
      'Тот же текст, что вчера, слово в слово. Там вообще читают? Заодно пришла просьба оценить, как мне помогли. Сначала помогите, потом спрашивайте.',
    ),
    offers(
      t.day(-7, '09:30'),
      'petr',
      'anna',
      'Лесков, открытая ветка. Трижды ответил ему скриптами про биометрию и удаление фото, а вопрос другой: считаем ли вход согласием. Согласие на фото в реестре — «запрошено», ответа нет. Возьми, пожалуйста: мне он уже не верит.',
    ),
  ]
}

function sinceAnna(t: Times): CaseAct[] {
  const firstDate = t.day(-2, '18:00')
  const newDate = t.ahead(220)
  return [
    accepts(t.day(-7, '09:48'), 'anna'),
    pins(
      t.day(-7, '09:55'),
      'anna',
      'exists',
      'Сообщить, есть ли сейчас согласие на фото',
      'у вас сейчас записано моё согласие или нет?',
    ),
    notes(
      t.day(-7, '10:02'),
      'anna',
      'Перечитала СМС, которую ему прислали (текст, версия 3). Второй пункт и правда приравнивает вход к разрешению, отказа нет. Клиент прав. Про биометрию и удаление больше не пишем.',
    ),
    // A small promise, kept in four minutes: a register is asked, not «checked for a week».
    promises(t.day(-7, '10:04'), 'anna', {
      key: 'register',
      what: 'Проверить в реестре, есть ли согласие на фото',
      due: t.day(-7, '18:00'),
      responsible: 'Анна Ким',
      tellBy: 'post',
    }),
    keeps(t.day(-7, '10:08'), 'anna', 'register'),
    replies(
      t.day(-7, '10:14'),
      'anna',
      'post',
      'Здравствуйте. Меня зовут Анна, дальше отвечаю я. Вас трижды отослали к биометрии и удалению фото, хотя вы спрашивали не об этом, — извините. Отвечаю на прямой вопрос: согласия на использование фото у банка нет. Запрос отправлен, ответа вы не давали, ваши входы ответом не записаны.\n\nПро второй пункт: ответить письмом, что вход не считается согласием. Срок — 18:00 ' +
        t.say(firstDate) +
        ', отвечаю я, Анна Ким, о письме сообщу по SMS.',
      {
        answers: ['exists'],
        promises: [
          {
            key: 'letter',
            what: 'Ответить по существу: письмо о том, что вход не согласие',
            due: firstDate,
            responsible: 'Анна Ким',
            tellBy: 'sms',
          },
        ],
      },
    ),
    ...askedOfDepartments(t),
    hears(
      t.day(-7, '13:31'),
      'post',
      'Ну вот, первый ответ, в котором есть ответ. Письма подожду. Учтите только: письмо мне нужно от банка, а не от вас лично.',
    ),
    moves(t.day(-3, '15:10'), 'anna', 'letter', {
      due: newDate,
      reason: 'Юристы сверяют, кто вправе подписать такое письмо от имени банка',
      ground: 'bank-fault',
      notice: {
        channel: 'sms',
        text: `К ${t.say(firstDate)} письмо не успеваем, это вина банка: решаем, чья подпись под ним нужна. Новый срок — ${t.sayMoment(newDate)}, отвечает Анна Ким. О письме сообщим по SMS. Обращение № 20431.`,
      },
    }),
    answersTask(
      t.day(-1, '16:25'),
      'marina',
      'wording',
      'Формулировку подтверждаю: «Вход в приложение или интернет-банк не является согласием на использование фотографии. Запрос банк отозвал». Подписывает начальник управления, доверенность у него есть. Сам запрос отзывайте сегодня же, ждать письма для этого не нужно.',
    ),
    asks(
      t.ago(255),
      'anna',
      'stop',
      'product',
      'Уберите клиента из рассылки про фото и остановите текст версии 3: второй пункт приравнивает вход к разрешению. Что останется — напоминания, они уйдут ему завтра утром.',
      t.ahead(160),
    ),
    takesTask(t.ago(205), 'denis', 'stop'),
    hears(t.ago(190), 'post', demand),
    pins(t.ago(180), 'anna', 'retract', 'Письменно отозвать запрос согласия на фото', 'Отзовите запрос письмом'),
    pins(
      t.ago(180),
      'anna',
      'login',
      'Подтвердить: вход в приложение не считается согласием',
      'подтвердите в нём, что мой вход в приложение вы не примете за согласие',
    ),
  ]
}

function askedOfDepartments(t: Times): CaseAct[] {
  return [
    asks(
      t.day(-7, '10:20'),
      'anna',
      'wording',
      'lawyers',
      'Можно ли подтвердить клиенту письмом, что вход в приложение не является согласием на фото, и кто это подписывает? Прошу не менять смысл: он просит именно эту фразу.',
      t.day(-3, '12:00'),
      15,
    ),
    takesTask(t.day(-7, '12:10'), 'marina', 'wording'),
  ]
}
