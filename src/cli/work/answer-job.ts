import type { ReportRecord } from '../../model/record.ts'
import type { Job, Reading } from '../../work/job.ts'
import { makeReader } from '../../work/make-reader.ts'
import { failedOutcome, sayTrouble, type Outcome, type Settings } from './outcome.ts'

/** Makes what does the jobs of one thread: reads them and writes what `read` prints. */
export function makeAnswer(settings: Settings): (job: Job) => Promise<Outcome> {
  let show: Show | undefined
  const read = makeReader(settings, (reading) => outcomeOf(reading, show))
  return async (job) => {
    if (job.kind !== 'problem') show ??= await loadShow(settings)
    return joinOutcomes(await read(job))
  }
}

function outcomeOf(reading: Reading, show: Show | undefined): Outcome {
  if (reading.kind === 'trouble') return failedOutcome(reading.name, reading.trouble)
  const unread = reading.kind === 'read' ? reading.unread : undefined
  return {
    output: show?.(reading.record) ?? '',
    messages: unread === undefined ? [] : [sayTrouble(reading.name, unread)],
    reports: 1,
    failures: unread === undefined ? 0 : 1,
  }
}

/** How a record is printed. */
type Show = (record: ReportRecord) => string

// Each way is loaded alone, so that JSON does not wait for the page.
async function loadShow({ show, why, width, hasColor }: Settings): Promise<Show> {
  if (show === 'json') {
    const { presentRecord } = await import('../../model/present-record.ts')
    return (record) => `${presentRecord(record)}\n`
  }
  if (why !== undefined) {
    const { sayWhy } = await import('../say-why.ts')
    const { loadResources } = await import('../../resources.ts')
    const { gazetteer } = loadResources()
    return (record) => `${sayWhy(record, why, { width, gazetteer })}\n`
  }
  const { renderRecord } = await import('../view/render-record.ts')
  return (record) => `${renderRecord(record, { width, hasColor })}\n\n`
}

function joinOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    output: outcomes.map((one) => one.output).join(''),
    messages: outcomes.flatMap((one) => one.messages),
    reports: outcomes.reduce((sum, one) => sum + one.reports, 0),
    failures: outcomes.reduce((sum, one) => sum + one.failures, 0),
  }
}
