/**
 * The client's «yes» by any name. A strong word says by itself that leave was given; a weak one says it only of a thing
 * that takes consent, and only when it is the client who does it.
 */
export const strongYes = [
  'согласны|согласен|согласна|согласились|согласился|согласилась|согласившись|соглашались|соглашался|соглашалась|соглашаетесь|соглашается|соглашаются|соглашаясь',
  'разрешил*|разрешаете|разрешает|разрешали|разрешив|разрешен|разрешена|разрешено|разрешены',
  'позволил*|позволяете|позволяли|позволив|дозволил*|дозволен*',
  'уполномочил*|уполномочиваете|уполномочен*',
  'дал|дала|дали|даете|дает|дано|дав|получили|получен* ~ добро|отмашк*|карт_бланш|зеленый',
  'ответил*|сказал*|нажал*|выбрал*|отметил*|поставил*|отвечали|записан*|стоит|зафиксирован* ~ да|разрешаю|разрешить',
  'ваше|ваша|это|есть ~ волеизъявлени*|воля',
  'позволяет|разрешает|допускает нам|банку',
  'ваше|ваш|ваша да|согласен|согласна|разрешаю|ок',
  'consented',
  'you|are|were|by|as|in consenting|agreeing',
  'customer|client|user|visitor|holder|caller|everyone|anyone|who consents',
  'you|they|customers|who|to|to_have consent',
  'agree|agrees|agreed',
  'your|an|as|in|of agreement to|for',
  'with|under|by|on your agreement|approval|okay|blessing|leave',
  'as|means|is agreement',
  'authorise|authorised|authorises|authorising|authorize|authorized|authorization|authorisation',
  'permitted|permits',
  'opt|opts|opted|opting you? in',
  'opt in',
  'opted|signed yourself in|up',
  'go ahead',
  'green light',
  'gave|given|give|giving|got|said|pressed|tapped|answered|ticked ~ ok|okay|nod|blessing|yes|leave',
  'all the consent|permission|agreement we|the_bank need|needs|require|requires',
  'an opt in',
] as const

/** These say «yes» of a purpose that stands by them, with the client as the one who does it. */
export const weakYes = [
  'не ~ против',
  'не возражаете|возражали',
  'не будете|станете ~ возражать|против',
  'против|возражать не будете|станете',
  'одобрил*|одобряете|одобрено|одобрена|одобрен|одобрены|одобренн*|одобрив',
  'акцептовал*|акцептуете|акцептован*|акцептовано',
  'принял*|принимаете|принимает|приняв|приняты|принято|принята|принятым|принятыми',
  'выразил*|выражаете|проявил*|изъявил* ~ желани*|готовност*|интерес*|заинтересован*|волю',
  'expressed|showed|indicated|signalled ~ interest|willingness|wish|readiness',
  'подтвердил*|подтверждаете|подтвердив|подтверждено|подтверждена|подтвержден|подтверждены',
  'клиент|кто|каждый|пользователь ~ подтверждает|одобряет',
  'согласовано|согласована|согласован|согласованы|согласованн*|согласовал*|санкционирован|санкционирована|санкционировано',
  'подписал*|подписан|подписана|подписано|подписаны|подписываетесь|подписываясь ~ на|рассылк*|форм*',
  'вы ~ подписаны|подписан|подписана',
  'возобновил*|продлил*|восстановил*|вернул*|оживил*|активировал* ~ подписк*|рассылк*|согласие|разрешение|обзвон*',
  'renewed|restored|revived|reactivated|kept|left ~ subscription|consent|permission|opt_in|on',
  'включил*|подключил*|подключен*|активировал*|оформил*|оформлен* ~ вы|вами|сами',
  'вы ~ включил*|подключил*|активировал*|выбрал*|доверил*|поручил*|допустил*|открыли_доступ|попросил*',
  'доверил*|поручил*|вверил*',
  'дали|дал|дала|даете|дает|предоставили|передали|открыли ~ право|права|доступ|полномочи*',
  'accept|accepts|accepted|accepting|acceptance',
  'approve|approved|approves|approval',
  'allow|allows|allowed|allowing',
  'happy|fine|ok|okay|comfortable|content with|to|for|about',
  'no objection|objections',
  'subscribed|enrolled|registered|signed ~ to|for|up|in',
  'signed|opted|enrolled|subscribed|put you',
  'chose|chosen|choose|selected|asked|requested|wanted to|for|them|it',
  'let|lets us',
  'ticked|flagged|marked',
  'okayed|cleared|endorsed',
] as const

