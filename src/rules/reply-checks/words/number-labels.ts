/** What is said before a number tells what the number is. The nearest label decides. */
export const numberLabels = {
  phone: `тел телефон* мобильн* моб сотов* звон* позвон* перезвон* набер* набир* whatsapp viber telegram вацап вайбер дозвон* факс
    phone mobile cell tel call callback`,
  card: 'карт* card cards пластик* visa mastercard maestro мир белкарт',
  account: 'счет* счета р/с рс iban account accounts расчетн*',
  passport: 'паспорт* загранпаспорт* удостоверени* сери* passport id',
  insurance: 'снилс',
  contract: 'договор* контракт* contract agreement',
  taxpayer: 'инн',
  other: `обращени* заявк* заявлени* запрос* операци* транзакц* платеж* платежк* поручени* трек* отправлени* посылк* унп огрн* бик
    кпп окпо уин уип кбк rrn индекс терминал* банкомат* чек* акт акта акту лиценз* закон* постановлен* указ* стать* пункт* верси* артикул*
    приказ* сумм* размер* всего итого остат* остаток баланс* лимит* код* сертификат* серийн* imei устройств* задач* тикет* инцидент*
    жалоб* претензи* заказ* товар* квитанц* накладн* протокол* дело дела делу строк* вопрос* пациент* ссылк* билет*
    case request ticket reference operation transaction payment invoice order amount total terminal atm code licence license law version
    serial certificate index tracking receipt complaint claim inquiry sum balance`,
} as const

export type NumberLabel = keyof typeof numberLabels

/** Codes of lines that are free for the caller: they belong to companies, never to a person. */
export const tollFreeCodes = ['800', '804', '801', '820', '888', '877', '866', '855', '844', '833'] as const

/** Mailboxes of a service desk, which belong to nobody in person. */
export const roleMailboxes = `
  info support help helpdesk office contact contacts hello hotline bank service services client clients care feedback claims complaints
  claim* complain* pretenz* zhalob* zajav* zayav* vopros* obrashch* obrasch* otziv* otzyv* podderzhk* client* kontakt* dogovor* kredit* ipotek* vklad* card* karta* karty*
  press pr sales noreply no-reply mail post reception secretary admin security fraud privacy dpo team hr job jobs pochta zabota servis
`

/** Series of Belarusian passports (the law gives one to each region and kind). */
export const belarusianSeries = ['AB', 'BM', 'HB', 'KH', 'MP', 'MC', 'KB', 'PP', 'SP', 'DP', 'PD', 'AD'] as const

/** Capital letters that look the same in both alphabets, Cyrillic to Latin. */
export const lookAlikes: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ѕ: 'S',
}

/** Words by which a telephone, a mailbox or a street is the bank’s own. */
export const bankContacts = [
  'наш*|банк|банка|банку',
  'отделени*|офис*|филиал*|касс*|приемн*|справочн*|диспетчерск*',
  'горяч* лини*',
  'лини*',
  'для звонков|справок|клиентов|вопросов',
  'из за границы|рубежа',
  'круглосуточн* лини*|номер*|телефон*',
  'един* номер*|телефон*|справочн*',
  'контакт центр*|центра',
  'колл|call центр*|center|centre',
  'поддержк*|техподдержк*',
  'звоните|позвоните|наберите|обращайтесь|обратитесь|напишите|пишите|присылайте|пришлите|отправляйте|направляйте|дозвониться',
  'принимаем|ждем|работает|отвечаем',
  'line|lines|lost|stolen|press|enquiries|switchboard',
  'our|bank|branch|office|hotline|helpline|desk|switchboard|reception|support',
  'call|ring|phone|dial|write|text|email|reach|contact us|our|the',
  'call|ring|write|email free|to|on',
] as const

/** The same for a mobile: the reply tells people to ring it, or names the line. */
export const bankMobiles = [
  'звоните|позвоните|наберите|обращайтесь|обратитесь|напишите|пишите|присылайте|пришлите|дозвониться',
  'наш ~ номер|телефон|ватсап|вотсап|whatsapp|вайбер|viber|телеграм|telegram|мессенджер|чат',
  'телефон*|номер*|ватсап*|вотсап*|вайбер* ~ отделени*|офис*|филиал*|банка|банку|поддержк*|лини*|приемн*|справочн*|дежурн*|менеджер*',
  'горяч*|круглосуточн*|дежурн* лини*|номер*|телефон*',
  'call|ring|phone|dial|write|text|reach|contact us|our|the|free|to|on',
  'our ~ number|phone|line|whatsapp|viber',
  'branch|office|hotline|helpline|desk|support ~ number|phone|mobile',
] as const

/** Words by which it is the client’s, or somebody’s whom the bank rang up. */
export const clientContacts = [
  'ваш*|вас|вам|вами|вы|мне|мой|моем|моему|me|my',
  'ему|ей|его|ее|муж*|жен*|сын*|дочер*|дочк*|мам*|отц*|брат*|сестр*|супруг*|родственник*',
  'клиент*|заемщик*|вкладчик*|получател*|отправител*|абонент*',
  'звонил*|позвонил*|набирал*|набрал*|перезвонил*|дозвонил*|дозванива*|дозвон*',
  'отправил*|отправлен*|выслал*|ушл*|ушел|прислал*|пришл*|написал*',
  'указан*|записан*|привязан*|значится|анкет*|карточк*|отвязал*|сменил*',
  'you|your|yours|him|her|his|wife|husband|son|daughter|mother|father|client|customer',
  'called|rang|phoned|dialled|dialed|texted|tried|sent|emailed|went|recorded|registered|file',
] as const

/** Words that tell of a person close to the client or paid by them. */
export const otherPeople =
  'муж* жен* супруг* сын* дочер* дочк* мам* отц* отец брат* сестр* получател* отправител* представител* доверенност* поручител* созаемщик* наследник* husband wife son daughter mother father brother sister recipient guarantor payee'
