import type { Clause } from '../contract/statements.ts'

/** A clause while it is being answered. No answer is chosen beforehand: what the bank signs, somebody has decided. */
export interface ClauseDraft {
  id: number
  text: string
  answer: Clause['answer'] | ''
  reason: string
}

/** As many as one statement takes; the server says the same. */
export const mostClauses = 30

export const emptyDraft = (id: number): ClauseDraft => ({ id, text: '', answer: '', reason: '' })

/** The first thing that is missing, as the id of a sentence and the number of the clause. */
export function findLacking(drafts: readonly ClauseDraft[]): { id: string; clause: number } | undefined {
  for (const [index, { text, answer, reason }] of drafts.entries()) {
    const clause = index + 1
    if (text.trim() === '') return { id: 'statements.clause-why-text', clause }
    if (answer === '') return { id: 'statements.clause-why-answer', clause }
    if (answer === 'decline' && reason.trim() === '') return { id: 'statements.clause-why-reason', clause }
  }
  return undefined
}

/** What is sent: the words as they are, without spaces around them and without empty reasons. */
export const clausesOf = (drafts: readonly ClauseDraft[]): Clause[] =>
  drafts.flatMap(({ text, answer, reason }) =>
    answer === '' ? [] : [{ text: text.trim(), answer, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) }],
  )

/** The lines of a pasted letter as clauses of their own, without the numbers and dashes that stood before them. */
export const splitLines = (text: string): string[] =>
  text
    .split(/\n+/u)
    .map((line) => line.replace(/^\s*(?:[-–—•*]|\(?\d{1,2}[.)])\s+/u, '').trim())
    .filter((line) => line !== '')
