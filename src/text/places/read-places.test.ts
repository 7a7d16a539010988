import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlaceFound } from '../found.ts'
import { loadGazetteer } from './gazetteer.ts'
import { readPlaces } from './read-places.ts'

const gazetteer = loadGazetteer(readFileSync(new URL('../../../data/gazetteer/places.bin', import.meta.url)))
const read = (text: string, home?: string): readonly PlaceFound[] =>
  readPlaces(text, { gazetteer, ...(home === undefined ? {} : { home }) })
const shown = ({ quote, value, as }: PlaceFound): string =>
  `${quote} = ${value.name}, ${value.country ?? '-'}${as === 'place' ? '' : `, ${as}`}`

/** Text, and what is read in it: "quote = name, country", with what it stands for where that is not the place. */
type Row = readonly [text: string, ...found: readonly string[]]

const PLACES: readonly Row[] = [
  ['Hundreds marched in Oslo on Friday.', 'Oslo = Oslo, NO'],
  ['Crowds gathered in São Paulo and in Sao Paulo.', 'São Paulo = São Paulo, BR', 'Sao Paulo = São Paulo, BR'],
  ['A vigil was held in New York City.', 'New York City = New York City, US'],
  ['Workers walked out in Addis Ababa, Ethiopia.', 'Addis Ababa = Addis Ababa, ET', 'Ethiopia = Ethiopia, ET'],
  ['The rally in Ivano-Frankivsk was peaceful.', 'Ivano-Frankivsk = Ivano-Frankivsk, UA'],
  ['Farmers blocked roads near Thessaloniki.', 'Thessaloniki = Thessaloníki, GR'],
  ['Mumbai and Bombay are one city.', 'Mumbai = Mumbai, IN', 'Bombay = Mumbai, IN'],
  ["Nairobi's streets were empty.", 'Nairobi = Nairobi, KE'],
  ['Protesters filled Ulaanbaatar in the cold.', 'Ulaanbaatar = Ulan Bator, MN'],
  ['They came from Mt. Vernon, Wash., by bus.', 'Mt. Vernon = Mount Vernon, US', 'Wash. = Washington, US'],
  ['Nurses struck in Fort Worth, Texas.', 'Fort Worth = Fort Worth, US', 'Texas = Texas, US'],
  ['Teachers picketed in St. Louis, Mo., on Monday.', 'St. Louis = St. Louis, US', 'Mo. = Missouri, US'],
  ['He lives in Troy, New York.', 'Troy = Troy, US', 'New York = New York, US'],
  ['Two women were held in Bath.', 'Bath = Bath, GB'],
  ['The mayor of Cork resigned.', 'Cork = Cork, IE'],
  [
    'They marched in Reading, Berkshire, UK.',
    'Reading = Reading, GB',
    'Berkshire = Berkshire, GB',
    'UK = United Kingdom, GB',
  ],
  ['It cost US$40 in Lagos.', 'Lagos = Lagos, NG'],
  ['The bus from Dallas, TX was late.', 'Dallas = Dallas, US', 'TX = Texas, US'],
  ['She lives in Charleston, W. Va., with her son.', 'Charleston = Charleston, US', 'W. Va. = West Virginia, US'],
]

const AREAS: readonly Row[] = [
  ['Men were detained in Chechnya.', 'Chechnya = Chechnya, RU'],
  ['Riots broke out in Gujarat.', 'Gujarat = Gujarat, IN'],
  ['Settlers marched in the West Bank.', 'West Bank = West Bank, PS'],
  ['Rockets were fired from Gaza.', 'Gaza = Gaza Strip, PS'],
  ['Students boycotted classes in Hong Kong.', 'Hong Kong = Hong Kong, HK'],
  ['A referendum was held in Catalonia.', 'Catalonia = Catalonia, ES'],
  ['Camps were built in Xinjiang and in Tibet.', 'Xinjiang = Xinjiang, CN', 'Tibet = Tibet, CN'],
  ['Activists were tried in Crimea.', 'Crimea = Crimea, UA'],
  ['A curfew was imposed in Kashmir.', 'Kashmir = Jammu and Kashmir, IN'],
  ['Clashes went on in Scotland and Wales.', 'Scotland = Scotland, GB', 'Wales = Wales, GB'],
  ['Police deployed across Nova Scotia.', 'Nova Scotia = Nova Scotia, CA'],
  ['The strike spread to Queensland.', 'Queensland = Queensland, AU'],
  ['Refugees fled Darfur for Chad.', 'Darfur = Darfur, SD', 'Chad = Chad, TD'],
  ['Trade grew across the European Union.', 'European Union = European Union, -'],
  ['Leaders of the European Union met.', 'European Union = European Union, -, government'],
  ['Ships crossed the Black Sea.', 'Black Sea = Black Sea, -'],
  ['Fires burned in Boulder County, Colorado.', 'Boulder County = Boulder County, US', 'Colorado = Colorado, US'],
  ['Burma is now called Myanmar.', 'Burma = Myanmar, MM', 'Myanmar = Myanmar, MM'],
  ['Officials in the U.S. and the UK agreed.', 'U.S. = United States, US', 'UK = United Kingdom, GB, government'],
  [
    'Voters in the United States and in America turned out.',
    'United States = United States, US',
    'America = United States, US',
  ],
]

