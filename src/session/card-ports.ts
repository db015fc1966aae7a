import { meaningOf } from '../marks/choose.js';
import type { CardPorts } from '../ui/card/ports.js';
import { copyText } from './clipboard.js';
import { findAnnotation } from './parts.js';
import type { SessionPorts } from './ports.js';
import type { Questions } from './questions.js';
import type { SessionState } from './state.js';

/** What a card asks of the session, answered by the background. */
export function cardPortsOf({ background, view }: SessionPorts, questions: Questions, state: () => SessionState, dismissed: () => void): CardPorts {
  return {
    explainEntity({ id }) {
      const { parts, question } = state();
      return questions.explainEntity(id, (findAnnotation(parts, question?.about ?? '') ?? parts[0])?.context);
    },
    wrong({ annotation }, undo) {
      const { annotations, question } = state();
      const mention = annotations.find(({ id }) => id === annotation);
      // A looked-up phrase has annotations of its own.
      if (mention === undefined || question?.about !== mention.id) return false;
      questions.settle(background.refuseLink(mention.exact, meaningOf(mention), !undo));
      return true;
    },
    hideEntity({ entity }) {
      if (entity) questions.settle(background.hideEntity(entity.id));
    },
    offHere: () => questions.settle(background.leaveSite()),
    copy: (text) => copyText(view, text),
    dismissed,
  };
}
