/** Letters that Unicode does not take apart, and what English spelling makes of them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ə: 'a',
  ё: 'е',
  ʻ: '',
  ʼ: '',
}

/** Words of a name that are written short or in full. */
const SHORT: Readonly<Record<string, string>> = {
  st: 'saint',
  'st.': 'saint',
  'ste.': 'sainte',
  mt: 'mount',
  'mt.': 'mount',
  ft: 'fort',
  'ft.': 'fort',
  'n.': 'north',
  's.': 'south',
  'e.': 'east',
  'w.': 'west',
  'pt.': 'point',
  'is.': 'island',
  'twp.': 'township',
  'co.': 'county',
  '&': 'and',
}

const ODD = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')
const PLAIN = /^[a-z]+$/u

/** One word of a name as the gazetteer spells it: lower case, without accents, apostrophes and a genitive 's, short forms in full. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (!PLAIN.test(lower)) return foldRare(lower)
  return SHORT[lower] ?? lower
}

function foldRare(lower: string): string {
  const short = SHORT[lower]
  if (short !== undefined) return short
  const bare = lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(ODD, (letter) => LETTERS[letter] ?? '')
    .replace(/['’‘`ʹ]s?$/u, '')
    .replace(/['’‘`ʹ]/gu, '')
  return bare.includes('.') ? bare.replace(/\.$/u, '') : bare
}

/** A name word by word, each folded; words are parted by spaces, hyphens, slashes and commas. */
export function foldName(name: string): string {
  return name
    .split(/[\s\-–—/,_]+/u)
    .map(foldWord)
    .filter((word) => word !== '')
    .join(' ')
}
