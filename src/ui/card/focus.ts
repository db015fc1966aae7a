/** Keeps where the focus was before the card took it, and gives it back. */
interface FocusKeeper {
  /** Notes the element that has the focus now, unless it is the card. */
  remember: () => void;
  /** True while the focus is in the card. */
  isInside: () => boolean;
  /** Returns the focus to where it was, if the card had it; forgets the place either way. */
  giveBack: (hadFocus: boolean) => void;
}

/** @param host the card's element: the focus inside a closed shadow root shows as the focus of its host */
export function createFocusKeeper(doc: Document, host: Element): FocusKeeper {
  let previous: Element | null = null;
  const isInside = (): boolean => {
    const scope = host.getRootNode();
    return (scope instanceof ShadowRoot ? scope.activeElement : doc.activeElement) === host;
  };
  return {
    remember() {
      if (!isInside()) previous = doc.activeElement;
    },
    isInside,
    giveBack(hadFocus) {
      const target = previous;
      previous = null;
      if (!hadFocus || !target?.isConnected || target === doc.body) return;
      (target as HTMLElement).focus?.({ preventScroll: true });
    },
  };
}
