import { partyNounKind } from '../../text/names/party-nouns.ts'

const PERSON_SUFFIX = /(?:er|or|ist|ian|man|woman|herd|ee|eer|yst|cleric|monger|smith)$/
const NO_PERSON =
  /^(?:number|letter|matter|order|paper|power|water|weather|river|border|corner|computer|tower|centre|center|offer|answer|murder|disaster|fire|chapter|quarter|tender|banner|poster|door|floor|error|terror|factor|sector|tractor|motor|labor|honor|humor|color|behavior|favor|neighbor|committee|fee|degree|tree|coffee|guarantee|referendum|list|mist|twist|fist|dinner|summer|winter|shelter|theater|register|character|barrier|trailer|container|bunker|charter|monitor|corridor|generator|refrigerator|career|beer|deer|cheer|pier|human|slogan|transmitter|scooter|filter|counter|poster|printer|router|server|helicopter|chopper|bulldozer|locker|ladder|hammer|dagger|revolver|paper|newspaper|sticker|loudspeaker|amplifier|receiver|meter|timber|lumber|shutter|freezer|cooker)$/

/** True for a noun (lemma) that names a person by the lists of parties or by its ending: "shepherd", "cellist". */
export function isPersonNoun(lemma: string): boolean {
  const kind = partyNounKind(lemma)
  if (kind === 'person' || kind === 'group') return true
  return PERSON_SUFFIX.test(lemma) && !NO_PERSON.test(lemma)
}
