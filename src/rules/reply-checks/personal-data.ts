import { publicChannels } from '../../contract/codes.ts'
import { findAt, type ReplyCheckRule, type Said } from './rule.ts'
import { findClientName } from './personal-data/client-name.ts'
import { findBirthDates } from './personal-data/birth-dates.ts'
import { findContracts } from './personal-data/contracts.ts'
import { findEmails } from './personal-data/e-mails.ts'
import type { PersonalDatum, PersonalKind } from './personal-data/kinds.ts'
import { findHomeAddresses } from './personal-data/home-addresses.ts'
import { findLettered } from './personal-data/lettered.ts'
import { findNumbers } from './personal-data/numbers.ts'
import { findOtherPeople } from './personal-data/other-people.ts'
import { findPartedDocuments } from './personal-data/parted-documents.ts'
import { findSpokenNumbers } from './personal-data/spoken-numbers.ts'
import type { ReadText } from './text/read-text.ts'

const rule = { code: 'personal-data-in-public', severity: 'block' } as const

/** Strangers read a public post: nothing in it may tell who the client is or how to reach their money. */
export const personalDataInPublic: ReplyCheckRule = {
  ...rule,
  check: (context) => {
    if (!publicChannels.includes(context.request.channel)) return []
    return findPersonalData(context.draft, context.request.client?.name).map((datum) =>
      findAt(context, rule, datum, tell(datum.kind), {
        mend: { label: { ru: `Убрать: ${names[datum.kind].ru}`, en: `Remove the ${names[datum.kind].en}` }, text: '' },
      }),
    )
  },
}

/** All personal data in a text, each place told once. */
export function findPersonalData(text: ReadText, clientName?: string): PersonalDatum[] {
  const { lower } = text
  const all = [
    ...findEmails(lower),
    ...findLettered(text.folded.plain, lower),
    ...findContracts(lower),
    ...findPartedDocuments(lower),
    ...findNumbers(lower),
    ...findSpokenNumbers(text),
    ...findHomeAddresses(text),
    ...findBirthDates(text),
    ...findOtherPeople(text, clientName),
    ...(clientName === undefined ? [] : findClientName(text, clientName)),
  ].sort((one, other) => one.start - other.start || other.end - one.end)
  return all.filter((datum, index) => {
    const before = all.slice(Math.max(0, index - 4), index)
    return !before.some((other) => other.end > datum.start)
  })
}

const names: Readonly<Record<PersonalKind, Said>> = {
  phone: { ru: 'номер телефона', en: 'phone number' },
  email: { ru: 'адрес почты', en: 'e-mail address' },
  card: { ru: 'номер карты', en: 'card number' },
  account: { ru: 'номер счёта', en: 'account number' },
  passport: { ru: 'данные паспорта', en: 'passport data' },
  insurance: { ru: 'СНИЛС', en: 'insurance number' },
  contract: { ru: 'номер договора', en: 'contract number' },
  name: { ru: 'полное имя клиента', en: 'client’s full name' },
  address: { ru: 'домашний адрес', en: 'home address' },
  birth: { ru: 'дата рождения', en: 'date of birth' },
  taxpayer: { ru: 'ИНН человека', en: 'taxpayer number' },
  plate: { ru: 'номер машины', en: 'plate of a car' },
}

function tell(kind: PersonalKind): Said {
  return {
    ru: `Ответ увидят все, а в нём ${names[kind].ru}.`,
    en: `Everyone will see this reply, and it holds the ${names[kind].en}.`,
  }
}
