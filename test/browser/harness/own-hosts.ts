/**
 * Hosts that the browsers ask by themselves, extension or not (updates, settings, safe browsing); seen with no
 * extension loaded. The extension's pages and background could not reach them either: its policy allows no host.
 */
const OWN = /^(?:[a-z0-9-]+\.)*(?:googleapis\.com|google\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com|digicert\.com|mozgcp\.net)(?::\d+)?(?:\/|$)/u;

/** Requests to hosts that are neither served nor the browser's own. */
export function strayedBeside(strayed: readonly string[]): string[] {
  return strayed.filter((address) => !OWN.test(address));
}
