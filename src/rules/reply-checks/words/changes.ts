/** Words with which a reply owns up to the change: then nothing is contradicted, it is corrected. */
export const owningUp = [
  'ошиблись|ошиблась|ошибся|ошибались',
  'ошиб* ~ в|наш*|мо* ~ ответ*|письм*|сообщени*',
  'мо*|наша|нашу ~ ошибк*|неточност*',
  'ошибочно|по_ошибке ~ написал*|сообщил*|указал*|ответил*|сказал*|назвал*',
  'написал*|сообщил*|указал*|ответил*|сказал*|назвал* ~ неверно|ошибочно|неправильно|неточно|по_ошибке|не_так|не_то',
  'неверно|неправильно|неточно|некорректно ~ написал*|сообщил*|указал*|ответил*|сказал*|назвал*|выразил*|информац*|ответ*',
  'исправляю|исправляем|поправляю|поправляем|поправк*|уточняю|уточняем|уточнение|исправление',
  'ввел*|ввели ~ заблуждение',
  'пересмотре*|пересмотр*',
  'изменил*|изменен*|поменял*',
  'теперь|отныне',
  'уже не',
  'no longer',
  'ранее|раньше|прежде|прежн*|предыдущ* ~ писал*|сообщал*|отвечал*|говорил*|называл*|указывал*|ответ*|сообщени*|письм*|было|действовал*|считал*|мы|я',
  'писал*|сообщал*|отвечал*|говорил* ~ раньше|ранее|прежде',
  'прошл* ~ ответ*|письм*|сообщени*|раз*|слов*',
  'в порядке исключения',
  'все же|все таки',
  'решили|принято решение|приняли решение',
  'с учетом нов*',
  'после ~ проверки|обновления|обращения',
  'вопреки',
  'вы ~ правы',
  'и правда|впрямь',
  'прош*|извин*|простите ~ путаниц*|неточност*|ошибк*|неверн*|заблуждение',
  'you are|were right',
  'mistaken|wrongly|misinformed|misled|misspoke',
  'i|we ~ wrong|mistake',
  'my|our ~ mistake|error|bad|slip',
  'made ~ mistake|error',
  'correction|correcting',
  'correct what|my|our|myself|ourselves',
  'has|have changed',
  'earlier|previous|last|first ~ message|reply|answer|letter|email|note|information',
  'told|said|wrote|stated|advised ~ earlier|before|previously|wrong*|incorrect*',
  'exception',
  'reconsidered|reviewed again|decided',
  'sorry|apolog* ~ confusion|mistake|error|wrong*|misinform*',
]

/** Another thing of the kind than the one spoken of. */
export const anotherOne =
  'втор* друг* еще_одн* следующ* новая новую новый остальн* дополнительн* second another other extra additional'

/** Words that say by themselves that something was otherwise before. */
export const changed = [
  'теперь|отныне|впредь',
  'больше|уже не|нет',
  'с|со|от сегодняшн*|нового|завтрашн*|вчерашн*',
  'с|со этого|того дня|момента|числа',
  'отменили|отменил|отменила|отменяем|отменяю|отменен|отменена|отменено',
  'по вашей просьбе',
  'как ~ просили',
  'cancelled|canceled',
  'as you ~ asked|wished|requested',
  'now',
  'no longer',
  'any more|anymore',
  'as of',
]

/** Words that tell openly of a change: what was so before is no longer so. */
export const changing = [
  'теперь|отныне|сегодня|сейчас|уже|снова|опять|только_что|наконец|вчера',
  'больше|уже не',
  'снял*|сняли|снято|снята|сняты',
  'восстанов*|возобнов*|разблокир*|устран*|почин*|отремонтир*',
  'с|со|от сегодняшн*|нового|завтрашн*|утра|вечера|обеда|вчерашн*|понедельника|вторника|среды|четверга|пятницы',
  'минут* назад',
  'утром|днем|ночью',
  'now|already|today|again|just|finally|yesterday',
  'no longer',
  'any more|anymore',
  'this morning|afternoon',
  'minutes ago',
  'as of|since',
  'restored|lifted|repaired|unblocked|resumed',
]

/** A case of its own: above a sum, under a condition, except for something. */
export const qualifying = [
  'свыше|сверх|кроме|исключением|лишних|лишние|исключая',
  'если|при_условии|в_случае|иначе|только_если',
  'после ~ тыс*|рублей|лимита|превышения',
  'больше|более ~ тыс*|рублей|лимита',
  'above|over|beyond|except|unless|otherwise|exceeding',
  'if|provided',
  'after the first',
]
