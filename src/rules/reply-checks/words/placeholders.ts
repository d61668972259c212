/** Nouns that name what a gap should hold. In brackets they make a gap, whatever stands around. */
export const slotNouns = `
  имя имени фамили* отчеств* фио ф.и.о клиент* дата дату даты дате датой срок срока сроки номер номера номером сумм* адрес*
  должност* подраздел* отдел* филиал* отделени* причин* основани* реквизит* телефон* почт* email e-mail банк банка
  название наименовани* время времени город* ссылк* оператор* сотрудник* менеджер* ответственн* исполнител* подпис* канал*
  тема темы услуг* продукт* тариф* договор* счет* карт* валют* период* день число текст* обращени*
  name surname date deadline number amount sum address position department branch reason details phone company bank title time
  city link operator manager owner signature channel subject topic product service account card agreement client customer day
`

/** What an author of a script tells the operator to do with a gap. */
export const fillingWords = `
  укажите указать впишите вписать вставьте вставить подставьте подставить заполните заполнить введите ввести добавьте добавить
  выберите выбрать опишите описать уточните уточнить удалите удалить оставьте оставить нужное лишнее ненужное выбери вставь укажи
  insert enter specify fill add choose select describe your pick delete tbd todo
`

/** Brackets with these words are marks of an editor, not gaps. */
export const editorMarks = `
  sic так ред редакц* прим примеч* далее см смотри курсив* выделен* перевод* цитат* скрыт* удален* неразборчив* сокращен* пропуск*
  зачеркнут* в по note see emphasis ibid translat* redacted hidden omitted below above и
`

/** Brackets after these words are buttons, tabs and keys. */
export const screenWords = `
  нажм* нажат* кнопк* клик* тапн* выбер* меню раздел* вкладк* клавиш* пункт* пол* переключател* ярлык* значок* открой* строк* галочк* блок*
  press click tap button tab menu choose select key field section open icon link
`

/** Literal left-overs of templates and programs. */
export const leftovers = [
  'todo',
  'tbd',
  'fixme',
  'lorem ipsum',
  'undefined',
  'nan',
  'object object',
  'null null',
] as const

/** HTML tags and key names in angle brackets are not gaps. */
export const angleWords = `
  a b i u p br hr em strong div span ul ol li table tr td th img code pre h1 h2 h3 html head body style script font blockquote
  shift ctrl alt enter tab esc escape del delete backspace space home end win cmd
`
