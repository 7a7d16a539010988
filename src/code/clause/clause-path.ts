import type { Span } from '../../model/span.ts'
import type { Sentence } from '../../text/syntax/token.ts'
import { dependent } from './tree.ts'

/** Relations that begin a clause of its own below its head. */
const CLAUSES = /^(?:acl|advcl|ccomp|csubj|parataxis)/
/**
 * Clauses to leave (`up`) and to enter (`down`) on the way from one word to another. `sharesTime` where those entered are set at
 * the time of the clause above: what is reported, and participles ("signed the bill, banning ..."), not purposes ("to denounce ...").
 * `fromSpeech` where the one left is that of a reporting verb ("..., they said on Sunday").
 */
export type ClausePath = {
  readonly up: number
  readonly down: number
  readonly sharesTime: boolean
  readonly fromSpeech: boolean
}

const REPORTED = /^(?:ccomp|parataxis)/

/** The way from the token at `from` to that at `to` in a parsed sentence. */
export function clausePath(sentence: Sentence, from: number, to: number): ClausePath {
  const above = ancestorsOf(sentence, to)
  const meeting = ancestorsOf(sentence, from).find((token) => above.includes(token)) ?? -1
  const up = clausesBelow(sentence, from, meeting)
  const down = clausesBelow(sentence, to, meeting)
  return {
    up: up.length,
    down: down.length,
    sharesTime: down.every((at) => sharesTime(sentence, at)),
    fromSpeech: meeting === to && up.length === 1 && up.every((at) => REPORTED.test(relationOf(sentence, at))),
  }
}

/** The index of the token that `span` starts in, -1 for none. */
export function tokenAt(sentence: Sentence, span: Span): number {
  return sentence.tokens.findIndex((one) => one.start <= span.start && span.start < one.end)
}

function ancestorsOf(sentence: Sentence, token: number): readonly number[] {
  const line: number[] = []
  for (let at = token; at >= 0 && line.length <= sentence.tokens.length; at = sentence.tokens[at]?.head ?? -1)
    line.push(at)
  return line
}

function clausesBelow(sentence: Sentence, token: number, above: number): readonly number[] {
  const line = ancestorsOf(sentence, token)
  const end = line.indexOf(above)
  return line.slice(0, end < 0 ? line.length : end).filter((at) => CLAUSES.test(relationOf(sentence, at)))
}

function sharesTime(sentence: Sentence, at: number): boolean {
  const relation = relationOf(sentence, at)
  if (REPORTED.test(relation)) return true
  const isParticiple = relation.startsWith('advcl') && sentence.tokens[at]?.xpos === 'VBG'
  return isParticiple && dependent(sentence, at, 'mark', 'case') === undefined
}

function relationOf(sentence: Sentence, at: number): string {
  return sentence.tokens[at]?.relation ?? ''
}
