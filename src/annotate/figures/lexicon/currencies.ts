/** Currencies, ISO 4217 (https://www.iso.org/iso-4217-currency-codes.html). */

/** Codes read when written beside a number. */
export const CODES =
  'USD EUR GBP JPY CNY AUD CAD CHF SEK NOK DKK INR RUB BRL KRW MXN ZAR TRY SGD HKD NZD TWD THB IDR MYR PHP VND PLN CZK HUF RON BGN ILS AED SAR QAR KWD BHD OMR JOD EGP LBP IQD IRR PKR BDT LKR NPR NGN KES GHS UGX TZS ETB UAH KZT UZS GEL AMD AZN ARS CLP COP PEN UYU VEF CRC DOP ISK RSD MNT MAD DZD TND LYD XAF XOF AFN MMK KHR LAK';

/** Names of currencies: the code of the bare name, then the code each nation's has. */
export const NAMES: Record<string, string> = {
  dollar:
    'USD us=USD american=USD canadian=CAD australian=AUD singapore=SGD singaporean=SGD zealand=NZD kong=HKD taiwan=TWD taiwanese=TWD jamaican=JMD zimbabwe=ZWL zimbabwean=ZWL fijian=FJD bahamian=BSD barbadian=BBD liberian=LRD namibian=NAD',
  buck: 'USD',
  euro: 'EUR',
  pound:
    'GBP british=GBP english=GBP sterling=GBP egyptian=EGP lebanese=LBP syrian=SYP sudanese=SDG cypriot=CYP irish=IEP',
  quid: 'GBP',
  sterling: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  won: 'KRW south=KRW korean=KRW north=KPW',
  rupee: 'INR indian=INR pakistani=PKR pakistan=PKR nepali=NPR nepalese=NPR sri=LKR lankan=LKR mauritian=MUR',
  rouble: 'RUB belarusian=BYN',
  ruble: 'RUB belarusian=BYN',
  rand: 'ZAR',
  real: 'BRL',
  reais: 'BRL',
  peso: 'MXN mexican=MXN argentine=ARS argentinian=ARS chilean=CLP colombian=COP philippine=PHP filipino=PHP cuban=CUP uruguayan=UYU dominican=DOP',
  franc: 'CHF swiss=CHF cfa=XOF french=FRF belgian=BEF congolese=CDF rwandan=RWF',
  lira: 'TRY turkish=TRY italian=ITL syrian=SYP',
  krona: 'SEK swedish=SEK icelandic=ISK',
  kronor: 'SEK',
  krone: 'NOK norwegian=NOK danish=DKK',
  kroner: 'NOK norwegian=NOK danish=DKK',
  zloty: 'PLN',
  zlotys: 'PLN',
  forint: 'HUF',
  koruna: 'CZK',
  hryvnia: 'UAH',
  hryvnias: 'UAH',
  shekel: 'ILS',
  dirham: 'AED emirati=AED moroccan=MAD uae=AED',
  riyal: 'SAR saudi=SAR qatari=QAR',
  rial: 'IRR iranian=IRR omani=OMR yemeni=YER',
  toman: 'IRR',
  dinar: 'KWD kuwaiti=KWD iraqi=IQD jordanian=JOD bahraini=BHD serbian=RSD algerian=DZD tunisian=TND libyan=LYD',
  baht: 'THB',
  ringgit: 'MYR malaysian=MYR malaysia=MYR',
  rupiah: 'IDR',
  dong: 'VND vietnamese=VND',
  taka: 'BDT',
  kyat: 'MMK',
  naira: 'NGN',
  cedi: 'GHS',
  birr: 'ETB',
  shilling: 'KES kenyan=KES ugandan=UGX tanzanian=TZS somali=SOS',
  tenge: 'KZT',
  tugrik: 'MNT',
  lei: 'RON romanian=RON moldovan=MDL',
  leva: 'BGN',
  afghani: 'AFN',
  bitcoin: 'XBT',
};

/** Parts of a currency: the code when no other is said, and the share. */
export const PARTS: Record<string, string> = {
  cent: 'USD',
  penny: 'GBP',
  pence: 'GBP',
  pennies: 'GBP',
  sen: 'MYR',
  sens: 'MYR',
  paisa: 'INR',
  paise: 'INR',
  kopek: 'RUB',
  kopeck: 'RUB',
  kopiyka: 'UAH',
  eurocent: 'EUR',
  centavo: 'MXN',
  ore: 'SEK',
  rappen: 'CHF',
};

/** Letters before "$" and the other prefixes and suffixes. */
export const PREFIXES: Record<string, string> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  cad: 'CAD',
  hk: 'HKD',
  nz: 'NZD',
  s: 'SGD',
  sg: 'SGD',
  nt: 'TWD',
  r: 'BRL',
  mx: 'MXN',
  j: 'JMD',
  tt: 'TTD',
  usd: 'USD',
  aud: 'AUD',
};

/** Written beside a number, in capitals or not: short names that are no codes. */
export const SHORT_NAMES: Record<string, string> = { rs: 'INR', rm: 'MYR', le: 'EGP', rp: 'IDR', kr: 'SEK', dhs: 'AED', ksh: 'KES', zl: 'PLN', btc: 'XBT' };

export const SYMBOLS: Record<string, string> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
  '₡': 'CRC',
  '₸': 'KZT',
  '₭': 'LAK',
  '₮': 'MNT',
  '₵': 'GHS',
  '₾': 'GEL',
  '₼': 'AZN',
};

/** The currency a bare name or sign means in a country (ISO 3166 code): "$", "£", "pounds", "pesos", "rupees" … */
export const LOCAL: Record<string, string> = {
  USD: 'CA=CAD AU=AUD NZ=NZD HK=HKD SG=SGD TW=TWD JM=JMD FJ=FJD BS=BSD BB=BBD LR=LRD NA=NAD TT=TTD MX=MXN CL=CLP CO=COP AR=ARS',
  GBP: 'EG=EGP LB=LBP SY=SYP SD=SDG',
  JPY: 'CN=CNY',
  INR: 'PK=PKR LK=LKR NP=NPR MU=MUR',
  MXN: 'AR=ARS CL=CLP CO=COP PH=PHP CU=CUP UY=UYU DO=DOP',
  SEK: 'NO=NOK DK=DKK IS=ISK',
  NOK: 'DK=DKK',
  SAR: 'QA=QAR',
  IRR: 'OM=OMR YE=YER',
  AED: 'MA=MAD',
  KWD: 'IQ=IQD JO=JOD BH=BHD RS=RSD DZ=DZD TN=TND LY=LYD',
  KES: 'UG=UGX TZ=TZS SO=SOS',
  KRW: 'KP=KPW',
  CHF: 'SN=XOF CI=XOF ML=XOF BF=XOF NE=XOF TG=XOF BJ=XOF CM=XAF GA=XAF TD=XAF CD=CDF RW=RWF',
};
