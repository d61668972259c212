import type { Language } from '../contract/codes.ts'

/** A sentence in both languages of the product. */
export type Said = Readonly<Record<Language, string>>

interface RefusalKind {
  status: 403 | 404 | 409 | 422
  title: Said
  detail: Said
}

/**
 * Every refusal of the rules, with its HTTP status and its sentence for a person. Codes are part of the contract.
 * A sentence says what is wrong and what helps, in that order.
 */
export const refusals = {
  forbidden: {
    status: 403,
    title: { ru: 'Это делает другая роль', en: 'Another role does this' },
    detail: { ru: 'У вашей роли нет права на это действие.', en: 'Your role has no right to do this.' },
  },
  'not-owner': {
    status: 403,
    title: { ru: 'Обращение ведёт другой оператор', en: 'Another operator owns this case' },
    detail: {
      ru: 'Отвечает за результат тот, кто ведёт обращение. Попросите передать его вам.',
      en: 'The owner answers for the result. Ask for a handover.',
    },
  },
  'no-owner': {
    status: 409,
    title: { ru: 'Обращение пока никто не ведёт', en: 'Nobody owns this case yet' },
    detail: { ru: 'Сначала возьмите обращение.', en: 'Take the case first.' },
  },
  'already-owned': {
    status: 409,
    title: { ru: 'Обращение уже ведут', en: 'The case has an owner' },
    detail: {
      ru: 'У обращения уже есть ответственный. Он может передать его вам.',
      en: 'The case already has an owner, who can hand it over to you.',
    },
  },
  'case-closed': {
    status: 409,
    title: { ru: 'Обращение закрыто', en: 'The case is closed' },
    detail: {
      ru: 'Клиент подтвердил результат. Чтобы продолжить, откройте обращение снова.',
      en: 'The client confirmed the result. Reopen the case to go on.',
    },
  },
  'case-open': {
    status: 409,
    title: { ru: 'Обращение и так открыто', en: 'The case is open already' },
    detail: { ru: 'Открывать снова нечего.', en: 'There is nothing to reopen.' },
  },
  'client-unknown': {
    status: 422,
    title: { ru: 'Такого клиента нет', en: 'No such client' },
    detail: { ru: 'Найдите клиента поиском и выберите его.', en: 'Find the client by search and choose them.' },
  },
  'place-not-found': {
    status: 422,
    title: { ru: 'Такого места в тексте нет', en: 'No such place in the text' },
    detail: {
      ru: 'Тезис ссылается на место, которого нет в сообщениях обращения. Выделите текст ещё раз.',
      en: 'The point refers to a place that is not in the messages. Select the text again.',
    },
  },
  'point-unknown': {
    status: 422,
    title: { ru: 'Такого тезиса нет', en: 'No such point' },
    detail: { ru: 'В обращении нет тезиса, на который вы ссылаетесь.', en: 'The case has no such point.' },
  },
  'point-not-open': {
    status: 409,
    title: { ru: 'Тезис уже закрыт', en: 'The point is closed' },
    detail: { ru: 'На этот тезис уже ответили, или клиент его снял.', en: 'It was answered, declined or withdrawn.' },
  },
  'reply-unknown': {
    status: 422,
    title: { ru: 'Такого ответа нет', en: 'No such reply' },
    detail: { ru: 'В обращении нет ответа, на который вы ссылаетесь.', en: 'The case has no such reply.' },
  },
  'reply-blocked': {
    status: 422,
    title: { ru: 'Ответ нельзя отправить', en: 'The reply cannot be sent' },
    detail: {
      ru: 'В тексте есть то, что банк не может сказать клиенту. Исправьте отмеченные места.',
      en: 'The text holds what the bank must not tell the client. Mend the marked places.',
    },
  },
  'reply-too-long': {
    status: 422,
    title: { ru: 'Ответ не помещается в канал', en: 'The reply does not fit its channel' },
    detail: {
      ru: 'Канал не передаст такой длинный ответ. Сократите его или выберите другой канал.',
      en: 'The channel does not carry a reply this long. Shorten it, or choose another channel.',
    },
  },
  'reply-not-spoken': {
    status: 422,
    title: { ru: 'В этом канале вслух не читают', en: 'Nothing is read aloud in this channel' },
    detail: {
      ru: 'Прочитать ответ вслух можно по телефону или в отделении. Выберите такой канал или отправьте ответ текстом.',
      en: 'A reply is read aloud by phone or in a branch. Choose such a channel, or send the reply as a text.',
    },
  },
  'override-not-allowed': {
    status: 422,
    title: { ru: 'Это замечание нельзя снять', en: 'This finding cannot be overridden' },
    detail: {
      ru: 'Снять можно только замечания из таблицы исключений, и только старшему оператору.',
      en: 'Only findings in the table of overrides can be overridden, and only by a senior.',
    },
  },
  'script-unknown': {
    status: 422,
    title: { ru: 'Такого скрипта нет', en: 'No such script' },
    detail: { ru: 'Скрипт или его версия не найдены.', en: 'The script or its version was not found.' },
  },
  'condition-broken': {
    status: 422,
    title: { ru: 'Условие в скрипте написано не до конца', en: 'A condition of the script is broken' },
    detail: {
      ru: 'Поправьте условие в названном месте.',
      en: 'Mend the condition at the place named.',
    },
  },
  'card-unknown': {
    status: 422,
    title: { ru: 'Такой карточки нет', en: 'No such card' },
    detail: { ru: 'Карточка или её версия не найдены.', en: 'The card or its version was not found.' },
  },
  'proposal-unknown': {
    status: 404,
    title: { ru: 'Такого предложения нет', en: 'No such proposal' },
    detail: { ru: 'Предложение к этому скрипту не найдено.', en: 'No such proposal to this script was found.' },
  },
  'proposal-answered': {
    status: 409,
    title: { ru: 'На предложение уже ответили', en: 'The proposal has been answered' },
    detail: {
      ru: 'Ответ уже дан. Чтобы изменить скрипт ещё раз, выпустите новую версию.',
      en: 'It has its answer. To change the script again, publish a new version.',
    },
  },
  'script-moved-on': {
    status: 409,
    title: { ru: 'Скрипт уже новее', en: 'The script is newer already' },
    detail: {
      ru: 'Тем временем вышла новая версия скрипта. Сравните свой текст с ней.',
      en: 'A newer version of the script came out meanwhile. Compare your text with it.',
    },
  },
  'answer-day-moved': {
    status: 422,
    title: { ru: 'Перенос без причины', en: 'A move without a reason' },
    detail: {
      ru: 'Вы назвали день ответа раньше. Скажите, почему он переносится.',
      en: 'You named an earlier day for the answer. Say why it moves.',
    },
  },
  'script-holds-personal-data': {
    status: 422,
    title: { ru: 'В тексте личные данные', en: 'The text holds personal data' },
    detail: {
      ru: 'Скрипт читают все. Уберите из текста личные данные или поставьте подстановку.',
      en: 'Everybody reads a script. Take the personal data out, or put a slot in their place.',
    },
  },
  'card-moved-on': {
    status: 409,
    title: { ru: 'Карточка уже новее', en: 'The card is newer already' },
    detail: {
      ru: 'Пока вы писали, вышла новая версия карточки. Прочтите её: ваш текст заменил бы её целиком.',
      en: 'A newer version of the card came out while you were writing. Read it: your text would replace all of it.',
    },
  },
  'slot-unknown': {
    status: 422,
    title: { ru: 'Такой подстановки нет', en: 'No such slot' },
    detail: {
      ru: 'В тексте есть подстановка не из списка. Исправьте её имя.',
      en: 'The text has a slot that is not in the list. Mend its name.',
    },
  },
  'promise-incomplete': {
    status: 422,
    title: { ru: 'Обещание без всех четырёх частей', en: 'A promise without all four parts' },
    detail: {
      ru: 'Скажите, что будет сделано, до какого времени, кто отвечает и как клиент узнает.',
      en: 'Say what will be done, until when, who answers for it and how the client will learn.',
    },
  },
  'promise-in-the-past': {
    status: 422,
    title: { ru: 'Срок уже прошёл', en: 'The date has passed' },
    detail: { ru: 'Выберите срок в будущем.', en: 'Choose a date in the future.' },
  },
  'promise-unknown': {
    status: 422,
    title: { ru: 'Такого обещания нет', en: 'No such promise' },
    detail: { ru: 'В обращении нет такого обещания.', en: 'The case has no such promise.' },
  },
  'promise-not-open': {
    status: 409,
    title: { ru: 'Обещание уже закрыто', en: 'The promise is closed' },
    detail: { ru: 'Обещание выполнено, менять его нельзя.', en: 'The promise was kept and cannot change.' },
  },
  'silent-move': {
    status: 422,
    title: { ru: 'Срок нельзя перенести молча', en: 'A date cannot move silently' },
    detail: {
      ru: 'Назовите новый срок, причину, основание и то, как об этом узнает клиент.',
      en: 'Name the new date, the reason, the ground, and how the client is told.',
    },
  },
  'calendar-year-unknown': {
    status: 422,
    title: { ru: 'Нет календаря на этот год', en: 'No calendar for this year' },
    detail: {
      ru: 'Рабочие дни этого года ещё не утверждены, срок посчитать нельзя. Укажите дату.',
      en: 'Working days of that year are not decreed yet, so the date cannot be counted. Give a date.',
    },
  },
  'task-unknown': {
    status: 422,
    title: { ru: 'Такого запроса нет', en: 'No such task' },
    detail: { ru: 'В обращении нет такого запроса в отдел.', en: 'The case has no such task.' },
  },
  'task-not-open': {
    status: 409,
    title: { ru: 'Запрос уже закрыт', en: 'The task is closed' },
    detail: { ru: 'Отдел уже ответил или отказал.', en: 'The department has answered or declined.' },
  },
  'operator-unknown': {
    status: 422,
    title: { ru: 'Такого оператора нет', en: 'No such operator' },
    detail: { ru: 'Выберите коллегу из списка.', en: 'Choose a colleague from the list.' },
  },
  'handover-open': {
    status: 409,
    title: { ru: 'Передача уже предложена', en: 'A handover is open' },
    detail: {
      ru: 'Дождитесь, пока коллега примет обращение или откажется.',
      en: 'Wait until the colleague accepts or declines.',
    },
  },
  'no-handover': {
    status: 409,
    title: { ru: 'Вам ничего не передавали', en: 'Nothing was handed to you' },
    detail: { ru: 'Принять или отклонить может тот, кому передают.', en: 'Only the addressee accepts or declines.' },
  },
  'points-open': {
    status: 409,
    title: { ru: 'Есть тезисы без ответа', en: 'Some points have no answer' },
    detail: {
      ru: 'Ответьте на каждый тезис клиента или объясните, почему нет.',
      en: 'Answer every point of the client, or say why not.',
    },
  },
  'not-confirmed': {
    status: 409,
    title: { ru: 'Клиент ещё не подтвердил результат', en: 'The client has not confirmed' },
    detail: {
      ru: 'Обращение закрывает подтверждение клиента. Сначала назовите результат и спросите его.',
      en: 'Only the client’s confirmation closes a case. Name the result first and ask.',
    },
  },
  'quiet-period': {
    status: 422,
    title: { ru: 'Пока нельзя спрашивать снова', en: 'It is too early to ask again' },
    detail: {
      ru: 'Клиент отказал или отложил решение. Спросить снова можно после указанной даты.',
      en: 'The client refused or put the decision off. Ask again after the date given.',
    },
  },
  'notice-unknown': {
    status: 422,
    title: { ru: 'Нет такого текста запроса', en: 'No such notice' },
    detail: { ru: 'Выберите утверждённый текст запроса.', en: 'Choose an approved notice.' },
  },
  'implied-consent': {
    status: 422,
    title: { ru: 'Это не согласие', en: 'This is not consent' },
    detail: {
      ru: 'Вход, молчание, заранее поставленная отметка, общий договор и пользование услугой согласием не считаются. Попытка записана.',
      en: 'A login, silence, a pre-ticked box, a bundled contract or continued use is never consent. The attempt is on record.',
    },
  },
  'clause-implied': {
    status: 422,
    title: { ru: 'Так подтвердить нельзя', en: 'This cannot be confirmed' },
    detail: {
      ru: 'Здесь согласием названо то, что им не является, или согласие, которого в реестре нет. Ответьте «не подтверждаем» и скажите почему.',
      en: 'This calls something consent that is none, or a consent that the registry does not hold. Decline it and say why.',
    },
  },
  'evidence-missing': {
    status: 422,
    title: { ru: 'Нет доказательства', en: 'No evidence' },
    detail: {
      ru: 'Согласие без доказательства не действует. Приложите запись, подпись, код, скан или снимок экрана.',
      en: 'A consent without evidence is not in force. Attach a recording, signature, code, scan or screen.',
    },
  },
  'power-missing': {
    status: 422,
    title: { ru: 'Нет полномочия представителя', en: 'No power of the representative' },
    detail: {
      ru: 'Представитель отвечает за клиента только по доверенности или иному полномочию. Назовите его.',
      en: 'A representative answers for the client only by a power of attorney or another power. Name it.',
    },
  },
  'occurred-impossible': {
    status: 422,
    title: { ru: 'В это время клиент ответить не мог', en: 'The client cannot have answered then' },
    detail: {
      ru: 'Ответ не может быть раньше запроса или позже текущего времени.',
      en: 'An answer is neither earlier than the request nor later than now.',
    },
  },
  'purpose-elsewhere': {
    status: 422,
    title: { ru: 'В праве клиента такой цели нет', en: 'No such purpose under the client’s law' },
    detail: {
      ru: 'По закону страны клиента такое согласие не спрашивают.',
      en: 'The law of the client’s country knows no such consent.',
    },
  },
  'consent-not-in-force': {
    status: 422,
    title: { ru: 'Согласие не действует', en: 'The consent is not in force' },
    detail: {
      ru: 'Ответ опирается на согласие, которого сейчас нет. Уберите это из ответа или спросите клиента.',
      en: 'The reply relies on a consent that is not in force now. Take that out, or ask the client.',
    },
  },
  'consent-state': {
    status: 409,
    title: { ru: 'Из этого состояния так нельзя', en: 'Not from this state' },
    detail: {
      ru: 'Состояние согласия не допускает этого действия. Посмотрите историю согласия.',
      en: 'The consent is in a state that does not allow this. Look at its history.',
    },
  },
} as const satisfies Record<string, RefusalKind>

export type RefusalCode = keyof typeof refusals
