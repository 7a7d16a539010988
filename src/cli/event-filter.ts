import { CLASSES, FIELDS } from '../model/codebook/codebook.ts'
import type { Issue } from '../model/codebook/issue.ts'
import type { Kind } from '../model/codebook/kind.ts'
import { BASES, EVENT_CLASSES, STATUSES } from '../model/event.ts'
import { DripstoneError } from '../model/problem.ts'
import type { EventFilter } from '../model/query.ts'
import { REVIEW_STATES } from '../model/reviewed.ts'
import { leaveOutUndefined } from '../read/leave-out-undefined.ts'
import type { CommandOption } from './command.ts'
import type { Arguments } from './read-arguments.ts'

const KINDS = Object.values(CLASSES).flatMap(({ kinds }) => Object.keys(kinds).filter(isKind))
const ISSUES = Object.keys(FIELDS.issue.terms).filter(isIssue)

/** Options that ask for some events, the same in every command that takes them. */
export const FILTER_OPTIONS = [
  { name: 'search', value: 'WORDS', means: 'Events of reports that have these words: "exact phrase" -not or.' },
  { name: 'class', value: 'CLASS', repeats: true, means: `Of this class: ${EVENT_CLASSES.join(', ')}.` },
  { name: 'kind', value: 'KIND', repeats: true, means: 'Of this kind (march, arrest); docs/codebook.md has them all.' },
  { name: 'status', value: 'STATUS', repeats: true, means: `With this status: ${STATUSES.join(', ')}.` },
  { name: 'basis', value: 'BASIS', repeats: true, means: `On this basis: ${BASES.join(', ')}.` },
  { name: 'issue', value: 'ISSUE', repeats: true, means: 'About this issue (lgbt, labour).' },
  { name: 'country', value: 'CODE', repeats: true, means: 'In this country, ISO 3166-1 alpha-2 (NL).' },
  { name: 'place', value: 'NUMBER', repeats: true, means: 'At the place with this number in GeoNames.' },
  { name: 'source', value: 'PUBLISHER', repeats: true, means: 'Told by this publisher.' },
  { name: 'state', value: 'STATE', repeats: true, means: `Of reports that are ${REVIEW_STATES.join(', ')}.` },
  { name: 'from', value: 'DATE', means: 'On this day (2021-05-15) or later.' },
  { name: 'to', value: 'DATE', means: 'On this day or earlier.' },
  { name: 'background', means: 'Also events that reports only recall.' },
] as const satisfies readonly CommandOption[]

/**
 * The filter that a command line asks for. An option that repeats asks for any of its words.
 * @throws {DripstoneError} USAGE for a word that its option cannot have.
 */
export function readFilter({ flags, options, lists }: Arguments): EventFilter {
  return leaveOutUndefined({
    search: options.get('search'),
    class: listOf('class', lists, wordOf(EVENT_CLASSES)),
    kind: listOf('kind', lists, wordOf(KINDS)),
    status: listOf('status', lists, wordOf(STATUSES)),
    basis: listOf('basis', lists, wordOf(BASES)),
    issue: listOf('issue', lists, wordOf(ISSUES)),
    country: listOf('country', lists, (word) => (/^[A-Za-z]{2}$/.test(word) ? word.toUpperCase() : undefined)),
    place: listOf('place', lists, (word) => (/^\d{1,10}$/.test(word) ? Number(word) : undefined)),
    source: listOf('source', lists, (word) => word),
    state: listOf('state', lists, wordOf(REVIEW_STATES)),
    from: dayOf('from', options.get('from')),
    to: dayOf('to', options.get('to')),
    background: flags.has('background') ? true : undefined,
  })
}

function wordOf<T extends string>(known: readonly T[]): (word: string) => T | undefined {
  return (word) => known.find((one) => one === word)
}

function listOf<T>(
  name: string,
  lists: Arguments['lists'],
  take: (word: string) => T | undefined,
): readonly T[] | undefined {
  return lists.get(name)?.map((word) => {
    const value = take(word)
    if (value === undefined) throw new DripstoneError('USAGE', `--${name} cannot be ${word}`)
    return value
  })
}

function dayOf(name: string, day: string | undefined): string | undefined {
  if (day === undefined) return undefined
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))
  if (!isDay) throw new DripstoneError('USAGE', `--${name} needs a day like 2021-05-15, not ${day}`)
  return day
}

function isKind(name: string): name is Kind {
  return Object.values(CLASSES).some(({ kinds }) => Object.hasOwn(kinds, name))
}

function isIssue(name: string): name is Issue {
  return Object.hasOwn(FIELDS.issue.terms, name)
}
