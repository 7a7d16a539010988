import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReport } from '../../src/pipeline.ts'
import { decodePage } from '../../src/read/html/decode/decode-page.ts'
import { makePaths } from '../../src/read/html/tree/make-paths.ts'
import { elementsOf, textOf } from '../../src/read/html/tree/node.ts'
import { parseTree } from '../../src/read/html/tree/parse-tree.ts'
import { loadResources } from '../../src/resources.ts'

/** `DRIPSTONE_FUZZ_RUNS=100000 npx vitest run test/flow/any-page.test.ts` tries that many pages; the suite tries a few. */
const RUNS = Number(process.env['DRIPSTONE_FUZZ_RUNS'] ?? 500)
const TIMEOUT = 60_000 + RUNS * 100
const resources = loadResources()

const WORDS = [
  'weavers',
  'About forty people marched',
  'through Tartu.',
  'police arrested two of them,',
  'said Anna Holm.',
  '“We demand an answer,”',
  'denied that',
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

/** Every object of a record that cites words. */
function piecesOf(value: unknown): readonly { readonly start: number; readonly end: number; readonly quote: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'quote' in value ? [value as { start: number; end: number; quote: string }] : []
  return [...own, ...Object.values(value).flatMap((inner) => piecesOf(inner))]
}

/** True when the letters of `words` stand in `text` in their order, whatever white space and hidden parts stand between. */
function isInOrder(words: string, text: string): boolean {
  let at = 0
  for (const letter of words.replace(/\s+/gu, '')) {
    at = text.indexOf(letter, at)
    if (at < 0) return false
    at += letter.length
  }
  return true
}

function check(bytes: Uint8Array): void {
  const source = { content: bytes, format: 'html' as const, language: 'en', published: '2019-05-03' }
  const { report, ...rest } = readReport(source, resources)
  for (const { start, end, quote } of piecesOf(rest)) {
    if (quote !== report.text.slice(start, end)) throw new Error(`"${quote}" is not what stands at ${start}`)
  }
  const { html } = decodePage(bytes)
  const pathOf = makePaths()
  const elements = new Map(elementsOf(parseTree(html).root).map((element) => [pathOf(element), element]))
  let last = 0
  for (const { start, end, source: place } of report.blocks) {
    if (start < last || end <= start || end > report.text.length) throw new Error(`a block from ${start} to ${end}`)
    last = end
    if (place === undefined || place.start > place.end || place.end > html.length)
      throw new Error('a block of no place')
    const element = elements.get(place.path)
    if (element === undefined || element.tag === 'script' || element.tag === 'title') continue
    // Cells of a row are set apart by a bar that the page does not have.
    const words = report.text.slice(start, end).replaceAll(' | ', ' ')
    if (!isInOrder(words, textOf(element))) throw new Error(`${place.path} does not hold "${words}"`)
  }
  expect(report.text.length).toBeGreaterThanOrEqual(last)
}

describe('a record of any page', () => {
  test(
    'quotes are their slices, and blocks stand in order where they say that they stand',
    { timeout: TIMEOUT },
    () => {
      fc.assert(
        fc.property(page, (html) => check(Buffer.from(html))),
        { numRuns: RUNS / 2 },
      )
    },
  )

  test('flipped bytes change what is read, never whether', { timeout: TIMEOUT }, () => {
    const flips = fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { maxLength: 20 })
    fc.assert(
      fc.property(page, flips, (html, changes) => {
        const bytes = Buffer.from(html)
        for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value
        check(bytes)
      }),
      { numRuns: RUNS / 2 },
    )
  })

  test('the same page gives the same record', () => {
    fc.assert(
      fc.property(page, (html) => {
        const source = { content: html, format: 'html' as const, language: 'en' }
        expect(readReport(source, resources)).toEqual(readReport(source, resources))
      }),
      { numRuns: 100 },
    )
  })
})
