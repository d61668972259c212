import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { processBirth } from './process-birth.ts'

/** Who holds a folder. */
export interface Holder {
  token: string
  pid: number
  host: string
  /** Tells a process from a later one that got the same number; absent where the system does not say. */
  birth?: string
}

/** Somebody else works in the folder; the message names the folder and the process. */
export class FolderLocked extends Error {
  override readonly name = 'FolderLocked'
  readonly folder: string
  readonly pid: number
  constructor(folder: string, { pid, host }: Holder) {
    super(
      `Папку «${folder}» уже открыл другой сервер (процесс ${pid} на ${host}): остановите его или задайте другую папку в OKNO_DATA. · ` +
        `The folder "${folder}" is open in another server (process ${pid} on ${host}): stop it, or name another folder in OKNO_DATA.`,
    )
    this.folder = folder
    this.pid = pid
  }
}

const fileName = 'okno.lock'
const beatMs = 5_000
/** A holder on another machine cannot be looked at; one whose lock has not been touched for so long is gone. */
const silentMs = 30_000

/**
 * Takes a folder for this process alone, before anything in it is opened: two databases on one folder both work and
 * both lose what they wrote. Throws `FolderLocked` where a living process has it; a dead one's lock is taken over.
 * Answers the function that gives the folder back.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const path = join(resolve(folder), fileName)
  const birth = processBirth(process.pid)
  const mine: Holder = { token: randomUUID(), pid: process.pid, host: hostname(), ...(birth && { birth }) }
  if (!writeNew(path, mine)) {
    takeFromTheDead(path, resolve(folder))
    if (!writeNew(path, mine)) throw new FolderLocked(resolve(folder), read(path) ?? mine)
  }
  const beat = setInterval(() => touch(path), beatMs)
  beat.unref()
  return () => {
    clearInterval(beat)
    if (read(path)?.token === mine.token) rmSync(path, { force: true })
  }
}

function writeNew(path: string, holder: Holder): boolean {
  // Written aside and linked into its place: nobody ever reads half a lock.
  const aside = `${path}.${holder.token}`
  writeFileSync(aside, JSON.stringify(holder))
  try {
    linkSync(aside, path)
    return true
  } catch (error) {
    return isCode(error, 'EEXIST') ? false : writeWithoutLinks(path, holder)
  } finally {
    rmSync(aside, { force: true })
  }
}

/** Some file systems have no links; there a reader may meet half a lock, which then reads as nobody's. */
function writeWithoutLinks(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

/** Removes a lock whose holder is gone; throws where it lives. Two who find the same dead lock cannot both win it. */
function takeFromTheDead(path: string, folder: string): void {
  const found = read(path)
  if (found && isAlive(found, path)) throw new FolderLocked(folder, found)
  const grave = `${path}.${randomUUID()}`
  try {
    renameSync(path, grave)
  } catch (error) {
    // It went by itself, or another was faster: the lock is tried once more anyway.
    if (isCode(error, 'ENOENT')) return
    throw error
  }
  const taken = read(grave)
  rmSync(grave, { force: true })
  // Between reading and renaming another may have taken over: that lock is alive and goes back.
  if (taken && taken.token !== found?.token) {
    writeNew(path, taken)
    throw new FolderLocked(folder, taken)
  }
}

function isAlive({ pid, host, birth }: Holder, path: string): boolean {
  if (host !== hostname()) return Date.now() - statSync(path).mtimeMs < silentMs
  try {
    process.kill(pid, 0)
  } catch (error) {
    // No right to signal it still means that it is there.
    return isCode(error, 'EPERM')
  }
  return birth === undefined || processBirth(pid) === birth
}

function read(path: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isHolder(holder) ? holder : undefined
  } catch {
    return undefined
  }
}

function isHolder(value: unknown): value is Holder {
  if (value === null || typeof value !== 'object') return false
  return 'token' in value && 'host' in value && 'pid' in value && Number.isInteger(value.pid)
}

function touch(path: string): void {
  try {
    const now = new Date()
    utimesSync(path, now, now)
  } catch {
    // The folder is gone from under us; the database will say so louder.
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
