import * as v from 'valibot';
import type { Annotation } from '../model/annotation.js';
import type { FoundArticle } from '../model/article.js';
import type { Card } from '../model/card.js';
import type { Context } from '../model/context.js';
import { MAX_CONTEXT_ENTITIES, MAX_CONTEXT_FIGURES, MAX_INTRODUCTIONS, MAX_INTRODUCTION_LENGTH } from '../model/context.js';
import { MAX_DECLARED } from '../model/declarations.js';
import type { Declarations } from '../model/declarations.js';
import { ENTITY_KINDS } from '../model/entity.js';
import type { EntityRef } from '../model/entity.js';
import type { Figure } from '../model/figure.js';

/**
 * Shapes of what crosses a border between two processes. Every string and list has a bound: a page decides
 * what is in an article, so nothing here may be as large as a page likes.
 */

/** Longest article that is annotated, UTF-16 code units over all blocks; longer ones are cut by the extraction. */
const MAX_ARTICLE_LENGTH = 10_000_000;
const MAX_BLOCKS = 50_000;
const MAX_ANNOTATIONS = 50_000;
/** Longest phrase that a reader can look up. */
const MAX_PHRASE_LENGTH = 200;

const line = v.pipe(v.string(), v.maxLength(2_000));
export const passage = v.pipe(v.string(), v.maxLength(20_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const listOf = <T extends v.GenericSchema>(item: T, most: number): v.SchemaWithPipe<readonly [v.ArraySchema<T, undefined>, v.MaxLengthAction<v.InferOutput<T>[], number, undefined>]> =>
  v.pipe(v.array(item), v.maxLength(most));

export const entityId = id;
export const annotationId = id;
export const phrase = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_PHRASE_LENGTH));
/** A host name as URL gives it: lower case, punycode, no port. */
export const host = v.pipe(v.string(), v.minLength(1), v.maxLength(253), v.regex(/^[^\s/?#@]+$/u));

const entityRef = v.object({
  id,
  name: line,
  wikidata: v.optional(v.pipe(v.string(), v.maxLength(20))),
  wikipedia: v.optional(line),
}) satisfies v.GenericSchema<unknown, EntityRef>;

const kind = v.picklist(ENTITY_KINDS);

const figure = v.object({
  type: v.picklist([
    'count', 'money', 'percent', 'percentage-points', 'basis-points', 'fraction', 'multiple', 'ordinal', 'age', 'duration',
    'date', 'length', 'area', 'volume', 'mass', 'speed', 'temperature', 'energy', 'power',
  ]),
  value: v.optional(v.number()),
  lo: v.optional(v.number()),
  hi: v.optional(v.number()),
  unit: v.optional(line),
  currency: v.optional(v.pipe(v.string(), v.maxLength(8))),
  approx: v.optional(line),
  of: v.optional(line),
  state: v.optional(line),
  date: v.optional(line),
  per: v.optional(line),
  since: v.optional(line),
  change: v.optional(v.picklist(['up', 'down'])),
  near: v.optional(id),
}) satisfies v.GenericSchema<unknown, Figure>;

const mention = {
  id,
  start: offset,
  end: offset,
  exact: passage,
  confidence: share,
  marking: v.object({ first: v.boolean(), minor: v.boolean(), familiar: v.boolean() }),
};

export const annotation = v.variant('kind', [
  v.object({
    ...mention,
    kind,
    entity: v.nullable(entityRef),
    role: v.optional(line),
    holder: v.optional(line),
    modifier: v.optional(v.picklist([
      'former', 'then', 'acting', 'interim', 'elect', 'designate', 'shadow', 'deputy', 'late', 'incoming', 'outgoing',
    ])),
    definite: v.optional(v.boolean()),
    introduction: v.optional(passage),
    cluster: passage,
    salience: share,
    evidence: listOf(v.object({
      reason: v.picklist([
        'full-name', 'surname-after-full-name', 'acronym-defined', 'acronym', 'short-name', 'title-and-name',
        'composed-office', 'holder', 'definite', 'described-event', 'only-bearer', 'most-prominent', 'company', 'place', 'date',
        'demonym', 'metonym', 'introduced',
      ]),
      text: v.optional(passage),
      paragraph: v.optional(offset),
    }), 40),
    others: v.optional(listOf(entityRef, 10)),
  }),
  v.object({ ...mention, kind: v.literal('figure'), entity: v.null(), figure }),
]) satisfies v.GenericSchema<unknown, Annotation>;

export const annotations = listOf(annotation, MAX_ANNOTATIONS);

export const context = v.object({
  date: v.optional(line),
  dateSource: v.optional(line),
  lang: v.optional(line),
  publisher: v.optional(line),
  country: v.optional(v.pipe(v.string(), v.maxLength(8))),
  entities: listOf(v.object({ id, name: line, kind: line, salience: share }), MAX_CONTEXT_ENTITIES),
  figures: listOf(v.object({ annotation: id, exact: passage, block: offset, figure, partOf: v.optional(id), changedFrom: v.optional(id) }), MAX_CONTEXT_FIGURES),
  introductions: v.pipe(
    v.record(passage, v.pipe(v.string(), v.maxLength(MAX_INTRODUCTION_LENGTH + 10))),
    v.maxEntries(MAX_INTRODUCTIONS),
  ),
}) satisfies v.GenericSchema<unknown, Context>;

const declaredValue = v.pipe(v.string(), v.maxLength(MAX_DECLARED.value));
const named = v.tuple([v.pipe(v.string(), v.maxLength(100)), declaredValue]);

const declarations = v.object({
  url: passage,
  title: declaredValue,
  heading: declaredValue,
  lang: v.optional(declaredValue),
  scripts: v.pipe(
    listOf(v.pipe(v.string(), v.maxLength(MAX_DECLARED.scriptChars)), MAX_DECLARED.scripts),
    v.check((scripts) => scripts.reduce((sum, { length }) => sum + length, 0) <= MAX_DECLARED.scriptsChars, 'scripts too long'),
  ),
  metas: listOf(named, MAX_DECLARED.metas),
  properties: listOf(named, MAX_DECLARED.properties),
  times: listOf(v.object({ datetime: declaredValue, text: declaredValue, before: declaredValue, isChange: v.boolean() }), MAX_DECLARED.times),
  authors: listOf(declaredValue, MAX_DECLARED.authors),
  lines: listOf(declaredValue, MAX_DECLARED.lines),
  headline: v.optional(passage),
  sample: declaredValue,
}) satisfies v.GenericSchema<unknown, Declarations>;

export const foundArticle = v.pipe(
  v.object({
    declarations,
    page: v.optional(declarations),
    blocks: listOf(v.object({
      kind: v.picklist(['headline', 'standfirst', 'paragraph', 'heading', 'list-item', 'quotation', 'caption', 'table-cell']),
      text: v.string(),
    }), MAX_BLOCKS),
  }),
  v.check((value) => {
    let length = 0;
    for (const block of value.blocks) length += block.text.length;
    return length <= MAX_ARTICLE_LENGTH;
  }, 'article too long'),
) satisfies v.GenericSchema<unknown, FoundArticle>;

const cardLine = v.object({
  label: v.picklist([
    'office-then', 'office-since', 'office-before', 'office-today', 'holder-then', 'holder-since', 'holder-before',
    'founded', 'dissolved', 'born', 'died', 'members', 'member-of', 'shared-membership', 'chair', 'leader',
    'headquarters', 'part-of', 'party', 'country', 'capital', 'population', 'military-spending',
    'participants', 'also-called', 'formerly-called', 'location', 'when',
    'value', 'converted', 'comparison', 'share', 'per-head', 'change', 'date', 'began', 'meaning',
  ]),
  text: passage,
  note: v.optional(passage),
  entity: v.optional(entityRef),
  source: v.optional(offset),
  more: v.optional(listOf(v.object({ text: passage, note: v.optional(passage), source: v.optional(offset) }), 5)),
});

export const card = v.object({
  annotation: id,
  kind: v.picklist([...ENTITY_KINDS, 'figure']),
  title: passage,
  subtitle: v.optional(passage),
  gloss: v.optional(passage),
  lines: listOf(cardLine, 60),
  since: listOf(cardLine, 60),
  introduction: v.optional(passage),
  why: v.optional(passage),
  confidence: share,
  others: listOf(entityRef, 10),
  entity: v.optional(entityRef),
  sources: listOf(v.object({ name: passage, checked: v.optional(line), url: v.optional(v.pipe(v.string(), v.maxLength(2_000))) }), 60),
  asOf: line,
}) satisfies v.GenericSchema<unknown, Card>;
