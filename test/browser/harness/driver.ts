/** What a browser test needs of a browser; one implementation for each. */
export interface TestBrowser {
  readonly name: BrowserName;
  readonly version: string;
  openTab(): Promise<TestTab>;
  /** A page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<TestTab>;
  /** Loads the extension anew, as an update does, under the pages that are open. */
  reloadExtension(): Promise<void>;
  disableExtension(): Promise<void>;
  /** What the reader does in the browser's list of extensions: gives access to all sites, or takes it back. */
  setAccess(given: boolean): Promise<void>;
  /** Lets the extension into private windows, as the reader can in the browser's list of extensions; loads it anew. */
  allowPrivate(): Promise<void>;
  /** A tab in a private window of its own. */
  openPrivateTab(url: string): Promise<TestTab>;
  /** What a key of the browser's for a command of the manifest does in the front tab; see the drivers for how. */
  command(name: string): Promise<void>;
  /** Whether the list stands beside the page of the front window. */
  isPanelOpen(): Promise<boolean>;
  /** What the browser's key for the list does; whether that opens it beside the page, in the gesture itself. */
  openListByKey(): Promise<boolean>;
  /** Chooses our entry of the menu that the browser opens over the selection in this tab; see the drivers for how. */
  explainByMenu(tab: TestTab): Promise<void>;
  /** Addresses of the tabs that are open, the browser's own pages included. */
  addresses(): Promise<string[]>;
  closePages(address: RegExp): Promise<void>;
  /** Ends the background; the next message has to wake it. */
  stopBackground(): Promise<void>;
  /** Resolves when the browser has gone, by us or by its user. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export type BrowserName = 'chromium' | 'firefox';

export interface Point {
  x: number;
  y: number;
}

export interface TestTab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Evaluates an expression in the page's own world; promises are awaited, the value must be plain data. */
  evaluate<T>(expression: string): Promise<T>;
  /** Runs a function's source with our closed shadow root as its argument; null where no card is open. */
  inCard<T>(functionSource: string): Promise<T | null>;
  /** A straight way of the pointer, `steps` events about 16 ms apart. */
  moveMouse(to: Point, steps?: number): Promise<void>;
  click(at: Point): Promise<void>;
  /** Only where menus are the test's to reach. */
  rightClick?(at: Point): Promise<void>;
  tap(at: Point): Promise<void>;
  /** A finger put down, drawn along and lifted. */
  swipe(from: Point, to: Point): Promise<void>;
  press(key: string): Promise<void>;
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  type(text: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Clicks an element that opens the browser's file chooser, and chooses this file there. */
  chooseFile(selector: string, file: string): Promise<void>;
  /** The file that an act of the reader's saves. */
  saved(act: () => Promise<unknown>): Promise<SavedFile>;
  /** As the page looks on paper, or again on the screen. */
  setMedia(media: 'print' | 'screen'): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  bringToFront(): Promise<void>;
  /** What the page holds after garbage was collected, our script's share included; only where the browser tells it. */
  weigh?(): Promise<PageWeight>;
  /** Bytes of the heap by what they are for, after garbage was collected; only where the browser tells it. */
  weighHeap?(): Promise<HeapShares>;
  close(): Promise<void>;
}

interface SavedFile {
  name: string;
  text: string;
}

export interface PageWeight {
  heapBytes: number;
  listeners: number;
  nodes: number;
}

/** Bytes of a heap, the extension's and the page's alike. */
export interface HeapShares {
  /** What scripts made: objects, functions, strings, lists. */
  made: number;
  /** Compiled code and what the compiler noted. */
  code: number;
  /** What the browser keeps for itself: timeline entries, caches, its side of the nodes. */
  browser: number;
}

/** The element that carries the card. */
export const CARD_HOST = 'newsgloss-card';
