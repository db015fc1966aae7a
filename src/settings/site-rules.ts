import type { Settings } from '../model/settings.js';

/** Host name of an http(s) address, lower case, without "www."; undefined for anything else. */
export function hostOf(url: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) && hostname !== '' ? bareHost(hostname) : undefined;
  } catch {
    return undefined;
  }
}

function bareHost(hostname: string): string {
  return hostname.toLowerCase().replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '');
}

/** Whether pages at this address are annotated without being asked. "Only when I click" is never. */
export function isSiteEnabled(settings: Pick<Settings, 'enabled' | 'sites'>, url: string): boolean {
  if (!settings.enabled || settings.sites.mode === 'click') return false;
  const host = hostOf(url);
  return host !== undefined && isHostOn(settings.sites, host);
}

/** The nearest rule decides: one for the host itself before one for the domain above it. */
function isHostOn({ mode, on, off }: Settings['sites'], host: string): boolean {
  for (const name of [host, ...parentsOf(host)]) {
    if (off.includes(name)) return false;
    if (on.includes(name)) return true;
  }
  return mode === 'everywhere';
}

function parentsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(1).map((_, index) => labels.slice(index + 1).join('.'));
}

/**
 * Settings in which a site is on or off.
 * @param name a registrable domain, or a host name to tell it apart from its domain. Rules for hosts below it are dropped: the reader now speaks of all of it.
 */
export function switchSite(settings: Settings, name: string, on: boolean): Settings {
  const below = (entry: string): boolean => entry === name || entry.endsWith(`.${name}`);
  const without = (names: readonly string[]): string[] => names.filter((entry) => !below(entry));
  const sites = { ...settings.sites, on: without(settings.sites.on), off: without(settings.sites.off) };
  // A rule is only kept where it changes something, so that the lists stay short and readable.
  if (isHostOn(sites, name) !== on) sites[on ? 'on' : 'off'] = [...sites[on ? 'on' : 'off'], name];
  return { ...settings, sites };
}
