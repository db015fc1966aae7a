import { useEffect, useState } from 'preact/hooks';

interface LivePorts<T> {
  read: () => Promise<T>;
  watch: (changed: () => void) => () => void;
}

/** The state behind some ports: undefined until first read, then read again after every change. A late answer never replaces a newer one. */
export function useLive<T>(ports: LivePorts<T>): T | undefined {
  const [state, setState] = useState<T>();
  useEffect(() => {
    let asked = 0;
    const refresh = (): void => {
      const turn = ++asked;
      ports.read().then(
        (next) => { if (turn === asked) setState(next); },
        // A read that failed changes nothing; the next change asks again.
        () => undefined,
      );
    };
    const stop = ports.watch(refresh);
    refresh();
    return () => {
      asked = -1;
      stop();
    };
  }, [ports]);
  return state;
}
