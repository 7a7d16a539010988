const list = (words: string): readonly string[] => words.split(' ')

/** Words that no counted noun phrase runs over: prepositions, conjunctions, pronouns, auxiliaries, adverbs of place and time. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  list(
    'in at on of from with without for to by into onto across outside inside near along around during against over under between among amid behind ' +
      'before after since until through throughout toward towards within beyond beside besides despite per via versus as than like about up down out ' +
      'while when where who whom whose which that because if but so yet nor though although whereas unless ' +
      'he she it they we you i him her them us his its their our your my this these those there here ' +
      'was were is are be been being am has have had do does did will would can could shall should may might must ' +
      'not also again then now already still later earlier yesterday today tomorrow tonight ago away home back together alone apart elsewhere ' +
      'nationwide worldwide abroad monday tuesday wednesday thursday friday saturday sunday said says say told including according ' +
      'the a an each every both either neither no any what how why just only even almost nearly some ' +
      'such every once twice reported reportedly allegedly left set won lost beat led held came went took got made ran fell rose sat ' +
      'stood began broke threw shot fought met brought kept put cut spent slept wore sang drove rode flew wept chose hurt felt lit let lay burnt sought ' +
      't d ll ve re',
  ),
)

/** May stand between a number and its noun without telling anything: "20 more people", "12 of the protesters". */
export const FILLERS: ReadonlySet<string> = new Set(list('more other additional further extra such so-called or so'))

/** Open a partitive: "20 of the protesters", "hundreds of those people". */
export const DETERMINERS: ReadonlySet<string> = new Set(list('the these those their our his her its your my all some'))
