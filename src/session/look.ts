import type { SiteState } from '../messages/protocol.js';
import type { Catalogue } from '../locales/catalogue.js';
import type { CardLook } from '../ui/card/ports.js';

/** How the card looks and speaks by the reader's settings. */
export function lookOf({ settings, speech }: SiteState): CardLook {
  // The keys are checked to be strings only: one the card does not know is never asked for.
  return { theme: settings.theme, textScale: settings.textScale, language: speech.language, catalogue: speech.catalogue as Catalogue };
}
