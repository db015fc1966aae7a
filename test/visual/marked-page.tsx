import { render } from 'preact';
import GROUND_STYLE from '../../src/marks/ground.css';
import MARKS_STYLE from '../../src/marks/marks.css';
import { createPainter, type Mark } from '../../src/marks/painter.js';
import { adoptStyles } from '../../src/ui/page/adopt.js';

const PAGE_STYLE = `
main { max-width: 34em; padding: 0 1em; color: #222; font: 18px/1.5 serif }
h1 { color: #123; font-size: 34px; line-height: 1.1 }
a { color: #703 }
em { color: #050; background: #ffd }
@media (prefers-color-scheme: dark) {
  html { background: #111 }
  main, h1 { color: #ddd }
  a { color: #f9c }
  em { color: #dfd; background: #030 }
}
`;

const FIGURES = ['on Wednesday', 'nearly $126 billion', 'more than 40 states'];
const ENTITIES = ['Norland', 'Estmark', 'Vesterhav', 'Mara Lindqvist', 'harbour office', 'Sandvik'];

/** A page in colours of its own, with a mark of every kind: in a headline, a link, stressed text, under the keyboard, jumped to. */
export function markedPage(root: HTMLElement): void {
  adoptStyles(document, PAGE_STYLE, MARKS_STYLE, GROUND_STYLE);
  render(
    <main>
      <h1>Norland and Estmark pay for cables</h1>
      <p>Ministers met at Vesterhav on Wednesday and promised nearly $126 billion.</p>
      <p><a href="#there">Mara Lindqvist</a> spoke first; the keyboard stands on Aksel Brandt, and Ilse Hartmann was jumped to.</p>
      <p>It was <em>the harbour office at Sandvik</em> that counted more than 40 states.</p>
      <ul><li>A list, with <a href="#here">a link</a> and <button type="button">a button</button> of its own.</li></ul>
    </main>,
    root,
  );
  const painter = createPainter(document);
  const markOf = (isFigure: boolean) => (words: string): Mark => ({ id: words, isFigure, start: 0, end: 0, range: rangeOf(root, words) });
  painter.paint([...ENTITIES.map(markOf(false)), ...FIGURES.map(markOf(true))]);
  painter.focus(rangeOf(root, 'Aksel Brandt'));
  painter.flash(rangeOf(root, 'Ilse Hartmann'));
}

/** Where the words first stand. */
function rangeOf(root: HTMLElement, words: string): Range {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const start = node.nodeValue?.indexOf(words) ?? -1;
    if (start < 0) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    return range;
  }
  throw new Error(`no ${words} in the page`);
}
