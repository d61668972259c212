import { expect, type Page } from '@playwright/test'
import { measureAnswers } from './measure-answers.ts'

/** What tells one answer apart from the first, but its words; undefined where nothing does. */
export async function findDifference(page: Page): Promise<string | undefined> {
  const [first, ...others] = await measureAnswers(page)
  for (const other of others) {
    const apart = Object.entries(other).find(([name, value]) => {
      const same = first?.[name as keyof typeof first]
      return typeof value === 'number' && typeof same === 'number'
        ? Math.abs(value - same) > 0.5
        : JSON.stringify(value) !== JSON.stringify(same)
    })
    if (apart !== undefined) return `${apart[0]}: ${JSON.stringify(apart[1])}`
  }
  return undefined
}

/** Three answers, the same in everything but their words, readable by everybody, and all of them in the page. */
export async function expectEqualAnswers(page: Page, place: string): Promise<void> {
  const answers = await measureAnswers(page)
  expect(answers, place).toHaveLength(3)
  expect(await findDifference(page), place).toBeUndefined()
  for (const { textContrast, borderContrast } of answers) {
    expect(textContrast, place).toBeGreaterThanOrEqual(7)
    expect(borderContrast, place).toBeGreaterThanOrEqual(7)
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow, place).toBeLessThanOrEqual(0)
}
