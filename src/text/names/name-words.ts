/** The words that tell a name's kind. All lower-case; written for English. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words before a person's name that are no part of it. */
export const TITLES = words(`
  president prime minister vice deputy first senator sen. sen senators rep. rep representative reps. reps congressman congresswoman gov. gov
  governor mayor judge justice chief general gen. gen colonel col. col lieutenant lt. lt lt.-gen. sergeant sgt. sgt staff captain capt. capt major maj. maj
  commander cmdr. cmdr admiral adm. adm rear brigadier brig. brig field marshal mr. mr mrs. mrs ms. ms miss dr. dr doctor prof. prof professor
  rev. rev reverend father fr. brother sister bishop archbishop cardinal pope imam sheikh sheik rabbi ayatollah mullah patriarch metropolitan
  king queen prince princess emperor sir dame lord lady baroness baron chancellor chairman chairwoman chairperson chair secretary director
  commissioner inspector officer constable sheriff detective superintendent ambassador speaker spokesman spokeswoman spokesperson attorney
  prosecutor councillor councilman councilwoman councilor mp msp mep dean coach editor premier emir sultan pastor activist journalist lawyer
  private pvt. corporal cpl. foreign interior defense defence finance health education labour labor culture environment home police
  undersecretary under-secretary-general secretary-general vice-president ex-president ombudsman author singer actor actress writer
  photographer blogger candidate leader founder analyst economist historian professor-emeritus former acting senior assistant executive
  correspondent president-elect governor-elect mayor-elect columnist strategist pollster nominee
  political national press human rights opposition party presidential of state majority minority whip press`)

/** Capitalised words that end a name in front of them and begin none. */
export const NAME_BREAKS = words(`
  the a an in on at but and if he she they it we you i this that these those after before when while as for with by from not so then there
  monday tuesday wednesday thursday friday saturday sunday january february june july august september october november december`)

/** Titles that by themselves make what follows a person. The others are titles only in a chain that ends in one of these. */
export const STRONG_TITLES = words(`
  president minister senator sen. sen senators rep. rep representative reps. congressman congresswoman gov. gov governor mayor judge justice general
  gen. gen colonel col. col lieutenant lt. lt sergeant sgt. sgt captain capt. capt maj. commander cmdr. admiral adm. brigadier
  brig. marshal mr. mr mrs. mrs ms. ms miss dr. dr doctor prof. prof professor rev. rev reverend father fr. bishop archbishop cardinal pope imam
  sheikh sheik rabbi ayatollah mullah patriarch king queen prince princess emperor sir dame baroness chancellor chairman chairwoman
  chairperson secretary director commissioner inspector officer constable sheriff detective superintendent ambassador speaker spokesman
  spokeswoman spokesperson attorney prosecutor councillor councilman councilwoman mp coach editor premier emir pastor activist journalist
  lawyer secretary-general vice-president ex-president ombudsman corporal cpl. undersecretary singer actor actress author photographer
  correspondent president-elect governor-elect mayor-elect columnist strategist pollster nominee
  blogger candidate analyst economist historian chief deputy lady lord`)

/** Abbreviated titles whose full stop ends no sentence and belongs to the word. */
export const ABBREVIATED_TITLES = words(
  'mr mrs ms dr prof sen sens rep reps gov gen col lt sgt capt maj cmdr adm brig rev fr cpl pvt hon pres st insp supt det',
)

/** The word that an authority's name turns on. */
export const AUTHORITY_HEADS = words(`
  ministry ministries dept dept. court courts parliament police department senate congress government duma kremlin office army navy military gendarmerie
  guard guards council commission cabinet agency bureau administration embassy consulate municipality assembly tribunal directorate prefecture
  knesset bundestag politburo authority treasury legislature chamber house inspectorate prosecutors rada sejm riksdag pentagon knesset
  commissioner command corps forces militia constabulary junta regime state service customs interpol europol judiciary magistracy`)

/** The word that an outlet's name turns on. */
export const OUTLET_HEADS = words(`
  news times post herald gazette tribune daily journal radio tv television broadcasting press chronicle telegraph observer mirror mail sun
  standard independent echo bulletin magazine newspaper review weekly globe inquirer examiner courier dispatch sentinel argus examiner
  france-presse agence today monitor register reporter newswire channel fm gazeta izvestia pravda newsroom broadcaster`)

