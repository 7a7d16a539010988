import { PARTY_KINDS, type PartyKind } from '../../model/value.ts'

const NOUNS: Readonly<Record<PartyKind, string>> = {
  authority: `police policeman policemen policewoman policewomen officer officers gendarmes gendarmerie court courts tribunal judge judges
    prosecutor prosecutors magistrate magistrates official officials authority authorities government governments administration ministry
    ministries parliament parliaments legislature senate congress cabinet council councils municipality mayoralty prefecture embassy consulate
    army military navy soldiers soldier troops troop forces marines guards guard militia militias state states kremlin regulator regulators
    lawmaker lawmakers legislator legislators deputies senators ministers junta regime leadership commission inspectors investigators investigator
    detectives sheriff customs jailers wardens watchdog ombudsman bailiffs constables coastguard republic`,
  outlet: `media newspaper newspapers paper papers press agency agencies broadcaster broadcasters television radio channel channels station
    stations website websites magazine magazines tabloid tabloids daily weekly portal newswire outlet outlets blog bulletin`,
  organisation: `organisation organisations organization organizations organizers union unions party parties association associations committee
    committees network networks movement movements company companies firm firms corporation university universities college school schools church
    churches foundation foundations institute charity charities ngo ngos campaign campaigns federation federations alliance coalition league
    club clubs bank banks hospital hospitals team group groups front society institution institutions think-tank nonprofit watchdogs`,
  group: `activists protesters protestors demonstrators marchers organisers opponents supporters critics residents locals villagers workers
    employees staff strikers students pupils teachers lecturers academics scholars doctors nurses medics lawyers attorneys journalists reporters
    editors photographers bloggers farmers miners drivers truckers taxi-drivers witnesses eyewitnesses bystanders onlookers relatives families
    family parents mothers fathers neighbours neighbors victims survivors prisoners inmates detainees refugees migrants asylum-seekers
    immigrants citizens people women men youths youth children girls boys crowd crowds mob rioters looters rebels insurgents militants fighters
    gunmen attackers assailants extremists nationalists separatists loyalists veterans pensioners women's campaigners dissidents opposition
    politicians leaders candidates analysts experts observers monitors scientists researchers economists historians members delegates
    volunteers colleagues friends fans celebrities artists writers musicians filmmakers actors priests clerics bishops monks nuns imams pastors
    muslims christians jews hindus sikhs buddhists republicans democrats conservatives liberals socialists communists voters taxpayers users
    advocates defenders counter-protesters participants attendees speakers guests sources others some many thousands hundreds dozens few most
    aides advisers advisors allies rivals strategists pollsters investors executives traders businessmen settlers tribesmen elders landowners`,
  person: `man woman boy girl teenager spokesman spokeswoman spokesperson president premier chancellor minister mayor governor senator
    congressman congresswoman deputy ambassador general colonel major captain lieutenant sergeant commander chief director chairman chairwoman
    chair head secretary leader activist campaigner organiser organizer journalist reporter editor photographer blogger writer author poet
    singer actor actress lawyer attorney barrister doctor nurse professor teacher lecturer student researcher analyst expert economist
    historian scientist bishop archbishop pope priest pastor imam cleric rabbi patriarch monk resident villager worker farmer driver
    shopkeeper owner manager executive businessman businesswoman witness eyewitness bystander victim survivor suspect defendant attacker
    gunman assailant prisoner inmate detainee refugee migrant mother father wife husband son daughter brother sister uncle aunt cousin
    relative neighbour neighbor friend colleague protester protestor demonstrator marcher participant speaker candidate politician lawmaker
    legislator official policeman policewoman officer soldier veteran member coordinator founder co-founder adviser advisor aide strategist
    dissident critic opponent supporter rival successor predecessor king queen prince princess emperor judge prosecutor detective sheriff
    commissioner superintendent inspector coach player nominee incumbent front-runner mogul billionaire ex-president`,
}

const KIND_OF: ReadonlyMap<string, PartyKind> = new Map(
  PARTY_KINDS.flatMap((kind) => NOUNS[kind].split(/\s+/).map((word): readonly [string, PartyKind] => [word, kind])),
)

/**
 * The kind of party that a lower-case English noun stands for ("police": authority, "state media": outlet by its last
 * word), or `undefined` when it is none. Nouns that fit a person and an office ("judge") give the person.
 */
export function partyNounKind(noun: string): PartyKind | undefined {
  const words = noun.toLowerCase()
  return KIND_OF.get(words) ?? KIND_OF.get(words.slice(words.lastIndexOf(' ') + 1))
}
