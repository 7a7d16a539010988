/** English number words. Tables only: how they combine is in read-cardinal.ts and read-vague.ts. */

export const UNITS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
)

export const TENS: ReadonlyMap<string, number> = new Map([
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, number] => [word, 20 + 10 * i]),
  ['fourty', 40],
])

/** What a word multiplies by. Lakh and crore are Indian English. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['crore', 1e7],
  ['dozen', 12],
  ['score', 20],
])

/** Behind digits alone: 300k, 2.5 mln, 1.2bn. "m" may be metres; read-figure.ts decides. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
])

/** Plurals that name no number of their own. Dozens run to 99 and tens from 20 (design/record.md). */
export const PLURAL_SCALES: ReadonlyMap<
  string,
  { readonly scale: number; readonly low: number; readonly high: number }
> = new Map([
  ['tens', { scale: 10, low: 20, high: 99 }],
  ['dozens', { scale: 12, low: 24, high: 99 }],
  ['scores', { scale: 20, low: 40, high: 99 }],
  ...(
    [
      ['hundreds', 100],
      ['thousands', 1000],
      ['lakhs', 1e5],
      ['lacs', 1e5],
      ['millions', 1e6],
      ['crores', 1e7],
      ['billions', 1e9],
      ['trillions', 1e12],
    ] as const
  ).map(([word, scale]) => [word, { scale, low: 2 * scale, high: 10 * scale - 1 }] as const),
])

/** Words that make a scale vague: "several hundred", "a few dozen". */
export const QUANTIFIERS: ReadonlySet<string> = new Set([
  'several',
  'few',
  'many',
  'some',
  'multiple',
  'various',
  'numerous',
])

/** Small vague amounts that stand alone. */
export const FEW: ReadonlyMap<string, { readonly low: number; readonly high: number }> = new Map([
  ['several', { low: 3, high: 9 }],
  ['few', { low: 3, high: 9 }],
  ['handful', { low: 3, high: 9 }],
  ['couple', { low: 2, high: 2 }],
  ['pair', { low: 2, high: 2 }],
  ['trio', { low: 3, high: 3 }],
])

/** Behind a number these make an ordinal or a fraction of it: "twenty-fifth", "two thirds". */
export const ORDINALS: ReadonlySet<string> = new Set(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ' +
    'ninetieth hundredth thousandth millionth thirds quarters fifths sixths sevenths eighths ninths tenths halves quarter half ' +
    'st nd rd th'
  ).split(' '),
)

export const FRACTION_MARKS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])

/** Before "one" or behind it these show the pronoun, not the number. */
export const PRONOUN_BEFORE_ONE: ReadonlySet<string> = new Set(
  'no this that the which any each every some another such only-a little big good new old right wrong first last latest former same'.split(
    ' ',
  ),
)
export const PRONOUN_AFTER_ONE: ReadonlySet<string> = new Set(
  "of another can could should must may might would will who that whose which 's by in on at as to it he she they we you i".split(
    ' ',
  ),
)

/** Words that a number may begin with; all other words are passed over at once. */
export const STARTERS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...PLURAL_SCALES.keys(),
  ...QUANTIFIERS,
  ...FEW.keys(),
  'a',
  'an',
  'half',
  'quarter',
  'between',
])

/** Words that may stand between an article and the number or bound that it belongs to: "a good dozen", "a further 20". */
export const SECOND_WORDS: ReadonlySet<string> = new Set(
  'good full whole cool round little bit mere total further minimum maximum'.split(' '),
)
