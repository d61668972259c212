import type { Client, ClientNaming } from '../../contract/clients.ts'
import type { DeclinedCase } from './cases.ts'
import { declineName } from './decline-name.ts'
import { readName, type Gender } from './read-name.ts'

/** What of a client’s card says how to call them. */
export type NamedClient = Pick<Client, 'kind' | 'name' | 'address' | 'identity' | 'naming'>

/** Legal forms that are written in letters and never change, before a name that needs no case. */
const legalForm =
  /^(?:ООО|ОАО|ЗАО|ПАО|АО|НАО|ЧУП|УП|РУП|КУП|ЧТУП|СООО|ОДО|ТСЖ|СНТ|ГСК|КФХ|НКО|АНО|ФГУП|МУП|ГУП|ПК|СПК)\s+(?=[«"„“])/u
const trader = /^(ИП|КФХ)\s+(?![«"„“])/u

/** The client’s name in a case: what an operator corrected first, then the rules; undefined where neither knows. */
export function nameInCase(client: NamedClient, to: DeclinedCase): string | undefined {
  const corrected = client.naming?.[to]
  if (corrected !== undefined) return corrected
  if (client.kind === 'person') return declineName(client.name, to, client.naming?.gender)
  // «ООО „Ромашка“»: a short legal form and a name in quotes are the same in every case.
  if (legalForm.test(client.name) || /^\p{Script=Latin}[\p{Script=Latin}\s.,&’'-]*$/u.test(client.name))
    return client.name
  const sign = trader.exec(client.name)?.[1]
  const person = sign === undefined ? undefined : declineName(client.name.slice(sign.length).trim(), to)
  return person === undefined ? undefined : `${sign} ${person}`
}

/** How to address the client: as corrected, as the card says, by name and patronymic, or by «господин» and the surname. */
export function addressOf(client: NamedClient): string | undefined {
  if (client.naming?.address !== undefined) return client.naming.address
  if (client.address !== '') return client.address
  const name = client.kind === 'person' ? readName(client.name) : undefined
  if (!name) return undefined
  if (name.middle !== '') return `${name.first} ${name.middle}`
  // What a stranger called themselves is no surname to be addressed by.
  return client.identity === 'verified' ? titleOf(client) : undefined
}

/** «Господин» or «госпожа» with the surname; never of a company, and never at random. */
export function titleOf(client: NamedClient): string | undefined {
  const name = client.kind === 'person' ? readName(client.name) : undefined
  const gender = client.naming?.gender ?? name?.gender
  return name && gender && `${gender === 'male' ? 'господин' : 'госпожа'} ${name.last}`
}

/** «Уважаемый Глеб Ильич»: the word agrees with whom one speaks to, who for a company is its representative. */
export function dearOf(client: NamedClient): string | undefined {
  const address = addressOf(client)
  const gender = client.naming?.gender ?? (address === undefined ? undefined : genderOfAddress(client, address))
  return address && gender && `${gender === 'male' ? 'уважаемый' : 'уважаемая'} ${address}`
}

function genderOfAddress(client: NamedClient, address: string): Gender | undefined {
  if (/^господин\s/iu.test(address)) return 'male'
  if (/^госпожа\s/iu.test(address)) return 'female'
  // «Имя Отчество» alone: a stand-in for the surname lets the same reader judge.
  return readName(`Никто ${address}`)?.gender ?? (client.kind === 'person' ? readName(client.name)?.gender : undefined)
}

/** A correction without what was left empty; undefined where nothing is left of it. */
export function keepGiven(naming: ClientNaming): ClientNaming {
  return Object.fromEntries(Object.entries(naming).filter(([, value]) => value !== '')) as ClientNaming
}
