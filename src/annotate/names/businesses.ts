import type { EntityIndex, Knowledge } from '../../knowledge/api.js';

/** Types of what is founded for trade: its name carries "Inc." and has nothing to do with the country in it ("American Airlines"). */
const BUSINESSES: ReadonlySet<string> = new Set(['company', 'bank', 'media', 'news-agency', 'stock-exchange', 'fund']);

/** The entity is a firm, bank, publisher, agency of news, exchange or fund. */
export const isBusiness = (knowledge: Knowledge, entity: EntityIndex): boolean => BUSINESSES.has(knowledge.typeOf(entity) ?? '');
