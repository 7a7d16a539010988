/** Words as they stand in HTML, in text and between double quotes alike. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Where the style sheet of the server's own pages is. */
export const STYLE_PATH = '/pages.css'

/** A page of the server's own: no script, no style but its sheet. `refresh` is an address that the browser goes on to. */
export function renderPage(page: { readonly title: string; readonly body: string; readonly refresh?: string }): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    ...(page.refresh === undefined ? [] : [`<meta http-equiv="refresh" content="0; url=${escapeHtml(page.refresh)}">`]),
    `<title>${escapeHtml(page.title)}</title>`,
    `<link rel="stylesheet" href="${STYLE_PATH}">`,
    `<body>${page.body}</body>`,
    '</html>',
    '',
  ].join('\n')
}
