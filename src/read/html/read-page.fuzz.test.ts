import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodePage } from './decode/decode-page.ts'
import { readPage } from './read-page.ts'

/** `DRIPSTONE_FUZZ_RUNS=100000 npx vitest run src/read/html/read-page.fuzz.test.ts` looks longer; the suite looks briefly. */
const RUNS = Number(process.env['DRIPSTONE_FUZZ_RUNS'] ?? 250)

const WORDS = [
  'weavers',
  'stood',
  'outside',
  'the mill',
  'on Tuesday.',
  'Photo: L. Dorn',
  'By Mara Holt',
  '3 May 2019',
  '«да»',
  '織工',
  '&amp;',
  '&#x1F600;',
  '&nbsp;',
  '&notanentity;',
  '<',
  '>',
  '"',
  '\u00ad',
  '\ud83d',
  '\u0000',
  'Read more:',
  '404',
]
const TAGS = [
  'p',
  'div',
  'article',
  'section',
  'h1',
  'h2',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'blockquote',
  'figure',
  'figcaption',
  'span',
  'a',
  'b',
  'br',
  'img',
  'header',
  'aside',
  'footer',
  'nav',
  'time',
  'main',
  'form',
  'script',
  'style',
  'iframe',
  'noscript',
  'svg',
  'title',
  'ruby',
  'rt',
]
const NAMES = [
  'article-body',
  'byline',
  'caption',
  'credit',
  'sidebar',
  'comments',
  'standfirst',
  'related',
  'date',
  'twitter-tweet',
  'hidden',
  'live-entry',
]
const HEADS = [
  '<title>The canteen | Post</title>',
  '<meta charset="windows-1251">',
  '<meta property="og:title" content="The canteen">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","articleBody":"long text"}</script>',
  '<script type="application/ld+json">{broken',
  '<link rel="canonical" href="https://example.org/2019/05/03/x">',
  '<base href="::">',
  '',
]

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '))
const attributes = fc.oneof(
  fc.constant(''),
  fc.constantFrom(...NAMES).map((name) => ` class="${name}"`),
  fc.constant(' style="display:none"'),
  fc.constant(' itemprop="articleBody"'),
  fc.constant(' href="/x"'),
  fc.constant(' datetime="2019-05-03T10:00Z"'),
  fc.string({ maxLength: 8 }).map((junk) => ` ${junk}`),
)

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    text,
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        attributes,
        fc.array(tie('node'), { maxLength: 5 }),
        fc.integer({ min: 0, max: 9 }),
      )
      .map(
        ([tag, attribute, children, close]) =>
          `<${tag}${attribute}>${children.join('')}${close === 0 ? '' : close === 1 ? '</div>' : `</${tag}>`}`,
      ),
  ),
}))
const page = fc
  .tuple(fc.array(fc.constantFrom(...HEADS), { maxLength: 3 }), fc.array(node, { maxLength: 8 }))
  .map(([head, body]) => `<html><head>${head.join('')}</head><body>${body.join('')}`)

function check(bytes: Uint8Array): void {
  const read = readPage(bytes)
  const { html } = decodePage(bytes)
  let last = 0
  for (const block of read.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(last)
    expect(block.end).toBeGreaterThan(block.start)
    expect(block.end).toBeLessThanOrEqual(read.text.length)
    expect(block.source.start).toBeLessThanOrEqual(block.source.end)
    expect(block.source.end).toBeLessThanOrEqual(html.length)
    last = block.end
  }
  expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(readPage(bytes))))
}

describe('readPage on any bytes', () => {
  test('a page of any grammar gives blocks in order, inside the text and inside the page', () => {
    fc.assert(
      fc.property(page, (html) => check(Buffer.from(html))),
      { numRuns: RUNS },
    )
  })

  test('flipped bytes change what is read, never whether', () => {
    const flips = fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { maxLength: 20 })
    fc.assert(
      fc.property(page, flips, (html, changes) => {
        const bytes = Buffer.from(html)
        for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value
        check(bytes)
      }),
      { numRuns: RUNS },
    )
  })
})
