import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type LockedPackage = {
  readonly version?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const ROOT = new URL('../', import.meta.url)
const text = readFileSync(new URL('package-lock.json', ROOT), 'utf8')
const packages = (JSON.parse(text) as { packages: Readonly<Record<string, LockedPackage>> }).packages
const settings = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly allowScripts: Readonly<Record<string, boolean>>
}

describe('package-lock.json', () => {
  test('names no registry, so that it serves whichever one npm is set to', () => {
    const resolved = Object.values(packages).filter((entry) => entry.resolved !== undefined)
    expect(resolved).toEqual([])
  })

  test('lists the packages of every system, so that npm ci passes on all of them', () => {
    const missing = Object.values(packages)
      .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
      .filter((name) => packages[`node_modules/${name}`] === undefined)
    expect(missing).toEqual([])
  })

  test('installs no package whose install script was not decided on', () => {
    const undecided = Object.entries(packages)
      .filter(([, entry]) => entry.hasInstallScript === true)
      .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
      .filter((name) => settings.allowScripts[name] === undefined)
    expect(undecided).toEqual([])
  })

  test('package.json pins exact versions', () => {
    const loose = Object.entries({ ...settings.dependencies, ...settings.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    )
    expect(loose).toEqual([])
  })
})
