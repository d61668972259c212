/** One thing said, as a source tells it: under a name where there is one, with its instant where it has one. */
export type Said = { name?: string; author?: 'client' | 'bank'; at?: string; text: string }
