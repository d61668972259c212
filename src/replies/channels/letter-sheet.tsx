import type { Letter } from '../../rules/channels/letter.ts'
import { ClientText } from '../../ui/client-text.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { letterWords } from './letter-words.ts'
import styles from './letter-sheet.module.css'

/** A reply as a letter on paper: head, addressee, text, and the place for a signature. */
export function LetterSheet({ letter }: { letter: Letter }) {
  const say = letterWords[letter.language]
  return (
    <Sheet language={letter.language}>
      <header className={styles.head}>
        <div>
          {letter.bank !== undefined && <p className={styles.bank}>{letter.bank}</p>}
          <p>{say.number(letter.number, letter.date)}</p>
        </div>
        {letter.addressee !== undefined && (
          <div className={styles.addressee}>
            <p className={styles.note}>{say.addressee}</p>
            <p>
              <ClientText text={letter.addressee} />
            </p>
          </div>
        )}
      </header>
      <p className={styles.subject}>
        <ClientText text={say.subject(letter.subject)} />
      </p>
      {letter.paragraphs.map((paragraph, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- paragraphs of a finished text never change their order
        <div key={index} className={styles.paragraph}>
          <ClientText block text={paragraph} />
        </div>
      ))}
      <footer className={styles.signature}>
        <div>
          <p className={styles.note}>{say.signer}</p>
          <p>{letter.signer}</p>
        </div>
        <p className={styles.line}>{say.signature}</p>
      </footer>
    </Sheet>
  )
}
