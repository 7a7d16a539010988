import type { PageOptions } from '../store/collection.ts'

type Asked<Order> = { readonly order?: Order; readonly limit?: number; readonly after?: string }

const ROWS = 50

/** Splits what a list was asked for into its filter and its page. */
export function splitPage<Order, Filter extends object>(
  asked: Asked<Order> & Filter,
): { readonly filter: Omit<Filter, 'order' | 'limit' | 'after'>; readonly page: PageOptions<Order> } {
  const { order, limit = ROWS, after, ...filter } = asked
  return {
    filter,
    page: { limit, ...(order === undefined ? {} : { order }), ...(after === undefined ? {} : { after }) },
  }
}
