import * as z from 'zod/mini'

/** A bad field: a JSON pointer into the request body and one plain sentence. */
export const fieldError = z.object({ pointer: z.string(), detail: z.string() })

/** RFC 9457 problem details, with the stable `code` that programs match on. */
export const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.optional(z.string()),
  /** Whether sending the same request again, with the same key, can help. */
  retryable: z.boolean(),
  errors: z.optional(z.array(fieldError)),
  /** The current version, where the code is `version-stale`. */
  version: z.optional(z.int()),
})
export type Problem = z.infer<typeof problem>
