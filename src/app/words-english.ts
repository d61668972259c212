import type { Words } from './words.ts'

const files = import.meta.glob<Words>('../*/words.en.json', { eager: true, import: 'default' })

export const english: Words = Object.assign({}, ...Object.values(files)) as Words
