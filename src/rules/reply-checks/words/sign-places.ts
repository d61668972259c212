/** Texts, forms, programs and commands that a client asks about. What such a question is about may be answered with signs. */
export const askedTexts = [
  'шаблон*|бланк*|образец|образц*|анкет*|формуляр*|заявлени*|доверенност*|форма|форме|форму|формы|графа|графе|графу|поле|поля|строк*',
  'метк*|тег|теги|тегов|тэг*|плейсхолдер*|подстанов*|подставля*|подставить|переменн*|макрос*|редактор*',
  'чек|чеке|чека|чеках|квитанци*|экран*|надпис*|пометк*|отметк*|значок|значки|символ*|знаки|знаков|порядок|порядке|маска|маску|скобк*|звездочк*|прочерк*',
  'смс-команд*|команд*|ussd|клавиш*|сочетани*|кнопк*|формат*|вводить|ввести|вводится|пишется|писать|написать|вписать|расшифр*|обозначен*|значит|означает|формул*|назвать|назначени*',
  'письмо|письме|письма|рассылк*|уведомлени*|пуш|пуше|ссылк*|адрес_ссылки|реестр*|файл*|выгрузк*|импорт*|1с|excel|эксел*|портал*|ошибк*|код_ошибки',
  'template*|form|field|placeholder*|merge|tag|tags|receipt|slip|screen|label|command|shortcut|key|format|order|mask|bracket*|formula|subject_line|write|type|enter|fill|mean|means|email|letter|message|file|spreadsheet|reference',
] as const

/** Texts and places in texts in which a sign may stand. */
export const namedTexts = [
  'шаблон*|бланк*|образец|образц*|анкет*|формуляр*|форма|форме|форму|графа|графе|графу|поле|поля|строка|строке|строку|ячейк*|столб*|колонк*|реестр*|файл*|заголов*|макет*|проект*',
  'назначени*|основани*|комментари* ~ плат*|у|вы|вас|в|стоит|остал*',
  'назначении|письме|рассылке|уведомлении|выгрузке|адресе|подписи|обращени*|комментарии|теме',
  'метк*|тег|теги|тега|тэг*|надпис*|пометк*|отметк*|символ*|слово|слова|маска|маску|маске|команд*|скобк*|клавиш*|сочетани*|код|текст|текстом',
  'чек|чеке|чека|квитанци*|экран*|окошк*|талон*',
  'template*|form|field|cell|column|row|placeholder*|tag|tags|label|receipt|slip|screen|command|key|bracket*|subject|greeting|file|url|reference|narrative|memo',
] as const

/** A sign stands somewhere, stayed, came out in print, or hides something. */
export const standingVerbs = [
  'осталось|остался|осталась|остались|остает*|остаются|оставил*|оставлено|стоит|стоят|стояло|стояла|стояли|стоял|напечатал*|напечатано|печатает*|печатают*|выводит*|вывел*|отобража*|отобразил*|показыва*|показал*|показано|появля*|появил*|высвечива*|высветил*|вылез*|выскочил*|написано|попал*|ушло|ушла|ушли|улетел*|прописано|проставлено|подсказыва*|висит|горит|значится|встал*|сохранил*|вписано|вбито|забито',
  'left|stayed|stays|remained|remains|reads|read|says|said|shows|showed|shown|appears|appeared|prints|printed|displays|displayed|came_out|went_out|contains|contained|sits|stands|stood|kept|still_has|had|saw|see|marked',
] as const

/** A sign is pressed or typed as it is. */
export const handlingVerbs = [
  'нажмите|жмите|нажать|нажимайте|удерживайте|зажмите|наберите|набрать|набирайте|вбейте|вводите|введите|печатайте|напечатайте|отправьте ~ слово|текст|команду|команда|код',
  'press|hold|hit|dial|type|key_in',
] as const

/** The client is to change a sign in a text of their own. */
export const remakingVerbs = [
  'замените|заменить|замени|заменяйте|поменяйте|поменять|исправьте|исправить|переименуйте|переименовать|сотрите|стереть|удалите|удалить|уберите|убрать|вставьте|вставить|перепишите|впечатайте|смените',
  'replace|change|rename|swap|delete|remove|erase|overwrite|edit|insert|put|paste',
] as const

/** After a drawn line: it is for the client to fill. */
export const fillingVerbs = [
  'наберите|введите|впишите|допишите|вписывается|вписывают|заполняется|заполняют|заполните|ставьте|поставьте|распишитесь|пишется|пишут',
  'fill|type|enter|takes|write|sign',
] as const

/** What the client does with the sign of a program in a text of their own. */
export const puttingVerbs = [
  'поставьте|ставьте|выберите|напишите|пишите|впишите|допишите|используйте|добавьте|доступн*|работает|работают|понимает|поддерживается|поддерживаются',
  'write|use|choose|pick|add|set|supports|supported|available|works',
] as const

/** Right before a sign these name it: «метка {имя}», «слово <код>». */
export const signNouns = [
  'слово|слова|словом|команда|команду|команды|командой|текст|текстом|символ|символы|знак|знаки|надпись|метка|метку|метки|меткой|клавиша|клавишу|пометка|пометку|отметка|отметку|маска|маску',
  'word|command|label|mark|tag|text',
] as const
