/** The cases of Russian that a reply needs beside the nominative. */
export const declinedCases = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const
export type DeclinedCase = (typeof declinedCases)[number]
