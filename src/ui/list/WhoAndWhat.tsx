import { Component, createRef, type JSX, type TargetedInputEvent } from 'preact';
import type { AnnotatedArticle } from '../../export/annotated-article.js';
import { type Entry, groupEntries, kindsOf } from '../../export/entries.js';
import { createTranslate } from '../../locales/translate.js';
import type { Speech } from '../../locales/catalogue.js';
import type { Settings } from '../../model/settings.js';
import { GlyphIcon } from '../icons.js';
import { ExportMenu } from './ExportMenu.js';
import { filterGroups } from './filter.js';
import { GroupSection } from './GroupSection.js';

interface WhoAndWhatProps {
  article: AnnotatedArticle;
  speech: Speech;
  /** Which kinds are marked in the page; the list shows all the same, and can change it. */
  kinds: Settings['kinds'];
  onKinds: (kinds: Settings['kinds']) => void;
  onJump: (annotation: string) => void;
  onSave: (file: { name: string; type: string; text: string }) => void;
}

interface WhoAndWhatState {
  wanted: string;
  /** The height of the whole list, kept while it is filtered: the popup would shrink under the reader's eyes. */
  heightPx?: number;
}

/** The list of an article: the full way for screen readers and keyboards, and for everybody the overview. */
export class WhoAndWhat extends Component<WhoAndWhatProps, WhoAndWhatState> {
  override state: WhoAndWhatState = { wanted: '' };
  /** How often each entry was jumped to, by its first mention. */
  private readonly visits = new Map<string, number>();
  private readonly groups = createRef<HTMLDivElement>();

  /** Each press goes one mention further, and after the last to the first. */
  private readonly jump = ({ mentions }: Entry): void => {
    const [first] = mentions;
    const visit = this.visits.get(first) ?? 0;
    this.visits.set(first, visit + 1);
    this.props.onJump(mentions[visit % mentions.length] ?? first);
  };

  private readonly filter = ({ currentTarget }: TargetedInputEvent<HTMLInputElement>): void => {
    const { wanted, heightPx } = this.state;
    this.setState({ wanted: currentTarget.value, heightPx: wanted === '' ? this.groups.current?.offsetHeight : heightPx });
  };

  override render(): JSX.Element {
    const { article, speech, kinds, onKinds, onSave } = this.props;
    const { wanted, heightPx } = this.state;
    const translate = createTranslate(speech);
    const all = groupEntries(article.annotations);
    const groups = filterGroups(all, wanted);
    return (
      <section class="who-and-what" aria-labelledby="who-and-what">
        <header class="list-head">
          <h2 id="who-and-what">{translate('list.heading')}</h2>
          {all.length > 0 && <ExportMenu article={article} translate={translate} onSave={onSave} />}
        </header>
        {all.length === 0 ? <p class="empty">{translate('list.empty')}</p> : (
          <label class="filter">
            <GlyphIcon glyph="search" />
            <input
              type="search"
              class="textbox"
              value={wanted}
              placeholder={translate('list.filter')}
              aria-label={translate('list.filter')}
              onInput={this.filter}
            />
          </label>
        )}
        <div class="groups" ref={this.groups} style={{ minHeight: wanted === '' || heightPx === undefined ? '' : `min(${heightPx}px, 13em)` }}>
          {groups.map(({ group, entries }) => (
            <GroupSection
              key={group}
              group={group}
              entries={entries}
              language={speech.language}
              translate={translate}
              marked={kindsOf(group).some((kind) => kinds[kind])}
              onMarked={(marked) => onKinds({ ...kinds, ...Object.fromEntries(kindsOf(group).map((kind) => [kind, marked])) })}
              onJump={this.jump}
            />
          ))}
          {all.length > 0 && groups.length === 0 && <p class="empty" role="status">{translate('list.none', { text: wanted })}</p>}
        </div>
      </section>
    );
  }
}
