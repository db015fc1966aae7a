import { createExtraction } from '../../../src/article/extract.js';
import { lookAtPage } from '../../../src/article/gate.js';

/* Put into fixture pages by the bench, which times it there. */

(globalThis as { newsglossReading?: unknown }).newsglossReading = { createExtraction, lookAtPage };
