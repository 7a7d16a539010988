import type { BlockRole } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'

/** A run of text between two breaks, trimmed, with its words. */
export type Run = Span & { readonly text: string }

/** What a rule may look at beside the run itself. */
export type Surroundings = {
  /** All runs of the text in order, and which of them this is. */
  readonly runs: readonly Run[]
  readonly index: number
  readonly previous: Run | undefined
  readonly next: Run | undefined
  /** The role that the run before was given, and the rule that gave it. */
  readonly previousRole: BlockRole | undefined
  readonly previousRule: string | undefined
  /** Roles given so far. */
  readonly seen: ReadonlySet<BlockRole>
  /** The title that was handed in with the text. */
  readonly title: string | undefined
}

/** One rule of form: its name is kept with the block, so that a reviewer sees why. */
export type RoleRule = {
  readonly name: string
  readonly role: BlockRole
  readonly holds: (run: Run, around: Surroundings) => boolean
}
