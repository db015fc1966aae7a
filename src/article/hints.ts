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

/** What names were found to mean, so that each is read once: those of a page's boxes are few. */
export type KnownNames = Map<string, number>;

/** Bit set of the groups whose words occur in a class or id string. Bounded: only its first 300 characters count. */
export function hintsOf(names: string, known: KnownNames): number {
  let bits = 0;
  const parts = names.slice(0, MAX_NAME_LENGTH).split(' ');
  for (let i = 0; i < parts.length; i += 1) {
    const name = parts[i];
    let ofName = known.get(name);
    if (ofName === undefined) {
      // Line breaks and tabs are rare, and looked for in what is new alone.
      const even = name.replace(OTHER_SPACE, ' ');
      ofName = even === name ? hintsOfName(name) : hintsOf(even, known);
      known.set(name, ofName);
    }
    bits |= ofName;
  }
  return bits;
}

const OTHER_SPACE = /[\0-\x1f]/g;
/** "articleBody" and "article-body" are two words, "TOC" is one. By a pattern: letter by letter takes three times as long where nothing is compiled yet. */
const WORD = /[A-Z]+[a-z]*|[a-z]+/g;

function hintsOfName(name: string): number {
  // Responsive utility classes ("md:hidden") name a state of the layout, not the box.
  const words = name.includes(':') ? null : name.match(WORD);
  if (!words) return 0;
  let bits = 0;
  let before = '';
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i].toLowerCase();
    bits |= bitsOfWord.get(word) ?? bitsOfWord.get(`${word.slice(0, STEM)}*`) ?? 0;
    if (CARRIERS.has(before) && BODIES.has(word)) bits |= ARTICLE_BODY;
    before = word;
  }
  return bits;
}
