export { articleBody } from '../../../src/article/body.js';
export { createExtraction } from '../../../src/article/extract.js';
export { ARTICLE_THRESHOLD } from '../../../src/article/page-score.js';

/* What a page's session carries of the reading, for the bench that times and compiles it in real pages. */
