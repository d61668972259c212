/** Passives that tell how things are set for everybody, and no deed. */
export const notPastParticiples =
  /^(?:предусмотрен|указан|опубликован|описан|размещен|установлен|определен|прописан|закреплен|регламентирован|защищен|доступен|обязан|должен|нужен|возможен|равен|важен|готов|связан|рассчитан|предназначен|расположен|застрахован|выгоден|удобен|виден|положен|ограничен|един|один|дан|стран|экран|сан|план|банкомат|карт|сумм|счет|результат|сертификат|возврат|доллар|минут|чат|почт|квартир|кредит|лимит|визит|защит|депозит|аппарат|адресат|депутат|ремонт|аккаунт|институт|маршрут|атрибут|статут|рассчит|воспит|времен|процент|обмен|телефон|магазин|клиент|агент|абонент|домен|член|замен|цен|перемен|смен|отмен|измен|экзамен|арен|юан|гривен)[аоы]?$/

/** Words that give a reason outright. */
export const strongReasons = [
  'потому|поскольку|из_за|оттого|ввиду|вследствие|благодаря',
  'так_как|так_что',
  'дело в том|этом',
  'причин*',
  'по ~ ошибке|вине|решению|требованию|заявлению|поручению|запросу|постановлению|просьбе|подозрению|недосмотру|невнимательности|договору|тарифу',
  'ошиб*|сбой|сбоя|сбоем|сбои|опечатк*|путаниц*|недоработ*|накладк*|промах*|недосмотр*|проглядели|напутал*|перепутал*|недогляд*',
  'забыл*|не успел*|просчита*|задвоил*',
  'оказал*|выяснил*',
  'за то',
  'за ~ просрочк*|перевод*|обслуживан*|снятие|оповещ*|уведомлен*|смс|sms|пакет*|подписк*|услуг*|выпуск*|доставк*|страховк*|период|месяц|год|полгода|квартал|операци*|конвертац*|превыш*|неуплат*|пропуск*',
  'плата|комиссия|пеня|штраф ~ за',
  'это ~ плата|комисси*|штраф*|взнос*|возврат*|пеня|пени|неустойка|автоплатеж*|подписка|страховка|долг|списание|предавторизация|блокировка|холд|абонентская|стоимость',
  'связано|связан|связана|вызвано|вызван|вызвана|объясняется|обусловлен*',
  'в связи с',
  'поэтому|потому_и|вот_и|оттого_и|отсюда|значит|следовательно',
  'чтобы|дабы|ради|иначе',
  'сработал*|заподозрил*|приня* ~ за',
  'because|since|due|reason*|cause*|error|mistake*|fault|glitch|owing|therefore|hence|so_that|otherwise',
  'turned out',
  'that|which is why',
  'as a result',
  'charged|fee|charge|charges|payment ~ for',
  'in order to',
  'triggered|flagged|mistook|mismatch*|failed',
  'it|that is|was ~ fee|charge|payment|subscription|debit|hold',
] as const

/** The rule is so: without a thing of the case beside it this is no reason. */
export const ruleWords =
  /(?<![а-яa-z])(?:закон[а-я]*|115-фз|161-фз|фз|регламент[а-я]*|инструкци[а-я]*|правил[а-я]*|порядк[а-я]*|порядок|политик[а-я]*|норматив[а-я]*|требовани[а-я]*|услови[а-я]* договора|тарифами|исключений|полномочи[а-я]*|law|policy|procedures?|regulations?|terms and conditions|rules?|guidelines?)(?![а-яa-z])/

