import { FEASTS } from './feasts.ts'
import { INDEPENDENCE_DAYS } from './independence-days.ts'
import { INTERNATIONAL_DAYS } from './international-days.ts'
import { NATIONAL_DAYS } from './national-days.ts'
import type { Occasion } from './occasion.ts'

/** The named days, by the number that a word of them carries. */
export const OCCASIONS: readonly Occasion[] = [...INTERNATIONAL_DAYS, ...FEASTS, ...NATIONAL_DAYS, ...INDEPENDENCE_DAYS]

/** Behind a feast's name: a thing, not the day. */
export const BEHIND_THING: ReadonlySet<string> = new Set(
  'tree trees card cards egg eggs island present presents gift gifts rising bunny carol carols lights pudding cake stockings sweater sweaters songs song markets'.split(
    ' ',
  ),
)

/** Feasts that lend their name to other things ("Christmas Appeal", "Easter Rising"): before a capital, only a lead keeps the day. */
export const LENDING: ReadonlySet<string> = new Set('christmas easter halloween thanksgiving'.split(' '))
export const FEAST_LEADS: ReadonlySet<string> = new Set(
  'on at this last next since until before after by for over , .'.split(' '),
)

/** Before a feast's name: another feast, or a nickname. */
export const BEFORE_FEAST: ReadonlySet<string> = new Set(
  'chinese lunar persian jewish islamic tamil khmer ethiopian coptic father mary'.split(' '),
)
