// The Public Suffix List as it ships: its rules, one a line, out of tldts, whose maintainers keep them up to date. A
// data file, because the background seldom needs it and starts anew all the time: as code it was a third of its bundle.
import { createRequire } from 'node:module';

/** All rules, private ones too, as the list writes them: "co.uk", "*.ck", "!www.ck". */
export function suffixRules() {
  const trie = createRequire(import.meta.url)('tldts/dist/cjs/src/data/trie.js');
  const { nodeFlags, edgeStart, edgeLength, edgeChild, labelText, rulesRoot, exceptionsRoot } = trie;
  const labels = [];
  let at = 0;
  for (const length of edgeLength) labels.push(labelText.slice(at, (at += length)));
  const rules = [];
  const collect = (node, below, mark) => {
    for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge += 1) {
      const name = below === '' ? labels[edge] : `${labels[edge]}.${below}`;
      if (nodeFlags[edgeChild[edge]] !== 0) rules.push(mark + name);
      collect(edgeChild[edge], name, mark);
    }
  };
  collect(rulesRoot, '', '');
  collect(exceptionsRoot, '', '!');
  if (!rules.includes('co.uk') || !rules.includes('github.io') || !rules.includes('!www.ck')) throw new Error('tldts keeps its list in another way now: see scripts/suffixes.mjs');
  return rules.sort();
}
