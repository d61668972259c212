import type { Operator, PersonaId } from '../../src/contract/session.ts'

/** Invented colleagues that one can sign in as where there is no identity provider: embedded and demo only. */
export const personaOperators: Readonly<Record<PersonaId, Operator>> = {
  anna: { id: 'anna', name: 'Анна Ким', roles: ['operator'] },
  petr: { id: 'petr', name: 'Пётр Рощин', roles: ['operator'] },
  elena: { id: 'elena', name: 'Елена Дорохова', roles: ['operator', 'senior'] },
  boris: { id: 'boris', name: 'Борис Ладный', roles: ['department'], department: 'terminals' },
  tatiana: { id: 'tatiana', name: 'Татьяна Вересова', roles: ['trainer'] },
  kira: { id: 'kira', name: 'Кира Нежина', roles: ['compliance'] },
}

/** Who works here: the api asks this list, whoever fills it. */
export interface OperatorDirectory {
  find(id: string): Operator | undefined
  list(): Operator[]
}

export const personaDirectory: OperatorDirectory = {
  find: (id) => Object.values(personaOperators).find((operator) => operator.id === id),
  list: () => Object.values(personaOperators),
}
