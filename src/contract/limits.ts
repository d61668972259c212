/**
 * What a caller may not do without end. `sign-in` is counted by address, `form` by the token of the client’s link, the
 * others by session. `reading` is whatever reads a whole text or the whole journal at once.
 */
export const limitNames = ['sign-in', 'form', 'reading', 'check'] as const
export type LimitName = (typeof limitNames)[number]
