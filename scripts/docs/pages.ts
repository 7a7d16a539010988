import { renderApi } from './pages/api.ts'
import { renderCli } from './pages/cli.ts'
import { renderCodebook } from './pages/codebook.ts'
import { renderDataset } from './pages/dataset.ts'
import { renderErrors } from './pages/errors.ts'
import { renderPicture } from './pages/picture.ts'

/** A page that is made from the code: where it lies and what it says now. */
export type GeneratedPage = { readonly path: string; readonly render: () => string | Promise<string> }

/** The generated pages. A new one is a file in pages/ and a line here. */
export const PAGES: readonly GeneratedPage[] = [
  { path: 'docs/api.md', render: renderApi },
  { path: 'docs/cli.md', render: renderCli },
  { path: 'docs/codebook.md', render: renderCodebook },
  { path: 'docs/dataset.md', render: renderDataset },
  { path: 'docs/errors.md', render: renderErrors },
  { path: 'docs/picture.svg', render: renderPicture },
]
