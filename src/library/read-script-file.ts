/** The largest file the API takes. */
const mostBytes = 1_000_000

export type ScriptFileRead =
  | { ok: true; scripts: unknown[] }
  | { ok: false; why: 'large' | 'json' | 'format' | 'empty' }

/** Reads a chosen file as a library. What stands in its rows is the server's to judge. */
export async function readScriptFile(file: Blob): Promise<ScriptFileRead> {
  if (file.size > mostBytes) return { ok: false, why: 'large' }
  try {
    const value: unknown = JSON.parse(await file.text())
    if (!isLibrary(value)) return { ok: false, why: 'format' }
    return value.scripts.length === 0 ? { ok: false, why: 'empty' } : { ok: true, scripts: value.scripts }
  } catch {
    return { ok: false, why: 'json' }
  }
}

function isLibrary(value: unknown): value is { scripts: unknown[] } {
  if (typeof value !== 'object' || value === null) return false
  const { format, version, scripts } = value as Record<string, unknown>
  return format === 'okno-scripts' && version === 1 && Array.isArray(scripts)
}
