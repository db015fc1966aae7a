import type { JSX } from 'preact';
import { directionOf } from '../locales/languages.js';
import { createTranslate } from '../locales/translate.js';
import { PageStatus } from '../popup/PageStatus.js';
import type { PopupPorts, PopupState } from '../popup/ports.js';
import { WhoAndWhat } from '../ui/list/WhoAndWhat.js';
import { Live } from '../ui/page/Live.js';

/** The list beside the page; it follows the active tab. */
export function Panel({ ports }: { ports: PopupPorts }): JSX.Element {
  return <Live ports={ports}>{(state: PopupState) => <PanelView state={state} ports={ports} />}</Live>;
}

function PanelView({ state: { settings, speech, page }, ports }: { state: PopupState; ports: PopupPorts }): JSX.Element {
  const translate = createTranslate(speech);
  return (
    <main class="ng panel" dir={directionOf(speech.language)} lang={speech.language} data-theme={settings.theme} style={{ fontSize: `${14.5 * settings.textScale}px` }}>
      <h1 class="unseen">{translate('panel.title')}</h1>
      {page.is === 'marked' && settings.enabled ? (
        <>
          <p class="article-title" dir="auto">{page.article.title ?? page.article.url}</p>
          <WhoAndWhat
            // A new page begins with an empty filter and at the first mentions.
            key={page.article.url}
            article={page.article}
            speech={speech}
            kinds={settings.kinds}
            onKinds={(kinds) => void ports.change({ kinds })}
            onJump={(annotation) => void ports.jump(annotation)}
            onSave={ports.save}
          />
          {page.cut && <p class="cut">{translate('page.cut')}</p>}
        </>
      ) : <PageStatus page={page} enabled={settings.enabled} language={speech.language} translate={translate} ports={ports} />}
    </main>
  );
}
