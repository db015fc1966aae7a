import browser from './browser.js';
import type { Runtime } from 'webextension-polyfill';
import { CallError } from '../messages/envelope.js';
import type { Answer } from '../messages/envelope.js';
import type { Sender } from '../messages/server.js';
import { isOrphaned } from './runtime.js';

/** Sends to the background (and to open extension pages). */
export async function sendToBackground(message: unknown): Promise<unknown> {
  return carry(() => browser.runtime.sendMessage(message));
}

/** Sends to the session in a tab, which may live in a frame: only sessions answer. */
export function toTab(tabId: number): (message: unknown) => Promise<unknown> {
  return (message) => carry(() => browser.tabs.sendMessage(tabId, message));
}

async function carry(send: () => Promise<unknown>): Promise<unknown> {
  if (isOrphaned()) throw new CallError('orphaned', 'the extension is gone');
  try {
    return await send();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CallError(isOrphaned() ? 'orphaned' : 'unreachable', reason);
  }
}

type OnMessage = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/**
 * Hears messages from our own scripts and pages. The handler answers, or leaves the message to others by undefined.
 * Returns a function that stops listening.
 */
export function listen(handle: (message: unknown, sender: Sender) => Promise<Answer> | undefined): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender, answer: (answer: unknown) => void): true | undefined => {
    const answering = handle(message, describe(sender));
    if (answering === undefined) return undefined;
    answering.then(answer, () => answer(undefined));
    // "The answer comes later": Chromium does not take a promise for that in its older versions.
    return true;
  };
  browser.runtime.onMessage.addListener(listener as OnMessage);
  return () => {
    if (!isOrphaned()) browser.runtime.onMessage.removeListener(listener as OnMessage);
  };
}

function describe(sender: Runtime.MessageSender): Sender {
  const described: Sender = { caller: callerOf(sender), incognito: sender.tab?.incognito ?? false };
  if (sender.tab?.id !== undefined) described.tabId = sender.tab.id;
  if (sender.frameId !== undefined) described.frameId = sender.frameId;
  // A frame belongs to the site in the address bar, and may have no address of its own.
  const url = sender.frameId ? sender.tab?.url : sender.url;
  if (url !== undefined) described.url = url;
  return described;
}

/** The browser fills in id and url; a page or another extension cannot forge them. */
function callerOf(sender: Runtime.MessageSender): Sender['caller'] {
  if (sender.id !== browser.runtime.id) return undefined;
  const own = browser.runtime.getURL('');
  if (sender.url?.startsWith(own) ?? false) return 'extension';
  if (sender.tab !== undefined) return 'content';
  // Chromium's worker has no url in messages to tabs and pages; it cannot be reached by any but our own code.
  return 'extension';
}

/** Tells open extension pages something; nobody need listen. */
export function broadcast(message: unknown): void {
  if (isOrphaned()) return;
  browser.runtime.sendMessage(message).catch(() => undefined);
}
