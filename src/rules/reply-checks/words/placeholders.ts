/** Nouns that name what a gap should hold. In brackets they make a gap, whatever stands around. */
export const slotNouns = `
  код кода кодом коды имя имени фамили* отчеств* фио ф.и.о клиент* дата дату даты дате датой срок срока сроки номер номера номером сумм* адрес*
  должност* подраздел* отдел* филиал* отделени* причин* основани* реквизит* телефон* почт* email банк банка
  название наименовани* время времени город* ссылк* оператор* сотрудник* менеджер* ответственн* исполнител* подпись подписи подписью канал*
  тема темы услуг* продукт* тариф* договор* счет* карт* валют* период* день число текст* обращени* количеств* кол-во
  магазин* город* улиц* ставк* процент* остат* лимит* статус* результат* решени* комментари* приветстви* инициал* получател* подробност* цифр*
  месяц месяца год года квартал* тип вид исх процедур* предмет* платежк* снилс инн уип кбк бик
  name surname date deadline number amount sum address position department branch reason details phone company bank title time
  month year week quarter period payee payer term type kind ref
  merchant shop currency rate fee status result greeting salutation digits balance limit recipient beneficiary adviser advisor
  city link operator manager owner signature channel subject topic product service account card agreement client customer day
`

/** What an author of a script tells the operator to do with a gap. */
export const fillingWords = `
  укажите указать впишите вписать вставьте вставить подставьте подставить заполните заполнить введите ввести добавьте добавить
  выберите выбрать опишите описать уточните уточнить удалите удалить оставьте оставить нужное лишнее ненужное выбери вставь укажи
  объяснить объясните пояснить поясните изложить перечислить перечислите коротко кратко
  explain give mention insert enter specify fill add choose select describe your pick delete tbd todo
`

/** Brackets with these words are marks of an editor, not gaps. */
export const editorMarks = `
  sic так ред редакц* прим примеч* далее см смотри курсив* выделен* перевод* цитат* скрыт* удален* неразборчив* сокращен* пропуск*
  зачеркнут* в по note see emphasis ibid translat* redacted hidden omitted below above и
`

/** Brackets after these words are buttons, tabs and keys. */
export const screenWords = `
  нажм* нажат* кнопк* клик* тапн* выбер* меню раздел* вкладк* клавиш* пункт* пол* окн* экран* переключател* ярлык* значок* открой* строк* галочк* блок*
  открыва* нажима* выбира* заход* переход* жмите жмете отмет* зайди* перейди* войди* найди* плашк* надпис* баннер* иконк* чекбокс* флажок флажк* ползун* тумблер* подсказк* окошк* экран*
  удержив* зажм* зажат* рамк* frame
  press hold click tap button tab menu choose select key field box section open icon link badge switch toggle checkbox screen page window banner option go
`

/** Literal left-overs of templates and programs. */
export const leftovers = [
  'todo',
  'tbd',
  'tbc|tba',
  'fixme',
  'lorem ipsum',
  'undefined',
  'nan',
  'object object',
  'null null',
  'бла бла',
  'blah blah',
] as const

/** HTML tags and key names in angle brackets are not gaps. */
export const angleWords = `
  a b i u p br hr em strong div span ul ol li table tr td th img code pre h1 h2 h3 html head body style script font blockquote
  section form input button label select option iframe meta link main nav header footer small sub sup svg video audio article aside
  shift ctrl alt enter tab esc escape del delete backspace space home end win cmd
`

/** Names of buttons: alone in brackets of any kind they are what the client presses, never a gap. */
export const buttonWords = `
  далее назад готово отмена ок да нет вход выход войти еще меню сохранить отправить подписать подтвердить оплатить продолжить
  согласен согласна отказаться подробнее обновить скачать перевести пополнить закрыть открыть поиск настройки помощь
  next back done cancel ok yes no save send sign confirm pay continue submit more update download transfer close open search
  settings help login logout agree decline enter menu home apply accept reject print
`

/** Words with which an aside in brackets begins: «[тот, что вы прислали]», "[as in October]". A gap names a thing. */
export const asideWords = `
  тот та то те что который которая которое которые как кроме например если когда-то он она оно они это этот эта эти не без с со у но и а или
  ваш* наш* вы мы я вам нам его ее их так-же тоже включая только лишь почти уже еще прежде раньше дальше т
  as it its that this these those which who i we you they he she there here including except only not no without with if but or eg ie e
  до на от по из за для при в к о об after before until since in on at by of
  for from like such same also even already about around both
`

/** Questions in brackets that the operator meant to answer: «до [когда?]». */
export const askingWords = `
  кто кого кем кому когда куда где сколько какой какая какое какие какого какую чего чем откуда
  who whom when where what which how
`

/** Orders to put something in. What follows must name a value, or they tell the client how to insert a card. */
export const authorNotes = `
  вставить вписать подставить дописать проставить доделать допроверить перепроверить вставь впиши подставь допиши insert fill add put
  указать добавить заполнить прописать внести подтянуть скопировать копировать взять paste copy
`
/** What else an author may have meant to put in. */
export const fillings = `
  список* перечень перечн* документ* бумаг* ответ* абзац* фраз* цитат* значени* данные информаци* расчет* таблиц* пункт* объяснени* сведени* график*
  list document documents answer paragraph phrase quote value data details explanation schedule figure figures
`
/** These can only be done to a text. */
export const textDeeds =
  'дописать подставить проставить доделать допроверить перепроверить подтянуть скопировать допиши подставь paste copy'
/** Doubts of the author, when nothing in the brackets tells the client that it can be done: «(уточнить у юристов)». */
export const authorDoubts = `
  уточнить проверить спросить узнать выяснить согласовать поправить исправить переписать сверить посмотреть глянуть check verify confirm ask
  уточню проверю спрошу узнаю уточни проверь спроси узнай поправь исправь доделать дописать
`

/** Asides that only the author can have meant for themselves. */
export const authorAsides = [
  'перед|до отправкой|отправкой|отправки',
  'не отправлять|отправляй|забыть|забудь',
  'из карточки|црм|crm|абс|системы|тикета|задачи|шаблона|скрипта',
  'убрать|удалить|стереть|заменить|поменять|сократить ~ потом|позже|если|перед|на|этот|это|абзац|лишнее|фразу|строку',
  'тут|здесь|сюда про|будет|нужна|нужно|нужен|нужны|вставка|дата|сумма|имя|текст|ссылка|номер|срок|адрес|причина|пояснение|что|почему|когда|коротко|кратко|описание|вписать|вставить|указать',
  'имя|дату|сумму|номер|текст|ссылку|фио впиши|вписать|вставь|вставить|подставь|поставь',
  'нужное|ненужное|лишнее|неверное|подходящее подчеркнуть|зачеркнуть|выбрать|оставить|убрать|удалить|вычеркнуть',
  'выбрать нужное|один|одно|вариант|подходящее',
  'для оператора|операторов|сотрудника|себя',
  'как зовут|там',
  'заглушка|черновик|допишу|дополню|доделаю|впишу|подставлю|вставлю',
  'before|after|when sending|send|posting',
  'from the? crm|card_file|case_file|ticket|template|script',
  'to be confirmed|added|inserted|filled|completed|advised',
  'remove|delete|replace|change|drop ~ before|if|this|later|paragraph|line',
  'name|date|amount|number|reason|link|no|text|address|ref|reference|deadline|time here',
  'delete as|where|if appropriate|applicable',
  'ask|check with',
  'note to self',
  'do not send',
  "don't send|forget",
  'your name|text|signature here',
] as const
