import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, startChromium } from './chromium.ts'
import { openDesk, type Desk } from './open-desk.ts'

const REPORT = `Tram Drivers Walk Out in Lviv

LVIV, March 3 - About 400 tram drivers rallied outside the city hall in Lviv on Tuesday to demand unpaid wages.

Police detained two of the organisers, a union spokeswoman said. The interior ministry denied that anybody had been detained.
`

const chromium = findChromium()

describe.skipIf(chromium === undefined)('from a pasted report to an exported row, by keyboard', () => {
  let browser: Browser
  let desk: Desk
  let page: Page

  beforeAll(async () => {
    desk = await openDesk()
    browser = await startChromium(chromium ?? '')
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true })
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  test('the printed address opens the inbox, once', async () => {
    await page.goto(desk.address)
    await page.getByRole('heading', { name: 'Inbox' }).waitFor()
    expect(page.url()).not.toContain('token')
    const stranger = await browser.newPage()
    const answer = await stranger.goto(desk.address)
    expect(answer?.status()).toBeGreaterThanOrEqual(400)
    await stranger.close()
  })

  test('a pasted report is read and opens for review', async () => {
    await page.getByRole('textbox', { name: 'Paste the text of a report' }).fill(REPORT)
    await page.getByRole('textbox', { name: 'day', exact: true }).fill('2020-03-04')
    await page.getByRole('textbox', { name: 'publisher', exact: true }).fill('Example Courier')
    await page.getByRole('button', { name: 'Read it' }).press('Enter')
    await page.getByRole('link', { name: 'Tram Drivers Walk Out in Lviv' }).first().press('Enter')
    await page.getByRole('heading', { name: 'Tram Drivers Walk Out in Lviv' }).first().waitFor()
    expect(page.url()).toContain('/reports/sha256')
  })

  test('every open value is judged with a key, one is rejected, and one undone', async () => {
    const report = decodeURIComponent(new URL(page.url()).pathname.split('/')[2] ?? '')
    await page.keyboard.press('j')
    await page.keyboard.press('r')
    await expect.poll(() => judgements(page, report)).toContain('rejected')
    await page.keyboard.press('u')
    await expect.poll(() => judgements(page, report)).not.toContain('rejected')
    await page.keyboard.press('o')
    await page.keyboard.press('a')
    await expect.poll(() => judgements(page, report)).toContain('accepted')
    await page.keyboard.press('Shift+A')
    await expect.poll(() => stateOf(page, report)).toBe('approved')
  })

  test('the approved event is in the table, on the map and in the exported file', async () => {
    await page.goto(`${desk.origin}/events?state=approved&class=assembly`)
    await page
      .getByRole('row', { name: /Rally|Strike/ })
      .first()
      .waitFor()
    await page.goto(`${desk.origin}/map?state=approved&class=assembly`)
    await page.getByRole('row', { name: /Lviv/ }).waitFor()
    await page.goto(`${desk.origin}/export?state=approved&class=assembly`)
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download CSV' }).press('Enter')
    const file = await (await waiting).path()
    const lines = readFileSync(file, 'utf8').trim().split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain('Lviv')
    expect(lines[1]).toContain('400')
  })
})

type Reviewed = { state: string; statements: { review: { judgement: string } }[] }

async function reportOf(page: Page, report: string): Promise<Reviewed> {
  return page.evaluate(async (id) => {
    const answer = await fetch(`/api/reports/${encodeURIComponent(id)}`)
    return (await answer.json()) as Reviewed
  }, report)
}

async function judgements(page: Page, report: string): Promise<readonly string[]> {
  return (await reportOf(page, report)).statements.map(({ review }) => review.judgement)
}

async function stateOf(page: Page, report: string): Promise<string> {
  return (await reportOf(page, report)).state
}
