import type { SessionCalls } from '../messages/protocol.js';
import type { Handlers } from '../messages/server.js';
import { routeOf } from '../session/address.js';
import { textOf } from '../session/parts.js';
import type { Session } from '../session/run.js';

const NO_CONTEXT = { entities: [], figures: [], introductions: {} };

/** What a page's session answers to popup, panel and background. */
export function answersOf(session: Session, document: Document): Handlers<SessionCalls> {
  const has = (id: string): boolean => session.state.annotations.some((annotation) => annotation.id === id);
  let route = routeOf(document.location);
  return {
    'page.moved': () => {
      const now = routeOf(document.location);
      if (now !== route) session.dispatch({ type: 'navigated' });
      route = now;
      return {};
    },
    'list.read': () => {
      const { phase, parts, annotations, cut } = session.state;
      return {
        phase: phase === 'gone' ? 'off' : phase,
        url: document.URL,
        title: parts[0]?.title ?? document.title,
        annotations: [...annotations],
        context: parts[0]?.context ?? NO_CONTEXT,
        text: textOf(parts),
        cut,
      };
    },
    'mark.jump': ({ id }) => {
      session.dispatch({ type: 'jumped', mark: id });
      return { found: has(id) };
    },
    'mark.open': ({ id }) => {
      session.dispatch({ type: 'jumped', mark: id });
      session.dispatch({ type: 'pressed', mark: id, opener: 'key' });
      return { found: has(id) };
    },
    'mark.walk': ({ step }) => {
      session.walk(step);
      return {};
    },
    'page.start': () => {
      session.dispatch({ type: 'woken', forced: true });
      return {};
    },
    'page.stop': () => {
      session.dispatch({ type: 'stopped' });
      return {};
    },
    'site.reread': () => {
      session.dispatch({ type: 'settings-changed' });
      return {};
    },
    'selection.explain': ({ phrase }) => {
      const wanted = (phrase ?? document.getSelection()?.toString() ?? '').trim();
      if (wanted !== '') session.dispatch({ type: 'looked-up', phrase: wanted.slice(0, 200) });
      return {};
    },
  };
}
