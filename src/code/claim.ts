import { cite, type Evidence } from '../model/evidence.ts'
import { contains, type Span } from '../model/span.ts'
import type { QuoteFound } from '../text/found.ts'
import { sentenceAt } from './clause/reading.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'
import { speakerOf } from './attribution.ts'

const FAR = 1500
const EXCEPTION =
  /^[\s,(]{0,3}(?:with the (?:\w{1,12} )?exception of|except(?: for)?|apart from|other than) [^.,;()]{1,120}/

/** What speakers say, in their words: each reported speech of a report that tells of an event, tied to the event it is about. */
export const claimCoder: Coder<'claim'> = {
  name: 'rules',
  field: 'claim',
  code: (draft) =>
    draft.events.length === 0
      ? []
      : [
          ...draft.reading.quotes
            .flatMap((quote) => [quote, ...(quote.within ?? []).filter(isSpoken)])
            .filter((quote) => quote.speech || TELLING.has(quote.value.stance))
            .flatMap((quote) => [
              ...partsOf(quote).flatMap((part) => claimOf(draft, part)),
              ...quotedTail(draft, quote),
            ]),
          ...firstReports(draft),
        ],
}

function claimOf(draft: Draft, quote: QuoteFound): readonly Said<'claim'>[] {
  const { content, stance, direct } = quote.value
  const speaker = speakerOf(draft.reading, quote)
  const role = sentenceAt(draft.reading.sentences, content.start)?.role
  if (!speaker || role === 'caption' || role === 'credit' || role === 'boilerplate') return []
  const event = eventOf(draft, quote)
  const exception = exceptionAfter(draft.reading.text, content)
  const evidence: readonly [Evidence, ...Evidence[]] = exception ? [content, cite(draft.reading, exception)] : [content]
  return [
    {
      ...(event ? { event: event.id } : {}),
      field: 'claim',
      value: { text: content.quote },
      evidence,
      rule: quote.rule,
      speaker,
      stance: stance === 'asserts' ? 'alleges' : stance,
      direct,
    },
  ]
}

/** Each part of a quotation that has its own stance as a quotation of its own. */
function partsOf(quote: QuoteFound): readonly QuoteFound[] {
  return (
    quote.parts?.map(({ content, stance }) => ({ ...quote, value: { ...quote.value, content, stance } })) ?? [quote]
  )
}

/** "Analysts say that the government has always claimed ...": who is said to say something says it too. */
function isSpoken({ speech, value }: QuoteFound): boolean {
  return speech && value.speaker !== null
}

const TAIL = /[:,]\s?["“]([^"”]{8,600})["”]?$/

/** "denies the purge, stating: "…"": the quotation at the end of reported speech is the speaker's own words. */
function quotedTail(draft: Draft, quote: QuoteFound): readonly Said<'claim'>[] {
  if (quote.value.direct) return []
  const { content } = quote.value
  const found = TAIL.exec(content.quote)
  const speaker = speakerOf(draft.reading, quote)
  if (!found?.[1] || !speaker) return []
  const start = content.start + found.index + found[0].indexOf(found[1])
  const words = cite(draft.reading, { start, end: start + found[1].length })
  const event = eventOf(draft, quote)
  return [
    {
      ...(event ? { event: event.id } : {}),
      field: 'claim',
      value: { text: words.quote },
      evidence: [words],
      rule: 'claim.quoted-tail',
      speaker,
      stance: quote.value.stance === 'asserts' ? 'alleges' : quote.value.stance,
      direct: true,
    },
  ]
}

/** Stances that count even where nothing is said to be spoken: "has acknowledged the violence". */
const TELLING: ReadonlySet<string> = new Set(['denies', 'confirms'])

const FIRST_REPORT = /\b(?:broke|break|breaking|broken) (?:the )?(?:news|story) (?:of|that|about) /gi

/** "who first broke the news of the raid": the one named before says what follows, up to the end of the aside or clause. */
function firstReports(draft: Draft): readonly Said<'claim'>[] {
  const { text, names } = draft.reading
  return [...text.matchAll(FIRST_REPORT)].flatMap((found): readonly Said<'claim'>[] => {
    const start = found.index + found[0].length
    const rest = /^[^.,;:()\n]{3,200}/.exec(text.slice(start, start + 200))
    const name = names.findLast((one) => one.kind === 'person' && one.end <= found.index && found.index - one.end < 80)
    if (!rest || !name) return []
    const content = cite(draft.reading, { start, end: start + rest[0].trimEnd().length })
    const event = draft.events.find((one) => one.members.some(({ trigger }) => contains(content, trigger.evidence)))
    const speaker = { name: name.name, evidence: cite(draft.reading, name) }
    return [
      {
        ...(event ? { event: event.id } : {}),
        field: 'claim',
        value: { text: content.quote },
        evidence: [content],
        rule: 'claim.first-report',
        speaker,
        stance: 'alleges',
        direct: false,
      },
    ]
  })
}

/** The event with a trigger in what is said, else the one last told of before it. */
function eventOf(draft: Draft, quote: QuoteFound): DraftEvent | undefined {
  const { start, end } = quote.value.content
  let best: DraftEvent | undefined
  let bestGap = FAR
  for (const event of draft.events) {
    for (const { trigger } of event.members) {
      const inside = trigger.evidence.start >= start && trigger.evidence.end <= end
      const gap = inside
        ? 0
        : trigger.evidence.end <= start
          ? start - trigger.evidence.end
          : trigger.evidence.start - end + 300
      if (gap < bestGap) {
        best = event
        bestGap = gap
      }
    }
  }
  return best
}

/** "(with the exception of X)" right behind what is said limits who says it; it is cited beside it. */
function exceptionAfter(text: string, content: Span): Span | undefined {
  const tail = text.slice(content.end, content.end + 180)
  const found = EXCEPTION.exec(tail)
  if (!found) return undefined
  const lead = found[0].length - found[0].replace(/^[\s,(]+/, '').length
  return { start: content.end + lead, end: content.end + found[0].trimEnd().length }
}
