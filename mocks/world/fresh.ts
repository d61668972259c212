import { opens } from './acts.ts'
import type { Episode } from './story.ts'

/** What has come in and nobody has taken yet: the client’s first words, and nothing done. */
export const fresh = (
  client: Episode['client'],
  number: number,
  subject: string,
  ...opening: Parameters<typeof opens>
): Episode => ({ client, consents: [], cases: [{ number, subject, acts: [opens(...opening)] }] })
