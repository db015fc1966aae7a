import * as W from './word.js';

/**
 * Closed classes and the verbs, nouns and signals the grammar looks at, by class. "+rise" stands for all regular forms
 * of a verb, "=open" for the verb and its third person.
 */
export const WORDS_BY_CLASS: [number, string][] = [
  [
    W.DETERMINER,
    "the a an this that these those its his her their our my your each every all both some any no another such either neither what whatever which",
  ],
  [
    W.PREPOSITION,
    'of on in at by for from to with into over under after before since until till during within between among against about as than through throughout across per near outside inside out off up down via despite toward towards amid without above below behind beyond around along like unlike onto upon alongside beside plus including excluding except regarding nearly almost roughly versus vs following',
  ],
  [
    W.CONJUNCTION,
    'and or but nor while when where if because though although whereas who whom whose so yet once unless whether why how',
  ],
  [W.PRONOUN, "he she it they we you i him them us me himself themselves itself there here who whom whose everyone someone nobody others it's he's she's they're we're i'm you're i've we've they've there's that's"],
  [W.AUXILIARY, "is are be being am has have do does having isn't aren't hasn't haven't don't doesn't"],
  [W.AUXILIARY | W.PAST_VERB, "was were been had did wasn't weren't hadn't didn't"],
  [W.MODAL, "will shall would may might could can should must won't wouldn't can't couldn't he'll she'll they'll it'll we'll you'll i'll he'd they'd"],
  [
    W.PAST_VERB,
    'said told took fell rose gave went came made won lost sent found thought got brought held kept left felt met led paid ran sold stood spoke spent struck began became saw knew grew drew drove wrote flew fought caught bought built broke chose shot sank sat stole swore taught threw wore withdrew dealt fled laid bore beat burst sought shut bet dug fed hung hid rode rang shook shone swam swept swung woke wound underwent understood arose froze forbade forgave overtook overcame quit lent bid spread slid shrank sprang swung strode sped spun wept crept slept dreamt knelt leapt lit meant overran rewrote undertook upheld withstood hit put split cast hurt broadcast stuck strove wove clung flung tore trod rebuilt resold misled withheld oversaw outdid foresaw foretold',
  ],
  [
    W.PRESENT_VERB,
    'closes takes ends falls lies uses carries contains provides allows requires offers employs produces generates receives =say =meet =visit =vote =arrive =leave =open =reopen =start =begin =resume =expire =choose =elect =face =host =plan =aim =want =hope =intend =expect =go =come =get =give =become =remain =include =show =seem =mean =need =see =know =think =keep =bring =hold =run =happen =let =try =continue =consider =sell =live =make',
  ],
  [
    W.ADVERB,
    'now then not also still already yet only just more less fewer later earlier ago again together alone else even ever never always often soon too very away back apart ahead instead however meanwhile therefore today yesterday tomorrow tonight overnight most least much many enough online overall altogether nationwide worldwide abroad annually respectively there combined each shortly worth long once twice otherwise beforehand afterwards afterward simply almost nearly about barely merely roughly approximately circa around well too',
  ],
  [W.AHEAD, 'due expected scheduled set slated planned likely poised ready hopes plans plan planning hope aims aim upcoming forthcoming deadline expects turns sets works plays serves returns retires departs launches releases publishes moves matures tests rules delivers unveils premieres competes travels flies heads speaks appears going intends vows wants needs soon eve deliver'],
  [
    W.CHANGE,
    'rose risen fell fallen grew grown drop drops dropped dropping cut cuts cutting shrink shrank shrunk shrinking slip slips slipped slipping up down double doubled slide slid widen widened narrow narrowed boost boosted surge surged soar soared plunge plunged tumble tumbled slump slumped move moved went go goes ease eased edge edged expand expanded swell swelled dip dipped sink sank lift lifted hike hiked push pushed bring brought advance advanced upgraded revised downgraded accelerated accelerate slowed slow cooled rebounded recovered retreated weakened strengthened firmed contracted quickened moderated softened ballooned swollen crept leapt ticked inched dwindled plummeted rocketed skyrocketed bounced eased trimmed slashed halving nudged +change +climb +decline +decrease +fall +grow +improve +increase +jump +lower +raise +reduce +rise',
  ],
  [
    W.NUMBERED,
    'article articles section sections chapter chapters clause paragraph para resolution resolutions flight route routes highway interstate channel room gate page pages phase stage version volume level category type grade apollo platform terminal runway unit number no nos episode season series act scene part step figure table appendix annex amendment protocol directive regulation bus tram line pier dock camp model group formula class title district precinct ward sector zone area block lot hall pier camp item rule proposition prop measure exhibit problem question lesson track bullet division league brigade regiment battalion squadron psalm verse building suite apartment apt floor studio shaft reactor tier schedule form box lane exit junction euro windows aged test sol sonata symphony opus concerto game exercise option plan target key top code error pope legion mark mission',
  ],
  [
    W.PLURAL,
    'people men women children police troops crew crews staff personnel dead aircraft fish sheep cattle feet teeth mice geese oxen spacecraft deer poultry livestock offspring seamen grandchildren clergy infantry cavalry persons media criteria phenomena alumni bacteria data dice wives media youth elderly folk passers-by seniors criteria headquarters salmon shrimp swine species series salespeople townspeople tribespeople schoolchildren housewives midwives',
  ],
  [
    W.STATE,
    'killed dead died injured wounded hurt displaced missing arrested detained infected hospitalised hospitalized evacuated stranded homeless trapped kidnapped abducted rescued jailed imprisoned charged executed freed released captured drowned poisoned affected',
  ],
  [W.RELATIVE, 'last next this past previous coming upcoming following current recent latest preceding forthcoming prior'],
  [
    W.MONEY_TALK,
    'cost costs costing paid pay pays paying worth fine fined fines price priced prices spend spends spent spending budget salary wage wages raise raised bill sold sell sells bought buy buys charge charged earn earned earns valued value fee fees tax taxes profit profits revenue revenues loan debt fund funds fare fares rent deal invest invested investment donate donated prize stake',
  ],
  [W.SEASON, 'spring summer autumn fall winter'],
  [W.DAYTIME, 'morning afternoon evening night noon midnight dawn dusk midday lunchtime'],
  [W.DAY_WORD, 'today yesterday tomorrow tonight overnight'],
  [W.PRODUCT, 'jet jets plane planes airliner airliners aircraft helicopter helicopters fighter fighters phone phones smartphone smartphones missile missiles rifle rifles tank model models pistol pistols engine engines console consoles bomber bombers drone'],
  [
    W.HOLIDAY,
    "christmas easter thanksgiving new halloween valentine's valentines independence veterans memorial labor labour boxing good ash palm holy maundy epiphany pentecost whit bastille st saint mother mothers father fathers valentine president martin mlk juneteenth columbus presidents' presidents president's canada victoria australia anzac armistice remembrance guy earth april all black cyber cinco groundhog boxing mardi shrove nowruz bonfire burns election super ve international fourth",
  ],
  [W.PLURAL_QUALIFIER, 'sports sales arms news rights goods savings customs operations systems communications relations services human civil parts species series works drugs weapons games jobs securities'],
  [W.EDGE, 'early late mid end beginning start middle close later earlier fiscal day weekend'],
  // Words a rule asks for by name and that have no other class.
  [0, 'twenties thirties forties fifties sixties seventies eighties nineties equal same little significantly somewhat considerably slightly far longer bigger older younger greater larger better higher worse maximum minimum circa exceeding exceed exceeds factor minus negative few several couple point second additional aged age ages fluid hand lb lbs many much other others quarter scores half nautical'],
  [W.STATING, 'reach reached reaches fetched sold hit hits exceed exceeded exceeds total totalled totaled totals top topped tops pass passed passes stand stands stood average averaged averages amounted cost costs came comes remain remained remains surpassed registered touched measured weighed weighs measures stretches covers covered spans spanned occupies occupied burned burnt scorched flooded advanced scored ended closed traded opened settled'],
  [0, 'old olds yo fold x times time points percent percentage pct pc pp ppt bps bp basis degree degrees deg square sq cubic cu nautical light metric short long troy fluid imperial f in am pm gmt hours fewer estimated excess upwards upward approaching killing injuring wounding displacing kills injures arresting trapping detaining displaces extra plus odd strong s st nd rd th weekend'],
  [W.NUMERIC, 'a an one half quarter few several couple minus negative'],
  [W.WEIGHT_TALK, 'weigh weighs weighed weighing weight weights lost gained heavy heavier lighter kilograms kilogram kg tonnes explosives cocaine heroin force thrust ounces pound-for-pound'],
];
