/**
 * A permission by any name: that the client agreed, that the bank may, or that the thing is already in the bank's hands. With
 * an act of the client as its ground it is a consent taken for granted, whether or not the word «согласие» falls.
 */

/** The client is said to have allowed; these need no purpose of their own. */
export const allowing = [
  'соглас*|разрешен*|разрешил*|разрешаете|разрешает|разрешаем*',
  'одобрил*|одобряете|одобряет|одобрив|одобрен*',
  'позволил*|позволяете|позволив',
  'и_есть|это ответ|согласие|подпись|разрешение|выбор|да',
  'дали|даете|дает|дав добро|ок|отмашку|зеленый',
  'уполномочили|уполномочиваете|доверили|доверяете',
  'присоединились|присоединяетесь ~ услови*|правил*|программ*',
  'дали|даете|дает|передали|предоставили ~ право|права|доступ',
  'agree|agrees|agreed|agreeing|consent|consents|consented|permission|permitted|permit',
  'let|lets|letting|allow|allows|allowed|authorise|authorised|authorize|authorized|permit us|the_bank',
  'approved|approve|authorised|authorized|accepted|accept|okayed|opted_in|signed_up|given_us',
  'fine|happy|ok|okay with',
] as const

/** Not to object is said to be to allow; the negation in it denies nothing. */
export const unopposed = [
  'не ~ против',
  'против ~ не|ничего ~ имеете|имели|возражаете|возражали',
  'не возражаете|возражает|возражали|возражал|возражала',
  'никто|вы ~ не запреща*|запретил*',
  'не запреща*|запретил*|запрещен*',
  'nobody|nothing|you ~ forbade|forbidden|prohibited',
  'no objection|objections to|against',
] as const

/** The bank is said to be free to do what needs a consent; only next to a thing that a consent is for. */
export const entitling = [
  'вправе',
  'право|права|основание|основания ~ использова*|хран*|обрабат*|переда*|звон*|слать|присыла*|отправля*|размеща*|запрашива*|пользова*|делиться|снимать|запис*|собира*|публик*',
  'имеем|имеет|есть|получили|получил|получает|получаем|дает|дают|дало ~ право|права|основание|разрешение|доступ',
  'мы|банк|банку|нам можем|может|можно|разрешено|позволено',
  'можем|может|можно|разрешено|позволено ~ использова*|хранить|обрабат*|переда*|звонить|слать|присылать|отправлять|размещать|снимать|запрашивать|пользоваться|делиться|записывать|собирать|публиковать',
  'использова*|хранить|обрабат*|передавать|звонить|слать|присылать|отправлять|размещать|запрашивать|делиться ~ можем|может|можно|вправе|законно|правомерно|разрешено|имеем|позволено',
  'вам можно|разрешено',
  'идет|входит|включен*|прилагается ~ комплект*|нагрузку|придачу|пакет*',
  'законн*|правомерн*|легальн*|обоснованн*',
  'предполаг*|подразумев*|включает|означает|влечет|позволяет|допускает ~ обмен*|передач*|обработк*|хранени*|использовани*|рассылк*|доступ*|подписк*|сбор*|съемк*|запись',
  'involves|implies|includes|means ~ sharing|passing|storing|using|processing|receiving|getting',
  'открыва*|открыли|открыл ~ доступ*',
  'подключ*|оформ*|включ*|актив* ~ рассылк*|подписк*|реклам*|предложени*',
  'подписк*|рассылк* ~ подключ*|оформ*|включ*|актив*|реклам*|пуш*|предложени*',
  'принимаете|приняли|принял|приняла|принимает ~ рассылк*|реклам*|услови*|обработк*|передач*|политик*|предложени*',
  'подписались|подписаны|подписываетесь ~ рассылк*|реклам*|пуш*|смс|sms|предложени*|новост*',
  'сдали|отдали|передали|предоставили|загрузили ~ биометр*|голос*|фото|снимок|лицо|отпечат*|данные',
  'данн*|фото*|снимок|снимк*|голос*|биометр*|истори* ~ переда*|использу*|попад*|хранятся|хранится|обрабатыва*|доступн*|наш*',
  'можем|можно|может|могут ~ передава*|использова*|обрабатыва*|храниться',
  'entitled|free|allowed|permitted|welcome|able to',
  'the|a|any|every right to',
  'gives|give|gave|grants|granted us|the_bank ~ right|permission|access|leave',
  'we|bank can|may|will|could ~ use|share|keep|pass|call|text|send|store|process|email|phone|record|publish|take',
  'may|can be ~ used|shared|passed|kept|stored|processed|recorded|sent',
  'ours to',
  'subscribed|enrolled|signed ~ to|in|up',
] as const

