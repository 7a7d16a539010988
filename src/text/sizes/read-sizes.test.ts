import { describe, expect, test } from 'vitest'
import type { SizeFound } from '../found.ts'
import { readSizes } from './read-sizes.ts'

const tell = ({ value, of, noun }: SizeFound): string =>
  `${value.low ?? ''}..${value.high ?? ''} ${of}${noun ? ` (${noun.quote})` : ''}`

/** [text, "low..high field (noun)" with '' for an open end, quote]: texts with one count each. */
const ONE: readonly (readonly [text: string, told: string, quote: string])[] = [
  // people taking part
  ['Over 700 beekeepers rallied outside the ministry.', '700.. people (beekeepers)', 'Over 700'],
  ['At least 80 tram drivers walked off the job.', '80.. people (tram drivers)', 'At least 80'],
  ['Thousands of pensioners filled the square.', '2000..9999 people (pensioners)', 'Thousands'],
  ['Thousands march against the toll road', '2000..9999 people', 'Thousands'],
  ['Hundreds block roads over water cuts', '200..999 people', 'Hundreds'],
  ['Dozens gathered at the fountain.', '24..99 people', 'Dozens'],
  ['A crowd of 450 waited in the rain.', '450..450 people', '450'],
  ['a 1,500-strong procession', '1500..1500 people', '1,500'],
  ['The 1,000-strong vigil passed off quietly.', '1000..1000 people (strong vigil)', '1,000'],
  ['The prefecture counted 6,200.', '6200..6200 people', '6,200'],
  ['Some 5,000 shopowners shut their doors.', '5000..5000 people (shopowners)', 'Some 5,000'],
  ['About 250 detainees at the prison rioted.', '250..250 people (detainees)', 'About 250'],
  ['128 soldiers launched a hunger strike.', '128..128 people (soldiers)', '128'],
  ['They brought it to 10 Downing Street.', '10..10 other', '10'],
  ['The vigil drew about 90.', '90..90 people', 'about 90'],
  ['Police put the number of marchers at 3,200.', '3200..3200 people', '3,200'],
  ['Turnout was estimated at 60,000.', '60000..60000 people', 'estimated at 60,000'],
  ['The crowd swelled to nearly 5,000.', '..5000 people', 'nearly 5,000'],
  ['Between 300 and 400 cleaners picketed the airport.', '300..400 people (cleaners)', 'Between 300 and 400'],
  ['Some 40,000 took to the streets.', '40000..40000 people', 'Some 40,000'],
  ['About 250 of them sat down on the tracks.', '250..250 people', 'About 250'],
  ['There were 2,000 on the march.', '2000..2000 people', '2,000'],
  ['Half a million people turned out.', '500000..500000 people (people)', 'Half a million'],
  ['Two and a half thousand nurses walked out.', '2500..2500 people (nurses)', 'Two and a half thousand'],
  ['A couple of hundred students joined in.', '200..200 people (students)', 'A couple of hundred'],
  ['Scores of taxi drivers honked their horns.', '40..99 people (taxi drivers)', 'Scores'],
  ['a handful of counter-protesters', '3..9 people (counter-protesters)', 'a handful'],
  ['Hundreds, perhaps thousands, came to the funeral.', '200..9999 people', 'Hundreds, perhaps thousands'],
  ['100,000-plus supporters cheered.', '100000.. people (supporters)', '100,000-plus'],
  ['upwards of 20 000 dockers', '20000.. people (dockers)', 'upwards of 20 000'],
  ['Organisers said 12k people came.', '12000..12000 people (people)', '12k'],
  ['no more than 60 hardline monarchists', '..60 people (hardline monarchists)', 'no more than 60'],
  ['some 900 angry, placard-waving shopkeepers', '900..900 people (angry, placard-waving shopkeepers)', 'some 900'],
  ['70 high school students', '70..70 people (high school students)', '70'],
  ['200 human rights activists', '200..200 people (human rights activists)', '200'],
  ['5,000 women textile workers', '5000..5000 people (women textile workers)', '5,000'],
  ['80 civil servants and their families protested', '80..80 people (civil servants)', '80'],
  ['3,000 Estonians linked arms.', '3000..3000 people (Estonians)', '3,000'],
  ['600 Bretons marched through Rennes.', '600..600 people (Bretons)', '600'],
  ['one lone demonstrator', '1..1 people (lone demonstrator)', 'one'],
  ['30-member delegation', '30..30 people (member)', '30'],
  [
    'In the same week 400 noisy but peaceful residents gathered',
    '400..400 people (noisy but peaceful residents)',
    '400',
  ],
  ['A further 150 miners downed tools.', '150..150 people (miners)', 'A further 150'],
  ['No one turned up for the rally.', '0..0 people', 'No one'],
  ['The union has 40,000 members.', '40000..40000 people (members)', '40,000'],
  // off-duty police are a crowd when they protest
  ['2,000 police officers marched for better pay.', '2000..2000 people (police officers)', '2,000'],
  ['About 60 soldiers went on strike over unpaid wages.', '60..60 people (soldiers)', 'About 60'],
  ['A march of 300 people was held in Riga.', '300..300 people (people)', '300'],
  ['Forty people held hands.', '40..40 people (people)', 'Forty'],
  // arrested
  ['18 held after brawl', '18..18 arrested', '18'],
  ['300 people were arrested.', '300..300 arrested (people)', '300'],
  ['Police arrested 17 protesters.', '17..17 arrested (protesters)', '17'],
  ['the arrest of 12 activists', '12..12 arrested (activists)', '12'],
  ['Officers detained more than 40.', '40.. arrested', 'more than 40'],
  ['20 arrested at pipeline protest', '20..20 arrested', '20'],
  ['Nine women have been taken into custody.', '9..9 arrested (women)', 'Nine'],
  ['Dozens of opposition supporters had been rounded up.', '24..99 arrested (opposition supporters)', 'Dozens'],
  ['There were 35 arrests.', '35..35 arrested (arrests)', '35'],
  ['Eleven of those who marched were arrested.', '11..11 arrested', 'Eleven'],
  ['The number of detainees rose to 210.', '210..210 arrested', '210'],
  ['A man was arrested near the gate.', '1..1 arrested (man)', 'A man'],
  ['Police have detained a journalist.', '1..1 arrested (journalist)', 'a journalist'],
  ['No arrests were made.', '0..0 arrested (arrests)', 'No arrests'],
  ['No one was arrested.', '0..0 arrested', 'No one'],
  ['None of the marchers was detained.', '0..0 arrested (marchers)', 'None'],
  ['It ended without any arrests.', '0..0 arrested (arrests)', 'without any arrests'],
  ['the release of 40 detained editors', '40..40 arrested (detained editors)', '40'],
  // injured
  ['Medics carried off 20 injured marchers.', '20..20 injured (injured marchers)', '20'],
  ['Five police officers were hurt.', '5..5 injured (police officers)', 'Five'],
  ['Tear gas left 60 people injured.', '60..60 injured (people)', '60'],
  ['wounding at least a dozen bystanders', '12.. injured (bystanders)', 'at least a dozen'],
  ['Scores were wounded.', '40..99 injured', 'Scores'],
  ['Hundreds more were reported injured.', '200..999 injured', 'Hundreds'],
  ['Seven demonstrators were taken to hospital.', '7..7 injured (demonstrators)', 'Seven'],
  ['Three marchers suffered minor burns.', '3..3 injured (marchers)', 'Three'],
  ['15 treated for smoke inhalation', '15..15 injured', '15'],
  ['There were no injuries.', '0..0 injured (injuries)', 'no injuries'],
  ['There were no immediate reports of injuries.', '0..0 injured (injuries)', 'no immediate reports of injuries'],
  ['A policewoman was injured by a bottle.', '1..1 injured (policewoman)', 'A policewoman'],
  // killed
  ['The blast killed at least three.', '3.. killed', 'at least three'],
  ['a landslide killing twenty villagers', '20..20 killed (villagers)', 'twenty'],
  ['Forty-one people died.', '41..41 killed (people)', 'Forty-one'],
  ['Six miners were shot dead.', '6..6 killed (miners)', 'Six'],
  ['The death toll rose to 34.', '34..34 killed', '34'],
  ['the deaths of hundreds of civilians', '200..999 killed (civilians)', 'hundreds'],
  ['Two dead after march', '2..2 killed (dead)', 'Two'],
  ['There were 19 deaths.', '19..19 killed (deaths)', '19'],
  ['More than 50 people, most of them women, have been killed.', '50.. killed (people)', 'More than 50'],
  ['Eight people lost their lives.', '8..8 killed (people)', 'Eight'],
  ['Nobody died.', '0..0 killed', 'Nobody'],
  // officers
  ['Some 500 riot police stood by.', '500..500 officers (riot police)', 'Some 500'],
  ['3,000 troops were deployed.', '3000..3000 officers (troops)', '3,000'],
  ['Hundreds of gendarmes sealed off the bridge.', '200..999 officers (gendarmes)', 'Hundreds'],
  // places and things
  ['It spread to 23 towns.', '23..23 places (towns)', '23'],
  ['in at least two dozen provinces', '24.. places (provinces)', 'at least two dozen'],
  ['60 tractors blocked the motorway.', '60..60 things (tractors)', '60'],
  ['They handed in 30,000 signatures.', '30000..30000 things (signatures)', '30,000'],
  ['Fourteen unions backed the strike.', '14..14 things (unions)', 'Fourteen'],
  ['a 12,000-seat stadium', '12000..12000 things (seat)', '12,000'],
  ['a coalition of 25 organisations', '25..25 things (organisations)', '25'],
  // time
  ['It lasted over three days.', '3.. time', 'over three'],
  ['a 24-hour strike', '24..24 time', '24'],
  ['six weeks ago', '6..6 time', 'six'],
  ['on 14 October', '14..14 time', '14'],
  ['On March 9 residents met the mayor.', '9..9 time', '9'],
  ['In 2011 people hoped for change.', '2011..2011 time', '2011'],
  ['a 2013 survey', '2013..2013 time', '2013'],
  ['at 9 p.m.', '9..9 time', '9'],
  ['a day-long sit-in', '1..1 time', 'day-long'],
  // money
  ['a fine of $5,000', '5000..5000 money', '$5,000'],
  ['fined more than £1.5m', '1500000.. money', 'more than £1.5m'],
  ['It cost 300 euros.', '300..300 money', '300'],
  ['Rs 2 lakh', '200000..200000 money', 'Rs 2 lakh'],
  ['40 million Hong Kong dollars', '40000000..40000000 money', '40 million'],
  // share
  ['10 percent of voters', '10..10 share', '10'],
  ['about 4.5 per cent', '4..5 share', 'about 4.5'],
  ['75% of them', '75..75 share', '75'],
  // distance and other measures
  ['a mile-long march', '1..1 distance', 'mile-long'],
  ['They walked 12 kilometres.', '12..12 distance', '12'],
  ['a 50m banner', '50..50 distance', '50'],
  ['100m away', '100..100 distance', '100'],
  ['20 square miles of forest', '20..20 other', '20'],
  ['3,000 tonnes of grain', '3000..3000 other', '3,000'],
  // age
  ['a 23-year-old electrician', '23..23 age', '23'],
  ['a woman aged 61', '61..61 age', '61'],
  ['Ana Petrov, 34, a teacher, spoke.', '34..34 age', '34'],
  ['those under 18', '..18 age', 'under 18'],
  ['He is 40 years old.', '40..40 age', '40'],
  // names
  ['under article 31 of the constitution', '31..31 other', '31'],
  ['the Covid-19 rules', '19..19 other', '19'],
  ['Flight 204 was delayed.', '204..204 other', '204'],
]

