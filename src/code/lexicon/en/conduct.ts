import type { Authorisation, Conduct } from '../../../model/statement.ts'

/** How words of a sentence show what authorities did. `subject` asks for police or officials as the one who acts. */
export type ConductRow = {
  readonly value: Conduct
  /** Lemma sequences; `|` between alternatives of a place. */
  readonly words: string
  readonly rule: string
  /** Police or officials have to act in the clause. */
  readonly byAuthority?: true
  /** A crowd has to suffer it. */
  readonly onCrowd?: true
  /** The assembly itself has to be what is watched. */
  readonly onAssembly?: true
  /** A clause of its own has to tell it, not one that says who somebody is ("those arrested in May"). */
  readonly isTold?: true
  /** Whether the sentence has to speak of dispersing, or must not. */
  readonly toDisperse?: boolean
}

const rows = (
  value: Conduct,
  words: string,
  { rule, ...more }: Omit<ConductRow, 'value' | 'words'>,
): readonly ConductRow[] => words.split(' / ').map((phrase) => ({ value, rule, words: phrase, ...more }))

const GAS =
  'tear gas / teargas / tear-gas / water cannon / water cannons / pepper spray / teargas shell / stun grenade / flash bang / teargassed / sound bomb / pepper-spray'

export const CONDUCT_WORDS: readonly ConductRow[] = [
  ...rows(
    'dispersal',
    'disperse / break up / scatter / clear the / chase away / drive back / push back / move in / dismantle / turn back / dispersal / break through',
    { rule: 'conduct.disperse', byAuthority: true },
  ),
  ...rows('dispersal', GAS, { rule: 'conduct.gas-to-disperse', toDisperse: true }),
  ...rows('force', GAS, { rule: 'conduct.gas', toDisperse: false }),
  ...rows(
    'force',
    'baton / truncheon / club / beat / charge / kick / manhandle / lathicharge / lathi-charge / baton-charge / cane / cane-charge / drag / rough up / hose / trample / horsewhip / whip / punch',
    { rule: 'conduct.beat', byAuthority: true, onCrowd: true },
  ),
  ...rows(
    'force',
    'rubber bullet / live ammunition / live round / live bullet / live fire / plastic bullet / warning shot / pellet gun / excessive force / police brutality / lathi charge / lathicharge / baton charge / cane charge / police firing',
    { rule: 'conduct.shoot' },
  ),
  ...rows('force', 'open fire / fire on|at|into|in|to|upon / fire shot|shots / use force', {
    rule: 'conduct.open-fire',
    byAuthority: true,
  }),
  ...rows('force', 'shoot', { rule: 'conduct.shoot-people', byAuthority: true, onCrowd: true }),
  ...rows('deployment', 'monitor / watch over / patrol / secure / police / oversee', {
    rule: 'conduct.watch-assembly',
    onAssembly: true,
  }),
  ...rows(
    'arrests',
    'arrest / detain / round up / take into custody / take away / handcuff / apprehend / haul away / lead away / bundle',
    { rule: 'conduct.arrest', isTold: true },
  ),
  ...rows('escort', 'escort / accompany / protect / guard', {
    rule: 'conduct.escort',
    byAuthority: true,
    onCrowd: true,
  }),
  ...rows(
    'deployment',
    'deploy / riot police / riot gear / police presence / police cordon / cordon off / stand guard / mobilise / mobilize / seal off / surround / heavy security / block the|access|road|protester|protesters|marcher|marchers / barricade / flank / outnumber / line the',
    { rule: 'conduct.deploy', byAuthority: true },
  ),
  ...rows(
    'deployment',
    'riot police / riot gear / heavy police presence / police presence / police cordon / riot squad / armoured vehicle|vehicles / security be tight / tight security / heavily guard|guarded / strengthened security / security measure|measures',
    { rule: 'conduct.presence' },
  ),
  ...rows(
    'no-interference',
    'end peacefully / without incident / pass off peacefully / no trouble / end with no / pass without / no arrest|arrests / peacefully / did not intervene / not interfere / do not interfere / no clash|clashes / no incident|incidents / look on / stand by',
    { rule: 'conduct.peaceful' },
  ),
]

/** Words of permission and refusal beside an assembly. */
export const AUTHORISATION_WORDS: readonly {
  readonly value: Authorisation
  readonly words: string
  readonly rule: string
  readonly byAuthority?: true
}[] = [
  { value: 'permitted', words: 'permit', rule: 'authorisation.permit', byAuthority: true },
  { value: 'permitted', words: 'authorise', rule: 'authorisation.authorise' },
  { value: 'permitted', words: 'authorize', rule: 'authorisation.authorise' },
  { value: 'permitted', words: 'authorised', rule: 'authorisation.authorised' },
  { value: 'permitted', words: 'authorized', rule: 'authorisation.authorised' },
  { value: 'permitted', words: 'approved', rule: 'authorisation.approved' },
  { value: 'permitted', words: 'sanctioned', rule: 'authorisation.sanctioned' },
  { value: 'permitted', words: 'allow', rule: 'authorisation.allow', byAuthority: true },
  { value: 'permitted', words: 'obtain a permit', rule: 'authorisation.obtained' },
  { value: 'permitted', words: 'permission from', rule: 'authorisation.permission' },
  { value: 'permitted', words: 'grant permission', rule: 'authorisation.granted' },
  { value: 'notified', words: 'notify', rule: 'authorisation.notified' },
  { value: 'refused', words: 'refuse permission', rule: 'authorisation.refused' },
  { value: 'refused', words: 'deny permission', rule: 'authorisation.refused' },
  { value: 'refused', words: 'refuse permit', rule: 'authorisation.refused' },
  { value: 'refused', words: 'deny permit', rule: 'authorisation.refused' },
  { value: 'refused', words: 'without permission', rule: 'authorisation.without' },
  { value: 'refused', words: 'unauthorised', rule: 'authorisation.unauthorised' },
  { value: 'refused', words: 'unauthorized', rule: 'authorisation.unauthorised' },
  { value: 'refused', words: 'unsanctioned', rule: 'authorisation.unsanctioned' },
  { value: 'banned', words: 'ban', rule: 'authorisation.ban', byAuthority: true },
  { value: 'banned', words: 'ban on', rule: 'authorisation.ban' },
  { value: 'banned', words: 'banned', rule: 'authorisation.banned' },
  { value: 'banned', words: 'prohibit', rule: 'authorisation.prohibit', byAuthority: true },
  { value: 'banned', words: 'outlaw', rule: 'authorisation.outlaw' },
  { value: 'banned', words: 'declare illegal', rule: 'authorisation.illegal' },
  { value: 'banned', words: 'defy a ban', rule: 'authorisation.defied' },
]
