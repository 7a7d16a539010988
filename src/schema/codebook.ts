import { Type } from 'typebox'
import { pointAt } from './point-at.ts'
import { CLASS } from './record.ts'

const STRICT = { additionalProperties: false } as const
const WORD = Type.Optional(Type.String())

const TERM = Type.Object(
  {
    label: Type.String(),
    definition: Type.String(),
    examples: Type.Array(Type.String()),
    notWhen: WORD,
    crosswalk: Type.Optional(
      Type.Object({ acled: WORD, plover: WORD, ccc: WORD, massMobilization: WORD, huridocs: WORD }, STRICT),
    ),
  },
  { ...STRICT, $id: 'Term', description: 'An allowed value: what it is called and what it means.' },
)

const TERMS = Type.Record(Type.String(), pointAt(TERM))
const ENTRY_KEYS = { label: Type.String(), question: Type.String(), definition: Type.String(), notWhen: WORD }
const CLASS_ENTRY = Type.Object({ ...ENTRY_KEYS, kinds: TERMS }, STRICT)

export const CODEBOOK = Type.Object(
  {
    classes: Type.Object({ assembly: CLASS_ENTRY, violation: CLASS_ENTRY, response: CLASS_ENTRY }, STRICT),
    fields: Type.Record(
      Type.String(),
      Type.Object(
        {
          ...ENTRY_KEYS,
          classes: Type.Array(CLASS),
          value: Type.String({ description: 'The shape of its value, in words.' }),
          columns: Type.Array(Type.String()),
          examples: Type.Array(Type.Tuple([Type.String(), Type.String()])),
          terms: Type.Optional(TERMS),
        },
        STRICT,
      ),
    ),
    lists: Type.Record(
      Type.String(),
      Type.Object({ ...ENTRY_KEYS, columns: Type.Optional(Type.Array(Type.String())), terms: TERMS }, STRICT),
    ),
  },
  {
    ...STRICT,
    $id: 'Codebook',
    description: 'Every class, kind, field and closed list; docs/codebook.md says the same.',
  },
)

/** Schemas of this file that are pointed at by their names. */
export const CODEBOOK_SCHEMAS = [TERM, CODEBOOK]
