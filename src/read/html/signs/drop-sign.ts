import type { Element } from '../tree/node.ts'
import { namesOf } from './names-of.ts'
import { makeNameFinder, nameWords, wholeNames } from './name-pattern.ts'

/** What a part of a page is for, where it is not for the article. */
export type DropSign =
  | 'hidden'
  | 'navigation'
  | 'related'
  | 'share'
  | 'comments'
  | 'advert'
  | 'newsletter'
  | 'consent'
  | 'footer'
  | 'sidebar'
  | 'tags'
  | 'meta'
  | 'author'
  | 'media'
  | 'form'

/** Names by what they say that the element is for. The first row that fits wins. */
const findSign = makeNameFinder<DropSign>([
  [
    'hidden',
    wholeNames(
      'hidden visually-hidden visuallyhidden sr-only screen-reader-text screen-reader invisible noprint no-print skip-link skiplink d-none display-none offscreen hide u-hidden h-hidden element-invisible',
    ),
  ],
  [
    'consent',
    nameWords(
      'cookie cookies cookiebar cookie-banner gdpr consent cookieconsent privacy-banner onetrust didomi borlabs usercentrics',
    ),
  ],
  [
    'advert',
    nameWords(
      'ad ads adv advert adverts advertisement advertisements advertising adsbygoogle adsense adslot adbox adunit adcontainer dfp sponsor sponsored sponsors banner banners anzeige anzeigen werbung publicidad publicite pubblicita reklama reklam disclaimer appstores app-stores app-promo app-banner promo promos promotion promobox outbrain taboola plista ligatus mgid revcontent commercial affiliate oas gpt',
    ),
  ],
  [
    'share',
    nameWords(
      'share shares sharing sharebar sharethis sharedaddy shariff socials social-media socialmedia social-links social-share social-icons social-bar socialshare addthis addtoany a2a jp-sharing follow-us followus ssba sociable likes-text social-section social-wrapper social-container social-buttons teilen share-tools sharetools shareline',
    ),
  ],
  ['share', wholeNames('social follow')],
  [
    'comments',
    nameWords(
      'comments comment comment-list commentlist comments-area disqus respond kommentare kommentar comentarios comentario commentaires leserkommentare fb-comments livefyre comment-form',
    ),
  ],
  [
    'newsletter',
    nameWords(
      'newsletter newsletters subscribe subscription signup sign-up mailing mailchimp mailpoet optin opt-in mc4wp news-letter donate donation donations spenden paywall-form account-paywall paywall-overlay paywall-box paywall-teaser paywall-banner cta call-to-action regwall subscribe-box newsletter-signup email-signup',
    ),
  ],
  [
    'navigation',
    nameWords(
      'nav navi navbar navigation menu menus submenu breadcrumb breadcrumbs bread-crumb brotkrumen pagination pager paging prev-next prevnext nextprev next-prev post-navigation site-header masthead toolbar topbar skip sitemap toc ez-toc table-of-contents inhaltsverzeichnis accesskeys catlinks printfooter',
    ),
  ],
  [
    'related',
    nameWords(
      'related relateds relatedposts relatedarticles yarpp recommended recommendation recommendations recommend recommends recirc recirculation teaser teasers teaserlist read-more readmore read-also readalso more-news more-stories more-articles more-from morenews see-also also-like youmaylike may-like most-read mostread most-popular popular-posts popularposts trending crosslinks similar latest-news latest-posts recent-posts next-article nextarticle next-post previous-post article-list articlelist further-reading interesting-articles verwandte relacionadas relacionados weitere link-box more-links relacionada relacionado recomendados top-ten linkbox',
    ),
  ],
  ['footer', nameWords('footer site-footer page-footer footnav colophon')],
  [
    'sidebar',
    nameWords(
      'sidebar sidebars side-bar sidecolumn aside widget widgets widget-area right-rail right-column rightcolumn left-rail marginalspalte marginalia',
    ),
  ],
  [
    'tags',
    nameWords(
      'tags tag-list taglist tagbox tag-box tagcloud tag-links keywords cat-links filed-under schlagworte topics topic-list',
    ),
  ],
  [
    'author',
    nameWords(
      'author-box author-bio authorbox author-info about-author about-the-author author-description author-profile authordescription saboxplugin author-card contact-box contactbox kontaktbox press-contact presscontact pressekontakt press-officer ansprechpartner author-content article-author-bio bio-box post-author-box',
    ),
  ],
  [
    'meta',
    wholeNames(
      'meta postmeta post-meta entry-meta article-meta metadata entry-utility postmetadata article-info post-info postinfo infoline article-tools entry-header post-header article-header story-header entry-footer post-footer article-footer',
    ),
  ],
  [
    'form',
    nameWords(
      'login login-form searchform search-form rating ratings star-rating voting poll feedback print-button button buttons btn modal popup pop-up overlay lightbox flyout tooltip warenkorb cart minicart wishlist captcha',
    ),
  ],
  [
    'media',
    nameWords('video-player audio-player jwplayer playlist carousel-nav ticker marquee player-controls vjs mejs'),
  ],
])

const ROLES: Readonly<Record<string, DropSign>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  banner: 'navigation',
  contentinfo: 'footer',
  complementary: 'sidebar',
  search: 'form',
  dialog: 'form',
  alertdialog: 'form',
  tooltip: 'form',
  button: 'form',
}

const TAGS: Readonly<Record<string, DropSign>> = {
  nav: 'navigation',
  footer: 'footer',
  aside: 'sidebar',
  form: 'form',
  header: 'meta',
  label: 'form',
  fieldset: 'form',
}

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu

/** What the element is for, when its tag, role, style or names say that it is not part of an article. */
export function dropSignOf(element: Element): DropSign | undefined {
  const { attributes, tag } = element
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return 'hidden'
  if (attributes['style'] !== undefined && HIDING_STYLE.test(attributes['style'])) return 'hidden'
  const role = attributes['role']
  if (role !== undefined && Object.hasOwn(ROLES, role)) return ROLES[role]
  if (Object.hasOwn(TAGS, tag)) return TAGS[tag]
  // Names of headings and of the page itself are about what follows or about everything.
  return NAMELESS.has(tag) ? undefined : findSign(namesOf(element))
}

const NAMELESS: ReadonlySet<string> = new Set(['html', 'body', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
