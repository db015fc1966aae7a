import type { TestTab } from '../harness/driver.js';

/** Brings a marked mention into sight, with room for a card below it, and rests the pointer on it; false if no card came. */
export async function hoverMention(tab: TestTab, exact: string): Promise<boolean> {
  await tab.moveMouse({ x: 2, y: 2 }, 2);
  for (let tries = 0; tries < 20 && (await cardBody(tab)) !== null; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
  const place = await tab.evaluate<{ x: number; y: number } | null>(`(() => {
    for (const [name, ranges] of CSS.highlights) for (const range of ranges) {
      if (!name.startsWith('newsgloss-') || range.toString().replace(/\\s+/g, ' ') !== ${JSON.stringify(exact)}) continue;
      scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 4, behavior: 'instant' });
      const box = range.getClientRects()[0];
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return null;
  })()`);
  if (place === null) return false;
  await tab.moveMouse(place, 12);
  for (let tries = 0; tries < 40; tries++) {
    if ((await cardBody(tab)) !== null) {
      // The card fades in.
      await new Promise((resolve) => setTimeout(resolve, 300));
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** What the open card says, on one line. */
export function cardBody(tab: TestTab): Promise<string | null> {
  return tab.inCard<string>(`(root) => {
    const card = root.querySelector('[role=dialog]');
    return card === null ? null : card.innerText.replace(/\\s*\\n\\s*/g, ' · ');
  }`);
}
