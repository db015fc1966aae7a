import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Annotation } from '../../../src/model/annotation.js';
import { launchChromium } from '../harness/chromium.js';
import type { BrowserName, TestBrowser, TestTab } from '../harness/driver.js';
import { passFirstRun } from '../harness/first-run.js';
import { launchFirefox } from '../harness/firefox.js';
import { cardBody, hoverMention } from './hover.js';
import { startPages } from './pages.js';
import { table } from './table.js';

interface TourOptions {
  browser: BrowserName;
  extension: string;
  /** HTML file or address; the sample article without one. */
  page?: string;
  callerDir: string;
  sampleDir: string;
  outDir: string;
  headless: boolean;
}

/** Shows the extension at work on one page: to a person, or to whoever reads pictures and a table afterwards. */
export async function tour(options: TourOptions): Promise<void> {
  const pages = await startPages(options);
  const launch = options.browser === 'chromium' ? launchChromium : launchFirefox;
  const browser = await launch({ extension: options.extension, headless: options.headless });
  try {
    const control = await passFirstRun(browser);
    const tab = await browser.openTab();
    await tab.bringToFront();
    await tab.goto(pages.url);
    if (options.headless) {
      await report(browser, control, tab, options.outDir, pages.url);
    } else {
      await control.close();
      console.log(`${pages.url} is open; close the browser to end.`);
      await browser.closed;
    }
  } finally {
    await browser.close();
    await pages.close();
  }
}

async function report(browser: TestBrowser, control: TestTab, tab: TestTab, outDir: string, url: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const annotations = await annotationsIn(control, url);
  await tab.screenshot(path.join(outDir, 'page.png'));
  console.log(table(annotations));
  console.log(`\n${annotations.length} annotations in ${url} (${browser.name} ${browser.version})`);
  for (const [name, annotation] of examples(annotations)) {
    const file = path.join(outDir, `card-${name}.png`);
    if (await hoverMention(tab, annotation.exact)) {
      await tab.screenshot(file);
      console.log(`\n${path.basename(outDir)}/${path.basename(file)}: ${await cardBody(tab)}`);
    } else {
      console.log(`\nno card for ${annotation.exact}`);
    }
  }
}

/** Asks the page's session, as the popup does, until it has marked the page or says that there is no article. */
async function annotationsIn(control: TestTab, url: string): Promise<Annotation[]> {
  const ask = `(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    for (const { id, url } of await tabs.query({})) {
      if (url !== ${JSON.stringify(url)}) continue;
      const answer = await tabs.sendMessage(id, { newsgloss: 1, method: 'list.read', params: {} }, { frameId: 0 }).catch(() => undefined);
      if (answer?.ok) return answer.result;
    }
    return null;
  })()`;
  for (let tries = 0; tries < 100; tries++) {
    const list = await control.evaluate<{ phase: string; annotations: Annotation[] } | null>(ask);
    if (list?.phase === 'marked') return list.annotations;
    if (list?.phase === 'no-article') break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no article was found in ${url}`);
}

/** One group, one official, one figure: the first marked ones that the facts know. */
function examples(annotations: readonly Annotation[]): [string, Annotation][] {
  const first = (fits: (annotation: Annotation) => boolean): Annotation | undefined =>
    annotations.find((annotation) => annotation.marking.first && !annotation.marking.minor && fits(annotation));
  const found: [string, Annotation | undefined][] = [
    ['group', first(({ kind, entity }) => kind === 'organization' && entity !== null)],
    ['official', first(({ kind, entity }) => kind === 'person' && entity !== null)],
    ['figure', first((annotation) => annotation.kind === 'figure' && annotation.figure.type === 'money') ?? first(({ kind }) => kind === 'figure')],
  ];
  return found.filter((example): example is [string, Annotation] => example[1] !== undefined);
}
