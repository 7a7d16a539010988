import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { elementsOf, textOf } from './tree/node.ts'
import { makePaths } from './tree/make-paths.ts'
import { parseTree } from './tree/parse-tree.ts'
import { readPage } from './read-page.ts'
import type { Page } from './page.ts'

const FIXTURES = new URL('./fixtures/', import.meta.url)
const NAMES = readdirSync(FIXTURES).filter((name) => name.endsWith('.html'))

const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, FIXTURES))
const pageOf = (html: string): Page => readPage(Buffer.from(html))
const blocksOf = (page: Page): readonly string[] =>
  page.blocks.map((block) => `${block.role}\t${page.text.slice(block.start, block.end).replaceAll('\n', '⏎')}`)

describe('readPage', () => {
  test('there are at least 40 page fixtures', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(40)
  })

  test.each(NAMES)('%s: every block has the role that the table gives it', (name) => {
    const expected = readFileSync(new URL(name.replace('.html', '.blocks'), FIXTURES), 'utf8')
      .trimEnd()
      .split('\n')
    expect(blocksOf(readPage(bytesOf(name)))).toEqual(expected)
  })

  test.each(NAMES)('%s: the element that a block names holds its words', (name) => {
    const page = readPage(bytesOf(name))
    const { root } = parseTree(bytesOf(name).toString())
    const pathOf = makePaths()
    const elements = new Map(elementsOf(root).map((element) => [pathOf(element), element]))
    for (const block of page.blocks) {
      const element = elements.get(block.source.path)
      expect(element, block.source.path).toBeDefined()
      if (element === undefined || element.tag === 'script' || element.tag === 'title') continue
      const words = page.text.slice(block.start, block.end).split(/[\s|]+/u)
      const above = textOf(element)
      for (const word of words) expect(above).toContain(word)
    }
  })
})

describe('live blogs', () => {
  test.each([
    ['live-blog', ['2020-05-01T10:05', '2020-05-01T11:20', '2020-05-01T12:40']],
    ['live-blog-by-lines', ['14.05', '14:40', '15:10', '16:00']],
    ['live-blog-in-list', ['14:05', '14:40', '15:10', '16:00'].map((time) => `2020-05-01T${time}:00Z`)],
    ['live-blog-in-script', ['14:05', '14:40', '15:10', '16:00'].map((time) => `2020-05-01T${time}:00Z`)],
  ])('%s: each entry has its time', (name, times) => {
    const paragraphs = readPage(bytesOf(`${name}.html`)).blocks.filter(({ role }) => role === 'paragraph')
    expect(paragraphs.map(({ time }) => time)).toEqual(times)
  })

  test('paragraphs that begin with a time are entries, two of them are none', () => {
    const entry = (time: string): string => `<p><b>${time}</b> ${P.slice(3)}`
    const timesOf = (...times: readonly string[]): readonly unknown[] =>
      pageOf(page('', `<article><h1>The canteen</h1>${times.map(entry).join('')}</article>`))
        .blocks.slice(1)
        .map(({ time }) => time)
    expect(timesOf('14:05', '15:10', '16:20')).toEqual(['14:05', '15:10', '16:20'])
    expect(timesOf('14:05', '15:10')).toEqual([undefined, undefined])
  })
})

type MetadataCase = readonly [
  title: string,
  html: string,
  key:
    | 'title'
    | 'authors'
    | 'publisher'
    | 'language'
    | 'url'
    | 'section'
    | 'tags'
    | 'published'
    | 'updated'
    | 'standfirst',
  value: unknown,
]

const P =
  '<p>About sixty weavers stood outside the mill on Tuesday and asked the owners to reopen the canteen.</p>'.repeat(1)
const page = (head: string, body = `<article><h1>The canteen</h1>${P}</article>`): string =>
  `<html><head>${head}</head><body>${body}</body></html>`
