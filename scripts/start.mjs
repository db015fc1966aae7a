// npm start: installs what is needed, builds, and shows an article with the extension at work.
//   npm start                        the sample article in Chromium
//   npm start -- firefox             … in Firefox
//   npm start -- PAGE.html | URL     another page
// With a display the browser opens and is yours. Without one it runs unseen, takes pictures of the page and of three
// cards to out/, and prints what it found.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';

const root = path.resolve(import.meta.dirname, '..');
const bundle = path.join(root, '.cache', 'tour.mjs');

try {
  const words = process.argv.slice(2);
  const browser = words.includes('firefox') ? 'firefox' : 'chromium';
  const pages = words.filter((word) => word !== 'firefox' && word !== 'chromium');
  if (pages.length > 1) throw new Error(`one page at a time, not ${pages.length}`);
  await ensurePackages();
  ensureBrowsers([browser]);
  // Read only now: these need the packages.
  const [{ buildExtension, missingFiles }, { bundleForNode }] = await Promise.all([import('./build.mjs'), import('./pack.mjs')]);
  const [extension] = await Promise.all([buildExtension(), bundleForNode(path.join(root, 'test/browser/tour/main.ts'), bundle)]);
  const missing = await missingFiles(extension);
  if (missing.length > 0) throw new Error(`the manifest asks for files that are not there: ${missing.join(', ')}`);
  const { tour } = await import(pathToFileURL(bundle).href);
  await tour({
    browser,
    extension,
    page: pages[0],
    // npm runs scripts in the project's folder; the caller's is in INIT_CWD.
    callerDir: process.env.INIT_CWD ?? process.cwd(),
    sampleDir: path.join(root, 'test/fixtures/sample'),
    outDir: path.join(root, 'out'),
    headless: !hasDisplay(),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
