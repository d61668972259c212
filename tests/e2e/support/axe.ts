import { expect, type Page } from '@playwright/test'
import axe, { type Result, type RunOptions } from 'axe-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What a scheme of colours can break where nothing else has changed. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** WCAG 2.2 A and AA, and axe's best practices: no violation of any of them on the screen as it stands. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  await expectNone(page, screen, { runOnly: tags })
}

/**
 * The same in the light; then, of the same elements, what colours can break in the dark. `within` looks at a part only, as
 * at a dialog: what it covers is out of reach.
 */
export async function expectAccessibleInBoth(page: Page, screen: string, within = 'html'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await expectNone(page, `${screen}, light`, { runOnly: tags }, within)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNone(page, `${screen}, dark`, { runOnly: ofColours }, within)
}

async function expectNone(page: Page, screen: string, options: RunOptions, within = 'html'): Promise<void> {
  await bringAxe(page)
  await untilStill(page)
  const violations = await page.evaluate(
    async ([include, asked]) => {
      const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
        { include: [include] },
        { ...asked, resultTypes: ['violations'] },
      )
      return found as Pick<Result, 'id' | 'nodes'>[]
    },
    [within, options] as const,
  )
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(', ')}`)
  expect(said, screen).toEqual([])
}

/** Once for every page: reading half a megabyte of code takes longer than a look with it. The window has no frames. */
async function bringAxe(page: Page): Promise<void> {
  const isHere = await page.evaluate(() => 'axe' in globalThis)
  if (!isHere) await page.evaluate(axe.source)
}

/** A colour on its way from light to dark is neither, and a dialog half faded in is nobody's screen. */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
}
