import type { Operator } from '../../src/contract/session.ts'
import { personaOperators } from '../../server/session/personas.ts'

/** Everybody of the bank who acts in the demo world: those one can sign in as, and specialists one only reads of. */
export const cast = {
  ...personaOperators,
  denis: { id: 'denis', name: 'Денис Рябцов', roles: ['department'], department: 'product' },
  marina: { id: 'marina', name: 'Марина Щегольцева', roles: ['department'], department: 'lawyers' },
  gleb: { id: 'gleb', name: 'Глеб Сутягин', roles: ['department'], department: 'video' },
  roman: { id: 'roman', name: 'Роман Кожин', roles: ['department'], department: 'cash-collection' },
  vera: { id: 'vera', name: 'Вера Полубоярова', roles: ['department'], department: 'cards' },
  ilya: { id: 'ilya', name: 'Илья Дорофеевский', roles: ['department'], department: 'payments' },
  sofia: { id: 'sofia', name: 'Софья Брыль', roles: ['department'], department: 'branches' },
} as const satisfies Record<string, Operator>

export type Who = keyof typeof cast

export const personOf = (who: Who) => ({ id: cast[who].id, name: cast[who].name })
