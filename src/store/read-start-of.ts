import { readFileSync } from 'node:fs'

const BOOT = '/proc/sys/kernel/random/boot_id'
// Field 22 of proc(5), counted behind the name, which may hold spaces and ends with the last parenthesis.
const START = 22 - 3

/** When a process was started, as Linux counts it in this boot; nothing where it is not running or there is no Linux. */
export function readStartOf(pid: number): string | undefined {
  const boot = readIfThere(BOOT)?.trim()
  const stat = readIfThere(`/proc/${pid}/stat`)
  const start = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[START]
  return boot === undefined || start === undefined ? undefined : `${boot} ${start}`
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
