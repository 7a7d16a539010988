import type { Element } from '../tree/node.ts'
import { namesOf } from './names-of.ts'
import { makeNameFinder, nameWords, wholeNames } from './name-pattern.ts'

/** How surely an element's name says that it holds the article: 1 the body itself, 2 the article with its head, 3 the page's main part. */
export type BodyTier = 1 | 2 | 3

const BODY = nameWords(
  `article-body articlebody article-content articlecontent article-text articletext article-copy article-paragraphs article-main-content
  story-body storybody story-content storycontent story-text storytext story-copy
  post-body postbody post-content postcontent post-text posttext post-entry postentry post-bodycopy post-single-content
  entry-content entrycontent entry-body entry-text
  news-content newscontent news-text newstext news-body newsbody news-detail news-article newsdetail
  body-text bodytext body-copy bodycopy body-content content-body contentbody text-content content-text text-body main-text maintext
  rich-text richtext field-name-body field--name-body node-body nodebody single-content blog-content blogcontent blog-post-content
  e-content mw-parser-output page-content pagecontent art-postcontent theme-content wysiwyg inner-post-entry content-article article-detail detail-text detailtext`,
)
const ARTICLE = wholeNames(
  'article post hentry h-entry entry story single node blog-post blogpost news-item single-post single-article post-single articel artikel beitrag main-article full-article',
)
const MAIN = wholeNames(
  'content main main-content maincontent content-main primary content-area contentarea site-content site-main page-content main-column maincol middle center inhalt hauptinhalt contenido',
)

const findTier = makeNameFinder<BodyTier>([
  [1, BODY],
  [2, ARTICLE],
  [3, MAIN],
])

/** The tier of an element whose tag, role, microdata or names say that it holds the article. */
export function bodyTierOf(element: Element): BodyTier | undefined {
  const { attributes, tag } = element
  if (tag === 'body' || tag === 'html' || tag === '#page') return undefined
  const property = attributes['itemprop']
  if (property !== undefined && /\b(?:articleBody|reviewBody|recipeInstructions|text)\b/u.test(property)) return 1
  const named = findTier(namesOf(element))
  if (named === 1) return 1
  if (tag === 'article' || /Article|BlogPosting/u.test(attributes['itemtype'] ?? '')) return 2
  return named ?? (tag === 'main' || attributes['role'] === 'main' ? 3 : undefined)
}
