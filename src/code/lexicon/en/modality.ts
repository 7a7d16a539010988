import type { SetAsideReason, Status } from '../../../model/event.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Adverbs that make a sentence speak of a habit. */
export const HABITUAL_ADVERBS = words(
  'routinely often usually regularly frequently typically commonly habitually customarily sometimes occasionally traditionally invariably normally annually always ordinarily',
)

/** Phrases of two or three words that do the same, lower-case. */
export const HABITUAL_PHRASES = [
  'every year',
  'each year',
  'every day',
  'every week',
  'every month',
  'per year',
  'a year',
  'from time to time',
  'tend to',
  'tends to',
  'used to',
  'time and again',
  'in the past',
]

/** Subjects of law in general, whose present-tense verbs state what is always so. */
export const LAW_NOUNS = words('law constitution code statute legislation act rule article convention treaty clause')

/** Subordinators that make a clause an hypothesis. */
export const HYPOTHETICAL_MARKS = words('if unless whether lest provided supposing should')

/** Modal verbs that leave open whether a thing happens. */
export const OPEN_MODALS = words('could might may can would should must ought')

/** Verbs that put an infinitive or a noun in the future: planned, unless they stand in the past with a result. */
export const PLANNING_VERBS = words(
  'plan intend schedule expect prepare organise organize vow announce set arrange promise slate aim hope mean due propose pledge call',
)

/** Verbs whose complement is only wanted, feared or urged. */
export const WISHING_VERBS = words(
  'threaten urge want ask demand warn fear consider contemplate seek advise encourage incite instruct suggest recommend wish need require dare invite advocate vow refuse decline hesitate imagine discuss debate propose order appeal',
)

/** Verbs whose object is still to come or only possible: "faces a life sentence", "the demands include an inquiry". */
export const FACING_VERBS = words(
  'face carry risk include await seek envisage entail deserve merit justify allow abolish simulate rehearse plot',
)

/** Verbs that only make the act in their infinitive or gerund possible, or name it as somebody's task. */
export const ALLOWING_VERBS = words(
  'allow enable permit empower authorise authorize entitle let task equip help aim seek',
)

/** Nouns whose infinitive or gerund says what they are for: "a bill legalising", "the power to detain". */
export const POWER_NOUNS = words(
  'law bill amendment proposal measure legislation power right authority ability unit mandate order duty way means basis tool motion draft',
)

/** Nouns whose infinitive did not, or not yet, come true. */
export const ATTEMPT_NOUNS = words('attempt bid effort failure refusal reluctance readiness willingness pledge')

/** What parliaments vote on, and the verbs by which a vote comes to nothing. */
export const BILL_NOUNS = words('bill law motion amendment measure legislation decree resolution reform')
export const UNDOING_VERBS = words('dismiss reject veto block fail defeat strike overturn annul quash drop')

/** Verbs that set an event beside another one, as its object: "the raid recalls the massacre of 1990". */
export const COMPARING_VERBS = words('follow precede recall echo resemble mirror evoke repeat')

/** Words that say that what follows is wanted, and the verbs that open a list of it. */
export const DEMAND_WORDS = words('demand urge insist')
export const LISTING_WORDS = words('include be list comprise contain cover')

/** Verbs whose clause is what somebody is afraid of or doubts. */
export const FEARING_VERBS = words('fear worry doubt imagine suspect dread speculate wonder')

/** Verbs under which what was announced does not take place. */
export const CANCELLING_VERBS = words('cancel postpone abandon scrap suspend defer shelve')

/** Verbs under which others keep it from taking place. */
export const PREVENTING_VERBS = words(
  'ban prevent prohibit forbid bar block thwart foil stop outlaw refuse deny disallow halt avert',
)

/** Nouns that turn what hangs on them ("threat of a strike") into no event, with the reason. */
export const UNREAL_NOUNS: ReadonlyMap<string, SetAsideReason> = new Map(
  (
    [
      [
        'threat risk possibility fear prospect danger likelihood chance potential idea thought rumour rumor speculation spectre specter warning demand request proposal possibility consideration option',
        'hypothetical',
      ],
      ['absence lack', 'negated'],
      ['video film movie novel book song story game drama documentary play', 'other-sense'],
      ['history tradition culture series pattern wave spate decade decades years year age era string', 'habitual'],
    ] as const
  ).flatMap(([list, reason]) => list.split(' ').map((word): [string, SetAsideReason] => [word, reason])),
)

/** Adjectives before a noun of action, and the status they give. */
export const STATUS_ADJECTIVES: ReadonlyMap<string, Status> = new Map(
  (
    [
      ['planned upcoming forthcoming proposed scheduled impending looming imminent future intended coming', 'planned'],
      ['cancelled canceled postponed abandoned aborted', 'cancelled'],
      ['banned prohibited foiled thwarted prevented', 'prevented'],
      ['ongoing continuing continued current', 'ongoing'],
    ] as const
  ).flatMap(([list, status]) => list.split(' ').map((word): [string, Status] => [word, status])),
)

/** Adjectives before a noun of action that leave it open. */
export const OPEN_ADJECTIVES = words('possible potential hypothetical threatened feared imaginary fictional would-be')

/** Adverbs that leave a clause open. */
export const OPEN_ADVERBS = words('potentially possibly theoretically hypothetically presumably supposedly perhaps')

/** Adjectives whose complement is only what may follow. */
export const OPEN_COMPLEMENT_ADJECTIVES = words('punishable liable capable likely afraid fearful wary')

