const VOWELS = 'aeiou'

/** The regular forms of an English verb by the form: "loot" gives "loots", "looted", "looting"; "deny" gives "denied". */
export function regularForms(verb: string): readonly string[] {
  if (!/^[a-z]{3,}$/.test(verb)) return []
  const before = beforeSuffix(verb)
  const past = isConsonantY(verb) ? `${verb.slice(0, -1)}ied` : verb.endsWith('ee') ? `${verb}d` : `${before}ed`
  return [thirdPerson(verb), past, `${before}ing`]
}

function thirdPerson(verb: string): string {
  if (isConsonantY(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
}

/** The stem that "ed" and "ing" follow: a silent "e" falls, the end of a short syllable doubles. */
function beforeSuffix(verb: string): string {
  if (verb.endsWith('e') && !verb.endsWith('ee')) return verb.slice(0, -1)
  const [third = '', second = '', last = ''] = verb.slice(-3)
  const isShort = !VOWELS.includes(third) && VOWELS.includes(second) && 'bdgmnprt'.includes(last)
  return isShort && [...verb].filter((letter) => VOWELS.includes(letter)).length === 1 ? `${verb}${last}` : verb
}

function isConsonantY(verb: string): boolean {
  return verb.endsWith('y') && !VOWELS.includes(verb.at(-2) ?? 'a')
}
