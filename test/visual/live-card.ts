import { createCardHost } from '../../src/ui/card/host.js';
import type { CardHost, CardPorts, Opener } from '../../src/ui/card/ports.js';
import * as cards from './cards.js';
import type { Variant } from './scenes.js';

/** What the tests of the card's behaviour hold in their hands. */
interface LiveCard {
  host: CardHost;
  /** The calls of the card's ports, by name. */
  calls: string[];
  /** Opens a card on the first words of an element. */
  show: (selector: string, opener: Opener) => void;
  /** What stands in the shadow root, as only the extension itself can look. */
  shadow: () => ShadowRoot | undefined;
}

declare global {
  interface Window {
    live: LiveCard;
  }
}

/** A page with a link, a field, a long text and a modal dialog, and the card in the hands of the test. */
export function liveCard(root: HTMLElement, { theme, speech, textScale }: Variant, shadows: ShadowRoot[]): void {
  const link = Object.assign(document.createElement('a'), { href: '#there', id: 'link', textContent: 'A link to Mara Lindqvist' });
  const field = Object.assign(document.createElement('input'), { id: 'field', ariaLabel: 'Field' });
  const text = Object.assign(document.createElement('p'), { id: 'text', textContent: 'Mara Lindqvist said so. '.repeat(60) });
  const end = Object.assign(document.createElement('p'), { id: 'end', textContent: 'Lindqvist at the foot of the page.' });
  const dialog = Object.assign(document.createElement('dialog'), { id: 'dialog' });
  dialog.append(Object.assign(document.createElement('p'), { id: 'inside', textContent: 'Mara Lindqvist in a dialog' }));
  root.append(link, field, text, end, dialog);

  const calls: string[] = [];
  const note = (name: string) => (): void => void calls.push(name);
  const ports: CardPorts = {
    explainEntity: ({ id }) => Promise.resolve(id === 'o1' ? cards.office : null),
    wrong: (_, undo) => calls.push(undo ? 'not wrong' : 'wrong') > 0,
    hideEntity: note('hide'),
    offHere: note('off'),
    copy: (copied) => Promise.resolve(void calls.push(copied)).then(() => true),
    dismissed: (why) => void calls.push(`dismissed by ${why}`),
  };
  const host = createCardHost(ports);
  window.live = {
    host,
    calls,
    show(selector, opener) {
      const node = document.querySelector(selector)!.firstChild!;
      const range = document.createRange();
      range.setStart(node, 0);
      range.setEnd(node, 14);
      const anchors = Array.from(range.getClientRects(), ({ left, top, right, bottom }) => ({ left, top, right, bottom }));
      host.show({ card: cards.person, anchors, opener, look: { theme, textScale, ...speech }, within: node });
    },
    shadow: () => shadows[0],
  };
}
