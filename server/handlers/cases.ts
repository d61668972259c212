import { findCase } from '../access.ts'
import type { Reads } from '../call.ts'
import { presentWindow } from '../present/window.ts'
import { readTimelinePage } from '../present/timeline.ts'

export const readCase: Reads['readCase'] = async ({ params, operator, language, context, services }) => {
  const loaded = await findCase(services.store, operator, params.id)
  const window = await presentWindow(services.store, loaded, operator, language, context.now)
  return { body: window, version: loaded.version }
}

export const readTimeline: Reads['readTimeline'] = async ({ params, query, operator, services }) => {
  const loaded = await findCase(services.store, operator, params.id)
  const { version } = loaded
  return { body: { ...(await readTimelinePage(services.store, loaded.stream, query)), version }, version }
}
