import type { Evidence } from '../../model/evidence.ts'
import type { CapitalWord } from './capital-words.ts'
import type { NameKind } from './name-kind.ts'

/** A name as its own words and neighbours tell it; without `kind` only other mentions can tell. */
export type NameRead = {
  readonly evidence: Evidence
  readonly words: readonly CapitalWord[]
  readonly rule: string
  readonly kind?: NameKind
  readonly role?: Evidence
}
