import type { ShapeRow } from '../shape.ts'

/**
 * The shapes of English dates. The longest that fits wins; of equally long ones the first. Named days have a table of their
 * own (occasions.ts); what a kind means is in the resolvers.
 */

const WEEKDAY = '{ Edge? Weekday Part? ,? | }'
const YEAR = '{ ,? Year | ,? of? Shift year | }'
const UNTIL = 'to/-/--/through/thru/until/till'
const EDGE = '{ Edge { - | } | }'
const DIRECTED = '{ fiscal/financial/academic/school/calendar | }'

const CALENDAR: readonly ShapeRow[] = [
  { rule: 'date.month-day', kind: 'calendar', shape: `${WEEKDAY} Month Day ${YEAR}` },
  { rule: 'date.month-day', kind: 'calendar', shape: `${WEEKDAY} Month the Nth ${YEAR}` },
  { rule: 'date.day-month', kind: 'calendar', shape: `{ Edge? Weekday Part? ,? the? | } Day of? Month ${YEAR}` },
  { rule: 'date.day-month', kind: 'calendar', shape: `the Nth of? Month ${YEAR}` },
  { rule: 'date.weekday-in-brackets', kind: 'calendar', shape: 'Month Day { ,? Year | } ( Weekday )' },
  { rule: 'date.weekday-in-brackets', kind: 'calendar', shape: 'Day Month Year? ( Weekday )' },
  {
    rule: 'date.day-in-brackets',
    kind: 'calendar',
    shape: 'Weekday Part? ( { Month Day | Day Month } { ,? Year | } )',
  },
  { rule: 'date.numeric', kind: 'numeric', shape: `${WEEKDAY} Numeric` },
  { rule: 'date.numeric', kind: 'numeric', shape: 'Weekday ( Numeric )' },
  { rule: 'date.days-of-month', kind: 'calendar', shape: `from? Month Day ${UNTIL} > Day { ,? Year | }` },
  { rule: 'date.days-of-month', kind: 'calendar', shape: 'between Month Day and/-/to > Day { ,? Year | }' },
  { rule: 'date.days-of-month', kind: 'calendar', shape: `from? the? Day ${UNTIL} > the? Day of? Month { ,? Year | }` },
  {
    rule: 'date.days-of-month',
    kind: 'calendar',
    shape: 'between the? Day and/-/to > the? Day of? Month { ,? Year | }',
  },
  { rule: 'date.two-days-of-month', kind: 'calendar', shape: 'Day and/& > Day of? Month { ,? Year | }' },
  { rule: 'date.weekday-nth', kind: 'bare-day', shape: 'Weekday ,? the? Nth' },
  { rule: 'date.nth', kind: 'bare-day', shape: 'on/until/till/by/since/from < the Nth' },
  { rule: 'date.nth-of-month', kind: 'bare-day', shape: 'the? Nth of { the | Shift } month' },
  { rule: 'date.month', kind: 'calendar', shape: `${EDGE} Month { ,? of? Year | ,? of? Shift year | }` },
  { rule: 'date.month-day-shifted', kind: 'shifted-day', shape: 'the? Shift Month Day' },
  { rule: 'date.month-shifted', kind: 'month', shape: `${EDGE} the? Shift Month Year?` },
  { rule: 'date.year', kind: 'calendar', shape: '{ Edge { - | } | the? year | fiscal | } Year' },
  { rule: 'date.years', kind: 'calendar', shape: 'Year - > Short' },
  { rule: 'date.decade', kind: 'decade', shape: `the? ${EDGE} Decade` },
  ...(['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'] as const).map(
    (word, index): ShapeRow => {
      const parts = { decade: 1920 + 10 * index }
      return { rule: 'date.decade', kind: 'decade', shape: `the ${EDGE} ${word}`, parts }
    },
  ),
  { rule: 'date.season', kind: 'season', shape: 'the? Edge? Season { of | , | } Year' },
  { rule: 'date.season', kind: 'season', shape: 'the? Edge? Season of Shift year' },
  { rule: 'date.season', kind: 'season', shape: 'Edge? Shift Season' },
  { rule: 'date.quarter', kind: 'quarter', shape: 'the? Nth quarter of { Year | Shift year }' },
  { rule: 'date.quarter', kind: 'quarter', shape: "{ Year | Shift year } 's Nth quarter" },
  { rule: 'date.half', kind: 'half', shape: 'the? Nth half of { Year | Shift year }' },
]

const WEEKDAYS: readonly ShapeRow[] = [
  { rule: 'date.weekday', kind: 'weekday', shape: 'Edge? Weekday Part?' },
  { rule: 'date.overnight-weekday', kind: 'weekday', shape: '{ overnight Weekday | Weekday overnight }' },
  { rule: 'date.weekday-shifted', kind: 'weekday', shape: 'Edge? the? Shift Shift? Weekday Part?' },
  { rule: 'date.weekday-of-week', kind: 'weekday-of-week', shape: 'Weekday Part? of? the? Shift week' },
  { rule: 'date.weekday-of-week', kind: 'weekday-of-week', shape: "Edge? Shift week { 's | on | } Weekday Part?" },
  { rule: 'date.weekday-weeks-ago', kind: 'weekday-of-week', shape: '{ Count Unit | Count Units } ago on? Weekday' },
  { rule: 'date.weekday-weeks-ago', kind: 'weekday-of-week', shape: 'Weekday { Count Unit | Count Units } ago' },
]

