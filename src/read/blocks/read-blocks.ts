import type { Block, BlockRole } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import { BOILERPLATE } from './boilerplate.ts'
import { BYLINE } from './byline.ts'
import { CAPTION } from './caption.ts'
import { CORRECTION } from './correction.ts'
import { CREDIT } from './credit.ts'
import { DATELINE, findOpeningDateline } from './dateline.ts'
import { findRuns } from './find-runs.ts'
import { HEADLINE, SUBHEADING } from './headline.ts'
import { LIST } from './list.ts'
import { QUOTE } from './quote.ts'
import type { RoleRule, Run, Surroundings } from './run.ts'
import { STANDFIRST } from './standfirst.ts'
import { findTrailingCaption } from './trailing-caption.ts'

// The first rule that holds gives the role, so what can be told for certain comes first.
const RULES: readonly RoleRule[] = [
  ...CORRECTION,
  ...BOILERPLATE,
  ...BYLINE,
  ...CREDIT,
  ...DATELINE,
  ...CAPTION,
  ...LIST,
  ...QUOTE,
  ...HEADLINE,
  ...STANDFIRST,
  SUBHEADING,
]

/**
 * The blocks of a plain text: every line that holds more than white space is in one, in reading order, none overlaps
 * another. Roles are told by form alone (length, punctuation, fixed phrases, neighbours), never by what a report is about.
 */
export function readBlocks(text: string, title?: string): readonly Block[] {
  const runs = findRuns(text)
  const blocks: Block[] = []
  const seen = new Set<BlockRole>()
  runs.forEach((run, index) => {
    const previous = blocks.at(-1)
    const added = makeBlocks(run, {
      runs,
      index,
      previous: runs[index - 1],
      next: runs[index + 1],
      previousRole: previous?.role,
      previousRule: previous?.rule,
      seen,
      title,
    })
    blocks.push(...added)
    for (const block of added) seen.add(block.role)
  })
  return blocks
}

function makeBlocks(run: Run, around: Surroundings): readonly Block[] {
  const { start, end } = run
  const rule = RULES.find((candidate) => candidate.holds(run, around))
  if (rule !== undefined) return [{ role: rule.role, start, end, rule: rule.name }]
  const opening = findOpeningDateline(run.text, !around.seen.has('paragraph'))
  const body = opening === undefined ? start : start + opening.length + run.text.slice(opening.length).search(/\S/)
  const caption = findTrailingCaption(run.text)
  const bodyEnd = caption === undefined ? end : start + run.text.slice(0, caption).trimEnd().length
  return [
    ...(opening === undefined ? [] : [block('dateline', opening.rule, { start, end: start + opening.length })]),
    block('paragraph', opening === undefined ? 'paragraph.else' : 'paragraph.after-dateline', {
      start: body,
      end: bodyEnd,
    }),
    ...(caption === undefined ? [] : [block('caption', 'caption.trailing', { start: start + caption, end })]),
  ]
}

function block(role: BlockRole, rule: string, { start, end }: Span): Block {
  return { role, start, end, rule }
}
