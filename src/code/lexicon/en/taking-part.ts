const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs whose subject takes part in the assembly that is their object: "students staged a protest". */
export const STAGING_VERBS = words(
  'stage hold mount join attend begin start continue resume launch swell throng fill visit',
)
/** Verbs whose subject takes part in the assembly behind their preposition: "workers took part in the march". */
export const PARTAKING_VERBS = words(
  'take participate march gather join turn come arrive demonstrate walk converge assemble be show appear travel flock unite',
)
/** Verbs whose object takes part in the assembly that is their subject: "the march drew thousands of nurses". */
export const DRAWING_VERBS = words('draw attract involve include bring gather see unite mobilise mobilize')
/** Nouns (lemmas) that say no more of people than that they take part. */
export const GENERIC_NOUNS = words(
  'protester protestor demonstrator marcher rioter picketer striker participant attendee crowd mob campaigner people throng',
)
/** Verbs of calling or running an assembly that is their object. */
export const ORGANISING_VERBS = words(
  'organise organize arrange convene sponsor lead coordinate spearhead host initiate call plan announce schedule co-organise co-organize',
)
/** Verbs that only a body or a leader does to an assembly as its organiser; people as such take part in it. */
export const HOLDING_VERBS = words('hold stage mount launch')
export const ORGANISER_NOUNS = words('organiser organizer convener convenor coordinator co-organiser co-organizer')
/** Who a speaker at an assembly speaks to. */
export const AUDIENCE_NOUNS = words(
  `protest rally demonstration march vigil crowd gathering protester demonstrator supporter event meeting picket marcher
   thousand participant striker procession assembly mourner`,
)
/** Who is spoken to elsewhere. */
export const PRESS_NOUNS = words(
  'reporter journalist press medium newspaper radio television tv parliament agency phone conference interview condition bbc reuters cnn afp ap briefing',
)
