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
