import type { JSX } from 'preact';
import type { SectionProps } from './Options.js';

/** The permissions of the manifest, for which a test looks; each browser is asked for some of them. */
export const PERMISSIONS = ['hosts', 'storage', 'scripting', 'activeTab', 'contextMenus', 'sidePanel'] as const;

/** What is kept, what is never sent, and why each permission is asked for. */
export function PrivacySection({ state: { permissions }, translate }: SectionProps): JSX.Element {
  return (
    <>
      <p class="lead">{translate('privacy.summary')}</p>
      <p>{translate('privacy.kept')}</p>
      <p>{translate('privacy.links')}</p>
      <div class="block">
        <h3>{translate('privacy.permissions')}</h3>
        <dl class="facts reasons">
          {PERMISSIONS.filter((permission) => permission === 'hosts' || permissions.includes(permission)).map((permission) => (
            <div key={permission}>
              <dt>{translate(`privacy.permission.${permission}`)}</dt>
              <dd>{translate(`privacy.permission.${permission}.why`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
