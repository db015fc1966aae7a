import { wordSet } from '../story/word-set.js';

/** Closed word classes and signs in English news prose, by which persons, groups and their introductions are found. */
export const SPEECH = wordSet(`said says say told tells added adds asked asks wrote writes tweeted recalled recalls explained explains replied joked
  insisted argued argues admitted warned warns noted notes claimed claims shouted remembered remembers lamented complained declared
  concluded continued continues stated states acknowledged agreed believes thinks hopes expects worries sighed laughed shrugged`);

export const HONORIFICS = wordSet(`mr mrs ms miss mx dr sir dame lord lady prof professor madam madame monsieur herr frau senor rev reverend father
  sister brother bishop archbishop pastor rabbi imam sheikh sheik judge justice captain capt colonel col general gen sergeant sgt lieutenant lt major
  maj corporal cpl private officer detective inspector superintendent constable sheriff deputy admiral adm commander nurse coach
  brig brigadier cmdr cpt ayatollah mullah sayyed sayyid
  cardinal sen senator rep representative congressman congresswoman councillor councilman councilwoman gov ambassador prince princess`);

export const DETERMINERS = wordSet('a an the his her its their our my your one');

export const PARTICLES = wordSet('de da do dos das del della di du la le el al ad bin ibn ben bint van von der den ter ten zu af y abu ould arap dela ul');

/** Words with which a name never begins though they are written with a capital at the start of a sentence. */
export const STARTERS = wordSet(`the a an in on at by for from to of with without within under over after before during since until about against
  among between into through as if when while where why how what who whom whose which that this these those there here then than and but or nor so
  yet both either neither each every all some many most few several other others another such no not only even still also just more less much
  he she it they we you i his her its their our your my me him them us one two three four five six seven eight nine ten is are was were be been
  has have had do does did can could may might must shall should will would meanwhile however although though because despite instead
  earlier later last next now today yesterday tomorrow once again never always often perhaps maybe according asked speaking born
  former ex acting then-president new old young first second third january february march april june july august september october
  november december monday tuesday wednesday thursday friday saturday sunday hello yes no dear photo image video read watch see follow
  copyright editing reporting writing source sources breaking exclusive analysis opinion comment correction updated published police officials
  nearly roughly around fifteen twenty thirty dozens hundreds thousands millions like unlike besides beyond amid across along near outside inside
  off let get make take give keep think look come go`);

/** Such a word joins parts of a group's name: "University of Arizona", "Department of Wildlife and Fisheries". */
export const CONNECTORS = wordSet('of for and the on in at de du des la für der');

/** Where going back over the words before a name must end. */
export const BOUNDARIES = wordSet(`and but or that which who whom whose when while where if because although though as than so yet with without by to from
  for in on at into onto of under over after before during since until about against among between through behind beyond is are was were be been being
  has have had do does did will would can could may might must shall should not also then there here said says told tells added asked wrote
  called named including include includes involving like unlike via per joined met meets thanked praised accused blamed helped sued married
  interviewed contacted suspended arrested killed injured identified charged appointed hired fired replaced succeeded beat defeated quoted left visited
  asks told urged warned`);

/** Past forms that no ending tells, verbs of the present that stand after the plural, and what begins a clause. */
export const PAST_FORMS = wordSet('that beat won lost took went came led put set made found held began shot hit cut drew fell rose gave got ran sat stood saw spoke left met told wore drove flew kept felt '
  + 'brought bought taught caught fought sought became grew threw broke chose spent sent sold built paid heard slept sang rode spread quit wept face want plan need seek hope remain agree disagree '
  + 'plead deny appear');

export const FOLLOWERS = wordSet('said says told added asked was is were are has had have will would and but or when while where which it he she they after before');

/** Days, months and feasts that are hardly ever names: "Grace Church on Monday", "On Monday Ford". */
export const CALENDAR = wordSet(`monday tuesday wednesday thursday friday saturday sunday january february april june july september october november december christmas easter`);

/** Part of a person's name, but behind the surname: "Joseph Biden Jr.". */
export const OF_GENERATION = wordSet('jr sr ii iii iv');
