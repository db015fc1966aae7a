import { CARD_PREFIXES, partOf } from '../locales/catalogue.js';
import type { Speech } from '../locales/catalogue.js';
import type { OffReason, SiteAnswer } from '../messages/protocol.js';
import type { Settings } from '../model/settings.js';
import { hostOf, isSiteEnabled } from '../settings/site-rules.js';

/** Why pages at this address are not annotated by themselves; undefined where they are. */
export function offReason(settings: Settings, url: string | undefined): OffReason | undefined {
  if (url === undefined || hostOf(url) === undefined) return 'not-a-page';
  if (!settings.enabled) return 'extension-off';
  if (settings.sites.mode === 'click') return 'only-on-click';
  if (isSiteEnabled(settings, url)) return undefined;
  return settings.sites.mode === 'chosen' ? 'site-not-chosen' : 'site-off';
}

/** What the session of a page is told: its own rule, never the lists of sites. */
export function siteStateOf(settings: Settings, url: string | undefined, speech: Speech): SiteAnswer {
  const reason = offReason(settings, url);
  return {
    on: reason === undefined,
    ...(reason === undefined ? {} : { reason }),
    settings: pageSettingsOf(settings),
    speech: { language: speech.language, catalogue: partOf(speech.catalogue, CARD_PREFIXES) },
  };
}

function pageSettingsOf(settings: Settings): SiteAnswer['settings'] {
  const { kinds, density, opening, delayMs, theme, textScale, hidden, wrong } = settings;
  return { kinds, density, opening, delayMs, theme, textScale, hidden, wrong };
}
