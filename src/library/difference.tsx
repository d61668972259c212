import { FormattedMessage } from 'react-intl'
import { compareTexts } from '../rules/scripts/compare-texts.ts'
import { joinChanges } from '../rules/scripts/join-changes.ts'
import styles from './library-page.module.css'

/** Two texts of a script as one: what goes is struck through, what comes is underlined. */
export function Difference({ before, after }: { before: string; after: string }) {
  return (
    <>
      <p className={styles.quiet}>
        <FormattedMessage id="library.legend" />
      </p>
      <p className={styles.compared}>
        {placePieces(before, after).map((piece) => {
          if (piece.kind === 'removed') return <del key={piece.at}>{piece.text}</del>
          return piece.kind === 'added' ? (
            <ins key={piece.at}>{piece.text}</ins>
          ) : (
            <span key={piece.at}>{piece.text}</span>
          )
        })}
      </p>
    </>
  )
}

/** Pieces with their places: two of one text are two things on the screen. */
function placePieces(before: string, after: string) {
  let at = 0
  return joinChanges(compareTexts(before, after)).map((piece) => ({ ...piece, at: (at += piece.text.length) }))
}
