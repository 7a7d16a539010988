import type { Counted } from '../found.ts'

const list = (words: string): readonly string[] => words.split(' ')

/** Units of measure by the field they speak for. `other` holds weights, areas, temperatures and the like. */
export const UNITS_OF: ReadonlyMap<string, Counted> = new Map([
  ...entries(
    'time',
    'second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight fortnights month months year years ' +
      'decade decades century centuries hr hrs min mins sec secs yr yrs morning mornings evening evenings afternoon afternoons ' +
      "millennia semester semesters o'clock pm am gmt utc est noon midnight generations weekday weekdays sundays saturdays fridays",
  ),
  ...entries(
    'money',
    'dollar dollars euro euros pound pounds rupee rupees rouble roubles ruble rubles yen yuan renminbi peso pesos lira liras baht dinar dinars ' +
      'dirham dirhams rial rials riyal riyals franc francs krona kronor krone kroner crowns zloty zlotys forint forints shilling ' +
      'shillings rand naira cedi cedis taka rupiah ringgit hryvnia hryvnias hryvnya lev leva drachma drachmas drachmae bucks cent cents penny pence ' +
      'quid usd eur gbp cad aud inr rmb chf rs kwacha birr quetzal quetzales bolivar bolivars soles real reais lei leu tenge som ' +
      'manat lari dram guarani guaranies lempira lempiras colones cordobas afghanis kyat kyats riel dong won-notes shekel shekels p',
  ),
  ...entries('share', '% percent pct pc percentage per-cent'),
  ...entries(
    'distance',
    'km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters m foot feet ft inch inches yard yards block blocks ' +
      'cm centimetre centimetres centimeter centimeters mm mi storey storeys story-high lightyears knots leagues',
  ),
  ...entries(
    'other',
    'kg kgs kilo kilos kilogram kilograms gram grams g tonne tonnes ton tons lb lbs ounce ounces litre litres liter liters gallon gallons ' +
      'barrel barrels degree degrees hectare hectares ha acre acres megawatt megawatts mw kw kilowatt kilowatts mph kph decibel decibels watt volt ' +
      'volts watts points pages megabytes gigabytes gb mb times fold calorie calories',
  ),
])

function entries(of: Counted, words: string): readonly [string, Counted][] {
  return list(words).map((word): [string, Counted] => [word, of])
}

/** Before an area or a volume the unit is no distance: "20 square kilometres". */
export const AREA_WORDS: ReadonlySet<string> = new Set(['square', 'sq', 'cubic'])

export const CURRENCIES_BEFORE: ReadonlySet<string> = new Set(list('$ £ € ¥ ₹ us$ usd eur gbp cad aud inr rs chf rmb'))

export const MONTHS: ReadonlySet<string> = new Set(
  list(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
)

/** Months that are also verbs or modal verbs: a count may follow them. */
export const VERB_MONTHS: ReadonlySet<string> = new Set(['march', 'may'])

/** Before a number these show its name, not a count: "article 31", "flight 17", "no. 5". */
export const LABELS: ReadonlySet<string> = new Set(
  list(
    'article section clause page number no nr nos room route highway interstate flight gate channel radio stage level grade class ' +
      'chapter verse psalm apartment apt unit block zone terminal platform local locals covid boeing airbus version phase round ' +
      'proposition prop amendment question resolution law decree protocol act bill rule title schedule annex paragraph appendix ' +
      'figure table item lot volume vol issue episode season studio agenda iphone windows apollo area ward district precinct ' +
      'battalion regiment brigade division squadron camp pier track line bus tram exit junction a. ap top catch formula expo euro ' +
      'magnitude region sector # n° § form code extension ext box suite floor ch op cap chap art sec para hotel tower studio camera vitamin',
  ),
)

/** Before a bare number of four digits these show a year. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  list(
    'in since by until till before after during of from to late early mid spring summer autumn fall winter year years the and between through for ' +
      'election elections vote revolution uprising war coup olympics cup circa back around about',
  ),
)

/** May stand between a number and its unit: "three consecutive days", "20 US dollars". */
export const PASSED_BEFORE_UNIT: ReadonlySet<string> = new Set(
  list(
    'more consecutive straight other additional full whole long hard us american canadian hong of successive working solid business calendar',
  ),
)
