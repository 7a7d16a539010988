const FORM =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/i

/** True for an ISO 8601 year, month, day or date-time that the calendar has; the offset is not checked against a zone. */
export function isPublished(value: string): boolean {
  const match = FORM.exec(value)
  if (match === null) return false
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] = match
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  // Years below 100 would be read as 19xx, and no report is that old.
  if (Number(year) < 1000) return false
  const sameDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return sameDay && Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60
}
