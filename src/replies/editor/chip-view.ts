import type { ChipAttributes } from './reply-schema.ts'
import styles from './editor.module.css'

/** Draws a chip. A slot that nothing could be put in shows its name and is drawn as a gap. */
export function drawChip({ slot, text, missing }: ChipAttributes, nameSlot: (slot: string) => string): HTMLElement {
  const chip = document.createElement('span')
  chip.className = `${styles['chip']} ${missing ? styles['missing'] : ''}`
  chip.contentEditable = 'false'
  chip.dataset['slot'] = slot
  chip.title = nameSlot(slot)
  chip.textContent = missing ? nameSlot(slot) : text
  return chip
}
