import { rowsOf } from '../entry.ts'

const { noun, verb } = rowsOf('assembly')

/** Words for assemblies: what a crowd does in public to say something, and riots. Kinds are those of the codebook. */
export const ASSEMBLY_WORDS = [
  // nouns that name an assembly by themselves
  ...noun(
    'rally',
    'protest / protest rally / protest action / demonstration / street protest / mass protest / street demonstration / manifestation',
    {
      without:
        'technology product vote software skill science method technique flight cooking referee umpire protestant',
    },
  ),
  ...noun('rally', 'demo / mass meeting / public meeting / teach-in / stay-away / day|days of action / morcha', {
    weak: true,
  }),
  ...noun('rally', 'rally', {
    without:
      'share stock market price bond index dollar oil gold yen euro rouble ruble wall futures investor yield trading currency dax ftse nasdaq dow equity lap driver dakar car championship goal innings wicket tennis comeback half-time second-half late wrc motor world',
  }),
  ...noun(
    'campaign-rally',
    'campaign rally / election rally / electoral rally / pre-election rally / campaign event / election meeting / election campaign rally / re-election rally',
  ),
  ...noun(
    'march',
    'march / protest march / procession / pride parade / gay parade / peace walk / long march / parade',
    { weak: true, without: 'title madness month victory band military annual carnival fool' },
  ),
  ...noun(
    'march',
    'protest march / pride parade / gay parade / gay pride / pride march / women march / hunger march / peace march / street march / solidarity march / mass march / anti-government march',
  ),
  ...noun('vigil', 'vigil', {
    without: 'police security keep maintain strict tight border step round-the-clock constant',
  }),
  ...noun('vigil', 'candlelight vigil / candlelit vigil / prayer vigil'),
  ...noun('picket', 'picket / picket line / picketing'),
  ...noun('flash-mob', 'flash mob / flashmob'),
  ...noun('sit-in', 'sit-in / sit-down / sit-down protest / sit in / sit-down strike / dharna / satyagraha / sleep-in'),
  ...noun('occupation', 'protest camp / tent city / encampment / peace camp', { weak: true }),
  ...noun('occupation', 'occupation / takeover', {
    weak: true,
    with: 'protester protestor demonstrator protest student worker activist demonstration striker squatter building campus university factory square',
    without:
      'israeli military japanese german soviet russian nazi hostile army corporate merger acquisition bid force territory troop',
  }),
  ...noun(
    'hunger-strike',
    'hunger strike / hunger striker / hunger-strike / indefinite fast / fast unto death / relay fast',
  ),
  ...noun(
    'strike',
    'strike / general strike / labour strike / labor strike / rail strike / nationwide strike / work stoppage / stoppage / walkout / walk-out / wildcat strike / industrial action / job action / sickout / sick-out / work-to-rule / go-slow / bandh / hartal / lockdown strike',
    {
      without:
        'air drone missile military rocket precision artillery lightning airstrike nuclear preemptive pre-emptive bomb bomber warplane rate price option partnership goal force bowling surgical retaliatory israeli u.s. target militant islamic fastball third jet coalition struck hospital pound',
    },
  ),
  ...noun('boycott', 'boycott', { weak: true }),
  ...noun('blockade', 'rasta roko / rail roko / chakka jam / gherao'),
  ...noun('symbolic-action', 'human chain', { without: 'rescue rescuer sandbag' }),
  ...noun('blockade', 'blockade / roadblock / road block / road blockade / barricade', {
    weak: true,
    with: 'protester protestor demonstrator protest demand worker farmer driver student resident villager crowd activist tyre tire opposition supporter striker miner thousand hundred teacher demonstration trucker talk threaten threat vow camp',
    without:
      'naval gaza israeli economic sea cuba qatar trade police checkpoint army troop security guard administration',
  }),
  ...noun(
    'riot',
    'riot / rioting / street violence / mob violence / mob attack / rampage / food riot / race riot / prison riot',
    { without: 'police gear shield squad officer policeman act laugh colour color equipped' },
  ),
  ...noun(
    'riot',
    'clash / street battle / running battle / melee / scuffle / skirmish / unrest / disturbance / uprising / upheaval / intifada',
    {
      weak: true,
      with: 'protester protestor demonstrator demonstration protest rally march crowd mob rioter riot student opposition supporter youth police activist',
      without: 'title cup league match border military militant rebel army domestic gun troop fighter',
    },
  ),
  ...noun('riot', 'violence', {
    weak: true,
    with: 'protester protestor demonstrator demonstration protest rally march crowd mob rioter riot student supporter youth bandh curfew arson communal ethnic',
    without: 'domestic gun sexual police military army militant rebel incitement incite against',
  }),
  ...noun(
    'symbolic-action',
    'die-in / die in / kiss-in / mock funeral / effigy burning / performance protest / protest performance / silent protest',
  ),
  ...noun(
    'counter-assembly',
    'counter-protest / counterprotest / counter-demonstration / counterdemonstration / counter-rally / counter rally / counter protest / counter demonstration / counter-march / counter-protester / counter-demonstrator / counterprotester / counterdemonstrator',
  ),
  ...noun('petition', 'petition', {
    weak: true,
    with: 'signature sign signatory',
    without: 'court judge habeas writ bankruptcy filed',
  }),
  ...noun(
    'online-action',
    'online protest / virtual protest / twitter storm / online campaign / social media campaign / hashtag campaign',
    { weak: true },
  ),
  ...noun('other-assembly', 'meeting', {
    weak: true,
    with: 'protest protester demonstrator slogan placard banner chant rally unauthorised unauthorized illegal anti-government',
    without: 'police official minister peace committee press cabinet board council summit un g20 annual general',
  }),
  ...noun(
    'other-assembly',
    'gathering / assembly / agitation / stir / sit / civil disobedience / civil disobedience campaign / mass action / requiem / funeral / congregation',
    {
      weak: true,
      with: 'protest protester demonstrator demand against slogan placard banner chant mourner police disperse oppose rally unauthorised unauthorized illegal anti-government',
      without: 'general national legislative news annual shareholder cabinet press board council summit un g20',
    },
  ),
  // verbs
  ...verb('rally', 'protest', { without: 'referee umpire innocence penalty' }),
  ...verb('rally', 'demonstrate', {
    subject: ['crowd', 'person', 'body', 'police'],
    without: 'that how technology ability skill',
  }),
  ...verb('rally', 'rally', {
    weak: true,
    subject: ['crowd', 'person', 'body'],
    object: [],
    without: 'share stock market price bond index dollar oil percent goal lead trail deficit win back',
  }),
  ...verb(
    'rally',
    'take to the|their street|streets / pour into the|onto street|streets / pour onto the street|streets / flood the street|streets / fill the street|streets / throng the street|streets / return to the street|streets / turn out on|in the street|streets / spill into the street|streets / out on the street|streets / hit the street|streets / come out on|onto|into|to the street|streets / stay on the street|streets / on to the street|streets',
  ),
  ...verb('march', 'march', {
    subject: ['crowd', 'person', 'body'],
    without: 'deeper title final order troop army soldier band on-time',
  }),
  ...verb('march', 'walk', {
    weak: true,
    subject: ['crowd'],
    needs: 'subject',
    with: 'ban banner pride march protest slogan placard demonstration rally',
  }),
  ...verb('march', 'parade', { weak: true, subject: ['crowd'] }),
  ...verb('picket', 'picket'),
  ...verb(
    'rally',
    'gather / assemble / converge / congregate / mass / throng / crowd / swarm / flock / turn out / descend / join / surround / besiege / attend / come together / amass',
    {
      weak: true,
      subject: ['crowd', 'person'],
      needs: 'either',
      with: 'protest protester demonstrator demonstrate rally march demand against slogan placard banner chant sign denounce oppose commemorate mourn activist opposition supporter call support police condemn solidarity flag honour honor urge outside thousand hundred',
    },
  ),
  ...verb('rally', 'chant / shout slogan|slogans / wave / brandish / boo / jeer', {
    weak: true,
    subject: ['crowd'],
    needs: 'subject',
    with: 'slogan placard banner sign flag poster demand against president government police',
  }),
  ...verb(
    'symbolic-action',
    'hold up|aloft sign|placard|poster|banner|photograph|portrait / hold sign|placard|poster|banner / unfurl banner|flag / burn effigy|effigies / burn the effigy / form a human chain / lie down / lay flower|wreath',
    { weak: true },
  ),
  ...verb('single-person-picket', 'stand alone', {
    weak: true,
    with: 'placard sign cardboard banner poster leaflet slogan',
  }),
  ...noun(
    'single-person-picket',
    'single picket / solo picket / one-person picket / one-man picket / one-woman picket / single-person picket / lone picket / solitary picket',
  ),
  ...verb('strike', 'strike', {
    weak: true,
    subject: ['crowd'],
    needs: 'subject',
    with: 'worker union pay wage strike driver teacher nurse employee doctor staff labour labor job',
    without: 'deal lightning balance agreement blow missile air target chord truck car ball earthquake back',
  }),
  ...verb(
    'strike',
    'go on strike / walk off the|their job / walk off work / walk out / down tool / stop work / down tools / call in sick / stay off work / stop working',
    { weak: true, subject: ['crowd', 'body'] },
  ),
  ...verb('hunger-strike', 'go on hunger strike / refuse food|meals'),
  ...verb('boycott', 'boycott', { weak: true, subject: ['crowd', 'body', 'person'] }),
  ...verb('blockade', 'block / blockade / barricade / obstruct / paralyse / paralyze / cut off', {
    weak: true,
    subject: ['crowd'],
    object: ['road'],
    needs: 'object',
    with: 'protester protestor demonstrator protest demand worker farmer driver student resident villager crowd activist tyre tire opposition supporter striker miner thousand hundred teacher demonstration',
  }),
  ...verb('occupation', 'occupy', {
    weak: true,
    subject: ['crowd'],
    needs: 'subject',
    without: 'rebel troop force army soldier militant territory land seat post position militia',
  }),
  ...verb('occupation', 'take over / storm / seize / invade / lay siege / overrun', {
    weak: true,
    subject: ['crowd'],
    needs: 'subject',
    with: 'protester protestor demonstrator protest demand worker farmer student crowd activist opposition supporter striker demonstration villager resident landless',
    without: 'gunman gunmen militant attacker soldier troop rebel army militia insurgent commando terrorist',
  }),
  ...verb('riot', 'run amok / run riot', { subject: ['crowd', 'person'], needs: 'subject' }),
  ...verb('riot', 'riot / rampage / go on a|the rampage'),
  ...verb('riot', 'clash / battle / fight / brawl / scuffle / pelt / hurl / throw', {
    weak: true,
    subject: ['crowd', 'police', 'person'],
    needs: 'subject',
    with: 'protester protestor demonstrator protest demonstration rally march mob rioter crowd student supporter activist youth striker',
    without: 'fighter rebel militant insurgent troop militia army border',
  }),
  // people who take part: they point at an assembly
  ...noun('rally', 'protester / protestor / demonstrator / marcher / picketer', { weak: true }),
  ...noun('riot', 'rioter', { weak: true }),
  ...noun('strike', 'striker', {
    weak: true,
    with: 'worker union strike wage pay miner',
    without: 'goal match club league midfielder defender score hunger',
  }),
]
