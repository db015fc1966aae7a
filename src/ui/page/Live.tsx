import { Component, type ComponentChildren } from 'preact';

interface LiveProps<T> {
  ports: {
    read: () => Promise<T>;
    /** Calls back when the state changed; returns a function that stops it. */
    watch: (changed: () => void) => () => void;
  };
  children: (state: T) => ComponentChildren;
}

/**
 * Draws the state behind some ports: nothing until it is first read, and again after every change. A late answer
 * never replaces a newer one. A class, and so is the list: hooks would cost the popup a twentieth of its size.
 */
export class Live<T> extends Component<LiveProps<T>, { read?: { state: T } }> {
  private asked = 0;
  private stop: (() => void) | undefined;

  override componentDidMount(): void {
    this.stop = this.props.ports.watch(() => this.refresh());
    this.refresh();
  }

  override componentWillUnmount(): void {
    this.asked = -1;
    this.stop?.();
  }

  private refresh(): void {
    const turn = ++this.asked;
    this.props.ports.read().then(
      (state) => { if (turn === this.asked) this.setState({ read: { state } }); },
      // A read that failed changes nothing; the next change asks again.
      () => undefined,
    );
  }

  override render(): ComponentChildren {
    const { read } = this.state;
    return read ? this.props.children(read.state) : null;
  }
}
