import { phrases } from '../numbers/phrases.ts'

/**
 * What a verb makes of those who are counted. `protest` is what crowds alone do, `crowd` what police may do as well, `apart`
 * anything else: losing jobs, living somewhere.
 */
export type Fate = 'arrested' | 'injured' | 'killed' | 'protest' | 'crowd' | 'apart'

/** Right behind the counted noun or its auxiliary ("were arrested", "had died"). */
export const FATES = phrases<Fate>([
  [
    'arrested',
    'arrested|detained|held|apprehended|jailed|imprisoned|incarcerated|rounded up|picked up by police|taken into custody|taken into police custody|' +
      'placed under arrest|put under arrest|under arrest|in custody|in police custody|into custody|behind bars|taken away by police|' +
      'hauled away|hauled off|led away|booked|remanded|captured|handcuffed|nabbed|in detention|put in jail|put behind bars|held by police|' +
      'taken to police|face charges|facing charges|charged|held in custody|being held|held overnight|in jail|in prison',
  ],
  [
    'injured',
    'injured|wounded|hurt|hospitalised|hospitalized|maimed|shot and wounded|shot and injured|taken to hospital|taken to hospitals|taken to the hospital|' +
      'rushed to hospital|admitted to hospital|sent to hospital|sent to the hospital|treated for|treated at|treated in|being treated|receiving treatment|' +
      'received treatment|needed treatment|needed hospital|required treatment|required hospital|suffered injuries|suffered minor|suffered serious|' +
      'suffered severe|suffered wounds|suffered burns|suffered gunshot|suffered from|sustained injuries|sustained minor|sustained serious|sustained wounds|' +
      'had minor injuries|had serious injuries|with injuries|with minor injuries|with serious injuries|in hospital|shot|beaten up|beaten unconscious|' +
      'overcome by|in critical|in serious condition|in stable condition',
  ],
  [
    'killed',
    'killed|dead|died|slain|murdered|executed|massacred|perished|lynched|assassinated|martyred|drowned|shot dead|shot to death|shot and killed|' +
      'gunned down|beaten to death|burned to death|burnt alive|burned alive|burnt to death|stabbed to death|hacked to death|crushed to death|trampled to death|' +
      'lost their lives|lose their lives|lost their life|have lost their lives|lay dead|lie dead|dying|die|dies',
  ],
  [
    'apart',
    'live|lives|lived|living|displaced|evicted|homeless|laid off|made redundant|unemployed|fled|fleeing|evacuated|affected|stranded|trapped|' +
      'missing|disappeared|voted|voting|registered|eligible|infected|vaccinated|employed|work in|work at|work for|worked in|worked at|suffer|suffering|starving|' +
      'depend on|rely on|left homeless|out of work|losing their|lost their jobs|lost their homes|lost jobs|resettled|deported|expelled|dismissed|sacked|' +
      'fired|suspended|enrolled|infected|sentenced|convicted|acquitted|freed|released|pardoned|abducted|kidnapped|taken hostage|held hostage',
  ],
  [
    'protest',
    'gathered|gather|gathering|marched|march|marching|rallied|rally|rallying|protested|protest|protesting|' +
      'demonstrated|demonstrate|demonstrating|attended|attend|attending|participated|participate|participating|' +
      'took part|take part|taking part|taken part|joined|join|joining|assembled|assemble|assembling|turned out|' +
      'turn out|turning out|turned up|turn up|took to the|take to the|taking to the|taken to the|showed up|' +
      'show up|picketed|picket|picketing|paraded|parade|parading|chanted|chant|chanting|occupied|occupy|' +
      'occupying|walked out|walk out|walking out|walked off|went on strike|go on strike|on strike|' +
      'gone on strike|went on a|on hunger strike|go on hunger|went on hunger|striking|rioted|riot|rioting|' +
      'staged a|staged an|took to|set out|set off|decided to|vowed to|threatened to|refused to|want the|wanted to|stage a|launched a hunger|launched a strike|began a hunger|laid siege|skipped school|skipped classes|on the march|at the rally|in the rally|in the demonstration|on the demonstration|at the demonstration|at the protest|in the protest|in the march|at the march|in the parade|at the vigil|in the streets|on the streets|out on the streets|mounted a|began a protest|began a strike|staging a|held a|hold a|holding a|hold placards|held placards|held banners|demanded|' +
      'demand|demanding|called for|call for|calling for|calling on|converged|converge|converging|flocked|flock|' +
      'flocking|thronged|throng|thronging|mobbed|camped|camp|camping|mourned|mourn|mourning|celebrated|' +
      'celebrate|celebrating|boycotted|boycott|boycotting|stopped work|downed tools|joined hands|linked arms|' +
      'holding hands|formed a human|petitioned|fasted|fasting|in protest|laid flowers|laid wreaths|lit candles|' +
      'came out|come out|coming out|opposed to|angry at|angry over|denounced|denounce|denouncing|mutinied|' +
      'mutiny|defied|defy|defying|braved|brave|braving|in favour of|in favor of|in solidarity|in support|knelt|' +
      'kneel|kneeling|descended on|descend on',
  ],
  [
    'crowd',
    'taken to the streets|packed|pack|packing|filled|fill|filling|stormed|storm|storming|surrounded|surround|' +
      'surrounding|massed|massing|crowded|crowd|crowding|blocked|block|blocking|blockaded|blockade|' +
      'blockading|besieged|besiege|besieging|clashed|clash|clashing|held up|hold up|holding up|carried|carry|' +
      'carrying|waved|wave|waving|shouted|shout|shouting|threw|throw|throwing|hurled|hurl|hurling|burned|burn|' +
      'burning|lined|line|lining|swarmed|swarm|swarming|poured|pour|pouring|streamed|stream|streaming|came to|' +
      'come to|coming to|walked|walk|walking|sat|sit|sitting|stood|stand|standing|lay down|danced|dance|dancing|' +
      'sang|sing|singing|listened|listen|listening|cheered|cheer|cheering|jeered|jeer|jeering|booed|observed|' +
      'prayed|pray|praying|tried to|attempted to|attempt to|invaded|invade|invading|entered|enter|entering|' +
      'seized|ransacked|looted|loot|looting|torched|set fire|set ablaze|smashed|pelted|stoned|attacked|attack|' +
      'attacking|confronted|confront|confronting|scuffled|battled|dispersed|disperse|ringed|formed a|form a|' +
      'forming a|rode|cycled|drove|wearing|wore|wear|dressed|bearing|brandishing|condemned|condemn|condemning|' +
      'voiced|expressed|express|signed up|stayed away|stay away|barricaded|barricade|barricading|broke through|' +
      'broke into|set up|burst into|crammed|jammed|jam|choked|squeezed into|spilled into|swept through|' +
      'moved through|headed to|headed for|made their way|arrived|arrive|arriving|returned to|return to|returned|' +
      'were present|present|went|expected|strong|turned violent|showing|shut down|remained outside|waited|wait|' +
      'waiting|stayed|took over|jostled|heckled|besieging|encircled|rushed|roamed|rampaged|criticised|' +
      'criticized|opposing|armed with|led by',
  ],
])

