import { stringsOf, type JsonObject } from './json-ld.ts'
import type { Clues } from './read-clues.ts'
import type { Origin, Sourced } from './sourced.ts'
import { textOf } from '../tree/node.ts'
import { cleanTitle, type SiteNames } from './clean-title.ts'
import { plainWords } from './plain-words.ts'
import { splitAuthors } from './split-authors.ts'

/** A picture of the report, with the words beside it. */
export type PageImage = { readonly url: string; readonly caption?: string; readonly credit?: string }

/** What a page says of its report, each value with where it was read. Keys with nothing to say are left out. */
export type Metadata = {
  readonly title?: Sourced<string>
  readonly standfirst?: Sourced<string>
  readonly authors?: Sourced<readonly string[]>
  readonly publisher?: Sourced<string>
  readonly language?: Sourced<string>
  readonly url?: Sourced<string>
  readonly section?: Sourced<string>
  readonly tags?: Sourced<readonly string[]>
}

type Candidate = readonly [Origin, string | undefined]

/** The values that the head of the page, its JSON-LD and its microdata state, in the order of docs/pages.md. `address` is where the page was fetched. */
export function readMetadata(clues: Clues, address: string | undefined): Metadata {
  const publisher = first([
    ...clues.articles.map((article): Candidate => ['json-ld', stringsOf(article['publisher'])[0]]),
    ['opengraph', metaOf(clues, 'og:site_name')],
    ['json-ld', nameOfSite(clues.objects)],
    [
      'meta',
      metaOf(
        clues,
        'publisher',
        'dc.publisher',
        'dcterms.publisher',
        'citation_publisher',
        'application-name',
        'apple-mobile-web-app-title',
      ),
    ],
  ])
  const url = readAddress(clues, address)
  const found = {
    title: readTitle(clues, { publisher: publisher?.value, host: hostOf(url?.value ?? address) }),
    publisher,
    authors: readAuthors(clues, publisher?.value),
    standfirst: first([
      ['json-ld', ofArticle(clues, 'description')],
      ['opengraph', metaOf(clues, 'og:description')],
      ['meta', metaOf(clues, 'description', 'twitter:description', 'dc.description')],
    ]),
    language: readLanguage(clues),
    url,
    section: first([
      ['json-ld', ofArticle(clues, 'articleSection')],
      ['opengraph', metaOf(clues, 'article:section')],
      ['meta', metaOf(clues, 'section', 'cxenseparse:section', 'parsely-section', 'sailthru.section', 'category')],
    ]),
    tags: readTags(clues),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

function first(candidates: readonly Candidate[]): Sourced<string> | undefined {
  for (const [origin, text] of candidates) {
    const value = plainWords(text)
    if (value !== '') return { value, origin }
  }
  return undefined
}

function metaOf(clues: Clues, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = clues.meta.get(name)?.[0]
    if (value !== undefined) return value
  }
  return undefined
}

function ofArticle(clues: Clues, key: string): string | undefined {
  for (const article of clues.articles) {
    const value = stringsOf(article[key])[0]
    if (value !== undefined) return value
  }
  return undefined
}

function nameOfSite(objects: readonly JsonObject[]): string | undefined {
  for (const type of ['NewsMediaOrganization', 'WebSite', 'Organization']) {
    const site = objects.find((object) => stringsOf(object['@type']).includes(type) && object['name'] !== undefined)
    if (site !== undefined) return stringsOf(site['name'])[0]
  }
  return undefined
}

/** The name of a site as its address has it: `post` of `www.post.example`. */
function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  return new URL(address).hostname.replace(/^www\./u, '').split('.', 1)[0]
}

