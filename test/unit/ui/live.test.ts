// @vitest-environment jsdom
import { h, render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import type { Speech } from '../../../src/locales/catalogue.js';
import { Live } from '../../../src/ui/page/Live.js';

const SPEECH = { language: 'en', locale: 'en', catalogue: {} } as unknown as Speech;

/** A page with one switch over a stored value; the test answers each read when it likes. */
function page() {
  let changed = (): void => undefined;
  const reads: ((on: boolean) => Promise<void>)[] = [];
  const ports = {
    read: () => new Promise<{ speech: Speech; on: boolean }>((resolve) => {
      reads.push(async (on) => {
        resolve({ speech: SPEECH, on });
        await drawn();
      });
    }),
    watch: (call: () => void) => {
      changed = call;
      return () => undefined;
    },
  };
  render(h(Live<{ speech: Speech; on: boolean }>, { ports, children: ({ on }) => h('input', { type: 'checkbox', checked: on }) }), document.body);
  return { reads, change: () => changed(), box: () => document.querySelector('input') };
}

/** Preact draws a moment after the state was set. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 30));

afterEach(() => render(null, document.body));

it('a switch stays where the reader put it until the change is read', async () => {
  const { reads, change, box } = page();
  await reads[0]?.(true);
  box()?.click();
  await drawn();
  expect(box()?.checked).toBe(false);
  change();
  await reads[1]?.(false);
  expect(box()?.checked).toBe(false);
});

it('what was being read before the switch was used is not drawn', async () => {
  const { reads, change, box } = page();
  await reads[0]?.(true);
  change();
  box()?.click();
  await reads[1]?.(true);
  expect(box()?.checked).toBe(false);
  await reads[2]?.(false);
  expect(box()?.checked).toBe(false);
});
