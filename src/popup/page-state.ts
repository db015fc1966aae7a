import type { BackgroundCalls, Result, SessionCalls } from '../messages/protocol.js';
import type { PageState } from './ports.js';

type TabRule = Result<BackgroundCalls, 'tab.read'>;
type TabList = Result<SessionCalls, 'list.read'>;

/**
 * What became of a page, of what the background says of its site and the session of its text.
 * @param rule undefined where there is no tab; null where the background does not answer
 * @param list undefined where no session lives in the tab
 * @param isLoading the page is still on its way: no session need be there yet
 */
export function pageStateOf(rule: TabRule | null | undefined, list: TabList | undefined, isLoading = false): PageState {
  if (rule === undefined) return { is: 'not-a-page' };
  if (list && list.phase !== 'off' && (rule !== null || list.phase === 'marked')) return stateOfList(list);
  switch (rule?.reason) {
    case undefined: return rule === null ? { is: 'no-answer' } : list ? { is: 'stopped' } : { is: isLoading ? 'reading' : 'no-article' };
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
  if (phase === 'no-article' || phase === 'failed') return { is: phase };
  if (phase === 'foreign') return { is: 'foreign', language: context.lang ?? 'und' };
  return phase === 'marked' ? { is: 'marked', article: list, cut: list.cut } : { is: 'reading' };
}
