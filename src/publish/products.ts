import { DATA_PACKAGE } from './data-package.ts'
import { CSV } from './csv.ts'
import { GEOJSON } from './geojson.ts'
import { JSONL } from './jsonl.ts'
import type { Format, Product } from './product.ts'

/** The forms in which records leave a collection. A new one is a file and a line here. */
export const PRODUCTS: ReadonlyMap<Format, Product> = new Map(
  [CSV, JSONL, GEOJSON, DATA_PACKAGE].map((product) => [product.format, product]),
)
