import type { Span } from '../model/span.ts'

/** What the words around a place name say of it: where something is, whose it is, whence or whither, a mere landmark. */
export type PlaceSetting = 'dateline' | 'in' | 'of' | 'from' | 'landmark' | 'body' | 'plain'

const REACH = 80
const NOUN =
  '(?:city|town|village|hamlet|capital|port|state|province|region|district|county|township|suburbs?|slums?|quarter|neighbou?rhood|area|stronghold|enclave|island|heart|cent(?:er|re)|streets|outskirts|parts?|municipality|governorate|community)'
const KIND = `(?:the |an? )?(?:(?:[a-z’'-]+ ){0,4}${NOUN}(?: city| town)?(?: of)?,? )?`
const SIDE =
  '(?:the )?(?:(?:north|south|east|west|central|northern|southern|eastern|western|downtown|nearby|neighbou?ring) )?'
const IN = new RegExp(
  `\\b(?:in|at|inside|across|around|throughout|outside|through|near|downtown|central|on) ${KIND}${SIDE}(?:the )?(?:capital,? )?$`,
  'i',
)
const SIDES = '(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?'
const LANDMARK = new RegExp(
  `(?:(?<!\\bthe )\\b${SIDES} of|\\boutside of|\\b\\d ?(?:kilomet(?:er|re)s?|kms?|miles?|hours?)(?: \\w+)? (?:of|from|outside)|\\b(?:far|away|distance|distant) from|\\bagainst|\\bbetween|\\b(?:former|ambassador|visit|trip|conference|flight|embassy) (?:in|to|at|of)) (?:the )?(?:[a-z]+ )?(?:capital,? )?$`,
  'i',
)
/** "anti-Moscow slogans", "pro Kiev": what it stands for is a government. */
const SIDING = /\b(?:anti|pro)[- ]$/i
/** "Beijing's plans"; without its apostrophe in text that lost its marks. */
const OWNER = /^(?:['’]s?| s) /
const TITLE =
  /\b(?:president|premier|minister|chancellor|king|queen|mayor|governor|leader|head|bishop|archbishop|ambassador|senator|mp|university|bank|republic) (?:of|for) (?:the )?$/i
const FROM = /\b(?:from|to|towards?|by|with) (?:the )?(?:(?:city|town|village|port|capital|state|province) of )?$/i
const BASED = /\b(?:based|born|headquartered|living|exiled) in (?:the )?$/i
const OF = /\bof (?:the )?$/i
const DATELINE = /(?:^|\n)[ \t"“?]*$/
const DATELINE_END = /^\s*(?:[,:(]|[-–—] )/
const WHEN =
  /^,? (?:yesterday|today|tonight|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|night|month)|this (?:week|morning))\b/i

/** What bears the name of its town without being where something is: "Thames Valley Police". */
const BODY =
  /^(?:['’]s)? (?:police|department|university|college|council|court|hospital|resident|residents|native|mayor|governor|government|officials?|authorities|tribune|times|post|herald|daily|news|television|radio|military|forces?|army|navy|embassy|consulate|troops|soldiers|president|prime|premier|parliament|legislature|legislators?|senate|congress|embassies|administration|delegation|ministers?|lawmakers?|citizens?|dollars?|secretary|foreign|state department|state media)\b/i

/** How the words right beside a place name set it; `isDated` where the time follows at once: "in Lyon on Friday". */
export function settingOf(
  text: string,
  { start, end }: Span,
): { readonly setting: PlaceSetting; readonly isDated: boolean } {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  return { setting: BODY.test(after) ? 'body' : settingBy(before, after), isDated: WHEN.test(after) }
}

function settingBy(before: string, after: string): PlaceSetting {
  if (OWNER.test(after) && !IN.test(before)) return 'body'
  if (SIDING.test(before)) return 'body'
  if (LANDMARK.test(before)) return 'landmark'
  if (BASED.test(before)) return 'from'
  if (IN.test(before)) return 'in'
  if (TITLE.test(before)) return 'body'
  if (FROM.test(before)) return 'from'
  if (OF.test(before)) return 'of'
  return DATELINE.test(before) && DATELINE_END.test(after) ? 'dateline' : 'plain'
}
