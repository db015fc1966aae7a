import type { Client } from '../messages/client.js';
import type { BackgroundCalls, Result } from '../messages/protocol.js';
import type { Background } from '../session/ports.js';
import type { SiteState } from '../session/site.js';

/** The session's background over messages. */
export function overMessages(client: Client<BackgroundCalls>): Background {
  return {
    readSite: async (signal) => toSite(await client.call('site.read', {}, signal)),
    annotate: (article, signal) => client.call('article.annotate', { article }, signal),
    explain: (annotation, context, signal) => client.call('annotation.explain', { annotation, context }, signal),
    explainPhrase: (phrase, context, signal) => client.call('phrase.explain', { phrase, context }, signal),
    explainEntity: (entity, context, signal) => client.call('entity.explain', { entity, context }, signal),
    hideEntity: (entity) => client.call('entity.hide', { entity, hidden: true }),
    refuseLink: (exact, entity, refused) => client.call('entity.refuse', { exact, entity, refused }),
    leaveSite: () => client.call('site.leave', {}),
  };
}

/** The words are checked to be words; a key that the card does not know is never asked for. */
function toSite({ on, settings, speech }: Result<BackgroundCalls, 'site.read'>): SiteState {
  return { on, settings, speech: speech };
}
