import type { Forest } from '../../src/article/forest.js';

/** A forest as the text of a TypeScript module that exports it as `constant`. */
export function forestAsModule(constant: string, { nodes, bias, unit, early }: Forest): string {
  const text = String.fromCharCode(...Array.from(nodes, codeOf));
  const arguments_ = [JSON.stringify(text), String(bias), String(unit), ...(early ? [JSON.stringify(early)] : [])].join(', ');
  return `// Learned by scripts/train/articles.ts, not to be edited.\nimport { readForest } from './forest.js';\n\nexport const ${constant} = readForest(${arguments_});\n`;
}

/** Of the character that `readForest` takes for this number: from "a" to the end of ASCII, then from its first sign on, then letters of Latin 1. */
const codeOf = (number: number): number => (number < 30 ? number + 97 : number < 94 ? number + 3 : number + 98);
