import { type ReactNode, useEffect, useRef } from "react";
import { HeleCodes } from "./HeleCodes";
import styles from "./PageHead.module.css";

interface PageHeadProps {
  title: string;
  /** Of the title, where it is in the words of a register. */
  lang?: "nl";
  /** The sentence that states the conclusion of the page. */
  conclusion?: ReactNode;
  /** Filters and actions of the whole page. */
  children?: ReactNode;
}

/** Whether a page was shown before: the first one leaves the focus at the skip link. */
let opened = false;

/** Opens a page; takes the focus after navigation, so that a keyboard or screen reader starts at the top. */
export function PageHead({ title, lang, conclusion, children }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Inclusiemonitor`;
  }, [title]);
  useEffect(() => {
    if (opened) {
      heading.current?.focus({ preventScroll: true });
    }
    opened = true;
  }, []);
  return (
    <header className={styles.head}>
      <div className={styles.text}>
        <h1 ref={heading} tabIndex={-1} lang={lang}>
          <HeleCodes>{title}</HeleCodes>
        </h1>
        {conclusion && (
          <p className={styles.conclusion}>
            {typeof conclusion === "string" ? <HeleCodes>{conclusion}</HeleCodes> : conclusion}
          </p>
        )}
      </div>
      {children && <div className={styles.tools}>{children}</div>}
    </header>
  );
}
