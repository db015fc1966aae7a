/** A sheet leaves some of the page in sight: this share of the window's height is the most it takes. */
export const SHEET_SHARE = 0.72;
export const SHEET_HEIGHT = `min(${SHEET_SHARE * 100}vh, 34em)`;

/** Style of the card inside its shadow root; colours and type come from `TOKENS`. */
export const CARD_STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; border: 0 !important; padding: 0 !important; margin: 0 !important; overflow: visible !important; background: none !important; z-index: 2147483647 !important }
:host(:not(:popover-open)) { display: none !important }
:host(:popover-open) { display: block !important }

/* What the narrow layout below lets grow taller than the card scrolls with all of it. */
.card { position: fixed; container-type: inline-size; display: flex; flex-direction: column; overflow: hidden auto; scrollbar-width: thin; scrollbar-color: var(--scrollbar); background: var(--raised); text-align: start; overflow-wrap: break-word; visibility: hidden }
.card:focus { outline: none }
.card[data-placed] { visibility: visible }
.beside { left: 0; top: 0; width: 23.5em; max-width: calc(100vw - 16px); border: 1px solid var(--edge); border-radius: 12px; box-shadow: var(--shadow); animation: appear .12s ease-out }
.sheet { left: 0; right: 0; margin-inline: auto; max-width: 36em; max-height: ${SHEET_HEIGHT}; box-shadow: var(--shadow); border: 1px solid var(--edge) }
.sheet:not([data-edge=top]) { bottom: 0; border-bottom: 0; border-radius: 16px 16px 0 0; padding-bottom: env(safe-area-inset-bottom); animation: rise .18s ease-out }
.sheet[data-edge=top] { top: 0; border-top: 0; border-radius: 0 0 16px 16px; padding-top: env(safe-area-inset-top) }
@keyframes appear { from { opacity: 0 } }
@keyframes rise { from { transform: translateY(24px); opacity: 0 } }

h2, h3, p, dl, dd, dt, ul, figure, blockquote { margin: 0; padding: 0; font: inherit }
ul { list-style: none }
button { all: unset; box-sizing: border-box; cursor: pointer; color: inherit; font: inherit }
a { color: var(--accent); text-decoration: underline; text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); text-underline-offset: .2em }
a:hover, .entity:hover { text-decoration-color: currentColor; text-decoration-style: solid }
/* English content in a mirrored card keeps its own direction, and stands where the card's own words stand. */
.card[dir=rtl] :is(.content, blockquote) { text-align: right }

.head { position: relative; padding: .95em 1em .45em }
.heading { display: flex; gap: .7em; align-items: flex-start }
.kind { flex: none; display: grid; place-items: center; width: 2.1em; height: 2.1em; border-radius: 50%; color: var(--accent); background: var(--accent-tint) }
.kind svg { width: 1.35em; height: 1.35em }
[data-kind=figure] .kind { color: var(--figure); background: var(--figure-tint) }
.names { flex: 1; min-width: 0; padding-top: .05em }
h2 { padding-right: 2.9em; font-size: 1.17em; font-weight: 650; line-height: 1.25; letter-spacing: -.006em; text-wrap: balance }
.card[dir=rtl] h2 { padding: 0 0 0 2.9em }
.back + .heading h2, .card[dir=rtl] .back + .heading h2 { padding: 0 }
.subtitle { color: var(--muted); font-size: .9em; line-height: 1.35; margin-top: .15em }
.corner { position: absolute; inset-block-start: .6em; inset-inline-end: .55em; display: flex }
.icon { display: grid; place-items: center; width: 1.95em; height: 1.95em; border-radius: 8px; color: var(--muted) }
.icon svg { width: 1.2em; height: 1.2em }
.icon:hover, .icon[aria-expanded=true] { background: var(--tint); color: var(--text) }
.back { display: inline-flex; align-items: center; gap: .15em; max-width: calc(100% - 3.5em); margin: -.3em -.35em .5em; padding: .2em .45em .2em .2em; border-radius: 6px; color: var(--accent); font-size: .87em }
.back svg { width: 1.25em; height: 1.25em }
.back span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.back:hover { background: var(--tint) }
.menu { display: flex; flex-direction: column; margin: .7em 0 .2em; padding: .3em; border-radius: 9px; background: var(--tint); font-size: .93em }
.menu button { padding: .42em .65em; border-radius: 6px }
.menu button:hover { background: var(--accent-tint); color: var(--accent) }

