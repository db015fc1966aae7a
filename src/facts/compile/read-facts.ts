import * as v from 'valibot';
import { GRAMMAR_KINDS } from '../../knowledge/grammar.js';
import { noWords, WORD_KINDS } from '../../knowledge/word-kinds.js';
import type { WordLists } from '../../knowledge/word-lists.js';
import type { Language } from '../../model/language.js';
import { ProblemList } from './problems.js';
import type { Place } from './problems.js';
import {
  entityShape, fileShape, memberShape, officeShape, rateShape, referenceShape, roleShape, sourceShape, termShape,
} from './shape.js';
import type { EntityFacts, MemberFacts, OfficeFacts, ReferenceFacts, RoleFacts, TermFacts } from './shape.js';
import type { WorldSource } from './world.js';
import type { YamlFile } from './yaml-file.js';

/** A written row with its place and the defaults of its file. */
export interface Row<T> {
  key: string;
  value: T;
  place: Place;
  checked: string;
  sources: string[];
}

/** Everything that the files say, each row sound in itself. */
export interface FactRows {
  entities: Row<EntityFacts>[];
  offices: Row<OfficeFacts>[];
  terms: Row<TermFacts>[];
  members: Row<MemberFacts>[];
  rates: Row<Record<string, number>>[];
  references: Row<ReferenceFacts>[];
  roles: Row<RoleFacts>[];
  sources: WorldSource[];
  givenNames: string[];
  womensNames: string[];
  words: WordLists;
  languages: Language[];
  grammar: string[];
}

/** Reads the files' parts, row by row; a row that breaks its shape is reported and left out. */
export function readFacts(files: readonly YamlFile[], problems: ProblemList): FactRows {
  const rows: FactRows = { entities: [], offices: [], terms: [], members: [], rates: [], references: [], roles: [], sources: [], givenNames: [], womensNames: [], words: noWords(), languages: [], grammar: GRAMMAR_KINDS.map(() => '') };
  for (const file of files) {
    for (const { line, message } of file.errors) problems.found.push({ severity: 'error', file: file.name, line, message });
    if (file.value !== undefined && file.value !== null) readFile(file, rows, problems);
  }
  return rows;
}

function readFile(file: YamlFile, rows: FactRows, problems: ProblemList): void {
  const root: Place = { file, path: [] };
  const parts = parse(fileShape, file.value, root, problems);
  if (parts === undefined) return;
  const checked = parts.checked ?? '';
  const defaults = { checked, sources: Array.isArray(parts.sources) ? parts.sources : [] };

  const each = <T>(part: Record<string, unknown> | undefined, name: string, shape: v.GenericSchema<unknown, T>, into: Row<T>[]): void => {
    for (const [key, given] of Object.entries(part ?? {})) {
      const place: Place = { file, path: [name, key] };
      const value = parse(shape, given, place, problems);
      if (value !== undefined) into.push({ key, value, place, ...withOwn(defaults, value) });
    }
  };
  const eachOfList = <T>(part: Record<string, unknown[]> | undefined, name: string, shape: v.GenericSchema<unknown, T>, into: Row<T>[]): void => {
    for (const [key, list] of Object.entries(part ?? {})) {
      list.forEach((given, at) => {
        const place: Place = { file, path: [name, key, at] };
        const value = parse(shape, given, place, problems);
        if (value !== undefined) into.push({ key, value, place, ...withOwn(defaults, value) });
      });
    }
  };
  each(parts.entities, 'entities', entityShape, rows.entities);
  each(parts.offices, 'offices', officeShape, rows.offices);
  each(parts.rates, 'rates', rateShape, rows.rates);
  each(parts.roles, 'roles', roleShape, rows.roles);
  rows.givenNames.push(...parts['given-names'] ?? []);
  rows.womensNames.push(...parts['womens-names'] ?? []);
  for (const kind of WORD_KINDS) rows.words[kind].push(...parts.words?.[kind] ?? []);
  for (const [tag, { frequent = [], months = [], alike = [], changed = [], published = [] }] of Object.entries(parts.languages ?? {})) rows.languages.push({ tag, frequent: frequent.join(' '), months: months.join(' '), alike: alike.join(' '), changed: changed.join('|'), published: published.join('|') });
  GRAMMAR_KINDS.forEach((kind, at) => (rows.grammar[at] = [rows.grammar[at], ...parts.grammar?.[kind] ?? []].join(' ').trim()));
  for (const [name, words] of Object.entries(parts['grammar-lists'] ?? {})) rows.grammar.push([name, ...words].join(' '));
  eachOfList(parts.terms, 'terms', termShape, rows.terms);
  eachOfList(parts.members, 'members', memberShape, rows.members);
  eachOfList(parts.reference === undefined ? undefined : { reference: parts.reference }, '', referenceShape, rows.references);
  if (parts.sources !== undefined && !Array.isArray(parts.sources)) {
    for (const [id, given] of Object.entries(parts.sources)) {
      const source = parse(sourceShape, given, { file, path: ['sources', id] }, problems);
      if (source === undefined) continue;
      rows.sources.push({ id, name: source.name, ...(source.url === undefined ? {} : { url: source.url }), ...(source.asOf === undefined ? {} : { asOf: source.asOf }) });
    }
  }
}

function withOwn(defaults: { checked: string; sources: string[] }, value: unknown): { checked: string; sources: string[] } {
  const own = value as { checked?: string; sources?: string[]; source?: string };
  return { checked: own.checked ?? defaults.checked, sources: own.sources ?? (own.source === undefined ? defaults.sources : [own.source]) };
}

function parse<T>(shape: v.GenericSchema<unknown, T>, value: unknown, place: Place, problems: ProblemList): T | undefined {
  const result = v.safeParse(shape, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    problems.error({ file: place.file, path: [...place.path, ...path] }, `${[...place.path.slice(1), ...path].join(' › ')}: ${issue.message}`);
  }
  return undefined;
}
