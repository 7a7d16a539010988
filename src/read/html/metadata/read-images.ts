import { stringsOf } from './json-ld.ts'
import type { Clues } from './read-clues.ts'
import type { PageImage } from './read-metadata.ts'
import type { PageBlock } from '../page.ts'
import { elementsOf, textOf, type Element } from '../tree/node.ts'
import { roleSignOf } from '../signs/role-sign.ts'

const MAX_IMAGES = 100

/** The pictures of the report: those in figures that its captions belong to, then those that the head of the page names. */
export function readImages(clues: Clues, blocks: readonly PageBlock[]): readonly PageImage[] {
  const from = blocks[0]?.source.start ?? 0
  const to = blocks.at(-1)?.source.end ?? 0
  const images = new Map<string, PageImage>()
  for (const figure of clues.figures) {
    if (images.size >= MAX_IMAGES) break
    if (figure.start >= from && figure.start <= to) addFigure(images, figure)
  }
  const named = [
    ...(clues.meta.get('og:image') ?? []),
    ...clues.articles.flatMap((article) => stringsOf(article['image'], 'url')),
  ]
  for (const url of named.slice(0, 20)) if (!images.has(url)) images.set(url, { url })
  return [...images.values()]
}

function addFigure(images: Map<string, PageImage>, figure: Element): void {
  let url: string | undefined
  let caption = ''
  let credit = ''
  for (const element of elementsOf(figure)) {
    if (element.tag === 'img') url ??= element.attributes['data-src'] ?? element.attributes['src']
    const sign = roleSignOf(element)
    if (sign === 'credit') credit ||= textOf(element)
    else if (sign === 'caption' && element !== figure) caption ||= textOf(element)
  }
  if (url === undefined || url === '' || url.startsWith('data:')) return
  if (credit !== '' && caption.endsWith(credit)) caption = caption.slice(0, -credit.length).trim()
  images.set(url, { url, ...(caption === '' ? {} : { caption }), ...(credit === '' ? {} : { credit }) })
}
