import type { NounClass } from '../entry.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Head nouns (lemmas) of each class. A name found by the names reader counts as `person` or `body` besides. */
export const NOUN_CLASSES: Readonly<Record<NounClass, ReadonlySet<string>>> = {
  crowd: new Set(
    words(`
    protester protestor demonstrator marcher picketer striker rioter activist supporter opponent crowd mob people person group member
    thousand hundred dozen score ten million student pupil teacher worker employee labourer laborer miner farmer peasant nurse doctor
    lawyer journalist driver trader vendor resident villager citizen inhabitant youth man woman child parent mother father family relative
    mourner follower sympathiser sympathizer loyalist campaigner volunteer veteran pensioner retiree immigrant migrant refugee prisoner
    inmate detainee monk priest cleric muslim christian hindu sikh jew catholic unionist trade-unionist leader politician lawmaker
    deputy opposition party union movement coalition organisation organization association federation community neighbour neighbor
    civilian anarchist leftist nationalist islamist rebel dissident feminist environmentalist taxi-driver trucker shopkeeper
    squatter tenant fan graduate academic professor scholar artist actor musician employee staff public participant attendee
    throng gathering column contingent native indian tribesman everyone many some other agitator kar-sevak karsevak`),
  ),
  police: new Set(
    words(`
    police policeman policewoman officer cop constable inspector patrol gendarme gendarmerie riot-police squad trooper sheriff deputy
    force unit guard personnel authority marshal jawan detective commissioner superintendent sp dsp dcp ig dgp crpf raf srp stf
    carabinieri omon soldier troop army military paramilitary commando service bureau secret-service agency agent security-force security`),
  ),
  armed: new Set(
    words(`
    soldier troop army military gunman gunmen militant rebel militia insurgent guerrilla terrorist commando paramilitary attacker
    assailant bomber fighter extremist sniper assassin killer murderer kidnapper hooligan thug gang robber bandit suspect vigilante mob
    intruder shooter man men navy airforce force separatist jihadist hitman loyalist group`),
  ),
  official: new Set(
    words(`
    government authority minister president premier mayor governor official ministry parliament senate congress assembly cabinet
    council court judge prosecutor legislature lawmaker administration state regime kremlin king queen prince emir sultan chancellor
    commissioner secretary spokesman spokeswoman spokesperson chief leader tribunal junta municipality prefect commission committee
    department agency board company university employer management executive regulator union party club school watchdog ombudsman
    attorney city country nation`),
  ),
  court: new Set(words(`court judge tribunal jury magistrate justice bench prosecutor prosecution attorney panel`)),
  body: new Set(
    words(`
    newspaper paper magazine channel station website site broadcaster radio television tv portal outlet blog office organisation organization
    group party association company union bank ngo foundation church school university headquarters movement coalition federation alliance network committee`),
  ),
  person: new Set(
    words(`
    man woman child boy girl person people student teacher journalist reporter editor activist leader member protester protestor demonstrator
    supporter worker civilian villager resident citizen lawyer politician candidate mayor minister president official officer policeman
    soldier guard victim suspect detainee prisoner inmate passenger tourist worshipper muslim christian hindu jew sikh youth teenager
    brother sister son daughter father mother wife husband relative family baby infant friend colleague boyfriend girlfriend couple
    neighbour neighbor monk priest nun bishop imam cleric blogger writer author poet artist singer musician actor photographer cameraman
    correspondent publisher doctor nurse driver farmer peasant miner labourer laborer employee migrant refugee immigrant asylum-seeker
    dissident opponent critic rebel militant gunman attacker terrorist fighter troop bystander passerby pedestrian motorist
    diplomat ambassador judge prosecutor senator lawmaker deputy councillor councilor governor king princess pilot sailor aide
    other dozen hundred thousand score several ten gay lesbian homosexual national foreigner native american european
    follower loyalist marcher striker picketer rioter crowd mob parent elder chief organiser organizer user client patient pupil`),
  ),
  critic: new Set(
    words(`
    journalist reporter editor columnist blogger writer author poet artist singer rapper musician cartoonist publisher photographer activist
    campaigner dissident critic opponent protester protestor demonstrator organiser organizer defender lawyer advocate whistleblower
    unionist filmmaker director performer`),
  ),
  media: new Set(
    words(
      `newspaper paper magazine channel station website site broadcaster radio television tv portal outlet blog page account film book article song play exhibition programme program video content post internet network press media show cartoon`,
    ),
  ),
  goods: new Set(
    words(`
    house home building car vehicle bus truck shop store market property office flat apartment church mosque temple synagogue school
    hospital village monument statue grave tomb cemetery headquarters station train bridge window barricade tyre tire factory
    hut shack belongings train coach warehouse embassy consulate library memorial bakery restaurant hotel van lorry motorcycle jeep
    checkpoint tent camp poster banner flag crop field tree pipeline mall plant kiosk stall`),
  ),
  road: new Set(
    words(
      `road street highway motorway bridge traffic entrance access railway track crossing border port airport junction square intersection roundabout route gate exit building office rail line expressway avenue`,
    ),
  ),
  weapon: new Set(
    words(
      `bomb blast attack explosion shooting airstrike strike missile rocket shelling bullet gunfire bombing raid grenade shell mine landmine drone warplane jet mortar ambush assault attacker bomber clash violence fire gunshot`,
    ),
  ),

  guarding: new Set(words(`security vigil patrolling patrol bandobast bandobust surveillance vigilance`)),
  docket: new Set(words(`case offence fir complaint`)),
  round: new Set(words(`round bullet shell teargas cartridge canister`)),
  assembly: new Set(
    words(
      `protest rally demonstration march vigil picket sit-in gathering procession parade crowd mob riot strike blockade camp meeting protests encampment assembly event`,
    ),
  ),
  accident: new Set(
    words(`
    fire crash collision earthquake quake flood storm hurricane cyclone typhoon tornado landslide avalanche disease virus outbreak illness
    cancer heart drought famine heatwave accident derailment volcano eruption tsunami wildfire blaze lightning poisoning leak pandemic epidemic
    covid-19 coronavirus malaria cholera ebola starvation car train bus truck plane tree animal dog bear shark elephant tiger snake stampede
    drug frost cold weather bacteria asteroid overdose`),
  ),
}
