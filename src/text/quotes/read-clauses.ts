import { cover } from '../../model/span.ts'
import type { Sentence } from '../syntax/token.ts'
import { dependent, dependents, subtreeSpan } from '../syntax/tree.ts'
import { isPassive } from '../syntax/verb-group.ts'
import type { Attribution } from './attribution.ts'
import { agentOf, speakerOf } from './find-speaker.ts'
import { SPEECH_FORMS } from './speech-forms.ts'
import { speechVerb } from './speech-verbs.ts'
import type { SpeechVerb } from './speech-verbs.ts'
import { takeAside, takeClause, takeInverted, takeRest } from './take-clause.ts'
import { takeInfinitive, takePreposition } from './take-complement.ts'
import { takeNaming, takeObject } from './take-object.ts'
import type { Take } from './taken.ts'

/** Tried in turn: a clause says most surely what is reported, an object least. */
const ORDER: readonly Take[] = [
  takeInverted,
  takeClause,
  takeAside,
  takeInfinitive,
  takePreposition,
  takeNaming,
  takeObject,
  takeRest,
]
const NONE: readonly Attribution[] = []
const SEEMING = new Set(['seem', 'appear'])

/** The attributions that the verbs of a parsed sentence make. Those inside others are among them. */
export function readClauses(sentence: Sentence): readonly Attribution[] {
  return sentence.tokens.flatMap((token, index) => {
    if (SEEMING.has(token.lemma)) return readSeeming(sentence, index)
    if (token.upos !== 'VERB' && token.upos !== 'AUX') return NONE
    const lemma = SPEECH_FORMS.get(token.lower)
    if (lemma === undefined || isCalledOff(sentence, index)) return NONE
    const read = readVerb(sentence, index, speechVerb(lemma))
    return read === undefined ? [] : [read]
  })
}

/** "called off", "called out": the particle makes another verb of it. */
function isCalledOff(sentence: Sentence, index: number): boolean {
  return (
    sentence.tokens[index]?.lemma === 'call' && /^(?:off|out|up|in|back)$/i.test(sentence.tokens[index + 1]?.form ?? '')
  )
}

/** "The march appears to have been banned": nobody is named who thinks so. */
function readSeeming(sentence: Sentence, index: number): readonly Attribution[] {
  const token = sentence.tokens[index]
  const open = dependents(sentence, index, 'xcomp', 'ccomp').find((child) => child > index)
  if (token === undefined || open === undefined) return []
  const subject = dependent(sentence, index, 'nsubj')
  const span = subtreeSpan(sentence, open)
  const content = subject === undefined ? span : cover(subtreeSpan(sentence, subject), span)
  const voice = { lemma: token.lemma, stance: 'asserts', aloud: false } as const
  return [
    {
      speaker: null,
      cue: { start: token.start, end: token.end },
      content,
      voice,
      direct: false,
      rule: 'quote.syntax.seeming',
    },
  ]
}

function readVerb(sentence: Sentence, index: number, entries: readonly SpeechVerb[]): Attribution | undefined {
  const passive = isPassive(sentence, index)
  for (const takes of ORDER) {
    for (const verb of entries) {
      const taken = takes(sentence, index, { verb, passive })
      if (taken === undefined) continue
      const start = sentence.tokens[index]?.start ?? 0
      const who =
        taken.speaker !== undefined
          ? { speaker: taken.speaker }
          : passive
            ? agentOf(sentence, index)
            : speakerOf(sentence, index)
      return {
        ...who,
        cue: { start, end: taken.cueEnd },
        content: taken.content,
        voice: verb,
        direct: false,
        rule: `quote.syntax.${taken.frame}`,
      }
    }
  }
  return undefined
}
