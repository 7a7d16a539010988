import type { Counted as Field } from '../found.ts'
import { formAt } from '../numbers/amount.ts'
import { phrases, matchPhrase } from '../numbers/phrases.ts'
import type { Piece } from '../numbers/piece.ts'
import type { Counting } from './counting.ts'

/** What joins one counted group to the next so that they share a verb: "20 protesters and five officers were hurt". */
const LINKS = phrases<'and' | 'apart' | 'including'>([
  ['and', 'and|,|or|as well as|along with|plus|+|&|together with|with'],
  ['apart', ', and|, as well as|, along with|, with|, plus'],
  ['including', 'including|, including|, among them|among them|( including|, as were|, as was|, mostly'],
])

type Link = 'and' | 'apart' | 'including' | 'of'

/** How the counted group `second` hangs on `first`, where nothing else stands between them. */
export function linkOf(pieces: readonly Piece[], first: Counting, second: Counting): Link | undefined {
  const end = endOf(first)
  const start = second.expression.from
  const link = matchPhrase(pieces, end, LINKS)
  if (link?.next === start) return link.value
  const behindVerb = first.behind && matchPhrase(pieces, first.behind.next, LINKS)
  if (behindVerb?.next === start && (behindVerb.value === 'including' || isOfThem(pieces, second))) return 'including'
  const isPart =
    formAt(pieces, end) === 'of' && (start === end + 1 || (start === end + 2 && pieces[end + 1]?.kind === 'word'))
  return isPart && !first.noun ? 'of' : undefined
}

const isOfThem = (pieces: readonly Piece[], { expression: { to } }: Counting): boolean =>
  formAt(pieces, to) === 'of' && ['them', 'whom'].includes(formAt(pieces, to + 1))

/** The piece behind the counted group. */
export function endOf({ noun, expression }: Counting): number {
  return noun?.to ?? expression.to
}

const VICTIMS: ReadonlySet<string> = new Set(['arrested', 'injured', 'killed'])
const HEIRS: ReadonlySet<Field> = new Set(['people', 'officers', 'other'])

const isVictim = (fate: string | undefined): boolean => fate !== undefined && VICTIMS.has(fate)

/** Hands what becomes of one counted group to its neighbours: forward from a verb before it, backward from one behind. */
export function inheritFields(pieces: readonly Piece[], countings: readonly Counting[]): readonly Counting[] {
  const forward: Counting[] = []
  for (const counting of countings) forward.push(inheritFrom(pieces, forward.at(-1), counting))
  const backward: Counting[] = []
  for (const counting of forward.toReversed()) {
    const next = backward.at(-1)
    const inherits =
      next && isVictim(next.behind?.fate) && canInherit(counting) && linkOf(pieces, counting, next) === 'and'
    backward.push(inherits ? { ...counting, of: next.of, behind: next.behind } : counting)
  }
  return backward.toReversed().map((counting, i, list) => asPart(pieces, counting, list[i + 1]))
}

/** "six of the 300 demonstrators": the six are demonstrators too. */
function asPart(pieces: readonly Piece[], counting: Counting, whole: Counting | undefined): Counting {
  if (!whole?.noun || counting.noun || counting.measure || linkOf(pieces, counting, whole) !== 'of') return counting
  return { ...counting, noun: { ...whole.noun, partOf: true }, of: counting.of === 'other' ? whole.of : counting.of }
}

const canInherit = (counting: Counting): boolean =>
  !counting.measure &&
  (HEIRS.has(counting.of) || (counting.noun !== undefined && counting.noun.noun === undefined)) &&
  counting.behind?.fate !== 'crowd' &&
  counting.behind?.fate !== 'protest'

function inheritFrom(pieces: readonly Piece[], previous: Counting | undefined, counting: Counting): Counting {
  if (!previous) return counting
  const link = linkOf(pieces, previous, counting)
  if (link === 'of') {
    const isBehind = counting.behind !== undefined && counting.behind.next > endOf(counting)
    return isVictim(counting.of) && isBehind && !isVictim(counting.before)
      ? { ...counting, behind: undefined, of: 'people' }
      : counting
  }
  if (previous.of === 'injured' && counting.of === 'other' && GRAVELY.has(formAt(pieces, counting.expression.to)))
    return { ...counting, of: 'injured' }
  if (!link || !canInherit(counting)) return inheritPlace(pieces, previous, counting)
  if (isVictim(previous.of) && (link === 'including' || isVictim(previous.before))) {
    return { ...counting, of: previous.of, before: previous.before }
  }
  const isLike = counting.of === 'other' && previous.of === 'people' && previous.expression.form !== 'article'
  return isLike && formAt(pieces, endOf(previous)) !== 'with' ? { ...counting, of: 'people' } : counting
}

/** "27 were wounded, nine | critically". */
const GRAVELY = new Set(['critically', 'seriously', 'badly', 'severely', 'gravely', 'slightly', 'lightly'])

const FARTHEST = 10
const PLACING = new Set(['in', 'at', 'across', 'around', 'throughout', 'nationwide', 'by', 'according'])

/** "500 marched in London, 300 in Paris": a bare number before a place counts what the one before it did. */
function inheritPlace(pieces: readonly Piece[], previous: Counting, counting: Counting): Counting {
  if (
    counting.of !== 'other' ||
    counting.measure ||
    counting.noun ||
    !(previous.of === 'people' || isVictim(previous.of))
  )
    return counting
  const start = endOf(previous)
  const { from, to } = counting.expression
  const isNear =
    from - start <= FARTHEST && pieces.slice(start, from).every(({ form }) => form !== '.' && form !== '\n')
  return isNear && PLACING.has(formAt(pieces, to)) ? { ...counting, of: previous.of } : counting
}
