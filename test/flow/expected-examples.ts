/** One event of an example report: what it is, and the values that it must have, as a part of each. */
export type ExpectedEvent = {
  readonly is: string
  readonly values?: Readonly<Record<string, unknown>>
}

/** A statement with a speaker: who, with what stance, in which words. */
export type ExpectedClaim = readonly [speaker: string, stance: string, words: string]

/** What an example report has to come out as: all its events in order, statements with their speakers, and what is set aside. */
export type Expected = {
  readonly file: string
  readonly events: readonly ExpectedEvent[]
  readonly claims?: readonly ExpectedClaim[]
  readonly aside?: readonly string[]
}

const day = (date: string): unknown => ({ start: date, end: date, precision: 'day' })
const place = (name: string, country: string): unknown => ({ name, country })

/** The records of examples/, read and written down by hand. */
export const EXPECTED: readonly Expected[] = [
  {
    file: 'abduction-denied',
    events: [
      {
        is: 'violation/abduction/happened/alleged',
        values: { perpetrator: { name: 'four armed men' }, place: place('Mombasa', 'KE') },
      },
      { is: 'violation/abduction/happened/alleged/background' },
      {
        is: 'response/investigation-opened/happened/reported',
        values: { place: place('Mombasa', 'KE'), about: 'e1' },
      },
      {
        is: 'assembly/march/planned/reported',
        values: {
          date: day('2019-02-15'),
          place: place('Mombasa', 'KE'),
          demand: { text: 'to order his release', addressee: 'interior minister' },
        },
      },
    ],
    claims: [
      ['his family', 'alleges', 'four armed men pulled him into a white van'],
      ['Joseph Ole Sankan', 'denies', 'that his officers had anything to do with it'],
      ['state human rights commission', 'announces', 'it had opened an investigation'],
    ],
    aside: ['negated: attacked', 'caption: Salim Mwakidudu at a meeting'],
  },
  {
    file: 'banned-march',
    events: [
      {
        is: 'assembly/march/happened/reported',
        values: {
          date: day('2019-06-08'),
          place: place('Plovdiv', 'BG'),
          authorisation: 'banned',
          authorities: 'arrests',
        },
      },
      {
        is: 'violation/detention/happened/reported',
        values: {
          date: day('2019-06-08'),
          arrested: { low: 11, high: 11 },
          perpetrator: { name: 'police' },
        },
      },
      { is: 'response/permit/happened/reported/background' },
      {
        is: 'response/investigation-opened/happened/reported',
        values: { actor: { name: 'national ombudsman' }, about: 'e2', date: day('2019-06-08') },
      },
    ],
    claims: [
      ['police spokesman', 'denies', 'that anyone had been hurt'],
      ['Mira Dineva', 'alleges', 'They twisted my arm behind my back'],
    ],
    aside: ['habitual: Marches', 'metaphor: storm of protest', 'caption: Riders in costume'],
  },
  {
    file: 'journalists-arrested',
    events: [
      {
        is: 'violation/arrest/happened/reported',
        values: {
          arrested: { low: 3, high: 3 },
          date: day('2018-08-21'),
          perpetrator: { name: 'Police' },
          place: { country: 'HN' },
        },
      },
      { is: 'violation/expulsion/happened/reported', values: { victim: { name: '60 families' } } },
      { is: 'response/release/happened/reported', values: { about: 'e1', date: day('2018-08-22') } },
      { is: 'response/charge/happened/reported', values: { about: 'e1' } },
      {
        is: 'response/condemnation/happened/reported',
        values: { about: 'e1', actor: { name: 'Central American Press Forum' } },
      },
      { is: 'response/investigation-opened/planned/reported', values: { about: 'e1' } },
      { is: 'violation/beating/happened/reported/background', values: { victim: { name: 'Wilmer Cruz' } } },
    ],
    claims: [
      ['spokesman for the national police', 'confirms', 'the arrests'],
      ['Raul Banegas', 'denies', 'that any equipment had been damaged'],
      ['Central American Press Forum', 'demands', 'that Funez be released at once'],
    ],
    aside: ['habitual: Reporters in the south', 'hypothetical: released', 'negated: charged'],
  },
  {
    file: 'march-called-off',
    events: [
      {
        is: 'assembly/march/cancelled/reported',
        values: { place: place('Cork', 'IE'), size: { low: 6000, high: 6000 } },
      },
      { is: 'assembly/rally/planned/reported' },
      {
        is: 'assembly/march/happened/reported',
        values: { date: { start: '2017-10-01', end: '2017-10-31' }, size: { low: 5000, high: 5000 } },
      },
      { is: 'assembly/rally/happened/reported', values: { place: place('Cork', 'IE') } },
    ],
    claims: [['Fergal Crowley', 'denies', 'that the march had anything to do with it']],
    aside: ['caption: Tents outside the library'],
  },
  {
    file: 'single-picket',
    events: [
      { is: 'assembly/picket/happened/reported', values: { place: place('Yaroslavl', 'RU') } },
      { is: 'violation/fine/happened/alleged', values: { victim: { name: 'retired geography teacher' } } },
      { is: 'violation/arrest/happened/reported', values: { perpetrator: { name: 'two police officers' } } },
      { is: 'response/sentence/happened/reported', values: { actor: { name: 'Oleg Marchenko' } } },
      { is: 'response/appeal-made/planned/reported' },
    ],
    claims: [['Timur Akhmetov', 'announces', 'he would appeal to the regional court']],
    aside: ['metaphor: Rally round the forest', 'negated: permit'],
  },
  {
    file: 'strike',
    events: [
      { is: 'assembly/strike/happened/reported', values: { date: day('2019-04-11'), place: place('Gdynia', 'PL') } },
      {
        is: 'assembly/picket/happened/reported',
        values: { place: place('Gdynia', 'PL'), size: { low: 150, high: 150 } },
      },
      { is: 'response/release/happened/reported', values: { actor: { name: 'Police' } } },
      { is: 'violation/attack/happened/disputed' },
      { is: 'assembly/strike/planned/reported', values: { date: day('2019-05-02') } },
    ],
    claims: [
      ['port authority', 'denies', 'the figure'],
      ['Leszek Brzoza', 'announces', 'the strike would go on to its planned end'],
      ['haulage firm', 'denies', 'the word attack'],
    ],
    aside: ['metaphor: Lightning strikes', 'caption: Dockers warm their hands'],
  },
  {
    file: 'two-rallies',
    events: [
      { is: 'assembly/rally/happened/reported', values: { size: { low: 3000, high: 4000 } } },
      {
        is: 'assembly/rally/happened/reported',
        values: {
          size: { low: 200, high: 999 },
          place: place('Launceston', 'AU'),
          demand: { text: 'that parliament pass it' },
        },
      },
      {
        is: 'assembly/counter-assembly/happened/reported',
        values: { place: place('Launceston', 'AU'), size: { low: 12, high: 12 } },
      },
    ],
    aside: ['negated: arrests', 'hypothetical: blockades'],
  },
  {
    file: 'vigil',
    events: [
      {
        is: 'violation/killing/happened/reported',
        values: { date: day('2017-11-20'), killed: { low: 1, high: 1 }, perpetrator: { name: 'Two brothers' } },
      },
      {
        is: 'assembly/vigil/happened/reported',
        values: { date: day('2018-11-20'), place: place('Duluth', 'US'), size: { low: 400 } },
      },
      { is: 'response/sentence/happened/reported', values: { about: 'e1' } },
    ],
    claims: [['Paul Okerlund', 'promises', 'to bring in a bill in January']],
    aside: ['habitual: Organizers of Saturday', 'caption: Hodan Warsame lights a candle'],
  },
]