const NO_VERBS = new Set('in on at out angry opposed against present armed led strong'.split(' '))

/** First words of what crowds do: behind a bare number they are verbs, whatever else they may be. */
export const CROWD_VERBS: ReadonlySet<string> = new Set(
  [...FATES]
    .filter(
      ([first, entries]) =>
        !NO_VERBS.has(first) && entries.some(({ value }) => value === 'crowd' || value === 'protest'),
    )
    .map(([first]) => first),
)

/** Right before the number, with nothing between: who does it to them, or what they make up. */
export const FATES_BEFORE = phrases<Fate>([
  [
    'arrested',
    'arrested|arrest|arrests|arresting|arrest of|arrests of|detained|detain|detains|detaining|detention of|detentions of|apprehended|apprehending|rounded up|' +
      'rounding up|round up|jailed|jailing|jailing of|imprisoned|imprisoning|imprisonment of|took into custody|taken into custody|taking into custody|hauled away|' +
      'hauled off|captured|capturing|capture of|charged|arrested and charged|arrested or detained',
  ],
  [
    'injured',
    'injured|injure|injures|injuring|wounded|wounds|wounding|wounding of|hurt|hurting|injuries to|hospitalised|hospitalized|hospitalising|hospitalizing|maimed|maiming|shot|' +
      'shot and wounded|shooting and wounding|treated|injured at least|beat|beating|injured and',
  ],
  [
    'killed',
    'killed|kill|kills|killing|killing of|killings of|death of|deaths of|murder of|murders of|murdered|murdering|massacre of|massacred|massacring|execution of|executions of|executed|' +
      'executing|shot dead|shooting dead|gunned down|gunning down|funeral of|funerals of|burial of|bodies of|corpses of|slaying of|slaughter of|' +
      'slaughtered|assassinated|assassination of|lynched|lynching of|lynching|beheaded|beheading|shot and killed|shooting and killing|death toll of|death toll at|death toll to|' +
      'death toll was|death toll is|death toll reached|death toll stood at|death toll stands at|toll of|toll at|toll to|toll rose to|toll rises to|toll reaches|toll reached|' +
      'toll hits|toll tops|toll climbs to|toll had reached|toll has reached|toll rising to|toll stood at|toll stands at|confirmed deaths are|dead at|dead to',
  ],
  [
    'apart',
    'population of|home to|kept|keeps|keeping|representatives of the|representatives of|on behalf of|promotion of|city of|town of|village of|country of|nation of|island of|state of|province of|region of|district of|employs|employing|employed|employ|represents|' +
      'representing|represent|represented|membership of|affects|affecting|affected|affect|benefit|benefiting|homeless|displaced|displacing|displacing some|dismissed|' +
      'dismissing|dismissal of|dismiss|fired|firing of|sacking of|sacked|sack|lay off|laid off|layoffs of|laying off|release|release of|freed|released|releasing|freeing|' +
      'deported|deportation of|expelled|expulsion of|evicted|eviction of|relocate|resettle|resettling|sentenced|convicted|trial of|elected|elect|hire|hired|recruit|recruited|' +
      'kidnapped|kidnapping of|abducted|abduction of|disappearance of|hostage|taken hostage|saved|rescued|rescuing|evacuated|evacuating|infected|infecting|among the|' +
      'deployed|deploy|deploying|deployment of|sent|sending|mobilised|mobilized|recall|seats|capacity of|capacity for|chosen by|voted by|replace|replacing|eliminate',
  ],
  [
    'crowd',
    'there were|there are|there was|police counted|prefecture counted|authorities counted|officials counted|reporters counted|crowd of|crowds of|mob of|mobs of|group of|groups of|gathering of|gatherings of|throng of|throngs of|sea of|rally of|rallies of|rally by|rallies by|march of|march by|marches by|protest of|' +
      'protest by|protests by|demonstration of|demonstration by|demonstrations by|strike by|strike of|strike involving|sit - in by|picket by|picket of|vigil of|vigil by|procession of|' +
      'parade of|column of|contingent of|band of|turnout of|turnout at|turnout was|attendance of|attendance at|attended by|joined by|participation of|participated by|drew|draw|draws|' +
      'drawing|drawn|attracted|attracts|attract|attracting|brought out|brought together|bringing together|brought|mobilised|mobilized|crowd estimated at|crowds estimated at|' +
      'estimated crowd of|crowd numbering|crowds numbering|numbering|numbered|number of protesters at|number of demonstrators at|number at|crowd at|figure at|numbers at|involving|' +
      'involved|disperse|dispersed|dispersing|led by|led|leading|watched by|in front of|before|addressed|addressing|told|swelled to|swelling to|grew to|growing to|rose to|occupied by|' +
      'accompanied by|staged by|organised by|organized by|followed by|backed by|blocked by|surrounded by|stormed by|attacked by|besieged by|invaded by|seized by|gathered|gathering|' +
      'gathers|assembled|assembling|rallied|against|battled|fought|confronted|clashed with|clashes with|clash with|clashing with|peaked at|crowd was|crowd reached|crowd topped|' +
      'among|alongside|consisting of|comprising|composed of|made up of|saw|sees|seen|in protest by|were joined by|was joined by|and about|as many as',
  ],
])

