/** Words that tell whether a date lies ahead of the report or behind it. Tables only; how they are weighed is in look.ts. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** The future, and the future seen from the past. */
export const MODALS = set("will 'll wo shall would must should")

/** May lie on either side; with "not" behind them they tell of the past ("could not be reached"). */
export const WEAK_MODALS = set('could may might')

/** What is still to come, whatever stands beside it. */
export const AHEAD = set(`
  planning schedules expects expecting intends intending hoping awaits await awaiting vowing promising pledging threatens threatening
  prepares preparing readying braces bracing looms looming upcoming forthcoming payable effective poised mulls supposed
`)

/** Plans in the form of a participle: what stands about them tells whether they still hold. */
export const PLANNED = set('planned scheduled slated expected due set')
/** Behind a plan that is a verb; behind any other word it is told of that word ("a planned rally", "scheduled flights"). */
export const PLAN_LINKS = set("to for on in at by this next later early late after before until that's")

/** Nouns as well as verbs: only before "to" and the like do they plan. */
export const PLANNERS = set(
  'plan plans hope hopes aim aims vow vows promise promises pledge pledges expect intend plot plots going ready gears',
)
export const BEHIND_PLANNERS = set('to a an another for')

/** What may lie on either side; the nearer day is meant. */
export const EITHER = set(`
  called calls calling call urged urges urging announces invited invites proposed proposes allowed promised pledged vowed threatened
  hoped intended aimed demanded demands
`)

/** Before "to" these look ahead: "vowed to return on Monday". */
export const VOWS = set('vowed pledged promised threatened hoped intended aimed agreed decided proposed')

/** What is moved to another day; the word before the date tells that it is ("postponed until Monday"). */
export const MOVES = set('postponed delayed extended moved rescheduled deferred brought')
export const MOVE_LEADS = set('to until till for from')

/** What lies before another thing: these count close before the date only. */
export const NEAR_AHEAD = set('ahead starts begins opens resumes meets votes arrives returns expires faces ends')
export const NEAR_EITHER = set('before eve deadline beginning starting holds hosts stages')

/** Base forms that stand in the present, close before the date: "the leaders meet Monday". */
export const PRESENT = set('meet begin start resume open face vote return arrive leave convene')
/** Behind these a base form is no present. */
export const BEFORE_BASE = set("to not n't did does do can could may might let make the a")

/** Between a verb to come and a date that is past: "will appear in court after a clash on Saturday". */
export const AFTER = set('after following since over')

/** Before a plan: it was one, and may be past. */
export const FORMERLY = set('previously originally initially earlier once')

/** Before a noun: "the plan", "its offer". */
export const DETERMINERS = set("the a an its their his her our this that 's no any new")

/** What has happened: irregular past forms. Regular ones are known by their -ed. */
export const PAST = set(`
  was were had said did went took began held met made came saw told gave found got led left lost won sent brought kept fell rose
  ran sat spoke spread stood struck threw thought wrote shot hit drew broke built bought caught chose cut died fought fled flew
  forgot grew heard hid hurt knew laid lay paid put read rode sang sank set shook shut slept sold spent stole swept swore taught
  tore understood woke wore became begun gone done taken been seen given killed beaten driven fallen known shown spoken stolen
  thrown written declined burst clashed sought dealt beat bit blew bore clung crept drank drove ate fed flung forbade froze hung leapt lent lit meant
  quit rang shone sprang stuck stung swam swung thrust upheld withdrew withheld overcame overthrew undertook underwent foresaw mistook
  slid spun
`)

/** What one calls for on a day to come: "called for a strike on Monday", but "called for calm on Monday". */
export const CALLS = set('call calls called calling')
export const OCCURRENCES = set(`
  strike strikes rally rallies protest protests march marches demonstration demonstrations boycott boycotts walkout walkouts vigil vigils
  gathering gatherings shutdown shutdowns hartal bandh picket pickets election elections referendum vote hearing meeting meetings session
  assembly sit-in procession blockade parade action stoppage stoppages mourning
`)

/** "takes effect", "takes place": what the verb's object makes one to come. */
export const TAKES = set('effect place office')

/** Forms in -ed that are no past. */
export const NO_PAST = set(`
  need feed seed speed bleed breed indeed proceed succeed exceed hundred red bed shed sacred naked united wed embed creed greed weed
  armed so-called unarmed hooded masked elected unauthorised unauthorized alleged wanted
`)

/** Behind these a form in -ed is yet to come: "to be released", "will be held". */
export const BE = set('be being')

/** A passive or a plan seen from the past: "was scheduled for". */
export const WAS = set('was were had been')

/** Verbs behind "to" in a headline: "Thousands to march on Friday". */
export const HEADLINE_VERBS = set(`
  hold march rally protest meet stage strike vote begin start resume visit face appear go open close be return release decide announce
  mark join hear rule sign leave host take walk gather demonstrate
`)

/** The words right behind a date that make its clause one to come: "Friday will". */
export const NEXT_AHEAD = set("will 'll would shall")
