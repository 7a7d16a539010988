import type { CollectionCounts, EventFilter } from '../model/query.ts'
import { emptyCatalogue, type Catalogue } from './catalogue/catalogue.ts'
import { compact } from './catalogue/compact.ts'
import { countAll } from './catalogue/count-all.ts'
import { matchEvents, type Matcher } from './catalogue/match-events.ts'
import { refresh } from './catalogue/refresh.ts'
import type { Database } from './database/tables.ts'
import { makeFinder } from './find-words.ts'
import type { Shelf } from './list-reports.ts'

/** Where questions to the whole collection begin: the catalogue up to date, and what a search finds. */
export type Desk = {
  readonly shelf: (search: string | undefined) => Promise<Shelf>
  readonly match: (filter: EventFilter) => Promise<{ readonly catalogue: Catalogue; readonly matcher: Matcher }>
  readonly counts: () => Promise<CollectionCounts>
}

/** A desk over the tables of one collection. The catalogue is read when it is first asked for. */
export function makeDesk(database: Database): Desk {
  const catalogue = emptyCatalogue()
  const find = makeFinder(database)
  const catchUp = async (before: Promise<void>): Promise<void> => {
    // Whether the one before failed is told to whoever asked for it.
    await before.catch(() => undefined)
    await refresh(catalogue, database)
    compact(catalogue)
  }
  let turn: Promise<void> = Promise.resolve()
  // One refresh at a time; each starts after it was asked for, so who asks sees what was written before.
  const upToDate = async (): Promise<void> => {
    const own = catchUp(turn)
    turn = own
    await own
  }
  const shelf = async (search: string | undefined): Promise<Shelf> => {
    await upToDate()
    return { catalogue, database, found: await find(catalogue, search) }
  }
  return {
    shelf,
    match: async (filter) => {
      const { found } = await shelf(filter.search)
      return { catalogue, matcher: matchEvents(catalogue, filter, found) }
    },
    counts: async () => {
      await upToDate()
      return countAll(catalogue)
    },
  }
}
