const PREFIX =
  /^(?:(?:posted|published|written|updated)\b.{0,60}?\bby|by|von|par|por|di|de|av|af|door|written by|posted by|text|autor(?:in)?|author|автор|текст)\s*[:：]?\s+/iu
const BETWEEN = /\s*(?:,|;|\||\/|•|·|\sand\s|\sund\s|\set\s|\sy\s|\se\s|\sи\s|\s&\s|\soch\s|\sog\s|\sen\s)\s*/iu
const NO_NAME =
  /^(?:by|von|par|por|di|de|av|af|door|автор|редакция|editorial (?:staff|team|board)|news ?(?:desk|room)|web ?desk|our correspondent|admin|administrator|editor|editors|redaktion|redacción|redaction|staff|unknown|anonymous|webmaster|author|user|null|undefined|none|guest|staff writer|https?:.*|www\..*|.*@.*|\d+)$/iu
/** What follows a name in a byline and is none: a job, a desk, a place. */
const JOB =
  /^(?:.*\b(?:editor|reporter|correspondent|writer|columnist|press|news|staff|desk|agency|bureau|journalist|contributor|jr|sr|phd|md)\b.*)$/iu

/** A day beside the byline is no name. */
const DATED =
  /\b(?:jan|feb|m[aä]r|apr|mai|may|jun|jul|aug|sep|oct|okt|nov|de[cz]|januar|janvier|février|mars|avril|juin|juillet|août)[\p{L}]{0,9}\.? \d|\d\.? (?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|oct|okt|nov|de[cz])|\d{1,2}[./]\d{1,2}[./]\d{2}|\d{1,2}:\d{2}|\b(?:19|20)\d{2}\b/iu
const MAX_WORDS = 8

/** The names of persons and bodies in bylines, without "by", addresses and jobs; each once, in order. */
export function splitAuthors(texts: readonly string[]): readonly string[] {
  const names: string[] = []
  for (const text of texts) {
    const parts = text.length > 200 ? [] : text.replace(PREFIX, '').split(BETWEEN)
    parts.forEach((part, i) => {
      const name = part
        .replace(/^(?:by|von|par|por)\s+/iu, '')
        .replace(/\s*[-–—(].*$/u, (tail) => (/^[-–—]\p{L}/u.test(tail) ? tail : ''))
        .trim()
      const isName =
        name.length > 1 &&
        name.length <= 80 &&
        !NO_NAME.test(name) &&
        !DATED.test(name) &&
        name.split(' ').length <= MAX_WORDS &&
        /\p{L}/u.test(name) &&
        (i === 0 || (!JOB.test(name) && / |\p{Lo}/u.test(name)))
      if (isName && !names.includes(name)) names.push(name)
    })
  }
  return names.slice(0, 20)
}
