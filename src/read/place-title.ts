import { foldWords } from './blocks/form.ts'
import { freezeText } from './freeze-text.ts'

const HEAD = 600

/**
 * The text with its title: a title that the text does not begin with is put before it as a headline, so that offsets hold for
 * both. White space in the title is made plain; an empty title is none.
 */
export function placeTitle(
  text: string,
  given: string | undefined,
): { readonly text: string; readonly title: string | undefined } {
  const title = freezeText(given ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  if (title === '') return { text, title: undefined }
  const folded = foldWords(title)
  if (folded === '' || foldWords(text.slice(0, HEAD + title.length)).includes(folded)) return { text, title }
  return { text: `${title}\n\n${text}`, title }
}
