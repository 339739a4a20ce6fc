import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";
import styles from "./Message.module.css";

type Tone = "info" | "ok" | "warn" | "bad";

const icons: Record<Tone, IconName> = { info: "info", ok: "check", warn: "triangle", bad: "diamond" };

interface MessageProps {
  tone: Tone;
  title?: ReactNode;
  children?: ReactNode;
  /** Whether it answers something the user just did and must be read out at once. */
  urgent?: boolean;
}

export function Message({ tone, title, children, urgent = false }: MessageProps) {
  return (
    <div className={`${styles.message} ${styles[tone]}`} role={urgent ? "alert" : undefined}>
      <span className={styles.icon}>
        <Icon name={icons[tone]} size="1.125rem" />
      </span>
      <div className={styles.text}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
