import { rowsOf } from '../entry.ts'

const { noun, verb } = rowsOf('violation')

/** Words for acts against people, their property or their rights. Kinds are those of the codebook. */
export const VIOLATION_WORDS = [
  // killing
  ...verb('killing', 'kill', {
    object: ['person'],
    subject: ['police', 'armed', 'person', 'crowd', 'official', 'body', 'weapon'],
    without: 'bill legislation time deal mosquito bug motion',
  }),
  ...verb(
    'killing',
    'murder / assassinate / slay / lynch / massacre / gun down / shoot|shot * dead / gun * down / behead / slaughter / kill dead / strangle / burn alive / burn to death / beat to death / hack to death / stab to death / shoot|shot to death / stone to death / decapitate',
    { object: ['person'] },
  ),
  ...verb('killing', 'poison', {
    object: ['person'],
    without: 'gas fume chemical food carbon mushroom alcohol methanol',
  }),
  ...verb('killing', 'leave * dead', { without: 'crash accident quake flood storm fire collision' }),
  ...verb('killing', 'execute', { object: ['person'], needs: 'object', without: 'plan order warrant strategy search' }),
  ...verb('killing', 'die / perish', {
    weak: true,
    with: 'fire firing gunfire bullet custody torture shoot shot beat beating clash attack bomb gunman stab riot lynch encounter baton',
    without: 'cancer illness crash accident stroke pneumonia natural',
  }),
  ...noun(
    'killing',
    'killing / murder / assassination / massacre / lynching / slaying / slaughter / beheading / extrajudicial killing / extra-judicial killing / genocide / honour killing / honor killing / bloodbath',
    { without: 'mystery film series novel' },
  ),
  ...noun('killing', 'execution', { without: 'plan order trade strategy' }),
  ...noun('killing', 'death in|in custody / custodial death / death / shooting death', {
    weak: true,
    with: 'custody killed kill shoot shot bullet beating torture gunfire clash murder attack riot',
    without: 'penalty sentence threat row toll cancer natural certificate anniversary',
  }),
  // attack
  ...verb('attack', 'attack / assault / ambush / stab / bomb / knife / firebomb / shell / bombard', {
    object: ['person', 'goods', 'police', 'body', 'official', 'armed', 'crowd', 'media'],
    without:
      'verbally critic criticism policy speech idea proposal decision striker defender goal ball record midfield word argument government-policy',
  }),
  ...verb('attack', 'shoot|shot / shoot|shot at', {
    object: ['person', 'police', 'armed', 'crowd', 'official'],
    without:
      'film movie scene photo picture goal ball basket penalty hoop video puck free-throw jet plane bomber aircraft warplane helicopter drone',
  }),
  ...verb(
    'attack',
    'open fire / fire shot|shots / fire on|at|into / blow up|himself|herself / detonate / explode / set off bomb',
    {
      weak: true,
      with: 'gun gunman fire shot bomb people crowd protester police dead kill wound injure soldier troops militant bomber',
      without: 'boiler container cylinder pipeline transformer tanker firework battery tyre tire',
    },
  ),
  ...noun(
    'attack',
    'attack / assault / ambush / stabbing / bombing / shooting / suicide bombing / suicide attack / car bomb / bomb attack / grenade attack / knife attack / acid attack / arson attack / airstrike / air strike / drone strike / missile strike / rocket attack / shelling / mob attack / terrorist attack / terror attack / mass shooting / blast / bomb blast / bomb explosion / mass stabbing / double bombing / car bombing',
    {
      without:
        'heart panic asthma cyber verbal personal goal midfield counter striker scathing sharp photo film negative ads ad campaign penalty target market basket defence back-line',
    },
  ),
  ...noun('attack', 'bomb', {
    weak: true,
    with: 'attack explode kill killed gunman militant suicide terrorist car military detonate plant blast wound injure throw drop',
    without: 'hydrogen atomic nuclear squad threat scare hoax petrol molotov smoke paint stink test disposal expert',
  }),
  ...noun('attack', 'explosion / gunfire / gunshot / strike', {
    weak: true,
    with: 'attack bomb kill killed gunman militant suicide terrorist car military drone air missile airstrike',
    without: 'gas population plant boiler chemical hunger worker union general pay',
  }),
  ...verb(
    'beating',
    'beat|beaten / beat|beaten up / thrash / punch / kick / slap / club / whip / flog / cane / manhandle / rough up / bash / batter / pummel',
    {
      object: ['person', 'police', 'crowd', 'official'],
      needs: 'object',
      without:
        'record rival team champion goal match game opponent deadline expectation estimate ball penalty points seed set favourite favorite drum',
    },
  ),
  ...noun(
    'beating',
    'beating / flogging / thrashing / whipping / caning / manhandling / baton charge / lathi charge / lathicharge / lathi-charge / cane charge / caning',
    { without: 'heart' },
  ),
  ...verb('beating', 'hit / strike', {
    subject: ['police'],
    object: ['person', 'crowd'],
    needs: 'object',
    with: 'baton truncheon stick club cane lathi shield butt rifle fist belt boot head face officer police policeman soldier',
    without: 'deal balance chord target deficit inflation road car vehicle bus',
  }),
  ...verb('torture', 'torture / mistreat / ill-treat / electrocute / waterboard / maltreat / brutalise / brutalize', {
    object: ['person', 'crowd'],
  }),
  ...noun('torture', 'torture / ill-treatment / mistreatment / maltreatment / electric shock'),
  // liberty
  ...verb(
    'arrest',
    'arrest / re-arrest / rearrest / round up / nab / haul away / take into custody / take in custody / court arrest / handcuff',
    {
      without: 'decline spread development attention ticket hotel flight pace speed problem situation decay slide fall',
    },
  ),
  ...verb('arrest', 'apprehend', {
    object: ['person', 'crowd', 'police', 'armed', 'official'],
    needs: 'object',
    without: 'trouble that violence danger backlash',
  }),
  ...verb('arrest', 'capture', {
    subject: ['police', 'armed'],
    object: ['person', 'armed'],
    needs: 'object',
    with: 'police army officer force troop soldier agent unit security commando navy',
    without: 'video footage camera photo image imagination attention territory town village',
  }),
  ...verb('arrest', 'book', {
    object: ['person', 'crowd', 'official'],
    needs: 'object',
    with: 'police under act section murder riot law offence case officer station',
    without: 'flight hotel ticket room seat table',
  }),
  ...verb('arrest', 'pick up / lead away / take away', {
    object: ['person', 'crowd', 'police', 'armed', 'official'],
    needs: 'object',
    weak: true,
    with: 'police officer agent custody soldier plain-clothes handcuff station van jail guard army military constable inspector',
  }),
  ...noun('arrest', 'arrest / mass arrest / roundup / round-up / house arrest', {
    without: 'cardiac warrant rate record bench',
  }),
  ...verb(
    'detention',
    'detain / incarcerate / lock up / hold in custody / intern / place under house arrest / put under house arrest / keep in custody / put behind bar|bars / take prisoner',
    { object: ['person', 'crowd', 'police', 'armed', 'official'] },
  ),
  ...verb('detention', 'remand / send * to jail|prison|custody / take * to jail|prison|station', {
    object: ['person', 'crowd'],
  }),
  ...verb('detention', 'hold', {
    object: ['person', 'crowd'],
    needs: 'object',
    with: 'custody raid operation combing suspect accused police',
    without: 'talk meeting rally hostage responsible accountable position office shares hand',
  }),
  ...noun('detention', 'police custody / police remand / police lock-up', { weak: true }),
  ...verb('detention', 'imprison / jail', {
    object: ['person', 'crowd', 'police', 'armed', 'official'],
    without: 'court judge tribunal year month life',
  }),
  ...noun(
    'detention',
    'detention / imprisonment / incarceration / preventive detention / concentration camp / internment',
    { without: 'centre center facility' },
  ),
  ...verb('arrest', 'pull|drag|bundle|force|shove|push|lead|throw * into|to car|van|vehicle|truck|jeep|bus|pick-up', {
    subject: ['police'],
    needs: 'subject',
  }),
  ...verb('abduction', 'pull|drag|bundle|force|shove|push|throw * into car|van|vehicle|truck|jeep|boat|taxi|boot', {
    subject: ['armed', 'person', 'crowd'],
  }),
  ...verb('detention', 'hold|keep * at|in * station|custody|cell|prison|jail|barracks|camp', {
    object: ['person', 'crowd'],
    needs: 'object',
  }),
  ...verb('abduction', 'abduct / kidnap / snatch / take hostage / hold hostage / take away', {
    object: ['person', 'crowd', 'police', 'official'],
    without: 'victory point purse bag medal',
  }),
  ...noun('abduction', 'abduction / kidnapping / kidnap / hostage-taking / hostage taking / kidnapper'),
  ...noun('disappearance', 'disappearance / enforced disappearance / forced disappearance', {
    without: 'species flight plane',
  }),
  ...verb('disappearance', 'disappear / go missing / vanish', {
    subject: ['person', 'crowd'],
    needs: 'subject',
    weak: true,
    with: 'police agent custody abduct kidnap security arrest detain force activist journalist',
  }),
  // body and dignity
  ...verb(
    'sexual-violence',
    'rape / gang-rape / gangrape / molest / sexually assault / sexually abuse / sexually harass / grope / sodomise / sodomize',
  ),
  ...noun(
    'sexual-violence',
    'rape / gang rape / gangrape / gang-rape / sexual assault / sexual abuse / sexual violence / sexual harassment / molestation / sex attack / sexual attack',
    { without: 'crisis' },
  ),
  ...verb('threat', 'threaten / intimidate / menace', {
    object: ['person', 'crowd', 'media', 'official'],
    needs: 'object',
    without: 'strike stability peace economy',
  }),
  ...noun(
    'threat',
    'death threat / threat of violence / threatening letter / threatening call / intimidation / bomb threat',
    {},
  ),
  ...verb('blackmail', 'blackmail / extort'),
  ...noun('blackmail', 'blackmail / extortion'),
  ...verb('outing', 'out', {
    object: ['person'],
    needs: 'object',
    with: 'gay lesbian homosexual sexuality orientation',
  }),
  ...noun(
    'other-violation',
    'purge / persecution / crackdown / repression / pogrom / ethnic cleansing / human rights abuse / rights abuse / human rights violation / clampdown / witch-hunt / harassment',
    { without: 'sexual' },
  ),
  ...verb(
    'other-violation',
    'persecute / harass / crack down / evict by force / suppress / strip search / strip-search',
    { object: ['person', 'crowd', 'media', 'body'] },
  ),
  // home and property
  ...verb('raid', 'raid / ransack office / search home|house|flat|apartment|office', {
    subject: ['police', 'armed', 'official', 'person'],
    without: 'fund cash savings piggy bank',
  }),
  ...noun('raid', 'raid / police raid / house search / home search', { without: 'air bombing panty corporate' }),
  ...verb(
    'property-destruction',
    'vandalise / vandalize / torch / ransack / loot / burn down / burn / demolish / deface / desecrate / gut / smash / destroy / damage / wreck / pull down / overturn / blow up',
    {
      object: ['goods', 'body', 'media', 'road'],
      needs: 'object',
      without:
        'calorie effigy flag reputation calories bridge-building storm earthquake flood hurricane tornado cyclone accident candle',
    },
  ),
  ...verb('property-destruction', 'set fire / set * on fire / set * ablaze|alight|afire', {
    subject: ['person', 'crowd', 'armed', 'police', 'body'],
    without: 'effigy flag tyre tire candle himself herself itself',
  }),
  ...noun('property-destruction', 'vandalism / arson / looting / property damage / demolition / desecration', {}),
  ...noun('property-destruction', 'destruction', {
    object: ['goods'],
    needs: 'object',
    without: 'mass weapon habitat forest',
  }),
  // rights
  ...verb('expulsion', 'expel / evict / banish / drive out / force out of home|homes', {
    object: ['person', 'crowd', 'media', 'body'],
    needs: 'object',
  }),
  ...noun('expulsion', 'expulsion / eviction'),
  ...verb('dismissal', 'fire / sack / dismiss / lay off', {
    object: ['person'],
    needs: 'object',
    weak: true,
    with: 'protest strike union activist gay journalist teacher critic demonstration political striker',
    without: 'shot gas bullet cannon weapon missile gun rubber case claim report charge allegation',
  }),
  ...verb('censorship', 'censor / ban / block / shut down / close / close down / confiscate / suspend / seize', {
    object: ['media'],
    needs: 'object',
    without: 'road street traffic bill store sale',
  }),
  ...noun('censorship', 'censorship'),
  ...verb(
    'internet-shutdown',
    'shut down internet / cut off internet / block internet / cut internet / suspend internet',
  ),
  ...noun(
    'internet-shutdown',
    'internet shutdown / internet blackout / communication blackout / communications blackout / internet cut-off',
  ),
  ...verb('ban', 'ban / outlaw / prohibit / forbid / bar', {
    object: ['crowd', 'body'],
    weak: true,
    with: 'rally march protest demonstration gathering parade assembly party group organisation organization movement election',
    without: 'smoking drug',
  }),
  ...noun('ban', 'prohibitory order|orders / section 144', { weak: true }),
  ...verb('ban', 'impose|clamp restriction|restrictions|prohibitory', { subject: ['police', 'official'], weak: true }),
  ...verb('ban', 'prevent|stop * from', {
    subject: ['police'],
    object: ['person', 'crowd'],
    needs: 'subject',
    with: 'protest march rally assemble enter reach travel proceed join leave gather train',
  }),
  ...noun('ban', 'ban', {
    weak: true,
    with: 'rally march protest demonstration gathering parade assembly procession party candidate',
    without: 'travel smoking drug import export',
  }),
  ...verb('deportation', 'deport / extradite'),
  ...noun('deportation', 'deportation'),
  ...verb('prosecution', 'prosecute / put on trial', { object: ['person', 'crowd', 'media'] }),
  ...noun('prosecution', 'prosecution', {
    weak: true,
    with: 'political activist journalist protester opposition critic',
  }),
  ...verb('fine', 'fine', { object: ['person', 'crowd', 'media', 'body'] }),
  // at assemblies
  ...verb('dispersal', 'disperse / break up / scatter / clear / chase away', {
    object: ['crowd', 'road', 'assembly'],
    needs: 'either',
    subject: ['police', 'armed', 'official'],
    with: 'soldier troop officer sit sit-in protester protestor demonstrator protest demonstration rally march crowd mob rioter student gathering supporter activist youth striker worker police gas sit-in camp',
  }),
  ...verb('dispersal', 'suppress / crush / quell / quash / put down / stamp out / stifle', {
    object: ['crowd', 'assembly'],
    needs: 'object',
    without: 'own team side opponent',
  }),
  ...noun('dispersal', 'dispersal', {
    weak: true,
    with: 'protester demonstrator protest demonstration rally march crowd police',
  }),
  ...noun(
    'force',
    'tear gas / teargas / tear-gas / baton round / rubber bullet / water cannon / pepper spray / stun grenade / live ammunition / live round / live fire / plastic bullet / teargas shell / tear gas shell / tear gas canister / police brutality / excessive force / warning shot / police violence / police shooting / pellet gun',
    {},
  ),
  ...noun('force', 'police firing', { without: 'tear teargas gas rubber plastic pepper water cannon' }),
  ...noun('force', 'firing', {
    weak: true,
    with: 'police mob crowd round injure kill bullet soldier troop army constable open resort',
    without:
      'squad line missile range rocket worker employee coach manager tear teargas gas rubber plastic pepper water cannon',
  }),
  ...verb(
    'force',
    'use force / fire in|into air / fire round|rounds|bullet|bullets / baton-charge / lathi-charge / lathicharge / cane-charge / charge at / teargas / tear-gas / pepper-spray / resort to firing|force|lathicharge|lathi-charge|lathi|baton|cane|teargas|tear / lob teargas|tear',
    {
      subject: ['police', 'armed'],
      with: 'protester protestor demonstrator protest demonstration rally march crowd mob rioter student gathering supporter activist youth striker worker police gas people',
    },
  ),
  ...verb('force', 'fire', {
    object: ['round'],
    needs: 'object',
    with: 'police round shot mob crowd constable trooper',
  }),
]