const CHAINS: readonly Row[] = [
  ['Herders met in Marsabit, northern Kenya.', 'Marsabit = Marsabit, KE', 'Kenya = Kenya, KE'],
  ['The march began in Alexandria, La., at noon.', 'Alexandria = Alexandria, US', 'La. = Louisiana, US'],
  ['The march began in Alexandria, Egypt, at noon.', 'Alexandria = Alexandria, EG', 'Egypt = Egypt, EG'],
  ['The fair in Paris, Texas, was called off.', 'Paris = Paris, US', 'Texas = Texas, US'],
  ['A blast hit the Syrian city of Tartus.', 'Syrian = Syria, SY, demonym', 'Tartus = Ţarţūs, SY'],
  ["Iran's Kermanshah province shook.", 'Iran = Iran, IR', 'Kermanshah = Kermanshah, IR'],
  ['Workers in Birmingham, Alabama, voted.', 'Birmingham = Birmingham, US', 'Alabama = Alabama, US'],
  ['A court in Cambridge, Mass., ruled.', 'Cambridge = Cambridge, US', 'Mass. = Massachusetts, US'],
  ['He spoke in Santiago in Chile.', 'Santiago = Santiago, CL', 'Chile = Chile, CL'],
  ['Police in Reading, England, made arrests.', 'Reading = Reading, GB', 'England = England, GB'],
  [
    'Crowds met in Mobile, Ala., and in Orange, N.J., too.',
    'Mobile = Mobile, US',
    'Ala. = Alabama, US',
    'Orange = Orange, US',
    'N.J. = New Jersey, US',
  ],
]

const CONTEXT: readonly Row[] = [
  [
    'Activists in St. Petersburg were detained. Lawyers from Moscow and Novosibirsk came to help, and Russian media reported it.',
    'St. Petersburg = Saint Petersburg, RU',
    'Moscow = Moscow, RU',
    'Novosibirsk = Novosibirsk, RU',
    'Russian = Russia, RU, demonym',
  ],
  [
    'Activists in St. Petersburg were arrested by sheriff deputies. Groups from Tampa and Clearwater, Fla., came to help.',
    'St. Petersburg = St. Petersburg, US',
    'Tampa = Tampa, US',
    'Clearwater = Clearwater, US',
    'Fla. = Florida, US',
  ],
  [
    'Tbilisi and Batumi saw rallies; all Georgia watched.',
    'Tbilisi = Tbilisi, GE',
    'Batumi = Batumi, GE',
    'Georgia = Georgia, GE',
  ],
  [
    'Atlanta and Savannah saw rallies; all Georgia watched.',
    'Atlanta = Atlanta, US',
    'Savannah = Savannah, US',
    'Georgia = Georgia, US',
  ],
  [
    'In London, Ontario, buses stopped. London is a city of students.',
    'London = London, CA',
    'Ontario = Ontario, CA',
    'London = London, CA',
  ],
  [
    'From Belfast to Derry, Irish unions struck.',
    'Belfast = Belfast, GB',
    'Derry = Derry, GB',
    'Irish = Ireland, IE, demonym',
  ],
  [
    'The mayors of Clay, Platte and Jackson counties in Missouri met.',
    'Clay = Clay County, US',
    'Platte = Platte County, US',
    'Jackson = Jackson County, US',
    'Missouri = Missouri, US',
  ],
]

