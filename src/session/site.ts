import type { MarkChoice } from '../marks/choose.js';
import type { Opening, Settings } from '../model/settings.js';
import type { CardLook } from '../ui/card/ports.js';

/** What a page's session needs of the reader's settings; the lists of sites stay in the background. */
interface PageSettings extends MarkChoice, Pick<Settings, 'delayMs' | 'theme' | 'textScale'> {
  opening: Opening;
}

/** Whether the page's site is switched on, how to mark it and how the card speaks. */
export interface SiteState {
  on: boolean;
  settings: PageSettings;
  speech: Pick<CardLook, 'language' | 'catalogue'>;
}

/** How the card looks and speaks by the reader's settings. */
export function lookOf({ settings: { theme, textScale }, speech }: SiteState): CardLook {
  return { theme, textScale, ...speech };
}
