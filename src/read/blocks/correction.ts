import type { RoleRule } from './run.ts'

const LONGEST = 1200
const PIECE = '(?:article|story|report|headline|post|piece|page|caption|version|item)'

const PATTERNS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  {
    name: 'label',
    pattern:
      /^[\W_]{0,4}(?:corrections?|clarification|erratum|correction and clarification|editor(?:s|['’]s|s['’])? note|editorial note|note to readers)\b(?:,? [\w ,]{0,30})?(?: ?\([^)]{0,40}\))?\s?[:.–—-]/i,
  },
  {
    name: 'earlier-version',
    pattern: new RegExp(
      `\\b(?:an? |the )?(?:earlier|previous|prior|original) version of (?:this|the) ${PIECE}\\b`,
      'i',
    ),
  },
  {
    name: 'amended',
    pattern: new RegExp(
      `^[\\W_]{0,4}this ${PIECE} (?:was|has been|is|has since been) (?:\\w+ly )?(?:amended|corrected|updated|clarified|edited|changed|revised)\\b`,
      'i',
    ),
  },
]

/** Notes in which the publisher takes something back or puts it right. */
export const CORRECTION: readonly RoleRule[] = PATTERNS.map(({ name, pattern }) => ({
  name: `correction.${name}`,
  role: 'correction',
  holds: (run) => run.text.length <= LONGEST && pattern.test(run.text),
}))
