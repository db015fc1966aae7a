/** Style of the popup. Browsers allow 800 × 600 px at most; the list scrolls inside. */
export const POPUP_STYLE = `
.popup { display: flex; flex-direction: column; width: 360px; max-width: 100vw; max-height: 600px; font-size: 14.5px; background: var(--surface) }
.top, .here, .bottom { flex: none; padding: .8em 1.1em }
.top { border-bottom: 1px solid var(--line) }
.everywhere .switch-label { display: flex; align-items: center; gap: .7em }
.everywhere h1 { font-weight: 650; font-size: 1.07em; line-height: 1.25 }
.everywhere small { display: block; color: var(--muted); font-size: .87em; line-height: 1.3 }
.here { display: grid; gap: .55em; background: var(--tint) }
.site { overflow-wrap: anywhere }
.part .switch-label { padding-inline-start: 1.1em; color: var(--muted); font-size: .93em }
.page { display: flex; align-items: center; justify-content: space-between; gap: .9em; min-height: 2.1em; color: var(--muted); font-size: .93em }
.page .button { color: var(--text) }
.page .button.primary { color: var(--on-accent) }
.private { color: var(--muted); font-size: .87em }
/* Positioned, so that what only the ear gets scrolls with its line instead of lengthening the popup. */
.scroller { position: relative; flex: 1 1 auto; overflow-y: auto; min-height: 9em; padding: .8em 1.1em 1em; scrollbar-width: thin; scrollbar-color: var(--scrollbar) }
.bottom { border-top: 1px solid var(--line); display: grid; gap: .6em; padding-bottom: .55em }
.bottom nav { display: flex; justify-content: space-between }
.bottom nav .plain { display: inline-flex; align-items: center; gap: .4em; font-size: .93em }
`;
