// Builds the extension, one folder for both browsers.
//   node scripts/build.mjs [--out DIR] [--readable] [--report-address https://… | mailto:…]
import { build } from 'esbuild';
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { listFiles } from './files.mjs';
import { ensurePack } from './pack.mjs';
import { leanPolyfill } from './polyfill.mjs';
import { reportAddressOf } from './report-address.mjs';
import { shrink } from './shrink.mjs';
import { suffixRules } from './suffixes.mjs';

const root = path.resolve(import.meta.dirname, '..');
const from = (...parts) => path.join(root, ...parts);

/** Pages of the extension: src/NAME/main.tsx and src/NAME/NAME.html become NAME.js and NAME.html. */
const PAGES = ['popup', 'options', 'panel', 'firstrun'];

/** What is put into pages: classic scripts, since neither content scripts nor executeScript take modules. */
const INJECTED = { gate: from('src/content/gate.ts'), session: from('src/content/session.ts') };
/** … and later, where a card is asked for. */
const INJECTED_LATE = { card: from('src/content/card.ts') };

/** How all that ships is made. */
export const SHIPPED = {
  bundle: true,
  minify: true,
  // The older of the two that the manifest admits decides what syntax may stand in the output.
  target: ['chrome128', 'firefox142'],
  charset: 'utf8',
  // Both browsers know them; as calls of RegExp those of libraries could not be left out where nobody uses them.
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'none',
  logLevel: 'error',
  absWorkingDir: root,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/**
 * Chrome from 136 on compiles all of a file that begins so at once: the background, the gate and a session call nearly all
 * of their functions, and compiling them one by one, when each is first called, takes longer. Others see a comment.
 */
export const EAGER = '//# allFunctionsCalledOnLoad';

/**
 * Writes the extension to `out` and returns that folder. The same sources give the same bytes.
 * `plugins` is for trying out a part of the house that is not there yet; `outputs` is filled with what esbuild says
 * of each file that it wrote, by its name. `reportAddress` is where cards report a wrong fact, see reportAddressOf.
 */
export async function buildExtension({ out = from('dist'), readable = false, plugins = [], outputs = new Map(), reportAddress } = {}) {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const { bugs } = JSON.parse(await readFile(from('package.json'), 'utf8'));
  const define = { ...SHIPPED.define, REPORT_ADDRESS: JSON.stringify(reportAddressOf(reportAddress, bugs)) };
  const shared = { ...SHIPPED, define, plugins, metafile: true, ...(readable ? { minify: false } : {}) };
  const lean = { ...shared, alias: { 'webextension-polyfill': from('src/platform/native.ts') } };
  const built = await Promise.all([
    build({ ...lean, entryPoints: INJECTED, outdir: out, format: 'iife', banner: { js: EAGER } }),
    build({ ...lean, entryPoints: INJECTED_LATE, outdir: out, format: 'iife' }),
    build({ ...shared, plugins: [...plugins, leanPolyfill()], entryPoints: { background: from('src/background/main.ts') }, outdir: out, format: 'esm', banner: { js: EAGER } }),
    build({ ...lean, entryPoints: await pageEntries(), outdir: out, format: 'esm' }),
    build({ ...shared, entryPoints: { marks: from('src/marks/marks.css'), ground: from('src/marks/ground.css') }, outdir: out }),
    ...PAGES.map((page) => copyIfThere(from('src', page, `${page}.html`), path.join(out, `${page}.html`))),
    copyIfThere(from('_locales'), path.join(out, '_locales')),
    copyIfThere(from('src/locales'), path.join(out, 'locales'), (file) => !path.extname(file) || file.endsWith('.json')),
    copyIfThere(from('icons'), path.join(out, 'icons'), (file) => !path.extname(file) || file.endsWith('.png')),
    copyIfThere(from('LICENSE'), path.join(out, 'LICENSE')),
    copyIfThere(from('NOTICE'), path.join(out, 'NOTICE')),
    ensurePack().then((pack) => cp(pack, path.join(out, 'pack.bin'))),
    writeFile(path.join(out, 'suffixes.txt'), suffixRules().join('\n')),
    writeManifest(out),
  ]);
  if (!readable) await shrink(built.flatMap((done) => Object.keys(done?.metafile?.outputs ?? {})).map((file) => from(file)));
  for (const { metafile } of built.filter((done) => done?.metafile)) {
    for (const [file, output] of Object.entries(metafile.outputs)) outputs.set(path.basename(file), output);
  }
  return out;
}

async function pageEntries() {
  const entries = {};
  for (const page of PAGES) {
    const main = from('src', page, 'main.tsx');
    if (await isThere(main)) entries[page] = main;
  }
  return entries;
}

/** The version is package.json's alone. */
async function writeManifest(out) {
  const manifest = JSON.parse(await readFile(from('manifest.json'), 'utf8'));
  const { version } = JSON.parse(await readFile(from('package.json'), 'utf8'));
  await writeFile(path.join(out, 'manifest.json'), `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
}

/** Names of files that the manifest asks for and the folder has not: the browsers would refuse it with less clear words. */
export async function missingFiles(out) {
  const manifest = JSON.parse(await readFile(path.join(out, 'manifest.json'), 'utf8'));
  const asked = new Set([
    manifest.background.service_worker, manifest.action.default_popup, manifest.options_ui.page, manifest.side_panel.default_path,
    ...manifest.content_scripts.flatMap(({ js }) => js), ...Object.values(manifest.icons), ...Object.values(manifest.action.default_icon),
    `_locales/${manifest.default_locale}/messages.json`, 'session.js', 'card.js', 'marks.css', 'ground.css', 'pack.bin', 'suffixes.txt', 'locales/en.json',
  ]);
  const missing = [];
  for (const file of asked) if (!(await isThere(path.join(out, file)))) missing.push(file);
  return missing;
}

async function copyIfThere(source, target, filter = () => true) {
  if (await isThere(source)) await cp(source, target, { recursive: true, filter });
}

const isThere = (file) => stat(file).then(() => true, () => false);

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { out: { type: 'string' }, readable: { type: 'boolean' }, 'report-address': { type: 'string' } } });
  try {
    const out = await buildExtension({ readable: values.readable ?? false, ...(values.out ? { out: path.resolve(values.out) } : {}), reportAddress: values['report-address'] });
    const missing = await missingFiles(out);
    if (missing.length > 0) throw new Error(`the manifest asks for files that are not there: ${missing.join(', ')}`);
    console.log(`built ${path.relative(process.cwd(), out) || '.'}: ${(await listFiles(out)).length} files`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
