/** Where on a page a value was read. */
export type Origin =
  | 'json-ld'
  | 'opengraph'
  | 'meta'
  | 'microdata'
  | 'time'
  | 'link'
  | 'url'
  | 'markup'
  | 'text'
  | 'caller'

/** A value and where on the page it was read. */
export type Sourced<T> = { readonly value: T; readonly origin: Origin }