function readTitle(clues: Clues, site: SiteNames): Sourced<string> | undefined {
  const candidates: readonly Candidate[] = [
    ['json-ld', ofArticle(clues, 'headline')],
    ['opengraph', metaOf(clues, 'og:title')],
    ['meta', metaOf(clues, 'citation_title', 'dc.title', 'sailthru.title', 'parsely-title', 'twitter:title', 'title')],
    ['markup', clues.title],
  ]
  for (const [origin, text] of candidates) {
    const value = cleanTitle(plainWords(text), site)
    if (value !== '') return { value, origin }
  }
  return undefined
}

function readAuthors(clues: Clues, publisher: string | undefined): Sourced<readonly string[]> | undefined {
  const properties = clues.properties
    .filter((property) => property.name === 'author')
    .map(({ element }) => element.attributes['content'] ?? textOf(element).slice(0, 200))
  const candidates: readonly (readonly [Origin, readonly string[]])[] = [
    ['json-ld', clues.articles.flatMap((article) => stringsOf(article['author'])).slice(0, 20)],
    [
      'meta',
      [
        'author',
        'article:author',
        'article:author_name',
        'parsely-author',
        'sailthru.author',
        'dc.creator',
        'dcterms.creator',
        'citation_author',
        'byl',
        'creator',
      ].flatMap((name) => clues.meta.get(name) ?? []),
    ],
    ['microdata', properties],
    ['link', clues.links.filter((link) => /(?:^|\s)author(?:\s|$)/u.test(link.rel)).map((link) => link.text)],
  ]
  for (const [origin, texts] of candidates) {
    const value = splitAuthors(texts.map(plainWords)).filter((name) => name.toLowerCase() !== publisher?.toLowerCase())
    if (value.length > 0) return { value, origin }
  }
  return undefined
}

function readLanguage(clues: Clues): Sourced<string> | undefined {
  const stated = first([
    ['json-ld', ofArticle(clues, 'inLanguage')],
    ['markup', clues.language],
    ['meta', metaOf(clues, 'content-language', 'language', 'dc.language')],
    ['opengraph', metaOf(clues, 'og:locale')],
  ])
  const tag = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_,;.\s]|$)/iu.exec(stated?.value ?? '')
  if (stated === undefined || tag === null) return undefined
  const script = tag[2] === undefined ? '' : `-${tag[2].slice(0, 1).toUpperCase()}${tag[2].slice(1).toLowerCase()}`
  return {
    value: `${(tag[1] ?? '').toLowerCase()}${script}${tag[3] === undefined ? '' : `-${tag[3].toUpperCase()}`}`,
    origin: stated.origin,
  }
}

function readAddress(clues: Clues, address: string | undefined): Sourced<string> | undefined {
  const candidates: readonly Candidate[] = [
    ['link', clues.links.find((link) => link.rel === 'canonical')?.href],
    ['opengraph', metaOf(clues, 'og:url')],
    [
      'json-ld',
      ofArticle(clues, 'url') ?? clues.articles.flatMap((article) => stringsOf(article['mainEntityOfPage'], '@id'))[0],
    ],
    ['caller', address],
  ]
  for (const [origin, text] of candidates) {
    if (text === undefined || !URL.canParse(text, address)) continue
    const url = new URL(text, address)
    if (url.protocol === 'http:' || url.protocol === 'https:') return { value: url.href, origin }
  }
  return undefined
}

function readTags(clues: Clues): Sourced<readonly string[]> | undefined {
  const candidates: readonly (readonly [Origin, readonly string[]])[] = [
    ['opengraph', clues.meta.get('article:tag') ?? []],
    ['json-ld', clues.articles.flatMap((article) => stringsOf(article['keywords']))],
    ['meta', [...(clues.meta.get('news_keywords') ?? []), ...(clues.meta.get('keywords') ?? [])].slice(0, 1)],
  ]
  for (const [origin, texts] of candidates) {
    const value = [
      ...new Set(
        texts
          .flatMap((text) => text.split(/[,;]/u))
          .map(plainWords)
          .filter((tag) => tag !== ''),
      ),
    ].slice(0, 60)
    if (value.length > 0) return { value, origin }
  }
  return undefined
}
