import { useLayoutEffect, useRef, useState } from "react";

/** Whether a box holds more than it shows: what scrolls must be reachable by keyboard (WCAG 2.1.1). */
export function useOverflow() {
  const box = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) {
      return;
    }
    const observer = new ResizeObserver(() =>
      setOverflows(element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight),
    );
    // The content grows within a box that does not, as its font comes in.
    for (const part of [element, ...element.children]) {
      observer.observe(part);
    }
    return () => observer.disconnect();
  }, []);
  return { box, overflows };
}
