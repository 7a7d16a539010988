import type { Element } from '../tree/node.ts'
import { readDate } from '../dates/read-date.ts'
import type { RoleSign } from '../signs/role-sign.ts'
import { BYLINE, CREDIT_LINE, HOUSE_APPEAL, HOUSE_LINE, isDateLine } from '../signs/text-pattern.ts'
import { isAuthorNote, judgeRun, signsAbove, type Judged } from './judge-runs.ts'
import type { Hints } from './read-body.ts'
import type { DroppedPart, Run } from './run.ts'
import type { TitleFound } from './find-titles.ts'

/** The head of the article, its title as it stands on the page, and the first run after the head. */
export type Head = { readonly judged: readonly Judged[]; readonly title: string | undefined; readonly bodyFrom: number }

type Task = {
  readonly runs: readonly Run[]
  readonly region: ReadonlySet<Element>
  readonly titles: readonly TitleFound[]
  readonly hints: Hints
}

/** What a standfirst may stand in and still count: heads of articles are often named like heads of sites. */
const HEAD_PARTS: ReadonlySet<string> = new Set(['meta', 'author', 'sidebar', 'navigation'])
const MIN_STANDFIRST = 30
/** A heading as long as this before the body is no heading of it. */
const MIN_LEAD = 55
/** A line before the body that holds a day and is no longer than this is about the report: "Posted on 3 May 2019 by ..." */
const MAX_DATED = 120
const SAYS_WHEN =
  /(?<!\p{L})(?:updated|published|posted|modified|aktualisiert|veröffentlicht|обновлено|опубликовано) ?:? ?(?:on )?(?=\p{L}{3}|\d)/iu
const MAX_APPEAL = 250

/** Finds the title in the page and reads what stands between it and the first words of the body. */
export function readHead(task: Task): Head {
  const firstBody = task.runs.findIndex((run) => run.good > 0 && isLive(run) && isInside(run.element, task.region))
  const titleAt = findTitle(task, firstBody < 0 ? task.runs.length : firstBody)
  const title = titleAt === undefined ? undefined : task.runs[titleAt]
  if (titleAt === undefined || title === undefined) return { judged: [], title: undefined, bodyFrom: 0 }
  const end = Math.max(findBodyStart(task, { titleAt, firstBody }), titleAt + 1)
  const judged = task.runs.slice(titleAt + 1, end).map((run, i): Judged => {
    const verdict = judgeHeadRun(run, task, i === 0)
    return verdict === undefined ? judgeInner(run, task) : { run, ...verdict }
  })
  return {
    judged: [{ run: title, role: 'headline', rule: 'title' }, ...markEarlyBody(judged)],
    title: title.text,
    bodyFrom: end,
  }
}

/** The first run of the body: the short lines that share the body's own element with its first full paragraph belong to it. */
function findBodyStart(task: Task, at: { readonly titleAt: number; readonly firstBody: number }): number {
  const first = task.runs[at.firstBody]
  if (first === undefined) return at.firstBody
  const sibling = task.runs
    .slice(at.titleAt + 1, at.firstBody)
    .findIndex(
      (run) => run.element.parent === first.element.parent && isInside(run.element, task.region) && isLive(run),
    )
  return sibling < 0 ? at.firstBody : at.titleAt + 1 + sibling
}

/** Before the first full paragraph the body can hold headings, list items and rows; labels and links there are of the page. */
function judgeInner(run: Run, task: Task): Judged {
  const left: Judged = { run, role: null, rule: 'head' }
  if (!isLive(run) || !isInside(run.element, task.region)) return left
  const verdict = judgeRun(run, task.region)
  if (verdict.rule === 'heading' && run.chars >= MIN_LEAD) return { run, role: 'standfirst', rule: 'lead-heading' }
  const isWhole =
    verdict.rule === 'list-item' ||
    verdict.rule === 'table-cell' ||
    verdict.rule === 'paragraph' ||
    verdict.rule === 'blockquote' ||
    verdict.rule === 'heading'
  return isWhole && run.linkChars <= run.chars * 0.3 && run.chars > 3 ? { run, ...verdict } : left
}

