/** How words of one tag come to their lemma: whole words first, then the longest known ending with what to cut and to add. */
export type LemmaRules = {
  readonly words: ReadonlyMap<string, string>
  readonly endings: ReadonlyMap<string, readonly [cut: number, add: string]>
}

/** The longest ending that a rule may look at. */
export const LONGEST_ENDING = 6

/** Tags whose words keep their capitals in the lemma. */
const NAMES = /^PROPN|NNPS?$|^X\||^SYM|ADD$/

/**
 * The dictionary form of a word. `isFirst` says that a capital may be owed to the place at the start of the sentence. Words without
 * rules come back in small letters; names as they are, but for the plural.
 */
export function lemmaOf(
  form: string,
  tag: string,
  how: { readonly rules: LemmaRules | undefined; readonly isFirst: boolean },
): string {
  const { rules, isFirst } = how
  const straight = /[’‘]/.test(form) ? form.replace(/[’‘]/g, "'") : form
  const lower = straight.toLowerCase()
  const listed = rules?.words.get(lower)
  if (listed !== undefined) return NAMES.test(tag) ? withCase(listed, straight) : listed
  const [cut, add] = endingOf(lower, rules)
  const keepsCase = NAMES.test(tag) || (tag.startsWith('ADJ') && !isFirst && isCapitalised(straight, lower))
  const base = keepsCase ? straight : lower
  return base.slice(0, base.length - cut) + add
}

function endingOf(lower: string, rules: LemmaRules | undefined): readonly [cut: number, add: string] {
  if (rules === undefined) return [0, '']
  for (let length = Math.min(LONGEST_ENDING, lower.length); length >= 0; length--) {
    const rule = rules.endings.get(lower.slice(lower.length - length))
    if (rule !== undefined && rule[0] < lower.length) return rule
  }
  return [0, '']
}

function isCapitalised(form: string, lower: string): boolean {
  return form[0] !== lower[0] && form.slice(1) === lower.slice(1)
}

function withCase(lemma: string, form: string): string {
  return form[0] === form[0]?.toUpperCase() ? lemma.slice(0, 1).toUpperCase() + lemma.slice(1) : lemma
}
