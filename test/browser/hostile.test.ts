import { expect } from 'vitest';
import { cardShown, cardText, markOf, marked, marksOf, rest, sleep, until } from './harness/page.js';
import { fixture, test } from './harness/stage.js';

/** The sample article with a script that runs before all else. */
async function withScript(script: string): Promise<string> {
  return (await fixture('sample/article.html')).replace('<head>', () => `<head><script>${script}</script>`);
}

test('a page that breaks its own world does not break ours', async ({ tab, web }) => {
  web.serve('broken.test/article.html', {
    body: await withScript(`
      const broken = () => { throw new Error('hostile'); };
      JSON.parse = JSON.stringify = broken;
      Array.prototype.map = Array.prototype.filter = Array.prototype.push = broken;
      Map.prototype.get = Map.prototype.set = broken;
      Node.prototype.appendChild = Element.prototype.append = Element.prototype.attachShadow = broken;
      Range.prototype.getClientRects = Range.prototype.setStart = broken;
      Document.prototype.createRange = Document.prototype.createElement = broken;
      Document.prototype.caretPositionFromPoint = broken;
      Highlight.prototype.add = HighlightRegistry.prototype.set = broken;
      window.MutationObserver = window.Promise = window.setTimeout = undefined;`),
  });
  await tab.goto('http://broken.test/article.html');
  const painted = `(() => { const found = []; for (const [name, ranges] of CSS.highlights) for (const range of ranges) found[found.length] = range.toString(); return found.join('|'); })()`;
  const texts = await until(() => tab.evaluate<string>(painted), (text) => text.includes('Hegseth'), 'marks');
  expect(texts).toContain('Ukraine Defense Contact Group');
});

test('a page whose elements are called as the browser calls its own is read like any', async ({ tab, web }) => {
  web.serve('named.test/article.html', { body: (await fixture('sample/article.html')).replace('<body>', () => '<body><div id="browser"></div><div id="chrome"></div>') });
  await tab.goto('http://named.test/article.html');
  expect((await marked(tab)).map(({ text }) => text)).toContain('Ukraine Defense Contact Group');
});

test('events that a page makes up open nothing', async ({ tab }) => {
  await tab.goto('http://news.test/article.html');
  await marked(tab);
  const { x, y } = await markOf(tab, (await marked(tab)).find(({ text }) => text.includes('Hegseth'))!.text);
  await tab.evaluate(`(() => {
    const at = { clientX: ${x}, clientY: ${y}, bubbles: true, composed: true, view: window, pointerType: 'mouse' };
    const target = document.elementFromPoint(${x}, ${y});
    for (let i = 0; i < 30; i++) target.dispatchEvent(new PointerEvent('pointermove', at));
    for (const type of ['pointerdown', 'pointerup', 'click']) target.dispatchEvent(new PointerEvent(type, at));
    for (const key of ['Enter', 'Escape']) target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    target.dispatchEvent(new KeyboardEvent('keydown', { key: '.', code: 'Period', altKey: true, bubbles: true }));
    window.postMessage({ newsgloss: 1, method: 'mark.walk', params: { step: 'open' } }, '*');
    return 0;
  })()`);
  await sleep(900);
  expect(await cardText(tab)).toBeNull();
});

test('a page that swallows all events cannot keep the card away, nor look into it', async ({ tab, web }) => {
  web.serve('greedy.test/article.html', {
    body: await withScript(`
      window.heard = [];
      const swallow = (event) => {
        if (event.target.localName === 'newsgloss-card') heard.push(event.composedPath().map((node) => node.localName ?? 'other').join('<'));
        event.stopImmediatePropagation();
      };
      for (const type of ['pointermove', 'mousemove', 'pointerover', 'click', 'keydown', 'pointerdown']) document.addEventListener(type, swallow, true);`),
  });
  await tab.goto('http://greedy.test/article.html');
  const marks = await marked(tab);
  await tab.click(await markOf(tab, marks.find(({ text }) => text.includes('Hegseth'))!.text));
  await cardShown(tab, 'Hegseth');
  expect(await tab.evaluate<boolean>(`document.querySelector('newsgloss-card').shadowRoot === null`)).toBe(true);
  const button = await tab.inCard<{ x: number; y: number }>(`(root) => { const box = root.querySelector('button').getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; }`);
  await tab.click(button!);
  const paths = await tab.evaluate<string[]>('heard');
  expect(paths.filter((path) => /button|div/u.test(path.split('newsgloss-card')[0] ?? ''))).toEqual([]);
});

test('a flood of changes beside the article does not take the marks', async ({ tab, web }) => {
  web.serve('flood.test/article.html', {
    body: (await fixture('sample/article.html')).replace('</body>', `<div id="ticker"></div><script>
      setInterval(() => { for (let i = 0; i < 40; i++) { const line = document.createElement('p'); line.textContent = 'Ticker line number ' + Math.random() + ' with enough words to look like text'; ticker.append(line); if (ticker.childNodes.length > 200) ticker.firstChild.remove(); } }, 16);
    </script></body>`),
  });
  await tab.goto('http://flood.test/article.html');
  await marked(tab);
  await sleep(1_500);
  const marks = await marked(tab);
  await rest(tab, await markOf(tab, marks.find(({ text }) => text.includes('Hegseth'))!.text));
  await cardShown(tab, 'Hegseth');
});

test('names in the text are text in the card, whatever they look like', async ({ tab, web }) => {
  const evil = '“<img src=x onerror=alert(1)>”';
  web.serve('markup.test/article.html', { body: (await fixture('sample/article.html')).replace('Oksana Vymyshlena, an engineer', `Oksana Vymyshlena, an engineer of ${evil.replaceAll('<', '&lt;')}`) });
  await tab.goto('http://markup.test/article.html');
  const marks = await marked(tab);
  const unknown = marks.find(({ text }) => text.includes('Vymyshlena'));
  expect(unknown).toBeDefined();
  await tab.click(await markOf(tab, unknown!.text));
  await cardShown(tab, 'Vymyshlena');
  expect(await tab.inCard<number>(`(root) => root.querySelectorAll('img, script, iframe').length`)).toBe(0);
});

test('an article of sixty times the length is marked, and the page stays alive', async ({ tab, web }) => {
  const html = await fixture('sample/article.html');
  const story = /<div class="story">([^]*?)<aside/u.exec(html)![1];
  web.serve('long.test/article.html', { body: html.replace(story, () => story.repeat(60)) });
  await tab.goto('http://long.test/article.html');
  expect((await marked(tab)).length).toBeGreaterThan(10);
  expect((await marksOf(tab)).length).toBeLessThan(200);
});
