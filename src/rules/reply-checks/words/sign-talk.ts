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

/** Words near a sign that speak of it as a sign: what it is, hides, or should have been. */
export const signWords = [
  'placeholder*|wildcard*|плейсхолдер*|заглушк*|прочерк*|подчеркивани*|звездочк*|квадратик*',
  'скрыт*|закрыт*|спрятан*|замаскирован*|скрыва*|прячем|прячут|прячет|маскиру* ~ цифр*|знаки|символы',
  'hidden|masked|hides|hide|masks|covers ~ digit*|number|numbers|rest|part|full',
  'digits|figures|part|rest ~ hidden|masked|covered',
  'это буквы|знаки|символы|маска',
  'две|три|четыре|эти|такие|такая|такой буквы|знака|знаки|икса|крестика|крестики|скобки|скобка|метка|пометка|значок|значки',
  'место для|под печати|печать|подписи|подпись|штампа|штамп',
  'имя|имени|фамилия|дата|сумма ~ не подставил*|подтянул*|заполнил*',
  'не подставил*|подтянул* ~ имя|фамилия|дата|сумма|данные',
  'подставит|подставляет|подставляется|подставляете|подставьте ~ программ*|систем*|сервер*|вместо|свой|свое|свои|свою|сам|сама',
  'замените|заменяете|заменит|заменяет ~ вместо|свой|свое|свои|свою|своим|программ*|систем*',
  'replace|replaced ~ it|your|own|middle|digits',
  'should|ought have|to read|say|said|shown',
  'should have been your|the ~ name|surname|number|date|amount',
  'failed to fill|load|merge',
  'brackets|underscores|curly_braces',
] as const

/** What a sign does, right after it: «XXXX в выписке означает», "it stands for". */
export const signVerbs = [
  'означа*|обознача*|скрыва*|расшифровыва*|подразумева*|заменяет|заменяют',
  'stands|stand|means|mean|hides|hide|masks|replace|replaces',
] as const

/** Right before a sign, these words say that the sign is spoken of: «вместо {name}», «начинается на XX», "marked [if any]". */
export const signIntroducers = [
  'знак|знаки|знаков|символ*|букв*|надпис*|метк*|пометк*|маск*|фраз*|скобк*|скобок|кавычк*|кавычек',
  'в виде|формате|шаблоне',
  'по образцу',
  'вида|формат|формата|номеров|вроде',
  'точки|точками|клетки|клеточки|клеточек|кружки|решетки|звездочки',
  'dots|stars|boxes|squares|hashes|numbers',
  'marked|labelled|labeled|sign|symbol|letters|mask|format|pattern|placeholder|phrase|token',
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
  'письм*|пуш*|смс*|сообщени*|рассылк*|уведомлени*|скриншот*|мошенник*|фраз*|словами|текст*|назначени*|комментари*|теме|заголов*|обращением',
  'letter*|email*|mail*|push|message*|phrase*|wording|clause*|headline|screenshot*|scammer*',
] as const

/** Where else a wrong sign can be seen. */
export const printedPlaces = [
  'чек|чека|чеке|чеки|чеках|экран|экране|экрана|выписк*|талон*|дисплее|табло',
  'receipt*|screen*|statement*|printout*|display',
] as const

/** Drawn lines, blanks and boxes on paper: what stands there is for a hand with a pen. */
export const paperWords = [
  'чертой|черту|черта|черте|линией|линии|линию|линия|линейк*|прочерк*|пропуск|пропуске|пропуски',
  'строк*|граф|графа|графу|графе|графы|бланк*|анкет*|формуляр*|квитанци*|опросник*|образец|образц*',
  'поле|поля|полем|полях',
  'место|места для|под',
  'пустые|пустое место|места',
  'пустым|пустой|пустую|пустое|пустые|пустыми|незаполненн*',
  'распишитесь|расписаться|расписываться|впишите|вписываете|заполняет|заполняете|заполните|допишите',
  'от_руки|подпишите|подписывайте|by_hand|fill_in|sign|signing',
  'line|lines|dotted|blank|blanks|box|boxes|form|slip|dashes|underscore*',
] as const

/** What a client is told to write or bring; a bracket after it says what to write, not what the operator forgot. */
export const clientWrites = [
  'укажите|впишите|вписывайте|вписать|пишите|напишите|заполните|введите|вводите|пришлите|присылайте|отправьте|принесите|подайте|назовите|сообщите|продиктуйте|приложите|возьмите|захватите|проверьте|сверьте|подготовьте|оформите|составьте|поставьте|добавьте|указать|указываете|указывают',
  'нужно|нужна|нужен|нужны|надо|потребуется|потребуются|понадобится|понадобятся|достаточно|следует|необходимо|требуется|обязательно',
  'заявлени*|анкет*|бланк*|поле|поля|полях|строк*|граф|графа|графе|назначени*|реквизит*|данные|данных|сведени*|шаблон*',
  'enter|write|type|fill|give|provide|send|bring|quote|include|state|tell|check|attach|need|needs|must|should|form|field|details|box|line',
] as const