/** What is said of a consent that is there, besides the verbs of giving and having. */
export const consentIsThere = `
  активное активна рабочая живая открыто зарегистрирован* внесен* утвержден* актуальн* оформлен* отображ* высвечива* загружен* подгружен* занесен*
  действующ* действовать основание
  силе месте наличии деле досье бессрочно бессрочное живо живое рабочее продлилось продлено продлевается продлили сохранилось сохраняется возобновлено возобновилось восстановлено
  восстановилось вернулось ожило ожила ожили возродилось возобновлено отмечено отметка значится стоит оставлено подтверждено закреплено внесли прописано содержится указано заявлено отражено фигурирует висит подшито лежит
  позволяет позволяют разрешает разрешают найдено нашла нашли нашел вижу видим видно показывает взято взяли брали собрано переподписано достаточно хватает
  good fine live current stands stand exists exist there standing see shows show logged noted stored kept renewed extended restored carried ongoing applies apply remains remain continues covered covers
  effective captured registered documented given secured collected taken
`

/** Words that make what is said a wish, a rule, a condition or a thing to come. */
export const unreal = `
  если ежели коли когда чтобы чтоб ли либо бы можно может можете могут можем мог могли сможете сможем сможет нужно нужен нужна нужны надо необходимо необходим необходима требуется требуют
  понадобится потребуется должен должна должно должны обязан обязаны обязана следует хотите хотели хочется желаете пожелаете захотите просим прошу просит просят попросим предлагаем предложим запросим запрашиваем
  спросим спрашиваем спрашивает спросит ждем ожидаем будет будут будем станет станут появится появятся вступит сможет либо разве допустим предположим якобы будто мол вправе возможно вероятно
  только лишь исключительно иначе впредь заранее дадите подпишете решите разрешите согласитесь подтвердите нажмете поставите выберете передумаете
  if whether when once unless can could may might would should must need needs want wants ask asks please will shall supposing provided only whenever otherwise else
`

/** The consent was there and is no more. */
export const ended = [
  'отозван*|отозвал*|отзыв|отзыва|отзыву|отзывом|истек*|закончил*|кончил*|прекращен*|прекратил*|аннулир*|погашен*|недействит*|снято|снята|утратил*|просрочен*|бывшее|прежнее',
  'отказались|отказался|отказалась|отказ|отказа|отказу|отказом|передумали|отписались|забрали',
  'взяли назад|обратно',
  'сняли|убрали ~ галочк*|отметк*|согласи*',
  'срок ~ вышел|прошел|окончен',
  'withdrawn|withdrew|withdrawal|revoked|revoke|revocation|invalid|void|expired|lapsed|ended|refused|refusal|declined|unsubscribed',
  'opted|ran out',
  'no longer',
  'took|taken|take ~ back',
  'turned|switched|switch|turn ~ off',
  'changed your mind',
  'cancelled|canceled',
  'did cancel',
  'подписк*|соглас*|разрешени* ~ отменил*|отменен*',
] as const

/** The bank calls what was said or done wrong. */
export const retracting = [
  'ошиблись|ошибся|ошиблась|ошибк*|ошибоч*|недопустим*|миф|заблужден*|untrue|myth|unlawful|неверн*|некорректн*|неправ*|незаконн*|недоразумен*|сбой|сбоя|сбою|напрасно|зря|mistake*|mistaken|mistakenly|error|errors|wrong|wrongly|incorrectly|incorrect',
] as const

/** Asks the client for an act: what stands by it is a way to consent and no consent. */
export const askingVerbs = `
  нажмите войдите подпишите дайте напишите ответьте выберите поставьте отправьте заполните откройте подтвердите скажите отзовите снимите отметьте пришлите проверьте зайдите включите выключите отключите оставьте
  принесите посмотрите передайте сообщите приходите подойдите возьмите укажите решайте смотрите найдите подайте оформите разрешите перейдите введите
`

