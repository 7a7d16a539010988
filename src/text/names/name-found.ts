import type { Evidence } from '../../model/evidence.ts'
import type { NameKind } from './name-kind.ts'

/**
 * A name in a text. `name` is the fullest form that this text gives the same party or place; `role` are the words in
 * front of it or behind it that say what a person is ("police chief", "the Kremlin spokesman").
 */
export type NameFound = Evidence & {
  readonly kind: NameKind
  readonly rule: string
  readonly name: string
  readonly role?: Evidence
}