/** The word that any other organisation's name turns on. */
export const ORGANISATION_HEADS = words(`
  party union unions network committee university association foundation institute movement front league alliance group centre center federation
  society club company corp corp. inc inc. ltd ltd. llc plc church organization organisation watch international initiative coalition project fund
  nations trust brigade brigades brotherhood confederation congress-of-trade-unions campaign community collective cooperative co-operative college
  school academy hospital bank forum partnership consortium convention syndicate chapter democrats republicans greens workers teachers
  students lawyers journalists mothers veterans airlines airways industries motors energy group's brothers reporters amnesty human-rights
  rights solidarity resistance liberation lives council-of-churches action society's board orchestra museum theatre theater synod diocese
  archdiocese mosque synagogue caucus lobby guild chamber-of-commerce cartel gang jihad taliban hezbollah hamas fatah isis`)

/** Heads of organisations that may join a name that goes on with "of", "for", "to", "on", "against" or "and". */
export const OPEN_HEADS = words(`
  ministry department court office house bank university institute committee movement center centre party union association council commission
  federation front league alliance society organization organisation church army board bureau agency school college coalition campaign
  network foundation congress friends mothers reporters doctors physicians lawyers women citizens students workers people chamber embassy
  confederation republic state duke archbishop bishop secretary minister academy museum faculty directorate service fund group forum
  partnership initiative project brotherhood conference convention assembly parliament ministry's speaker knights sons daughters`)

/** Small words inside a name. The first set needs an open head before it, the second joins persons' names. */
export const NAME_LINKS = words('of for to on against and the in & de del des du di da do dos das la las los le of')
export const PERSON_LINKS = words(
  'de del della der den di da do dos das la van von bin ibn al el ul ur ben bint y e abu zu ter ten af av',
)

/** Words whose possessive stands inside a name ("Workers' Party", "Prosecutor General's Office"). */
export const OPEN_POSSESSIVES = words(`
  people workers women men children veterans mothers soldiers journalists lawyers teachers farmers students prosecutor general attorney king
  queen lord mayor governor president minister citizens writers miners pensioners prisoners peasants youth parents nurses doctors reporters
  drivers saint lawyer sheriff ombudsman mother father world`)

/** Words that name a stretch of ground or a building. */
export const PLACE_HEADS = words(`
  street square avenue boulevard road lane city river county province region oblast krai district island islands lake mountain mountains valley
  airport park bridge palace prison station stadium plaza peninsula beach coast port sea ocean desert bay gulf hills heights village town
  township prefecture governorate territory republic cathedral tower hotel mall highway prospekt ploshchad ulitsa gate garden gardens
  cemetery embankment crossing quarter hall arena border strip bank-of-the-river kingdom emirates states`)

/** Well-known names that have no telling word in them. */
export const KNOWN_OUTLETS = words(`
  reuters afp ap bbc cnn cbs nbc abc msnbc itar-tass tass interfax xinhua kommersant vedomosti meduza bloomberg politico buzzfeed vice guardian
  economist spiegel lemonde figaro libération stampa repubblica aljazeera al-jazeera dw rferl rfe/rl npr pbs itv euronews vox
  axios breitbart newsweek haaretz ynet hurriyet cumhuriyet anadolu irna isna mehr yonhap kyodo nhk ria novosti lenta rbc rbk dozhd slate
  dpa efe ansa belta unian ukrinform zdf ard rtl rt nyt wsj upi pti dawn ctv cbc`)
export const KNOWN_AUTHORITIES = words(`
  un eu nato osce fbi cia fsb kgb nsa mi5 mi6 unhcr unicef unesco who imf irs epa doj dhs ice nypd lapd met omon svr gru mossad icc icj echr pentagon
  kremlin interpol europol who wto oas asean ecowas unga pace cpsu plo idf ira scotus potus fcc sec tsa atf dea opcw iaea`)
export const KNOWN_PLACES = words(`
  us usa uk uae ussr u.s. u.k. u.s.a. u.a.e. drc dc d.c. ny la nyc`)

/** Capital letters that are no party. */
export const PLAIN_ACRONYMS = words(`
  mp mps pm cctv dna hiv aids tv id ids gdp ceo cfo coo ngo ngos vip ied ieds am gmt utc est pst cst bst covid covid-19 lgbt lgbtq lgbtqi lgbtqia lgbti
  hq gps suv atm iq pr it ai ok rip ufo ww1 ww2 wwi wwii dui bbq diy phd ba ma bsc msc mba jpg pdf html http https url faq q&a vs ii iii iv vi vii viii ix
  january february march april may june july august september october november december isbn sos cv ad bc ce bce fm mph kmh`)
