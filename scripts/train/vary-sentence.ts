import type { TreeSentence } from './treebank.ts'

/** How a sentence may be changed so that the model meets what reports are written like. */
export type Variation = 'plain' | 'lower' | 'upper' | 'title' | 'headline'

const SMALL_WORDS = new Set('a an the of in on at to for and or but by from with as'.split(' '))
const DROPPED = new Set(['det', 'cop', 'aux:pass'])
const LONGEST_HEADLINE = 18

/** The sentence in all small letters, all capitals, a capital a word, or cut down to what a headline would keep. */
export function varySentence(sentence: TreeSentence, variation: Variation): TreeSentence {
  switch (variation) {
    case 'plain':
      return sentence
    case 'lower':
      return { ...sentence, forms: sentence.forms.map((form) => form.toLowerCase()) }
    case 'upper':
      return { ...sentence, forms: sentence.forms.map((form) => form.toUpperCase()) }
    case 'title':
      return { ...sentence, forms: sentence.forms.map((form) => (SMALL_WORDS.has(form) ? form : capitalise(form))) }
    case 'headline':
      return cutToHeadline(sentence)
    default:
      return variation satisfies never
  }
}

function capitalise(form: string): string {
  return form.slice(0, 1).toUpperCase() + form.slice(1)
}

/** Leaves out articles, copulas, passive auxiliaries and the last full stop, where nothing hangs on them. */
function cutToHeadline(sentence: TreeSentence): TreeSentence {
  const { forms, heads, relations } = sentence
  if (forms.length > LONGEST_HEADLINE || forms.length < 5) return sentence
  const governs = new Set(heads)
  const keep = forms.map((form, index) => {
    if (governs.has(index)) return true
    if (index === forms.length - 1 && form === '.') return false
    return !DROPPED.has(relations[index] ?? '') || /^(no|any|all|some|every)$/i.test(form)
  })
  const moved: number[] = []
  let count = 0
  for (const kept of keep) moved.push(kept ? count++ : -1)
  const pick = <T>(column: readonly T[]): T[] => column.filter((_, index) => keep[index])
  const kept = pick(forms)
  return {
    forms: kept.map((form, index) => (index === 0 ? capitalise(form) : form)),
    lemmas: pick(sentence.lemmas),
    tags: pick(sentence.tags),
    heads: pick(heads).map((head) => (head < 0 ? -1 : (moved[head] ?? -1))),
    relations: pick(relations),
  }
}
