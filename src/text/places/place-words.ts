const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ''))
const weigh = (table: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(table).flatMap(([words, weight]) => words.split(' ').map((word) => [word, weight] as const)))

/** Words in front of a name and how far they make a place of it (or something else). Set by hand. */
export const BEFORE: ReadonlyMap<string, number> = weigh({
  'in near downtown outside throughout': 2.4,
  'from around across within inside into toward towards via leaving visiting visited nearby': 1.4,
  'to at of between through beyond off along surrounding': 0.6,
  'for on over both': 0.2,
  the: -0.4,
  'and or where when while that as but about like': -0.3,
  'with by against after than if because although': -0.9,
  'said says told asked added according says. saying adds recalled called replied named': -2.6,
  'his her my their our your': -1,
})

/** Words between a preposition or nothing and a name: "northern Kenya", "nearby Derby". */
export const DIRECTIONS = setOf(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower inner outer downtown uptown midtown nearby neighboring neighbouring greater mainland rural urban suburban metropolitan coastal upstate northeast-central far',
)

/** Nouns that "of" joins to the name of a place. */
export const PLACE_NOUNS = setOf(
  'mayor outskirts city town village hamlet suburb district province region state county borough parish republic municipality capital port island neighbourhood neighborhood township commune settlement area territory cities towns villages suburbs districts provinces regions states counties outskirts streets people residents north south east west northeast northwest southeast southwest centre center part parts coast governorate prefecture community communities stronghold enclave',
)

/** Nouns behind a name that say what kind of area it is: "Nakuru county", "Keringet town". */
export const AREA_NOUNS = setOf(
  'city town village province region state district county governorate oblast municipality prefecture township borough parish island constituency suburb department neighbourhood neighborhood division commune canton voivodeship voivodship upazila thana subcounty raion wilaya',
)

/** Nouns in front of a name, with or without "of", that call it a place. */
export const VILLAGE_NOUNS = setOf('village town hamlet settlement suburb township')
/** Nouns behind a name that call it a place. */
export const DISTRICT_NOUNS = setOf(
  'district province village county governorate oblast neighbourhood neighborhood region',
)

/** Titles and trades in front of a person's name. */
export const TITLES = setOf(
  'mr mrs ms miss dr prof professor president minister premier chancellor senator sen gov governor rep congressman congresswoman mayor judge justice sheriff deputy officer sgt sergeant lt lieutenant capt captain col colonel gen general maj major cpl corporal rev reverend father sister brother pastor bishop archbishop pope king queen prince princess sir lady lord dame coach chief commissioner secretary ambassador detective det investigator trooper pfc pvt spc private chairman chairwoman director superintendent supt councilman councilwoman councilor councillor alderman attorney lawyer principal spokesman spokeswoman spokesperson quarterback hon imam sheikh shaikh ayatollah rabbi analyst author actor actress singer artist commander cmdr adm admiral suspect manager reporter writer editor founder freshman sophomore junior senior pitcher guard forward owner',
)

/** Of these the ones that are titles even without a capital. */
export const LOWER_TITLES: ReadonlySet<string> = new Set(
  [...TITLES].filter(
    (title) =>
      !/^(?:major|general|chief|guard|owner|junior|senior|private|principal|justice|suspect|father|mother|sister|brother|author|freshman|sophomore|pitcher|forward|manager|officer)$/u.test(
        title,
      ),
  ),
)

/** Words behind a capitalised name that make of it a public body, a road or the like that bears the name of its place. */
export const BODY_NOUNS = setOf(
  'police sheriff sheriffs fire department dept departments court courts courthouse school schools high elementary middle primary junior senior hospital airport city county state council councils board commission commissioners authority library public hall jail prison town village township district mayor superior circuit municipal regional international coroner health medical community chamber volunteer ems ambulance army national legislature senate house assembly parliament government republican republicans democratic democrat democrats democratic metropolitan metro area water parks highway rescue crown magistrates attorney gov sen rep sens reps governor senator republican secretary premier prime supreme federal district law mp mpp mla opp port civic arts film baseball football basketball rugby cricket central general memorial independent unified consolidated county township division transportation transit station bureau business women youth catholic baptist methodist lutheran presbyterian united convention market downtown residents turnpike detention correctional emergency parish borough planning zoning election economic historical symphony ballet zoo common finance plan agricultural education environmental human housing social officials officers',
)

