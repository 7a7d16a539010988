import type { Kind } from '../../../model/codebook/kind.ts'
import type { NounClass } from '../entry.ts'

/** Who alone can give a response of a kind; kinds that are not here, anybody can. */
export const ACTOR_CLASSES: ReadonlyMap<Kind, readonly NounClass[]> = new Map<Kind, readonly NounClass[]>([
  ['trial', ['court']],
  ['sentence', ['court']],
  ['charge', ['court', 'police', 'official']],
  ['permit', ['court', 'police', 'official', 'body']],
  ['refusal', ['court', 'police', 'official', 'body']],
  ['deployment', ['police', 'armed', 'official', 'body']],
  ['curfew', ['police', 'armed', 'official', 'body']],
  ['law-adopted', ['official', 'court', 'body']],
])
/** Kinds that a court gives even where another clause names it. */
export const COURT_KINDS: ReadonlySet<Kind> = new Set<Kind>(['trial', 'sentence'])
/** Head nouns of courts. */
export const COURT_NOUNS: ReadonlySet<string> = new Set(
  'court tribunal jury judge magistrate chamber courts'.split(' '),
)
/** Last words of names that are papers, not people: a bill adopts nothing. */
export const PAPER_WORD =
  /\b(?:bill|law|act|measure|amendment|legislation|decree|report|statement|article|treaty|\d+)s?$/i
