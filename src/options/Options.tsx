import type { JSX } from 'preact';
import type { MessageKey } from '../locales/catalogue.js';
import { directionOf } from '../locales/languages.js';
import { createTranslate, type Translate } from '../locales/translate.js';
import { Logo } from '../ui/Logo.js';
import { Live } from '../ui/page/Live.js';
import { CardsSection } from './CardsSection.js';
import { CopySection } from './CopySection.js';
import { CorrectionsSection } from './CorrectionsSection.js';
import { FactsSection } from './FactsSection.js';
import { KeysSection } from './KeysSection.js';
import { LanguageSection } from './LanguageSection.js';
import { MarksSection } from './MarksSection.js';
import type { OptionsPorts, OptionsState } from './ports.js';
import { PrivacySection } from './PrivacySection.js';
import { SitesSection } from './SitesSection.js';

/** What each section of the page is given. */
export interface SectionProps {
  state: OptionsState;
  ports: OptionsPorts;
  translate: Translate;
}

const SECTIONS: readonly { id: string; title: MessageKey; Content: (props: SectionProps) => JSX.Element }[] = [
  { id: 'sites', title: 'options.sites', Content: SitesSection },
  { id: 'marks', title: 'options.marks', Content: MarksSection },
  { id: 'cards', title: 'options.cards', Content: CardsSection },
  { id: 'language', title: 'options.language', Content: LanguageSection },
  { id: 'keys', title: 'options.keys', Content: KeysSection },
  { id: 'corrections', title: 'options.corrections', Content: CorrectionsSection },
  { id: 'copy', title: 'options.copy', Content: CopySection },
  { id: 'facts', title: 'options.facts', Content: FactsSection },
  { id: 'privacy', title: 'options.privacy', Content: PrivacySection },
];

/** The options page: every setting, with a table of contents. Each change is kept at once. */
export function Options({ ports }: { ports: OptionsPorts }): JSX.Element {
  return <Live ports={ports}>{(state: OptionsState) => <OptionsView state={state} ports={ports} />}</Live>;
}

function OptionsView({ state, ports }: { state: OptionsState; ports: OptionsPorts }): JSX.Element {
  const { speech, settings } = state;
  const translate = createTranslate(speech);
  return (
    <div class="ng options" dir={directionOf(speech.language)} lang={speech.language} data-theme={settings.theme}>
      <header class="masthead">
        <Logo size={34} />
        <div>
          <h1>{translate('options.title')}</h1>
          <p>{translate('options.saved')}</p>
        </div>
      </header>
      <nav aria-label={translate('options.title')}>
        <ul>{SECTIONS.map(({ id, title }) => <li key={id}><a href={`#${id}`}>{translate(title)}</a></li>)}</ul>
      </nav>
      <main>
        {SECTIONS.map(({ id, title, Content }) => (
          <section id={id} key={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{translate(title)}</h2>
            <Content state={state} ports={ports} translate={translate} />
          </section>
        ))}
      </main>
    </div>
  );
}
