// Rows for the training: every meaning that the linker weighs in a gold text, and whether gold says it is right.

const FIGURES = new Set(['datetime', 'date', 'time', 'quantity', 'number']);

/** The weighed meanings of a gold text. What gold leaves open (nested, optional, outside its span) gives no row. */
export function rowsOf(doc, set, { annotate, articleFromText, knowledge, FEATURES }) {
  const [contestant, team] = ['contestant', 'team'].map((name) => FEATURES.indexOf(name));
  const [from, to] = doc.eval_span ?? [0, doc.text.length];
  const date = doc.date ?? doc.published;
  const mentions = doc.mentions.filter((one) => one.kind !== 'figure' && !(one.type ?? '').split('|').some((type) => FIGURES.has(type)));
  const rows = [];
  const observer = (found, candidate, features, story) => {
    const start = story.starts[found.first];
    const end = story.ends[found.end - 1];
    // Names inside longer ones are marked by rule, not by weight.
    if (start < from || end > to || found.inside !== undefined) return;
    const entity = knowledge.entity(candidate.entity);
    const touching = mentions.filter((one) => one.start < end && start < one.end);
    const right = judge(entity, touching, { ...set, isSide: features[contestant] > 0 || features[team] > 0 }, knowledge, date, end - start);
    if (right === undefined) return;
    const text = doc.text.slice(Math.max(0, start - 25), start) + '[' + doc.text.slice(start, end) + ']' + doc.text.slice(end, end + 20);
    const gold = touching.map((one) => keysOf(one).at(-1) ?? 'nobody known').join(' | ');
    rows.push({
      features: [...features], right, weight: set.weight, doc: doc.id, first: found.first, end: found.end,
      shown: `${text.replaceAll('\n', ' ')} → ${entity.name}; gold: ${gold || 'nothing'}`,
    });
  };
  annotate(articleFromText(doc.text, { lang: 'en', ...(date ? { date } : {}) }), knowledge, { observer });
  return rows;
}

/** true or false, or undefined where gold does not say. */
function judge(entity, touching, set, knowledge, date, length) {
  if (touching.some((mention) => agrees(entity, mention, knowledge, date))) return true;
  // A state that gold leaves unmarked or takes into a longer name misleads nobody.
  if (isState(entity, knowledge) && touching.every((mention) => mention.end - mention.start > length)) return undefined;
  if (touching.length === 0) return set.complete ? false : undefined;
  // Gold by Wikidata id alone cannot be compared with an entity whose id was never checked; names differ by custom.
  if (entity.wikidata === undefined && touching.some((mention) => !('kind' in mention) && mention.qid)) return undefined;
  // The masked texts call much nobody known that is known, and star out the words that would tell a story about sports.
  if (set.masked && ((entity.kind === 'place' && !set.isSide) || touching.length === 0 || touching.some((mention) => mention.nil))) return undefined;
  if (touching.some((mention) => standsForPlace(entity, mention, knowledge))) return undefined;
  const isOpen = (mention) => mention.nested || mention.optional || (mention.coref && !('kind' in mention));
  const judged = touching.filter((mention) => !isOpen(mention));
  if (judged.length === 0) return undefined;
  // A part of a longer gold name ("Sudan" in "Port Sudan") is wrong where it would be marked by itself.
  return false;
}

const plain = (name) => String(name).replaceAll('_', ' ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function keysOf(mention) {
  const entity = typeof mention.entity === 'string' ? { wiki: mention.entity } : mention.entity ?? mention;
  const qid = mention.qid_by === 'label' && entity.wiki ? undefined : entity.qid;
  return [qid, entity.wiki, ...(entity.also ?? []), mention.name].filter(Boolean).map(plain);
}

function agrees(entity, mention, knowledge, date) {
  const own = [entity.wikidata, entity.wikipedia, entity.name].filter(Boolean).map(plain);
  if (keysOf(mention).some((key) => own.includes(key))) return true;
  if (entity.kind !== 'office' || !mention.holder_at_date || !date) return false;
  return knowledge.holdersOn(entity.id, date.slice(0, 10)).some((term) => plain(term.person.name) === plain(mention.holder_at_date));
}

const isState = (entity, knowledge) => entity.country !== undefined && knowledge.country(entity.country) === knowledge.find(entity.id);

/** A government whose capital or country is gold: neither right nor wrong. */
function standsForPlace(entity, mention, knowledge) {
  if (entity.kind !== 'government' || entity.country === undefined) return false;
  const country = knowledge.country(entity.country);
  const place = country === undefined ? undefined : knowledge.entity(country);
  return place !== undefined && keysOf(mention).some((key) => [place.wikidata, place.wikipedia, place.name].filter(Boolean).map(plain).includes(key));
}
