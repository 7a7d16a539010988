/** What in the words said tells of a stance. English; every pattern is read without regard to capitals. */
const COUNT = String.raw`(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands|millions?|at least)`
const COUNTED = String.raw`(?:people|civilians|protesters|demonstrators|marchers|nationals|soldiers|officers|deaths?|casualties|arrests|visitors|participants|victims|wounded|injured|killed|died|dead|hurt|arrested|detained|attended|marched|abortions)`

export const DENIAL =
  /\b(?:did(?: not|n['’]t)|ha[ds](?: not|n['’]t)(?! (?:been (?:seen|found|heard|named|identified|released|charged|told|able|decided)|yet|heard|seen|received|returned|come))|was(?: not|n['’]t) (?:connected|related|linked|involved|aware|responsible|behind|true)|were(?: not|n['’]t) (?:connected|related|involved|aware|responsible|behind|true)|never (?:\w+ed|had|was|were|been|took|gave|saw)|there (?:is|was|were|are|had been|has been) no|no (?:reason|evidence|proof|truth|basis|link|connection|indication|knowledge|role)|(?:is|are|was|were) (?:not true|false|untrue|baseless|groundless|a lie|lies|fabricated|unfounded)|nothing to do with|do(?:es)?(?:n['’]t| just n['’]t| not| just not| just don['’]t)? (?:just )?(?:don['’]t )?exist|not (?:guilty|responsible|involved)|(?:was|were|been|is) consensual)\b/i

export const DEMAND =
  /\b(?:must|should|ought to|needs? to|(?:have|has) got to|it['’]s time|time to|let['’]s|let us|(?:I|we|they) (?:call|demand|urge|ask|want|appeal)|wanted? (?:the|an?|their|him|her|them|\p{Lu}\p{L}+) (?:\p{L}+ )?to|calls? (?:on|for)|(?:have|has) to (?:stop|end|go|be|act|resign|leave|change)|demand (?:that|an?|the|justice|answers|freedom|change|release))\b/iu
