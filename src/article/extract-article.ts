import { readMetadata } from '../metadata/metadata.js';
import type { Metadata } from '../model/article.js';
import type { Language } from '../model/language.js';
import { createExtraction } from './extract.js';
import type { ExtractedArticle, ExtractionOptions } from './extract.js';
import { isArticleFrom } from './page-score.js';

export { articleBody } from './body.js';

/** A page's article with its metadata. */
interface WholeArticle extends ExtractedArticle {
  isArticle: boolean;
  metadata: Metadata;
}

/** Detects, extracts and reads the metadata in one go (command line, tests); a page's session does it in slices and leaves the metadata to the background. Never throws on odd markup. */
export function extractArticle(document: Document, languages: readonly Language[], options: ExtractionOptions = {}): WholeArticle {
  const extraction = createExtraction(document, options);
  while (!extraction.step(Infinity));
  if (extraction.result === null) throw new Error('extraction ended without a result');
  const metadata = readMetadata(extraction.result.declarations, languages);
  return { ...extraction.result, metadata, isArticle: isArticleFrom(extraction.result.confidence, metadata.lang) };
}
