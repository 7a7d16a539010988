/** Capitalised only because a sentence or a headline puts them first; lower-case here. Never a name on their own. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `a about above according across actually after afterwards again against ago all almost alone along already also although altogether always am
  amid among an and another any anyone anything apart are around as ask asked at away back be because been before behind being below beside
  besides between beyond both but by call called can caught clearly could despite did do does doing don't down due during each earlier early
  either else elsewhere enough especially even ever every everybody everyone everything everywhere except fewer finally first five following
  for four from further furthermore get given go going had half hardly has have having he hence her here hers herself him himself his how however
  hundreds i if in indeed initially instead into is isn't it its itself just last late later least less let let's like likewise local made
  mainly many may maybe me meanwhile might mine more moreover most mostly much must my myself near nearly neither never nevertheless new next
  nine no nobody none nonetheless nor not nothing now nowhere of off often oh on once one only onto or other others otherwise our ours ourselves
  out outside over overall own part people per perhaps please possibly previously probably put quite rather really recent recently right
  roughly said same say says including like second see seen seven several shall she should shouldn't since six so some somebody someone something sometimes soon
  still such take tell ten than thank thanks that the their theirs them themselves then there thereafter therefore these they third this those
  though thousands three through throughout thus till to today together tomorrow tonight too took toward towards twelve twenty two under
  unless unlike until unusually up upon us use usually very via was we well went were what whatever when whenever where whereas wherever whether
  which whichever while who whoever whole whom whose why will with within without won't would yes yesterday yet you your yours yourself
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december jan feb mar apr jun jul aug sept oct nov dec mon tue wed thu fri sat sun christmas easter ramadan spring summer autumn winter
  police protesters protestors demonstrators activists officials authorities witnesses residents lawyers prosecutors students workers
  supporters opponents critics organisers organizers journalists reporters soldiers troops rebels militants experts analysts doctors
  teachers farmers women men children parents relatives families crowds dozens scores tens eight eleven zero ban security state riot judges
  lawmakers victims leaders members voters investigators photos video image copyright read watch related advertisement byline
  update updated correction breaking exclusive opinion analysis editorial democrats republicans sources prisoners`.split(
    /\s+/,
  ),
)
