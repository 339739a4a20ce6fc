import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

interface TekenvlakProps {
  className: string | undefined;
  /** How high the picture is, where its width does not matter for that: then its room is kept, and it comes a moment later. */
  height?: number;
  /** What is drawn on this width, in pixels. */
  children: (width: number) => ReactNode;
}

/**
 * The room that a picture has on this screen: it is drawn for that width, so its text is never scaled. Nothing is drawn before
 * the width is known: before the first paint, or of a known height after it, so that a page of pictures is laid out once.
 */
export function Tekenvlak({ className, height, children }: TekenvlakProps) {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const current = element.current;
    if (!current) {
      return;
    }
    if (height === undefined) {
      setWidth(Math.floor(current.clientWidth));
    }
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(current);
    return () => observer.disconnect();
  }, [height]);
  return (
    <div ref={element} className={className} style={{ minBlockSize: height }}>
      {width !== undefined && children(width)}
    </div>
  );
}
