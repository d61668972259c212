import { FormattedMessage } from 'react-intl'
import { ClientText } from '../../ui/client-text.tsx'
import styles from './entries.module.css'
import type { EntryOf } from './entry-of.ts'
import { Line } from './line.tsx'

const questions = ['matter', 'difficulty', 'solution', 'helped', 'change'] as const

/** The client's story after the case: five answers. */
export function Story({ entry }: { entry: EntryOf<'story-told'> }) {
  return (
    <Line
      entry={entry}
      icon="note"
      more={
        <dl className={styles.story}>
          {questions.map((question) => (
            <div key={question}>
              <dt>
                <FormattedMessage id={`timeline.story.${question}`} />
              </dt>
              <dd>
                <ClientText block text={entry.data[question]} />
              </dd>
            </div>
          ))}
        </dl>
      }
    >
      <FormattedMessage id="timeline.story-told" />
    </Line>
  )
}
