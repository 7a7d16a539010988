/** How the day of a year is found. Weekdays are 1 (Monday) to 7; an `nth` of -1 is the last. `plus` moves the day on. */
export type DayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | {
      readonly kind: 'nth'
      readonly month: number
      readonly weekday: number
      readonly nth: number
      readonly plus?: number
    }
  | { readonly kind: 'easter'; readonly plus: number }
  | { readonly kind: 'orthodox-easter'; readonly plus: number }

/** A day with a name, its names and how it is found. */
export type Occasion = {
  readonly name: string
  /** What it is called, as a shape without terminals; "'s" also stands for "s" and "'". */
  readonly shape: string
  /** Everywhere, unless `within` says otherwise. */
  readonly day?: DayRule
  /** By the country of the source, ISO 3166-1. */
  readonly within?: Readonly<Record<string, DayRule>>
}

/** The same day each year. */
export const fixed = (month: number, day: number): DayRule => ({ kind: 'fixed', month, day })
/** Weekdays are 1 (Monday) to 7; an `nth` of -1 is the last of the month. */
type Nth = readonly [month: number, weekday: number, nth: number]
/** A weekday of a month: the third Monday of January. */
export const onNth = (...[month, weekday, nth]: Nth): DayRule => ({ kind: 'nth', month, weekday, nth })
/** So many days after a weekday of a month. */
export const afterNth = (plus: number, [month, weekday, nth]: Nth): DayRule => ({
  kind: 'nth',
  month,
  weekday,
  nth,
  plus,
})
/** So many days after Easter Sunday of the western churches. */
export const easter = (plus: number): DayRule => ({ kind: 'easter', plus })