export const COMMAND =
  /^["“'‘«\s]*(?:stop|release|free|resign|end|give|go|leave|get out|respect|listen|do not|don['’]t|stand up|join|vote|come|make|keep|take|save|protect|remember)\b/iu

export const OWN_PROMISE =
  /\b(?:I|we)(?:['’]ll| will| shall| are going to| am going to|['’]re going to|['’]m going to| promise| pledge| intend to| vow)\b/i
export const LATER = /\b(?:will|would|shall|plan(?:s|ned)? to|intend(?:s|ed)? to|(?:is|are|was|were) to (?=\p{Ll}))/iu
export const DECISION =
  /\b(?:(?:is|are|was|were) (?:being |now |also |still )?(?:investigating|treating|reviewing|considering|preparing|planning|treated|investigated|looking into|searching)|(?:has|have|had) (?:decided|ordered|launched|opened|approved|agreed|signed|begun|started|appointed|suspended|cancelled|withdrawn|charged|filed|been (?:charged|suspended|opened|launched))|charged (?:the|an?|him|her|them|\d|\p{Lu})|(?:opened|launched|ordered|began|started) an? (?:\p{L}+ )?(?:investigation|inquiry|probe|case|review|manhunt|search|trial)|(?:banned|approved|signed|authori[sz]ed|cancelled|postponed|withdrew|suspended) (?:the|an?|its|his|her|their)|(?:I|we) (?:have )?(?:signed|ordered|decided))\b/iu
export const INSTITUTION =
  /\b(?:the|our|this|his|her|their|\p{Lu}\p{L}+['’]s) (?:\p{L}+ )?(?:government|ministry|court|council|committee|office|party|police|company|university|authorities|army|city|bill|order|law) (?:\p{L}+ly )?will\b/iu

export const ESTIMATE = new RegExp(
  String.raw`\b(?:around|about|roughly|approximately|some|estimated)? ?${COUNT}\b.{0,40}\b${COUNTED}\b|\b(?:death toll|turnout|as many as|up to \d)\b`,
  'i',
)

/** A count at the head of what is reported is the news of it. */
export const COUNT_FIRST = new RegExp(String.raw`^(?:that )?.{0,24}\b${COUNT}\b.{0,40}\b${COUNTED}\b`, 'i')

/** The four lists of judging words are global, to be counted. Words that blame, whoever says them and however they are reported. */
export const BLAME =
  /\b(?:disgrac\w+|sham(?:e|eful)|outrag\w+|unacceptabl\w+|barbar\w+|coward\w+|dastardly|appall\w+|disgust\w+|horr(?:ific|ible|endous)|unjust\w*|unfair\w*|racis[tm]|inhuman\w*|betray\w+|undemocratic\w*|dictator\w*|tyrann\w+|catastroph\w+|regret\w*|bigot\w*|homophob\w+|ridiculous|absurd|nonsense|hypocri\w+|reckless|irresponsible|provocat\w+|mockery|authoritarian|condemn\w*|unlawful\w*|liars?|scandal\w*|travesty|atrocit\w+|heinous|sham|farce|crackdown|repress\w+|oppress\w+|persecut\w+|step back(?:ward)?s?|shock(?:ed|ing)|sad(?:ness|dened|dening)?|grie(?:f|ved|vous)|vile|despicable|deplorable|reprehensible|abhorrent|senseless|heartless|merciless|savage|cynical|illegitimate|intolerable|inexcusable|unforgivable|humiliat\w+|degrad\w+|abus(?:e[sd]?|ive)|vicious|sinister|insane|witch[- ]hunt|kangaroo court|police state|show trial|collective punishment|double standards?|aggression|usurp\w+|plunder\w*|puppet|stooges?|thugs?|murderers?|criminals|awful|dreadful|pathetic|useless|stupid|foolish|nasty|worst|horrible|nightmare|harsh|draconian|punitive|heavy-handed|arbitrar\w+|politically motivated|flawed|rigged|fraud\w*|stolen|sabotag\w+|blackmail\w*|extort\w+|cheat\w*|trumped-up|fabricated (?:case|charges)|bad faith|setback|blow to|unprecedented|lawless\w*|lous[ey]|clampdown|infanticide|bull(?:y|ies|ying)|inept\w*|incompeten\w+|unconstitutional)\b/gi
/** Words that blame in quoted speech; in reported speech they tell of facts as often. */
export const BLAME_QUOTED =
  /\b(?:terribl\w+|evil|illegal\w*|violat\w+|discriminat\w+|cruel\w*|corrupt\w*|disast\w+|tragic|tragedy|alarm\w+|worr(?:ied|ying)|hat(?:e|red|eful)|wrong|dangerous|threat(?:en\w*)?|terrorists?|intimidat\w+|silenc\w+|censor\w*|excessive|disproportionate|failed|failure|insult\w*|undermine[sd]?|destroy|brutal\w*|never (?:accept|forgive|forget)|(?:can(?:not|['’]t)|won['’]t|will not) (?:accept|tolerate|understand|believe)|angry|anger|furious|frustrat\w+|afraid|scared|unsafe|suffer\w*|victims?|injustice|impunity|attack(?:ed|s)? (?:on|our|us)|undermin\w+|deny(?:ing)? us|violent|violence|chaos|scared|weak|broken|ignor(?:e[sd]?|ing)|criminal\w*|fear|lies|death)\b/gi
export const PRAISE =
  /\b(?:proud|solidarity|welcom(?:e[sd]?|ing)|thank(?:s|ful|ed|ing)?|grateful|gratitude|congratulat\w+|pleased|glad|delighted|relieved|historic|triumph\w*|brav(?:e|er|ery|est)|courag\w+|stand(?:s|ing)? with|appreciat\w+|applaud\w*|step forward|celebrat\w+|understandable|justified|inspir\w+|hero(?:es|ic)?|right (?:decision|thing)|important step|admir\w+|supportive|in (?:favour|favor) of|milestone|breakthrough|long overdue|vindicat\w+|dream come true|joy(?:ful|ous)?|relief|heartened|encouraged|commend\w*|salut\w+|endors\w+)\b/gi
export const PRAISE_QUOTED =
  /\b(?:support(?:s|ed|ers?|ing)?|happy|victory|progress\w*|love[ds]?|better|diversity|diverse|progressive|hope(?:ful)?|freedom|equality|great|good|excellent|wonderful|together|peaceful\w*|honou?r\w*|powerful|deserve[sd]?|encourag\w+|positive|success\w*|fair|free|dignity|unity|united|beautiful|amazing|fantastic|important|right to|safe|protect(?:s|ed|ing)?|strong(?:er)?|leadership|wisdom|integrity|dedicat(?:ed|ion)|experienced?|qualified|ready to|(?:we|I)(?: a|['’])(?:re|m) for|matter of (?:public|human|basic))\b/gi

export const CONFIRMATION = /\b(?:confirmed|acknowledged|admitted|conceded|indeed|it is true that)\b/i
