import type { Problem } from '../../model/problem.ts'
import type { Body } from './body/read-body.ts'
import { typesOf } from './metadata/json-ld.ts'
import type { Clues } from './metadata/read-clues.ts'
import type { PageBlock } from './page.ts'

/** Running text with which a page is a report whatever else it is. */
const ENOUGH = 1200
const LITTLE = 350
const NEXT_TO_NONE = 80
/** Letters of a page beside those about consent, from which on it is more than a wall. */
const MIN_OWN = 60
/** Fewer letters are no sentence. */
const MIN_BARE = 20
/** No teaser in a list of reports has more running text. */
const MAX_TEASER = 700

/** Reports have "500 people" and "march forbidden" in their titles too, so numbers and bare words count only where no report goes on. */
const ERROR_TITLE = new RegExp(
  [
    /^\W*(?:(?:http|error|fehler|erreur|ошибка)\W*){0,2}(?:40[0134]|410|50[0234])\W*(?:$|[|–—-]\s|error|not found|page|forbidden|internal|bad gateway|service|access|seite|oops|sorry|ошибка|страница)/,
    /^\W*(?:error|fehler|not found|nicht gefunden|forbidden|access denied|доступ запрещ[её]н|nie znaleziono|just a moment|please wait|robot check)\W*(?:$|[|–—-]\s)/,
    /\b(?:page (?:not|cannot be|could not be) found|internal server error|bad gateway|service unavailable|attention required! ?\| ?cloudflare|are you a (?:human|robot)|page introuvable|page non trouvée|página no encontrada|pagina non trovata|página não encontrada|seite (?:(?:konnte )?nicht|wurde nicht) gefunden)/,
    /страница не найдена|страница не существует/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
)
const ERROR_WORDS =
  /(?:page|article|content|seite|artikel|страница|página)[^.]{0,60}(?:not (?:be )?found|no longer (?:exists|available)|does(?:n't| not) exist|nicht (?:gefunden|verfügbar|mehr)|не найден|no existe|moved)|don't have permission|verify (?:that )?you are (?:a )?human|checking your browser|enable javascript/iu
const CONSENT_WORDS =
  /(?:we|our partners|wir|nous|noi)[^.]{0,120}(?:cookies|consent|einwilligung|personal(?:ised|ized)? (?:data|ads))|accept (?:all )?(?:cookies)?|alle akzeptieren|tout accepter|zustimmen|we value your privacy|your privacy choices|gdpr/iu
const CONSENT_TOPIC =
  /cookie|consent|privacy|partners|personal data|your (?:data|choices)|vendors|einwilligung|datenschutz|confidentialité|données personnelles/iu
const PAYWALL_WORDS =
  /(?:subscribe|log in|sign in|register|create (?:a|an) (?:free )?account|become a member)[^.]{0,60}(?:to (?:continue|read|access|keep)|reading|unlimited)|(?:this|the) (?:article|content|story) is (?:for|only|reserved|available)[^.]{0,40}(?:subscribers|members)|(?:abo(?:nn(?:ieren|enten|ez|és?))?|suscr[ií]b|подпис)[^.]{0,40}(?:lesen|lire|leer|читать|weiterlesen)/iu

/** Words of a text in Chinese, Japanese or Korean, one behind the other. */
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{4}/u

type Task = { readonly body: Body; readonly clues: Clues; readonly text: string; readonly blocks: readonly PageBlock[] }

/** The reason why the page is no report, as a problem; undefined when it is one. */
export function judgePage(task: Task): Problem | undefined {
  const reason = findReason(task)
  return reason === undefined ? undefined : { code: 'NOT_A_REPORT', reason }
}

function findReason(task: Task): string | undefined {
  const { clues, blocks, text } = task
  const body = task.body.judged.filter((item) => item.role !== 'headline' && item.role !== null)
  // An ideograph says about as much as three letters.
  const weight = IDEOGRAPHS.test(text) ? 3 : 1
  const good = weight * body.reduce((sum, item) => sum + item.run.good, 0)
  if (good >= ENOUGH && !isList(task, good)) return undefined
  const headline = blocks.find((block) => block.role === 'headline')
  const heading = headline === undefined ? '' : text.slice(headline.start, headline.end)
  // Around a report a banner is a banner; where there is none it is the page.
  const shown = good >= LITTLE / 2 ? task.body.runs.filter((run) => run.dropped.length === 0) : task.body.runs
  const words = shown
    .slice(0, 120)
    .map((run) => run.text.slice(0, 300))
    .join(' ')
    .slice(0, 6000)
  const isErrorTitle = [clues.title, heading].some((title) => ERROR_TITLE.test(title.trim().slice(0, 200)))
  if (good < ENOUGH / 2 && (isErrorTitle || (good < LITTLE && ERROR_WORDS.test(words)))) return 'this is an error page'
  const own = body.reduce((sum, { run }) => sum + (CONSENT_TOPIC.test(run.text.slice(0, 600)) ? 0 : run.chars), 0)
  const all = body.reduce((sum, { run }) => sum + run.chars, 0)
  if (good < LITTLE && own < Math.max(all - own, MIN_OWN) && CONSENT_WORDS.test(words)) return 'this is a consent page'
  if (good < LITTLE && PAYWALL_WORDS.test(words)) return 'this is a paywall'
  if (isList(task, good)) return 'this is a list of reports'
  if (good < LITTLE / 2 && isVideo(clues)) return 'this page holds a video and no report'
  if (good < NEXT_TO_NONE && own < LITTLE && !isBare(task, own)) return 'the page holds next to no running text'
  return undefined
}

/** A few words without any page around them are no shell: somebody handed in just what they wanted read. */
function isBare({ body, clues }: Task, own: number): boolean {
  const all = body.runs.reduce((sum, run) => sum + run.chars, 0)
  return clues.scripts.length === 0 && own >= MIN_BARE && own >= all / 2
}

/**
 * Home pages and lists of a category: many linked headings, less running text in one piece than links, and never more of it
 * between two of them than a teaser has.
 */
function isList(task: Task, good: number): boolean {
  const isArticle =
    task.clues.articles.some((article) => typesOf(article).some((type) => /Article|Posting|Report/u.test(type))) ||
    task.clues.meta.get('og:type')?.[0] === 'article'
  if (isArticle) return false
  const kept = new Set(task.body.judged.filter((item) => item.role !== null).map((item) => item.run))
  let linked = 0
  let stretch = 0
  let longest = 0
  for (const run of task.body.runs) {
    if (run.chars >= 20 && run.linkChars > run.chars * 0.8 && isHeading(run.element.tag, run.element.parent?.tag)) {
      linked++
      stretch = 0
    } else if (kept.has(run)) {
      stretch += run.good
      longest = Math.max(longest, stretch)
    }
  }
  return linked >= 8 && linked * 150 > good && longest < MAX_TEASER
}

function isHeading(tag: string, above: string | undefined): boolean {
  return /^h[1-6]$/u.test(tag) || (above !== undefined && /^h[1-6]$/u.test(above))
}

function isVideo(clues: Clues): boolean {
  if (clues.meta.get('og:type')?.[0]?.startsWith('video') === true) return true
  return (
    clues.objects.some((object) => typesOf(object).includes('VideoObject')) &&
    !clues.objects.some((object) => typesOf(object).some((type) => /Article/u.test(type)))
  )
}
