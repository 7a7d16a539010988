import { nounEntries, pluralEntries, type Noun } from './noun.ts'

/** Nouns for people, those who are hurt or held, and those who police. Suffixes do the rest (people-suffix.ts). */
export const PEOPLE_NOUNS: readonly (readonly [string, Noun])[] = [
  ...nounEntries(
    'people',
    3,
    'protester protestor demonstrator marcher activist campaigner striker picketer rioter participant attendee agitator dissident ' +
      'supporter backer sympathiser sympathizer loyalist opponent occupier squatter mourner worshipper worshiper reveller reveler ' +
      'rallier militant-supporter rallygoer protest-goer rally-goer marcher unionist trade-unionist petitioner ' +
      'counterprotester counterprotestor counterdemonstrator counter-protester counter-protestor counter-demonstrator ' +
      'walker cyclist biker celebrant partygoer concertgoer chanter blockader environmentalist feminist separatist nationalist ' +
      'secessionist anarchist islamist leftist monarchist royalist communist socialist pacifist abolitionist',
  ),
  ...nounEntries(
    'people',
    2,
    'person citizen resident local villager student pupil schoolchild teacher worker labourer laborer employee staffer farmer peasant ' +
      'miner nurse doctor medic physician driver trucker lawyer attorney barrister journalist reporter pensioner retiree woman man ' +
      'youth youngster teenager teen girl boy monk nun priest cleric imam pilgrim veteran parent mother father grandmother academic ' +
      'professor lecturer scientist civilian fisherman vendor hawker trader shopkeeper merchant taxi-driver artist musician actor ' +
      'writer fan follower devotee believer faithful docker stevedore dockworker steelworker railwayman postman trucker pilot bus-driver ' +
      'steward teacher craftsman cabbie rider motorist motorcyclist truck-driver householder clerk porter cook waiter waitress cleaner janitor carpenter electrician plumber mechanic barber tailor fisher herder shepherd neighbour neighbor tribesman ' +
      'townspeople indian muslim christian jew hindu sikh buddhist catholic protestant kurd serb croat turk arab greek pole czech ' +
      'slovak dane swede finn scot basque catalan uzbek tajik kazakh uyghur uighur tamil thai afghan shiite shia sunni copt somali ' +
      'rohingya bosniak slovene latvian briton spaniard frenchman englishman irishman dutchman roma gypsy dalit maori inuit ' +
      'iraqi israeli pakistani bangladeshi kuwaiti yemeni omani saudi qatari emirati azeri kashmiri nepali bengali tutsi hutu zulu',
  ),
  ...pluralEntries(
    'people',
    2,
    'people persons children schoolchildren folk folks men women youth youths townsfolk countrymen countrywomen staff kids ppl others ' +
      'thais chinese japanese vietnamese portuguese sudanese lebanese taiwanese burmese maltese congolese senegalese togolese ' +
      'clergy faithful masses crowd public swiss british irish french dutch welsh kyrgyz grandmothers grandparents relatives',
  ),
  ...nounEntries('people', 2, 'family household individual human relative friend adult senior youngster descendant'),
  ...nounEntries(
    'people',
    1,
    'spectator onlooker member delegate guest refugee migrant immigrant inhabitant voter passenger tourist visitor patient prisoner inmate hostage victim ' +
      'survivor candidate suspect soul head leader politician deputy lawmaker legislator senator minister official representative ' +
      'councillor councilor mp mps gunman rebel insurgent militant fighter guerrilla guerilla militiaman terrorist bomber attacker ' +
      'assailant gangster criminal convict defendant evacuee asylum-seeker newcomer applicant subscriber user viewer respondent customer ' +
      'shopper player athlete footballer volunteer organiser organizer speaker orphan widow baby infant expert adviser advisor ' +
      'executive director manager boss colleague companion ally comrade partner signatory author singer judge magistrate prosecutor ' +
      'diplomat ambassador envoy spy missionary bishop archbishop scholar intellectual aide bystander passer-by settler nomad ' +
      'millionaire billionaire investor consumer taxpayer employer client tenant homeowner hunter butcher baker builder engineer recruit cadre spouse beneficiary deportee ex-soldier ex-combatant',
  ),
  ...pluralEntries(
    'people',
    1,
    'passersby passers-by personnel livelihoods crew mps wives husbands sons daughters brothers sisters',
  ),
  ...nounEntries(
    'people',
    1,
    'wife husband son daughter brother sister child niece nephew cousin uncle aunt sibling grandson granddaughter grandchild twin',
  ),
  ...nounEntries(
    'officers',
    0,
    'officer policeman policewoman soldier gendarme constable marshal serviceman servicewoman peacekeeper paramilitary commando trooper ' +
      'cop guardsman riot-policeman bodyguard sheriff carabiniere marine paratrooper sniper ranger patrolman conscript reservist',
  ),
  ...pluralEntries('officers', 0, 'police troops forces guards agents carabinieri reinforcements squads guard'),
  ...nounEntries('arrested', 0, 'arrest detainee detention'),
  ...nounEntries('injured', 0, 'injury casualty'),
  ...pluralEntries('injured', 0, 'injured wounded'),
  ...nounEntries('killed', 0, 'death fatality body corpse killing murder homicide'),
  ...pluralEntries('killed', 0, 'dead lives'),
]
