import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawIcons } from '../../scripts/draw-icons.ts'

test('Icons are drawn as their list and the drawing set say (else: node scripts/draw-icons.ts)', () => {
  expect(drawIcons()).toBe(readFileSync('src/ui/icon-paths.json', 'utf8'))
})
