import type { Role } from '../../contract/codes.ts'

/** Who keeps the texts that everybody answers with, scripts and cards alike: the trainer and the senior. */
export const libraryKeepers: readonly Role[] = ['trainer', 'senior']
