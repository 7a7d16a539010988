const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs whose object is what is demanded. */
export const DEMAND_VERBS = words('demand seek urge request want require')
/** Verbs that demand with a preposition, and which. */
export const DEMAND_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', words('for on upon')],
  ['press', words('for')],
  ['push', words('for')],
  ['appeal', words('for to')],
  ['campaign', words('for against')],
  ['ask', words('for')],
  ['protest', words('against over about at for')],
  ['demonstrate', words('against for over')],
  ['rally', words('against for')],
  ['march', words('against for')],
  ['strike', words('for over')],
  ['agitate', words('for against')],
  ['fight', words('for')],
])
/** Nouns of action whose "against" or "for" says what is demanded. */
export const DEMAND_NOUN_PREPOSITIONS = words('against over for')
/** What a demand is never: words after "for" and "against" that only say how long or where. */
export const NO_DEMAND = words(
  'hour day week month year time minute first second third night police wall window reason now while example instance purpose moment',
)
/** Nouns (lemmas) that hold a demand: "their demands include", "placards reading". */
export const DEMANDING_NOUNS = words(
  'demand placard banner slogan sign poster chant plea petition goal aim call appeal t-shirt leaflet ultimatum',
)
/** Verbs that open a list of demands, that ask on a placard, and that give its words. */
export const LISTING_VERBS = words('include comprise list cover contain range')
export const ASKING_VERBS = words('ask call demand urge support back want beg')
export const SHOWING_VERBS = words('say read proclaim declare state bear')