const DAYS: readonly ShapeRow[] = [
  { rule: 'date.today', kind: 'day', shape: 'Edge? Deictic Part?' },
  { rule: 'date.overnight', kind: 'overnight', shape: 'overnight' },
  { rule: 'date.this-part-of-day', kind: 'day', shape: 'Edge? this Part', parts: { offset: 0 } },
  { rule: 'date.last-night', kind: 'day', shape: 'Edge? last night/evening', parts: { offset: -1 } },
  { rule: 'date.day-before-yesterday', kind: 'day', shape: 'the day before yesterday', parts: { offset: -2 } },
  { rule: 'date.day-before-yesterday', kind: 'day', shape: 'the night before last', parts: { offset: -2 } },
  { rule: 'date.day-after-tomorrow', kind: 'day', shape: 'the day after tomorrow', parts: { offset: 2 } },
  { rule: 'date.chained-day', kind: 'chained-day', shape: 'Edge? the? Shift Shift? { day | Part }' },
  { rule: 'date.chained-day', kind: 'chained-day', shape: 'early/late/earlier/later in the { day | Part }' },
  { rule: 'date.chained-day', kind: 'chained-day', shape: 'the Part Way' },
]

const PERIODS: readonly ShapeRow[] = [
  { rule: 'date.period', kind: 'period', shape: `Edge? the? Shift Shift? ${DIRECTED} Unit` },
  {
    rule: 'date.the-next',
    kind: 'the-next',
    shape: 'the next Unit',
    parts: { shift: { word: 'next', step: 1, leans: false } },
  },
  { rule: 'date.period', kind: 'period', shape: `Edge in/of the ${DIRECTED} Unit` },
  { rule: 'date.period', kind: 'period', shape: 'the? end/start/beginning/middle/close of the Unit' },
  {
    rule: 'date.year-end',
    kind: 'period',
    shape: "{ year - end | year 's end | the? year end }",
    parts: { unit: 'year' },
  },
  { rule: 'date.weekend', kind: 'period', shape: 'the weekend', parts: { unit: 'weekend' } },
  {
    rule: 'date.the-year',
    kind: 'period',
    shape: `for/in/during/of/over < the { full | } ${DIRECTED} year`,
    parts: { unit: 'year' },
  },
  { rule: 'date.rolling', kind: 'rolling', shape: 'the past/last Unit' },
  { rule: 'date.before-last', kind: 'ago', shape: 'the Unit before last', parts: { count: 2 } },
  { rule: 'date.ago', kind: 'ago', shape: '{ Count Unit | Count Units } Way' },
  { rule: 'date.ago', kind: 'ago', shape: '{ Count Unit | Count Units } ago this week/month' },
  { rule: 'date.ago-today', kind: 'ago-today', shape: '{ Count Unit | Count Units } ago Deictic' },
  { rule: 'date.ago', kind: 'ago', shape: '{ Count Unit | Count Units } or so Way' },
  { rule: 'date.ago', kind: 'ago', shape: 'Unit - Way', parts: { count: 1 } },
  { rule: 'date.ago', kind: 'ago', shape: 'a? couple of Units Way', parts: { count: 2 } },
  { rule: 'date.ago', kind: 'ago', shape: 'the Unit Way', parts: { count: 1 } },
  {
    rule: 'date.from-now',
    kind: 'ago',
    shape: '{ Count Unit | Count Units } from now/today',
    parts: { way: { word: 'hence', step: 1, leans: false } },
  },
  { rule: 'date.beside', kind: 'ago', shape: 'Unit before/after', parts: { count: 1 } },
  {
    rule: 'date.week-of',
    kind: 'week-of',
    shape: 'the? Unit { of | beginning | starting | ending } { Weekday ,? | } Month Day { - Day | } { ,? Year | }',
  },
  {
    rule: 'date.week-of',
    kind: 'week-of',
    shape: 'the? Unit { of | beginning | starting | ending } { Weekday ,? | } Day Month Year?',
  },
]

const OCCASIONS: readonly ShapeRow[] = [
  { rule: 'date.occasion', kind: 'occasion', shape: '{ Weekday Part? , | } Occasion { ,? Year | }' },
  { rule: 'date.occasion', kind: 'occasion', shape: 'Occasion { ( Weekday ) | , Weekday }' },
  { rule: 'date.occasion', kind: 'occasion', shape: 'Shift Occasion' },
  {
    rule: 'date.occasion-of-year',
    kind: 'occasion-of-year',
    shape: "{ Occasion of? Shift year | Shift year 's Occasion }",
  },
  { rule: 'date.occasion-week', kind: 'occasion', shape: 'Occasion week', parts: { unit: 'week' } },
]

/** The shapes of dates in English. */
export const SHAPES: readonly ShapeRow[] = [...CALENDAR, ...WEEKDAYS, ...DAYS, ...PERIODS, ...OCCASIONS]