/** What a consent is for, more freely than the purposes of the registry: enough next to a permission. */
export const consentThings =
  'образец образц* шаблон* слепок слепк* template* селфи фотк* съемк* фото* снимок снимк* изображен* портрет* лица лицо лицом биометр* голос* отпечат* палец пальц* данные данных данными истори* бюро бки партнер* реклам* рассыл* маркетинг* пуш* предложени* обзвон* третьи* переписк* геолокац* photo* picture* image* face voice* biometr* fingerprint* data history bureau partner* market* advert* promotion* promo push newsletter* offers selfie*'

/** Ways to reach the client: things of consent only where the case is about one. */
export const consentWays =
  'новост* акци* акция звонить звонк* звонок звоним смс sms номер* телефон* сообщени* письм* писем почт* уведомлени* запись записыва* камер* предложить снимать text texts texted call calls called contacted phoned email* details contact* recording* message* number'

/** What leads from the ground to what follows of it. */
export const leading = [
  'раз|поскольку|ведь|значит|следовательно|соответственно|поэтому|потому|отсюда|выходит|получается|итого|тогда',
  'так что|как',
  'кто|тот|те',
  'стало быть',
  'то есть',
  'тем самым',
  'таким образом',
  'чем и?',
  'а|и это|этого|этим',
  'этого|этим достаточно|самым|хватает|хватит|хватило|довольно',
  'в комплекте|нагрузку|придачу',
  'заодно|автоматическ*|одновременно|попутно|сразу_же|по_умолчанию',
  'из ~ следует|вытекает',
  'по факту',
  'в силу|результате|связи|рамках|порядке',
  'на основании',
  'благодаря',
  'это и есть',
  'и есть',
  'равн*|равносил*|приравн*|означ*|подразум*|предполаг*|влеч*|свидетельств*|подтвержда*|говорит*',
  'дает|дают|дало|дал|дала|дают|открывает|открывают|включает|позволяет|позволяют|разрешает|делает ~ право|права|доступ|основани*|возможност*|согласи*|рассылк*|подписк*|банку|нам',
  'since|because|therefore|so|thus|hence|thereby|consequently|accordingly|automatically|means|meaning|meant|implies|implied|counts|equals|amounts|entitles|gives|gave|lets|makes|allows',
  'which|that|this is|means|gives|makes|lets|allows|entitles|was|counts',
  'as you|a',
  'tells|told|shows|showed us',
  'by|in|through|upon|on|after|when|having ~ opening|logging|signing|using|taking|calling|paying|keeping|staying|visiting|answering|picking|leaving|giving|entering|installing|downloading|continuing|ordering|applying|accepting|reading|joining|activating|registering|clicking|closing|touching',
  'that way',
  'as a result',
  'is|was all it|we',
] as const

/** A decision of the client's own: with it nothing is taken for granted. */
export const ownDecisions = [
  'нажав|нажали|нажмите|нажмете|нажать|нажимаете|нажатие|нажатием',
  'кнопк*|кнопкой',
  'подпис* ~ согласи*|разрешени*|форм*',
  'согласи*|разрешени*|форм* ~ подпис*|оформ*|дал*|дат*|кнопк*|код*',
  'вашей|ваша|личной подпис*',
  'поставили|отметили|выбрали|поставьте|отметьте|выберите ~ галочк*|отметк*|пункт*|да|соглас*|разреш*|сами|сам|сама',
  'кодом|код|коду ~ смс|sms|сообщени*',
  'письменн* ~ согласи*|разрешени*|форм*|ответ*',
  'отдельн* ~ согласи*|форм*|подпис*|экран*|вопрос*|решени*',
  'ответили|ответите|ответьте|сказали|скажете ~ да|соглас*|разреш*|выбор*',
  'button|press|pressed|pressing|ticked|ticking|tick',
  'signed|sign|signing ~ consent|permission|form',
  'separate|separately ~ consent|form|question|signature',
  'said|answered|replied|reply|say yes',
  'спросим|спросит|спросят|спрашивает|спрашиваем|запросим|попросим',
  'появится|откроется ~ окно|форма|экран|вопрос|запрос',
  'отказались|отказался|отказалась|запретили|отозвали',
  'отозвать|отключить|отказаться|снять|выберите|выбор|выбираете|решаете|решать|откажитесь',
  'asks|asked|choose|choice|withdraw|revoke|decide|opt_out|up_to_you',
] as const

