import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Value } from 'typebox/value'
import { SCHEMAS } from '../schema/schemas.ts'

const NAMED = Object.fromEntries(SCHEMAS.map((schema) => ['$id' in schema ? String(schema.$id) : '', schema]))

/** Checks requests by their schemas. Words of an address become the numbers and lists that are asked for; bodies come as they are. */
export const compileValidator: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const shape = Compile(NAMED, schema)
  return (given: unknown) => {
    const value: unknown = httpPart === 'body' ? given : Value.Convert(NAMED, schema, given)
    // A key that there is none of fails twice; the fault of its object names it.
    return shape.Check(value)
      ? { value }
      : { error: shape.Errors(value).filter(({ keyword }) => keyword !== 'boolean') }
  }
}
