/** What Intl is asked with, made once for each language: to make it costs more than all that a long list then asks of it. */
export function perLanguage<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    let one = made.get(language);
    if (one === undefined) made.set(language, one = make(language));
    return one;
  };
}
