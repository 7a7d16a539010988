import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyTypeProvider,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { Static, TSchema } from 'typebox'
import type { Intake } from '../intake/intake.ts'
import type { Collection } from '../store/collection.ts'

/** What the routes answer from. */
export type Means = {
  readonly collection: Collection
  readonly intake: Intake
  /** Of this package. */
  readonly version: string
  /** The time, as ISO 8601, UTC. */
  readonly now: () => string
}

/** All of it readonly, as the model has it. */
type Unchanging<T> = T extends (infer Item)[]
  ? readonly Unchanging<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Unchanging<T[Key]> }
    : T

// Requests have the types of their schemas, and what a handler returns has to fit the schema of its answer.
// oxlint-disable-next-line typescript/consistent-type-definitions -- `this` is how Fastify hands the schema in
interface SchemaTypes extends FastifyTypeProvider {
  readonly validator: this['schema'] extends TSchema ? Static<this['schema']> : unknown
  readonly serializer: this['schema'] extends TSchema ? Unchanging<Static<this['schema']>> : unknown
}

/** A server, or a part of one, on which routes are put. */
export type Door = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  SchemaTypes
>
