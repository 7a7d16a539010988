// Takes the pictures of the desk that the docs show: `npm run pictures`. Needs a Chromium and a built program.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { findChromium, startChromium } from '../../test/browser/chromium.ts'
import { openDesk } from '../../test/browser/open-desk.ts'

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))
const WIDE = { width: 1280, height: 800 }

const executable = findChromium()
if (executable === undefined) {
  console.error('No Chromium was found; DRIPSTONE_CHROMIUM names one.')
  process.exit(2)
}
mkdirSync(FOLDER, { recursive: true })
const desk = await openDesk()
const browser = await startChromium(executable)
try {
  const context = await browser.newContext({ viewport: WIDE, colorScheme: 'light' })
  const page = await context.newPage()
  await page.goto(desk.address)
  await takeReview(page)
  await takeView(page, 'events')
  await takeView(page, 'map')
} finally {
  await browser.close()
  await desk.close()
}

/** The review of the march that was banned, its day pointed at. */
async function takeReview(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /Plovdiv/ })
    .first()
    .click()
  await page.locator('.record-pane').waitFor()
  await page.keyboard.press('j')
  await settle(page)
  await page.screenshot({ path: `${FOLDER}review.png` })
}

async function takeView(page: Page, view: string): Promise<void> {
  await page.goto(`${desk.origin}/${view}`)
  await settle(page)
  await page.screenshot({ path: `${FOLDER}${view}.png` })
}

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(400)
}
