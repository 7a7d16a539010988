import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runNode } from './run.mjs'

const STAMP = 'dist/.built-from'
const SETTINGS = ['tsconfig.json', 'tsconfig.build.json', 'vite.config.ts', 'package.json', 'package-lock.json']
const SOURCE = /\.(ts|tsx|css|html|svg|json)$/
const TEST = /\.(test|test-d)\.ts$/

/** Compiles src to dist, and the desk to dist/web, unless dist was built from just these sources. A build that fails leaves the old one alone. */
export function build() {
  const stamp = stampOfSources(ROOT)
  if (existsSync(join(ROOT, STAMP)) && readFileSync(join(ROOT, STAMP), 'utf8') === stamp) return 0
  console.error('Building ...')
  const fresh = `.tmp-build-${process.pid}`
  const status = compile(fresh) || bundleDesk(`${fresh}/web`)
  if (status === 0) {
    writeFileSync(join(ROOT, fresh, '.built-from'), stamp)
    replaceFolder('dist', fresh)
  } else {
    rmSync(join(ROOT, fresh), { recursive: true, force: true })
    console.error('The sources do not compile; the messages stand above.')
  }
  return status
}

function compile(folder) {
  return runNode('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', folder])
}

function bundleDesk(folder) {
  return runNode('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn', '--outDir', join(ROOT, folder)])
}

/** A digest of all that a build depends on: equal digests, equal builds. */
export function stampOfSources(root) {
  const hash = createHash('sha256')
  const sources = readdirSync(join(root, 'src'), { recursive: true })
    .filter((name) => SOURCE.test(name) && !TEST.test(name))
    .map((name) => join('src', name))
    .sort()
  for (const file of [...SETTINGS, ...sources]) {
    const bytes = readFileSync(join(root, file))
    hash.update(`${file}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

function replaceFolder(name, fresh) {
  const old = `.tmp-old-${process.pid}`
  if (existsSync(join(ROOT, name))) renameSync(join(ROOT, name), join(ROOT, old))
  renameSync(join(ROOT, fresh), join(ROOT, name))
  rmSync(join(ROOT, old), { recursive: true, force: true })
}
