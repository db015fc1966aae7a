import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { run } from '../../../src/cli/main.js';

const root = path.resolve(import.meta.dirname, '../../..');
/** Nothing is there: a bad call is told before anything is read. */
const NOWHERE = { packFile: 'no-pack.bin', factsDir: 'no-facts', callerDir: root };

afterEach(() => { vi.restoreAllMocks(); });

it.each([
  [['constructor'], /unknown command "constructor"/],
  [['knowledge', 'constructor'], /expected ids, stats, show, check/],
  [['knowledge', 'show', 'nato', '--date', '2025-13-77'], /--date wants 2025-06-04, not "2025-13-77"/],
  [['annotate', 'page.html', '--date', 'Monday'], /--date wants 2025-06-04/],
  [['annotate', 'page.html', '--url', '://story'], /--url wants an address/],
  [['annotate', 'page.html', '--colour'], /Unknown option '--colour'/],
])('says in a line what is wrong with a call: %s', async (args, reason) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await run(args, NOWHERE)).toBe(2);
  expect(told.mock.calls).toEqual([[expect.stringMatching(reason)]]);
});

it('ends quietly when whoever reads its output has read enough', async () => {
  const child = spawn(process.execPath, ['scripts/cli.mjs', 'annotate', '--jsonl'], { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (part: Buffer) => { complaints += part.toString(); });
  child.stdin.on('error', () => undefined);
  child.stdin.write('{"id":"one","text":"NATO met."}\n');
  child.stdout.once('data', () => {
    child.stdout.destroy();
    child.stdin.end('{"id":"two","text":"NATO met."}\n'.repeat(2_000));
  });
  const status = await new Promise((resolve) => { child.on('exit', resolve); });
  expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
}, 120_000);
