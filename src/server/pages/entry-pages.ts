import { escapeHtml, renderPage } from './html.ts'

/** Why a browser is not let in. */
export type Refusal = 'no-session' | 'token-used'

const SAYS: Readonly<Record<Refusal, { readonly title: string; readonly words: readonly string[] }>> = {
  'no-session': {
    title: 'Open Dripstone by its printed address',
    words: [
      'This collection is open to one person: whoever started Dripstone on this computer. This browser has not come in yet.',
    ],
  },
  'token-used': {
    title: 'This address has been used',
    words: [
      'The address that Dripstone prints lets one browser in, once. It was opened before, here or in another browser, or a newer one was printed since.',
    ],
  },
}

/** What to do, for a browser that is not let in. */
export function renderRefusal(refusal: Refusal): string {
  const { title, words } = SAYS[refusal]
  return renderPage({
    title: `${title} · Dripstone`,
    body: [
      '<main class="note">',
      `<h1>${escapeHtml(title)}</h1>`,
      ...words.map((one) => `<p>${escapeHtml(one)}</p>`),
      '<h2>What to do</h2>',
      '<ol>',
      '<li>Go to the terminal in which Dripstone runs.</li>',
      '<li>Press <kbd>Enter</kbd> there. A new address is printed.</li>',
      '<li>Open that address in this browser.</li>',
      '</ol>',
      '<p>If you came in with this browser before, Dripstone has been started anew since. Nothing is lost: the collection is on disk.</p>',
      '</main>',
    ].join('\n'),
  })
}

/** Goes on to the same address from here: a browser sends its cookie only to requests that begin on this site. */
export function renderGoOn(address: string): string {
  return renderPage({
    title: 'Dripstone',
    refresh: address,
    body: `<main class="note"><p><a href="${escapeHtml(address)}">Go on to Dripstone</a></p></main>`,
  })
}

/** Said where the web app has not been built. */
export function renderNoApp(): string {
  return renderPage({
    title: 'The desk is not built · Dripstone',
    body: [
      '<main class="note">',
      '<h1>The desk is not built</h1>',
      '<p>The server is running and answers at <a href="/api">/api</a>, but the files of its pages are not there.</p>',
      '<h2>What to do</h2>',
      '<ol><li>Stop Dripstone.</li><li>Run <code>npm run build</code> in its folder.</li><li>Start it again.</li></ol>',
      '</main>',
    ].join('\n'),
  })
}

/** Said where an address leads to nothing. */
export function renderNothing(): string {
  return renderPage({
    title: 'Nothing here · Dripstone',
    body: '<main class="note"><h1>Nothing here</h1><p>There is no such file. <a href="/">Go to the desk</a>.</p></main>',
  })
}
