// Where the browsers are, and how they come onto a fresh Debian.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const PLACES = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Path of a browser: from NEWSGLOSS_CHROMIUM or NEWSGLOSS_FIREFOX, else where Debian puts it; undefined if there is none. */
export function executableOf(name) {
  return process.env[`NEWSGLOSS_${name.toUpperCase()}`] ?? PLACES[name].find((place) => existsSync(place));
}

/** Installs browsers that are missing, where that can be done without asking; throws one clear line where it cannot. */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => executableOf(name) === undefined);
  if (missing.length === 0) return;
  const packages = missing.map((name) => DEBIAN_PACKAGES[name]);
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) {
    throw new Error(`missing: ${missing.join(' and ')}. Install ${packages.join(' and ')}, or name the program in ${missing.map((name) => `NEWSGLOSS_${name.toUpperCase()}`).join(' and ')}.`);
  }
  console.error(`installing ${packages.join(' and ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Without a font of its own a bare machine would show empty boxes.
  const steps = [['update', '-q'], ['install', '-y', '-q', '--no-install-recommends', ...packages, 'fonts-liberation']];
  for (const step of steps) {
    const { status, stderr } = spawnSync('apt-get', step, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`apt-get ${step[0]} failed: ${stderr?.trim().split('\n').at(-1) ?? 'no word why'}`);
  }
}
