import { describe, expect, it } from 'vitest';
import { createLateCard } from '../../../src/session/late-card.js';
import type { CardHost, CardPorts, Dismissal, ShowRequest } from '../../../src/ui/card/ports.js';

const LOOK = { theme: 'auto', textScale: 1, language: 'en', catalogue: {} } as const;
const request = (title: string): ShowRequest => ({ card: { title } as ShowRequest['card'], anchors: [], opener: 'hover', look: LOOK });

/** A card whose code comes when the test says so, and what was asked of it. */
function stage() {
  const asked: string[] = [];
  const dismissals: Dismissal[] = [];
  const host: Partial<CardHost> = {
    show: ({ card, anchors }) => void asked.push(`show ${card.title} at ${anchors.map(({ top }) => top).join()}`),
    ready: ({ card }) => void asked.push(`ready ${card.title}`),
    hide: () => void asked.push('hide'),
    dispose: () => void asked.push('dispose'),
  };
  let loads = 0;
  let settle = { come: (): void => undefined, fail: (): void => undefined };
  const load = (): Promise<CardHost> => {
    loads += 1;
    return new Promise((resolve, reject) => {
      settle = { come: () => resolve(host as CardHost), fail: () => reject(new Error('no background')) };
    });
  };
  const ports = { dismissed: (why: Dismissal) => void dismissals.push(why) } as CardPorts;
  const card = createLateCard(load, ports);
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return {
    card, asked, dismissals, loads: () => loads,
    come: async () => { settle.come(); await turn(); },
    fail: async () => { settle.fail(); await turn(); },
  };
}

describe('a card whose code comes late', () => {
  it('asks for the code once, however often a card may be wanted', async () => {
    const { card, loads, come } = stage();
    card.prepare();
    card.prepare();
    await come();
    card.show(request('NATO'));
    expect(loads()).toBe(1);
  });

  it('shows what was wanted meanwhile, the last of several, where its line is by then', async () => {
    const { card, asked, come } = stage();
    card.show(request('NATO'));
    card.show(request('OSCE'));
    card.move([{ left: 0, top: 70, right: 9, bottom: 80 }]);
    await come();
    expect(asked).toEqual(['show OSCE at 70']);
  });

  it('gets ready what may be wanted soon, once its code is there, unless it is wanted already', async () => {
    const early = stage();
    early.card.prepare();
    early.card.ready(request('NATO'));
    await early.come();
    early.card.ready(request('OSCE'));
    expect(early.asked).toEqual(['ready NATO', 'ready OSCE']);
    const late = stage();
    late.card.prepare();
    late.card.ready(request('NATO'));
    late.card.show(request('NATO'));
    await late.come();
    expect(late.asked).toEqual(['show NATO at ']);
  });

  it('shows nothing that is no longer wanted', async () => {
    const { card, asked, dismissals, come } = stage();
    card.show(request('NATO'));
    card.hide();
    card.show(request('OSCE'));
    expect(card.escape()).toBe(true);
    await come();
    expect(asked).toEqual([]);
    expect(dismissals).toEqual(['escape']);
  });

  it('says so where the code does not come, and tries again with the next wish', async () => {
    const { card, asked, dismissals, loads, come, fail } = stage();
    card.show(request('NATO'));
    await fail();
    expect(dismissals).toEqual(['unavailable']);
    card.show(request('OSCE'));
    await come();
    expect(loads()).toBe(2);
    expect(asked).toEqual(['show OSCE at ']);
  });

  it('leaves nothing behind where the page’s session ended first', async () => {
    const { card, asked, come } = stage();
    card.show(request('NATO'));
    card.dispose();
    await come();
    expect(asked).toEqual(['dispose']);
  });
});
