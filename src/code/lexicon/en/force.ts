/** Entries of the lexicon for means by which a crowd is driven away rather than hurt. */
export const GAS_WORDS: ReadonlySet<string> = new Set([
  'tear gas',
  'teargas',
  'tear-gas',
  'water cannon',
  'pepper spray',
  'stun grenade',
  'teargas shell',
  'tear gas shell',
  'tear gas canister',
])
/** How an assembly is broken up when that is itself a use of force. */
export const HARSH_ADVERBS: ReadonlySet<string> = new Set(
  'violently violent brutally brutal forcefully harshly bloodily bloody savagely ruthlessly'.split(' '),
)

/** Entries of the lexicon for what crowds and single people do to others, and police do not. */
export const MOB_DEEDS: ReadonlySet<string> = new Set([
  'stab',
  'stabbing',
  'knife',
  'lynch',
  'lynching',
  'burn alive',
  'burn to death',
  'hack to death',
  'stab to death',
  'stone to death',
  'mob attack',
  'knife attack',
  'acid attack',
  'mass stabbing',
  'murder',
  'massacre',
])
/** Entries for firing at people, which is force where police do it. */
export const FIRING_WORDS: ReadonlySet<string> = new Set([
  'open fire',
  'fire shot|shots',
  'fire on|at|into',
  'shoot|shot at',
])
