import type { Scale } from './scale.ts'

/** How things stand with a person, a thing or a case: present or missing, held or let go, begun or finished. */
export const stateScales: readonly Scale[] = [
  {
    id: 'held-back',
    yes: [
      'остановлен*|остановили|остановила|остановил|трогал*|задержан*|задержали|задержал*|держит|держим|удержив*|придержа*|тормоз*|не_пропустил*',
      'на ~ проверке|контроле|рассмотрении',
      'on hold',
      'held|stopped|withheld|stuck|paused|pending|under_review',
    ],
    no: ['отпущен*|пропустили|пропущен*|пропустила|ушел|ушла|ушло|ушли', 'released|left|went_out|gone_out|cleared'],
    needs: [
      'платеж*|перевод*|операц*|карт*|деньг*|средств*|зачислен*|реестр*|зарплат*|выдач*',
      'payment*|transfer*|card|money|funds|operation|salary|payroll|wire',
    ],
    comesAbout: 'both',
    general: 'shared',
  },
  {
    id: 'restricted',
    nouns:
      'арест ареста арестом аресты ограничение ограничения ограничений запрет запрета запреты блокировка блокировки блокировок приостановка картотека картотеки инкассовое взыскание взыскания restriction restrictions freeze order stop lien',
    yes: [
      'арестован*|заблокирован*|приостановлен*',
      'из_за|ввиду|вследствие|по_причине ~ арест*|ограничен*|запрет*|блокировк*|картотек*|взыскан*',
      'because of|due to ~ restriction*|freeze|block|order',
      'restricted|frozen|blocked|barred',
    ],
    no: ['свободен|свободны|свободна', 'free of'],
    needs: ['счет*|карт*|платеж*|операц*|вклад*|налог*', 'account|card|payment*|deposit|operation*'],
    comesAbout: 'both',
  },
  {
    id: 'machine',
    yes: [
      'исправен|исправна|исправно|штатно|без_сбоев|без_ошибок|нормально|сошлась|сошелся|сошлось|сходится',
      'worked|works|working|operated|balanced ~ normal*|correctly|fine|properly|to',
      'balanced|no_fault|without_fault',
    ],
    no: [
      'застрял*|зажева*|замял*|сбой|сбоил|неисправ*|сломал*|сломан*|излиш*|излишек|завис|зависал',
      'jammed|jam|malfunction*|faulty|broke|broken|fault|surplus|stuck|pulled_back|retracted',
    ],
    needs: [
      'банкомат*|терминал*|устройств*|касс*|аппарат*|купюр*',
      'machine|atm|terminal|tray|cash|kiosk|device|notes|printer',
    ],
    comesAbout: 'both',
  },
  {
    id: 'shipped',
    yes: [
      'отгружен*|отгрузил*|отгружал*|отправил*|отправлен*|отправлял*|выслали|выслан*|высылал*|передан*|передали|передавал*|ушел|ушла|ушло|в_пути|едет',
      'shipped|dispatched|sent|posted|left|on_its_way|handed_over',
    ],
    no: ['на складе|производстве', 'in stock', 'лежит|стоит|ждет ~ складе', 'still|sitting ~ warehouse|depot|here'],
    comesAbout: 'yes',
    general: 'shared',
    needs: [
      'терминал*|карт*|токен*|договор*|документ*|посылк*|курьер*|письм*|платеж*|перевод*|swift|справк*|выписк*|чек*',
      'terminal|card|token|contract|document*|parcel|courier|letter|payment|transfer|statement|pack|kit',
    ],
  },
  {
    id: 'declined',
    yes: [
      'отклоня*|отклонен*|отклонил*|отказ|отказыва*|отверга*|не_пройд*|не_проход*',
      'declined|decline|declines|refused|refuses|rejected|rejects|turned_away',
    ],
    no: [
      'принимает|принимаем|принимают|принимаются|принимается|проходят|проходит|пройдет|приняли|принят|принята|принято|приняты|прошел|прошла|прошло|прошли|ушла_сотрудникам',
      'accept|accepts|accepted|take|takes|go_through|goes_through|work|works',
    ],
    general: 'shared',
    needs: [
      'карт*|реестр*|платеж*|купюр*|банкнот*|документ*|заявк*|заявлен*|перевод*|ведомост*|чек*|копи*|доверенност*',
      'card*|register|payment*|banknote*|note*|document*|application*|transfer*|file|cheque*|copy|copies|foreign',
    ],
  },
  {
    id: 'taken-in',
    yes: ['принимаем|принимает|принимают|берем|берут|примем|возьмем|возьмут|примут', 'accept|accepts|take|takes'],
    no: ['отказываем*', 'refuse|refuses'],
    needs: [
      'купюр*|банкнот*|монет*|доллар*|евро|юан*|налич*|валют*|документ*|копи*|скан*',
      'banknote*|note|notes|coin|coins|dollar*|euro*|cash|cheque*|copies',
    ],
    unless: ['бер* ~ комисси*|плат*', 'take ~ days|time|minutes|hours|weeks'],
    general: 'shared',
  },
  {
    id: 'owing',
    yes: [
      'остаток|остатка|остатку ~ кредит*|долг*|ипотек*|займ*',
      'остал* ~ рублей|руб|заплатить|внести|погасить',
      'вы ~ должны',
      'за вами ~ числит*|долг*',
      'числится ~ долг*|задолж*|просроч*',
      'outstanding|owing|overdue|still_owed|still_owe|left_to_pay',
    ],
    no: [
      'полностью|досрочно|целиком ~ погашен*|закрыт*|выплачен*',
      'погашен|погашена|погашено|погасили|выплачен|выплачена|закрыт|закрыта',
      'долга|долгов|задолженности|просрочки|просрочек нет',
      'нет ~ долга|долгов|задолженности|просрочки|просрочек',
      'paid_off|repaid|settled|cleared|nothing_owed|no_arrears|fully_paid',
    ],
    needs: ['кредит*|долг*|ипотек*|займ*|задолж*|карт*|просроч*', 'loan|debt|mortgage|card|balance|arrears|owed|owe'],
    comesAbout: 'no',
  },
  {
    id: 'transferable',
    yes: [
      'передать|передавать|передайте|отдать|отдавать|отдайте|давать|дайте|одолжить|делиться',
      'бухгалтер*|сотрудник*|коллег*|жене|мужу ~ можно|может|передать|отдать',
      'give|pass|hand|lend|share ~ accountant|colleague|someone|anyone|wife|husband|friend',
    ],
    no: ['именной|именная|именные', 'personal to you', "do_not|don't|never|must_not ~ share|give|pass|lend"],
    needs: ['токен*|карт*|ключ*|код*|парол*|пин*|пропуск*|подпис*', 'token|card|key|code|password|pin|pass'],
  },
  {
    id: 'pin-entered',
    yes: [
      'с|по|введ*|ввод*|вводил*|подтвержд* ~ пин-код*|пин-кодом|пин|пина|пином|пин_код*|паролем|кодом',
      'пин-код*|пин_код*|код*|парол* ~ введен*|ввели|вводил*|вводили|ввод*|использован*',
      'pin|code|password ~ entered|used|keyed',
      'введен|введена|введены|вводился|вводилась|вводили|вводился',
      'with|using your ~ pin|code|password',
      'entered|used|keyed ~ pin|code|password',
    ],
    no: ['без ~ пин-код*|пин|пин_код*|пароля|кода', 'бесконтактн*', 'without ~ pin|code|password', 'contactless'],
    needs: [
      'сняти*|снима*|операци*|платеж*|покупк*|пин*|оплат*',
      'withdrawal|payment|purchase|transaction|pin|operation',
    ],
  },
  {
    id: 'subscribed',
    yes: ['подписан|подписана|подписаны|подписка', 'subscribed|opted_in|signed_up'],
    no: ['отписан|отписана|отписаны', 'unsubscribed|opted_out'],
    needs: [
      'рассыл*|письм*|новост*|уведомл*|смс|пуш*|акци*',
      'newsletter*|emails|letters|alerts|marketing|texts|notifications',
    ],
    comesAbout: 'both',
  },
  {
    id: 'finished',
    yes: [
      'закончен*|закончил*|завершен*|завершил*|завершили|окончен*|закрыли|закрыта|закрыто|сделан*|готов|готова|выполнен*|рассмотрен*|пересчитан*|пересчитали|рассмотрели|проверили|проверен*|исправили|исправлен*|устранен*|устранили',
      'finished|completed|complete|done|concluded|closed|resolved|fixed',
    ],
    no: [
      'не начат*|начинал*|приступал*|брали_в_работу',
      'идет|в_работе|продолжается|рассматривается|проверяется|в_процессе|на_рассмотрении',
      'ongoing|in_progress|under_way|open|not_started|underway|pending|under_review',
    ],
    comesAbout: 'yes',
    general: 'shared',
  },
  {
    id: 'signed',
    yes: [
      'подписан*|подписали|подписал*|подписывал*',
      'стоит|есть|имеется ~ подпись',
      'подпись ~ стоит|есть|имеется|ваша',
      'signed',
      'bears|carries ~ signature',
    ],
    no: ['неподписан*', 'без подписи', 'unsigned', 'no signed|signature', 'without ~ signature'],
    unless: ['подписан* ~ на|рассыл*', 'signed up|in'],
    comesAbout: 'yes',
    general: 'shared',
  },
  {
    id: 'registered-request',
    nouns:
      'заявка заявки заявок заявку заявкой заявке заявление заявления заявлений жалоба жалобы жалоб обращение обращения обращений претензия претензии претензий спор спора споров application applications complaint complaints',
    yes: [
      'вашу|ваша|вашей|ваше|вашему|вашим|по_вашей ~ заявк*|заявлен*|жалоб*|обращен*|претензи* ~ от|рассматр*|оформ*|зарегистр*|подан*|приняли|одобр*|отклон*|на_сумму|на',
      'по вашей|вашему заявк*|заявлению|обращению|жалобе',
      'your application|complaint|request|claim of|from|for|dated|was|is',
    ],
    needs: ['заявк*|заявок|спор|спора|заявлен*|жалоб*|обращен*|претензи*', 'application*|complaint*|request|claim'],
    unless: ['ваша|вашу|ваше|вашей ~ заявк*|заявлен*|жалоб*|обращен* ~ не', 'вижу|видим|поступил* ~ заявк*|заявлен*'],
    comesAbout: 'yes',
  },
]
