import { describe, expect, test } from 'vitest'
import { recordOf } from '../../../test/record-of.ts'

/** What becomes of the words that name an event: the status of the event, or the reason why there is none. */
const ROWS: readonly (readonly [text: string, words: string, outcome: string])[] = [
  // told
  ['About forty nurses protested outside the clinic in Leeds on Monday.', 'protested', 'happened'],
  ['Farmers held a rally in Lyon on Tuesday.', 'rally', 'happened'],
  ['A vigil was held for the drowned sailors in Gdynia.', 'vigil', 'happened'],
  ['Police detained the poet after the reading.', 'detained', 'happened'],
  ['The editor was beaten by masked men near his home.', 'beaten', 'happened'],
  ['Two brothers were shot dead by soldiers at a checkpoint.', 'shot dead', 'happened'],
  ['Officials have permitted the march.', 'march', 'happened'],
  ['The union has staged a strike since Monday.', 'strike', 'happened'],
  ['Thousands gathered to protest against the new tax.', 'protest', 'happened'],
  ['Protesters in Tartu demanded the release of a poet.', 'Protesters', 'happened'],
  ['Thousands of students staged a rally in Brno yesterday.', 'rally', 'happened'],
  [
    'Stall keepers at the fish market in Split protested on Monday against the price of a pitch. Market traders say that prices rose twice.',
    'protested',
    'happened',
  ],
  // going on
  ['Students are protesting in the main square of Sofia.', 'protesting', 'ongoing'],
  ['Hundreds are marching towards the parliament.', 'marching', 'ongoing'],
  // planned
  ['Teachers will march through Porto on Saturday.', 'march', 'planned'],
  ['The party plans to hold a rally next week.', 'rally', 'planned'],
  ['Bus drivers intend to strike on Friday.', 'strike', 'planned'],
  ['A vigil is scheduled for Sunday evening.', 'vigil', 'planned'],
  ['The union announced a strike for next month.', 'strike', 'planned'],
  ['Opposition leaders called for a demonstration on Sunday.', 'demonstration', 'planned'],
  ['Shops were boarded up ahead of the planned protest.', 'protest', 'planned'],
  ['The groups said they would march to the embassy on Friday.', 'march', 'planned'],
  // called off, prevented
  ['Organisers cancelled the march because of the storm.', 'march', 'cancelled'],
  ['The rally was called off on Thursday.', 'rally', 'cancelled'],
  ['The demonstration has been postponed.', 'demonstration', 'cancelled'],
  ['The city banned the pride parade.', 'pride parade', 'prevented'],
  ['Police prevented the group from holding a rally.', 'rally', 'prevented'],
  ['The court prohibited the procession.', 'procession', 'prevented'],
  // habits and laws
  ['Police routinely disperse unauthorised rallies.', 'disperse', 'habitual'],
  ['Villagers often protest against the mine.', 'protest', 'habitual'],
  ['Every year thousands march through the town.', 'march', 'habitual'],
  ['The law forbids protests near the palace.', 'protests', 'habitual'],
  ['Officers usually arrest the leaders first.', 'arrest', 'habitual'],
  // hypotheses and wishes
  ['If the council raises rents, tenants could protest.', 'protest', 'hypothetical'],
  ['He warned that miners might strike.', 'strike', 'hypothetical'],
  ['The minister feared that the crowd would riot.', 'riot', 'hypothetical'],
  ['They threatened to arrest her.', 'arrest', 'hypothetical'],
  ['Analysts speak of the risk of a general strike.', 'strike', 'hypothetical'],
  ['A possible rally worries shopkeepers.', 'rally', 'hypothetical'],
  ['She urged supporters to march.', 'march', 'hypothetical'],
  ['The new law would allow guards to detain visitors without a judge.', 'detain', 'hypothetical'],
  ['She heads a unit tasked with investigating corrupt officers.', 'investigating', 'hypothetical'],
  ['An attempt to prosecute the colonel failed last year.', 'prosecute', 'hypothetical'],
  ['Their demands include lower rents, an inquiry into the shooting and a new mayor.', 'inquiry', 'hypothetical'],
  ['They had asked the rector, who was away at the time, to open an inquiry.', 'open', 'hypothetical'],
  ['The attacker, described by one paper as convicted of a stabbing, fled.', 'stabbing', 'other-sense'],
  ['Deputies approved a bill on rents, but it was rejected by the upper house.', 'approved', 'negated'],
  // denied in form
  ['No protests were reported in the capital.', 'protests', 'negated'],
  ['The miners did not strike.', 'strike', 'negated'],
  ['Nobody was arrested.', 'arrested', 'negated'],
  ['Police never detained the brothers.', 'detained', 'negated'],
  ['The evening passed without a riot.', 'riot', 'negated'],
]

describe('modality of the words that name an event', () => {
  test.each(ROWS)('%s [%s] is %s', (text, words, outcome) => {
    const record = recordOf(text)
    const event = record.events.find((one) => one.triggers.some((trigger) => trigger.quote.includes(words)))
    const aside = record.setAside.find((one) => one.evidence.quote.includes(words))
    expect(event?.status ?? aside?.reason).toBe(outcome)
  })
})
