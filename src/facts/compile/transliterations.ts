/** Countries whose names come into Latin letters from Cyrillic, and from Arabic, in several ways. */
const CYRILLIC = new Set('RU UA BY BG KZ KG UZ TJ TM MD AM GE AZ MN RS'.split(' '));
const ARABIC = new Set('EG LY TN DZ MA MR SD SO DJ SA YE OM AE QA BH KW IQ SY LB JO PS IR AF PK BD MV'.split(' '));

const SLAVIC = `Sergei Sergey|Andrei Andrey|Alexei Alexey Aleksei Aleksey|Dmitry Dmitri Dmitriy|Vitaly Vitali Vitaliy Vitalii|Yuri Yury Yuriy|Alexander Aleksandr Alexandr
Nikolai Nikolay|Yevgeny Evgeny Yevgeni Evgeni|Gennady Gennadi Gennadiy|Arseniy Arseny Arsenii|Vasily Vasili Vasiliy|Viktor Victor|Valery Valeri Valeriy|Anatoly Anatoli Anatoliy
Arkady Arkadi Arkadiy|Grigory Grigori Grigoriy|Yelena Elena|Ekaterina Yekaterina|Natalya Natalia Nataliya|Tatyana Tatiana|Ksenia Kseniya Xenia|Oleksandr Olexandr Olexander|Maxim Maksim Maksym
Georgy Georgi Georgiy|Serhiy Serhii Sergiy|Andriy Andrii|Oleksiy Oleksii|Yulia Yuliya Julia|Mykhailo Mykhaylo|Vyacheslav Viacheslav|Yegor Egor|Ilya Ilia|Pyotr Petr|Semyon Semen|Fyodor Fedor|Igor Ihor|Maria Mariya|Sofia Sofiya`;
const SEMITIC = `Mohammed Mohamed Muhammad Mohammad Muhammed|Ahmed Ahmad|Mahmoud Mahmud|Hussein Hussain Husain|Hassan Hasan|Yasser Yasir|Saif Seif|Abdullah Abdallah|Khaled Khalid|Omar Umar
Osama Usama|Faisal Faysal|Mustafa Moustafa Mostafa|Youssef Yousef Yusuf Yousuf Yusef|Naser Nasser|Tariq Tarek Tareq|Karim Kareem|Salim Saleem|Said Saeed|Hamid Hameed|Walid Waleed|Majid Majed
Suleiman Sulaiman Soleiman|Ismail Esmail Ismael|Ebrahim Ibrahim|Rashid Rasheed|Abdel Abdul|Muammar Moammar|Mehdi Mahdi|Ali Aly|Nuri Nouri|Hashem Hashim|Munir Mounir|Fuad Fouad|Saad Sa'ad|Sherif Sharif`;

const groupsOf = (written: string): ReadonlyMap<string, string[]> =>
  new Map(written.split(/[|\n]/).map((group) => group.split(' ')).flatMap((group) => group.map((name): [string, string[]] => [name, group.filter((other) => other !== name)])));

const OF_SLAVS = groupsOf(SLAVIC);
const OF_ARABS = groupsOf(SEMITIC);

/** From this prominence on somebody is told of in papers that spell otherwise, and rather than a namesake. */
const TOLD_OF = 44;

/** A person's full name with the first word in the other spellings that papers use: "Vitali Klitschko" and "Vitaly Klitschko". */
export function transliterated(name: string, country: string | undefined, prominence: number): string[] {
  const [first, ...rest] = name.split(' ');
  if (country === undefined || rest.length === 0 || prominence < TOLD_OF) return [];
  const others = (CYRILLIC.has(country) ? OF_SLAVS : ARABIC.has(country) ? OF_ARABS : undefined)?.get(first) ?? [];
  return others.map((other) => [other, ...rest].join(' '));
}
