import type { MentionForm } from './mention.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ''))

/** What the name of a street ends in, folded. */
export const STREETS = setOf(
  'street saint avenue ave road rd boulevard blvd drive dr lane ln highway hwy parkway pkwy terrace crescent expressway freeway turnpike trail bypass circle embankment prospekt prospect square plaza alley close way row walk gate boulevard',
)
/** Street words that many names of other things end in too; they need a figure, a preposition or a name of one or two words. */
export const WEAK_STREETS = setOf('way close row walk gate circle trail place court prospect drive saint')
/** Words in the plural behind several streets: "Lake and Harrison streets". */
export const STREETS_PLURAL = setOf('streets avenues roads drives lanes boulevards')
/** What a numbered road begins with, folded: "Highway 19", "I-45", "US-24". */
export const ROUTES = setOf('highway hwy route interstate us u.s i rt road sr expressway a m')
/** What the name of a thing of nature, a park or a quarter ends in, folded. */
export const FEATURES = setOf(
  'river lake creek bay island islands mountain mountains valley forest park hill hills beach falls canyon peninsula heights springs grove wilderness reservoir dam harbor harbour canal bayou swamp delta glacier desert coast strait gorge basin township estates subdivision meadows highlands archipelago county parish borough oblast',
)
/** What such a name begins with. */
export const FEATURES_FIRST = setOf('lake mount cape')
/** What the name of a building or of grounds ends in, folded. */
export const BUILDINGS = setOf(
  'stadium arena castle cathedral church mosque synagogue temple museum theatre theater hotel tower towers palace bridge station hospital library mall market cemetery prison jail courthouse embassy consulate monument memorial airport university college school academy hall center centre gardens zoo fairgrounds building square plaza ministry headquarters barracks',
)
/** Names of directions that stand before or behind a street: "W. Fifth St.", "Tenth Avenue North". */
export const COMPASS = setOf(
  'north south east west northeast northwest southeast southwest n s e w ne nw se sw n.e n.w s.e s.w',
)
export const ORDINALS = setOf('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth')

/** Heads that make a site of lower-cased words behind a preposition. */
export const LOWER_HEADS: ReadonlyMap<string, MentionForm> = new Map([
  ...'square street avenue road boulevard highway plaza lane drive'.split(' ').map((word) => [word, 'street'] as const),
  ...'park hill hills river lake bay beach valley island islands mountains forest'
    .split(' ')
    .map((word) => [word, 'feature'] as const),
  ...'bridge airport station university stadium hall mosque church cathedral palace monument cemetery prison hospital tower market'
    .split(' ')
    .map((word) => [word, 'building'] as const),
])
/** Heads that stand first, as Romance languages have them. */
export const HEADS_FIRST = setOf('plaza avenida calle rue praca piazza boulevard paseo')
