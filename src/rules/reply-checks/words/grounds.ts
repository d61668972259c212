/**
 * A rule of any name, and the words by which it is made the ground. The two in one sentence say «it is so because it is so
 * written», whatever the verb between them.
 */
export const ruleNouns = `
  правил* регламент* инструкци* положени* порядок порядка порядку порядком порядке процедур* политик* политика стандарт* приказ* приказом договором договоре договору договора услови* оферт* тариф* закон*
  фз методик* нормы нормам нормами нормой требовани* скрипт* протокол* последовательност* практик* устав* распоряжени* предписани* алгоритм*
  policy policies procedure* rule rules terms tariff* schedule practice* compliance guideline* agreement law regulation* standard* protocol* handbook manual
`

export const groundWords = `
  установлен* утвержден* определен* предусмотрен* предусматрива* закреплен* прописан* записан* написан* сказан* гласит требует требуют предписыва* положен* положено обязан* обязаны обязывает исполня*
  соблюда* соблюден* следуем следует следовать следуют руководствова* руководствуе* руководствуя* един* едины опубликован* общедоступн* размещен* действовал* действуем ознаком* подписыва* подписал* подписании согласно соответств* таков* такова стандартн* правомерн* правильно правильный корректно
  опира* исход* обусловлен* регулиру* регламентиру* продиктован* отступ* выполня* выполнен*
  set stipulate* states stated says correctly accepted refer* follow* stick bound standard comply complies complied dictate* oblige* require* deviate* accordance per provide provides govern* prescribe* signed adhere* such
`

/** The bank says that it can or may do nothing more, or that there is no more to say. */
export const powerless = [
  'мы|я|банк|сотрудник*|оператор* ~ не вправе',
  'не можем|могу|может|можно ~ ускор*|повлия*|влия*|отступ*|сообщ*|раскры*|обсужда*|комментир*|измен*|сделать|нарушать|нарушить',
  'ускорить|повлиять|отступить|изменить ~ нельзя|невозможно|не',
  'не влияем|влияю|уполномочен*|комментиру*|разглаша*',
  'добавить ~ нечего|ничего',
  'нечего добавить|сказать|сообщить',
  'больше|иного|другого ~ ничего|не ~ можем|предложить|сообщить|дано',
  'иначе|по_другому ~ не|никак|нельзя',
  'не положено',
  'в рамках ~ полномочий|компетенции|закона|правил|процедуры',
  'вмешаться|вмешиваться|вмешательство ~ не|нельзя|невозможно',
  'не ~ предусмотрено',
  'ответственности ~ не ~ несет|несем',
  'не ~ несет|несем ~ ответственност*',
  'вправе ~ не ~ объяснять|сообщать|раскрывать|указывать|комментировать',
  'не ~ обязан*|обязаны ~ объяснять|сообщать|отчитываться',
  'так у всех|везде',
  'так ~ происходит|принято|заведено',
  'не имеет смысла',
  'обсуждению|пересмотру ~ не подлеж*',
  'не подлежит ~ обсужд*|пересмотр*|разглаш*',
  'исключений ~ не|нет',
  'таков* правила|порядок|условия|требования|процедура|практика|закон',
  'ознакомиться|ознакомьтесь|ознакомлены|уведомлены ~ с',
  'с ~ порядком|правилами|условиями|тарифами|договором|офертой ~ ознаком*|соглас*|знаком*',
  'см ~ услови*|правил*|тариф*|договор*',
  'примите к сведению',
  'hands are tied',
  'not able|unable|cannot|impossible to? ~ deviate|influence|comment|disclose|speed|bend|intervene',
  'nothing more|else|further ~ do|say|add|offer|tell|can|could',
  'nothing we|i can ~',
  'would|will not|never let|allow us|me',
  'how the|our|this process|system|procedure|policy ~ works|is|goes|done',
  'standard practice|procedure|process',
  'refer to ~ terms|policy|tariff*|rules|agreement|website',
  'no exceptions',
  'not provide|provided for',
  'do|does not provide for',
  'out of ~ hands|control',
  'not liable|responsible|obliged',
] as const

/** Diligence shown in place of a result. */
export const diligence = [
  'не покладая рук',
  'трудятся|трудимся|трудится|работает|работают ~ команда|специалист*|над|круглосуточно',
  'целая|вся|лучшие команда|специалисты|сотрудники',
  'становимся|становиться|стать ~ лучше',
  'делает|делают|делаем|делаю ~ все ~ может|могут|можем|возможное|нужное',
  'ценно|ценна|ценен|важно|важна|важен|дорого ~ для нас|нам|банка',
  'относимся ~ внимательно|серьезно|ответственно|вниманием',
  'на особом|личном|постоянном контроле',
  'working tirelessly|hard|around|flat',
  'be|rest assured',
  'whole|entire|dedicated|best team|people ~',
  'everything in ~ power',
  'everything we could|can',
  'take|takes|taking ~ seriously',
  'committed to ~',
] as const

/** The client asked for the rule itself: then to name it is the answer. */
export const asksForRule =
  /(?:как(?:ой|ие|ая|ое|ов[аоы]?)|где|что|покажи|пришли|найти|прочит|почитать|сколько|непонятн|не открыва|what|which|where|show|send|find|explain)[^.!?]{0,60}(?:правил|регламент|инструкци|порядок|процедур|услови|тариф|договор|rules?|policy|procedure|terms|tariff|agreement)|(?:правил|регламент|инструкци|порядок|процедур|услови|тариф|договор|rules|policy|procedure|terms|tariff)[^.!?]{0,40}(?:непонятн|не открыва|где|как|какие|unclear|where)/