/** «Отдельной галочки для этого нет», «спрашивать не нужно»: no decision was asked for. */
export const noDecision =
  /(?:(?:отдельн|дополнительн|специальн|друг|лишн|втор|нов)[а-я]{2,3}\s(?:[а-я]+\s){0,3}(?:не|нет)(?![а-я])|не\s(?:нужн|требу|надо|спрашива|запрашива|понадоб|прос)|(?:нужды|необходимости)\sнет|no\s(?:need|separate|further|extra)|not\s(?:needed|required|necessary|ask)|never\sask|do\snot\sask|don't\sask|without\sasking)/

/** An act of the client that the words name, whatever it is: «вы взяли трубку», «оставив номер». */
export const anyAct =
  /(?:^|[^а-я])(?:отказ|возражени|ответ|реакци)[а-я]{0,3}\s(?:[а-я]+\s){0,6}не\s(?:приш|поступ|был|последова|получ|дожд)|(?:^|[^а-я])кто\s(?:[а-я]+\s){0,2}[а-я]{3,}(?:л|ла|ли|лся|лась|лись|ет|ит|ется|ится)(?![а-я])|^\s{0,4}[a-z]{3,}ing\s|(?:^|[^а-я])(?:раз|поскольку|коль|коли|ведь)\s(?:[а-я]+\s){0,2}[а-я]{3,}(?:ли|лись|ете|ите|етесь|итесь)(?![а-я])|(?:^|[^а-я])(?:вы|клиент|вами)\s(?:же\s|сами?\s|уже\s|ведь\s|у нас\s|нам\s|нас\s|его\s|ее\s|их\s|это\s|не\s|[а-я]+\s){0,3}[а-я]{2,}(?:ли|лись|л|лся|ла|лась|ете|ите|етесь|итесь|но|то|ны|ты)(?![а-я])|(?:^|[^а-я])(?!состав|устав|архив|актив|отзыв|перерыв|против|мотив|норматив|коллектив|перечислив)[а-я]{3,}(?:[аяиуы]в|вши|вшись|ивший|вшийся|[ауя]ясь|уя|ючи)(?![а-я])|(?:^|[^а-я])(?:пользуясь|находясь|входя|заходя|открывая|оставляя|оставаясь|принимая|продолжая|подписывая|оформляя|звоня|совершая|посещая|заполняя|получая|проходя|включая)(?![а-я])|(?:^|[^а-я])(?:вход|входом|входа|визит|звонок|звонком|обращение|обращением|подпись|подписание|активация|активацией|установка|установкой|скачивание|открытие|оформление|пребывание|нахождение|молчание|молчанием|покупка|оплата|регистрация|посещение|просмотр|пользование|использование|заявка|заявкой|участие|получение|отсутствие|бездействие|подача|заполнение|продление|продолжение|снятие|ввод|приход|предъявление|договор|договором|анкета|заявление)(?![а-я])|(?:^|[^a-z])(?:you|your|by|in|after|upon|when|having)\s(?:[a-z']+\s){0,3}?(?:[a-z]{2,}ed|[a-z]{2,}ing|keep|kept|took|went|came|gave|left|got|made|read|stay|stayed|use|visit|login|logins|silence|use|usage|visit|call|order|application|signature|did|have|stood|chose|said|sent|bought|paid)(?![a-z])|(?:^|[^a-z])(?:logging|signing|opening|using|staying|silence|continued|keeping|installing|downloading|no (?:word|answer|reply|objection|response))(?![a-z])/

/** Links after which the effect stands: a permission before one of these is the ground itself, and a ground may be named. */
export const effectLinks =
  /(?:^|[^\p{L}])(?:поэтому|так что|следовательно|соответственно|отсюда|so|therefore|hence|thus|which is why)(?!\p{L})/u

/** «…на законных основаниях: в приложение вы заходили»: the ground stands after a colon or a dash. */
export const groundAfter =
  /[:—–]\s(?:[^.:]{0,60}[^\p{L}](?:вы|you)(?!\p{L})|(?:вы|you)\s(?:же|ведь|не|never|did not|didn't)\s)/u
