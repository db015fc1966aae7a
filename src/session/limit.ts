import type { ExtractedArticle, ExtractedBlock } from '../article/extract.js';

/** Twice the longest pieces that newspapers print; what follows is left unmarked, and the popup says so. UTF-16 code units. */
const MAX_READ_CHARS = 250_000;
/** Bounds each message, whatever a page writes. */
const MAX_READ_BLOCKS = 5_000;

/** The articles up to the limit, cut between two blocks, and whether something was left out. */
export function cutToLimit(articles: readonly ExtractedArticle[]): { articles: ExtractedArticle[]; cut: boolean } {
  let chars = 0;
  let count = 0;
  const fits = ({ text }: ExtractedBlock): boolean => (chars += text.length) <= MAX_READ_CHARS && (count += 1) <= MAX_READ_BLOCKS;
  const kept = articles.map((article) => {
    const over = article.blocks.findIndex((block) => !fits(block));
    return over < 0 ? article : { ...article, blocks: article.blocks.slice(0, over) };
  });
  return { articles: kept.filter(({ blocks }) => blocks.length > 0), cut: kept.some(({ blocks }, index) => blocks.length < articles[index].blocks.length) };
}
