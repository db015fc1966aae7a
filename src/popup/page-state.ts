import type { BackgroundCalls, Result, SessionCalls } from '../messages/protocol.js';
import type { PageState } from './ports.js';

type TabRule = Result<BackgroundCalls, 'tab.read'>;
type TabList = Result<SessionCalls, 'list.read'>;

/**
 * What became of a page, of what the background says of its site and the session of its text.
 * @param rule undefined where there is no tab
 * @param list undefined where no session lives in the tab
 */
export function pageStateOf(rule: TabRule | undefined, list: TabList | undefined): PageState {
  if (!rule) return { is: 'not-a-page' };
  if (list && list.phase !== 'off') return stateOfList(list);
  switch (rule.reason) {
    case undefined: return list ? { is: 'stopped' } : { is: 'no-article' };
    case 'not-a-page': return { is: 'not-a-page' };
    case 'no-access': return { is: 'no-access' };
    case 'site-not-chosen':
    case 'only-on-click': return { is: 'waiting' };
    case 'extension-off':
    case 'site-off': return { is: 'off' };
  }
}

function stateOfList(list: TabList): PageState {
  const { phase, context } = list;
  if (phase === 'no-article') return { is: 'no-article' };
  if (phase === 'foreign') return { is: 'foreign', language: context.lang ?? 'und' };
  return phase === 'marked' ? { is: 'marked', article: list, cut: list.cut } : { is: 'reading' };
}
