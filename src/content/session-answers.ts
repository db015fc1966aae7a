import type { SessionCalls } from '../messages/protocol.js';
import type { Handlers } from '../messages/server.js';
import { articleText } from '../model/article.js';
import type { Session } from '../session/run.js';

const NO_CONTEXT = { entities: [], figures: [], introductions: {} };

/** What a page's session answers to popup, panel and background. */
export function answersOf(session: Session, document: Document): Handlers<SessionCalls> {
  const has = (id: string): boolean => session.state.annotations.some((annotation) => annotation.id === id);
  return {
    'list.read': () => {
      const { phase, article, annotations, context } = session.state;
      return {
        phase: phase === 'gone' ? 'off' : phase,
        url: document.URL,
        title: article?.metadata.title ?? document.title,
        annotations,
        context: context ?? NO_CONTEXT,
        text: article ? articleText(article.blocks) : '',
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
