import { writeFile } from 'node:fs/promises'
import { crc32, deflateSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import { chromiumFlags, findChromium } from '../tests/setup/chromium.ts'

/** Draws the signed sheets of the demo as black-and-white scans, small enough to lie in the code: `node scripts/draw-demo-sheets.ts`. */
const file = 'mocks/world/evidence/sheets.json'
const [width, height] = [560, 400]

const words = {
  ru: {
    title: 'Ответ на запрос согласия',
    read: 'Текст запроса прочитан целиком. Ответ, один из трёх:',
    answers: ['Соглашаюсь', 'Отказываюсь', 'Решу позже'],
    signature: 'Подпись клиента',
    sample: 'Образец для демонстрации. Людей и банка не существует.',
  },
  en: {
    title: 'Answer to a request for consent',
    read: 'The text of the request was read in full. The answer, one of three:',
    answers: ['I agree', 'I refuse', 'I will decide later'],
    signature: 'Client’s signature',
    sample: 'A sample for demonstration. These people and this bank do not exist.',
  },
} as const

const pageOf = ({ title, read, answers, signature, sample }: (typeof words)[keyof typeof words]) => `
<body style="margin:0;padding:28px 36px;font:17px/1.5 'DejaVu Serif',serif;background:white;color:black">
<h1 style="margin:0 0 14px;font-size:22px">${title}</h1><p style="margin:0 0 10px">${read}</p>
${answers.map((answer, index) => `<p style="margin:0 0 6px"><span style="font:22px 'DejaVu Sans Mono'">${index === 0 ? '☒' : '☐'}</span> ${answer}</p>`).join('')}
<p style="margin:22px 0 26px;display:flex;align-items:end;gap:12px">${signature}
<svg width="190" height="64" viewBox="0 0 190 64" fill="none" stroke="black" stroke-width="2"><path d="M6 46c14-34 26-44 30-30s-16 36-8 34 18-30 24-28-8 26 0 26 12-20 18-18-4 18 4 18 10-14 16-13 0 13 8 12 18-10 30-12 26 4 54-4M2 58h184"/></svg></p>
<small>${sample}</small></body>`

/** Which points of the page are ink, row by row. */
const readInk = (page: Page, picture: string) =>
  page.evaluate(async (address) => {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
    const pen = canvas.getContext('2d')!
    pen.drawImage(image, 0, 0)
    const { data } = pen.getImageData(0, 0, image.width, image.height)
    return Array.from({ length: data.length / 4 }, (_, point) => data[point * 4]! < 150)
  }, picture)

/** A PNG of one bit a point (W3C PNG, 11.2). */
function writePng(ink: readonly boolean[]): Buffer {
  const rowBytes = width / 8
  const rows = Buffer.alloc((rowBytes + 1) * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (ink[y * width + x] !== true) rows[y * (rowBytes + 1) + 1 + (x >> 3)]! |= 0x80 >> (x & 7)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 1
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(data.length, 0)
  around.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)])
}

const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
try {
  const page = await browser.newPage({ viewport: { width, height } })
  const sheets: Record<string, string> = {}
  for (const [language, say] of Object.entries(words)) {
    await page.setContent(pageOf(say))
    const picture = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`
    sheets[language] = writePng(await readInk(page, picture)).toString('base64')
  }
  await writeFile(file, `${JSON.stringify(sheets, null, 2)}\n`)
} finally {
  await browser.close()
}
