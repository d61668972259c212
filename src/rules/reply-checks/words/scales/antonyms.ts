import type { Scale } from './scale.ts'

/** Ordinary pairs of opposites, of the thing that the clause names. */
export const antonymScales: readonly Scale[] = [
  {
    id: 'same',
    yes: [
      'прежн*|тот_же|та_же|те_же|того_же|той_же|тем_же|неизменн*|такой_же|такая_же|такое_же',
      'не ~ меняется|меняются|изменится|изменятся|поменяется|поменяются',
      'сохранится|сохраняется|сохранятся|сохраняются|останется|остается|останутся|остаются',
      'same|unchanged|keeps|stays|remains|stay|remain',
    ],
    no: [
      'другой|другая|другое|другие|другого|другим|иной|иная|иное|иным|новый|новая|новое|новые|разные|разный',
      'меняется|меняются|изменится|изменятся|поменяется|поменяются|сменится|обновится|обнулится',
      'different|new|changes|differs',
    ],
    needs: [
      'номер*|реквизит*|пин|пин-код*|срок*|ставк*|график*|договор*|логин*|пароль|пароля|телефон*|услови*|лимит*|тариф*|счет*|платеж*|iban',
      'number|details|pin|term|rate|schedule|contract|login|password|phone|terms|limit|account|payment|iban|code',
    ],
    general: 'shared',
  },
  {
    id: 'one-off',
    yes: [
      'разов*|разово|единоразов*|единовременн*|однократн*|единожды|один_раз|одноразов*',
      'one_off|once|single|one_time',
    ],
    no: [
      'ежегодн*|ежемесячн*|ежедневн*|регулярн*|периодическ*|каждый_год|каждый_месяц|раз_в_год|раз_в_месяц|многоразов*|повторяется',
      'annual*|monthly|yearly|recurring|every_year|every_month|each_year|each_month|a_year|a_month|per_month|per_year',
    ],
    needs: [
      'плат*|комисси*|взнос*|оплат*|списан*|платеж*|пропуск*|код*|пароль|ссылк*',
      'fee*|charge*|payment*|cost*|code|link|pass',
    ],
  },
  {
    id: 'bank-pays',
    yes: [
      'платит|оплачивает|несет|оплатит|заплатит|компенсирует|возьмет_на_себя|берет_на_себя ~ банк|мы',
      'банк|мы ~ платит|оплачивает|несет|оплатит|заплатит|платим|оплачиваем|оплатим|берем_на_себя|компенсирует',
      'за|на счет|стороне банка',
      'за наш счет',
      'bank|we ~ pay|pays|cover|covers|bear|bears',
      'at our ~ expense|cost',
    ],
    no: [
      'платит|оплачивает|несет|оплатит|заплатит|оплачивают ~ торговая_точка|магазин|предприниматель|организация|арендатор|компания|продавец|вы|клиент|заемщик|покупатель|владелец|вкладчик|получатель|держатель',
      'клиент|заемщик|покупатель|владелец|получатель|держатель|торговая_точка|магазин|предприниматель|организация|арендатор|компания|продавец ~ платит|оплачивает|несет|оплатит|заплатит',
      'вы|вам ~ платите|оплачиваете|оплатить|заплатить|оплатите|несете|заплатите|сами',
      'за|на счет клиента|заемщика|покупателя',
      'за ваш счет',
      'borrower|client|customer|you|buyer ~ pay|pays|cover|bear',
      'at your ~ expense|cost',
    ],
    needs: [
      'пошлин*|оценк*|нотариус*|страховк*|доставк*|экспертиз*|расход*|госпошлин*|услуг*|регистрац*|ремонт*|аппарат*|оборудован*|терминал*|замен*|меняем|пересылк*|перевод*|конвертац*',
      'repair*|equipment|terminal*|replacement|duty|valuation|notary|insurance|delivery|expens*|cost*|legal|survey|postage|registration',
    ],
  },
  {
    id: 'anyone',
    yes: [
      'любой|любого|любому|кто_угодно|каждый|всем|все|всех ~ клиент*|человек*|сотрудник*|желающ*|владел*|может|можно|могут|доступн*',
      'может ~ любой|кто_угодно|каждый',
      'видн*|доступн*|открыт* ~ всем|каждому|любому',
      'всем ~ видн*|доступн*|открыт*',
      'anyone|anybody|everyone|everybody',
      'any ~ customer|client|person|employee',
    ],
    no: [
      'только|лишь|исключительно ~ владел*|держател*|директор*|клиент*|сотрудник*|собственник*|руководител*|премиал*|пенсионер*|юрлиц*|физлиц*|вы|вам|зарплатн*|заемщик*|бухгалтер*|администратор*|адресат*|получател*|наследник*|родител*',
      'only|solely|exclusively ~ holder|holders|owner|owners|director|directors|client|clients|customers|employee*|premium|pensioners|companies|you|borrower*',
    ],
    general: 'shared',
  },
  {
    id: 'fixed',
    yes: ['фиксированн*|фиксирован|зафиксирован*|неизменн*|постоянн*', 'fixed|locked|constant'],
    no: [
      'плавающ*|переменн*|привязан*|зависит|пересматрива*|следует|растет|вырастет|повысится',
      'tracker|variable|floating|linked|tied|moves|follows|tracks|fluctuates',
      'follow|move|track ~ market|base|index|month|central',
      'рынк*|ключевой|месяц ~ меня*|следует|растет|пересчит*',
    ],
    needs: ['ставк*|процент*|курс*|тариф*|плат*', 'rate|interest|price|margin|tariff'],
  },
  {
    id: 'one-signs',
    yes: [
      'одной|одна подписи|подпись',
      'одного ~ достаточно|хватит',
      'любой|один ~ из ~ вас|владельцев|созаемщиков|супругов',
      'one signature',
      'either ~ of_you|holder|signature',
      'any one',
    ],
    no: [
      'обе|две|двух|обоих подписи|подписей',
      'оба|обе|вдвоем|вместе ~ подпис*|прийти|приехать|должны|нужно|обязаны',
      'both ~ sign|signatures|must|need|have_to',
      'two signatures',
      'jointly',
    ],
    needs: ['подпис*', 'sign*'],
  },
  {
    id: 'ends',
    yes: [
      'заканчивается|кончается|истекает|выходит|завершается|закончится|истечет|выйдет|закрывается|закроется',
      'matures|ends|expires|runs_out|closes',
    ],
    general: 'shared',
  },
  {
    id: 'comes',
    yes: [
      'приедет|прибудет|придет|подъедет|выезжает|приезжает|ждите|выезд|визит|встреча|прием',
      'coming|come|comes|arrives|arrive|visit|visits|due|appointment',
    ],
    needs: [
      'мастер*|инженер*|курьер*|менеджер*|встреч*|техник*',
      'engineer|courier|manager|meeting|technician|appointment',
    ],
    general: 'shared',
  },
  {
    id: 'named',
    yes: ['именн*', 'personalised|personalized|embossed', 'with your name'],
    no: ['неименн*|безымянн*', 'без имени', 'unnamed', 'without ~ name', 'no name'],
    needs: ['карт*', 'card*'],
  },
  {
    id: 'sees',
    yes: [
      'видит|увидит|видят|увидят|видно|виден|видна|видны|отображается|отображаются|показывается|отобразится|высвечивается',
      'see|sees|visible|shown|shows|displayed|appear|appears',
    ],
    no: ['скрыт|скрыта|скрыто|скрыты|не_показывается|анонимн*', 'hidden|masked|anonymous|anonymously'],
    general: 'shared',
  },
  {
    id: 'permanent',
    yes: [
      'бессрочн*|постоянн*|навсегда|пожизненн*|без ограничения срока',
      'без срока',
      'permanent|permanently|indefinite|indefinitely|for_good|forever|for_life',
    ],
    no: [
      'временн*|временно|срочный|на_год|ограничен* сроком',
      'temporary|temporarily|limited_period|for_a_year|fixed_term',
    ],
    needs: [
      'доверенност*|блокир*|закры*|лимит*|договор*|доступ*|пропуск*|карт*|вклад*|согласи*|отмен*|ограничен*|сертификат*|отключ*',
      'attorney|block*|clos*|limit*|contract|access|pass|card|deposit|consent|certificate|suspen*|removed',
    ],
  },
  {
    id: 'before-after',
    yes: [
      'до|перед ~ подписани*|сделк*|регистраци*|выдач*|выдачи|оплат*|отправк*|визит*|открыти*',
      'before ~ signing|completion|registration|payment|visit|opening|sending',
      'in advance|upfront',
      'заранее|авансом|предоплат*',
    ],
    no: [
      'после ~ подписани*|сделк*|регистраци*|выдач*|выдачи|оплат*|отправк*|визит*|открыти*',
      'after ~ signing|completion|registration|payment|visit|opening|sending',
      'in arrears|afterwards',
      'постфактум|потом',
    ],
    needs: [
      'плат*|оплат*|страхов*|оценк*|деньги|перевод*|перевед*|зачисл*|подпис*|вносит*|выда*',
      'paid|pay|insurance|valuation|money|transfer*|sign*|release*',
    ],
    general: 'shared',
  },
  {
    id: 'paper',
    yes: [
      'бумажн*|на_бумаге|оригинал*|подлинник*|печатн* ~ нужн*|нужен|требу*|обязател*|принима*|только|необходим*|понадоб*|принесите|привезите',
      'только|лишь|нужен|нужны|требуется|нужно|обязательно|принесите|привезите ~ оригинал*|подлинник*|на_бумаге|бумажн*|с_печатью|печатью',
      'с|со ~ синей|живой|мокрой|гербовой ~ печатью|подписью',
      'without original*',
      'без оригинал*|подлинник*',
      'only|need|needs|must|require|bring ~ original*|hard_copy|paper_copy',
      'originals ~ required|needed|only',
    ],
    no: [
      'копи*|скан*|фото*|электронн*|pdf ~ работаем|рассматрива*|засчит*|берем|возьмем|устроит|устраивает|пройдет|пойдет',
      'достаточно|хватит|принимаем|примем|подойдет|возьмем|берем|работаем ~ электронн*|pdf',
      'копи*|скан*|фото*|электронн* ~ достаточно|хватит|подойдет|подойдут|годится|годятся|принимаем|принимаются|принимается|сойдет|примем|можно',
      'достаточно|хватит|принимаем|примем|подойдет|подойдут|можно|пришлите ~ копи*|скан*|фото*',
      'оригинал* ~ не',
      'copy|copies|scan|scans|photo|photocopy ~ enough|fine|accepted|will_do|ok|suffices|sufficient|is_all',
      'accept|accepts|take|just ~ copy|copies|scan|scans|photo',
    ],
    unless: ['оригинал* или', 'original or'],
  },
  {
    id: 'alone',
    yes: [
      'достаточно|хватит ~ паспорт*|одного|одной|копии|заявлени*|звонка|подписи|этого|справки|выписки|снилс|кода|доверенности|полиса',
      'нужен|нужна|нужно|понадобится|требуется|потребуется|нужны ~ только|лишь|один',
      'только|лишь ~ паспорт|паспорта|заявление|заявления|подпись|выписка|справка|снилс|доверенность|код',
      'кроме ~ ничего',
      'больше ничего',
      'ничего больше|кроме',
      'passport|id|application|signature|form|copy|statement|certificate ~ is_enough|suffices|is_all|will_do|alone',
      'only|just ~ passport|id|application|signature|form|statement|certificate',
      'nothing ~ else|more',
    ],
    no: [
      'еще|также|дополнительно|вдобавок|плюс ~ нужен|нужна|нужно|нужны|понадобится|понадобятся|потребуется|потребуются|требуется|требуются|принесите|приложите|захватите|возьмите|необходим*|донесите|пришлите',
      'нужен|нужна|нужно|нужны|понадобится|понадобятся|потребуется|потребуются|принесите|приложите|захватите|возьмите|пришлите ~ еще|также|дополнительно|плюс',
      'кроме|помимо|вместе_с ~ паспорт*|заявлени*|подпис*|выписк*|справк*|снилс|доверенност* ~ нужен|нужна|нужно|нужны|понадобится|понадобятся|принесите|приложите|захватите|возьмите|пришлите|требуется|потребуется',
      'одного|одной|одних ~ мало|недостаточно|не_хватит|не_достаточно',
      'мало|недостаточно ~ паспорт*|одного|одной|заявлени*|копии|подписи|справки',
      'also|additionally ~ need|needed|bring|require|required|send|attach',
      'need|needed|bring|require|send|attach ~ also|as_well|too',
      'besides|in_addition|on_top|apart_from|as_well_as|alongside|along_with ~ passport|id|application|signature|form|statement|certificate',
      'not enough',
    ],
    ofCase: true,
    needs: [
      'паспорт*|заявлени*|подпис*|выписк*|справк*|снилс|доверенност*|документ*|бумаг*|договор*|копи*|код*|полис*|анкет*|звонк*|инн',
      'passport|id|application|signature|form|statement*|certificate*|attorney|document*|contract|copy|code|payslip*|letter',
    ],
  },
  {
    id: 'whole',
    yes: ['частично|частями|часть|частичн*|по_частям|любую_часть', 'part|partial|partially|in_parts|instalments|some'],
    no: ['целиком|полностью|только_все|всю_сумму|только_полностью', 'whole|entire|entirely|in_full|all_at_once'],
    needs: [
      'снят*|снима*|погаш*|погас*|вернут*|верн*|закры*|списа*|выплат*|внест*|оплат*',
      'withdraw*|repay*|pay*|refund*|clos*',
    ],
    general: 'shared',
  },
  {
    id: 'automatic',
    yes: [
      'автоматическ*|автоматом|сам|сама|само|без_вашего_участия|без_заявления',
      'automatic*|by_itself|on_its_own|no_action',
    ],
    no: [
      'вручную|по_заявлению|по_вашему_заявлению|после_заявления|по_запросу|только_по',
      'manually|on_request|upon_request|you_apply|you_must_ask',
      'нужно|надо|придется|нужна ~ заявк*|заявлени*|подать|продлить|включить|оформить',
    ],
    general: 'shared',
  },
]
