/** Names of the months as date lines write them, in the case that a day asks for; a beginning of three letters is enough. */
const NAMES = [
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jänner februari mrz april mei juni juli augusti september oktober november desember',
  'januari februari maart april maj juni juli augustus september oktober november december',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'januar februar marts april maj juni juli august september oktober november december',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר',
].map((names) => names.split(' '));
const SHORTEST = 3;

/** Number of the month of this name or beginning of a name; undefined for any other word. */
export function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (lower.length < SHORTEST) return undefined;
  for (const names of NAMES) {
    const index = names.findIndex((name) => name.startsWith(lower));
    if (index >= 0) return index + 1;
  }
  return undefined;
}
