import type { Evidence, NoticeRef } from '../../../src/contract/consents.ts'
import type { ConsentAnswer, Language, Purpose } from '../../../src/contract/codes.ts'
import { answerOptions } from '../../../src/rules/consents/form-words.ts'
import { namePurpose } from '../../../src/rules/statements/statement-words.ts'
import { fromBase64 } from '../../../server/base64.ts'
import type { EvidenceType } from '../../../server/consents/sniff-type.ts'
import sheets from './sheets.json' with { type: 'json' }
import { writePdf } from './write-pdf.ts'

/** What a story says of a proof: besides the reference, how it is kept. */
export interface Proof extends Evidence {
  /** A scan is a picture unless it says otherwise; `altered` is no longer what it was when its hash was taken (in a page only). */
  as?: 'pdf' | 'altered'
}

/** What a proof is about: it is written as the app, the code or the branch would have written it then. */
export interface Proven {
  at: string
  client: string
  purpose: Purpose
  answer: ConsentAnswer
  notice: NoticeRef | undefined
  language: Language
}

const words = {
  ru: { at: 'Время', client: 'Клиент', purpose: 'Цель', notice: 'Показан текст', shown: 'Ответы', pressed: 'Нажато' },
  en: { at: 'Time', client: 'Client', purpose: 'Purpose', notice: 'Text shown', shown: 'Answers', pressed: 'Pressed' },
} as const

/** The contents of a proof: a signed sheet as a picture or a PDF, or the line of a log in words. */
export function contentsOf(proof: Proof, proven: Proven): { bytes: Uint8Array<ArrayBuffer>; type: EvidenceType } {
  if (proof.kind !== 'scan')
    return { bytes: new TextEncoder().encode(writeLog(proof, proven)), type: 'text/plain; charset=utf-8' }
  const picture = fromBase64(sheets[proven.language])
  if (picture === undefined) throw new Error('The sheet is no base64')
  return proof.as === 'pdf'
    ? { bytes: writePdf(picture), type: 'application/pdf' }
    : { bytes: picture, type: 'image/png' }
}

function writeLog({ ref = '' }: Proof, { at, client, purpose, answer, notice, language }: Proven): string {
  const say = words[language]
  const options = answerOptions(purpose, language)
  return [
    ref,
    `${say.at}: ${at}`,
    `${say.client}: ${client}`,
    `${say.purpose}: ${namePurpose(purpose, language)}`,
    ...(notice ? [`${say.notice}: ${notice.id}, SHA-256 ${notice.sha256}`] : []),
    `${say.shown}: ${options.map(({ label }) => label).join(' / ')}`,
    `${say.pressed}: ${options.find((option) => option.answer === answer)?.label}`,
    '',
  ].join('\n')
}
