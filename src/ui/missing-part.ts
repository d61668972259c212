/** The event that tells of a file of this build that did not come; the build itself sends it for scripts. */
export const partMissing = 'vite:preloadError'
