import { joinNames } from './class-names.ts'
import styles from './avatar.module.css'

/** The first letters of the first two words; a company's form («ООО») and quotes are passed over. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/[«»"“”„]/g, ' ')
    .split(/\s+/u)
    .filter((word) => /^\p{L}/u.test(word) && !/^(ООО|ОАО|ПАО|АО|ЗАО|ИП|ЧУП|УП|ОДО)$/u.test(word))
  return words
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase()
}

/** A round mark with initials. The name always stands beside it, so it is silent. */
export function Avatar({ name, size = 40, own = false }: { name: string; size?: 28 | 40; own?: boolean }) {
  return (
    <span aria-hidden="true" className={joinNames(styles.avatar, size === 28 && styles.small, own && styles.own)}>
      {initialsOf(name)}
    </span>
  )
}
