import { Type, type Static, type TSchema, type TUnsafe } from 'typebox'

/** A schema in place of which its name is written: documents stay short, and each shape is described once. */
export function pointAt<S extends TSchema>(schema: S): TUnsafe<Static<S>> {
  const name: unknown = '$id' in schema ? schema.$id : undefined
  if (typeof name !== 'string') throw new TypeError('a schema without $id has no name to point at')
  return Type.Unsafe<Static<S>>({ $ref: name })
}
