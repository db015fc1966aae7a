import type { JSX } from 'preact';
import { directionOf } from '../../locales/languages.js';
import type { CardLabel, CardLine } from '../../model/card.js';
import type { EntityRef } from '../../model/entity.js';
import type { PartProps } from './CardView.js';
import { EntityLink } from './EntityLink.js';
import type { SourceNumbers } from './numbers.js';

/** Lines that only repeat the heading above them ("Since the article", "Date"): their label is for the ear alone. */
const REPEAT_HEADING: readonly CardLabel[] = ['office-since', 'holder-since', 'office-today', 'date'];

/** Keeps a source's number on the line of the word before it. */
const WORD_JOINER = '\u2060';

interface LinesProps extends PartProps {
  lines: readonly CardLine[];
  /** "paired": label and text in two columns; "stacked": label above, for clauses; "bare": under a heading that says it. */
  layout: 'paired' | 'stacked' | 'bare';
  numbers: SourceNumbers;
}

/** Labelled facts. */
export function Lines({ lines, layout, numbers, translate, language, on }: LinesProps): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <dl class={`lines ${layout}`}>
      {lines.map((line, index) => (
        <div class={saysAgain(line.label, lines[index - 1]?.label, layout) ? 'line repeats' : 'line'} key={index}>
          <dt>{translate(`card.label.${line.label}`)}</dt>
          <dd class="content" dir="auto" lang="en">
            <LineText line={line} onFollow={on.follow} />
            <SourceNumber source={line.source} numbers={numbers} />
            {line.note !== undefined && <small class="note">{line.note}</small>}
            {line.entity && !line.text.includes(line.entity.name) && (
              <small class="note"><EntityLink entity={line.entity} text={line.entity.name} onFollow={on.follow} /></small>
            )}
            {line.more !== undefined && (
              <details class="another" dir={directionOf(language)}>
                <summary lang={language}>{translate('card.another')}</summary>
                {line.more.map(({ text, note, source }) => (
                  <p key={text} dir="auto">
                    {text}
                    <SourceNumber source={source} numbers={numbers} />
                    {note !== undefined && <small class="note">{note}</small>}
                  </p>
                ))}
              </details>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Which source a line has, where there are several. */
function SourceNumber({ source = -1, numbers }: { source: number | undefined; numbers: SourceNumbers }): JSX.Element | null {
  const number = numbers.get(source);
  return number === undefined ? null : <>{WORD_JOINER}<sup class="number">{number}</sup></>;
}

/** Whether the eye has read this label already, in the heading or on the line above; the ear hears it each time. */
function saysAgain(label: CardLabel, above: CardLabel | undefined, layout: LinesProps['layout']): boolean {
  return label === above || (layout !== 'paired' && REPEAT_HEADING.includes(label));
}

/** The text of a line; the entity it names opens that entity's card in this one. */
function LineText({ line: { text, entity }, onFollow }: { line: CardLine; onFollow: (ref: EntityRef) => void }): JSX.Element {
  const at = entity ? text.indexOf(entity.name) : -1;
  if (!entity || at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <EntityLink entity={entity} text={entity.name} onFollow={onFollow} />
      {text.slice(at + entity.name.length)}
    </>
  );
}
