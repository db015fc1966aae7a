/**
 * What authors of pages call their boxes. Class and id names are free, but their words are the same on
 * most sites; each group is a feature of the learned scoring, none decides alone.
 */
const GROUPS: readonly (readonly [name: string, words: RegExp])[] = [
  ['content', /article|body|content|entry|post|story|text|main|prose|blog|column/],
  ['article-body', /article-?_?(body|content|text|copy|main)|story-?_?(body|content|text)|entry-?_?(content|body|text)|post-?_?(content|body|text)|body-?_?(copy|text|content)|content-?_?body|articlebody|prose|richtext|rich-text|wysiwyg|markdown|\brte\b/],
  ['comment', /comment|disqus|respond|replies|reply|discussion|livefyre|responses/],
  ['related', /relat|recommend|more-?_?(from|stories|news|on|articles|posts)|read-?_?(next|more|also)|also|popular|trending|most-?_?|latest|teaser|carousel|slider|slick|swiper|suggest|next|similar|recirc|outbrain|taboola|recent|feed/],
  ['card', /card|tile|grid|item|list|loop|collection|archive/],
  ['share', /share|sharing|social|follow|twitter|facebook|whatsapp|linkedin/],
  ['byline', /byline|author|contributor|writer|\bbio\b|avatar|profile|credits?$|signature/],
  ['date', /date|time|publish|posted|meta|info|stamp/],
  ['caption', /caption|credit|figure|photo|image|img|gallery|media|video|player|audio|legend|embed/],
  ['newsletter', /newsletter|subscri|sign-?_?up|cta|call-to|paywall|regist|login|member|donat|opt-?in|promo|form|mailing|lead-?gen|download/],
  ['advert', /\bads?\b|\bads?[-_]|[-_]ads?\b|advert|sponsor|\bdfp|\bgpt|banner|promoted|adslot|commercial/],
  ['nav', /nav|menu|breadcrumb|crumb|topbar|toolbar|pagination|pager|paging|skip|tabs?\b|sitemap|masthead|header/],
  ['tags', /\btags?|categor|topic|label|keyword|chip|badge|pill/],
  ['footer', /foot|copyright|legal|disclaimer|colophon|bottom/],
  ['side', /side|rail|widget|module|secondary|complementary|block/],
  ['overlay', /cookie|consent|gdpr|modal|popup|pop-up|overlay|dialog|tooltip|lightbox|toast|drawer|offcanvas|notice|alert/],
  ['concealed', /hidden|hide|sr-only|screen-?reader|visually|offscreen|invisible|collaps|clip|truncat/],
  ['contents', /\btoc|table-of-contents|jump|outline|\bindex/],
  ['title', /headline|title|heading|\bh[1-3]\b/],
  ['standfirst', /standfirst|subtitle|sub-?_?title|\bdek\b|deck|summary|\blead\b|lede|intro|excerpt|subhead|abstract|kicker|eyebrow|teaser|preamble|chapo/],
  ['quote', /quote|testimonial|pullout|callout|highlight/],
  ['shop', /price|product|cart|sku|rating|review|shop|buy|stock|offer|deal|plan/],
  ['note', /footnote|reference|\bref|source|note|citation|biblio|correction|faq|accordion/],
  ['hero', /hero|jumbotron|cover|intro|top/],
];

export const HINT_NAMES: readonly string[] = GROUPS.map(([name]) => name);
export const HINT_COUNT = GROUPS.length;

const MAX_NAME_LENGTH = 300;

/** Bit set of the groups whose words occur in a class or id string. Bounded: only its first 300 characters count. */
export function hintsOf(names: string): number {
  // Responsive utility classes ("md:hidden") name a state of the layout, not the box.
  const text = names.slice(0, MAX_NAME_LENGTH).replace(/\S*:\S*/g, '').replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
  let bits = 0;
  for (let i = 0; i < GROUPS.length; i += 1) {
    const group = GROUPS[i];
    if (group?.[1].test(text)) bits |= 1 << i;
  }
  return bits;
}