/** [text, what is told in order]: texts with several counts. */
const SEVERAL: readonly (readonly [text: string, told: readonly string[]])[] = [
  ['Two students, both aged under twenty, were detained.', ['2..2 arrested (students)', '..20 age']],
  ['the 2009-10 season', ['2009..2009 time', '10..10 time']],
  ['Six of the 200 demonstrators were arrested.', ['6..6 arrested (demonstrators)', '200..200 people (demonstrators)']],
  [
    'Police detained 21 of the estimated 150 squatters.',
    ['21..21 arrested (squatters)', '150..150 people (squatters)'],
  ],
  ['Five of the eight jailed editors went home.', ['5..5 arrested (jailed editors)', '8..8 arrested (jailed editors)']],
  ['One in three households and nine out of ten farms', ['3..3 share', '9..9 share', '10..10 share']],
  ['Two people were killed and 20 others wounded.', ['2..2 killed (people)', '20..20 injured (others)']],
  ['Three killed, nine hurt in clashes', ['3..3 killed', '9..9 injured']],
  ['Twelve people died, including two children.', ['12..12 killed (people)', '2..2 killed (children)']],
  [
    '90 civilians were wounded, as were seventeen from the coast guard.',
    ['90..90 injured (civilians)', '17..17 injured'],
  ],
  ['20 were hurt, three of them seriously.', ['20..20 injured', '3..3 injured']],
  [
    '30 people were held, 12 in Lviv and 18 in Odesa.',
    ['30..30 arrested (people)', '12..12 arrested', '18..18 arrested'],
  ],
  ['800 marched in Leeds, 300 in Hull.', ['800..800 people', '300..300 people']],
  ['Twenty gunmen shot three farmers.', ['20..20 people (gunmen)', '3..3 injured (farmers)']],
  ['There were no casualties.', ['0..0 injured (casualties)', '0..0 killed (casualties)']],
  ['There were no arrests or injuries.', ['0..0 arrested (arrests)', '0..0 injured (arrests)']],
  ['A 45-year-old woman was detained.', ['1..1 arrested (woman)', '45..45 age']],
  ['They won 3-2.', ['3..3 score', '2..2 score']],
  ['On May 17 300 people marched.', ['17..17 time', '300..300 people (people)']],
  [
    'Fourteen clerks, five drivers and one cook were killed.',
    ['14..14 killed (clerks)', '5..5 killed (drivers)', '1..1 killed (cook)'],
  ],
  [
    'Some 50 people, 10 police officers and two dogs',
    ['50..50 people (people)', '10..10 officers (police officers)', '2..2 things (dogs)'],
  ],
]

