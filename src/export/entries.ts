import type { Annotation, EntityAnnotation, FigureAnnotation } from '../model/annotation.js';
import { isFigure } from '../model/annotation.js';
import type { EntityKind, EntityRef, PartialDate } from '../model/entity.js';

/** Groups of the list "Who and what", in the order in which they are shown. */
const GROUPS = ['people', 'groups', 'offices', 'places', 'events', 'laws', 'figures', 'other'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF_KIND: Record<EntityKind | 'figure', Group> = {
  person: 'people',
  organization: 'groups',
  government: 'groups',
  office: 'offices',
  place: 'places',
  event: 'events',
  law: 'laws',
  other: 'other',
  figure: 'figures',
};

/** Neither a week nor a span, which no short word names. */
const PARTIAL_DATE = /^\d{4}(?:-\d{2}){0,2}$/;

/** The kinds that a group stands for. */
export function kindsOf(group: Group): (EntityKind | 'figure')[] {
  return (Object.keys(GROUP_OF_KIND) as (EntityKind | 'figure')[]).filter((kind) => GROUP_OF_KIND[kind] === group);
}

/** One line of the list: an entity with all its mentions, or a figure with all places where it stands in the same words. */
export interface Entry {
  kind: EntityKind | 'figure';
  name: string;
  /** Role at the article's date, what a figure counts, or how the article introduces someone. */
  remark?: string | undefined;
  /** The day, month or year that words like "on Wednesday" mean, where they do not say it. */
  date?: PartialDate | undefined;
  entity: EntityRef | null;
  /** Ids of the mentions in the order of the text; at least one. */
  mentions: [string, ...string[]];
  /** 0 to 1. */
  salience: number;
}

export interface EntryGroup {
  group: Group;
  entries: Entry[];
}

/**
 * The entries of an article by group: entities by salience, figures in the order of the text. Empty groups are left out, and
 * figures of which no card could say anything.
 */
export function groupEntries(annotations: readonly Annotation[]): EntryGroup[] {
  const byGroup = new Map<Group, Entry[]>();
  for (const entry of entriesOf(annotations)) {
    const group = GROUP_OF_KIND[entry.kind];
    const entries = byGroup.get(group);
    if (entries) entries.push(entry);
    else byGroup.set(group, [entry]);
  }
  return GROUPS.flatMap((group) => {
    const entries = byGroup.get(group);
    return entries ? [{ group, entries: entries.sort((a, b) => b.salience - a.salience) }] : [];
  });
}

function entriesOf(annotations: readonly Annotation[]): Entry[] {
  const byCluster = new Map<string, Entry>();
  for (const annotation of [...annotations].sort((a, b) => a.start - b.start)) {
    if (isFigure(annotation) && annotation.marking.minor) continue;
    const key = isFigure(annotation) ? JSON.stringify([annotation.exact.toLowerCase(), annotation.figure]) : `${annotation.kind} ${annotation.cluster}`;
    const known = byCluster.get(key);
    if (!known) byCluster.set(key, isFigure(annotation) ? figureEntry(annotation) : entityEntry(annotation));
    else if (isFigure(annotation)) known.mentions.push(annotation.id);
    else addMention(known, annotation);
  }
  return [...byCluster.values()];
}

function entityEntry({ kind, entity, exact, role, holder, introduction, id, salience }: EntityAnnotation): Entry {
  return { kind, name: entity?.name ?? exact, remark: role ?? holder ?? introduction, entity, mentions: [id], salience };
}

function addMention(entry: Entry, { entity, exact, role, holder, introduction, id, salience }: EntityAnnotation): void {
  entry.mentions.push(id);
  entry.salience = Math.max(entry.salience, salience);
  entry.remark ??= role ?? holder ?? introduction;
  // Somebody unknown goes by the fullest form that the article uses.
  if (!entity && exact.length > entry.name.length) entry.name = exact;
}

function figureEntry({ exact, id, figure }: FigureAnnotation): Entry {
  // Said once: "40 states" needs no "states" below it.
  const counted = [figure.of, figure.state].filter((part) => part !== undefined && !exact.includes(part)).join(', ');
  const date = figure.date !== undefined && PARTIAL_DATE.test(figure.date) && !exact.includes(figure.date) ? figure.date : undefined;
  return { kind: 'figure', name: exact, remark: counted || undefined, date, entity: null, mentions: [id], salience: 0 };
}
