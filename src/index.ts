// The library: what `import { … } from 'dripstone'` gives.
export { CLASSES, FIELDS, LISTS } from './model/codebook/codebook.ts'
export type { Kind, KindsOf } from './model/codebook/kind.ts'
export { cite, type Evidence } from './model/evidence.ts'
export type { Basis, Chosen, EventClass, EventMention, SetAside, SetAsideReason, Status } from './model/event.ts'
export { DripstoneError, ERRORS, PROBLEMS, type ErrorCode, type Problem, type ProblemCode } from './model/problem.ts'
export type { ReportRecord } from './model/record.ts'
export type { Block, BlockRole, Report } from './model/report.ts'
export { contains, cover, overlaps, shift, type Span } from './model/span.ts'
export type { Authorisation, Conduct, Field, FieldValues, Speaker, Stance, Statement } from './model/statement.ts'
export type { DatePrecision, DateValue, Interval, Party, PartyKind, PlacePrecision, PlaceValue } from './model/value.ts'
export type { AnyCoder, Coder, Draft, DraftEvent, Said } from './code/coder.ts'
export { placeReadings } from './code/why/place-readings.ts'
export { explainValue, type Account, type Fate, type ValueExplanation, type Words } from './code/why/explain-value.ts'
export type { PassedOver } from './code/why/passed-over.ts'
export { readReport } from './pipeline.ts'
export { makeFetcher, type Fetcher, type FetcherOptions } from './archive/fetch/make-fetcher.ts'
export type { ArchiveItem } from './archive/archive-item.ts'
export { readArchive } from './archive/read-archive.ts'
export { readWarc } from './archive/warc/read-warc.ts'
export type { Capture, CaptureFacts } from './model/capture.ts'
export type { Page } from './read/html/page.ts'
export { readPage } from './read/html/read-page.ts'
export type { Source } from './read/source.ts'
export { loadLanguageFinder, loadResources, type Resources } from './resources.ts'
export { readDates, type DateContext } from './text/dates/read-dates.ts'
export type {
  Counted,
  DateFound,
  Found,
  PlaceCandidate,
  PlaceFound,
  QuoteFound,
  QuoteValue,
  SizeFound,
} from './text/found.ts'
export type { Gazetteer } from './text/places/gazetteer.ts'
export { readPlaces, type PlaceContext } from './text/places/read-places.ts'
export { readSizes, type SizeOptions } from './text/sizes/read-sizes.ts'
export { readTable, type Cells } from './publish/csv/read-table.ts'
export type { Format, Product, PublishOptions } from './publish/product.ts'
export { PRODUCTS } from './publish/products.ts'
export { readLine, type LineRead } from './publish/read-line.ts'
export { spoolInMemory } from './publish/spool.ts'
export { EVENTS_TABLE } from './publish/tables/events-table.ts'
export { REPORTS_TABLE } from './publish/tables/reports-table.ts'
export { STATEMENTS_TABLE } from './publish/tables/statements-table.ts'
export { checkDecision } from './review/check-decision.ts'
export { foldDecisions } from './review/fold-decisions.ts'
export { parseRecord } from './schema/parse-record.ts'
export type { Decision, DecisionAction } from './model/decision.ts'
export type { EventFilter } from './model/query.ts'
export type { ReviewedEvent, ReviewedReport, ReviewedStatement } from './model/reviewed.ts'
