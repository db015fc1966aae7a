// Takes the stores' pictures anew: docs/store/*.png, and that of the README.
//   npm run store:pictures
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';
import { buildExtension } from './build.mjs';
import { bundleForNode } from './pack.mjs';

const root = path.resolve(import.meta.dirname, '..');
const bundle = path.join(root, '.cache', 'store.mjs');

ensureBrowsers(['chromium']);
const [extension] = await Promise.all([buildExtension(), bundleForNode(path.join(root, 'test/browser/tour/store.ts'), bundle)]);
const { takeStorePictures } = await import(pathToFileURL(bundle).href);
await takeStorePictures({ extension, sampleDir: path.join(root, 'test/fixtures/sample'), outDir: path.join(root, 'docs/store') });
