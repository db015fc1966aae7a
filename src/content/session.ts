import { createClient } from '../messages/client.js';
import type { Client } from '../messages/client.js';
import { LIST_CHANGED } from '../messages/envelope.js';
import { FROM_BACKGROUND, TO_SESSION } from '../messages/page-border.js';
import type { BackgroundCalls } from '../messages/protocol.js';
import { createServer } from '../messages/server.js';
import { isOrphaned } from '../platform/runtime.js';
import { SETTINGS_KEY, watchStored } from '../platform/storage.js';
import { broadcast, listen, sendToBackground } from '../platform/transport.js';
import { startSession } from '../session/run.js';
import type { Session } from '../session/run.js';
import type { CardHost, CardPorts } from '../ui/card/ports.js';
import { overMessages } from './background.js';
import { answersOf } from './session-answers.js';
import { ownWorld } from './world.js';

/* Injected by the background where the gate found what may be an article; wires one session to its page. */

function start(): Session {
  const background = createClient(FROM_BACKGROUND, sendToBackground);
  const session = startSession({
    view: window,
    background: overMessages(background),
    loadCard: (ports) => loadCard(background, ports),
    watchSettings: (changed) => watchStored('local', SETTINGS_KEY, () => changed()),
    isOrphaned,
    tellList: () => broadcast(LIST_CHANGED),
  }, takeForced());
  const stopListening = listen(createServer(TO_SESSION, answersOf(session, document)));
  session.life.addEventListener('abort', stopListening, { once: true });
  return session;
}

/** Asked anew by each session: after an update the code that lies here may be the old version's. */
async function loadCard(background: Client<BackgroundCalls>, ports: CardPorts): Promise<CardHost> {
  await background.call('card.load', {});
  if (ownWorld.newsglossCard === undefined) throw new Error('the card did not come');
  return ownWorld.newsglossCard(ports);
}

function takeForced(): boolean {
  const forced = ownWorld.newsglossForced === true;
  delete ownWorld.newsglossForced;
  return forced;
}

if (ownWorld.newsglossSession?.isAlive()) {
  ownWorld.newsglossSession.wake();
} else {
  const session = start();
  ownWorld.newsglossSession = {
    isAlive: () => session.state.phase !== 'gone',
    wake: () => session.dispatch({ type: 'woken', forced: takeForced() }),
  };
}
