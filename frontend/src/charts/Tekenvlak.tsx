import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

interface TekenvlakProps {
  className: string | undefined;
  /** What is drawn on this width, in pixels. */
  children: (width: number) => ReactNode;
}

/**
 * The room that a picture has on this screen: it is drawn for that width, so its text is never scaled. Nothing is drawn before
 * the width is known, and that is before the first paint.
 */
export function Tekenvlak({ className, children }: TekenvlakProps) {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
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
  return (
    <div ref={element} className={className}>
      {width !== undefined && children(width)}
    </div>
  );
}
