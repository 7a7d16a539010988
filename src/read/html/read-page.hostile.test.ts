import { describe, expect, test } from 'vitest'
import type { ProblemCode } from '../../model/problem.ts'
import { readPage } from './read-page.ts'

const SENTENCE = 'About sixty weavers stood outside the mill on Tuesday and asked the owners to reopen the canteen.'
const ARTICLE = `<article><h1>The canteen</h1><p>${SENTENCE}</p></article>`
const MANY = 20_000

/** Each page, the problem that it must carry (or none), and whether the report in it must still be found. */
const PAGES: readonly (readonly [
  title: string,
  html: () => string,
  problem: ProblemCode | undefined,
  isFound: boolean,
])[] = [
  ['elements 20,000 deep', () => `${'<div>'.repeat(MANY)}${ARTICLE}`, 'PAGE_TOO_DEEP', true],
  ['a million elements deep', () => '<div>'.repeat(1_000_000), 'PAGE_TOO_DEEP', false],
  [
    'end tags that match nothing, below deep elements',
    () => `${'<div>'.repeat(MANY)}${'</b>'.repeat(2_000_000)}`,
    'PAGE_TOO_LARGE',
    false,
  ],
  ['an attribute of 50 MB', () => `<html><body data-x="${'x'.repeat(50_000_000)}">${ARTICLE}`, 'TEXT_TOO_LONG', false],
  ['an attribute of 5 MB', () => `<html><body data-x="${'x'.repeat(5_000_000)}">${ARTICLE}`, undefined, true],
  [
    'nothing closed',
    () => `<html><body><div><p><b><i><ul><li>${'<p><b><li><td>'.repeat(MANY / 10)}${ARTICLE}`,
    'PAGE_TOO_DEEP',
    true,
  ],
  [
    'entities that stand for entities',
    () =>
      `<!DOCTYPE html [<!ENTITY a "ha">${'<!ENTITY b "&a;&a;&a;&a;">'.repeat(1000)}]><html><body>${ARTICLE}${'&b;'.repeat(MANY)}`,
    undefined,
    true,
  ],
  ['10,000 frames', () => `<html><body>${'<iframe src="x"></iframe>'.repeat(10_000)}${ARTICLE}`, undefined, true],
  [
    '10,000 frames and nothing else',
    () => '<html><body>' + '<iframe src="x"></iframe>'.repeat(10_000),
    'NOT_A_REPORT',
    false,
  ],
  ['a million empty elements', () => `<html><body>${ARTICLE}${'<i></i>'.repeat(1_000_000)}`, 'PAGE_TOO_LARGE', true],
  [
    'one text of 10 MB without a space',
    () => `<html><body>${ARTICLE}<p>${'x'.repeat(10_000_000)}</p>`,
    undefined,
    true,
  ],
  ['100,000 paragraphs', () => `<html><body>${ARTICLE}${`<p>${SENTENCE}</p>`.repeat(100_000)}`, undefined, true],
  [
    '100,000 quotations',
    () =>
      `<html><body>${ARTICLE}${Array.from({ length: 60_000 }, (_, i) => `<blockquote>${SENTENCE} ${i}</blockquote>`).join('')}`,
    undefined,
    true,
  ],
  [
    'a class name of 5 MB',
    () => `<html><body><div class="${'a-B_'.repeat(1_250_000)}">${ARTICLE}</div>`,
    undefined,
    true,
  ],
  [
    '50,000 siblings with dates',
    () => `<html><body>${ARTICLE}${'<span>3 May 2019, 12/11/10, 2019-01-01</span><br>'.repeat(50_000)}`,
    undefined,
    true,
  ],
  [
    'a script of 20 MB of brackets',
    () => `<html><head><script type="application/ld+json">${'['.repeat(20_000_000)}</script></head><body>${ARTICLE}`,
    undefined,
    true,
  ],
  ['bytes that are no text', () => '\u0000\u0001\u0002'.repeat(100_000), undefined, false],
  ['nothing at all', () => '', undefined, false],
]

describe('hostile pages', () => {
  test.each(PAGES)('%s: bounded time, a problem, and no throw', (_title, html, problem, isFound) => {
    const bytes = Buffer.from(html())
    const before = process.cpuUsage()
    const page = readPage(bytes)
    const used = process.cpuUsage(before)
    expect((used.user + used.system) / 1e6, 'seconds').toBeLessThan(15)
    if (problem !== undefined) expect(page.problems.map((one) => one.code)).toContain(problem)
    if (isFound) expect(page.text).toContain(SENTENCE)
    for (const block of page.blocks) expect(block.end).toBeLessThanOrEqual(page.text.length)
  })

  test('blocks that lie too deep are still blocks of their own', () => {
    const second = SENTENCE.replace('sixty', 'ten')
    const page = readPage(Buffer.from(`${'<div>'.repeat(MANY)}${ARTICLE}<div><p>${second}</div>`))
    expect(page.blocks.map(({ role, start, end }) => [role, page.text.slice(start, end)])).toEqual([
      ['headline', 'The canteen'],
      ['paragraph', SENTENCE],
      ['paragraph', second],
    ])
  })
})