/** Nouns before which a noun of action names only a plan or a warning: "attack plans". */
export const UNREAL_HEADS = words('plan plot threat warning risk fear penalty scenario drill film scene')

/** Words of negation that stand as determiner or subject. */
export const NEGATIVE_WORDS = words("no none nobody neither nor never not n't without no-one nothing cannot")

/** Words of sport and of markets: a report dense in them is about those. */
export const SPORT_WORDS = words(`
  match game team league season goal coach player club midfielder defender goalkeeper striker tournament championship cup score scored half-time
  fixture title playoff quarterback innings wicket batsman bowler referee umpire stadium semifinal semi-final final quarter-final kickoff penalty
  grand-slam tennis basketball football soccer cricket rugby hockey baseball nba nfl fifa uefa premier victory win lead race lap olympic olympics medal
  qualifier squad captain teammate offside touchdown homer inning pitcher golf birdie boxing bout knockout sprint`)
export const MARKET_WORDS = words(`
  share stock market index investor bond yield dollar euro yen percent trader trading futures nasdaq ftse dax crude barrel commodity equity currency
  earnings profit dividend gain analyst portfolio bull bear wall-street sell-off rate oil price session`)

/** Words of election campaigns, where rivals attack, beat and hit each other in words and votes. */
export const CONTEST_WORDS = words(
  'candidate campaign debate primary caucus poll pollster delegate voter nominee nomination ballot republican democrat democratic gop electorate frontrunner front-runner convention electoral endorsement runner-up incumbent presidential contender rival surrogate turnout',
)

/** Words that make an attack one of hands and weapons, not of words. */
export const FORCE_WORDS = words(
  'kill wound injure injury dead death die gun gunman knife bomb bomber police officer soldier troop militant terrorist terror mob armed weapon blast explosion victim hospital blood stab shoot shot bullet fire grenade rebel army masked assailant attacker protester demonstrator punch beat kick casualty hostage suspect machete acid custody arrest rocket missile airstrike',
)

/** Words of speech and print, beside which an attack is one of words. */
export const UTTERANCE_WORDS = words(
  'remark comment speech tweet interview ad letter op-ed column criticism statement rhetoric insult debate editorial essay advertisement slogan accusation',
)

/** Words of rights and freedoms, in whose reach a law answers what people march for. */
export const RIGHTS_WORDS = words(`
  abortion gay lesbian lgbt same-sex homosexuality transgender gender marriage veil hijab niqab burqa burka religion religious 
  protest assembly demonstration rally strike union asylum refugee migrant immigration immigrant citizenship penalty torture internet censorship
  minority discrimination slavery surveillance electoral extradition emergency curfew police detention deportation
  freedom liberty amnesty prison prisoner indigenous caste blasphemy defamation libel journalist ngo terrorism euthanasia`)

/** Words of mishaps, which kill without a hand, and of the hands that kill. */
export const MISHAP_WORDS = words(
  'leak boiler volcano eruption earthquake quake flood landslide avalanche tsunami hurricane typhoon cyclone derail derailment stampede collision capsize malfunction outbreak wildfire',
)
export const HAND_WORDS = words(
  'police gunman militant soldier troop bomb bomber attack attacker shoot shooting gun knife protest protester rebel terrorist army murder mob airstrike missile stab assassinate clash grenade militia',
)

/** Words that make a headline one of a mishap. */
export const MISHAP_HEADLINE_WORDS = words(
  'crash accident collision fire blaze flood quake earthquake storm landslide avalanche derailment sinking capsize wildfire hurricane cyclone typhoon tornado eruption stampede outbreak',
)

/** Words that make a gathering one of protest. */
export const PROTEST_WORDS = words(
  'protest protester protestor demonstrator demonstration demonstrate rally march marcher slogan placard banner chant demand riot sit-in picket vigil',
)

/** Weapons whose strikes are attacks, and words of the work that strikers stop. */
export const WAR_WORDS = words('airstrike missile warplane drone shelling artillery rocket bomber')
export const LABOUR_WORDS = words('union worker wage walkout employee labour labor striker pay teacher nurse driver')

/** Words that neither sport nor markets use: where they stand, people are on the street. */
export const STREET_WORDS = words(
  'protest protester protestor demonstrator demonstration demonstrate placard slogan picket riot rioter marcher striker',
)

/** Words of the natural sciences: what marches, strikes or kills there are animals, cells and storms. */
export const NATURE_WORDS = words(`
  species insect larva caterpillar ant bird animal nest colony pheromone laboratory researcher biology biologist genus experiment cell protein molecule
  galaxy planet telescope particle fossil bacterium gene genome organism predator prey leaf habitat mammal reptile whale beetle moth butterfly chemical
  enzyme neuron hormone mating chemist physicist physics asteroid comet orbit ecologist zoologist entomologist swarm antenna scent silk`)

/** Words for coming together or being against; what hangs on them with a preposition is what an assembly is about. */
export const ASSEMBLING_WORDS = words(
  'protest rally march demonstration demonstrate vigil picket gather strike anger outrage condemn denounce demonstrator protester procession unrest riot clash',
)
export const CONDEMNING_VERBS = words('condemn denounce decry oppose mourn commemorate remember')
/** Verbs by which an assembly is held. */
export const HOLDING_VERBS = words('hold stage join attend organise organize erupt break spark take continue spread')
/** Nouns of remembrance and redress: what they are of came before. */
export const MEMORY_NOUNS = words(
  'anniversary memory remembrance justice commemoration response reaction retaliation protest',
)
export const TOPIC_PREPOSITIONS = words('over against about at after following for of to')
