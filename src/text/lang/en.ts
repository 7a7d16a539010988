import type { Writing } from './writing.ts'

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/)
}

const MONTHS = list('jan feb mar apr jun jul aug sep sept oct nov dec')

const TITLES = list(`
  mr mrs ms mx dr prof rev fr sr hon messrs mme mlle st ste mt ft gov govs lt sen sens rep reps pres gen col maj capt cpt cmdr
  comdr cdr sgt cpl pvt brig adm insp supt det const cllr ald amb atty asst assoc dep dir sec secy treas chmn supt pte spc ofc
  lieut det dept-supt vice-adm rear-adm msgr fr ven
`)

const INSIDE = list(`vs v viz cf e.g i.e eg ie approx ca c al. incl excl esp ibid op fig figs eds tel ext`)

const COMPANIES = list('inc ltd co corp llc plc bros pty pvt l.l.c s.a n.v a.g')

const STATES = list(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va
  vt wash wis wyo ont que alta n.y n.j n.c s.c n.d s.d n.m n.h r.i w.va d.c b.c p.e.i
`)

const STREETS = list('ave blvd rd hwy pkwy bldg apt ste ctr sq')

const OTHERS = list(`
  etc jr sr esq ph ph.d b.a m.a b.sc m.sc m.d ll.b p.m a.m u.s u.k u.n e.u u.s.a u.s.s.r a.d b.c b.c.e c.e a.k.a dept depts
  univ assn natl intl govt est al hrs hr mins min yrs yr lbs oz sq ft wed thu thur thurs fri sat sun mon tue tues ed vol adj
`)

const STARTERS = list(`
  the a an this that these those he she it they we you i his her its their our my your there here in on at for from with by
  after before when while as if although though however but and so yet because since during under over despite meanwhile
  earlier later also another some many most several no not one two police officials protesters demonstrators what who why how
  where according both each every all none such then now once still even only please thank yes
`)

const DAYS = list(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march
  april may june july august september october november december
`)

const SPEECH = list(`
  said says say asked asks added adds told tells replied replies shouted shouts wrote writes chanted chants read reads declared
  declares he she they who i we one
`)

const PREFIXES = list(`
  non pro anti re pre post co mid ex semi multi mini sub un over under e pan socio psycho inter intra trans ultra counter neo cross
  pseudo quasi vice bi tri micro macro extra de dis
`)

/** What English writing asks of the splitters of words and sentences. Sources: UD English EWT and GUM, news style books. */
export const englishWriting: Writing = {
  beforeName: new Set([...TITLES, ...INSIDE]),
  beforeNumber: new Set([
    ...MONTHS,
    ...list('no nos art arts para paras pp p pg ch chap vol vols nr cl s ss sect c b d ca'),
  ]),
  maybeLast: new Set([...COMPANIES, ...STATES, ...STREETS, ...OTHERS, ...MONTHS]),
  capitalised: new Set(
    list(
      'ill miss mass wash ore mar may sat sun mon wed ed art ch pa la md del min mins adj const fig figs asst sec gen rep reps ind va me id cal calif in sq no dir dep det st ft tel ext ext fr hon ave jan col est ste s cl para paras sr',
    ),
  ),
  starters: new Set(STARTERS),
  afterTime: new Set([
    ...DAYS,
    ...list('est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet ist local time to until and'),
  ]),
  afterQuote: new Set(SPEECH),
  fused: new Map([
    ['cannot', 3],
    ['gonna', 3],
    ['wanna', 3],
    ['gotta', 3],
    ['dont', 2],
    ['didnt', 3],
    ['doesnt', 4],
    ['isnt', 2],
    ['wasnt', 3],
    ['cant', 2],
  ]),
  clitics: new Set(['s', 'm', 'd', 'll', 're', 've']),
  negation: 'n',
  prefixes: new Set(PREFIXES),
  whole: new Set(['mail', 'mails', 'mailed']),
  units: new Set(list('am pm km kg cm mm ft lb lbs mg ml kwh mw gb mb hrs hr mins min mph kph yrs')),
  pastForms: new Map(
    list(
      'beaten:beat fled:flee burnt:burn trodden:tread slain:slay slew:slay stricken:strike sworn:swear overthrown:overthrow overthrew:overthrow withdrawn:withdraw withdrew:withdraw sunk:sink sank:sink flung:fling strewn:strew smitten:smite bitten:bite hidden:hide borne:bear bled:bleed clung:cling crept:creep swept:sweep wept:weep rioted:riot looted:loot choked:choke',
    ).map((pair): readonly [string, string] => {
      const [form = '', verb = ''] = pair.split(':')
      return [form, verb]
    }),
  ),
}
