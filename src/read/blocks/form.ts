/** Words between white space. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

const SENTENCE_END = /[.!?…][)\]"'”’»]*$/u
/** True when the last character ends a sentence, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text)
}

const INNER_END = /\p{Ll}{3}[.!?…]["'”’»)]?\s+["'“‘«(]?\p{Lu}/u
/** True when no sentence seems to end before the end; abbreviations of one or two letters do not count. */
export function isOneSentence(text: string): boolean {
  return !INNER_END.test(text)
}

const LETTERS = /\p{L}/gu
const CAPITALS = /\p{Lu}/gu
/** True when all letters are capitals, and there are some. */
export function isUpperCased(text: string): boolean {
  const letters = text.match(LETTERS)?.length ?? 0
  return letters > 0 && text.match(CAPITALS)?.length === letters
}

/** Case, punctuation and white space aside. */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'
/** Names of months and their short forms, as an alternation for patterns. */
export const MONTH = `(?:${MONTHS})\\b\\.?`

/** Names of weekdays and their short forms, as an alternation for patterns. */
export const WEEKDAY =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\b\\.?'

// News agencies, picture desks and platforms that sign pictures and reports.
const AGENCIES: ReadonlySet<string> = new Set(
  [
    'AP',
    'AP Photo',
    'The Associated Press',
    'Associated Press',
    'AFP',
    'AFP Photo',
    'Agence France-Presse',
    'Reuters',
    'Thomson Reuters',
    'EPA',
    'EPA-EFE',
    'EFE',
    'Getty',
    'Getty Images',
    'TASS',
    'ITAR-TASS',
    'RIA Novosti',
    'RIA',
    'Interfax',
    'Xinhua',
    'UPI',
    'dpa',
    'DPA',
    'ANSA',
    'PTI',
    'Press Trust of India',
    'IANS',
    'ANI',
    'PA',
    'PA Wire',
    'PA Media',
    'Press Association',
    'Kyodo',
    'Yonhap',
    'Anadolu',
    'Anadolu Agency',
    'NurPhoto',
    'Corbis',
    'Alamy',
    'Shutterstock',
    'Rex',
    'Zuma Press',
    'ZUMA',
    'Sipa',
    'SIPA USA',
    'BelTA',
    'BelaPAN',
    'Canadian Press',
    'The Canadian Press',
    'AAP',
    'Sputnik',
    'Bloomberg',
    'Barcroft',
    'iStock',
    'Flickr',
    'flickr',
    'Wikimedia Commons',
    'Facebook',
    'Twitter',
    'Instagram',
    'Telegram',
    'VKontakte',
    'YouTube',
    'BBC',
    'BBC News',
    'CNN',
    'RFE/RL',
    'VOA',
    'Voice of America',
    'Deutsche Welle',
    'DW',
    'Al Jazeera',
    'NPR',
    'CBS',
    'CBS News',
    'ABC News',
    'NBC News',
    'Fox News',
    'Sky News',
    'PAP',
    'CTK',
    'MTI',
  ].map((name) => name.toLowerCase()),
)

/** True for the name of a news agency, a picture desk or a platform, whatever its case. */
export function isAgency(text: string): boolean {
  return AGENCIES.has(text.trim().toLowerCase())
}
