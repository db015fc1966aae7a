import type { Result, SessionCalls } from '../messages/protocol.js';
import type { Handlers } from '../messages/server.js';
import { NO_CONTEXT } from '../model/context.js';
import { routeOf } from '../session/address.js';
import { textOf } from '../session/parts.js';
import type { Session } from '../session/run.js';
import type { SessionEvent } from '../session/state.js';

/** What a page's session answers to popup, panel and background. */
export function answersOf(session: Session, document: Document): Handlers<SessionCalls> {
  let route = routeOf(document.location);
  const tell = (event: SessionEvent): Record<string, never> => {
    session.dispatch(event);
    return {};
  };
  const jump = (id: string): { found: boolean } => {
    tell({ type: 'jumped', mark: id });
    return { found: session.state.annotations.some((annotation) => annotation.id === id) };
  };
  return {
    'page.moved': () => {
      const before = route;
      route = routeOf(document.location);
      return route === before ? {} : tell({ type: 'navigated' });
    },
    'list.read': () => listOf(session, document),
    'mark.jump': ({ id }) => jump(id),
    'mark.open': ({ id }) => {
      const answer = jump(id);
      tell({ type: 'pressed', mark: id, opener: 'key' });
      return answer;
    },
    'mark.walk': ({ step }) => {
      session.walk(step);
      return {};
    },
    'page.start': () => tell({ type: 'woken', forced: true }),
    'page.stop': () => tell({ type: 'stopped' }),
    'site.reread': () => tell({ type: 'settings-changed' }),
    'selection.explain': ({ phrase }) => {
      const wanted = (phrase ?? document.getSelection()?.toString() ?? '').trim();
      return wanted === '' ? {} : tell({ type: 'looked-up', phrase: wanted.slice(0, 200) });
    },
  };
}

/** What the list shows of a page. */
function listOf({ state }: Session, document: Document): Result<SessionCalls, 'list.read'> {
  const { phase, parts, annotations, cut } = state;
  return {
    phase: phase === 'gone' ? 'off' : phase,
    url: document.URL,
    title: parts[0]?.title ?? document.title,
    annotations: [...annotations],
    context: parts[0]?.context ?? NO_CONTEXT,
    text: textOf(parts),
    cut,
  };
}
