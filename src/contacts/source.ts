import { detectFormat, type ImportFormat } from './detect-format.ts'

/** What is to be read: typed or pasted words, or a file. */
export type Source = {
  content: string
  /** Set where it came as a file: its text is not shown, a megabyte of it would only be in the way. */
  fileName?: string
  format: ImportFormat
  /** The operator chose the format; nothing guesses over it. */
  isChosen: boolean
}

export const emptySource: Source = { content: '', format: 'text', isChosen: false }

/** The same source with other words. */
export function withContent({ format, isChosen }: Source, content: string, fileName?: string): Source {
  return {
    content,
    format: isChosen && fileName === undefined ? format : detectFormat(content, fileName),
    isChosen: isChosen && fileName === undefined,
    ...(fileName === undefined ? {} : { fileName }),
  }
}
