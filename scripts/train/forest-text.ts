import type { Forest } from '../../src/article/forest.js';

/** A forest as the text of a TypeScript module that exports it as `constant`. */
export function forestAsModule(constant: string, { nodes, bias, unit, early }: Forest): string {
  const arguments_ = [JSON.stringify(String.fromCharCode(...nodes)), String(bias), String(unit), ...(early ? [JSON.stringify(early)] : [])].join(', ');
  return `// Learned by scripts/train/articles.ts, not to be edited.\nimport { readForest } from './forest.js';\n\nexport const ${constant} = readForest(${arguments_});\n`;
}
