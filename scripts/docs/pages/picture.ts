import { renderRecord } from '../../../src/cli/view/render-record.ts'
import { readReport } from '../../../src/pipeline.ts'
import { loadResources } from '../../../src/resources.ts'
import { drawTerminal } from '../draw-terminal.ts'

const COLUMNS = 88

const REPORT = `Nurses March in Plovdiv as Talks Stall

More than 300 nurses marched through Plovdiv, Bulgaria, on Friday to demand higher pay. Police detained two of them.

Mira Dineva, who organised the march, said that officers had beaten a student. A police spokesman denied it.

Nurses in Bulgaria often protest in June. The plan to close wards has raised a storm of protest.
`

/** docs/picture.svg: what \`dripstone read\` shows for a short report, as a person sees it. */
export function renderPicture(): string {
  const source = { content: REPORT, published: '2019-06-08', language: 'en', ref: 'nurses.txt' }
  const record = readReport(source, loadResources())
  return drawTerminal(renderRecord(record, { width: COLUMNS, hasColor: true }), COLUMNS)
}
