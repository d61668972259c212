import type { Plant } from './demo-api.ts'

/** The invented clients and cases of the demo. */
export const plantWorld: Plant = async () => {}
