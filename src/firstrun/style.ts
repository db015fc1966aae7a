/** Style of the first page. The sample article looks like one: a serif, a measure of about 65 characters; the legend has the colours of src/marks/marks.css. */
export const FIRSTRUN_STYLE = `
.firstrun { min-height: 100vh; padding: 3.2em 1.5em 4em; font-size: 16px; background: var(--surface) }
.firstrun > * { max-width: 60em; margin-inline: auto }
.firstrun header { display: grid; grid-template-columns: auto 1fr; column-gap: 1.1em; align-items: center; margin-bottom: 2.4em }
.firstrun header .logo { grid-row: span 2 }
.firstrun header h1 { font-size: 1.75em; font-weight: 650; letter-spacing: -.015em; line-height: 1.2 }
.firstrun header .lead { color: var(--muted); font-size: 1.06em }
.firstrun main { display: grid; grid-template-columns: minmax(0, 15em) minmax(0, 1fr); gap: 2.6em; align-items: start }
.firstrun h2 { font-size: 1.12em; font-weight: 650; margin-bottom: .35em }
.try > p { color: var(--muted) }
.legend { margin-top: 1.3em; display: grid; gap: .55em; font-size: .93em }
.legend li { display: flex; align-items: center; gap: .7em }
.stroke { flex: none; width: 2em; height: 0; border-bottom: 3px dotted color-mix(in oklab, currentColor 35%, #2f7fd6) }
.stroke.figure { border-color: color-mix(in oklab, currentColor 35%, #c2681a) }
@media (forced-colors: active) { .stroke.figure { border-bottom-style: dashed } }
.firstrun article { padding: 2em 2.4em 2.2em; border: 1px solid var(--line); border-radius: 14px; background: var(--raised); box-shadow: 0 1px 3px rgb(0 0 0 / .06); font-family: ui-serif, Georgia, "Times New Roman", "Noto Serif", serif; font-size: 1.12em; line-height: 1.6 }
.firstrun article h1 { font-size: 1.5em; font-weight: 700; line-height: 1.22; text-wrap: balance }
.firstrun article .byline { margin: .4em 0 1em; color: var(--muted); font-size: .85em; font-family: var(--sans) }
.firstrun article p + p { margin-top: .9em }
.firstrun footer { display: grid; grid-template-columns: 1fr 1fr; gap: 2.6em; margin-top: 2.6em; padding-top: 2em; border-top: 1px solid var(--line) }
.firstrun footer ul { display: grid; gap: .5em }
.firstrun footer li { padding-inline-start: 1.1em; position: relative }
.firstrun footer li::before { content: ""; position: absolute; inset-inline-start: 0; top: .62em; width: .38em; height: .38em; border-radius: 50%; background: var(--accent) }
.firstrun footer p + p { margin-top: 1em }
@media (max-width: 46em) {
  .firstrun { padding: 1.6em 1em 3em }
  .firstrun main, .firstrun footer { grid-template-columns: 1fr; gap: 1.6em }
  .firstrun article { padding: 1.3em 1.2em 1.5em; font-size: 1.05em }
}
`;