const NOTHING: readonly string[] = [
  'one of the organisers',
  'once again',
  'the first rally',
  'for the twenty-fifth time',
  'the 1990s',
  'two thirds of the hall',
  'No one knows why.',
  'a man from the union spoke',
  'on 03/11/2004 at 10:45',
]

describe('readSizes', () => {
  test.each(ONE)('reads %j', (text, told, quote) => {
    const found = readSizes(text)
    expect(found.map(tell)).toEqual([told])
    expect(found.map((size) => size.quote)).toEqual([quote])
  })

  test.each(SEVERAL)('tells the counts in %j apart', (text, told) => {
    expect(readSizes(text).map(tell)).toEqual(told)
  })

  test.each(NOTHING)('finds no count in %j', (text) => {
    expect(readSizes(text)).toEqual([])
  })
})

describe('sums and totals', () => {
  test.each([
    ['Two women and a man were injured.', 'Two women and a man', '3..3 injured'],
    ['Police arrested a clerk and two porters.', 'a clerk and two porters', '3..3 arrested'],
    ['300 students and more than 200 teachers marched.', '300 students and more than 200', '500.. people'],
    ['There were 1,200 people with another 300 outside.', '1,200 people with another 300', '1500..1500 people'],
  ])('adds up %j beside its parts', (text, quote, told) => {
    const [sum, ...parts] = readSizes(text)
    expect(sum && [sum.quote.startsWith(quote), tell(sum), sum.rule]).toEqual([true, told, 'size.sum'])
    expect(parts.map(({ part }) => part)).toEqual([true, true])
  })

  test.each([
    ['500,000 people marched across the country.', true],
    ['More than 900 people have been arrested over three days.', true],
    ['Some 40,000 rallied in 12 cities.', true],
    ['Nationwide, about 70,000 teachers walked out.', true],
    ['About 70,000 teachers walked out in Lyon.', undefined],
    ['About 70 teachers held a three-day vigil.', undefined],
  ])('in %j, the count being a total is %s', (text, total) => {
    expect(readSizes(text)[0]?.total).toBe(total)
  })
})

describe('the likelihood of a crowd', () => {
  /** The first count of each text is likelier the size of a gathering than the second. */
  test.each([
    ['About 300 people rallied on the island of 850,000 people.'],
    ['Some 2,000 protesters cheered as three speakers took the stage.'],
    ['Over 500 nurses marched past the clinic, which employs 90 doctors.'],
    ['Around 1,200 people gathered; thousands had been expected.'],
    ['40,000 workers went on strike at the call of a union with 900,000 members.'],
  ])('ranks the counts in %j', (text) => {
    const [first, second] = readSizes(text).filter(({ of }) => of === 'people')
    expect(first?.crowd).toBeGreaterThan(second?.crowd ?? 1)
  })
})

describe('languages', () => {
  test('reads English in all its countries and no other language', () => {
    expect(readSizes('300 people', { language: 'en-ZA' })).toHaveLength(1)
    expect(readSizes('300 people', { language: 'fr' })).toEqual([])
  })
})
