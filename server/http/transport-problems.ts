import type { Said } from '../../src/rules/refusals.ts'

interface TransportProblem {
  status: number
  title: Said
  detail: Said
}

/** Problems of the exchange itself, before any rule of the product is asked. */
export const transportProblems = {
  'not-signed-in': {
    status: 401,
    title: { ru: 'Вы не вошли', en: 'You are not signed in' },
    detail: { ru: 'Войдите и повторите. Черновики сохранены.', en: 'Sign in and try again. Drafts are kept.' },
  },
  'personas-off': {
    status: 403,
    title: { ru: 'Вход по роли выключен', en: 'Persona sign-in is off' },
    detail: { ru: 'Войдите через учётную запись банка.', en: 'Sign in with the bank’s account.' },
  },
  'foreign-origin': {
    status: 403,
    title: { ru: 'Запрос с чужого сайта', en: 'A request from another site' },
    detail: {
      ru: 'Изменения принимаются только со страниц самого Окна.',
      en: 'Changes are accepted only from Okno’s own pages.',
    },
  },
  'not-found': {
    status: 404,
    title: { ru: 'Не найдено', en: 'Not found' },
    detail: {
      ru: 'Этого нет, или вам это не показывают.',
      en: 'It does not exist, or it is not shown to you.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { ru: 'Так к этому адресу не обращаются', en: 'Not this method' },
    detail: { ru: 'Посмотрите описание API.', en: 'See the API reference.' },
  },
  'body-too-large': {
    status: 413,
    title: { ru: 'Слишком большой текст', en: 'Too large' },
    detail: {
      ru: 'Больше 1 МиБ за один раз не принимается. Разделите текст на части.',
      en: 'No more than 1 MiB is accepted at once. Split the text.',
    },
  },
  'json-expected': {
    status: 415,
    title: { ru: 'Нужен JSON', en: 'JSON expected' },
    detail: { ru: 'Тело запроса должно быть application/json.', en: 'The body must be application/json.' },
  },
  'json-broken': {
    status: 400,
    title: { ru: 'JSON не читается', en: 'The JSON cannot be read' },
    detail: { ru: 'Тело запроса не является JSON.', en: 'The body is not JSON.' },
  },
  'fields-invalid': {
    status: 422,
    title: { ru: 'Поля заполнены неверно', en: 'Some fields are wrong' },
    detail: { ru: 'Исправьте отмеченные поля.', en: 'Mend the marked fields.' },
  },
  'characters-unsupported': {
    status: 422,
    title: { ru: 'В тексте есть непечатаемый символ', en: 'The text has an unprintable character' },
    detail: {
      ru: 'Нулевой символ и оборванные половинки символов сохранить нельзя. Удалите их и повторите.',
      en: 'NUL and broken halves of characters cannot be kept. Remove them and try again.',
    },
  },
  'idempotency-key-missing': {
    status: 400,
    title: { ru: 'Нет ключа запроса', en: 'No idempotency key' },
    detail: {
      ru: 'Каждое изменение несёт заголовок Idempotency-Key с UUID.',
      en: 'Every write carries an Idempotency-Key header with a UUID.',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    title: { ru: 'Ключ уже занят другим запросом', en: 'The key belongs to another request' },
    detail: {
      ru: 'С этим ключом уже пришёл другой запрос. Возьмите новый ключ.',
      en: 'Another request came with this key. Mint a new one.',
    },
  },
  'request-in-progress': {
    status: 409,
    title: { ru: 'Этот запрос ещё выполняется', en: 'This request is in progress' },
    detail: { ru: 'Повторите через секунду с тем же ключом.', en: 'Retry in a second with the same key.' },
  },
  'version-required': {
    status: 428,
    title: { ru: 'Нет версии', en: 'No version' },
    detail: {
      ru: 'Изменение несёт заголовок If-Match с версией, которую видел оператор.',
      en: 'A write carries If-Match with the version the operator saw.',
    },
  },
  'version-stale': {
    status: 412,
    title: { ru: 'Обращение изменилось', en: 'The case has changed' },
    detail: {
      ru: 'Пока вы писали, в обращении появилось новое. Посмотрите и отправьте снова: ваш текст цел.',
      en: 'Something new came while you were writing. Look and send again: your text is intact.',
    },
  },
  'form-unknown': {
    status: 404,
    title: { ru: 'Ссылка не подходит', en: 'This link does not fit' },
    detail: {
      ru: 'Такой ссылки банк не присылал, или она скопирована не целиком. Откройте её из сообщения ещё раз.',
      en: 'The bank sent no such link, or it was not copied whole. Open it from the message again.',
    },
  },
  'form-expired': {
    status: 410,
    title: { ru: 'Время для ответа вышло', en: 'The time to answer is over' },
    detail: {
      ru: 'По этой ссылке ответить уже нельзя. Согласия нет, пока вы его не дали. Если вопрос важен, банк пришлёт новую ссылку.',
      en: 'This link no longer takes an answer. There is no consent until you give one. If it matters, the bank will send a new link.',
    },
  },
  'form-expected': {
    status: 415,
    title: { ru: 'Ответ не прочитан', en: 'The answer was not read' },
    detail: { ru: 'Откройте ссылку ещё раз и нажмите ответ.', en: 'Open the link again and press an answer.' },
  },
  'form-used': {
    status: 410,
    title: { ru: 'По этой ссылке уже ответили', en: 'This link was answered already' },
    detail: {
      ru: 'Ответ записан, второй раз он не принимается. Согласие можно отозвать по ссылке из записи об ответе, по телефону или в отделении.',
      en: 'The answer is on record and is not taken twice. A consent can be taken back by the link in the record of your answer, by phone or at a branch.',
    },
  },
  'evidence-empty': {
    status: 422,
    title: { ru: 'Нет файла', en: 'No file' },
    detail: { ru: 'Пришлите либо текст, либо файл.', en: 'Send either a text or a file.' },
  },
  'evidence-type': {
    status: 422,
    title: { ru: 'Такие файлы не принимаются', en: 'Such files are not taken' },
    detail: {
      ru: 'Принимаются текст, PNG, JPEG и PDF. Что это за файл, читается из него самого.',
      en: 'Text, PNG, JPEG and PDF are taken. What a file is, is read from the file itself.',
    },
  },
  'evidence-too-large': {
    status: 413,
    title: { ru: 'Слишком большой файл', en: 'The file is too large' },
    detail: { ru: 'Не больше 700 КБ. Уменьшите скан и повторите.', en: 'No more than 700 KB. Make the scan smaller.' },
  },
  'evidence-broken': {
    status: 409,
    title: { ru: 'Файл не тот, что был', en: 'The file is not what it was' },
    detail: {
      ru: 'Хеш файла не совпал с записанным: показывать его как доказательство нельзя. Сообщите комплаенсу.',
      en: 'The hash of the file is not the one on record: it is not shown as evidence. Tell compliance.',
    },
  },
  'import-empty': {
    status: 422,
    title: { ru: 'Пусто', en: 'Nothing here' },
    detail: { ru: 'Вставьте текст переписки.', en: 'Paste the text of an exchange.' },
  },
  'import-binary': {
    status: 422,
    title: { ru: 'Это не текст', en: 'This is not text' },
    detail: { ru: 'Похоже на двоичный файл. Вставьте текст.', en: 'It looks like a binary file. Paste text.' },
  },
  'import-unreadable': {
    status: 422,
    title: { ru: 'Не удалось прочитать', en: 'It cannot be read' },
    detail: { ru: 'В этом тексте не нашлось сообщений.', en: 'No messages were found in this text.' },
  },
  'import-too-large': {
    status: 413,
    title: { ru: 'Слишком большой текст', en: 'Too large' },
    detail: { ru: 'Разделите текст на части.', en: 'Split the text.' },
  },
  'import-wrong-format': {
    status: 422,
    title: { ru: 'Не тот формат', en: 'Another format' },
    detail: { ru: 'Выберите другой формат.', en: 'Choose another format.' },
  },
  'too-many-requests': {
    status: 429,
    title: { ru: 'Слишком часто', en: 'Too often' },
    detail: {
      ru: 'Запросов слишком много. Подождите минуту и повторите: ничего не потеряно.',
      en: 'There were too many requests. Wait a minute and try again: nothing is lost.',
    },
  },
  'unexpected-failure': {
    status: 500,
    title: { ru: 'Что-то сломалось у нас', en: 'Something broke on our side' },
    detail: {
      ru: 'Запрос не выполнен. Повторите с тем же ключом: дважды он не выполнится.',
      en: 'The request failed. Retry with the same key: it will not happen twice.',
    },
  },
} as const satisfies Record<string, TransportProblem>

export type TransportCode = keyof typeof transportProblems
