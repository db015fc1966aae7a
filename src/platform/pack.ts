import { extensionUrl } from './runtime.js';

const PACK_FILE = 'pack.bin';

/** The compiled facts that ship with the extension; read from its own files, never from the network. */
export async function fetchPack(): Promise<ArrayBuffer> {
  const response = await fetch(extensionUrl(PACK_FILE));
  if (!response.ok) throw new Error(`${PACK_FILE}: ${response.status}`);
  return response.arrayBuffer();
}
