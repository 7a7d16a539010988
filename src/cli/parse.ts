import type { Readable } from 'node:stream'
import { DripstoneError } from '../model/problem.ts'
import { parseLine } from '../read/inputs/parse-line.ts'
import { readLineBatches, type LineBatch } from '../read/inputs/read-line-batches.ts'
import { splitLines } from '../read/inputs/split-lines.ts'
import type { Found } from '../text/found.ts'
import type { GivenFacts } from '../work/job.ts'
import { readGivenFacts } from './given-facts.ts'
import { loadPiece, PIECE_NAMES, type ReadPiece } from './pieces.ts'
import { readArguments } from './read-arguments.ts'
import type { Terminal } from './terminal.ts'
import { sayTrouble } from './work/outcome.ts'

/** `dripstone parse size|date|place|quote`: answers each line of standard input with what the reader finds in its text. */
export async function parse(args: readonly string[], terminal: Terminal): Promise<number> {
  const { options, inputs } = readArguments('parse', args)
  const name = PIECE_NAMES.find((piece) => piece === inputs[0])
  if (name === undefined || inputs.length > 1) {
    throw new DripstoneError('USAGE', `parse takes one of ${PIECE_NAMES.join(', ')}, and texts on standard input`)
  }
  const facts = readGivenFacts(options)
  const readPiece = await loadPiece(name)
  let failures = 0
  for await (const batch of readLineBatches(bytesOf(terminal.input))) {
    const { output, messages } = answerBatch(batch, readPiece, facts)
    failures += messages.length
    for (const message of messages) terminal.tell(message)
    await terminal.print(output)
  }
  return failures === 0 ? 0 : 1
}

type Answered = { readonly output: string; readonly messages: readonly string[] }

function answerBatch(batch: LineBatch, readPiece: ReadPiece, facts: GivenFacts): Answered {
  if (batch.kind === 'problem') return { output: '', messages: [sayTrouble('standard input', batch.problem)] }
  const messages: string[] = []
  const answers: string[] = []
  for (const { number, text } of splitLines(batch.bytes, batch.firstLine)) {
    const parsed = parseLine(text, number)
    if ('problem' in parsed) messages.push(sayTrouble('standard input', parsed.problem))
    else if (typeof parsed.source.content === 'string') {
      const { published = facts.published, language = facts.language } = parsed.source
      const found = readPiece(parsed.source.content, {
        ...(published === undefined ? {} : { published }),
        ...(language === undefined ? {} : { language }),
      })
      answers.push(`${JSON.stringify({ id: parsed.id, found: found.map(presentFound) })}\n`)
    }
  }
  return { output: answers.join(''), messages }
}

function presentFound({ start, end, quote, value, ...rest }: Found<unknown>): object {
  return { start, end, quote, value, ...rest }
}

async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk
}
