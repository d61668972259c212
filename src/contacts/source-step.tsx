import { useEffect, useRef, useState, type DragEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { importFormats } from '../contract/imports.ts'
import { Button } from '../ui/button.tsx'
import { joinNames } from '../ui/class-names.ts'
import { FileChoice } from '../ui/file-choice.tsx'
import { Icon } from '../ui/icon.tsx'
import { Segments } from '../ui/segments.tsx'
import { TextArea } from '../ui/text-area.tsx'
import styles from './contacts.module.css'
import { readFile } from './read-file.ts'
import { withContent, type Source } from './source.ts'

/** The words from outside: pasted, chosen as a file, or dropped. */
export function SourceStep({ source, onSource }: { source: Source; onSource: (source: Source) => void }) {
  const intl = useIntl()
  const [problem, setProblem] = useState<'too-large' | 'unreadable'>()
  const [isOver, setOver] = useState(false)
  const words = useRef<HTMLTextAreaElement>(null)
  // The dialog has by then given the focus to its first button.
  useEffect(() => words.current?.focus(), [])
  const say = (id: string) => intl.formatMessage({ id: `contacts.${id}` })

  async function take(file: File | undefined): Promise<void> {
    if (!file) return
    const read = await readFile(file)
    setProblem(read.ok ? undefined : read.why)
    if (read.ok) onSource(withContent(source, read.content, read.name))
  }

  function drop(event: DragEvent): void {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }

  return (
    <div
      className={joinNames(styles.source, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {source.fileName === undefined ? (
        <TextArea
          ref={words}
          className={styles.words}
          label={say('source')}
          hint={say('source-hint')}
          value={source.content}
          rows={12}
          onChange={(event) => {
            setProblem(undefined)
            onSource(withContent(source, event.target.value))
          }}
        />
      ) : (
        <p className={styles.file}>
          <Icon name="attachment" />
          <b>{source.fileName}</b>
          <FormattedMessage id="contacts.file-length" values={{ length: source.content.length }} />
          <Button kind="quiet" size="small" icon="close" onClick={() => onSource(withContent(source, ''))}>
            <FormattedMessage id="contacts.drop-file" />
          </Button>
        </p>
      )}
      <div className={styles.choices}>
        <Segments
          label={say('format')}
          value={source.format}
          onChoose={(format) => onSource({ ...source, format, isChosen: true })}
          segments={importFormats.map((format) => ({ value: format, label: say(`format-${format}`) }))}
        />
        <span className={styles.guess}>
          {source.content !== '' && (
            <FormattedMessage id={source.isChosen ? 'contacts.format-chosen' : 'contacts.format-guessed'} />
          )}
        </span>
        <FileChoice
          label={say('choose-file')}
          accept=".txt,.eml,.json,text/plain,message/rfc822,application/json"
          onChoose={(file) => void take(file)}
        />
      </div>
      {problem && (
        <p className={styles.problem} role="alert">
          <Icon name="error" />
          <FormattedMessage id={`contacts.${problem}`} />
        </p>
      )}
    </div>
  )
}
