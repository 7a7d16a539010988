const SEPARATOR = / ?[|•·»«›‹] ?| (?:[-–—:]|::) |: (?=[^:]{2,40}$)/u
const SPLIT = /( ?[|•·»«›‹] ?| (?:[-–—]|::) )/u

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** A title without the name of the site before or after it. Empty when the name of the site is all that it is. */
export function cleanTitle(title: string, site: string | undefined): string {
  const name = letters(site ?? '')
  if (name !== '' && letters(title) === name) return ''
  if (!SEPARATOR.test(title)) return title
  const parts = title.split(SPLIT)
  while (parts.length >= 3 && isSite(parts.at(-1) ?? '', name)) parts.splice(-2)
  while (parts.length >= 3 && isSite(parts[0] ?? '', name)) parts.splice(0, 2)
  return parts.join('').trim()
}

function isSite(part: string, name: string): boolean {
  const own = letters(part)
  if (own === '') return true
  if (
    name !== '' &&
    (own === name || (own.length >= 3 && name.includes(own)) || (name.length >= 4 && own.includes(name)))
  )
    return true
  return /^(?:www\.)?[\w-]+\.(?:com|org|net|info|de|ru|fr|es|it|pl|uk|tv|news|co\.\w\w)$/iu.test(part.trim())
}
