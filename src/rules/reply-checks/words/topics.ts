import type { Said } from '../rule.ts'

/** A subject that replies drag in. `raisedBy` are subjects of the client's that make it fair to speak of this one. */
export interface Topic {
  readonly id: string
  readonly name: Said
  readonly phrases: readonly string[]
  /** Phrases in which the words mean something else. */
  readonly unless?: readonly string[]
  readonly raisedBy?: readonly string[]
}

export const topics: readonly Topic[] = [
  { id: 'biometrics', name: { ru: 'биометрия', en: 'biometrics' }, phrases: ['биометр*', 'ебс', 'отпечат* пальц*', 'слепок|слепка голоса', 'распознаван* лиц*', 'face id', 'biometr*', 'fingerprint*', 'voiceprint*', 'face|voice recognition'] },
  { id: 'photo', name: { ru: 'фотография клиента', en: 'the client’s photo' }, phrases: ['ваш* ~ фото|фотограф*', 'использован* ~ фото|фотограф*', 'соглас*|разреш* ~ фото|фотограф*', 'your ~ photo|photograph|picture', 'use of ~ photo*', 'photo consent'], raisedBy: ['biometrics'] },
  { id: 'deletion', name: { ru: 'удаление данных', en: 'deletion of data' }, phrases: ['удал* ~ данн*|фото*|профил*|аккаунт*|учетн*|сведени*|снимок|снимк*|истори*|информаци*|биометр*|запис*', 'данн*|фото*|профил*|аккаунт*|сведени*|снимок|снимк*|информаци* ~ удал*|уничтож*|стер*', 'удалени* ~ данных|информации|фото*', 'уничтож* ~ данн*|фото*|сведени*|персональн*', 'стереть|сотрем|стерли ~ данн*|фото*', 'обезлич* ~ данн*', 'delet*|erase|erased|erasure|erasing ~ data|photo*|profile|account|record*|information', 'data|photo|profile|account|records ~ deleted|erased', 'right to be forgotten', 'data deletion'], unless: ['удал* ~ приложени*|кэш*|cookie*|куки|файл*', 'delet* ~ app|cache|cookies'] },
  { id: 'insurance', name: { ru: 'страхование', en: 'insurance' }, phrases: ['страхов*|страхован*|застрахов*', 'полис|полиса|полису|полисом|полисы', 'insur*'], unless: ['страхов* номер*', 'подстрах*'] },
  { id: 'loan', name: { ru: 'кредит', en: 'a loan' }, phrases: ['кредит|кредита|кредиту|кредитом|кредите|кредиты|кредитов|кредитами|кредитование|кредитования', 'кредитн* карт*|лимит*|предложен*|договор*|продукт*|каникул*|лини*', 'кредитк*', 'займ|займа|заем|займы', 'рассрочк*', 'ссуд*', 'loan|loans', 'credit card|cards|line|limit|offer', 'instalment*', 'overdraft*', 'овердрафт*'], unless: ['кредитн* организац*|учреждени*'], raisedBy: ['mortgage', 'credit-history', 'debt'] },
  { id: 'mortgage', name: { ru: 'ипотека', en: 'a mortgage' }, phrases: ['ипотек*|ипотеч*', 'mortgage*'], raisedBy: ['loan'] },
  { id: 'credit-history', name: { ru: 'кредитная история', en: 'credit history' }, phrases: ['кредитн* истори*|рейтинг*', 'бки', 'бюро кредитн*', 'credit history|score|bureau'], raisedBy: ['loan', 'mortgage', 'debt'] },
  { id: 'debt', name: { ru: 'долг', en: 'a debt' }, phrases: ['задолженност*', 'просроченн* ~ долг*|платеж*|задолж*', 'коллектор*', 'взыскани* ~ долг*|задолж*', 'overdue debt|loan', 'arrears', 'debt collect*'], raisedBy: ['loan', 'mortgage', 'credit-history'] },
  { id: 'deposit', name: { ru: 'вклад', en: 'a deposit' }, phrases: ['вклад|вклада|вкладу|вкладом|вкладе|вклады|вкладов|вкладам', 'депозит*', 'накопительн* счет*', 'savings account*', 'term|fixed deposit*', 'deposit account*'] },
  { id: 'investment', name: { ru: 'инвестиции', en: 'investments' }, phrases: ['инвест*', 'брокерск*', 'ценн* бумаг*', 'облигац*', 'пиф|пифы|пифов', 'иис', 'invest*', 'brokerage', 'bonds', 'stocks'] },
  { id: 'marketing', name: { ru: 'реклама и предложения', en: 'advertising and offers' }, phrases: ['реклам*', 'рассылк*|рассылок', 'маркетинг*', 'промокод*', 'персональн* предложени*', 'специальн* предложени*', 'спецпредложени*', 'выгодн* ~ предложени*|услови*', 'акция|акции|акцию|акцией|акциях|акций', 'скидк*', 'розыгрыш*', 'выиграть|выиграйте', 'advert*', 'marketing', 'newsletter*', 'promo|promotion*|promo code', 'special|exclusive offer*', 'discount*', 'prize draw'], raisedBy: ['loyalty', 'subscription'] },
  { id: 'loyalty', name: { ru: 'кешбэк и бонусы', en: 'cashback and rewards' }, phrases: ['кешбэк*|кэшбэк*|кэшбек*|кешбек*', 'бонус*', 'балл|баллы|баллов|баллами', 'мил|мили|миль|милями', 'программ* лояльности', 'cashback', 'cash back', 'bonus*', 'reward*', 'loyalty', 'miles'], raisedBy: ['marketing'] },
  { id: 'subscription', name: { ru: 'платные пакеты и подписки', en: 'paid packages and subscriptions' }, phrases: ['премиальн*|премиум*', 'подписк*', 'пакет услуг', 'пакета|пакету|пакетом услуг', 'premium', 'subscription*'], raisedBy: ['marketing'] },
  { id: 'pension', name: { ru: 'пенсия', en: 'pensions' }, phrases: ['пенси*', 'pension*'] },
  { id: 'tax', name: { ru: 'налоги', en: 'taxes' }, phrases: ['налог*', 'ндфл', 'tax|taxes|taxation'] },
  { id: 'third-party', name: { ru: 'передача данных другим', en: 'passing data to others' }, phrases: ['треть* лиц*', 'передач* ~ данн* ~ партнер*', 'партнер* банка', 'third part*', 'share|sharing ~ data'] },
  { id: 'fraud', name: { ru: 'мошенники', en: 'fraud' }, phrases: ['мошен*', 'fraud*', 'scam*'] },
  { id: 'inheritance', name: { ru: 'наследство', en: 'inheritance' }, phrases: ['наслед*', 'inherit*'] },
  { id: 'salary', name: { ru: 'зарплатный проект', en: 'a salary project' }, phrases: ['зарплатн* ~ проект*|карт*|клиент*', 'перевод* зарплат*', 'salary project|account'] },
  { id: 'travel', name: { ru: 'путешествия', en: 'travel' }, phrases: ['путешеств*', 'авиабилет*', 'travel', 'airline'] },
  { id: 'mobile', name: { ru: 'мобильная связь', en: 'mobile plans' }, phrases: ['сим карт*', 'симк*', 'мобильн* связ*', 'esim', 'sim card*', 'mobile plan*'] },
  { id: 'currency', name: { ru: 'валюта', en: 'foreign currency' }, phrases: ['валютн* ~ счет*|вклад*|контрол*', 'обмен* валют*', 'курс валют*', 'foreign currency', 'exchange rate*'] },
  { id: 'crypto', name: { ru: 'криптовалюта', en: 'crypto' }, phrases: ['крипто*', 'биткоин*|биткойн*', 'crypto*', 'bitcoin*'] },
  { id: 'death', name: { ru: 'программа защиты', en: 'a protection plan' }, phrases: ['программ* защиты', 'защит* карты', 'protection plan'], raisedBy: ['insurance'] },
]

