import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What a scheme of colours can break where nothing else has changed. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** WCAG 2.2 A and AA, and axe's best practices: no violation of any of them on the screen as it stands. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  await expectNone(axeFor(page).withTags(tags), screen)
}

/**
 * The same in the light; then, of the same elements, what colours can break in the dark. `within` looks at a part only, as
 * at a dialog: what it covers is out of reach.
 */
export async function expectAccessibleInBoth(page: Page, screen: string, within = 'html'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await expectNone(axeFor(page).include(within).withTags(tags), `${screen}, light`)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNone(axeFor(page).include(within).withRules(ofColours), `${screen}, dark`)
}

/** In one frame and without the list of what passed: the same verdicts at half the cost. The window has no frames. */
function axeFor(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
}

async function expectNone(axe: AxeBuilder, screen: string): Promise<void> {
  const { violations } = await axe.analyze()
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(', ')}`)
  expect(said, screen).toEqual([])
}
