import { Type } from 'typebox'
import { IMPORT_STATES } from '../model/import.ts'
import { ERRORS, PROBLEMS, type ErrorCode, type ProblemCode } from '../model/problem.ts'
import { pointAt } from './point-at.ts'
import { REPORT_ID } from './record.ts'

const STRICT = { additionalProperties: false } as const

/** Characters of a text that can be pasted: a report is read up to less than that. */
export const LONGEST_TEXT = 2_000_000

const TEXT_IMPORT = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: LONGEST_TEXT }),
    title: Type.Optional(Type.String({ maxLength: 1000 })),
    published: Type.Optional(Type.String({ maxLength: 40, description: 'Day or time of publication, ISO 8601.' })),
    publisher: Type.Optional(Type.String({ maxLength: 500 })),
    url: Type.Optional(Type.String({ maxLength: 4000 })),
    language: Type.Optional(Type.String({ maxLength: 35, description: 'BCP 47; found from the text where absent.' })),
  },
  STRICT,
)

const ADDRESS_IMPORT = Type.Object(
  { address: Type.String({ minLength: 1, maxLength: 4000, description: 'Of a page: http or https.' }) },
  STRICT,
)

/** A pasted text with what is known of it, or an address to fetch. */
export const NEW_IMPORT = Type.Union([TEXT_IMPORT, ADDRESS_IMPORT])

export const IMPORT_ID = Type.String({ pattern: '^i\\d{1,9}$' })

const CODES = [...Object.keys(PROBLEMS), ...Object.keys(ERRORS)].filter(isCode)

export const IMPORT = Type.Object(
  {
    id: IMPORT_ID,
    name: Type.String(),
    state: Type.Enum([...IMPORT_STATES]),
    reports: Type.Array(
      Type.Object(
        {
          id: REPORT_ID,
          title: Type.Optional(Type.String()),
          outcome: Type.Enum(['added', 'known', 'recoded']),
        },
        STRICT,
      ),
      { description: 'The first of its reports.' },
    ),
    read: Type.Integer({ minimum: 0, description: 'Reports that are in the collection because of it.' }),
    failed: Type.Integer({ minimum: 0 }),
    problems: Type.Array(
      Type.Object({ code: Type.Enum(CODES), reason: Type.String(), name: Type.Optional(Type.String()) }, STRICT),
      { description: 'The first of its problems.' },
    ),
    share: Type.Optional(
      Type.Number({ minimum: 0, maximum: 1, description: 'Share of its bytes that has been read.' }),
    ),
  },
  { ...STRICT, $id: 'Import', description: 'How far one import is.' },
)

export const IMPORTS = Type.Array(pointAt(IMPORT))

function isCode(name: string): name is ProblemCode | ErrorCode {
  return Object.hasOwn(PROBLEMS, name) || Object.hasOwn(ERRORS, name)
}
