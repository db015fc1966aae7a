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
/** Two words of which the first carries and the second is a body: "entry-content". Bits beyond those of the groups. */
const CARRIER = 1 << 28;
const BODY = 1 << 29;
const GROUP_BITS = CARRIER - 1;

const bitsOfWord = new Map<string, number>();
const bitsOfStem = new Map<string, number>();
const learn = (words: string, bit: number): void => {
  for (const word of words.split(' ')) {
    const isStem = word.endsWith('*');
    const table = isStem ? bitsOfStem : bitsOfWord;
    const name = isStem ? word.slice(0, -1) : word;
    table.set(name, (table.get(name) ?? 0) | bit);
  }
};
GROUPS.forEach(([, words], group) => { learn(words, 1 << group); });
learn('article story entry post content news blog', CARRIER);
learn('body content text copy main', BODY);

/** What names were found to mean, so that each is read once: those of a page's boxes are few. */
export type KnownNames = Map<string, number>;

/** Bit set of the groups whose words occur in a class or id string. Bounded: only its first 300 characters count. */
export function hintsOf(names: string, known: KnownNames): number {
  let bits = 0;
  // Line breaks and tabs are rare.
  const even = names.includes('\n') || names.includes('\t') ? names.replace(OTHER_SPACE, ' ') : names;
  const parts = even.slice(0, MAX_NAME_LENGTH).split(' ');
  for (let i = 0; i < parts.length; i += 1) {
    const name = parts[i];
    let ofName = known.get(name);
    if (ofName === undefined) {
      ofName = hintsOfName(name);
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
  const isLower = name.toLowerCase() === name;
  let bits = 0;
  let before = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = isLower ? words[i] : words[i].toLowerCase();
    const found = bitsOfWord.get(word) ?? bitsOfStem.get(word.length > STEM ? word.slice(0, STEM) : word) ?? 0;
    bits |= before & CARRIER && found & BODY ? found | ARTICLE_BODY : found;
    before = found;
  }
  return bits & GROUP_BITS;
}
