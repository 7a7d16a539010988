import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, startChromium } from './chromium.ts'
import { openDesk, type Desk } from './open-desk.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WIDTHS = { phone: { width: 390, height: 844 }, wide: { width: 1440, height: 900 } } as const

/** So much may things move while a view loads: what is called good (web.dev/cls) is a tenth. */
const MOST_SHIFT = 0.05

const chromium = findChromium()

describe.skipIf(chromium === undefined)('every view of the desk, in a real Chromium', () => {
  let browser: Browser
  let desk: Desk
  let context: BrowserContext
  let first: { readonly report: string; readonly event: string }

  beforeAll(async () => {
    desk = await openDesk()
    browser = await startChromium(chromium ?? '')
    context = await browser.newContext({ viewport: WIDTHS.wide })
    const page = await context.newPage()
    await page.goto(desk.address)
    first = await page.evaluate(firstEvent)
    await page.close()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  const VIEWS = [
    'inbox',
    'report',
    'events',
    'event',
    'map',
    'timeline',
    'charts',
    'export',
    'help',
    'missing',
  ] as const

  const pathOf = (view: (typeof VIEWS)[number]): string => {
    if (view === 'report') return `/reports/${first.report}`
    if (view === 'event') return `/events/${first.report}/${first.event}`
    return view === 'missing' ? '/no/such/view' : `/${view}`
  }

  describe.each(['phone', 'wide'] as const)('on a %s screen', (width) => {
    test.each(VIEWS)('%s shows, says nothing of trouble and asks nobody else', async (view) => {
      const page = await context.newPage()
      await page.setViewportSize(WIDTHS[width])
      const heard = listenTo(page, desk.origin)
      await page.addInitScript(countShifts)
      await page.goto(desk.origin + pathOf(view))
      await page.waitForLoadState('networkidle')
      expect(await page.locator('h1').count()).toBeGreaterThan(0)
      expect(heard.trouble).toEqual([])
      expect(heard.strangers).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      expect(await page.evaluate(readShift)).toBeLessThan(MOST_SHIFT)
      await page.close()
    })

    test.each(VIEWS)('%s has no serious finding of axe, light and dark', async (view) => {
      const page = await context.newPage()
      await page.setViewportSize(WIDTHS[width])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.goto(desk.origin + pathOf(view))
        await page.waitForLoadState('networkidle')
        await page.evaluate(AXE)
        expect({ colorScheme, findings: await page.evaluate(runAxe) }).toEqual({ colorScheme, findings: [] })
      }
      await page.close()
    })
  })
})

test('where no Chromium is, that is said, and where one is demanded it fails', () => {
  if (chromium === undefined) console.warn('No Chromium was found: the tests of the desk in a browser were skipped.')
  if (process.env['DRIPSTONE_BROWSER_TESTS'] === 'required') expect(chromium).toBeDefined()
  else expect(chromium === undefined || chromium.length > 0).toBe(true)
})

type Heard = { readonly trouble: string[]; readonly strangers: string[] }

/** Hears what the page complains of and whom it asks beside the desk's own server. */
function listenTo(page: Page, origin: string): Heard {
  const heard: Heard = { trouble: [], strangers: [] }
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.trouble.push(message.text())
  })
  page.on('pageerror', (error) => heard.trouble.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) heard.strangers.push(request.url())
  })
  return heard
}

// What follows runs in the page.

async function firstEvent(): Promise<{ report: string; event: string }> {
  const answer = await fetch('/api/events?limit=1')
  const { rows } = (await answer.json()) as { rows: { report: string; event: string }[] }
  return { report: rows[0]?.report ?? '', event: rows[0]?.event ?? '' }
}

function countShifts(): void {
  Object.assign(window, { shifted: 0 })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) Object.assign(window, { shifted: readShift() + entry.value })
  }).observe({ type: 'layout-shift', buffered: true })
  function readShift(): number {
    return 'shifted' in window && typeof window.shifted === 'number' ? window.shifted : 0
  }
}

function readShift(): number {
  return 'shifted' in window && typeof window.shifted === 'number' ? window.shifted : 0
}

type Finding = { impact: string | null; id: string; nodes: { html: string }[] }

async function runAxe(): Promise<string[]> {
  const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Finding[] }> } }
  const { violations } = await axe.run()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
