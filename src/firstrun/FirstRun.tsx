import type { JSX } from 'preact';
import type { Speech } from '../locales/catalogue.js';
import { directionOf } from '../locales/languages.js';
import { createTranslate } from '../locales/translate.js';
import type { Theme } from '../model/settings.js';
import { Logo } from '../ui/Logo.js';
import { SAMPLE } from './sample.js';

interface FirstRunProps {
  speech: Speech;
  theme: Theme;
  onOptions: () => void;
}

/** The page after installing: what this is, to be tried at once, and where to turn it down or off. */
export function FirstRun({ speech, theme, onOptions }: FirstRunProps): JSX.Element {
  const translate = createTranslate(speech);
  return (
    <div class="ng firstrun" dir={directionOf(speech.language)} lang={speech.language} data-theme={theme}>
      <header>
        <Logo size={44} />
        <h1>{translate('firstrun.title')}</h1>
        <p class="lead">{translate('firstrun.lead')}</p>
      </header>
      <main>
        <div class="try">
          <h2>{translate('firstrun.try')}</h2>
          <p>{translate('firstrun.try.hint')}</p>
          <ul class="legend">
            <li><span class="stroke entity" aria-hidden="true" />{translate('firstrun.entity')}</li>
            <li><span class="stroke figure" aria-hidden="true" />{translate('firstrun.figure')}</li>
          </ul>
        </div>
        <article lang="en" dir="ltr">
          <h1>{SAMPLE.headline}</h1>
          <p class="byline"><time dateTime={SAMPLE.published}>{SAMPLE.byline}</time></p>
          {SAMPLE.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
        </article>
      </main>
      <footer>
        <section>
          <h2>{translate('firstrun.control.title')}</h2>
          <ul>
            <li>{translate('firstrun.control.off')}</li>
            <li>{translate('firstrun.control.pin')}</li>
            <li>{translate('firstrun.control.fewer')}</li>
            <li>{translate('firstrun.control.wrong')}</li>
          </ul>
        </section>
        <section>
          <h2>{translate('firstrun.private.title')}</h2>
          <p>{translate('firstrun.private')}</p>
          <p><button type="button" class="button" onClick={onOptions}>{translate('firstrun.options')}</button></p>
        </section>
      </footer>
    </div>
  );
}
