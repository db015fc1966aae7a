/**
 * The rooms under src/ and what each may import: the table of ARCHITECTURE.md, in one place.
 * A room may always import itself. `packages` lists the npm packages that it may use.
 */
export const ROOMS = {
  model: { imports: [], packages: [] },
  text: { imports: ['model'], packages: [] },
  knowledge: { imports: ['model', 'text'], packages: [] },
  annotate: { imports: ['model', 'text', 'knowledge'], packages: [] },
  explain: { imports: ['model', 'knowledge'], packages: [] },
  settings: { imports: ['model'], packages: ['valibot'] },
  export: { imports: ['model'], packages: [] },
  facts: { imports: ['model', 'text', 'knowledge'], packages: ['yaml', 'valibot', 'node:*'] },
  metadata: { imports: ['model', 'text'], packages: [] },
  article: { imports: ['model', 'text', 'metadata'], packages: [] },
  marks: { imports: ['model', 'text'], packages: [] },
  locales: { imports: ['model'], packages: [] },
  ui: { imports: ['model', 'locales', 'settings', 'export'], packages: ['preact', 'preact/*', '@floating-ui/dom'] },
  session: { imports: ['model', 'article', 'marks', 'ui'], packages: [] },
  messages: { imports: ['model', 'settings'], packages: ['valibot'] },
  platform: { imports: ['model', 'messages'], packages: ['webextension-polyfill'] },
  background: { imports: '*', packages: [] },
  content: { imports: '*', packages: [] },
  popup: { imports: '*', packages: ['preact', 'preact/*'] },
  options: { imports: '*', packages: ['preact', 'preact/*'] },
  panel: { imports: '*', packages: ['preact', 'preact/*'] },
  firstrun: { imports: '*', packages: ['preact', 'preact/*'] },
  cli: { imports: '*', packages: ['node:*', 'jsdom'] },
};

/** Built at build time or for developers only: nothing that ships may import them. */
const NEVER_SHIPPED = ['facts', 'cli'];

const ROOM_OF_PATH = /(?:^|\/)src\/([^/]+)\//;

/** The room of a file, or undefined for files outside src/. */
export function roomOf(path) {
  return ROOM_OF_PATH.exec(path.replaceAll('\\', '/'))?.[1];
}

/** Why `room` may not import `target` (a room) or `packageName`; undefined if it may. */
export function whyForbidden(room, { target, packageName }) {
  const rule = ROOMS[room];
  if (!rule) return `src/${room}/ is no room of the table in lint/rooms.js`;
  if (packageName !== undefined) {
    const allowed = rule.packages.some((name) => (name.endsWith('*') ? packageName.startsWith(name.slice(0, -1)) : name === packageName));
    return allowed ? undefined : `${room}/ may not import the package ${packageName}`;
  }
  if (target === room) return undefined;
  if (NEVER_SHIPPED.includes(target) && room !== 'cli') return `${target}/ is not part of what ships: ${room}/ may not import it`;
  if (rule.imports === '*' || rule.imports.includes(target)) return undefined;
  return `${room}/ may not import ${target}/`;
}