/* Positioned, so that labels for the ear alone scroll with their lines instead of making the card itself scroll. */
.body { position: relative; padding: .35em 1em .85em; overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; scrollbar-color: var(--scrollbar); display: flex; flex-direction: column; gap: .8em; min-height: 2em }
.body:empty { display: none }
.lines { display: grid; grid-template-columns: fit-content(8em) 1fr; column-gap: .9em; row-gap: .42em }
.line { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: baseline }
dt { color: var(--muted); font-size: .87em; line-height: 1.4 }
dd { min-width: 0; font-variant-numeric: var(--numbers) }
.another summary { color: var(--muted); cursor: pointer; font-size: .87em; width: fit-content }
.another p { margin: .3em 0 0 }
.note { display: block; color: var(--muted); font-size: .87em; line-height: 1.4; margin-top: .1em }
.stacked { display: flex; flex-direction: column; gap: .65em }
.stacked .line { display: block }
.stacked .line:first-child dd { font-size: 1.08em }
.number { margin-inline-start: .15em; font-size: .7em; line-height: 0; color: var(--muted) }
.entity { cursor: pointer; color: var(--accent); text-decoration: underline dotted; text-decoration-color: color-mix(in srgb, currentColor 60%, transparent); text-underline-offset: .2em; border-radius: 3px }
h3, figcaption { color: var(--muted); font-size: .8em; font-weight: 600; letter-spacing: .02em; line-height: 1.3; margin-bottom: .4em }
.bare .line.repeats { display: block }
.paired .repeats dd { grid-column: 2 }
.repeats dt { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
.since { position: relative; padding: .65em .8em .7em; border-radius: 9px; background: var(--tint) }
.introduction blockquote { padding-left: .8em; border: 0 solid var(--edge); border-left-width: 3px; font-style: italic; line-height: 1.45 }
.card[dir=rtl] blockquote { padding: 0 .8em 0 0; border-width: 0 3px 0 0 }
.remark, .why { color: var(--muted); font-size: .9em }
.why { padding-top: .75em; border-top: 1px solid var(--line) }
.why h3 { margin-top: .7em; margin-bottom: .2em }

.foot { padding: .55em 1em .65em; border-top: 1px solid var(--line); line-height: 1.4 }
.foot:not(:has(a, button, .notice:not(:empty))) { display: none }
.foot > * { font-size: .87em }
.bar { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1em 1.1em }
.bar button { color: var(--muted); border-radius: 3px }
.bar button:hover, .bar button[aria-expanded=true], .called-wrong button { color: var(--accent) }
.asking { display: flex; flex-wrap: wrap; gap: .1em 1.1em; margin-inline-start: auto }
.outside { white-space: nowrap }
.outside svg { display: inline; width: 1em; height: 1em; vertical-align: -.1em; margin-inline-start: .2em }
.sources { color: var(--muted); font-size: .83em; line-height: 1.45 }
.sources .outside { color: inherit; white-space: normal }
.sources li { display: inline }
.sources li + li::before { content: ", " }
.card[dir=rtl] .sources li:not(.last-of-date) + li::before { content: "، " }
.sources .last-of-date + li::before { content: "\\a0· " }
.called-wrong { margin-top: .5em; color: var(--text) }
.called-wrong p + p { margin-top: .5em }
.called-wrong small { display: block; font-size: 1em; color: var(--muted) }
.notice:empty { display: none }
.notice { margin-top: .4em; color: var(--text) }

[data-theme=contrast] :is(.since, .menu, .kind) { border: 1px solid var(--line) }
@media (forced-colors: active) {
  .card, .since, .menu { border: 1px solid CanvasText }
  .kind { border: 1px solid currentColor }
  button, .icon { color: ButtonText }
  .entity, .back, .bar button { color: LinkText }
}
@media (pointer: coarse) {
  .icon { width: 2.9em; height: 2.9em; background: none !important }
  .corner { inset-block-start: .2em; inset-inline-end: .1em }
  h2 { padding-right: 4.6em }
  .card[dir=rtl] h2 { padding-left: 4.6em }
  .menu button, .bar button, .back { padding-block: .7em }
}
.card[data-low] .body { flex: none; overflow: visible }
.card[data-low] :is(.head, .foot) { flex: none }
/* Large text in a narrow card: everything below each other. */
@container (max-width: 17em) {
  .heading { flex-wrap: wrap; align-items: center }
  .corner { position: static; margin-inline-start: auto }
  .names { flex: 1 0 100%; order: 1 }
  .names h2, .card[dir=rtl] .names h2 { padding: 0; overflow-wrap: anywhere }
  .lines, .stacked { display: flex; flex-direction: column }
  .line, .bare .line.repeats { display: block }
  .body { flex: none; overflow: visible }
  .head, .foot { flex: none }
}
`;
