import type { TestTab } from './driver.js';
import type { Web } from './web.js';

/** What the page's highlights hold, and how long the last article took to be marked. */
interface Navigated {
  /** Ranges of names and figures after each navigation. */
  ranges: number[];
}

/** An application that shows one article after another in the same document: `show(n)` is a navigation. */
export function serveSinglePage(web: Web, host: string, article: string): string {
  const main = /<article[\s\S]*<\/article>/.exec(article)?.[0] ?? '';
  web.serve(`${host}/2025/06/04/story-0`, {
    body: article.replace('</body>', () => `<template id="story">${main}</template><script>
      function show(number) {
        const story = document.getElementById('story').content.cloneNode(true);
        story.querySelector('h1').append(' – part ' + number);
        document.querySelector('article').replaceWith(story);
        document.title = 'Story ' + number;
        history.pushState(null, '', '/2025/06/04/story-' + number);
      }
    </script></body>`),
  });
  return `http://${host}/2025/06/04/story-0`;
}

/** Ranges of marks over text that is in the page. */
const COUNT = `[...CSS.highlights].filter(([name]) => /entity|figure/.test(name)).flatMap(([, ranges]) => [...ranges])
  .filter((range) => !range.collapsed && range.startContainer.isConnected).length`;

/** All ranges that are kept, of whatever text. */
export const KEPT_RANGES = `[...CSS.highlights].filter(([name]) => name.startsWith('newsgloss-')).reduce((sum, [, ranges]) => sum + ranges.size, 0)`;

/** Navigates so many times, waiting for the marks of each article; the first has the number `from`. */
export function navigate(tab: TestTab, from: number, times: number): Promise<Navigated> {
  return tab.evaluate<Navigated>(`(async () => {
    const ranges = [];
    for (let number = ${from}; number < ${from + times}; number += 1) {
      show(number);
      const until = performance.now() + 15_000;
      while (${COUNT} === 0) {
        if (performance.now() > until) throw new Error('story ' + number + ' was not marked');
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      ranges.push(${KEPT_RANGES});
    }
    return { ranges };
  })()`);
}
