import type { JSX } from 'preact';
import { languageName } from '../locales/language-name.js';
import type { Translate } from '../locales/translate.js';
import { groupEntries } from '../export/entries.js';
import type { Annotation } from '../model/annotation.js';
import type { PageState, PopupPorts } from './ports.js';

interface PageStatusProps {
  page: PageState;
  enabled: boolean;
  language: string;
  translate: Translate;
  ports: Pick<PopupPorts, 'annotatePage' | 'stopPage' | 'askForAccess' | 'change'>;
}

/** What became of this page, in a sentence, and the one thing to do about it. */
export function PageStatus({ page, enabled, language, translate, ports }: PageStatusProps): JSX.Element {
  const action = enabled ? actionFor(page, translate, ports) : { label: translate('popup.everywhere'), run: () => ports.change({ enabled: true }), strong: true };
  return (
    <div class="page" data-state={page.is}>
      <p role="status">{enabled ? sentenceFor(page, language, translate) : translate('page.offEverywhere')}</p>
      {action && <button type="button" class={action.strong ? 'button primary' : 'button'} onClick={() => void action.run()}>{action.label}</button>}
    </div>
  );
}

function sentenceFor(page: PageState, language: string, translate: Translate): string {
  switch (page.is) {
    case 'marked': {
      const { explained, unknown } = countEntries(page.article.annotations);
      if (explained + unknown === 0) return translate('list.empty');
      return [
        translate('page.marked', { count: explained }),
        ...(unknown > 0 ? [translate('page.unknown', { count: unknown })] : []),
        ...(page.cut ? [translate('page.cut')] : []),
      ].join(' ');
    }
    case 'reading': return translate('page.reading');
    case 'no-article': return translate('page.noArticle');
    case 'foreign': return translate('page.foreign', { language: languageName(page.language, language) });
    case 'failed': return translate('page.unexplained');
    case 'no-answer': return translate('page.noAnswer');
    case 'stopped': return translate('page.stopped');
    case 'waiting': return translate('page.waiting');
    case 'off': return translate('page.off');
    case 'no-access': return translate('page.noAccess');
    case 'not-a-page': return translate('page.notAPage');
  }
}

/** How many lines of the list below are explained, and how many are names that the facts do not have; together all of them. */
export function countEntries(annotations: readonly Annotation[]): { explained: number; unknown: number } {
  const entries = groupEntries(annotations).flatMap((group) => group.entries);
  const unknown = entries.filter(({ kind, entity }) => kind !== 'figure' && entity === null).length;
  return { explained: entries.length - unknown, unknown };
}

interface PageAction {
  label: string;
  run: () => Promise<void>;
  strong?: boolean;
}

function actionFor(page: PageState, translate: Translate, ports: PageStatusProps['ports']): PageAction | undefined {
  switch (page.is) {
    case 'marked': return ports.stopPage && { label: translate('page.stop'), run: ports.stopPage };
    case 'no-article': return { label: translate('page.annotateAnyway'), run: ports.annotatePage };
    case 'failed':
    case 'stopped':
    case 'off': return { label: translate('page.annotate'), run: ports.annotatePage };
    case 'waiting': return { label: translate('page.annotate'), run: ports.annotatePage, strong: true };
    case 'no-access': return { label: translate('page.allow'), run: ports.askForAccess, strong: true };
    default: return undefined;
  }
}
