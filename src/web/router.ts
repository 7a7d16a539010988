/** Where in the desk an address leads. Every view has an address that can be shared; filters stand in its query string. */
export type Route =
  | { readonly view: 'inbox' | 'events' | 'map' | 'timeline' | 'charts' | 'export' | 'help' | 'missing' }
  | { readonly view: 'report'; readonly report: string }
  | { readonly view: 'event'; readonly report: string; readonly event: string }

export type View = Route['view']

const PLAIN_VIEWS = ['inbox', 'events', 'map', 'timeline', 'charts', 'export', 'help'] as const

/** The view of a path. What leads nowhere is `missing`; the bare address is the inbox. */
export function routeOf(path: string): Route {
  const parts = path.split('/').filter((part) => part !== '')
  const [first = 'inbox', report, event, more] = parts.map(decodePart)
  if (more !== undefined) return { view: 'missing' }
  if (report === undefined) return { view: PLAIN_VIEWS.find((view) => view === first) ?? 'missing' }
  if (first === 'reports' && event === undefined) return { view: 'report', report }
  if (first === 'events' && event !== undefined) return { view: 'event', report, event }
  return { view: 'missing' }
}

/** The path of the review of a report. */
export function pathOfReport(report: string): string {
  return `/reports/${encodePart(report)}`
}

/** The path of the page of an event. */
export function pathOfEvent(report: string, event: string): string {
  return `/events/${encodePart(report)}/${encodePart(event)}`
}

/** A path with the query behind it, if there is any. */
export function addressOf(path: string, query: URLSearchParams): string {
  const written = query.toString()
  return written === '' ? path : `${path}?${written}`
}

// A colon may stand in a path as it is: `sha256:` stays readable.
function encodePart(part: string): string {
  return encodeURIComponent(part).replaceAll('%3A', ':')
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
