import type { BackgroundCalls, Result } from '../messages/protocol.js';
import type { Settings } from '../model/settings.js';
import { isSiteEnabled } from '../settings/site-rules.js';
import type { PopupSite } from './ports.js';

/** The switches for a tab's site. None where it has no site, nor where only a click starts anything. */
export function popupSiteOf(settings: Settings, rule: Result<BackgroundCalls, 'tab.read'> | undefined): PopupSite | undefined {
  if (rule?.host === undefined || rule.domain === undefined || settings.sites.mode === 'click') return undefined;
  // The switch shows the site's own rule, whatever the one for everywhere says.
  const isOn = (host: string): boolean => isSiteEnabled({ enabled: true, sites: settings.sites }, `https://${host}/`);
  return { domain: rule.domain, domainOn: isOn(rule.domain), host: rule.host, hostOn: isOn(rule.host) };
}
