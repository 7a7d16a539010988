import type { ReadSentence } from './reading.ts'

/**
 * "Eleven people detained": where a headline leaves out its verb, the participle behind the noun tells what was done. Elsewhere
 * such a participle says who somebody is ("the men detained in May").
 */
export function isHeadlineVerb({ tokens }: ReadSentence, at: number): boolean {
  const token = tokens[at]
  const noun = tokens[token?.head ?? -1]
  return token?.relation.startsWith('acl') === true && (noun?.relation === 'root' || noun?.relation === 'parataxis')
}
