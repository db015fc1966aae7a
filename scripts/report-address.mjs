/**
 * Where cards report wrong facts in public: the address asked for, else `bugs` of package.json (an address itself, or its
 * `url` or `email`), else nowhere, which is the empty string. The form is filled by query parameters, so the address has none.
 */
export function reportAddressOf(asked, bugs) {
  const declared = typeof bugs === 'string' ? bugs : bugs?.url ?? (bugs?.email ? `mailto:${bugs.email}` : '');
  const address = asked ?? declared;
  if (address !== '' && !/^(https:\/\/|mailto:)[^?#\s]+$/.test(address)) throw new Error(`no address for reports: ${address}`);
  return address;
}
