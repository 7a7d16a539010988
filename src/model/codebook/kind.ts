import type { EventClass } from '../event.ts'
import type { AssemblyKind } from './assembly.ts'
import type { ResponseKind } from './response.ts'
import type { ViolationKind } from './violation.ts'

/** The kinds of each class. */
export type KindsOf = {
  readonly assembly: AssemblyKind
  readonly violation: ViolationKind
  readonly response: ResponseKind
}

/** A term of the codebook inside a class. */
export type Kind<C extends EventClass = EventClass> = KindsOf[C]