/** «Оно действует», «вы его подтвердили», "it is valid": of a consent named before. */
export const consentByPronoun = [
  'его|ее ~ подтвердил*|подтверждаете|подписал*|выразил*|дали|дал|дала|давали|оставили|оформили|получили|продлили',
  'подтвердил*|подтверждаете|подписал*|выразил*|дали|давали|оформили|получили его',
  'оно|она есть|уже?|у ~ действует|есть|дано|получено|оформлено|подписано|активно|продлилось|продлено|сохраняется|сохранилось|силе|деле|системе|карточке|зафиксировано',
  'оно|она считается|считалось|признается|является ~ данн*|выданн*|полученн*|действующ*',
  'оно|она действует|есть|дано|получено|оформлено|подписано|активно|продлилось|продлено|сохраняется|сохранилось',
  "it|it's|that ~ valid|active|force|place|file|given|recorded|stands|live|good|there|renewed",
  'gave|given|confirmed|signed|renewed it',
] as const

/** «Этим нажатием и даётся разрешение»: nobody is named who gives it. */
export const givenByThat = [
  'a|as|your yes',
  'этим|тем_самым|этого|чем ~ дается|выдается|выражается|подтверждается|оформляется ~ согласие|разрешение',
  'согласие|разрешение ~ не отозвано|отзывалось|отзывали|отзывал|отзывала|отменено|отменяли|прекращено',
  'consent|permission ~ not|never been? withdrawn|revoked',
  'это|вот и|было|стало ~ согласие|разрешение|согласием|разрешением',
  'это ваше согласие|разрешение',
  'это согласие|разрешение по факту|умолчанию',
  'молчалив*|подразумеваем*|автоматическ*|конклюдентн*|негласн* соглас*|разрешен*|одобрен*',
  'implied|tacit|implicit|silent|deemed|automatic consent|agreement|permission|acceptance|approval',
  'это продление|подтверждение|выражение|форма|знак|дача ~ согласия|разрешения',
  'that|this|thereby is|was ~ consent|permission|agreement',
] as const

/** Words by which the client, or whoever does the like, is named. */
export const clientWords = `
  вы вас вам вами ваш* клиент* кто тот те всякий любой каждый you your yours customer customers client clients who those anyone
  everyone anybody everybody person people visitor* user* holder* caller* applicant* borrower* посетител* пользовател* держател*
  заявител* вкладчик* заемщик* абонент* гражданин* человек you've you're you'd you'll
`

/** Who may be said to give consent in the present tense: the client, or what is taken for an answer. */
export const giverWords = `
  посетител* пользовател* держател* заявител* вкладчик* заемщик* visitor user holder вы клиент* каждый любой всякий кто вход входом
  молчание молчанием you customer customers everyone logging login silence
`

/** Orders of the client, which are approved one by one. */
export const orders = `
  перевод перевода переводу переводом переводы операция операции операцию операцией операций платеж* покупк* списани* снятие снятия транзакц* пополнени* заявк* вклад* transfer transfers payment payments purchase* transaction* withdrawal withdrawals
`

/** What stands for a thing that takes consent. */
export const thingPronouns = `
  ее его их этого этому этим эту этой такого такую такой такое таким так него нему нем них ним нее ней их them those that получать передавать
  хранить использовать обрабатывать звонить снимать присылать запрашивать размещать
`

/** To have nothing against it: the «не» in these denies nothing. */
export const unopposedWords = [
  'не будете|станете ~ возражать|против',
  'возражать не будете|станете',
  'не ~ против',
  'не возража*',
  'no objection|objections',
] as const

/** A mark in the bank’s papers next to a thing that takes consent. */
export const marks = [
  'поставил*|проставил*|проставлен*|стоит|отмечен*|есть|имеется ~ галочк*|отметк*|флаж*|флаг',
  'ваша подпись ~ силе|действует|стоит|есть|имеется',
  'галочк*|отметк*|флаж*|флаг ~ стоит|проставлен*|поставлен*|есть|имеется|активн*',
  'has|have|shows|carries|put|left|with a|the|your tick|mark|flag',
] as const