function isLive(run: Run): boolean {
  return run.dropped.every((part) => part.isCancelled)
}

function isInside(element: Element, region: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) if (region.has(at)) return true
  return false
}

/** The surest title before the body; the last of equals, because sites repeat it above their menus. */
function findTitle(task: Task, before: number): number | undefined {
  let best: TitleFound | undefined
  for (const title of task.titles)
    if (title.at <= before && (best === undefined || title.score >= best.score)) best = title
  return best?.at
}

function judgeHeadRun(run: Run, task: Task, isNext: boolean): Omit<Judged, 'run'> | undefined {
  const blocked = run.dropped.find((part) => !part.isCancelled && !HEAD_PARTS.has(part.sign) && !isOwnTeaser(part, run))
  if (blocked !== undefined) return undefined
  const signs = signsAbove(run.element, task.region)
  if (isDateLine(run.text)) return { role: 'byline', rule: 'date-line' }
  const captioned = judgeCaption(run, signs)
  if (captioned !== undefined) return captioned
  if (run.chars < 400 && ((signs.has('byline') && !signs.has('standfirst')) || BYLINE.test(run.text))) {
    if (run.chars > MAX_DATED && run.linkChars > run.chars * 0.6) return undefined
    return isAuthorNote(run) ? { role: 'boilerplate', rule: 'author-note' } : { role: 'byline', rule: 'head-byline' }
  }
  const isLabel = run.good === 0 || SAYS_WHEN.test(run.text)
  if (run.text.length <= MAX_DATED && isLabel && readDate(run.text) !== undefined)
    return { role: 'byline', rule: 'head-byline' }
  if (isStandfirst(run, { signs, isNext, description: task.hints.description }))
    return { role: 'standfirst', rule: 'head-standfirst' }
  return run.good > 0 && isOpenText(run) ? { role: 'standfirst', rule: BY_PLACE } : undefined
}

/** The rule of what is taken for a standfirst for where it stands alone. */
const BY_PLACE = 'before-body'
const MAX_BY_PLACE = 300

/** An advert can cut a body in two: of several paragraphs that stand before it, or a long one, none is a standfirst. */
function markEarlyBody(judged: readonly Judged[]): readonly Judged[] {
  const early = judged.filter((item) => item.rule === BY_PLACE)
  if (early.length < 2 && early.every((item) => item.run.chars <= MAX_BY_PLACE)) return judged
  return judged.map((item) => (item.rule === BY_PLACE ? { ...item, role: 'paragraph' as const } : item))
}

/** A standfirst is often called the article's teaser; a box of teasers holds more than it. */
function isOwnTeaser(part: DroppedPart, run: Run): boolean {
  return part.sign === 'related' && part.element.chars <= run.chars * 1.3
}

function judgeCaption(run: Run, signs: ReadonlySet<RoleSign>): Omit<Judged, 'run'> | undefined {
  if (signs.has('credit') && run.chars < 200) return { role: 'credit', rule: 'name-credit' }
  if (!signs.has('caption') || /^h[1-6]$/u.test(run.element.tag)) return undefined
  return CREDIT_LINE.test(run.text)
    ? { role: 'credit', rule: 'caption-credit' }
    : { role: 'caption', rule: 'name-caption' }
}

function isStandfirst(
  run: Run,
  about: { readonly signs: ReadonlySet<RoleSign>; readonly isNext: boolean; readonly description: string | undefined },
): boolean {
  if (!isOpenText(run)) return false
  if (about.signs.has('standfirst')) return true
  if (
    about.description !== undefined &&
    about.description.length > 40 &&
    run.text.startsWith(about.description.slice(0, 40))
  )
    return true
  return about.isNext && /^h[2-4]$/u.test(run.element.tag) && run.chars > 40
}

/** Words to read, of some length: no list of links and nothing that the house asks of its readers. */
function isOpenText(run: Run): boolean {
  if (run.chars < MIN_STANDFIRST || run.linkChars > run.chars * 0.6) return false
  return !HOUSE_LINE.test(run.text) && !(run.text.length <= MAX_APPEAL && HOUSE_APPEAL.test(run.text))
}
