/** Endings of words for people; thing-nouns.ts holds the things that end alike (papers, apartments). */
const PEOPLE_ENDING =
  /(?:istas?|ists|ers|ors|ans|ants|ees|eers|men|women|crats|folk|ites|goers|kids|mates|stanis|oliers|iots|aires|ologues|eses|nis|owners|holders)$/
const PLURAL_ENDING = /[^su'i]s$|men$/

/** True for a plural that by its ending names people: "beekeepers", "machinists", "Oklahomans". */
export function endsLikePeople(form: string): boolean {
  return form.length > 5 && PEOPLE_ENDING.test(form)
}

/** True for a word that by its ending is a plural. */
export function endsLikePlural(form: string): boolean {
  return form.length > 3 && PLURAL_ENDING.test(form)
}