/** How a client names a subject in their own words, besides the phrases of the topic. */
export const clientWords: Readonly<Record<string, readonly string[]>> = {
  biometrics: ['лицо|лица|лицом', 'голос*', 'скан* лиц*', 'face', 'voice'],
  photo: ['фото*', 'снимок|снимк*', 'селфи', 'photo*', 'picture*', 'selfie*'],
  deletion: ['удал*', 'стер*', 'сотр*', 'уничтож*', 'убер*|убрать', 'забыть|забудьте', 'delet*', 'erase*', 'remov*', 'forget'],
  insurance: ['страхов*', 'insur*'],
  loan: ['кредит*', 'займ*', 'одолж*', 'credit*', 'borrow*', 'loan*'],
  marketing: ['спам*', 'навязыв*', 'отпис*', 'предложени*', 'звон* ~ предлага*', 'впарива*', 'spam*', 'unsubscribe*', 'offers'],
  subscription: ['пакет*', 'подпис*', 'тариф*', 'subscri*', 'package*', 'plan'],
  'third-party': ['партнер*', 'передава*|передали|передач*', 'слив*|слили', 'partner*', 'sold'],
  fraud: ['обман*', 'украл*', 'краж*', 'списали без', 'не совершал*', 'stolen', 'unknown'],
  currency: ['валют*', 'доллар*|евро|юан*', 'usd|eur', 'currency', 'dollars|euros'],
  debt: ['долг*', 'debt*'],
  deposit: ['вклад*', 'накоп*', 'процент*', 'savings', 'deposit*'],
  salary: ['зарплат*', 'salary', 'wage*'],
  mobile: ['сим*', 'связь|связи', 'sim'],
  loyalty: ['кеш*|кэш*', 'балл*', 'points'],
}

/** An explanation of what the client asks about: «990 рублей — плата за страховку» answers «За что списали 990?». */
export const askingWhat = ['за что', 'почему', 'что за', 'откуда', 'зачем', 'по какой причине', 'на каком основании', 'что это', 'why', 'what for', 'what is ~ this|charge|payment', 'where from']
export const explaining = ['это', 'за', 'потому', 'из за', 'так как', 'поскольку', 'оказал*', 'причин*', 'связан*', 'подключ*', 'because', 'due to', 'is for', 'was for', 'for the', 'turned out']
