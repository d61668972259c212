/**
 * How long the suite tries to catch what happens by chance: races, cuts, strange bodies. 1 in the normal run;
 * `CONTRACT_EFFORT=40` for the figures of a release.
 */
export const effort = Number(process.env['CONTRACT_EFFORT'] ?? 1)

/** Time for a test that tries so many times. */
export const patience = 30_000 + effort * 15_000