const STANDING_FOR: readonly Row[] = [
  ['Moscow denied the charge on Monday.', 'Moscow = Moscow, RU, government'],
  ['The envoys left. Washington said it would answer.', 'Washington = Washington, US, government'],
  ['Kyiv accused Moscow of shelling the town.', 'Kyiv = Kyiv, UA, government', 'Moscow = Moscow, RU, government'],
  ['Turkey condemned the ruling.', 'Turkey = Turkey, TR, government'],
  ['Diplomats praised talks with Ankara.', 'Ankara = Ankara, TR, government'],
  ["Beijing's refusal surprised nobody.", 'Beijing = Beijing, CN, government'],
  ['Thousands rallied in Moscow.', 'Moscow = Moscow, RU'],
  ['Russian police detained ten Ukrainians.', 'Russian = Russia, RU, demonym', 'Ukrainians = Ukraine, UA, demonym'],
  [
    'Two South Koreans and a Chechen were freed.',
    'South Koreans = South Korea, KR, demonym',
    'Chechen = Chechnya, RU, demonym',
  ],
]

const SITES: readonly Row[] = [
  [
    'They met at the corner of Third Avenue and Pike Street.',
    'Third Avenue = Third Avenue, -, site',
    'Pike Street = Pike Street, -, site',
  ],
  ['Crowds filled Palace Square by noon.', 'Palace Square = Palace Square, -, site'],
  ['Police closed Bolotnaya Square.', 'Bolotnaya Square = Bolotnaya Square, -, site'],
  ['Lorries blocked Highway 61 and I-90.', 'Highway 61 = Highway 61, -, site', 'I-90 = I-90, -, site'],
  [
    'The march ended at 1200 Maple St., Akron, Ohio.',
    'Maple St. = Maple St., -, site',
    'Akron = Akron, US',
    'Ohio = Ohio, US',
  ],
  ['A crowd stood outside Trump Tower.', 'Trump Tower = Trump Tower, -, site'],
  ['Shops on Elm and Walnut streets closed.', 'Elm = Elm, -, site', 'Walnut = Walnut, -, site'],
]

const NO_PLACES: readonly Row[] = [
  ['Paris Hilton arrived late.'],
  ['Jordan Peele made the film, and Mr. London praised it.'],
  ['Reading is fun, said the nice teacher.'],
  ['May was cold and March was colder.'],
  ['They voted on Sunday in favour of it.'],
  ['Orange is the colour of the party.'],
  ['President Lincoln and Gov. Houston met Dr. Jackson.'],
  ['Chelsea Manning was freed.'],
  ['It was nice of them to split the mobile phones.'],
  ['Georgia Stevens, 34, sang. Stevens was cheered.'],
  ['Sheriff Tyler Mason said so. Mason would not give a name.'],
  ['He may march again.'],
]

const UNKNOWN: readonly Row[] = [
  ['Floods cut off the village of Larkwellby.', 'Larkwellby = Larkwellby, -'],
  ['Rain fell on Quillmere Lake all night.', 'Quillmere Lake = Quillmere Lake, -'],
  ['The Ostravnik district was searched.', 'Ostravnik = Ostravnik, -'],
]

const DATELINES: readonly Row[] = [
  ['LAGOS (Reuters) - Unions called a strike.', 'LAGOS = Lagos, NG'],
  ['AKRON, Ohio — A man was held.', 'AKRON = Akron, US', 'Ohio = Ohio, US'],
  ['MOSCOW, May 17 - Ten people were held.', 'MOSCOW = Moscow, RU'],
]

const LOWER: readonly Row[] = [
  ['bakers struck in nice, france, on monday', 'nice = Nice, FR', 'france = France, FR'],
  ['nurses rallied in limerick and galway over pay', 'limerick = Limerick, IE', 'galway = Gaillimh, IE'],
  ['cork city centre came to a standstill on saturday', 'cork city = Cork, IE'],
  ['judges in the hague heard the shepherds', 'the hague = The Hague, NL'],
  ['a crowd in george square in glasgow sang', 'george square = george square, -, site', 'glasgow = Glasgow, GB'],
  ['ten thousand people marched in ottawa to reject the budget', 'ottawa = Ottawa, CA'],
  [
    'students blocked roads in nairobi and mombasa, kenyan police said',
    'nairobi = Nairobi, KE',
    'mombasa = Mombasa, KE',
    'kenyan = Kenya, KE, demonym',
  ],
  ['it may be nice of them to march on sunday for more reading'],
  ['teachers in the town of velkorovo went on strike again', 'velkorovo = velkorovo, -'],
  [
    'workers gathered at liberation square in cairo on friday',
    'liberation square = liberation square, -, site',
    'cairo = Cairo, EG',
  ],
  ['supporters of president hugo chavez marched through caracas', 'caracas = Caracas, VE'],
]

