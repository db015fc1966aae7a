/** "President-elect of the United States". */
export function notYet(office: string, modifier: string): string {
  const of = office.indexOf(' of ');
  return of < 0 ? `${office}-${modifier}` : `${office.slice(0, of)}-${modifier}${office.slice(of)}`;
}
