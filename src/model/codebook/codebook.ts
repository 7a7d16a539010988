import type { EventClass } from '../event.ts'
import type { Field } from '../statement.ts'
import { ABOUT } from './about.ts'
import { ACTOR } from './actor.ts'
import { ARRESTED } from './arrested.ts'
import { ASSEMBLY } from './assembly.ts'
import { AUTHORISATION } from './authorisation.ts'
import { AUTHORITIES } from './authorities.ts'
import { BASIS } from './basis.ts'
import { BLOCK_ROLE } from './block-role.ts'
import { CLAIM } from './claim.ts'
import { DATE_PRECISION } from './date-precision.ts'
import { DATE } from './date.ts'
import { DEMAND } from './demand.ts'
import type { ClassEntry, FieldEntry, ListEntry } from './entry.ts'
import { HAPPENED } from './happened.ts'
import { INJURED } from './injured.ts'
import { ISSUE } from './issue.ts'
import { KILLED } from './killed.ts'
import { OCCASION } from './occasion.ts'
import { ORGANISER } from './organiser.ts'
import { PARTICIPANT_VIOLENCE } from './participant-violence.ts'
import { PARTICIPANTS } from './participants.ts'
import { PARTY_KIND } from './party-kind.ts'
import { PERPETRATOR } from './perpetrator.ts'
import { PLACE_PRECISION } from './place-precision.ts'
import { PLACE } from './place.ts'
import { RESPONSE } from './response.ts'
import { SET_ASIDE } from './set-aside.ts'
import { SITE } from './site.ts'
import { SIZE } from './size.ts'
import { SPEAKER } from './speaker.ts'
import { STANCE } from './stance.ts'
import { STATUS } from './status.ts'
import { VICTIM } from './victim.ts'
import { VIOLATION } from './violation.ts'

/** The classes of event, each with its kinds. */
export const CLASSES = {
  assembly: ASSEMBLY,
  violation: VIOLATION,
  response: RESPONSE,
} as const satisfies Readonly<Record<EventClass, ClassEntry>>

/** The coded fields, in the order in which a card shows them. */
export const FIELDS = {
  date: DATE,
  place: PLACE,
  site: SITE,
  size: SIZE,
  participants: PARTICIPANTS,
  organiser: ORGANISER,
  speaker: SPEAKER,
  perpetrator: PERPETRATOR,
  victim: VICTIM,
  actor: ACTOR,
  about: ABOUT,
  occasion: OCCASION,
  issue: ISSUE,
  demand: DEMAND,
  authorisation: AUTHORISATION,
  authorities: AUTHORITIES,
  arrested: ARRESTED,
  injured: INJURED,
  killed: KILLED,
  participantViolence: PARTICIPANT_VIOLENCE,
  happened: HAPPENED,
  claim: CLAIM,
} as const satisfies Readonly<Record<Field, FieldEntry>>

/** The closed lists that are no fields of their own, by the name that they have in the JSON. */
export const LISTS = {
  status: STATUS,
  basis: BASIS,
  stance: STANCE,
  reason: SET_ASIDE,
  role: BLOCK_ROLE,
  partyKind: PARTY_KIND,
  datePrecision: DATE_PRECISION,
  placePrecision: PLACE_PRECISION,
} as const satisfies Readonly<Record<string, ListEntry>>
