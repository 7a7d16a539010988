import type { Issue } from './codebook/issue.ts'
import type { Evidence } from './evidence.ts'
import type { DateValue, Interval, Party, PlaceValue } from './value.ts'

export const STANCES = [
  'asserts',
  'alleges',
  'denies',
  'confirms',
  'condemns',
  'supports',
  'announces',
  'demands',
  'estimates',
  'promises',
  'declines-comment',
] as const

/** How a speaker stands to what is said. */
export type Stance = (typeof STANCES)[number]

export const AUTHORISATIONS = ['permitted', 'notified', 'refused', 'banned'] as const
export type Authorisation = (typeof AUTHORISATIONS)[number]

export const CONDUCTS = ['no-interference', 'dispersal', 'arrests', 'force', 'escort', 'deployment'] as const
/** What police and officials did at an assembly. */
export type Conduct = (typeof CONDUCTS)[number]

/** The value of each field. `claim` is what a speaker says that no other field holds, in the report's words. */
export type FieldValues = {
  readonly date: DateValue
  readonly place: PlaceValue
  readonly site: { readonly name: string }
  readonly size: Interval
  readonly arrested: Interval
  readonly injured: Interval
  readonly killed: Interval
  readonly participants: Party
  readonly organiser: Party
  readonly speaker: Party
  readonly perpetrator: Party
  readonly victim: Party
  readonly actor: Party
  readonly demand: { readonly text: string; readonly addressee?: string }
  readonly occasion: { readonly text: string }
  readonly issue: Issue
  readonly authorisation: Authorisation
  readonly authorities: Conduct
  readonly participantViolence: boolean
  readonly happened: boolean
  readonly about: string
  readonly claim: { readonly text: string }
}

export type Field = keyof FieldValues

/** Who says it, where the report does not say it in its own voice. */
export type Speaker = { readonly name: string; readonly role?: string; readonly evidence: Evidence }

/** One thing that the report says about one field of one event: these words, this speaker, this stance, this value. */
export type Statement<F extends Field = Field> = {
  [K in F]: {
    readonly id: string
    /** The event mention that it is about; absent for a claim about none. */
    readonly event?: string
    readonly field: K
    readonly value: FieldValues[K]
    readonly stance: Stance
    /** `null`: the report itself. */
    readonly speaker: Speaker | null
    /** The words are quoted speech. */
    readonly direct: boolean
    /** Never empty. */
    readonly evidence: readonly [Evidence, ...Evidence[]]
    readonly coder: { readonly name: string; readonly rule: string }
  }
}[F]