const ld = (json: object): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`

const METADATA: readonly MetadataCase[] = [
  [
    'JSON-LD stands before the other titles',
    page(
      `${ld({ '@type': 'NewsArticle', headline: 'From the script' })}<meta property="og:title" content="From OpenGraph">`,
    ),
    'title',
    { value: 'From the script', origin: 'json-ld' },
  ],
  [
    'the name of the site is taken off the title',
    page('<title>The canteen | Valley Post</title><meta property="og:site_name" content="Valley Post">'),
    'title',
    { value: 'The canteen', origin: 'markup' },
  ],
  [
    'a title that is the name of the site is none',
    page(
      '<meta property="og:title" content="Valley Post"><meta property="og:site_name" content="Valley Post"><title>The canteen</title>',
    ),
    'title',
    { value: 'The canteen', origin: 'markup' },
  ],
  [
    'a section before the title on the page is taken off',
    page('<meta property="og:title" content="Opinion | The canteen">'),
    'title',
    { value: 'The canteen', origin: 'markup' },
  ],
  [
    'the name of the site as its address has it is taken off',
    page(
      '<title>Mill and canteen: what next? - Valleypost</title><link rel="canonical" href="https://www.valleypost.example/1">',
    ),
    'title',
    { value: 'Mill and canteen: what next?', origin: 'markup' },
  ],
  [
    'what stands behind a colon belongs to the title',
    page('<meta property="og:title" content="The canteen: a day later">'),
    'title',
    { value: 'The canteen: a day later', origin: 'opengraph' },
  ],
  [
    'guillemets around words are no separators',
    page('<meta property="og:title" content="«Closed» canteen opens">'),
    'title',
    { value: '«Closed» canteen opens', origin: 'opengraph' },
  ],
  [
    'entities that were written twice are read',
    page(ld({ '@type': 'NewsArticle', headline: '&#8216;Open&#8217; it, say weavers &ndash; Å&amp;Ö' })),
    'title',
    { value: '‘Open’ it, say weavers – Å&Ö', origin: 'json-ld' },
  ],
  [
    'a page without any title in its head has the one on the page',
    page(''),
    'title',
    { value: 'The canteen', origin: 'markup' },
  ],
  [
    'authors are split and cleaned',
    page(ld({ '@type': 'Article', author: [{ name: 'Mara Holt' }, { name: 'Tam Reed' }] })),
    'authors',
    { value: ['Mara Holt', 'Tam Reed'], origin: 'json-ld' },
  ],
  [
    'an address is no author',
    page(
      '<meta name="author" content="https://example.org/mara"><meta name="author" content="By Mara Holt and Tam Reed">',
    ),
    'authors',
    { value: ['Mara Holt', 'Tam Reed'], origin: 'meta' },
  ],
  [
    'a name below the word before it is an author',
    page('', `<article><h1>The canteen</h1><p class="author">By</p><p class="author">Mara Holt</p>${P}</article>`),
    'authors',
    { value: ['Mara Holt'], origin: 'markup' },
  ],
  [
    'a day is no author',
    page('<meta name="author" content="3 May 2019"><meta name="author" content="Mara Holt, May 03">'),
    'authors',
    { value: ['Mara Holt'], origin: 'meta' },
  ],
  [
    'the publisher comes from the article',
    page(
      `${ld({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'Valley Post' } })}<meta property="og:site_name" content="VP online">`,
    ),
    'publisher',
    { value: 'Valley Post', origin: 'json-ld' },
  ],
  [
    'the language is written as BCP 47 has it',
    page('<meta property="og:locale" content="pt_br">'),
    'language',
    { value: 'pt-BR', origin: 'opengraph' },
  ],
  [
    'the canonical address stands before the others',
    page(
      '<link rel="canonical" href="https://example.org/canteen"><meta property="og:url" content="https://example.org/x">',
    ),
    'url',
    { value: 'https://example.org/canteen', origin: 'link' },
  ],
  [
    'an address that is none is passed over',
    page('<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://example.org/x">'),
    'url',
    { value: 'https://example.org/x', origin: 'opengraph' },
  ],
  [
    'the section is read',
    page('<meta property="article:section" content="Work">'),
    'section',
    { value: 'Work', origin: 'opengraph' },
  ],
  [
    'tags are each named once',
    page('<meta property="article:tag" content="mill"><meta property="article:tag" content="canteen, mill">'),
    'tags',
    { value: ['mill', 'canteen'], origin: 'opengraph' },
  ],
  [
    'published and updated are told apart',
    page(ld({ '@type': 'NewsArticle', datePublished: '2019-05-03T09:00:00+02:00', dateModified: '2019-05-07' })),
    'published',
    { value: '2019-05-03T09:00:00+02:00', origin: 'json-ld' },
  ],
  [
    'what is only an update is no publication',
    page('<meta property="article:modified_time" content="2019-05-07">'),
    'published',
    undefined,
  ],
  [
    'damaged JSON-LD still says its day',
    page(
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A "bad" one","datePublished":"2020-10-26T18:10:00+01:00"}</script>',
    ),
    'published',
    { value: '2020-10-26T18:10:00+01:00', origin: 'json-ld' },
  ],
  [
    'a day in the address counts',
    page('<link rel="canonical" href="https://example.org/2018/11/06/canteen">'),
    'published',
    { value: '2018-11-06', origin: 'url' },
  ],
  [
    'the small hours of universal time are yesterday where the address says so',
    page(
      '<link rel="canonical" href="https://example.org/2018/11/06/canteen"><meta property="article:published_time" content="2018-11-07T02:10:00Z">',
    ),
    'published',
    { value: '2018-11-06', origin: 'url' },
  ],
  [
    'the time element beside the title counts',
    page(
      '',
      `<article><h1>The canteen</h1><time datetime="2017-02-03">3 Feb</time>${P}</article><aside><time datetime="2011-01-01">x</time></aside>`,
    ),
    'published',
    { value: '2017-02-03', origin: 'time' },
  ],
  [
    'a line between title and body counts',
    page('', `<article><h1>The canteen</h1><div>Tuesday 4 September 2018</div>${P}</article>`),
    'published',
    { value: '2018-09-04', origin: 'text' },
  ],
  [
    'the year of a copyright is no day',
    page('', `<article><h1>The canteen</h1>${P}</article><footer>© 2020 Valley Post</footer>`),
    'published',
    undefined,
  ],
  [
    'a day that the calendar does not have is none',
    page('<meta property="article:published_time" content="2019-02-30">'),
    'published',
    undefined,
  ],
]

describe('metadata', () => {
  test.each(METADATA)('%s', (_title, html, key, value) => {
    expect(pageOf(html)[key]).toEqual(value)
  })

  test('dates that lie days apart are a problem', () => {
    const html = page(
      '<link rel="canonical" href="https://example.org/2018/11/06/canteen"><meta property="article:published_time" content="2018-12-24">',
    )
    expect(pageOf(html).problems.map((problem) => problem.code)).toContain('DATES_DISAGREE')
  })

  test('a change long before the publication is a problem', () => {
    const html = page(ld({ '@type': 'NewsArticle', datePublished: '2019-05-03', dateModified: '2019-04-07' }))
    expect(pageOf(html).problems).toEqual([
      {
        code: 'DATES_DISAGREE',
        reason: 'json-ld says published on 2019-05-03, json-ld says last changed on 2019-04-07',
      },
    ])
  })

  test('no date of a page is later than its capture', () => {
    const html = page(
      `${ld({ '@type': 'NewsArticle', datePublished: '2029-05-03' })}<meta property="article:published_time" content="2019-05-02">`,
    )
    const read = readPage(Buffer.from(html), { captured: '2019-05-04T01:00:00Z' })
    expect(read.published).toEqual({ value: '2019-05-02', origin: 'opengraph' })
    expect(read.problems.map(({ reason }) => reason)).toEqual([
      'json-ld says 2029-05-03, but the page was captured on 2019-05-04',
    ])
    expect(pageOf(html).published?.value).toBe('2029-05-03')
  })

  test('paragraphs that an advert cuts off the body are no standfirsts', () => {
    const cut = (count: number): string =>
      Array.from({ length: count }, (_, i) => P.replace('sixty', `${i + 2}0`)).join('')
    const rolesOf = (count: number): readonly string[] =>
      pageOf(
        page('', `<main><h1>The canteen</h1><div>${cut(count)}</div><div class="article-body">${cut(9)}</div></main>`),
      )
        .blocks.slice(1, 1 + count)
        .map(({ role }) => role)
    expect(rolesOf(1)).toEqual(['standfirst'])
    expect(rolesOf(2)).toEqual(['paragraph', 'paragraph'])
  })

  test('whose the words are is a credit', () => {
    const html = page(
      '',
      `<article><h1>The canteen</h1>${P}<p>(Copyright 2019 Valley Post. All rights reserved.)</p></article>`,
    )
    expect(pageOf(html).blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph', 'credit'])
  })

  test('a sentence about the author is kept apart from the byline', () => {
    const html = page(
      '',
      `<article><h1>The canteen</h1><div class="author"><p>By Mara Holt</p><p>Mara Holt has been writing about mills, canteens and the people in them for the Valley Post since 2003, and lives by the river.</p></div>${P}</article>`,
    )
    expect(pageOf(html).blocks.map(({ role }) => role)).toEqual(['headline', 'byline', 'boilerplate', 'paragraph'])
  })

  test('pictures keep their caption and their credit', () => {
    const html = page(
      '',
      `<article><h1>The canteen</h1><figure><img src="/a.jpg"><figcaption>The gate on Monday. <span class="credit">Photo: Lev Dorn</span></figcaption></figure>${P}</article>`,
    )
    expect(pageOf(html).images).toEqual([{ url: '/a.jpg', caption: 'The gate on Monday.', credit: 'Photo: Lev Dorn' }])
  })
})

const LIST = Array.from(
  { length: 14 },
  (_, i) => `<div class="item"><h3><a href="/${i}">A headline about matter number ${i} of the valley</a></h3></div>`,
).join('')
const titled = (title: string, body: string): string =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`
const NO_REPORT: readonly (readonly [title: string, html: string, reason: string])[] = [
  [
    'an error page',
    '<html><head><title>404 Not Found</title></head><body><h1>Page not found</h1><p>The page you asked for does not exist, or it has moved to another place.</p></body></html>',
    'this is an error page',
  ],
  [
    'a bare number of an error',
    '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1><hr>nginx</body></html>',
    'this is an error page',
  ],
  [
    'a check for robots',
    '<html><head><title>Just a moment...</title></head><body><h1>valley.example</h1><p>Verify you are human by completing the action below. We need to review the security of your connection.</p></body></html>',
    'this is an error page',
  ],
  [
    'a consent page',
    '<html><head><title>Valley Post</title></head><body><main><p>We value your privacy. We and our partners store cookies on your device to show adverts.</p></main></body></html>',
    'this is a consent page',
  ],
  [
    'a paywall',
    '<html><head><title>The canteen</title></head><body><main><h1>The canteen</h1><p>Subscribe now to continue reading this report and all the others of the valley.</p></main></body></html>',
    'this is a paywall',
  ],
  [
    'a home page',
    `<html><head><title>Valley Post</title></head><body><main>${LIST}</main></body></html>`,
    'this is a list of reports',
  ],
  [
    'a video page',
    '<html><head><title>Watch</title><meta property="og:type" content="video.other"></head><body><h1>Watch the march</h1><video src="x"></video><p>Watch the march from above.</p></body></html>',
    'this page holds a video and no report',
  ],
  [
    'an empty shell',
    '<html><head><title>App</title></head><body><div id="app"></div><script src="/app.js"></script></body></html>',
    'the page holds next to no running text',
  ],
]

