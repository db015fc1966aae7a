/**
 * What authors of pages call their boxes. Class and id names are free, but their words are the same on
 * most sites; each group is a feature of the learned scoring, none decides alone. Five letters with a star
 * ("relat*") stand for all words that begin so. Looked up in a table: two dozen regular expressions
 * cost more to compile than all the rest of the walk.
 */
const GROUPS: readonly (readonly [name: string, words: string])[] = [
  ['article-body', 'articlebody articletext articlecontent storybody entrycontent postcontent postbody bodycopy bodytext richtext rich wysiwyg markd* prose rte copy paragraph paragraphs'],
  ['comment', 'comment comments commentlist commentform commenter disqu* respond reply repli* discu* livef* responses'],
  ['related', 'relat* recom* also popul* trend* most lates* tease* carou* slide* slick swipe* sugge* next simil* recir* outbr* taboo* recen* feed more'],
  ['card', 'card cards tile tiles grid item items list loop colle* archi*'],
  ['share', 'share shari* socia* follo* twitt* faceb* whats* linke* sns'],
  ['byline', 'bylin* autho* contributor contributors write* bio avata* profi* signa* staff'],
  ['date', 'date dates datel* time publish published pubdate posted meta metadata info stamp times* updated'],
  ['caption', 'capti* credi* figur* photo* image* img galle* media video* playe* audio legen* embed*'],
  ['newsletter', 'newsl* subsc* signup sign cta call regis* login membe* donat* optin promo* form forms maili* leadgen downl* paywa*'],
  ['nav', 'nav navb* navig* menu* bread* crumb* topba* toolb* pagin* pager paging skip tab tabs sitem* masth* heade*'],
  ['tags', 'tag tags categ* topic* label* keywo* chip chips badge* pill pills'],
  ['footer', 'foot foote* copyr* legal discl* colop* botto*'],
  ['side', 'side sideb* rail widge* modul* secon* complementary block blocks'],
  ['overlay', 'cooki* conse* gdpr modal* popup* pop overl* dialo* toolt* lightbox toast drawe* offca* notic* alert*'],
  ['title', 'headline headlines title* headi* hed'],
  ['standfirst', 'standfirst subti* dek deck summa* lead lede intro* excer* subhe* abstr* kicke* eyebr* tease* pream* chapo description sub'],
  ['quote', 'quote* block testi* pullo* pullq* callo* highl*'],
  ['note', 'footn* refer* ref refs sourc* note notes citat* bibli* corre* faq faqs accor*'],
];

const HINT_NAMES: readonly string[] = GROUPS.map(([name]) => name);

/** Bit of a group by its name. */
export const hintBit = (name: string): number => 1 << HINT_NAMES.indexOf(name);
/** Where the article rarely stands. */
export const DUBIOUS_HINTS = hintBit('comment') | hintBit('overlay') | hintBit('footer') | hintBit('related');

const MAX_NAME_LENGTH = 300;
const STEM = 5;
const ARTICLE_BODY = hintBit('article-body');
const CARRIERS = new Set(['article', 'story', 'entry', 'post', 'content', 'news', 'blog']);
const BODIES = new Set(['body', 'content', 'text', 'copy', 'main']);

const bitsOfWord = new Map<string, number>();
GROUPS.forEach(([, words], group) => {
  for (const word of words.split(' ')) bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | (1 << group));
});

/** Bit set of the groups whose words occur in a class or id string. Bounded: only its first 300 characters count. */
export function hintsOf(names: string): number {
  const end = Math.min(names.length, MAX_NAME_LENGTH);
  let bits = 0;
  let ofName = 0;
  let before = '';
  let start = 0;
  let wasLower = false;
  for (let i = 0; i <= end; i += 1) {
    const code = i < end ? names.charCodeAt(i) : SPACE;
    const isUpper = code >= 65 && code <= 90;
    const isLower = code >= 97 && code <= 122;
    // "articleBody" and "article-body" are two words, "TOC" is one.
    if ((!isUpper && !isLower) || (isUpper && wasLower)) {
      if (i > start) {
        const word = names.slice(start, i).toLowerCase();
        ofName |= bitsOfWord.get(word) ?? bitsOfWord.get(`${word.slice(0, STEM)}*`) ?? 0;
        if (CARRIERS.has(before) && BODIES.has(word)) ofName |= ARTICLE_BODY;
        before = word;
      }
      start = isUpper ? i : i + 1;
    }
    wasLower = isLower;
    if (code === COLON) {
      // Responsive utility classes ("md:hidden") name a state of the layout, not the box.
      ofName = 0;
      while (i + 1 < end && names.charCodeAt(i + 1) > SPACE) i += 1;
      start = i + 1;
    } else if (code <= SPACE) {
      bits |= ofName;
      ofName = 0;
      before = '';
    }
  }
  return bits;
}

const SPACE = 32;
const COLON = 58;
