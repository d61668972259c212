/** Regulation and order named as the ground, without saying what they say. */
export const ruleExcuses = [
  'согласно|по|в соответствии с|в рамках|исходя из|на основании ~ регламент*|инструкц*|внутренн* ~ правил*|документ*|порядк*|процедур*|политик*|стандарт*|норматив*|положени*',
  'согласно|по|в соответствии с|в рамках|исходя из|на основании наш*|установленн*|действующ*|принят* ~ правил*|порядк*|процедур*|требовани*|норм*|тариф*|законодательств*',
  'по правилам ~ банка',
  'согласно|в соответствии с ~ правил*|законодательств*|требовани*',
  'таков*|таковы|такие|такой ~ правила|порядок|регламент|процедура|требования|политика',
  'регламентом|правилами|инструкцией|инструкциями|порядком|процедурой|политикой|законодательством ~ не? предусмотрен*|установлен*|регулируется|определен*|закреплен*',
  'не? предусмотрен*|установлен*|регулируется|определен* ~ регламентом|правилами|инструкцией|порядком|процедурой|политикой|законодательством|сценарием',
  'регламентн*|установленн* ~ срок* ~ рассмотрения',
  'в установленном|предусмотренном|регламентном ~ порядке',
  'действовал*|действует|действуем|сделал*|сделано|выполнен*|работа* ~ в рамках|согласно|по|в соответствии|строго ~ регламент*|инструкц*|правил*|процедур*|порядк*|закон*',
  'нарушений ~ не ~ выявлен*|обнаружен*|установлен*|усматривается|найдено',
  'оснований ~ не ~ имеется|усматривается|выявлен*|найдено|установлен*',
  'не имеем|имеет|имею права|полномочий',
  'не уполномочен*',
  'это не в нашей|моей компетенции',
  'вне|не нашей|моей компетенции',
  'мы лишь|только|всего лишь следуем|исполняем|выполняем ~',
  'обязаны|вынуждены соблюдать|следовать ~ правил*|регламент*|инструкц*',
  'соответств* ~ регламент*|инструкц*|правил*|требования*|стандарт*|законодательств*',
  'in accordance|line|compliance with ~ regulation*|polic*|procedure*|rules|instructions|guidelines|requirements|legislation',
  'according to|per|under ~ our|internal|the|bank ~ regulation*|polic*|procedure*|rules|instructions|guidelines',
  'as per ~ policy|procedure|regulations',
  'our|the|internal|bank policy|policies|rules|procedure|procedures|regulations ~ state|states|require|requires|does|do|say|says|prescribe|allow|allows',
  'it is our|the policy|procedure',
  'followed|follow|following ~ procedure*|regulation*|instruction*|rules|protocol',
  'no violations|breach|breaches|irregularities ~',
  'not authorised|authorized|allowed to',
  'not provided for by ~',
]

/** Effort and sympathy named instead of a result. */
export const effortExcuses = [
  'делаем|сделаем|сделали|делается ~ все возможное|зависящее|от нас',
  'все возможное',
  'прилагаем|приложим|приложили ~ усили*',
  'максимальн* усили*',
  'работаем ~ над',
  'ведется|ведем|ведутся ~ работа|работу|работы',
  'стараемся',
  'нам ~ важн* ~ мнение|обратная|каждый|каждого|ваш*',
  'ваш* ~ обращени*|мнение|вопрос|отзыв ~ очень? важн*',
  'дорожим|ценим ~ клиент*|вами|каждым|ваш*',
  'на ~ контроле',
  'под ~ контролем',
  'с пониманием отн*',
  'понимаем ~ недовольств*|возмущени*|негодовани*|разочаровани*|неудобств*|чувств*|эмоци*|обеспокоенност*',
  'разделяем ~ недовольство|беспокойство|обеспокоенность',
  'надеемся на ~ понимание',
  'просим ~ отнестись с пониманием',
  'постоянно|непрерывно|ежедневно ~ совершенству*|улучша*|работаем',
  'стремимся ~',
  'доводим|доведем|донесем|передадим|передали ~ до сведения|руководств*|мнение',
  'учтем ~ мнение|пожелани*|замечани*',
  'everything possible|we can',
  'every effort',
  'doing|do|did our best|utmost',
  'working hard',
  'we value ~',
  'your ~ opinion|feedback|satisfaction|business is|are ~ important',
  'very important to us',
  'understand your frustration|concern|concerns|disappointment',
  'apologise|apologize for any inconvenience',
  'constantly|continuously ~ improve|improving|strive|working',
  'we strive ~',
  'under control',
  'hope for your understanding',
  'appreciate your patience|understanding',
]

/** What an answer is made of: a thing done, found out or explained. */
export const resultVerbs = `
  вернул* возвращен* возвратил* зачисл* отменил* отменен* исправил* исправлен* нашл* нашел найден* отозвал* отозван* пересчитал* разблокирова* перевыпустил* снял* начислил* списал* списан* отправил* выслал* подготовил*
  закрыл* закрыт* отключил* отключен* подключил* восстановил* внес* связал* договорил* заменил* починил* отремонтир* удовлетворил* одобр* выплатил* компенсировал* провер* перечислил* созвонил* выяснил* обновил*
  refunded returned credited cancelled corrected found fixed withdrew sent closed unblocked reissued replaced restored credited called agreed reversed recalculated checked switched removed repaid
`
/** Steps the client can take, or what it comes to in plain words. */
export const plainAnswers = [
  'нажмите|откройте|зайдите|войдите|выберите|пришлите|приложите|подайте|приходите|обратитесь|позвоните|напишите|скачайте|обновите|укажите|введите|отправьте|загрузите|проверьте|вставьте|перезагрузите|назовите|распишитесь|принесите',
  'вы можете|сможете|вправе', 'можно', 'достаточно', 'дело в том', 'потому что', 'это значит|означает', 'то есть', 'проще говоря', 'причина в том|простая', 'так получилось', 'вот что',
  'press|open|choose|select|send|bring|call|write|enter|upload|tap|click|update|check', 'you can|may', 'because', 'this means', 'the reason is', 'in short', 'here is',
  'в размере', 'составляет|составила ~ руб*',
]