/** Between the noun and its verb these tell nothing. */
export const PASSING_WORDS: ReadonlySet<string> = new Set(
  (
    'was were is are be been being am has have had having get got getting to also then later already again since still so far reported reportedly feared ' +
    'believed said confirmed thought known presumed allegedly apparently initially eventually subsequently seriously slightly badly critically severely lightly fatally ' +
    'mortally immediately peacefully quietly briefly temporarily violently angrily mostly all both at least others more and left'
  ).split(' '),
)

/** Passive auxiliaries: what follows is suffered, not done. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'was were is are be been being got get getting left reported feared believed confirmed remained remain'.split(' '),
)

/** Nouns whose number is told behind them: "turnout was 300", "they put the number at 5,000", "the death toll rose to 34". */
export const TALLIES: ReadonlyMap<string, Fate> = new Map<string, Fate>([
  ...tally(
    'crowd',
    'number numbers crowd crowds turnout attendance participation participants estimates estimate figure gathering',
  ),
  ...tally('crowd', 'protesters protestors demonstrators marchers strikers'),
  ...tally('killed', 'toll death dead deaths fatality fatalities killed victims'),
  ...tally('injured', 'injured wounded injury injuries casualty casualties'),
  ...tally('arrested', 'arrest arrests arrested detained detainees'),
])

function tally(fate: Fate, nouns: string): readonly [string, Fate][] {
  return nouns.split(' ').map((noun): [string, Fate] => [noun, fate])
}
