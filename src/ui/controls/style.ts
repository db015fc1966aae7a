/** Style of the form controls in popup, panel and options. */
export const CONTROLS_STYLE = `
html, body { margin: 0; padding: 0 }
/* Weaker than any class, so that what a class says of size and space holds. */
:where(.ng) :is(h1, h2, h3, p, ul, ol, dl, dd, fieldset, legend) { margin: 0; padding: 0; border: 0; font: inherit }
:where(.ng) ul { list-style: none }
:where(.ng) :is(button, input, select, textarea) { font: inherit; color: inherit }
:where(.ng) button { cursor: pointer }
:where(.ng) a { color: var(--accent); text-underline-offset: .2em; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent) }
.plain { border: 0; padding: .3em .45em; margin: 0 -.45em; border-radius: 6px; background: none; color: var(--accent); text-align: start }
.plain:hover { background: var(--accent-tint) }
.button { display: inline-flex; align-items: center; gap: .4em; padding: .42em .85em; border: 1px solid var(--edge); border-radius: 8px; background: var(--raised); white-space: nowrap }
.button:hover { border-color: var(--accent); color: var(--accent) }
.button.primary { border-color: var(--accent); background: var(--accent); color: var(--on-accent) }
.button.primary:hover { filter: brightness(1.12) }
.button:disabled { opacity: .55; cursor: default }
.glyph { display: inline-grid; place-items: center; width: 2.1em; height: 2.1em; padding: 0; border: 0; border-radius: 8px; background: none; color: var(--muted) }
.glyph:hover { background: var(--tint); color: var(--text) }

.ng.failure { position: fixed; inset: auto 0 0; z-index: 1; margin: 0; padding: .7em 1.1em; border-top: 2px solid var(--alert); background: var(--surface); color: var(--alert); font-size: .93rem }

.switch { display: flex; align-items: center; gap: .9em; cursor: pointer }
.switch-label { flex: 1; min-width: 0 }
.switch input { position: absolute; opacity: 0; width: 2.5em; height: 1.4em; margin: 0; cursor: pointer }
.switch { position: relative }
.switch input { inset-inline-end: 0 }
.track { flex: none; position: relative; width: 2.4em; height: 1.4em; border-radius: 1em; background: var(--switch-off, light-dark(#8a929b, #6b737c)); transition: background .12s }
.track::after { content: ""; position: absolute; inset-block: .18em; inset-inline-start: .18em; width: 1.04em; border-radius: 50%; background: #fff; transition: inset-inline-start .12s }
input:checked + .track { background: var(--accent) }
input:checked + .track::after { inset-inline-start: 1.18em; background: var(--on-accent) }
input:focus-visible + .track { outline: 2px solid var(--accent); outline-offset: 2px }
input:disabled + .track { opacity: .5 }

.choice legend { color: var(--muted); font-size: .87em; margin-bottom: .4em }
.choice input { position: absolute; opacity: 0; margin: 0 }
.choice label { position: relative; cursor: pointer }
.segments .picks { display: flex; padding: 2px; border-radius: 9px; background: var(--tint); border: 1px solid var(--line) }
.segments label { flex: 1 1 auto; display: flex }
.segments .option { flex: 1; display: grid; place-items: center; text-align: center; padding: .34em .5em; border-radius: 7px; border: 1px solid transparent; font-size: .9em; line-height: 1.25; color: var(--muted) }
.segments .option:hover { color: var(--text) }
.segments input:checked + .option { background: var(--raised); border-color: var(--edge); color: var(--text); font-weight: 550 }
.chosen-hint { display: block; margin-top: .35em; color: var(--muted); font-size: .87em }
.choice input:focus-visible + .option { outline: 2px solid var(--accent); outline-offset: 1px }

.textbox { padding: .4em .6em; border: 1px solid var(--edge); border-radius: 8px; background: var(--raised); min-width: 0 }
.textbox:hover { border-color: var(--muted) }
.textbox::placeholder { color: var(--muted); opacity: 1 }
.unseen { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap }
@media (forced-colors: active) {
  .glyph { color: ButtonText }
  .segments .picks { border: 0; padding: 0 }
  .track, .button { border: 1px solid ButtonText; forced-color-adjust: auto }
  .track::after { background: ButtonText }
  input:checked + .track { background: Highlight; forced-color-adjust: none }
  .segments input:checked + .option { background: Highlight; color: HighlightText; forced-color-adjust: none }
}
`;
