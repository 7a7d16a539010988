/** Words beside a doubtful word that tell whether it names a time. Tables only. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Before a month that stands alone: "in May", "late March". */
export const MONTH_LEADS = set(`
  in since until till by last next this early late mid - from through during between of to before after for past previous following
  around about throughout coming and or , (
`)

/** The leads that suffice in small letters and beside a person of the same name. */
export const SURE_MONTH_LEADS = set(
  'in since until till last next early late mid past previous following throughout during',
)

/** Before "of march" and "of may" in small letters: "the end of may". */
export const PARTS_OF_MONTHS = set(
  'end beginning start middle month half week weeks days first second third fourth last rest ides close part',
)

/** Behind "may" in small letters: the verb, not the month. */
export const BEHIND_MAY_VERB = set(`
  be have not also well still yet even soon only never ever just now face lead mean need take make go come get give lose win seem
  appear become remain help hold hurt include allow cause contain require result require think feel know want try use see say call
  seek ask bring begin continue end keep leave let find put run show turn work i he she it they we you there this that the
`)

/** Behind "march": the walk, not the month. "in march against", "the March on Washington". */
export const BEHIND_MARCH_WALK = set(`
  on for against of to toward towards through past in from at by with was were is are will would has had and that which who organised
  organized called held past outside around along across into route routes organiser organizer organisers organizers participants
  participant past near over after before banned began started ended turned
`)

/** Before "in march", "of march": those who walk in one. */
export const BEFORE_IN_MARCH_WALK = set(
  'part participate participated participating participants joined join joining arrested injured killed killed people thousands hundreds',
)

/** Months that are first names: "April Jones", "June Carter". */
export const NAME_MONTHS = set('april may june august jan')

/** Titles before a surname: "Mrs May", "Prime Minister May", "Mr. March". */
export const TITLES = set('mr mrs ms miss dr sir lady lord minister president secretary senator judge theresa premier')

/** Behind a capital "May" that is a person: "May said", "May told". */
export const BEHIND_PERSON = set(
  'said says told tells added called urged insisted resigned promised vowed argued warned tried has is was',
)

/** Before a weekday that belongs to a name or a habit. */
export const BEFORE_DAY_NAME = set(`
  every each bloody black super fat ash shrove holy maundy cyber whit freaky blue ruby giving stormy casual mad man girl joe alternate
  consecutive any no most many
`)

/** Before a weekday cut short in small letters: "on tues.". */
export const DAY_LEADS = set('on last next since until till by this')

/** Behind a weekday: papers, shows, groups and habits. */
export const BEHIND_DAY_NAME = set(`
  times telegraph mirror mail herald tribune independent express star sun world mercury nation vision standard observer chronicle
  addams weld club school schools league best driver drivers nights mornings evenings afternoons
`)

/** Two words behind a weekday: "Saturday Night Live", "Monday Night Football". */
export const SHOWS = set('live football fever lights')

/** Names of papers and channels before "Today". */
export const BEFORE_TODAY_NAME = set(
  'usa russia india africa asia ukraine psychology bangladesh pakistan kosovo christianity history',
)

/** Before a year that stands alone. */
export const YEAR_LEADS = set(`
  in since by until till from of during for after before to through throughout early late mid earlier later year years fiscal and
  between circa ca around about back or post pre through summer spring autumn winter fall election elections olympics - ' " ( , ; : . /
  the a an its his her their our that this due as was is 's
`)

/** Before a year in the Middle Ages or before 1900: only these tell it from a number. */
export const SURE_YEAR_LEADS = set('in since circa year')

/** Before a number that is none: "some 2000", "more than 1900". */
export const BEFORE_NUMBER = set(`
  some over than nearly almost least most approximately roughly estimated exactly another additional number no nos chapter section
  article resolution page pages route highway flight room bus line unit model channel up only just case act law
  killed injured arrested detained gathered wounded around about
`)

/** Behind a number: what it measures. */
export const MEASURED = set(`
  percent per million billion thousand hundred dozen km kms kilometers kilometres miles metres meters feet ft kg kgs kilos kilograms
  tons tonnes pounds dollars euros rubles roubles gmt utc hours hrs hr minutes mins seconds acres hectares cubic barrels hz mhz gb
  volts watts calories degrees
`)

/** Behind a number: whom and what it counts. */
export const COUNTED = set(`
  people persons men women children protesters protestors demonstrators marchers supporters activists workers students police officers
  troops soldiers personnel members residents villagers farmers participants prisoners detainees refugees migrants victims
  inhabitants homes houses votes seats jobs dead injured arrests deaths rounds square shares strong other others local additional more employees fans vehicles cars buses teachers nurses doctors miners journalists lawyers monks veterans women
`)

/** Small words in -s that are no plural. */
export const NO_PLURALS = set(
  "was is his its has as us this thus does years olympics paris across towards besides perhaps always sees saw 's",
)

/** Persons: "the 2000 protesters" are counted, "the 1968 protests" are dated. */
export const PERSON_ENDING = /(?:ers|ors|ists|ants|ents|men|people|women|workers)$/

/** Behind "Friday the 13th" the ordinal counts something else. */
export const BEHIND_COUNTED_NTH = set(
  'anniversary day week month year time consecutive straight birthday edition round annual successive',
)

/** Behind "on the 17th": what shows that the ordinal is a day. */
export const BEHIND_NTH_DAY = set(`
  , . ; ) : - -- and or in at to as when for with by from after before was were is it he she they the a this that there
`)

/** Behind "for the year": the words that tell which. */
export const BEHIND_THE_YEAR = set("ended ending of that when which in he she it they before after since to 's")

/** "today's youth", "the people of tomorrow": an age is meant. */
export const BEHIND_AGE = set(
  'world youth society societies generation generations standards kids children women men young technology teenagers',
)
export const BEFORE_AGE = set(
  'people leaders world city children generation citizens society men women ghosts youth problems',
)

/** Behind the second day of "May 5 and 6": small words and marks. Anything else is what the number counts. */
export const BEHIND_SECOND_DAY = set(`
  , . ; ) : - -- ' 's " ! ? in at of to as when for with by from after before during over under on the against while where that
  were was is are will would had has have but or and they he she it we i you police thousands hundreds dozens this last
`)

/** Before "of 2015": what a year has. */
export const SHARES_OF_YEAR = set(`
  quarter half spring summer autumn fall winter end beginning start rest part parts months weeks days much most class january february
  march april may june july august september october november december close middle all
`)

/** Behind a day and month that name something: "the April 6 Youth Movement", "May 1 Square". */
export const BEHIND_NAMED_DAY = set(`
  movement alliance coalition square street avenue brigade brigades group forces youth bridge university stadium party organization
  organisation revolution front airport plaza boulevard road committee committees district block camp metro station martyrs hospital
  park
`)

/** The same for a month alone: "October Square", "the October Revolution". */
export const BEHIND_NAMED_MONTH = set('revolution square street avenue boulevard uprising brigade martyrs')

/** Before a span of days that is only put off: "moved from Friday to Saturday". */
export const MOVED = set(
  'moved postponed shifted changed rescheduled delayed extended pushed brought switched deferred',
)
