/**
 * Colours, type and spacing of the whole interface: card, popup, pages.
 * `light-dark()` follows `color-scheme`, which the theme sets. Text and muted text keep at least 4.5 : 1
 * against every surface they stand on (checked by axe in test/visual). Drawings keep
 * their colour in forced colours unless told to follow the text.
 */
export const TOKENS = `
.ng {
  --surface: light-dark(#ffffff, #1d2023);
  --raised: light-dark(#ffffff, #25292d);
  --tint: light-dark(#f3f5f6, #2f343a);
  --text: light-dark(#191c1f, #e9ebed);
  --muted: light-dark(#575e66, #a6adb5);
  --line: light-dark(#e1e4e8, #383d43);
  --edge: light-dark(#c9ced4, #4a5057);
  --accent: light-dark(#0d5c73, #7fcbe0);
  --accent-tint: light-dark(#e6f1f4, #1f3940);
  --on-accent: light-dark(#ffffff, #10282f);
  --figure: light-dark(#824a06, #e8b873);
  --figure-tint: light-dark(#f8efe2, #3b2f1e);
  --alert: light-dark(#9b2c1f, #f2998c);
  --shadow: 0 1px 2px rgb(0 0 0 / .10), 0 6px 24px rgb(0 0 0 / .16);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  --numbers: tabular-nums lining-nums;
  --scrollbar: color-mix(in srgb, var(--muted) 60%, transparent) transparent;
  color-scheme: light dark;
  color: var(--text);
  font: 400 1em/1.45 var(--sans);
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
.ng[data-theme=light] { color-scheme: light }
.ng[data-theme=dark] { color-scheme: dark }
.ng[data-theme=contrast] {
  --surface: light-dark(#ffffff, #000000); --raised: var(--surface); --tint: var(--surface);
  --text: light-dark(#000000, #ffffff); --muted: var(--text); --line: var(--text); --edge: var(--text);
  --accent: light-dark(#00344d, #ffe14d); --accent-tint: var(--surface); --on-accent: var(--surface);
  --figure: var(--accent); --figure-tint: var(--surface); --alert: var(--text);
}
@media (prefers-contrast: more) {
  .ng:not([data-theme=contrast]) {
    --muted: var(--text); --line: var(--edge); --edge: var(--text);
    --accent: light-dark(#00465c, #a8e3f2); --figure: light-dark(#5e3300, #ffd9a0);
  }
}
.ng *, .ng *::before, .ng *::after { box-sizing: border-box }
.ng :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.ng svg { flex: none; display: block; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round }
.ng svg.dots { stroke-width: 2.4 }
.ng svg.mirrored:dir(rtl) { transform: scaleX(-1) }
@media (forced-colors: active) { .ng svg:not(.logo) { color: inherit !important } }
@media (prefers-reduced-motion: reduce) {
  .ng, .ng * { animation: none !important; transition: none !important }
}
`;
