import { type ReactNode, useEffect, useRef } from "react";
import styles from "./Gedaan.module.css";
import { Message } from "./Message";

interface GedaanProps {
  titel: string;
  children?: ReactNode;
}

/** Says what was done; takes the focus, because the button that did it is gone. */
export function Gedaan({ titel, children }: GedaanProps) {
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), []);
  return (
    <div ref={message} tabIndex={-1} className={styles.gedaan}>
      <Message tone="ok" title={titel}>
        {children}
      </Message>
    </div>
  );
}
