import path from 'node:path';
import { roomOf, whyForbidden } from './rooms.js';

/** ESLint rule: imports follow the table of rooms. */
export const roomsRule = {
  meta: { type: 'problem', schema: [], messages: { forbidden: '{{why}} (see ARCHITECTURE.md, Rooms)' } },
  create(context) {
    const room = roomOf(context.filename);
    if (room === undefined) return {};
    const check = (node) => {
      const source = node.source;
      if (!source || typeof source.value !== 'string') return;
      const why = whyForbidden(room, whatIsImported(context.filename, source.value));
      if (why !== undefined) context.report({ node: source, messageId: 'forbidden', data: { why } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

function whatIsImported(file, specifier) {
  if (!specifier.startsWith('.')) return { packageName: specifier };
  const target = roomOf(path.resolve(path.dirname(file), specifier));
  return target === undefined ? { packageName: specifier } : { target };
}
