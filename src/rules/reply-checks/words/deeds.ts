/** What a bank does with what a consent is for, said as done or being done. */
export const doing = [
  'шлем|высыла*|присыла*|отправля*|отправил*|рассыла*|приход*|поступа*|направля*|получаете|получал*',
  'звоним|звонят|звонил*|звонит|позвонил*|набира*|набрал*|обзванива*|беспокоим|предлагаем|пишем|пишет|пишут|написали',
  'хран*|сохран*|держим|передал*|передаем|передан*|передается|передаются|передает|передают|делимся|поделил*|раскры*',
  'использу*|использован*|применя*|обрабатыва*|обработа*|запросил*|запрашива*|запрошен*|проверил*|проверя*|посмотрел*|смотрим|заглянул*',
  'размест*|размещ*|подключ*|включен*|включил*|включили|включаем|добав*|внес*|занес*|записал*|записан*|загруз*|попал*|сфотографир*|снял*|снимал*|собра*|числитесь|участвуете|создан*|активир*|заведен*|оформлен*|оформил*',
  'образ*|фото*|снимок|снимки|данные|номер|адрес|шаблон ~ остан*|остает*',
  'и ~ сообщения|звонки|звонок|звоним|реклама|рассылка|письма|пуши|шлем|предложения|запрос|снимок|фото|смс|sms',
  'сообщени*|звон*|реклам*|рассыл*|письма|пуши|предложени*|смс|sms ~ идет|идут|приход*|поступа*',
  'идет|идут|пошла|пошли|пошел ~ сообщени*|звон*|реклам*|рассыл*|письм*|пуш*|предложени*|смс|sms|запрос*',
  'send|sends|sending|sent|share|shares|shared|sharing|passed|pass|passes|passing|keep|keeps|kept|keeping|store|stores|stored|storing|hold|holds',
  'call|calls|calling|called|ring|ringing|rang|text|texts|texting|texted|email|emails|emailing|emailed|messages|messaged',
  'use|uses|used|process|processes|processed|processing|ran|run|pulled|pull|checked|check|took|record|recorded',
  'added|activated|created|enabled|registered|set_up|enrolled|included|uploaded|placed|switched_on|get|getting|receive|receiving|arrive|arriving|appear|on_the_list',
] as const

/** What follows from the ground comes after these. */
export const consequences = [
  'поэтому|отсюда|значит|следовательно|соответственно|посему|выходит|стало_быть',
  'потому|оттого|вот ~ и',
  'вот почему',
  'так что',
  'на этом|том основании',
  'по этой причине',
  'so|hence|therefore|thus|consequently|accordingly',
  'that|which is|was why',
  'on that|this basis|footing|strength|understanding',
] as const

/** The ground itself comes after these. */
export const reasons = [
  'раз|поскольку|ведь|коль|коли',
  'так как',
  'как только',
  'всем|тем|каждому|любому|всех|каждый|те|тот ~ кто|которые',
  'everyone|anyone|those|all|customers|clients who',
  'after|once|as_soon_as you|a|the',
  'потому|оттого что',
  'из-за того',
  'ввиду|в_силу|вследствие того',
  'если|if|unless',
  'because|since|seeing',
  'as|given you|that|there|no',
] as const

/** Grounds other than consent. */
export const lawfulGrounds = [
  'закон|закону|закона|законом|законодательств*|стать*|обязан|обязаны|обязанност*|суд|суда|фз|кодекс*',
  'law|legal|legally|act|statute|court|obliged|duty|regulator*',
] as const

/** What the client asked for, or what is done against the deed. */
export const otherReasons = [
  'вы|клиент|сами просил*|попросил*|заказал*|заказыва*|поручил*',
  'вашей просьб*',
  'по вашему|вашей запросу|просьбе|заявке|обращению|заявлению',
  'asked|requested|ordered',
  'your request',
  'служебн*|сервисн*|код|коды|кода|кодом|кодами|service|servicing',
  'безопасност*|мошенн*|подозрит*|fraud*|security',
  'удал*|отключ*|прекрат*|перестал*|исключ*|убрал*|отозв*|отказал*|стерл*|остановил*|delet*|remov*|stopped|stop|withdr*|refus*|declin*|took_you_off',
] as const

/** Verbs by which one thing is made into another or brings it along. */
export const leadsTo = `
  означа* означил* значит предполага* подразумева* влеч* включает включают охватыва* приравн* равносил* равнозначн* равен равна равно равны равняется эквивалент* засчит* зачит* восприн* воспринима* расцен* трактова* трактуе* трактую* толку* понима* понял* поняли рассматрива* рассмотрел*
  принима* считаем считает считают считали считал сочл* счел посчитал* считается считаются является являются служит служат говорит свидетельств* подтвержда* подтвердил* выража* дает дают дал дало дала открывает открывают тянет запускает делает
  means mean meant implies imply implied includes include included entails entail covers counts count counted treated treat treats regarded deemed taken take takes took gives give gave gives brings constitutes constitute amounts equals signals signalled shows
  turns turned becomes became превращается становится достаточно хватает хватит хватило довольно enough suffices sufficient same tantamount equivalent equal serves works interpreted read reads considered consider registers registered logged triggers trigger triggered
  заменяет заменяют заменил заменила заменило understood presumed assumed
  отменяет отменил отменила перекрывает перекрыл перекрыло аннулирует обнуляет обнулил обнулило overrides override overrode overridden cancels cancelled supersedes supersede undoes undid replaces replaced reverses reversed lifts lifted
`

/** What stands for the client's «yes» after such a verb. */
export const yesNouns = [
  'положительн*|утвердительн* ~ ответ*|решени*|реакци*',
  'соглас*',
  'подпись|подписи|галочк*|to_want|to_agree|to_accept|to_wish',
  'разрешени*|разрешить|позволени*|одобрени*|добро|акцепт*|принятие|принятия|принятием|присоединени*',
  'поручени*|указани*|инструкци*|заявк*|запрос|подписк*|подписку|готовност*|интерес*|желани*|воля|волю|воли|волеизъявлени*|да',
  'в_пользу',
  'any|later|further|all ~ use|uses|processing|sharing',
  'право|права|доступ|возможность|можно|вправе',
  'consent|permission|agreement|approval|acceptance|yes|go_ahead|green_light|ok|okay',
  'instruction|instructions|request|opt_in|subscription|interest|willingness|authority|authorisation|authorization|enrolment|a_choice|opting',
  'right to',
] as const

/** What an act is said to undo: the client’s «no». */
export const noNouns = [
  'отказ|отказа|отзыв|отзыва|запрет|возражение',
  'refusal|withdrawal|objection|opt_out|no|revocation',
]
