/** Style of the list "Who and what". */
export const LIST_STYLE = `
.who-and-what svg { width: 1.1725em; height: 1.1725em }
.list-head { display: flex; align-items: center; justify-content: space-between; position: relative }
.who-and-what .list-head svg { width: 1.24em; height: 1.24em }
.list-head .glyph { margin-inline-end: -.45em }
.list-head h2 { font-weight: 650; font-size: 1.03em }
.filter { position: relative; display: block; margin-top: .35em }
.who-and-what .filter svg { width: 1.1em; height: 1.1em; position: absolute; inset-inline-start: .6em; top: 50%; translate: 0 -50%; color: var(--muted) }
.filter .textbox { width: 100%; padding-inline-start: 2.1em; font-size: .93em }
.group { margin-top: .75em }
.group > header { display: flex; align-items: center; justify-content: space-between; min-height: 1.9em }
.group h3 { color: var(--muted); font-size: .83em; font-weight: 600; letter-spacing: .02em }
/* Glyphs stand above each other and above the counts. */
.group header .glyph { width: 1.8em; height: 1.8em; margin-inline-end: -.35em }
.group .count { font-weight: 400; color: var(--muted); font-variant-numeric: var(--numbers) }
.unmarked .entry svg { opacity: .45 }
.entry { display: flex; align-items: flex-start; gap: .6em; width: calc(100% + .8em); margin: 0 -.4em; padding: .32em .4em; border: 0; border-radius: 8px; background: none; text-align: start; line-height: 1.35 }
.entry:hover { background: var(--tint) }
.entry svg { margin-top: .15em; color: var(--accent) }
.entry[data-kind=figure] svg { color: var(--figure) }
.entry-text { flex: 1; min-width: 0 }
.entry-name { display: block; overflow-wrap: anywhere }
.entry-remark { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; color: var(--muted); font-size: .87em }
.entry-name, .entry-remark { unicode-bidi: plaintext; text-align: start }
[dir=rtl] .entry-name, [dir=rtl] .entry-remark { text-align: right }
.entry .count { min-width: 1.5em; padding: 0 .35em; border-radius: 1em; background: var(--tint); font-size: .8em; line-height: 1.6; text-align: center }
.entry:hover .count { background: var(--raised) }
.groups .empty { padding: 1.2em 0 .6em; color: var(--muted) }
.export ul { position: absolute; inset-inline-end: 0; top: 100%; z-index: 2; min-width: 11em; padding: .3em; border: 1px solid var(--edge); border-radius: 10px; background: var(--raised); box-shadow: var(--shadow) }
.export summary { display: inline-grid; list-style: none; cursor: pointer }
.export summary::-webkit-details-marker { display: none }
.export li button { width: 100%; padding: .4em .6em; border: 0; border-radius: 7px; background: none; text-align: start }
.export li button:hover { background: var(--tint) }
`;
