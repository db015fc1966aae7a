import { createCardHost } from '../ui/card/host.js';
import { ownWorld } from './world.js';

/* The card's code, injected by the background when a card is likely to be wanted: most articles are read without one. */

ownWorld.newsglossCard = createCardHost;
