import { useLocation } from "@tanstack/react-router";
import { type RefObject, useEffect } from "react";

/**
 * Whether the address points at this part of a page. If so, the part takes the focus as soon as it is there, so that a
 * keyboard or screen reader goes on from it.
 */
export function useAnker(id: string | undefined, deel: RefObject<HTMLElement | null>): boolean {
  const hash = useLocation({ select: (location) => location.hash });
  const gezocht = id !== undefined && hash === id;
  useEffect(() => {
    if (gezocht) {
      deel.current?.scrollIntoView();
      deel.current?.focus({ preventScroll: true });
    }
  }, [gezocht, deel]);
  return gezocht;
}
