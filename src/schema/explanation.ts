import { Type } from 'typebox'
import { pointAt } from './point-at.ts'
import { CLASS, EVENT_ID, EVIDENCE, KIND, STATEMENT } from './record.ts'
import { FIELD_NAMES } from './value.ts'

const STRICT = { additionalProperties: false } as const

const ACCOUNT_KEYS = {
  statement: pointAt(STATEMENT),
  words: Type.Array(Type.Object({ ...EVIDENCE.properties, before: Type.String(), after: Type.String() }, STRICT), {
    description: 'The words with what stands around them.',
  }),
  ruleSays: Type.String({ description: 'The rule that read them, in plain words.' }),
}

export const EXPLANATION = Type.Object(
  {
    event: Type.Object({ id: EVENT_ID, class: CLASS, kind: KIND, triggers: Type.Array(pointAt(EVIDENCE)) }, STRICT),
    field: Type.Enum(FIELD_NAMES),
    chosen: Type.Optional(
      Type.Object({ ...ACCOUNT_KEYS, rule: Type.String(), of: Type.Integer({ minimum: 1 }) }, STRICT),
    ),
    others: Type.Array(
      Type.Object({ ...ACCOUNT_KEYS, fate: Type.Enum(['lost', 'holds-too', 'denied']), reason: Type.String() }, STRICT),
    ),
    passedOver: Type.Array(Type.Object({ evidence: pointAt(EVIDENCE), reason: Type.String() }, STRICT)),
  },
  { ...STRICT, $id: 'Explanation', description: 'How one value of one event came about.' },
)
