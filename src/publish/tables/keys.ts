/** The key that an event or statement of a report has among those of all reports: its own id is unique in its report only. */
export function keyOf(report: string, id: string): string {
  return `${report}#${id}`
}
