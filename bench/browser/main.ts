// How the desk feels: fills a collection, serves it, and opens it in a real Chromium.
// `npm run bench -- browser [--reports 10000] [--write] [--check]`: `--write` keeps the figures, `--check` fails where one is missed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openCollection } from '../../src/store/open-collection.ts'
import { findChromium, startChromium } from '../../test/browser/chromium.ts'
import { serveFolder } from '../../test/browser/open-desk.ts'
import { readFrames, readKeys, watchFrames, watchKeys } from './in-page.ts'
import { prepareRecords } from '../desk/make-records.ts'
import { keepResults } from '../keep-results.ts'

const BATCH = 100
const KEYS = 40
const OPENINGS = 12

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '10000' },
    write: { type: 'boolean' },
    check: { type: 'boolean' },
  },
})

/** Each figure with what it may be at most, or at least, and in what. */
const FIGURES = {
  firstLoadKb: { limit: 180, is: 'at most', unit: 'kB of script, compressed' },
  reviewOpensMs: { limit: 200, is: 'at most', unit: 'ms from the click to the record, median' },
  keyAnswersMs: { limit: 50, is: 'at most', unit: 'ms from a key to the picture, 95 of 100' },
  mapFramesPerSecond: { limit: 30, is: 'at least', unit: 'pictures a second while the map is dragged' },
} as const

type Measured = Record<keyof typeof FIGURES, number>

const executable = findChromium()
if (executable === undefined) {
  console.error('No Chromium was found; DRIPSTONE_CHROMIUM names one.')
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'dripstone-bench-'))
const collection = join(folder, 'collection')
try {
  const events = await fill(collection, Number(values.reports))
  const desk = await serveFolder(collection)
  const browser = await startChromium(executable)
  const measured = await measureAll(browser, desk).finally(async () => {
    await browser.close()
    await desk.close()
  })
  report({ reports: Number(values.reports), events, ...measured })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function fill(path: string, reports: number): Promise<number> {
  const { make } = prepareRecords(Math.min(600, reports))
  const open = await openCollection({ folder: path, create: true })
  for (let from = 0; from < reports; from += BATCH) {
    const some = Array.from({ length: Math.min(BATCH, reports - from) }, (_, at) => ({ record: make(from + at) }))
    await open.add(some, 'bench')
  }
  const { events } = await open.counts()
  await open.close()
  return events
}

async function measureAll(
  browser: Browser,
  { address, origin }: { readonly address: string; readonly origin: string },
): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  // The compiler that runs this file names functions by a helper of its own, which the page does not have.
  await context.addInitScript({ content: 'globalThis.__name = (named) => named' })
  const firstLoadKb = await weighFirstLoad(context, address)
  const reviewOpensMs = await timeOpenings(context, origin)
  const keyAnswersMs = await timeKeys(context, origin)
  const mapFramesPerSecond = await dragMap(context, origin)
  return { firstLoadKb, reviewOpensMs, keyAnswersMs, mapFramesPerSecond }
}

async function weighFirstLoad(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage()
  const tools = await context.newCDPSession(page)
  const scripts = new Set<string>()
  let bytes = 0
  tools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await tools.send('Network.enable')
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  await page.close()
  return bytes / 1000
}

// From the press on a row of the queue until the record of that report stands there.
async function timeOpenings(context: BrowserContext, origin: string): Promise<number> {
  const page = await context.newPage()
  await page.goto(`${origin}/inbox`)
  await page.locator('a[href^="/reports/"]').nth(OPENINGS).waitFor()
  const times: number[] = []
  for (let at = 0; at <= OPENINGS; at++) {
    const link = page.locator('a[href^="/reports/"]').nth(at)
    await link.waitFor()
    const started = performance.now()
    await link.click()
    await page.locator('.record-pane').waitFor()
    // The first opening loads the view itself.
    if (at > 0) times.push(performance.now() - started)
    await page.goBack()
  }
  await page.close()
  return shareOf(times, 0.5)
}

async function timeKeys(context: BrowserContext, origin: string): Promise<number> {
  const page = await openLongest(context, origin)
  await page.evaluate(watchKeys)
  for (let at = 0; at < KEYS; at++) {
    await page.keyboard.press(at % 4 === 3 ? 'k' : 'j')
    await page.waitForTimeout(30)
  }
  const slow = await page.evaluate(readKeys)
  await page.close()
  // Keys that are not noted were answered within 16 ms.
  const times = [...slow, ...Array.from({ length: Math.max(0, KEYS - slow.length) }, () => 16)]
  return shareOf(times, 0.95)
}

// Of the reports at the top of the queue, that with the most statements.
async function openLongest(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${origin}/inbox`)
  const id = await page.evaluate(async () => {
    const answer = await fetch('/api/reports?order=relevance&limit=50')
    const { rows } = (await answer.json()) as { rows: { id: string; statements: number }[] }
    return rows.toSorted((a, b) => b.statements - a.statements)[0]?.id ?? ''
  })
  await page.goto(`${origin}/reports/${id}`)
  await page.locator('.record-pane').waitFor()
  return page
}

async function dragMap(context: BrowserContext, origin: string): Promise<number> {
  const page = await context.newPage()
  await page.goto(`${origin}/map`)
  await page.waitForLoadState('networkidle')
  const box = await page.locator('.map-canvas').boundingBox()
  if (box === null) throw new Error('the map is not there')
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.evaluate(watchFrames)
  for (let step = 0; step < 120; step++) {
    const turn = (step / 120) * 4 * Math.PI
    await page.mouse.move(middle.x + 160 * Math.sin(turn), middle.y + 90 * Math.cos(turn))
  }
  const { perSecond } = await page.evaluate(readFrames)
  await page.mouse.up()
  await page.close()
  return perSecond
}

function report(figures: Measured & { readonly reports: number; readonly events: number }): void {
  console.log(`${figures.reports} reports, ${figures.events} events`)
  let isMissed = false
  for (const [name, { limit, is, unit }] of Object.entries(FIGURES)) {
    const figure = figures[name as keyof Measured]
    const isKept = is === 'at most' ? figure <= limit : figure >= limit
    isMissed ||= !isKept
    console.log(`${isKept ? 'kept  ' : 'MISSED'} ${figure.toPrecision(3)} ${unit} (${is} ${limit})`)
  }
  if (values.write === true) {
    const rounded = Object.entries(figures).map(([name, figure]) => [name, Number(figure.toPrecision(3))])
    keepResults('browser', Object.fromEntries(rounded) as object)
  }
  process.exitCode = values.check === true && isMissed ? 1 : 0
}

function shareOf(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
