/**
 * What makes it safe to name a login, use or silence next to consent. Without one of these the two in one breath read as one
 * following from the other.
 */

/** The two are told apart. */
export const toldApart = [
  'отдельн*|отдельно|разн*|независим*|независимо|различ*|разница|кроме|помимо|самостоятельн*',
  'не связан*|зависит|зависят',
  'порознь|врозь|сами_по_себе',
  'соглас* ~ само_по_себе',
  'в отличие',
  'ни при чем',
  'nothing to do with',
  'agree*|consent*|commit*|oblige*|sign* to|up to? nothing',
  'leaves|left|stay|stays|stayed|remain|remains ~ as|unchanged|untouched',
  'остал*|остает*|остают* ~ прежн*|как',
  'ничего|ничем|ничто ~ меня*|измен*|добавл*|созда*',
  'separate|separately|different|apart|independent|regardless|unrelated',
]

/** Consent is asked for, shown, looked up or taken back. */
export const askedOrShown = [
  'появится|появляется|откроется|открывается ~ окно|форма|экран|вопрос|запрос',
  'спросим|спрашиваем|спросят|запросим|запрашиваем|запросят|предложим|предлагаем|попросим|увидите',
  'раздел*|список|списке|справк*|журнал*|истори*|видн*|видно|посмотреть|найдете',
  'отозвать|отзыв|отзываете|отзовите|отозвали|отозвано|отказаться|отключить|снять|прекратить',
  'выключен*|отключен*|снят|снята|снято|пуст|пустая|off|unset|unticked',
  'выбор|выберете|выбрать|решать|решаете|решите|решение_за',
  'спрашива*|спроси*|выясня*|проверя*',
  'ask|asks|asked|show|shown|see|list|section|statement|withdraw|revoke|choose|choice|decide|whether',
  'up to you',
]

/** Negations that deny nothing of what is said: «не сомневайтесь», «не только». */
export const emptyNegations = [
  'не только|просто|лишь',
  'не сомнева*|беспокой*|волну*|забы*|пережива*|удивля*|пугай*|бой*|тревож*',
  'не ~ нужно|требуется|нужен|надо|понадоб* ~ отдельн*|дополнительн*|еще|письменн*',
  'отдельн*|дополнительн*|письменн*|иного|другого|нового ~ не ~ нужно|требуется|нужен|надо|понадоб*|запрашива*|спрашива*|прос*',
  'не спрашива*|запрашива*|прос*',
  'не отозван*|отзывал*|отменен*|отменял*|прекращен*|истек*',
  'not|never been? withdrawn|revoked|cancelled|expired',
  'not only',
  'do not worry|doubt|forget',
  "don't worry|doubt|forget",
  'no further|separate|additional|other',
]