/** «Согласны», «вы правы»: what was stated or objected to is accepted. */
export const accepting =
  /(?<![а-яa-z])(?:вы правы|ваша правда|соглас(?:ны|ен|на)|приняли|принимаем|принято|признаем|признаю|учли|учтем|учтено|отметили|зафиксировали|записали|внесли|верно|подтверждаем|подтверждаю|действительно|справедлив[а-я]*|услышали|исключили|удовлетвор[а-я]+|отклон[а-я]+|не соглас[а-я]+|спасибо, что (?:сообщили|предупредили|сказали)|we (?:agree|accept|admit|acknowledge|disagree|confirm)|you(?:'re| are) (?:right|correct)|accepted|noted|agreed|fair point|point taken|upheld|rejected|withdrawn|i (?:agree|accept))(?![а-яa-z])/

/** Words of apology. */
export const apologies =
  /(?<![а-яa-z])(?:извин[а-я]+|прост(?:ите|и)|прош[уи][а-я]* прощени[а-я]*|сожалеем|виноват[а-я]?|apolog[a-z]+|sorry|forgive|regret)(?![а-яa-z])/

/** Yes, no, or under which condition. */
export const polarities =
  /(?<![а-яa-z])(?:да|ага|нет|неа|не|ни|можно|нельзя|конечно|разумеется|безусловно|обязательно|есть|никак|увы|невозможно|возможно|вправе|только|лишь|если|при условии|любой|любую|любая|любое|бесплатно|достаточно|необязательно|пока|уже|по-прежнему|прежн[а-я]+|нужн[аоы]?|нужен|обязательн[аоы]|требуется|требуются|понадобится|придется|останется|сохран[а-я]+|остается|остаются|yes|yep|yeah|no|nope|not|sure|certainly|absolutely|indeed|of course|only|if|unless|provided|needed|required|cannot|can|may|must|any|still|already|either|both|never|nobody|nothing|none|afraid|[a-z]+n't)(?![а-яa-z])/

/** The same at the head of a sentence, where it answers whatever was asked. */
export const leadingPolarity =
  /^(?:(?:здравствуйте|добрый день|hello|hi|hey)[!.,]?\s)?(?:[а-яa-z]+ [а-яa-z]+, )?(?:да|ага|нет|неа|есть|имеется|имеются|можно|нельзя|конечно|разумеется|безусловно|обязательно|к сожалению, (?:да|нет|не)|увы|не получится|не выйдет|не нужно|не надо|не обязательно|никак|пока (?:да|нет|не)|только|yes|yep|yeah|no|nope|sure|certainly|absolutely|indeed|of course|only (?:with|if|in|at|when)|not (?:yet|at all|anymore|necessarily|really)|unfortunately,? (?:no|not)|it does|it is|it will|they do|they are|you can|you may|she can|he can|it isn't|it won't)(?![а-яa-z])/

/** One answer for all that was asked. */
export const forAll =
  /(?<![а-яa-z])(?:на оба|по обоим|и то,? и другое|ни то,? ни другое|на все (?:ваши )?вопрос|yes to (?:both|all)|no to (?:both|all)|both (?:are|is|have|were|of)|either way|neither of)(?![а-яa-z])/

/** The bank says that it does not know, cannot or will not tell: an honest answer to any question. */
export const withheld =
  /(?<![а-яa-z])(?:не (?:знаем|знаю|видим|вижу|известн[а-я]+|скаж[а-я]+|назов[а-я]+|раскро[а-я]+|можем (?:назвать|сказать|раскрыть|сообщить|ответить)|могу (?:назвать|сказать|раскрыть|сообщить|ответить)|нашли|удалось|вправе)|неизвестно|затрудня[а-я]+|(?:do not|don't|cannot|can't|won't|not able to|unable to|could not|couldn't) (?:know|say|tell|see|find|disclose|share|name|give|establish))(?![а-яa-z])/

/** What the bank does as a matter of course: of the thing that was asked about, it says yes. */
export const servesSo =
  /(?<![а-яa-z])(?:(?:принима|выда|оформля|дела|работа|ход|езд|отправля|выпуска|обслужива|поддержива|открыва|действу)(?:ем|ет|ют|ит|ят)|we (?:do|accept|take|offer|issue|open|support|deliver)|works|runs)(?![а-яa-z])/
