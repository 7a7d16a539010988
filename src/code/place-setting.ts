import type { Span } from '../model/span.ts'

/** What the words around a place name say of it: where something is, whose it is, whence or whither, a mere landmark. */
export type PlaceSetting = 'dateline' | 'in' | 'of' | 'from' | 'landmark' | 'body' | 'plain'

const REACH = 40
const KIND =
  '(?:the )?(?:(?:[a-z]+(?:ern|al) )?(?:city|town|village|capital|port|state|province|region|district|suburb|heart|cent(?:er|re)|streets|outskirts)(?: city| town)?(?: of)? )?'
const SIDE = '(?:(?:north|south|east|west|central|northern|southern|eastern|western|downtown|nearby|neighbou?ring) )?'
const IN = new RegExp(
  `\\b(?:in|at|inside|across|around|throughout|outside|through|near|downtown|central|on) ${KIND}${SIDE}$`,
  'i',
)
const LANDMARK =
  /\b(?:(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)? of|outside of|\d (?:kilomet(?:er|re)s?|km|miles?|hours?)(?: \w+)? (?:of|from|outside)|(?:far|away|distance) from|against|between|(?:former|ambassador|visit|trip|conference|flight|embassy) (?:in|to|at|of)) (?:the )?$/i
/** "Beijing's plans"; without its apostrophe in text that lost its marks. */
const OWNER = /^(?:['’]s?| s) /
const TITLE =
  /\b(?:president|premier|minister|chancellor|king|queen|mayor|governor|leader|head|bishop|archbishop|ambassador|senator|mp|university|bank|republic) (?:of|for) (?:the )?$/i
const FROM = /\b(?:from|to|towards?|by|with) (?:the )?$/i
const OF = /\bof (?:the )?$/i
const DATELINE = /(?:^|\n)[ \t"“?]*$/
const DATELINE_END = /^\s*(?:[,:(]|[-–—] )/
const WHEN =
  /^,? (?:yesterday|today|tonight|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|night|month)|this (?:week|morning))\b/i

/** What bears the name of its town without being where something is: "Thames Valley Police". */
const BODY =
  /^(?:['’]s)? (?:police|department|university|college|council|court|hospital|resident|residents|native|mayor|governor|government|officials?|authorities|tribune|times|post|herald|daily|news|television|radio|military|forces?|army|navy|embassy|consulate|troops|soldiers|president|prime|premier|parliament|senate|congress|lawmakers?|citizens?|dollars?|secretary|foreign|state department|state media)\b/i

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
  if (LANDMARK.test(before)) return 'landmark'
  if (IN.test(before)) return 'in'
  if (TITLE.test(before)) return 'body'
  if (FROM.test(before)) return 'from'
  if (OF.test(before)) return 'of'
  return DATELINE.test(before) && DATELINE_END.test(after) ? 'dateline' : 'plain'
}
