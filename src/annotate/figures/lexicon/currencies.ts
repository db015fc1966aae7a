/** Currencies, ISO 4217 (https://www.iso.org/iso-4217-currency-codes.html). */

/** Codes read when written beside a number. */
export const CODES =
  'USD EUR GBP JPY CNY AUD CAD CHF SEK NOK DKK INR RUB BRL KRW MXN ZAR TRY SGD HKD NZD TWD THB IDR MYR PHP VND PLN CZK HUF RON BGN ILS AED SAR QAR KWD BHD OMR JOD EGP LBP IQD IRR PKR BDT LKR NPR NGN KES GHS UGX TZS ETB UAH KZT UZS GEL AMD AZN ARS CLP COP PEN UYU VEF CRC DOP ISK RSD MNT MAD DZD TND LYD XAF XOF AFN MMK KHR LAK';

/**
 * Names of currencies ("|" between them, "," between names for one): the code the bare name has, if any, then the code it has
 * beside a word that begins so. The first two letters of a code are those of its country (ISO 3166).
 */
export const NAMES =
  'dollar,dlr:USD us=USD america=USD canad=CAD austral=AUD singapor=SGD zealand=NZD kong=HKD taiwan=TWD jamaica=JMD zimbabwe=ZWL fiji=FJD baham=BSD barbad=BBD liberia=LRD namibia=NAD trinidad=TTD brunei=BND guyan=GYD belize=BZD surinam=SRD' +
  '|buck:USD|euro:EUR|quid,sterling:GBP' +
  '|pound:GBP brit=GBP uk=GBP engl=GBP london=GBP scot=GBP sterling=GBP egypt=EGP cairo=EGP leban=LBP syria=SYP sudan=SDG cypriot=CYP irish=IEP' +
  '|drachma:GRD|peseta:ESP|escudo:PTE|guilder:NLG|mark,deutschmark: german=DEM bonn=DEM berlin=DEM finland=FIM finnish=FIM|kronur:ISK' +
  '|yen:JPY japan=JPY|yuan,renminbi,rmb:CNY chin=CNY|won:KRW korea=KRW south=KRW north=KPW' +
  '|rupee:INR india=INR pakistan=PKR nepal=NPR sri=LKR lanka=LKR mauriti=MUR' +
  '|rouble,ruble:RUB russia=RUB belarus=BYN|rand:ZAR africa=ZAR|real,reais:BRL brazil=BRL' +
  '|peso:MXN mexic=MXN argentin=ARS chile=CLP colombia=COP philippine=PHP filipin=PHP manila=PHP cuba=CUP urugua=UYU dominican=DOP' +
  '|franc:CHF swiss=CHF switz=CHF cfa=XOF senegal=XOF ivor=XOF mali=XOF burkin=XOF togo=XOF benin=XOF cameroon=XAF gabon=XAF chad=XAF french=FRF belgian=BEF congo=CDF rwanda=RWF guinea=GNF burundi=BIF' +
  '|lira:TRY turk=TRY italian=ITL|lire:ITL|schilling:ATS|krona,kronor:SEK swed=SEK iceland=ISK|krone,kroner:NOK norw=NOK danish=DKK denmark=DKK' +
  '|zloty:PLN pol=PLN|forint:HUF hungar=HUF|koruna:CZK czech=CZK|crown,crowns: swed=SEK norw=NOK danish=DKK denmark=DKK czech=CZK iceland=ISK|hryvnia:UAH ukrain=UAH|shekel:ILS israel=ILS|dirham:AED emirat=AED uae=AED morocc=MAD|riyal:SAR saudi=SAR qatar=QAR' +
  '|rial:IRR iran=IRR oman=OMR yemen=YER|toman:IRR' +
  '|dinar:KWD kuwait=KWD iraq=IQD jordan=JOD bahrain=BHD serbia=RSD algeria=DZD tunisia=TND libya=LYD' +
  '|baht:THB thai=THB|ringgit:MYR malaysia=MYR|rupiah:IDR indonesia=IDR|dong:VND vietnam=VND|taka:BDT bangladesh=BDT|kyat:MMK|naira:NGN nigeria=NGN|cedi:GHS|birr:ETB' +
  '|shilling:KES kenya=KES uganda=UGX tanzania=TZS somali=SOS' +
  '|tenge:KZT|tugrik:MNT|lei,leu:RON roman=RON moldova=MDL|leva,lev:BGN|afghani:AFN|bitcoin:BTC|kwacha:ZMW malawi=MWK|pula:BWP|metical,meticais:MZN|lari:GEL|manat:AZN|dram:AMD|som:KGS uzbek=UZS|bolivar,bolívar:VES|quetzal:GTQ|lempira:HNL|guarani:PYG|boliviano:BOB|dalasi:GMD|leone:SLE|gourde:HTG|riel:KHR|kip:LAK|kwanza:AOA';

