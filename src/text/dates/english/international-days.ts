import { fixed, type Occasion } from './occasion.ts'

const WORLD = '{ international | world | }'

/** Days of the whole world. Source: un.org/observances. */
export const INTERNATIONAL_DAYS: readonly Occasion[] = [
  {
    name: 'International Holocaust Remembrance Day',
    shape: 'international holocaust { remembrance | memorial } day',
    day: fixed(1, 27),
  },
  { name: 'International Mother Language Day', shape: `${WORLD} mother language day`, day: fixed(2, 21) },
  {
    name: "International Women's Day",
    shape: "{ { international | world } { women 's | womens | working women 's } | women 's | womens } day",
    day: fixed(3, 8),
  },
  {
    name: 'International Day for the Elimination of Racial Discrimination',
    shape: 'international day { for the elimination of | against } racial discrimination',
    day: fixed(3, 21),
  },
  { name: 'World Water Day', shape: 'world water day', day: fixed(3, 22) },
  {
    name: 'Transgender Day of Visibility',
    shape: '{ international | } { transgender | trans } day of visibility',
    day: fixed(3, 31),
  },
  { name: 'World Health Day', shape: 'world health day', day: fixed(4, 7) },
  { name: 'International Roma Day', shape: 'international { roma | romani } day', day: fixed(4, 8) },
  { name: 'Earth Day', shape: 'earth day', day: fixed(4, 22) },
  {
    name: 'May Day',
    shape: "{ may day | international { workers ' | workers | worker 's | labour | labor } day | workers { ' | } day }",
    day: fixed(5, 1),
  },
  { name: 'World Press Freedom Day', shape: '{ world | international | } press freedom day', day: fixed(5, 3) },
  { name: 'International Day of Families', shape: 'international day of families', day: fixed(5, 15) },
  {
    name: 'International Day Against Homophobia, Transphobia and Biphobia',
    shape:
      '{ { international | world } day { against | of action against } { homophobia | homophobia { , | and | & } { transphobia | biphobia } | homophobia , { transphobia | biphobia } { and | & | , and } { biphobia | transphobia } | homophobia and transphobia } | idahobit | idahot }',
    day: fixed(5, 17),
  },
  { name: 'World Environment Day', shape: 'world environment day', day: fixed(6, 5) },
  { name: 'World Refugee Day', shape: 'world refugee day', day: fixed(6, 20) },
  {
    name: 'International Day in Support of Victims of Torture',
    shape: '{ international | un | } day in support of victims of torture',
    day: fixed(6, 26),
  },
  {
    name: 'Nelson Mandela International Day',
    shape: '{ nelson | } mandela { international | } day',
    day: fixed(7, 18),
  },
  {
    name: "International Day of the World's Indigenous Peoples",
    shape: "international day of { the | } { world 's | } indigenous peoples",
    day: fixed(8, 9),
  },
  { name: 'International Youth Day', shape: 'international youth day', day: fixed(8, 12) },
  { name: 'World Humanitarian Day', shape: 'world humanitarian day', day: fixed(8, 19) },
  {
    name: 'International Day of the Victims of Enforced Disappearances',
    shape: '{ international | world } day of the { victims of enforced disappearances | disappeared }',
    day: fixed(8, 30),
  },
  {
    name: 'International Day of Peace',
    shape: '{ international day of peace | { world | international } peace day }',
    day: fixed(9, 21),
  },
  { name: 'International Day of Non-Violence', shape: 'international day of non - violence', day: fixed(10, 2) },
  {
    name: 'World Day Against the Death Penalty',
    shape: 'world day against { the | } death penalty',
    day: fixed(10, 10),
  },
  { name: 'National Coming Out Day', shape: '{ national | international | } coming out day', day: fixed(10, 11) },
  {
    name: 'International Day to End Impunity for Crimes against Journalists',
    shape: 'international day to end impunity',
    day: fixed(11, 2),
  },
  {
    name: "World Children's Day",
    shape: "{ universal | world | international } { children 's | childrens } day",
    day: fixed(11, 20),
  },
  {
    name: 'Transgender Day of Remembrance',
    shape: '{ international | } { transgender | trans } day of remembrance',
    day: fixed(11, 20),
  },
  {
    name: 'International Day for the Elimination of Violence against Women',
    shape: 'international day { for the elimination of | against | to end } violence against women',
    day: fixed(11, 25),
  },
  { name: 'World AIDS Day', shape: 'world aids day', day: fixed(12, 1) },
  {
    name: 'International Day of Persons with Disabilities',
    shape: 'international day of { persons | people } with disabilities',
    day: fixed(12, 3),
  },
  {
    name: 'International Anti-Corruption Day',
    shape: '{ international | world } anti - corruption day',
    day: fixed(12, 9),
  },
  { name: 'Human Rights Day', shape: `${WORLD} human rights day`, day: fixed(12, 10), within: { ZA: fixed(3, 21) } },
  {
    name: 'International Migrants Day',
    shape: "international { migrants | migrant 's | migrants ' } day",
    day: fixed(12, 18),
  },
]