/** Words behind a name that make of it a company, a paper, a team or something else that is no place. */
export const OTHER_NOUNS = setOf(
  'times post news herald tribune globe gazette journal chronicle press daily star sun mail telegraph observer bank inc corp ltd llc co company group airlines airways motors foods hotels wings award awards prize act bill treaty accord accords agreement summit conference institute foundation fund trust day republic jr sr ii iii iv street avenue road university college party league nations',
)

/** Verbs behind a name that a person does. */
export const PERSON_VERBS = setOf(
  'said says told added adds asked explained recalled noted wrote replied testified pleaded admitted joked laughed smiled thinks believes explains recalls notes continued who whose',
)

/** Nouns for those who live in a place or come from it, behind its name: "an Akron woman". */
export const RESIDENT_NOUNS = setOf(
  'man woman men women boy girl teen teenager teens couple resident residents native natives family families mother father parents students pupils voters drivers motorists area suburb home house neighborhood neighbourhood office officials authorities store farm developer doctor couple pair store police firefighters officer officers',
)

/** Calendar words, and names of faiths, parties, powers and seasons that towns bear too. */
export const NEVER_PLACES = setOf(
  'quds falun january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat christmas easter ramadan god allah jesus christ santa claus hamas fatah hezbollah duma congress obama clinton trump putin jewish muslim christian islamic islam swat nato un uf police man woman men women boy girl the and with for white red cross kremlin pentagon capitol senate census house internet english supreme federal central hindi arabic urdu swahili tamil latin toyota honda ford chevrolet hilton walmart edison',
)
/** Names of several words that are no places, though their words or towns are. */
export const NEVER_NAMES: ReadonlySet<string> = new Set([
  'white house',
  'red cross',
  'red crescent',
  'united states senate',
  'wall street',
  'saint patrick',
  'saint valentine',
  'state university',
  'twin towers',
  'world cup',
  'santa claus',
  'supreme court',
  'census bureau',
  'capitol hill',
  'high school',
  'real madrid',
  'manchester united',
  'green party',
  'labor day',
  'memorial day',
  'new year',
  'blue house',
  'western district',
  'eastern district',
  'northern district',
  'southern district',
  'middle district',
  'quds force',
])

/** Verbs of saying and doing behind a capital or country that stands for its government. */
export const GOVERNMENT_VERBS = setOf(
  'said says say denied denies deny accused accuses announced announces warned warns insisted insists claimed claims agreed agrees refused refuses rejected rejects condemned condemns demanded demands called calls wants wanted believes urged urges argued argues threatened threatens signed signs vowed vows pledged pledges recognised recognized recognises recognizes responded responds retaliated backed backs supports supported dismissed dismisses admitted admits confirmed confirms considers sees regards voiced expressed expelled imposed imposes lifted summoned asked asks told hopes hoped promised promises intends seeks sought fears feared blamed blames protested criticised criticized maintains maintained declared declares decided objected objects welcomed welcomes hailed hails rebuffed rejects ruled vetoed vetoes apologised apologized',
)
/** Verbs that have a government behind them: "accused Moscow of". */
export const AT_GOVERNMENT = setOf(
  'accused accuses accusing blamed blames blaming urged urges urging warned warns warning told asked pressed criticised criticized pressured demanded',
)

/** Broadcasters and agencies that put the town of a bureau behind their name: "CBC Halifax". */
export const BROADCASTERS = setOf('cbc ctv bbc cbs nbc abc fox itv rte kcbs cnn')
/** Letters of parties in front of the district of a member: "R-Dayton". */
export const PARTIES = setOf('r d i l lab con ind lib dem rep')

/** What a government has that a place has not: "Moscow's stance". */
export const GOVERNMENT_NOUNS = setOf(
  'plan plans decision policy policies stance position demand demands response reaction claim claims denial allies ally interests influence ambassador intentions refusal proposal offer foreign role support objections concerns intervention ultimatum',
)
/** What one has with a government: "talks with Ankara". */
export const GOVERNMENT_DEALINGS = setOf(
  'talks relations ties agreement deal treaty negotiations dispute alliance cooperation contacts dialogue tensions pact accord war standoff row',
)