/** Hundredths: the code or the names of the currencies they may be of, then their names. */
export const PARTS: [string, string][] = [
  ['dollar rand shilling', 'cent'], ['pound', 'penny pence pennies p'], ['MYR', 'sen'], ['rupee', 'paisa paise'], ['RUB', 'kopek kopeck'], ['UAH', 'kopiyka'], ['EUR', 'eurocent'], ['peso real', 'centavo'], ['krona krone', 'ore'], ['CHF', 'rappen'], ['dollar rand', 'c'],
];

/** Letters before "$", each with its code. */
export const PREFIXES = ' us=USD a=AUD au=AUD c=CAD ca=CAD cad=CAD hk=HKD hkd=HKD nz=NZD nzd=NZD s=SGD sg=SGD sgd=SGD nt=TWD r=BRL mx=MXN j=JMD tt=TTD usd=USD aud=AUD rd=DOP ec=XCD n=NAD fj=FJD bz=BZD';

/** Written beside a number, in capitals or not: short names that are no codes. */
export const SHORT_NAMES: [string, string][] = [
  ['rupee', 'rs'], ['MYR', 'rm'], ['EGP', 'le'], ['IDR', 'rp'], ['krona krone', 'kr'], ['ZAR', 'r'], ['NGN', 'n'], ['dirham', 'dh dhs'], ['shilling', 'sh'], ['KES', 'ksh'], ['UGX', 'ush'], ['TZS', 'tsh'], ['CHF', 'sfr'], ['BDT', 'tk'], ['SEK', 'skr'], ['NOK', 'nkr'], ['DKK', 'dkr'], ['PLN', 'zl'], ['BTC', 'btc'],
];

/** The code a sign stands for, or the names of currencies among which the country decides; the first where it does not. */
const SIGNS: ReadonlyMap<number, string> = new Map(
  '$dollar|€EUR|£pound|¥yen yuan|￥yen yuan|₹rupee|₽RUB|₩KRW|₪ILS|₺TRY|₴UAH|₦NGN|₱PHP|฿THB|₫VND|₡CRC|₸KZT|₭LAK|₮MNT|₵GHS|₾GEL|₼AZN'
    .split('|').map((entry) => [entry.charCodeAt(0), entry.slice(1)]),
);

/** What the currency sign of a code unit stands for, '' if it is none. */
export function signed(code: number): string {
  if (code !== 0x24 && code < 0xa3) return '';
  return SIGNS.get(code) ?? '';
}

/** A code that a currency may have, and how the nation begins that it wants before it, '' for none. */
interface NationCode {
  code: string;
  nation: string;
}

/** The codes a currency may have (see NAMES), by its names. */
export function codesOf(currency: string): NationCode[] {
  if (byName.size === 0) {
    for (const entry of NAMES.split('|')) {
      const [names = '', list = ''] = entry.split(':');
      const codes = list.split(' ').map((each) => ({ code: each.slice(-3), nation: each.slice(0, -4) }));
      for (const name of names.split(',')) byName.set(name, codes);
    }
  }
  const known = byName.get(currency);
  if (known !== undefined) return known;
  // Several names: joined once, since a page may be full of signs.
  const codes = currency.split(' ').flatMap((name) => byName.get(name) ?? []);
  byName.set(currency, codes);
  return codes;
}

const byName = new Map<string, NationCode[]>();

/** The one code of a currency whose nation a text names, '' where it names none or several. */
export function soleCode(text: string, currency: string): string {
  const told = new Set(codesOf(currency).filter(({ nation }) => nation !== '' && isTold(text, nation)).map(({ code }) => code));
  return told.size === 1 ? [...told].join('') : '';
}

function isTold(text: string, nation: string): boolean {
  const capital = nation.charAt(0).toUpperCase() + nation.slice(1);
  const shouted = nation.toUpperCase();
  // Mostly not even the letters are there, and no pattern need be made.
  return (text.includes(capital) || text.includes(shouted)) && new RegExp(`\\b(?:${capital}|${shouted}\\b)`).test(text);
}

/** Whether a text has the dollar of a country (ISO 3166) by another name than "$": "A$", "Australian dollars". */
export function hasOwnDollar(text: string, country: string): boolean {
  if (country === '' || country === 'US') return false;
  const signs = PREFIXES.split(' ').filter((entry) => entry.slice(-3).startsWith(country)).map((entry) => `\\b${entry.slice(0, entry.indexOf('='))}\\$`);
  const words = codesOf('dollar').filter(({ code, nation }) => nation !== '' && code.startsWith(country)).map(({ nation }) => `\\b${nation}\\w* dollars`);
  // "all sums are in U.S. dollars"
  const forms = [...signs, ...words, 'in u\\.?s\\.? (?:dollars|currency)'];
  return new RegExp(forms.join('|'), 'i').test(text);
}
