import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a Chromium is: named by DRIPSTONE_CHROMIUM, else where systems put it; undefined where there is none. */
export function findChromium(): string | undefined {
  const named = process.env['DRIPSTONE_CHROMIUM']
  return (named === undefined ? PLACES : [named]).find((path) => existsSync(path))
}

/** Starts a real Chromium that asks nothing of anybody by itself. */
export function startChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
