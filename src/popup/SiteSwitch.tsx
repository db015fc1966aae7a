import type { JSX } from 'preact';
import type { Translate } from '../locales/translate.js';
import { Switch } from '../ui/controls/Switch.js';
import type { PopupSite } from './ports.js';

interface SiteSwitchProps {
  site: PopupSite;
  disabled: boolean;
  translate: Translate;
  onSwitch: (name: string, on: boolean) => Promise<void>;
}

/** One switch for the site, and below it one for this host where it is but a part of the site. */
export function SiteSwitch({ site, disabled, translate, onSwitch }: SiteSwitchProps): JSX.Element {
  return (
    <>
      <Switch on={site.domainOn} disabled={disabled} onChange={(on) => void onSwitch(site.domain, on)} class="site">
        {translate('popup.site', { site: site.domain })}
      </Switch>
      {site.host !== site.domain && (
        <Switch on={site.hostOn} disabled={disabled} onChange={(on) => void onSwitch(site.host, on)} class="site part">
          {translate('popup.site.only', { host: site.host })}
        </Switch>
      )}
    </>
  );
}