const HOUSE: readonly string[] = [
  'For the latest news from the valley, download the Valley Post app.',
  'To view the full story, please subscribe to the Valley Post.',
  'Already a subscriber? Log in here.',
  'Write to Mara Holt at mara@valley.example',
  'Síguenos en Telegram, Instagram y Facebook para recibir nuestras noticias.',
  'Нашли ошибку? Выделите её и нажмите Ctrl+Enter.',
  'Подписывайтесь на наш канал в Telegram.',
  'Permalink https://valley.example/x',
  'This is a developing story; check back for more.',
  'If you found this report useful, please consider making a donation.',
]

describe('lines of the house', () => {
  test.each(HOUSE)('%s is left out', (line) => {
    const text = pageOf(
      page('', `<article><h1>The canteen</h1>${P}<p>${line}</p>${P.replace('sixty', 'ninety')}</article>`),
    ).text
    expect(text).toContain('ninety')
    expect(text).not.toContain(line.slice(0, 12))
  })
})

describe('pages that are no reports', () => {
  test.each(NO_REPORT)('%s is returned with a problem', (_title, html, reason) => {
    const read = pageOf(html)
    expect(read.isReport).toBe(false)
    expect(read.problems.find((problem) => problem.code === 'NOT_A_REPORT')?.reason).toBe(reason)
  })

  const banner =
    '<div class="x1"><p>We and our partners use cookies to store data and to show personalised ads on your device.</p></div>'
  const brief =
    '<p>About sixty weavers stood outside the mill on Tuesday and asked the owners to reopen the canteen. Police did not interfere.</p>'
  const many = Array.from({ length: 8 }, (_, i) => brief.replace('sixty', `${i}0`)).join('')
  const REPORTS: readonly (readonly [title: string, html: string])[] = [
    ['a brief report that begins with a number', titled('404 weavers march', brief)],
    ['a brief report of something forbidden', titled('Weavers march forbidden in Tartu', brief)],
    ['a brief report of somebody not found', titled('Missing weaver still not found', brief)],
    ['a brief report below a banner about cookies', titled('Weavers march', `${banner}${brief}`)],
    [
      'a brief report in Chinese',
      titled('纺织工人', '<p>六十名纺织工人星期二聚集在工厂门口，要求重新开放三月份关闭的食堂。警方没有干预。</p>'),
    ],
    ['a sentence without a page', '<p>Forty weavers marched on Saturday.</p>'],
    ['a report among linked headings', titled('Weavers march', `${LIST}<article>${many}</article>${LIST}`)],
  ]
  test.each(REPORTS)('%s is a report', (_title, html) => {
    expect(pageOf(html)).toMatchObject({ isReport: true, problems: [] })
  })

  test('a report has no such problem', () => {
    for (const name of NAMES)
      expect(
        readPage(bytesOf(name)).problems.map((problem) => problem.code),
        name,
      ).toEqual([])
  })
})
