/**
 * Things a bank and its clients speak of, each with the words for it in both languages, so that «вернули» meets
 * «возврат» and «зажевал» meets «терминал не принял». A word that is in no group stands for itself by its stem.
 */
export const concepts: Readonly<Record<string, string>> = {
  money: 'деньг* денег денежн* средств* сумм* налич* купюр* банкнот* выручк* money cash funds sum amount banknote*',
  refund:
    'верну вернем вернет вернут вернете верните верни вернуть вернул* вернувш* вернется вернутся вернулось возвра* возмест* возмещ* компенс* refund* reimburs* return* compensat* returned',
  credited: 'зачисл* начисл* поступ* пришл* дошл* придут дойд* credited arrive* arriving posted deposited',
  charged:
    'спис* спиш* снял* сняли снимают удерж* взял* взимат* взима* взыск* charge* debit* deduct* withheld took taken',
  fee: 'комисси* тариф* плат* бесплатн* платн* даром стоим* оплат* стоит абонент* обслужив* обслужен* fee fees price cost costs tariff charge free',
  card: 'карт* карточк* пластик* card cards',
  account: 'счет* account accounts',
  transfer: 'перевод* перевел* перевест* перевед* перечисл* сбп transfer* remit* wire',
  payment:
    'платеж* платежк* поручен* покупк* трат* траты операци* транзакц* заплат* выплат* доплат* уплат* payment* payout* purchase* pay paid paying',
  terminal:
    'терминал* банкомат* устройств* инкассатор* самоинкасс* купюроприемник* кассет* atm terminal machine cassette',
  swallowed: 'зажева* зажевал* застр* проглот* съел* замял* не-выдал* stuck swallowed ate jammed',
  collection: 'инкасс* пересч* изъят* collector*',
  video: 'видео* камер* запис* съемк* видеонаблюд* video camera* footage recording*',
  photo: 'фото* фотограф* снимок снимк* изображен* photo* picture* image*',
  biometrics: 'биометр* ебс лиц голос* biometr* face voice',
  consent: 'соглас* разреш* consent* permission* agree*',
  login:
    'вход* войти вошел вошли войдя логин* авториз* зайти зашел зашли захож* login* log logging logged sign-in signing',
  app: 'приложен* интернет-банк* онлайн* мобильн* мп иб личн* кабинет* app application online portal',
  signature: 'подпис* эцп ключ* сертифик* токен* signature* certificate* sign token',
  surname: 'фамили* переимен* surname lastname',
  director: 'директор* руководител* учредител* director* head',
  document: 'документ* паспорт* бумаг* бумаж* оригинал* скан* копи* анкет* document* passport* paper* scan* copy',
  statement: 'справк* выписк* statement* certificate-of excerpt',
  receipt: 'чек* квитанц* receipt* slip',
  application: 'заявлен* анкет* бланк* application form',
  branch: 'отделен* офис* филиал* branch* office*',
  phone: 'телефон* обзвон* звон* позвон* перезвон* дозвон* набра* phone* call* ring',
  letter: 'письм* letter* mail email e-mail',
  message: 'смс sms сообщен* пуш* уведомл* оповещ* message* notification* notice text',
  term: 'срок* дат* когда дедлайн* дней term deadline date dates when',
  delay: 'задерж* просроч* опозд* перенес* перенос* затян* долго сдвин* delay* late postpone* overdue',
  reason: 'причин* почему отчего зачем основан* из-за why reason* cause* because',
  rule: 'правил* регламент* инструкц* порядк* положен* rule* regulation* policy procedure*',
  complaint: 'жалоб* претенз* недоволь* complain* claim*',
  error:
    'ошиб* сбой* сбо* неисправ* слом* завис* глюч* баг* некоррект* неверн* error* fault* failure* broken bug wrong mistake*',
  blocked: 'заблокир* блокир* заморо* приостан* ограничен* ограничил* block* frozen freeze suspend* restrict*',
  'cash-out': 'снятие снятия снятии снятием withdrawal*',
  unblocked: 'разблокир* размороз* unblock* unfrozen unfreez* unlock*',
  closing: 'закры* закро* расторг* расторжен* прекращ* close* closing closure terminat*',
  opening: 'откры* откро* open* opening',
  limit: 'лимит* cap limit*',
  loan: 'кредит* заем займ займа займу займом займы займов ссуд* рассрочк* loan* credit* instalment*',
  mortgage: 'ипотек* ипотеч* mortgage*',
  deposit: 'вклад* депозит* накопит* deposit* saving*',
  interest: 'процент* ставк* interest rate rates percent*',
  insurance: 'страхов* страхован* полис* insur*',
  subscription: 'подписк* пакет* premium премиум* subscription* package',
  marketing: 'реклам* рассыл* спам* маркетинг* акци* предложен* advert* marketing spam newsletter* promo* unsubscrib*',
  data: 'данн* персональн* сведен* информац* data personal information',
  deletion: 'удал* стер* стереть уничтож* delet* eras* remov*',
  confirm: 'подтвер* подтвержд* заверьте заверит* confirm*',
  refuse: 'отказ* отклон* не-соглас* refus* declin* reject*',
  revoke: 'отзов* отзыв* отозв* аннулир* revok* withdraw* retract* recall*',
  request: 'запрос* просьб* request*',
  check:
    'провер* перепровер* разбер* разобр* рассмотр* рассматр* изуч* расслед* check* verif* review* investigat* examin* look',
  answer: 'ответ* отвеч* отписк* reply replies answer* respons* respond*',
  result: 'результат* решен* итог* вывод* result* outcome decision*',
  pin: 'пин* пин-код* pin',
  password: 'парол* password*',
  code: 'код* code codes',
  delivery: 'достав* курьер* привез* вруч* deliver* courier* ship*',
  reissue: 'замен* перевыпуск* перевыпущ* перевыпуст* изготов* выпуск* reissue* replac* new-card issue issued',
  currency: 'валют* курс* конверт* обмен* currency exchange rate-of convert*',
  tax: 'налог* tax*',
  representative: 'представител* доверенн* уполномоч* representative* proxy attorney',
  inheritance: 'наслед* inherit*',
  salary: 'зарплат* аванс* salary wage*',
  pension: 'пенси* pension*',
  penalty: 'штраф* пен* неустойк* penalt* fine',
  debt: 'долг* задолж* просрочк* debt* arrears',
  contract: 'договор* contract* agreement*',
  operator: 'оператор* сотрудник* менеджер* консультант* специалист* operator* employee* manager* staff agent',
  responsible: 'ответственн* кто отвеча* responsible owner',
  hours: 'график* режим* часы работает открыт* hours schedule',
  address: 'адрес* address*',
  apology: 'извин* прости* apolog* sorry',
  conversation: 'разговор* диалог* переговор* conversation',
  cashback: 'кешбэк* кэшбэк* кэшбек* бонус* балл* мил* cashback bonus* points reward*',
  fraud: 'мошен* обман* украл* краж* fraud* scam* stolen',
  history: 'истори* history',
  partner: 'партнер* треть* third partner*',
  archive: 'архив* archive*',
  step: 'шаг* инструкц* порядок step steps',
  urgent: 'срочн* быстр* немедлен* ускор* urgent* quick* fast* soon* sooner',
  today: 'сегодня today',
  'salary-project': 'зарплатн*',
  queue: 'очеред* queue*',
  'transfer-details': 'реквизит* details',
  repaying: 'гасит* погас* погаш* гаш* repay* repaid',
  stamp: 'печать печати печатью печатей stamp* seal',
  'exchange-rate': 'котировк*',
  validity: 'действу* действит* годн* истек* valid* expire* expir*',
  'surname-change': 'смен* сменил* измен* поменя* change* changed',
  duplicate: 'дважд* повторн* задво* дубл* двойн* twice duplicate* double',
  minor: 'ребен* детск* child* kid*',
  military: 'военн*',
  company: 'компани* организац* фирм* юрлиц* company business firm',
  'login-access': 'доступ* access',
  'switched-off': 'отключ* выключ* отпис* отпиш* switch*',
  'switched-on': 'подключ* включ*',
  found: 'найд* найти нашл* нашел нашла находк* поиск* искать ищ* find found search*',
  sending: 'пришлит* пришлю пришлем пришлет пришлют присла* выслать высла* вышл* отправ* send sent sending',
  lowering: 'уменьш* сниз* сниж* lower* reduc*',
  raising: 'увелич* подним* поднял* поднят* повыс* повыш* rais* increas*',
  cancelling: 'отмен* cancel*',
  correcting: 'исправ* поправ* скоррект* корректир* correct*',
  settings: 'настро* setting* settings',
  'at-work': 'работ* work works working',
}

