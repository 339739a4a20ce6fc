import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** The width that an element has on this screen, so that a picture is drawn for it and its text is never scaled. */
export function useWidth<E extends HTMLElement>(initial = 640): [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const current = element.current;
    if (!current) {
      return;
    }
    setWidth(Math.floor(current.clientWidth));
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
