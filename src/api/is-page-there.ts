/** Whether the server gives this very page now: a reload would bring it back. */
export async function isPageThere(): Promise<boolean> {
  const page = await globalThis.fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined)
  return page?.ok === true
}
