/** The style sheet of the server's own pages: the printed word, light and dark. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1d1f21, #e6e4df);
  --soft: light-dark(#5b5f66, #a5a39c);
  --ground: light-dark(#fbfaf7, #17181b);
  --raised: light-dark(#fff, #1f2125);
  --line: light-dark(#dcd9d1, #34363c);
  --link: light-dark(#1f5673, #8fc7e3);
  --get: light-dark(#1f6f4a, #7fd1a8);
  --write: light-dark(#8a4b08, #f0b775);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.55 ui-sans-serif, system-ui, -apple-system, 'Segoe UI', sans-serif;
  -webkit-text-size-adjust: 100%;
}
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.6rem; margin: 0 0 0.5rem; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 0.75rem; }
h3 { font-size: 1rem; margin: 0 0 0.35rem; font-weight: 600; }
p { margin: 0 0 0.75rem; max-width: 42rem; }
code, kbd { font: 0.9em/1.4 ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
kbd { border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; padding: 0.05em 0.4em; background: var(--raised); }
.note { max-width: 40rem; margin: 12vh auto 2rem; padding: 0 1.25rem; }
.note li { margin: 0.35rem 0; }
.api { display: grid; grid-template-columns: minmax(11rem, 16rem) minmax(0, 60rem); gap: 2.5rem; max-width: 80rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
.api nav { position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow: auto; font-size: 0.9rem; }
.api nav ul { list-style: none; margin: 0 0 1rem; padding: 0; }
.api nav li { margin: 0.2rem 0; }
.api nav a { text-decoration: none; }
.api nav a:hover { text-decoration: underline; }
.operation, .shape { border: 1px solid var(--line); border-radius: 8px; background: var(--raised); padding: 1rem 1.15rem; margin: 0 0 1rem; scroll-margin-top: 1rem; }
.operation h3 { display: flex; flex-wrap: wrap; gap: 0.15rem 0.7rem; align-items: baseline; }
.method { font-weight: 700; letter-spacing: 0.04em; font-size: 0.8rem; color: var(--write); }
.method-get { color: var(--get); }
.soft { color: var(--soft); }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; margin: 0.5rem 0 0.75rem; }
th { text-align: left; font-weight: 600; color: var(--soft); }
th, td { padding: 0.3rem 0.9rem 0.3rem 0; border-top: 1px solid var(--line); vertical-align: top; }
.scroll { overflow-x: auto; }
@media (max-width: 50rem) {
  .api { grid-template-columns: minmax(0, 1fr); gap: 1rem; padding-top: 1.25rem; }
  .api nav { position: static; max-height: none; columns: 2; }
}
`.trimStart()
