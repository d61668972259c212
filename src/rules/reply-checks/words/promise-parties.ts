/** Who can make a promise for the bank, when the verb is in the third person: its departments and bodies. */
export const bankSubjects = `
  нибудь наших наш коллег* отдел отдела отделы отделом служба службы службой банк команд* группа группы группой управлени* департамент* подразделени*
  юрист* инженер* техник* руководител* эксперт* аналитик* бухгалтери* инкасс* комитет* правлени* поддержк* контакт-центр* центр* куратор* технолог* разработчик* архив процессинг бэк-офис*
  безопасност* комплаенс* мидл-офис* бэк ит-отдел* айтишник* программист* админ* андеррайтер* ревизор* методолог* экономист* казначейств* начальник* управляющ*
`

/** People whom a client meets by the way: «бланк даст сотрудник» tells how it goes, «сотрудник вам перезвонит» promises. */
export const metPeople =
  'специалист* сотрудник* менеджер* оператор* курьер* консультант* администратор* кассир* операционист* мастер мастера наладчик* монтажник* представител* клерк*'

/** Who of the bank comes to the client, besides the people met by the way: «машина будет завтра». */
export const comers = 'инженер* техник* машина экипаж бригада ремонтник*'

/** Whose acts bind the bank to nothing. */
export const otherParties = `
  агентство асв фонд фонда государств* суд суда суды судом судья судьи пристав* приставы нотариус* полици* следователь следствие прокуратур* налогов* фнс инспекци* росреестр* мфц почта почты цб центробанк* регулятор* омбудсмен* уполномоченный
  магазин* продавец* продавц* торговец торговц* мерчант* отель гостиниц* авиакомпани* агрегатор* площадк* маркетплейс* сервис* контрагент* покупател* застройщик* оценщик* арендодател* поставщик* перевозчик*
  мама мать папа отец муж жена супруг* сын дочь брат сестра родственник* наследник* опекун* доверитель поручител* созаемщик*
  получатель получателя отправител* плательщик* владелец собственник* держатель работодател* бухгалтер бухгалтерия_вашей клиент клиенты заемщик* вкладчик* акционер* учредител*
  страховщик* страховая бюро депозитарий биржа брокер эмитент visa mastercard мир корреспондент* посредник* партнер* мошенник* злоумышленник* люди
  банкомат* терминал приложение система сайт программа робот автомат
`

/** The same in English: who stands before "will". */
export const otherPartiesEnglish =
  /(?<![a-z])(?:merchant|shop|store|seller|retailer|hotel|airline|landlord|employer|court|judge|bailiff|notary|police|ombudsman|regulator|registry|tax\soffice|government|scheme|fscs|insurer|courier|post\soffice|royal\smail|recipient|payee|payer|sender|beneficiary|buyer|(?:other|their|his|her|receiving|recipient's|new|correspondent)\sbank|customers?|clients?|people|fraudsters?|scammers?|bureau|agency|agencies|visa|mastercard|network|machine|app|system|site|website|terminal|atm|clerk|cashier|teller|solicitor|broker|surveyor|valuer|mother|father|husband|wife|son|daughter|accountant)(?:'s)?\s(?:[a-z]+\s){0,3}$/

/** Words with a capital that name no person. */
export const noNames = `
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  bank street lane road visa app store the we you your our my his her their its it i he she they this that these those there here what who when how a an please someone somebody everyone nobody one
  new north south east west money refund yes no not sorry hello hi dear thanks thank good if once as so but and or then now today tomorrow also both all any each card cards account
  there nothing everything something anything anyone anybody somebody customers clients people staff interest fees fee charges charge insurance savings deductions mortgage payment payments statement statements rates rate tariff tariffs loan loans
  deposit deposits transfer transfers accounts limit limits refunds access delivery repayment repayments tax taxes pension salary wages service services notifications alerts messages texts emails changes terms prices works repairs branch branches
  cash coins cheque cheques details instalment instalments cashback points rewards proceeds dividends funds currency credit debit overdraft premium premiums withdrawals deliveries purchases orders balances documents letters copies replacements corrections
  пин смс ооо ип ао пао кпп бик огрн эцп кэп
  банк москва москве россия россии беларусь минск мир сбп фнс цб асв егрн снилс инн паспорт договор справка карта карты банка госуслуг госуслуги почта почты офис центр росреестр агентство фонд
  вам вы ваш ваша ваше ваши вашу вас мы я он она они
`

/** Verbs and short forms by which a matter is in somebody's hands: «занята Карина», «ведёт Макс». */
export const tendingVerbs = `
  ведет занимается занят занята занято заняты отвечает отвечаю готовит рассматривает проверяет разбирается курирует контролирует следит работает держит оформляет выпускает делает решает подписывает возьмется берется поручено поручили назначен назначена назначили
  займется отвечать будет
`
