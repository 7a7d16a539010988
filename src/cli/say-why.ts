import { explainValue, type Account, type Fate, type ValueExplanation } from '../code/why/explain-value.ts'
import { placeReadings } from '../code/why/place-readings.ts'
import { FIELDS } from '../model/codebook/codebook.ts'
import { DripstoneError } from '../model/problem.ts'
import type { ReportRecord } from '../model/record.ts'
import type { Field } from '../model/statement.ts'
import { formatValue } from '../model/format-value.ts'
import type { PlaceCandidate } from '../text/found.ts'
import type { Gazetteer } from '../text/places/gazetteer.ts'
import { sayQuote, sayVoice } from './view/say-statement.ts'
import { wrapWords } from './view/wrap-words.ts'

/** Which value of which event is asked about: `e1.size`. */
export type ValueName = { readonly event: string; readonly field: Field }

/**
 * Reads `e1.size`.
 * @throws {DripstoneError} USAGE when it names no field of the codebook.
 */
export function readValueName(text: string): ValueName {
  const [, event = '', field = ''] = /^(e\d{1,6})\.([A-Za-z]+)$/.exec(text) ?? []
  if (isField(field)) return { event, field }
  throw new DripstoneError(
    'USAGE',
    `--why takes an event and a field, as in e1.size, not "${text}"; fields: ${Object.keys(FIELDS).join(' ')}`,
  )
}

/** How one value came about, as lines: the words in their sentence, who says so, which rules read and chose it, and what lost. */
export function sayWhy(
  record: ReportRecord,
  { event, field }: ValueName,
  { width, gazetteer }: { readonly width: number; readonly gazetteer: Gazetteer },
): string {
  const told = explainValue(record, event, field)
  if (told === undefined) return `${record.report.title ?? record.report.ref ?? record.report.id}: no event ${event}`
  const { chosen } = told
  const name = `${event}.${field}`
  const isSilent = chosen === undefined && told.others.length === 0
  const head = chosen
    ? `${name} = ${formatValue(chosen.statement)}`
    : isSilent
      ? `${name}: the report says nothing of it`
      : `${name}: no value is shown`
  const rows = [
    ['the event', `${told.event.class}, ${told.event.kind}: ${told.event.triggers.map(sayWords).join(', ')}`],
    ...(chosen ? tellChain(chosen) : []),
    ...(chosen ? [['chosen by', `${chosen.rule} (of ${chosen.of})`]] : []),
    ...(chosen ? placeReadings(record, chosen.statement, gazetteer).map((one) => ['could be', tellReading(one)]) : []),
    ...told.others.map((one) => [FATES[one.fate], tellOther(one)]),
    ...told.passedOver.map((one) => ['passed over', `${sayWords(one.evidence)}: ${one.reason}`]),
  ]
  return [
    head,
    ...rows.flatMap(([label = '', text = '']) =>
      wrapWords(text, { width, indent: `  ${label}`.padEnd(LABELS), hanging: ' '.repeat(LABELS) }),
    ),
  ].join('\n')
}

const LABELS = 16

const FATES: Readonly<Record<Fate, string>> = { lost: 'not chosen', 'holds-too': 'holds too', denied: 'denied' }

function tellChain({ statement, words, ruleSays }: Account): readonly (readonly string[])[] {
  const { coder, id } = statement
  return [
    ...words.map(({ before, quote, after, start, end }) => [
      'the words',
      `${before}[${quote}]${after} (${start} to ${end})`,
    ]),
    ['who says so', sayVoice(statement)],
    ['read by', `${coder.name}, rule ${coder.rule}${ruleSays && `: ${ruleSays}`} (statement ${id})`],
  ]
}

function tellOther({ statement, words, reason }: ValueExplanation['others'][number]): string {
  const quotes = words.map(sayWords).join(' … ')
  return `${statement.id} ${formatValue(statement)}: ${quotes}, ${sayVoice(statement)}; rule ${statement.coder.rule}. ${capital(reason)}.`
}

function tellReading({ value, reason }: PlaceCandidate): string {
  const at =
    value.lat === undefined || value.lon === undefined ? '' : ` (${value.lat.toFixed(2)}, ${value.lon.toFixed(2)})`
  return `${formatValue({ field: 'place', value })}${at}: ${reason}`
}

function sayWords({ quote }: { readonly quote: string }): string {
  return sayQuote(quote)
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function isField(name: string): name is Field {
  return Object.hasOwn(FIELDS, name)
}
