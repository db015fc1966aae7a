/**
 * What every platform that runs the pure rooms shares (browser, worker, Node), and nothing more:
 * a use of anything else there is a compile error.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
declare class URL {
  constructor(url: string, base?: string);
  readonly hostname: string;
  readonly pathname: string;
  readonly protocol: string;
  readonly href: string;
}
declare const performance: { now(): number };
