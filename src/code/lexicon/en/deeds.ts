const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns (lemmas) for those who do a violent deed, told by the deed. */
export const DOER_NOUNS = words(
  `attacker gunman gunmen shooter bomber assailant perpetrator killer murderer assassin hijacker kidnapper abductor rapist
   knifeman stabber arsonist culprit hitman hit-man attackers`,
)
/** Nouns for those who are held to have done it. */
export const SUSPECT_NOUNS = words('suspect defendant accused detainee arrestee')
/** Nouns for those who suffered it. */
export const SUFFERER_NOUNS = words('victim deceased dead casualty fatality slain injured wounded hostage abductee')
/** Verbs that tie words for somebody to a name: "identified as", "named as". */
export const NAMING_VERBS = words('identify name know reveal restrict')
/** Verbs that tell who was hurt, beside the word for the deed itself. */
export const HARM_VERBS = words('injure wound hurt maim kill affect')
/** Verbs whose subject suffers what they name. */
export const SUFFERING_VERBS = words('die perish succumb')
/** Verbs whose subject does what their object names: "launched an attack", "opened an inquiry". */
export const LIGHT_VERBS = words(
  `carry launch stage conduct mount commit perpetrate open begin start order announce approve issue impose hold make
   orchestrate mastermind undertake execute initiate lead plan promise pledge strengthen tighten declare lodge file submit
   use fire lob shoot spray employ unleash deploy
   hand pass deliver give grant offer demand strengthen reinforce step set pay award face`,
)
/** Verbs and phrases of a deed's doer with the noun of the deed as their object: "claimed responsibility for the attack". */
export const CLAIMING_OBJECTS = words('responsibility credit')
/** Nouns whose possessor does the deed; of the others ("Ivanov's arrest") the possessor suffers it. */
export const DONE_BY_POSSESSOR = words(
  `attack assault raid crackdown purge repression threat ruling verdict investigation condemnation ban appeal decision
   probe inquiry announcement order decree pledge promise statement strike airstrike bombing shelling shooting offensive violence brutality response lawsuit complaint`,
)
