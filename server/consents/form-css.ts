/** Colours of the client's own page, light and dark: ink, second ink, paper, bar. A test reckons the contrasts. */
export const formColours = {
  light: { ink: '#1d1c1a', second: '#45423d', paper: '#ffffff', bar: '#cfcac0' },
  dark: { ink: '#f1efea', second: '#cfcbc2', paper: '#151514', bar: '#46443f' },
} as const

const variables = ({ ink, second, paper, bar }: (typeof formColours)['light' | 'dark']) =>
  `--ink: ${ink}; --second: ${second}; --paper: ${paper}; --bar: ${bar};`

/**
 * The style sheet of the client's own page. The three answers are one class: nothing tells them apart but their words,
 * and the tallest gives its height to all of them.
 */
export const formCss = `
:root { color-scheme: light dark; ${variables(formColours.light)} }
@media (prefers-color-scheme: dark) { :root { ${variables(formColours.dark)} } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 400 18px/1.5 'Golos Text', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  overflow-wrap: anywhere;
}
main { max-width: 640px; margin: 0 auto; padding: 32px 24px 48px; }
.who { margin: 0 0 16px; color: var(--second); font-size: 15px; font-weight: 600; }
h1 { margin: 0 0 24px; font-size: 26px; line-height: 1.25; font-weight: 650; text-wrap: pretty; }
h2 { margin: 24px 0 4px; font-size: 18px; font-weight: 650; }
p { margin: 0 0 12px; }
.notice { margin: 0 0 24px; padding-left: 16px; border-left: 3px solid var(--bar); }
.notice p:last-child, dd:last-child { margin-bottom: 0; }
dl { margin: 0 0 24px; }
dt { font-weight: 650; }
dd { margin: 0 0 12px; }
.answers { display: grid; grid-auto-rows: 1fr; gap: 12px; margin: 0; padding: 0; border: 0; }
.answer {
  display: flex;
  flex-direction: column;
  justify-content: flex-start;
  width: 100%;
  min-height: 76px;
  margin: 0;
  padding: 14px 18px;
  border: 2px solid var(--ink);
  border-radius: 10px;
  background: var(--paper);
  color: var(--ink);
  font: inherit;
  text-align: start;
  cursor: pointer;
}
.label { display: block; font-size: 20px; line-height: 1.3; font-weight: 650; }
.hint { display: block; font-size: 16px; line-height: 1.4; }
.answer:focus-visible, a:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
.foot { margin-top: 24px; color: var(--second); font-size: 16px; }
a { color: inherit; }
code { font: 13px/1.4 ui-monospace, 'DejaVu Sans Mono', monospace; overflow-wrap: anywhere; }
@media (max-width: 359px) { main { padding: 24px 16px 40px; } h1 { font-size: 23px; } }
@media print { .answers, .answer { display: none; } }
`

/** The picture on the page's tab: a sheet with lines, and nothing of anybody. Without it every browser asks for one in vain. */
export const formIcon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#6f6b64" stroke-width="3"><rect x="6" y="4" width="20" height="24" rx="3"/><path d="M12 12h8M12 18h8"/></svg>'
