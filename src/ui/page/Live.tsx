import { Component, type ComponentChildren } from 'preact';
import type { Speech } from '../../locales/catalogue.js';
import { directionOf } from '../../locales/languages.js';
import { createTranslate } from '../../locales/translate.js';

interface LiveProps<T extends { speech: Speech }> {
  ports: {
    read: () => Promise<T>;
    /** Calls back when the state changed; returns a function that stops it. */
    watch: (changed: () => void) => () => void;
  };
  children: (state: T) => ComponentChildren;
}

/** Whatever control is used, one of these comes before its own handler. */
const USES = ['click', 'input'];

/**
 * Draws the state behind some ports: nothing until it is first read, and again after every change. A late answer
 * never replaces a newer one. What a port could not do (a full storage, say) is said below until the reader does
 * something else, whatever changes meanwhile, and the controls go back to what holds. A class, and so is the list: hooks would cost the popup a twentieth of its size.
 */
export class Live<T extends { speech: Speech }> extends Component<LiveProps<T>, { read?: { state: T }; failed?: boolean }> {
  private asked = 0;
  private answered = 0;
  private stop: (() => void) | undefined;
  /** Nobody waits for a port's promise where a control was used: its failure comes out here. */
  private readonly fail = (): void => this.setState({ failed: true });
  /** Drawing anew what was read before this use would put a switch back under the reader's hand; so would the answer to a read begun before it. */
  private readonly used = (): void => {
    if (this.state.failed) this.setState({ failed: false });
    if (this.answered !== this.asked) this.refresh();
  };

  override componentDidMount(): void {
    this.stop = this.props.ports.watch(() => this.refresh());
    addEventListener('unhandledrejection', this.fail);
    for (const use of USES) addEventListener(use, this.used, true);
    this.refresh();
  }

  override componentWillUnmount(): void {
    this.asked = -1;
    this.stop?.();
    removeEventListener('unhandledrejection', this.fail);
    for (const use of USES) removeEventListener(use, this.used, true);
  }

  private refresh(): void {
    const turn = ++this.asked;
    this.props.ports.read().then(
      (state) => { if (this.isLast(turn)) this.show(state); },
      // A read that failed changes nothing; the next change asks again.
      () => void this.isLast(turn),
    );
  }

  private isLast(turn: number): boolean {
    const isLast = turn === this.asked;
    if (isLast) this.answered = turn;
    return isLast;
  }

  private show(state: T): void {
    // A reader aloud asks the page itself for its language.
    document.documentElement.lang = state.speech.language;
    this.setState({ read: { state } });
  }

  override render(): ComponentChildren {
    const { read, failed } = this.state;
    return read ? <>{this.props.children(read.state)}{failed && <Failure speech={read.state.speech} />}</> : null;
  }
}

function Failure({ speech }: { speech: Speech }): ComponentChildren {
  return <p class="ng failure" role="alert" lang={speech.language} dir={directionOf(speech.language)}>{createTranslate(speech)('page.failed')}</p>;
}
