/** What a site is called: by the page, and by its address. */
export type SiteNames = { readonly publisher: string | undefined; readonly host: string | undefined }

/** Between a title and the name of a site or a section. Guillemets quote words too, so they need a space on both sides. */
const SEPARATOR = /( ?[|•·] ?| (?:[-–—»«›‹]|::) )/u
const COLON = /: (?=[^:]{2,40}$)/u
const DOMAIN = /^(?:www\.)?[\w-]+\.(?:com|org|net|info|de|ru|fr|es|it|pl|uk|tv|news|at|ch|eu|co\.\w\w)$/iu

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** A title without the name of the site before or after it. Empty when the name of the site is all that it is. */
export function cleanTitle(title: string, site: SiteNames): string {
  const name = letters(site.publisher ?? '')
  if (name !== '' && letters(title) === name) return ''
  if (!SEPARATOR.test(title) && !COLON.test(title)) return title
  const parts = title.split(SEPARATOR)
  while (parts.length >= 3 && isSite(parts.at(-1) ?? '', name, site.host)) parts.splice(-2)
  while (parts.length >= 3 && isSite(parts[0] ?? '', name, site.host)) parts.splice(0, 2)
  return parts.join('').trim()
}

function isSite(part: string, name: string, host: string | undefined): boolean {
  const own = letters(part)
  if (own === '' || own === letters(host ?? '')) return true
  if (
    name !== '' &&
    (own === name || (own.length >= 3 && name.includes(own)) || (name.length >= 4 && own.includes(name)))
  )
    return true
  return DOMAIN.test(part.trim())
}

/**
 * True when a title says more than the heading on the page only by what stands behind or before a separator: a section, a
 * place, the site's name in other words.
 */
export function addsOnlyLabel(title: string, heading: string): boolean {
  const whole = title.trim()
  const words = heading.replace(/\s+/gu, ' ').trim()
  if (words === '' || words.length >= whole.length) return false
  if (whole.startsWith(words)) return /^ ?[|•·] ?| (?:[-–—»›]|::) /u.test(whole.slice(words.length))
  return whole.endsWith(words) && /(?: ?[|•·] ?| (?:[-–—»›]|::) )$/u.test(whole.slice(0, -words.length))
}
