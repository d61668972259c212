import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { FolderLocked, lockFolder } from './folder-lock.ts'
import { processBirth } from './process-birth.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'okno-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const lock = () => join(folder, 'okno.lock')
const leave = (holder: object) => writeFileSync(lock(), JSON.stringify({ token: 'another', ...holder }))

it('gives a folder to one and gives it back whole', () => {
  const release = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(FolderLocked)
  release()
  expect(readdirSync(folder)).toEqual([])
  lockFolder(folder)()
})

it('names the folder and the process that has it, in both languages', () => {
  const release = lockFolder(folder)
  try {
    lockFolder(folder)
    expect.unreachable()
  } catch (error) {
    expect(error).toMatchObject({ name: 'FolderLocked', folder, pid: process.pid })
    expect(String(error)).toMatch(
      new RegExp(`«${folder}».*процесс ${process.pid}.*"${folder}".*process ${process.pid}`, 'u'),
    )
  }
  release()
})

it('is refused by another living process', async () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' })
  const pid = other.pid ?? 0
  leave({ pid, host: hostname(), birth: processBirth(pid) })
  expect(() => lockFolder(folder)).toThrow(`process ${pid}`)
  other.kill('SIGKILL')
  await new Promise((resolve) => other.once('exit', resolve))
  lockFolder(folder)()
})

it('takes over from a process that is gone', () => {
  leave({ pid: 4_194_305, host: hostname() })
  const release = lockFolder(folder)
  expect(JSON.parse(readFileSync(lock(), 'utf8'))).toMatchObject({ pid: process.pid })
  release()
})

it.runIf(process.platform === 'linux')('takes over from an earlier process of the same number', () => {
  leave({ pid: process.pid, host: hostname(), birth: 'another-boot:17' })
  lockFolder(folder)()
})

it('takes over what is no lock at all', () => {
  for (const rubbish of ['', '{', 'null', '{"pid":"x"}']) {
    writeFileSync(lock(), rubbish)
    lockFolder(folder)()
  }
})

it('believes another machine as long as it shows signs of life', () => {
  leave({ pid: 1, host: 'another-machine' })
  expect(() => lockFolder(folder)).toThrow('another-machine')
  const longAgo = new Date(Date.now() - 60_000)
  utimesSync(lock(), longAgo, longAgo)
  lockFolder(folder)()
})

it('leaves a lock alone that is no longer its own', () => {
  const release = lockFolder(folder)
  leave({ pid: process.pid, host: hostname(), birth: processBirth(process.pid) })
  release()
  expect(readdirSync(folder)).toEqual(['okno.lock'])
})

it('lets one of many win a dead lock', async () => {
  leave({ pid: 4_194_305, host: hostname() })
  const script = join(import.meta.dirname, 'folder-lock.ts')
  const race = `import(${JSON.stringify(script)}).then(({ lockFolder }) => {
    try { lockFolder(process.argv[1]); process.stdout.write('won'); setTimeout(() => {}, 3000) }
    catch (error) { process.stdout.write(error.name) }
  })`
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => {
      const racer = spawn(process.execPath, ['-e', race, folder], { stdio: ['ignore', 'pipe', 'ignore'] })
      return new Promise<string>((resolve) => {
        let said = ''
        racer.stdout.on('data', (data) => (said += String(data)))
        racer.once('close', () => resolve(said))
      })
    }),
  )
  expect(answers.filter((answer) => answer === 'won')).toHaveLength(1)
  expect(answers.filter((answer) => answer === 'FolderLocked')).toHaveLength(5)
}, 20_000)