const SETS = {
  places: PLACES,
  areas: AREAS,
  chains: CHAINS,
  context: CONTEXT,
  'what a name stands for': STANDING_FOR,
  sites: SITES,
  'names that are persons or words': NO_PLACES,
  'unknown places': UNKNOWN,
  datelines: DATELINES,
  'lower-cased text': LOWER,
}

describe('readPlaces', () => {
  for (const [title, rows] of Object.entries(SETS)) {
    describe(`reads ${title}`, () => {
      it.each(rows)('in "%s"', (text, ...found) => {
        expect(read(text).map(shown)).toEqual(found)
      })
    })
  }

  it('keeps the readings that lost, each with its reason', () => {
    const [paris] = read('Shops in Paris, Texas, closed.')
    expect(paris?.candidates?.[0]).toMatchObject({
      value: { name: 'Paris', country: 'FR' },
      reason: 'does not lie where the words beside the name put it',
    })
  })

  it('takes the home that it is told', () => {
    expect(read('A fire broke out in Hamilton.', 'NZ').map(shown)).toEqual(['Hamilton = Hamilton, NZ'])
    expect(read('A fire broke out in Hamilton.', 'CA').map(shown)).toEqual(['Hamilton = Hamilton, CA'])
  })

  it('gives coordinates, GeoNames id and precision to what it knows, words alone to what it does not', () => {
    expect(read('A vigil was held in Oslo.')[0]?.value).toEqual({
      name: 'Oslo',
      country: 'NO',
      lat: 59.9127,
      lon: 10.7461,
      geonames: 3143244,
      precision: 'settlement',
    })
    expect(read('Floods cut off the village of Larkwellby.')[0]?.value).toEqual({
      name: 'Larkwellby',
      aliases: ['village of Larkwellby'],
    })
  })

  it('lists the names by which the text calls a place as aliases', () => {
    expect(read('Bombay was calm.')[0]?.value.aliases).toEqual(['Bombay'])
    expect(read('Farmers in northern Kenya met.')[0]?.value.aliases).toEqual(['northern Kenya'])
  })

  it('marks a name inside that of a body', () => {
    expect(read('The Akron Police Department said so.')[0]).toMatchObject({ quote: 'Akron', rule: 'place.in-name' })
  })
})

const PIECES = [
  'Paris',
  'St.',
  'in',
  ', ',
  'Texas',
  'County',
  'Highway 9',
  "Moscow's",
  'the',
  'village of',
  '—',
  '\n',
  'counties',
  'and',
  'Mr. Jordan',
  'U.S.',
  'Lake',
  'Street',
  '(',
  '”',
  'é',
  '😀',
  'москва',
  '12th',
  'N.',
  "'",
  'W. Va.',
  '\ud800',
]

describe('any string', () => {
  it('is read without a throw, in order, with its own words for quotes', () => {
    const pieces = fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 40 })
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          pieces,
          pieces.map((text) => text.toLowerCase()),
        ),
        (text) => {
          const found = read(text)
          for (const { start, end, quote } of found) expect(quote).toBe(text.slice(start, end))
          expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is read alike twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (parts) => {
        expect(read(parts.join(' '))).toEqual(read(parts.join(' ')))
      }),
      { numRuns: 100 },
    )
  })

  it('of great length is read in good time', () => {
    for (const piece of ['Paris, ', 'a ', 'A', 'New York ', 'St. ', 'Lake ', 'in ', 'Clay, ', 'new york ', '.']) {
      const started = process.cpuUsage().user
      read(piece.repeat(20_000))
      expect(process.cpuUsage().user - started, piece).toBeLessThan(8_000_000)
    }
  }, 120_000)
})
