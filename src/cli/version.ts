import { readFileSync } from 'node:fs'
import { DripstoneError } from '../model/problem.ts'

/** The version of this package. */
export function readVersion(): string {
  const about: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  if (typeof about === 'object' && about !== null && 'version' in about && typeof about.version === 'string')
    return about.version
  throw new DripstoneError('DATA_MISSING', 'package.json names no version')
}
