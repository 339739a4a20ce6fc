import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import styles from "./Tekenvlak.module.css";

/** Below this width, in pixels, a picture puts its names above its bars. */
export const NARROW = 560;

interface TekenvlakProps {
  className?: string | undefined;
  /** How high the picture is, in pixels: one height, or one for each side of NARROW. */
  height: number | { wide: number; narrow: number };
  /** What is drawn on this width, in pixels. */
  children: (width: number) => ReactNode;
}

/**
 * The room that a picture has on this screen: it is drawn for that width, so its text is never scaled. Its height is kept from
 * the begin and the picture comes once the browser has laid out the page, so that a page of pictures is laid out once.
 */
export function Tekenvlak({ className = "", height, children }: TekenvlakProps) {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const current = element.current;
    if (!current) {
      return;
    }
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const { wide, narrow } = typeof height === "number" ? { wide: height, narrow: height } : height;
  const heights = { "--hoogte-breed": `${wide}px`, "--hoogte-smal": `${narrow}px` } as CSSProperties;
  return (
    <div ref={element} className={`${styles.vlak} ${className}`}>
      <div className={styles.ruimte} style={heights}>
        {width !== undefined && children(width)}
      </div>
    </div>
  );
}
