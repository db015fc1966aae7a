import type { JSX } from 'preact';
import { groupEntries } from '../export/entries.js';
import { directionOf } from '../locales/languages.js';
import { createTranslate } from '../locales/translate.js';
import { Switch } from '../ui/controls/Switch.js';
import { DensityChoice } from '../ui/DensityChoice.js';
import { GlyphIcon } from '../ui/icons.js';
import { WhoAndWhat } from '../ui/list/WhoAndWhat.js';
import { Logo } from '../ui/Logo.js';
import { Live } from '../ui/page/Live.js';
import { PageStatus } from './PageStatus.js';
import type { PopupPorts, PopupState } from './ports.js';
import { SiteSwitch } from './SiteSwitch.js';

/** The popup, live: it reads its state again whenever something changed. */
export function Popup({ ports }: { ports: PopupPorts }): JSX.Element {
  return <Live ports={ports}>{(state: PopupState) => <PopupView state={state} ports={ports} />}</Live>;
}

function PopupView({ state, ports }: { state: PopupState; ports: PopupPorts }): JSX.Element {
  const { settings, speech, site, page } = state;
  const translate = createTranslate(speech);
  const { enabled } = settings;
  return (
    <main class="ng popup" dir={directionOf(speech.language)} lang={speech.language} data-theme={settings.theme}>
      <header class="top">
        <Switch on={enabled} onChange={(on) => void ports.change({ enabled: on })} class="everywhere">
          <Logo size={22} />
          <span><h1>Newsgloss</h1><small>{enabled ? translate('popup.everywhere') : translate('popup.off')}</small></span>
        </Switch>
      </header>
      <section class="here">
        {site && <SiteSwitch site={site} disabled={!enabled} translate={translate} onSwitch={ports.switchSite} />}
        {enabled && <PageStatus page={page} enabled language={speech.language} translate={translate} ports={ports} />}
        {state.isPrivate && <p class="private">{translate('popup.private')}</p>}
      </section>
      {page.is === 'marked' && enabled && groupEntries(page.article.annotations).length > 0 && (
        <div class="scroller">
          <WhoAndWhat
            article={page.article}
            speech={speech}
            kinds={settings.kinds}
            onKinds={(kinds) => void ports.change({ kinds })}
            onJump={(annotation) => void ports.jump(annotation)}
            onSave={ports.save}
          />
        </div>
      )}
      <footer class="bottom">
        {enabled && <DensityChoice value={settings.density} translate={translate} layout="segments" onChange={(density) => void ports.change({ density })} />}
        <nav>
          {state.hasPanel && (
            <button type="button" class="plain" onClick={ports.openPanel}><GlyphIcon glyph="panel" size={17} />{translate('popup.panel')}</button>
          )}
          <button type="button" class="plain" onClick={ports.openOptions}><GlyphIcon glyph="settings" size={17} />{translate('popup.options')}</button>
        </nav>
      </footer>
    </main>
  );
}
