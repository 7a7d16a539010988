/** Words of public life, as lemmas: a report without any of them tells of private matters. */
export const PUBLIC_WORDS: ReadonlySet<string> = new Set(
  [
    // those who speak up, and what they do
    'protest protester protestor demonstrator demonstration demonstrate rioter riot rioting activist activism dissident opposition',
    'campaigner striker strike unionist picket vigil slogan placard boycott whistleblower',
    'journalist editor blogger broadcaster',
    // power
    'politician minister president presidential premier parliament parliamentary regime government governmental governor mayor senator',
    'lawmaker candidate election political politics ambassador embassy diplomat state-run ombudsman',
    'corruption bribe bribery corrupt constitution constitutional',
    // force
    'military army soldier troop militia militant rebel insurgent guerrilla paramilitary terrorist terrorism terror',
    'bomb bombing bomber blast explosion explosive massacre genocide war clash mob lynch lynching coup extremist extremism',
    'civilian hostage extortion ransom kidnapper brutality torture crackdown taser curfew',
    // who people are
    'racist racism racial racially hate hatred ethnic ethnicity minority tribal tribe caste dalit communal sectarian',
    'muslim islamic islamist jew jewish hindu sikh mosque synagogue temple cleric imam',
    'gay lesbian lgbt transgender homosexual homophobic homophobia homosexuality',
    'refugee migrant immigrant immigration asylum deportation deport indigenous aboriginal',
    'rights freedom abortion slavery discrimination',
  ]
    .join(' ')
    .split(' '),
)

/** Words of the police report, as lemmas: a short report that has some and none of public life tells of an ordinary crime. */
export const CRIME_WORDS: ReadonlySet<string> = new Set(
  [
    'burglary burglar burglarize robbery robber rob theft thief steal larceny shoplifting shoplifter mugging mugger carjack carjacking',
    'drug cocaine heroin meth methamphetamine marijuana narcotic cannabis dui drunk drunken intoxicated',
    'felony misdemeanor sheriff deputy trooper constable detective bail bond probation parole parolee warrant',
    'homicide slaying manslaughter aggravated first-degree second-degree third-degree arson arsonist vandal vandalism vandalise',
    'girlfriend boyfriend ex-girlfriend ex-boyfriend ex-wife ex-husband stepfather stepson motel fraud forgery embezzle embezzlement',
    'molest pornography juvenile hit-and-run',
  ]
    .join(' ')
    .split(' '),
)

/** Words that say why people come together, or what for, as lemmas. */
export const MESSAGE_WORDS: ReadonlySet<string> = new Set(
  [
    'protest protester protestor demonstrator demonstration demonstrate activist activism marcher picketer rioter riot picket',
    'slogan placard banner chant effigy megaphone leaflet petition signature',
    'demand denounce oppose against condemn decry anti-government defy reject resign resignation justice',
    'solidarity mourn mourner commemorate mark anniversary candle vigil memory',
    'rights freedom democracy independence pride gay lgbt',
    'union strike striker',
    'urge press express outrage peaceful violent autonomy self-rule reform policy tax fee price hike election',
    'permit permission ban prohibit forbid authorise authorize organiser organizer cancel',
    'disperse teargas tear-gas baton mob angry anger crowd supporter opposition clash stone',
  ]
    .join(' ')
    .split(' '),
)

/** Those words for a stoppage of work. */
export const WORK_WORDS: ReadonlySet<string> = new Set(
  'worker pay wage salary employee labour labor staff driver miner teacher nurse'.split(' '),
)
