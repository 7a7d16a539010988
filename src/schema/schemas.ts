import { CODEBOOK_SCHEMAS } from './codebook.ts'
import { EXPLANATION } from './explanation.ts'
import { IMPORT } from './import.ts'
import { QUERY_SCHEMAS } from './query.ts'
import { RECORD_SCHEMAS } from './record.ts'
import { REVIEWED_SCHEMAS } from './reviewed.ts'
import { VALUE_SCHEMAS } from './value.ts'

/** Every schema that others point at by its name. */
export const SCHEMAS = [
  ...VALUE_SCHEMAS,
  ...RECORD_SCHEMAS,
  ...REVIEWED_SCHEMAS,
  ...QUERY_SCHEMAS,
  EXPLANATION,
  ...CODEBOOK_SCHEMAS,
  IMPORT,
]
