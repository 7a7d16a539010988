import { describe, expect, test } from 'vitest'
import { kindByName, kindByStart, startsLikeLines } from './input-kind.ts'

describe('kindByName', () => {
  test.each([
    ['reports.jsonl', 'lines'],
    ['reports.NDJSON', 'lines'],
    ['page.html', 'html'],
    ['crawl.arc.gz', 'unsupported'],
    ['crawl.warc.zst', 'unsupported'],
    ['report.pdf', 'unsupported'],
    ['report.txt', undefined],
    ['report', undefined],
  ])('%s is %s', (path, kind) => {
    expect(kindByName(path)?.kind).toBe(kind)
  })
})

describe('kindByStart', () => {
  test.each([
    ['<!DOCTYPE html><html>', 'html'],
    ['\n  <html lang="en">', 'html'],
    ['<!-- saved --><html>', 'html'],
    ['<?xml version="1.0"?>\n<html>', 'html'],
    ['WARC/1.0\r\n', 'unsupported'],
    ['PK\u0003\u0004', 'unsupported'],
    ['%PDF-1.4', 'unsupported'],
    ['Readers march', 'text'],
    ['<p>', 'text'],
    ['', 'text'],
  ])('%j is %s', (start, kind) => {
    expect(kindByStart(Buffer.from(start, 'latin1')).kind).toBe(kind)
  })
})

describe('startsLikeLines', () => {
  test.each([
    ['{"id":1}', true],
    ['\uFEFF { "text": ""}', true],
    ['{}', false],
    ['{ march }', false],
    ['Readers march', false],
  ])('%j: %s', (start, is) => {
    expect(startsLikeLines(Buffer.from(start))).toBe(is)
  })
})
