import type { StatementClaims } from '../contract/statements.ts'
import { zoneOf } from '../rules/calendar/zone.ts'
import { ClientText } from '../ui/client-text.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { sheetWords } from './sheet-words.ts'
import styles from './statement-sheet.module.css'

/** The statement as a sheet of paper: on screen, in print, and on the page that checks it, one and the same. */
export function StatementSheet({ claims, kid, level = 3 }: { claims: StatementClaims; kid?: string; level?: 1 | 3 }) {
  const say = sheetWords[claims.language]
  const Title = `h${level}` as const
  const Heading = `h${level + 1}` as 'h2' | 'h4'
  const inForce = claims.lines.filter((line) => line.inForce)
  const notInForce = claims.lines.filter((line) => !line.inForce)
  const { madeAt, exp } = claims
  return (
    <Sheet language={claims.language}>
      <p className={styles.bank}>{claims.iss}</p>
      <Title className={styles.title}>{claims.title}</Title>
      <dl className={styles.facts}>
        <dt>{say.client}</dt>
        <dd>
          <ClientText text={claims.client} />
        </dd>
        <dt>{say.made}</dt>
        <dd>{sayMoment(madeAt, claims)}</dd>
        <dt>{say.until}</dt>
        <dd>{sayMoment(new Date(exp * 1000).toISOString(), claims)}</dd>
        <dt>{say.number}</dt>
        <dd className={styles.code}>{claims.jti}</dd>
      </dl>
      <p className={styles.declaration}>{claims.declaration}</p>
      <Heading className={styles.heading}>{say.inForce}</Heading>
      {inForce.length === 0 ? <p>{say.nothingInForce}</p> : <Lines texts={inForce.map(({ text }) => text)} />}
      {notInForce.length > 0 && (
        <>
          <Heading className={styles.heading}>{say.notInForce}</Heading>
          <Lines texts={notInForce.map(({ text }) => text)} />
        </>
      )}
      {claims.retracted.length > 0 && (
        <>
          <Heading className={styles.heading}>{say.retracted}</Heading>
          <Lines texts={claims.retracted} />
        </>
      )}
      {claims.clauses !== undefined && (
        <>
          <Heading className={styles.heading}>{say.clauses}</Heading>
          <div className={styles.sides} aria-hidden="true">
            <span>{say.clientWords}</span>
            <span>{say.bankAnswer}</span>
          </div>
          <ol className={styles.clauses}>
            {claims.clauses.map((clause, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- clauses of a signed text never change their order
              <li key={index}>
                <blockquote>
                  <ClientText text={clause.text} />
                </blockquote>
                <div>
                  <p>
                    <strong>{say[clause.answer]}</strong>
                  </p>
                  {clause.reason !== undefined && (
                    <p>
                      <ClientText text={clause.reason} />
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
      <p className={styles.foot}>
        {kid !== undefined && `${say.signed(kid)} `}
        {say.check}
      </p>
    </Sheet>
  )
}

function Lines({ texts }: { texts: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {texts.map((text) => (
        <li key={text}>
          <ClientText text={text} />
        </li>
      ))}
    </ul>
  )
}

function sayMoment(at: string, { language, jurisdiction }: StatementClaims): string {
  return new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zoneOf(jurisdiction),
  }).format(new Date(at))
}
