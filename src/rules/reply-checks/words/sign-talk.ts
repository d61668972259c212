/** Words of programmers and of exchange files: signs in a sentence with them belong to the client’s own program. */
export const codeWords = [
  'api|апи|xml|json|csv|html|url|uri|sdk|sql|yaml|curl|ini|http|https|soap|regex|xsd|webhook*|endpoint*|payload|callback*',
  'вебхук*|эндпоинт*|скрипт*|плагин*|макрос*|конфиг*|коллбэк*|колбэк*|хедер*|регулярк*',
  'тег|тега|теге|теги|тегом|тегов|тегами|тэг*|атрибут*|переменная|переменную|переменной|переменные|переменных',
  'метод|метода|методе|методом ~ get|post|put|delete|patch|api|возврата|оплаты|запроса',
  'get|post|put|patch|delete ~ v1|v2|v3|api',
  'параметр*|аргумент* запроса|строки|метода|команды|адреса|ссылки|настройки',
  'header|headers|tag|tags|attribute|variable|variables|parameter|parameters|query_string|plugin|script|macro|snippet|wildcard|field_name|column_name|filename|filenames|file_name|mail_merge|merge_field|merge_fields',
  'выгрузк*|импорт*|экспорт* ~ файл*|имя|имени|назван*|1с|excel',
  'имя|имени|название|назвать|назовите|назвали|называется ~ файл*',
] as const

/** Nouns and verbs that speak of a sign itself: what it stands for, hides, or should have been. */
export const signWords = [
  'placeholder*|wildcard*|плейсхолдер*|заглушк*|прочерк*|подчеркивани*|звездочк*|квадратик*',
  'stands|stand for',
  'означа*|обознача*|обозначени*|расшифровыва*|подразумева*',
  'скрыт*|закрыт*|спрятан*|замаскирован*|скрыва*|прячем|прячут|прячет|маскиру* ~ цифр*|номер*|част*|знак*|символ*|данные',
  'hidden|masked|hides|hide|masks|covers ~ digit*|number*|rest|part|full',
  'digits|figures|part|rest ~ hidden|masked|covered',
  'это буквы|знаки|символы|код|маска|шаблон',
  'две|три|четыре|эти|такие|такая|такой буквы|знака|знаки|икса|крестика|крестики|скобки|скобка|метка|пометка|значок|значки',
  'место для|под печати|печать|подписи|подпись|штампа|штамп',
  'не подставил*|подтянул*|сработал*',
  'подставит|подставляет|подставляется|подставляете|подставьте|заменит|замените|заменяете|заменяет ~ программ*|систем*|сервер*|вместо|свой|свое|свои|свою|на',
  'should|ought have|to been|be|read|say|said',
  'failed to fill|load|merge',
  'brackets|underscores|curly_braces',
] as const

/** Right before a sign, these words say that the sign is spoken of: «вместо {name}», «начинается на XX», "marked [if any]". */
export const signIntroducers = [
  'вместо|знак|знаки|знаков|символ*|букв*|надпис*|метк*|пометк*|маск*|фраз*|скобк*|скобок|кавычк*|кавычек',
  'в виде|формате|образцу|шаблоне',
  'вида|формат|формата',
  'instead of',
  'marked|labelled|labeled|reads|sign|symbol|letters|mask|format|pattern|placeholder|phrase|token',
  'starts|begins|ends with',
  'начинается|начинаются|заканчивается|заканчиваются|оканчивается на|с|со',
  'чертой|черту|черта|черте|линией|линию|линии|линейкой|прочерк*|пропуск|пропуске|пропуском|подчеркивани*',
] as const

/** Somebody else’s text is retold: in quotation marks after these verbs a sign is part of it. */
export const retellingVerbs = [
  'стояло|стояла|стояли|написано|напечатано|значится|начинается|читается|звучит|звучало|улетело|выглядит|выглядело|висит',
  'reads|read|opened|starts|began|showed|shows|printed|begins|ends|looks|marked|says|said',
] as const

/** Texts in which such a sign may have stood. */
export const messageNouns = [
  'письм*|пуш*|смс*|сообщени*|рассылк*|уведомлени*|скриншот*|мошенник*|фраз*|словами|текст*|теме|заголов*|обращением',
  'letter*|email*|mail*|push|message*|phrase*|wording|clause*|headline|screenshot*|scammer*',
] as const

/** Drawn lines, blanks and boxes on paper: what stands there is for a hand with a pen. */
export const paperWords = [
  'чертой|черту|черта|черте|линией|линии|линию|линия|линейк*|прочерк*|пропуск|пропуске|пропуски',
  'строк*|граф|графа|графу|графе|графы|бланк*|анкет*|формуляр*|квитанци*|опросник*|образец|образц*',
  'поле|поля|полем|полях',
  'место|места для|под',
  'пустым|пустой|пустую|пустое|пустыми|незаполненн*',
  'распишитесь|расписаться|расписываться|впишите|вписываете|заполняет|заполняете|заполните|допишите',
  'line|lines|dotted|blank|blanks|box|boxes|form|slip|dashes|underscore*',
] as const

/** What a client is told to write or bring; a bracket after it says what to write, not what the operator forgot. */
export const clientWrites = [
  'укажите|впишите|вписывайте|вписать|пишите|напишите|заполните|введите|вводите|пришлите|присылайте|отправьте|принесите|подайте|назовите|сообщите|продиктуйте|приложите|возьмите|захватите|проверьте|сверьте|подготовьте|оформите|составьте|поставьте|добавьте|указать|указываете|указывают',
  'нужно|нужна|нужен|нужны|надо|потребуется|потребуются|понадобится|понадобятся|достаточно|следует|необходимо|требуется|обязательно',
  'заявлени*|анкет*|бланк*|поле|поля|полях|строк*|граф|графа|графе|назначени*|реквизит*|данные|данных|сведени*|шаблон*',
  'enter|write|type|fill|give|provide|send|bring|quote|include|state|tell|check|attach|need|needs|must|should|form|field|details|box|line',
] as const
