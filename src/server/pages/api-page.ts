import type { ApiDescription, KeyFact, Operation, Shape } from '../describe-api.ts'
import { escapeHtml, renderPage } from './html.ts'

/** The API as a page to read. */
export function renderApiPage({ operations, shapes }: ApiDescription): string {
  const tags = [...new Set(operations.map(({ tag }) => tag))]
  const ofTag = (tag: string): readonly Operation[] => operations.filter((one) => one.tag === tag)
  return renderPage({
    title: 'API · Dripstone',
    body: [
      '<div class="api">',
      '<nav aria-label="Contents">',
      ...tags.flatMap((tag) => [
        `<h3>${escapeHtml(tag)}</h3><ul>`,
        ...ofTag(tag).map((one) => `<li><a href="#${idOf(one)}">${escapeHtml(`${one.method} ${one.path}`)}</a></li>`),
        '</ul>',
      ]),
      '<h3>shapes</h3><ul>',
      ...shapes.map(({ name }) => `<li><a href="#${escapeHtml(name)}">${escapeHtml(name)}</a></li>`),
      '</ul></nav>',
      '<main>',
      '<h1>The API of this collection</h1>',
      '<p>All that the desk shows can be asked for here, as JSON. The same as a document for programs: <a href="/api/openapi.json">openapi.json</a>. <a href="/">Back to the desk</a>.</p>',
      '<p class="soft">Lists in queries repeat: <code>?kind=march&amp;kind=rally</code>. An error is <code>{ code, message }</code>. A request that changes something needs the header <code>Origin</code> of this server.</p>',
      ...tags.flatMap((tag) => [`<h2>${escapeHtml(tag)}</h2>`, ...ofTag(tag).map(renderOperation)]),
      '<h2>shapes</h2>',
      ...shapes.map(renderShape),
      '</main></div>',
    ].join('\n'),
  })
}

function renderOperation(operation: Operation): string {
  const { method, path, summary, description, query, body, answer } = operation
  return [
    `<section class="operation" id="${idOf(operation)}">`,
    `<h3><span class="method method-${method.toLowerCase()}">${method}</span> <code>${escapeHtml(path)}</code></h3>`,
    `<p>${escapeHtml(summary)}</p>`,
    ...(description === '' ? [] : [`<p class="soft">${escapeHtml(description)}</p>`]),
    ...(query.length === 0 ? [] : [renderKeys('query', query)]),
    ...(body === undefined ? [] : [`<p>Body: <code>${escapeHtml(body)}</code></p>`]),
    `<p>Answer: <code>${escapeHtml(answer)}</code></p>`,
    '</section>',
  ].join('\n')
}

function renderShape({ name, says, keys, type }: Shape): string {
  return [
    `<section class="shape" id="${escapeHtml(name)}">`,
    `<h3><code>${escapeHtml(name)}</code></h3>`,
    ...(says === '' ? [] : [`<p>${escapeHtml(says)}</p>`]),
    ...(type === '' ? [] : [`<p><code>${escapeHtml(type)}</code></p>`]),
    ...(keys.length === 0 ? [] : [renderKeys('key', keys)]),
    '</section>',
  ].join('\n')
}

function renderKeys(head: string, keys: readonly KeyFact[]): string {
  const rows = keys.map(
    ({ name, type, isNeeded, says }) =>
      `<tr><td><code>${escapeHtml(name)}</code>${isNeeded ? '' : ' <span class="soft">optional</span>'}</td><td><code>${escapeHtml(type)}</code></td><td>${escapeHtml(says)}</td></tr>`,
  )
  return `<div class="scroll"><table><thead><tr><th>${head}</th><th>type</th><th></th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

function idOf({ method, path }: Operation): string {
  return escapeHtml(
    `${method}-${path}`
      .toLowerCase()
      .replaceAll(/[^a-z]+/gu, '-')
      .replaceAll(/-$/gu, ''),
  )
}