/** Words that carry no subject of their own: they neither raise a point nor answer it. */
export const emptyWords = `
  и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о об из ему теперь даже ну вдруг ли если уже или ни
  быть был была были него до вас нибудь опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем сам сама сами чтоб чтобы без будто чего раз
  тоже себе под будет будут ж тогда кто этот того потому этого какой какая какие каким совсем ним здесь этом один почти мой моя мое мои моего моей моих тем нее сейчас куда всех никогда можно при
  наконец два другой хоть после над больше тот через эти нас про всего них какая много разве три эту мою свою свой свои своих этой перед иногда лучше чуть том нельзя такой такая такие им более всегда
  конечно всю между ваш ваша ваше ваши вашего вашей вашему вашу вашим ваших наш наша наше наши нашего нашей наших нам нами это мне просто очень также такое такого именно который которая которое которые которых
  которому которой скажите подскажите пожалуйста хочу хотел хотела хотелось можете могу могли прошу просьба нужно нужен нужна должен должна должны банк банка банке банком банку клиент клиента клиенту
  здравствуйте добрый день вечер утро спасибо благодарим благодарю уважаемый уважаемая уважением вопрос вопроса вопросу вопросы обращение обращения обращению обращении дело делу сделать сделайте делать
  вчера завтра год года лет раньше ранее пока снова либо кроме меня дайте дать объясните объяснить расскажите понятно понять ясно
  the a an and or of to in on at for by with from is are was were be been am do does did has have had i you he she it we they my your our their his her its this that these those not no yes
  what which who how please can could would should will shall may might must if then so as but about into than there here me us them just also very bank client customer question case tell explain want
  need hello dear regards thank thanks kind hi again still yet
`
