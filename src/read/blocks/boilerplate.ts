import type { RoleRule } from './run.ts'

const LONGEST = 260

const PATTERNS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  {
    name: 'read-more',
    pattern:
      /^[\W_]{0,4}(?:read|see|view|hear|find out|learn|discover) (?:more|also|next|all|the full|full|this next)\b/i,
  },
  {
    name: 'label',
    pattern:
      /^[\W_]{0,4}(?:read|more|watch|see also|related|listen|also read|also see|in pictures|in photos|recommended|trending|popular|must read|don['’]t miss|explore|topics?|tags?|filed under|keywords)\s{0,2}:/i,
  },
  {
    name: 'more-from',
    pattern:
      /^(?:related|recommended|more|other|top|latest|most|trending|popular|editors?['’]?s?) (?:stories|articles|topics|coverage|links|news|content|videos?|from|read|viewed|popular|headlines|picks?|like this|on this (?:story|topic))\b[^.]{0,60}$/i,
  },
  {
    name: 'sign-up',
    pattern:
      /^[\W_]{0,4}(?:please )?(?:sign up|sign in|log in|subscribe|register (?:now|here|for)|get (?:our|the) [\w' -]{0,40}(?:newsletter|app|alerts?|briefing)|download (?:our|the) [\w' -]{0,30}app|enter your e-?mail)\b/i,
  },
  {
    name: 'newsletter',
    pattern: /\bour (?:(?:free|daily|weekly|morning|e-?mail) ){0,3}newsletters?\b|\b(?:to|in) your inbox\b/i,
  },
  {
    name: 'follow',
    pattern:
      /^[\W_]{0,4}(?:follow|like|find|join|contact|e-?mail) (?:us|me|our|him|her|the author|the reporter|@\w+|[\w .'-]{2,50} on (?:twitter|facebook|instagram|telegram|x|youtube))\b/i,
  },
  {
    name: 'support',
    pattern:
      /^(?:please )?(?:donate|support (?:us|our|independent)|become a (?:member|supporter|subscriber)|make a (?:gift|donation|contribution))\b/i,
  },
  {
    name: 'share',
    pattern:
      /^(?:share|tweet|print|e-?mail|save|pin|copy|comment|post)(?: (?:this|on|via|to|by|with|the)\b.{0,40}| (?:article|story|page|link))?[:.]?$/i,
  },
  { name: 'copyright', pattern: /^(?:©|\(c\)|copyright\b).{0,120}(?:\d{4}|reserved|\bltd\b|\binc\b)/i },
  {
    name: 'rights',
    pattern: /\ball rights reserved\b|\bmay not be (?:published|reproduced|republished|broadcast|copied)\b/i,
  },
  {
    name: 'advertisement',
    pattern:
      /^[\W_]{0,4}(?:advertisement|advertising|ad|sponsored|promoted|paid content|sponsored content)[\W_]{0,4}$/i,
  },
  {
    name: 'continues',
    pattern:
      /^[\W_]{0,4}(?:(?:story|article|text) continues\b|continue reading|continued (?:on|from)|keep reading|read on\b|scroll (?:down|for)|skip (?:to|past)|back to top|load(?:ing)? (?:more|comments)|show (?:more|less|comments)|view comments|play video|watch (?:the )?video|listen to (?:this|the)|click (?:here|to|on)|tap (?:here|to))/i,
  },
  {
    name: 'comments',
    pattern:
      /^(?:\d{1,6} )?comments?(?: \(\d{1,6}\))?$|^leave a (?:comment|reply)|^join the (?:conversation|discussion|debate)/i,
  },
  {
    name: 'first-published',
    pattern:
      /^this (?:article|story|piece|report|post) (?:was |is |has been )?(?:originally|first|also|re)[ -]?(?:published|appeared|posted|ran)\b/i,
  },
  { name: 'minutes', pattern: /^\d{1,2}[ -]min(?:ute)?s?(?: read)?$/i },
  {
    name: 'consent',
    pattern: /^(?:we use cookies|this (?:site|website) uses cookies|please enable javascript|our standards: the)/i,
  },
]

const SHARE_WORDS: ReadonlySet<string> = new Set([
  'share',
  'tweet',
  'facebook',
  'twitter',
  'x',
  'linkedin',
  'mail',
  'email',
  'e-mail',
  'whatsapp',
  'reddit',
  'print',
  'pinterest',
  'telegram',
  'google+',
  'tumblr',
  'messenger',
  'sms',
  'flipboard',
  'copy',
  'link',
  'save',
  'comments',
  'comment',
  'viber',
  'vk',
  'more',
  'bookmark',
  'pocket',
])

/** Lines that belong to the page and not to the report: share lines, sign-up lines, "Read more". */
export const BOILERPLATE: readonly RoleRule[] = [
  ...PATTERNS.map(({ name, pattern }): RoleRule => ({
    name: `boilerplate.${name}`,
    role: 'boilerplate',
    // "WATCH: Thousands march" above everything else is a headline; further down it leads to another report.
    holds: (run, { index }) => run.text.length <= LONGEST && (index > 0 || name !== 'label') && pattern.test(run.text),
  })),
  {
    name: 'boilerplate.share-words',
    role: 'boilerplate',
    holds: (run) => run.text.length <= 120 && isShareLine(run.text),
  },
]

function isShareLine(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s,|·•/]+/)
    .filter((word) => word !== '')
  return words.length > 1 && words.every((word) => SHARE_WORDS.has(word))
}
