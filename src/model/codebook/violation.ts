import type { ClassEntry } from './entry.ts'

/** Class violation: an act against people or their rights. */
export const VIOLATION = {
  label: 'Violation',
  question: 'Was somebody killed, held, hurt, threatened, silenced, punished or driven out?',
  definition:
    'An act, or a measure of those in power, that harms people or takes a right from them, as the report tells it. Whether it was lawful is not judged here. One act against one person or group on one occasion is one event; an act that ran on (a purge, a wave of arrests) is one event where the report tells it as one.',
  notWhen:
    'Accidents, illness, natural disasters, combat between armed forces, and crimes without any bearing on rights or public life.',
  kinds: {
    killing: {
      label: 'Killing',
      definition:
        'A person is killed by another: murder, execution, shot dead, beaten to death, death in custody told as caused.',
      examples: ['The reporter was shot dead outside her flat.', 'Two protesters were killed when troops opened fire.'],
      notWhen: 'An accident, a natural death, a death sentence not carried out (sentence).',
      crosswalk: { acled: 'Attack', plover: 'ASSAULT/targeted', massMobilization: 'killings', huridocs: 'Act' },
    },
    disappearance: {
      label: 'Disappearance',
      definition:
        'A person is missing after being held or taken by agents of the state or with their leave, and they deny it or say nothing of where the person is.',
      examples: ['He was led away by men in uniform and has not been seen since.', 'The authorities deny holding her.'],
      notWhen: 'Somebody is merely lost, or the kidnappers are known and ask for ransom (abduction).',
      crosswalk: { acled: 'Abduction/forced disappearance', plover: 'ASSAULT/abduct', huridocs: 'Act' },
    },
    abduction: {
      label: 'Abduction',
      definition: 'A person is carried off against their will without any show of law: kidnapping, hostage taking.',
      examples: ['Masked men dragged him into a van.', 'Gunmen kidnapped three aid workers.'],
      crosswalk: { acled: 'Abduction/forced disappearance', plover: 'ASSAULT/abduct', huridocs: 'Act' },
    },
    detention: {
      label: 'Detention',
      definition: 'A person is held: in custody, in a cell, in a camp, under house arrest, for hours or for years.',
      examples: ['They were held overnight without charge.', 'She has spent two years in pre-trial detention.'],
      notWhen: 'The words tell of the taking itself (arrest).',
      crosswalk: { plover: 'COERCE/arrest', massMobilization: 'arrests', huridocs: 'Act' },
    },
    arrest: {
      label: 'Arrest',
      definition:
        'Police or other agents take a person into custody: arrested, seized, rounded up, led away in handcuffs.',
      examples: ['Police arrested 14 people near the metro.', 'The editor was taken from his office in handcuffs.'],
      crosswalk: { acled: 'Arrests', plover: 'COERCE/arrest', massMobilization: 'arrests', huridocs: 'Act' },
    },
    torture: {
      label: 'Torture',
      definition: 'Severe pain or suffering is inflicted on a person who is held, to force, punish or humiliate.',
      examples: ['He says he was given electric shocks to make him name others.'],
      crosswalk: { acled: 'Attack', plover: 'ASSAULT/torture', massMobilization: 'beatings', huridocs: 'Act' },
    },
    beating: {
      label: 'Beating',
      definition: 'A person is struck, kicked or clubbed.',
      examples: ['Riot police clubbed demonstrators on the ground.', 'Two activists were beaten up by unknown men.'],
      notWhen: 'The victim is held and the beating has a purpose (torture), or a side beats another in sport.',
      crosswalk: { acled: 'Attack', plover: 'ASSAULT/beat', massMobilization: 'beatings', huridocs: 'Act' },
    },
    'sexual-violence': {
      label: 'Sexual violence',
      definition: 'Rape, sexual assault, forced nakedness and other sexual acts without consent.',
      examples: ['Witnesses told of rape in the camp.'],
      crosswalk: { acled: 'Sexual violence', plover: 'ASSAULT/sexual', huridocs: 'Act' },
    },
    threat: {
      label: 'Threat',
      definition: 'Somebody is threatened with harm, punishment or loss, or called upon to be harmed.',
      examples: ['The lawyer received death threats.', 'The rector warned students that they would be expelled.'],
      notWhen: 'A danger that nobody makes ("the threat of floods").',
      crosswalk: { plover: 'THREATEN/violence', huridocs: 'Act' },
    },
    blackmail: {
      label: 'Blackmail',
      definition: 'Money or a deed is demanded under threat, often of disclosure.',
      examples: ['He was told to pay or his family would be shown the video.'],
      crosswalk: { plover: 'THREATEN/violence', huridocs: 'Act' },
    },
    outing: {
      label: 'Outing',
      definition: "A person's orientation, identity, illness or other private matter is made known against their will.",
      examples: ['A channel published the names and addresses of the women.'],
      crosswalk: { huridocs: 'Act' },
    },
    raid: {
      label: 'Raid',
      definition: 'Police or armed men enter and search a home, an office or a club.',
      examples: ['Officers searched the newsroom for nine hours and took the computers.'],
      notWhen: 'A military raid into another country.',
      crosswalk: { plover: 'COERCE/seize', huridocs: 'Act' },
    },
    'property-destruction': {
      label: 'Destruction of property',
      definition: 'Things are destroyed, damaged, defaced or looted to harm those they belong to.',
      examples: ['The memorial was smeared with paint overnight.', 'Soldiers burned down the house of his parents.'],
      notWhen: 'Damage done by weather or accident.',
      crosswalk: { acled: 'Looting/property destruction', plover: 'ASSAULT/destroy', huridocs: 'Act' },
    },
    expulsion: {
      label: 'Expulsion',
      definition: 'A person or group is driven out of a home, a place, a school or a body.',
      examples: [
        'Three students were expelled from the university for the poster.',
        'Families were evicted from the settlement.',
      ],
      notWhen: 'A foreigner is sent out of the country (deportation), or somebody loses a job (dismissal).',
      crosswalk: { plover: 'SANCTION/expel', huridocs: 'Act' },
    },
    dismissal: {
      label: 'Dismissal',
      definition: 'Somebody loses a post or job for what they said, did or are.',
      examples: ['The teacher was sacked a week after the rally.'],
      notWhen: 'A minister is dropped in a reshuffle, or resigns (resignation).',
      crosswalk: { huridocs: 'Act' },
    },
    censorship: {
      label: 'Censorship',
      definition:
        'Speech is kept from the public: a site blocked, a paper closed, a broadcast cut, a book withdrawn, reporters shut out.',
      examples: ['The regulator blocked the site without a court order.', 'Copies of the paper were pulped.'],
      notWhen: 'The whole network is cut (internet-shutdown).',
      crosswalk: { plover: 'COERCE/censor', huridocs: 'Act' },
    },
    ban: {
      label: 'Ban',
      definition: 'Something that people have a right to is forbidden: an assembly, a body, a symbol, travel.',
      examples: ['The court outlawed the association as extremist.', 'Women were barred from the stadium.'],
      notWhen: 'A single assembly is refused leave: authorisation of that assembly, and a refusal.',
      crosswalk: { plover: 'COERCE/restrict', huridocs: 'Act' },
    },
    deportation: {
      label: 'Deportation',
      definition: 'A person is sent out of the country by force, or handed over to another.',
      examples: ['The refugee was put on a plane before his appeal was heard.'],
      crosswalk: { plover: 'COERCE/deport', huridocs: 'Act' },
    },
    prosecution: {
      label: 'Prosecution',
      definition: 'Somebody is pursued in court, or by a case opened against them, for exercising a right.',
      examples: ['A case was opened against the blogger over a repost.'],
      notWhen: 'The case answers a violation and is aimed at those who did it (charge, trial).',
      crosswalk: { plover: 'ACCUSE/investigate', huridocs: 'Act' },
    },
    fine: {
      label: 'Fine',
      definition: 'Somebody has to pay for taking part, speaking or publishing.',
      examples: ['Each picketer was fined 20,000 roubles.'],
      crosswalk: { plover: 'SANCTION/convict', huridocs: 'Act' },
    },
    conviction: {
      label: 'Conviction',
      definition: 'A court finds somebody guilty, or sends them to jail, for exercising a right.',
      examples: ['The poet was given seven years for a reading.'],
      notWhen: 'It is those who did a violation that are convicted (sentence).',
      crosswalk: { plover: 'SANCTION/convict', huridocs: 'Act' },
    },
    attack: {
      label: 'Attack',
      definition:
        'People are set upon with intent to harm, by a crowd, an armed group or a single assailant: stabbing, shooting, bombing, acid, stones.',
      examples: ['A man threw a smoke bomb into the hall.', 'Gunmen opened fire on the bus.'],
      notWhen: 'The death is what is told (killing), police use means of force (force), or the attack is in words.',
      crosswalk: { acled: 'Attack', plover: 'ASSAULT/primitive', huridocs: 'Act' },
    },
    dispersal: {
      label: 'Dispersal',
      definition: 'Police or others break up an assembly.',
      examples: ['The square was cleared by midnight.', 'Police broke up the march on its way to the centre.'],
      crosswalk: { plover: 'ASSAULT/crowd-control', massMobilization: 'crowd dispersal', huridocs: 'Act' },
    },
    force: {
      label: 'Use of force',
      definition:
        'Police or soldiers use means of force on people: batons, gas, water cannon, rubber or live rounds, horses, dogs.',
      examples: ['Officers fired tear gas into the crowd.'],
      crosswalk: {
        acled: 'Excessive force against protesters',
        plover: 'ASSAULT/crowd-control',
        massMobilization: 'crowd dispersal',
        huridocs: 'Act',
      },
    },
    'internet-shutdown': {
      label: 'Internet shutdown',
      definition: 'The network, mobile data or a whole service is cut for a place or a country.',
      examples: ['Mobile internet was down across the republic for two weeks.'],
      notWhen: 'One site is blocked (censorship), or a cable fails.',
      crosswalk: { plover: 'COERCE/censor', huridocs: 'Act' },
    },
    'other-violation': {
      label: 'Other violation',
      definition: 'An act against people or their rights that is named and is none of the above.',
      examples: ['The clinic refused to treat him.', 'Her passport was taken away.'],
      crosswalk: { huridocs: 'Act' },
    },
  },
} as const satisfies ClassEntry

export type ViolationKind = keyof typeof VIOLATION.kinds
