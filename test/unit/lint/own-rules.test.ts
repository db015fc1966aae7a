import { ESLint } from 'eslint';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

/** Lints a piece of source as if it stood in a file of the project. */
async function reasons(file: string, source: string): Promise<string[]> {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: path.join(root, 'lint/test.config.js'),
  });
  const [result] = await eslint.lintText(source, { filePath: path.join(root, file) });
  return (result?.messages ?? []).map((message) => message.message);
}

describe('rooms', () => {
  it('refuses a pure room that imports a DOM room', async () => {
    expect(await reasons('src/annotate/bad.ts', "import { x } from '../marks/paint.js'; x();")).toEqual([
      expect.stringContaining('annotate/ may not import marks/'),
    ]);
  });

  it('refuses a dynamic import and a re-export as well', async () => {
    expect(await reasons('src/explain/bad.ts', "void import('../annotate/annotate.js');")).toHaveLength(1);
    expect(await reasons('src/model/bad.ts', "export * from '../text/tokens.js';")).toHaveLength(1);
  });

  it('lets only platform import the polyfill', async () => {
    const source = "import browser from 'webextension-polyfill'; browser();";
    expect(await reasons('src/background/bad.ts', source)).toHaveLength(1);
    expect(await reasons('src/platform/good.ts', source)).toEqual([]);
  });

  it('keeps build-time rooms out of what ships', async () => {
    expect(await reasons('src/background/bad.ts', "import { x } from '../facts/compile/main.js'; x();")).toHaveLength(1);
    expect(await reasons('src/cli/good.ts', "import { x } from '../facts/compile/main.js'; x();")).toEqual([]);
  });

  it('allows what the table allows', async () => {
    expect(await reasons('src/annotate/good.ts', "import type { Span } from '../model/span.js'; export type S = Span;")).toEqual([]);
  });

  it('refuses a folder that is not in the table', async () => {
    expect(await reasons('src/helpers/bad.ts', "import '../model/span.js';")).toHaveLength(1);
  });
});

describe('markup and code from text', () => {
  it.each([
    ['element.innerHTML = text;'],
    ["element['outerHTML'] = text;"],
    ["element.insertAdjacentHTML('beforeend', text);"],
    ["new DOMParser().parseFromString(text, 'text/html');"],
    ['document.createRange().createContextualFragment(text);'],
    ['document.write(text);'],
    ['eval(text);'],
    ['new Function(text)();'],
    ["h('p', { dangerouslySetInnerHTML: { __html: text } });"],
  ])('are refused: %s', async (source) => {
    expect(await reasons('src/ui/bad.ts', source)).toEqual([expect.stringContaining('never parsed as markup')]);
  });

  it('are refused as an attribute of a component', async () => {
    expect(await reasons('src/ui/bad.tsx', 'export const part = <p dangerouslySetInnerHTML={{ __html: text }} />;')).not.toEqual([]);
  });

  it('text content is what stays', async () => {
    expect(await reasons('src/ui/good.ts', 'element.textContent = text; element.append(text);')).toEqual([]);
  });
});
