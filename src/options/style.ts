/** Style of the options page. */
export const OPTIONS_STYLE = `
.options { display: grid; grid-template: "head head" auto "nav main" 1fr / 15em minmax(0, 40em); column-gap: 3em; justify-content: center; min-height: 100vh; padding: 2.2em 1.5em 5em; font-size: 15.5px; background: var(--surface) }
.masthead { grid-area: head; display: flex; gap: 1em; align-items: center; padding-bottom: 2em }
.masthead h1 { font-size: 1.5em; font-weight: 650; line-height: 1.2; letter-spacing: -.01em }
.masthead p, .hint, .none { color: var(--muted); font-size: .93em }
.options > nav { grid-area: nav }
.options > nav ul { position: sticky; top: 1.5em; display: grid; gap: .1em }
.options > nav a { display: block; padding: .38em .7em; margin-inline-start: -.7em; border-radius: 8px; color: var(--text); text-decoration: none }
.options > nav a:hover { background: var(--tint); color: var(--accent) }
.options main { grid-area: main; min-width: 0 }
.options section { padding-bottom: 2.4em; margin-bottom: 2.2em; border-bottom: 1px solid var(--line); display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.15em; scroll-margin-top: 1.5em }
.options section:last-child { border: 0 }
.options h2 { font-size: 1.22em; font-weight: 650; letter-spacing: -.005em }
.options h3, .options .block > legend { color: var(--muted); font-size: .89em; font-weight: 600; margin-bottom: .35em }
.options .choice legend { font-size: .89em; font-weight: 600 }
.rows .picks { display: grid; gap: .1em }
.rows label { display: block }
.rows .option { display: block; padding: .45em .6em .45em 2.2em; padding-inline: 2.2em .6em; border-radius: 8px; position: relative }
.rows .option:hover { background: var(--tint) }
.rows .option::before { content: ""; position: absolute; inset-inline-start: .55em; top: .72em; width: 1em; height: 1em; border-radius: 50%; border: 1.5px solid var(--muted); background: var(--raised) }
.rows input:checked + .option::before { border: .32em solid var(--accent) }
.rows small { display: block; color: var(--muted); font-size: .89em; line-height: 1.35 }
.rows .picks { margin-inline: -.55em }
.select { padding: .4em .6em; border: 1px solid var(--edge); border-radius: 8px; background: var(--raised); min-width: 0 }
.select:hover { border-color: var(--muted) }
/* The border shows where colours are forced. */
.advice { border: 1px solid transparent; display: flex; align-items: center; justify-content: space-between; gap: 1em; padding: .8em 1em; border-radius: 10px; background: var(--accent-tint) }
.removable li { display: flex; align-items: center; justify-content: space-between; gap: 1em; min-height: 2.4em; border-bottom: 1px solid var(--line); overflow-wrap: anywhere }
.add { display: flex; gap: .6em; margin-top: .7em }
.add .textbox { flex: 1; min-width: 0; max-width: 24em }
[dir=rtl] .add .textbox:placeholder-shown { direction: rtl }
.alert { color: var(--alert); font-size: .93em }
.alert:empty, .hint:empty { display: none }
.kinds { margin-top: .35em; display: grid; grid-template-columns: repeat(auto-fill, minmax(15em, 1fr)); gap: .55em 3em }
.kind-name { display: flex; align-items: center; gap: .6em }
.kind-name svg { color: var(--accent) }
.kind-name[data-kind=figure] svg { color: var(--figure) }
.range { display: grid; gap: .3em; max-width: 26em }
.range-head { display: flex; justify-content: space-between }
.range output { color: var(--muted); font-variant-numeric: var(--numbers) }
.range input { width: 100%; accent-color: var(--accent); margin: 0 }
.field { display: flex; align-items: center; justify-content: space-between; gap: 1.5em }
.field-label small { display: block; color: var(--muted); font-size: .89em }
.select { max-width: 19em }
.facts > div { display: grid; grid-template-columns: 16em 1fr; gap: 1em; padding: .45em 0; border-bottom: 1px solid var(--line) }
.facts dt { color: var(--muted) }
.facts dd { font-variant-numeric: var(--numbers) }
.reasons > div { grid-template-columns: 1fr; gap: .05em; padding: .55em 0 }
.reasons dt { color: var(--text); font-weight: 550 }
.reasons dd { color: var(--muted) }
.lead { font-size: 1.1em; line-height: 1.45 }
kbd { padding: .15em .5em; border: 1px solid var(--edge); border-radius: 6px; background: var(--tint); font: inherit; font-size: .9em }
.buttons { display: flex; flex-wrap: wrap; gap: .6em }
.button.danger { color: var(--alert) }
.button.danger:hover { border-color: var(--alert) }
@media (max-width: 54em) {
  .options { display: block; padding: 1.2em 1.1em 3em }
  .masthead { padding-bottom: 1.2em }
  .options > nav { margin-bottom: 2em }
  .options > nav ul { position: static; display: flex; flex-wrap: wrap; gap: .1em .2em }
  .options > nav a { margin: 0; padding: .25em .6em; background: var(--tint); font-size: .93em; margin: 0 .15em .3em 0 }
  .field, .advice { flex-wrap: wrap; row-gap: .4em }
  .segments .picks { flex-wrap: wrap }
  .options .button { white-space: normal }
  .facts > div { grid-template-columns: 1fr; gap: 0 }
}
`;
