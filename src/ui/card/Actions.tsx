import type { JSX } from 'preact';
import { wikidataAddress, wikipediaAddress } from '../../export/links.js';
import type { MessageKey } from '../../locales/catalogue.js';
import type { Card } from '../../model/card.js';
import type { PartProps } from './CardView.js';
import { OutsideLink } from '../OutsideLink.js';
import { isMail, reportAddress as reportAddressOf, reportText } from './report.js';

interface ActionsProps extends PartProps {
  card: Card;
  reportAddress?: string | undefined;
}

/** Links out, "Why this?" and "Wrong?", and what follows when something was called wrong. */
export function Actions({ card, reportAddress, state, translate, on }: ActionsProps): JSX.Element {
  const { entity } = card;
  return (
    <>
      <div class="bar">
        {entity?.wikipedia !== undefined && <OutsideLink address={wikipediaAddress(entity.wikipedia)} translate={translate}>Wikipedia</OutsideLink>}
        {entity?.wikidata !== undefined && <OutsideLink address={wikidataAddress(entity.wikidata)} translate={translate}>Wikidata</OutsideLink>}
        <span class="asking">
          {(card.why !== undefined || card.others.length > 0) && (
            <button type="button" aria-expanded={state.whyOpen} aria-controls="why" onClick={() => on.dispatch({ type: 'why-toggled' })}>
              {translate('card.why')}
            </button>
          )}
          {!state.calledWrong && saysSomething(card) && <button type="button" onClick={() => on.wrong(false)}>{translate('card.wrong')}</button>}
        </span>
      </div>
      {state.calledWrong && (
        <div class="called-wrong" role="status">
          {state.calledWrong === 'kept' && (
            <p>
              {translate('card.wrong.noted')}{' '}
              <button type="button" onClick={() => on.wrong(true)}>{translate('card.undo')}</button>
            </p>
          )}
          <p>
            {reportAddress === undefined
              ? <button type="button" onClick={() => on.copy(reportText(card))}>{translate('card.wrong.copyReport')}</button>
              : <OutsideLink address={reportAddressOf(reportAddress, card)} translate={translate}>{translate('card.wrong.report')}</OutsideLink>}
            <small>{translate(hintFor(reportAddress))}</small>
          </p>
        </div>
      )}
    </>
  );
}

function hintFor(reportAddress: string | undefined): MessageKey {
  if (reportAddress === undefined) return 'card.wrong.copyHint';
  return isMail(reportAddress) ? 'card.wrong.mailHint' : 'card.wrong.reportHint';
}

/** A card without any fact has nothing that could be wrong. */
function saysSomething({ entity, lines, introduction }: Card): boolean {
  return entity !== undefined || lines.length > 0 || introduction !== undefined;
}
