import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runNpm } from './run.mjs'

/** Installs the packages of package-lock.json unless just these are there. Returns an exit status. */
export function install() {
  if (isInstalled(ROOT)) return 0
  console.error('Installing packages (once; needs the npm registry) ...')
  const status = runNpm(['ci', '--include=dev', '--no-fund', '--no-audit'])
  if (status !== 0) console.error('npm could not install the packages; its message stands above.')
  return status
}

/**
 * True when node_modules holds every package of the lock file in its version. npm writes node_modules/.package-lock.json
 * as its last step, so a broken-off install counts as none. Optional packages are for other systems and may be missing.
 */
export function isInstalled(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional === true || present[path]?.version === version,
  )
}

function packagesOf(file) {
  if (!existsSync(file)) return {}
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}
