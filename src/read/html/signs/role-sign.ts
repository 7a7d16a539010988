import type { Element } from '../tree/node.ts'
import { namesOf } from './names-of.ts'
import { makeNameFinder, nameWords, wholeNames } from './name-pattern.ts'

/** What an element's tag or names say that its words are, inside or around an article. */
export type RoleSign =
  | 'caption'
  | 'credit'
  | 'byline'
  | 'date'
  | 'standfirst'
  | 'correction'
  | 'pull-quote'
  | 'embedded-post'
  | 'quote'
  | 'kicker'
  | 'fact-box'

const findSign = makeNameFinder<RoleSign>([
  [
    'embedded-post',
    nameWords(
      'twitter-tweet twitter-video instagram-media fb-post tiktok-embed bluesky-embed telegram-post mastodon-embed reddit-card',
    ),
  ],
  [
    'credit',
    nameWords(
      'credit credits copyright photo-credit image-credit photocredit imagecredit photographer picture-credit attribution-photo image-source photo-source agency-credit bildquelle fotocredit urheber',
    ),
  ],
  [
    'caption',
    nameWords(
      'caption captions wp-caption-text figcaption image-caption photo-caption imagecaption photocaption caption-text captiontext legende legend bildunterschrift bildtext  media-desc gallery-caption pie-foto epigrafe imagedescription image-description icaption textpic-imagewrap img-caption image-box imagebox img-box bildbox img-desc bildbeschreibung',
    ),
  ],
  ['caption', wholeNames('wp-caption media-caption mediacaption photo figure image-wrapper article-image')],
  [
    'byline',
    nameWords(
      'byline bylines byl author-name authorname authors author-list author-byline post-author entry-author article-author c-byline by-line writer reporter autor autoren auteur firma contributor contributors attribution dateline-author author-date',
    ),
  ],
  ['byline', wholeNames('author by vcard')],
  [
    'date',
    nameWords(
      'date dates datetime date-time timestamp time-stamp publish-date published-date pubdate pub-date publish-time published publication-date publishdate post-date entry-date article-date posted-on postedon dateline updated last-updated lastupdated modified time datum fecha',
    ),
  ],
  ['correction', nameWords('correction corrections clarification editors-note editor-note editorsnote erratum')],
  ['pull-quote', nameWords('pullquote pull-quote pull-quotes pulled-quote pquote has-text-align-pullquote')],
  [
    'standfirst',
    nameWords(
      'standfirst stand-first dek deck subtitle sub-title subheadline sub-headline subheading-main strapline strap-line article-lead article-lede lede leadtext lead-text lead-paragraph vorspann teasertext article-intro article-summary article-excerpt article-subtitle article-description article-teaser intro-text introtext article-lead-text story-lead story-intro story-summary bajada copete entradilla sumario chapo chapeau catenaccio occhiello anleser abstract ingress zajawka headline-sub',
    ),
  ],
  [
    'standfirst',
    wholeNames(
      'lead intro summary excerpt description lede standfirst introduction einleitung subhead sub-head subheading',
    ),
  ],
  [
    'kicker',
    nameWords(
      'kicker eyebrow overline roofline rubric rubrik dachzeile topline category-label section-label breadcrumb cat-label',
    ),
  ],
  ['fact-box', nameWords('factbox fact-box infobox info-box')],
])

/** What the element says that its words are, where it says so. */
export function roleSignOf(element: Element): RoleSign | undefined {
  const { tag, attributes } = element
  if (tag === 'figcaption') return 'caption'
  const property = attributes['itemprop']
  if (property !== undefined && Object.hasOwn(PROPERTIES, property)) return PROPERTIES[property]
  if (tag === 'html' || tag === 'body' || tag === 'article' || tag === 'main') return undefined
  const sign = findSign(namesOf(element))
  if (sign !== undefined) return sign
  if (tag === 'blockquote') return 'quote'
  return tag === 'time' ? 'date' : undefined
}

const PROPERTIES: Readonly<Record<string, RoleSign>> = {
  author: 'byline',
  creator: 'byline',
  datePublished: 'date',
  dateModified: 'date',
  caption: 'caption',
  description: 'standfirst',
  alternativeHeadline: 'standfirst',
  copyrightHolder: 'credit',
}
