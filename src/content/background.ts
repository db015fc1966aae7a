import type { Client } from '../messages/client.js';
import type { BackgroundCalls } from '../messages/protocol.js';
import type { Background } from '../session/ports.js';

/** The session's background over messages. The words of a site's answer are checked to be words; a key that the card does not know is never asked for. */
export function overMessages(client: Client<BackgroundCalls>): Background {
  return {
    readSite: (signal) => client.call('site.read', {}, signal),
    annotate: (article, signal) => client.call('article.annotate', { article }, signal),
    explain: (annotation, context, signal) => client.call('annotation.explain', { annotation, context }, signal),
    explainPhrase: (phrase, context, signal) => client.call('phrase.explain', { phrase, context }, signal),
    explainEntity: (entity, context, signal) => client.call('entity.explain', { entity, context }, signal),
    hideEntity: (entity) => client.call('entity.hide', { entity, hidden: true }),
    refuseLink: (exact, entity, refused) => client.call('entity.refuse', { exact, entity, refused }),
    leaveSite: () => client.call('site.leave', {}),
  };
}
