import type { Role } from '../../contract/codes.ts'
import type { Operator } from '../../contract/session.ts'

const openers: ReadonlySet<Role> = new Set(['operator', 'senior'])

/** Who takes a client’s first words down: the api refuses by it, the window says why it offers the button to nobody else. */
export function mayOpenCase({ roles }: Pick<Operator, 'roles'>): boolean {
  return roles.some((role) => openers.has(role))
}
