import type { ReactNode } from "react";
import styles from "./Badge.module.css";
import { Icon, type IconName } from "./Icon";

export type Tone = "ok" | "warn" | "bad" | "neutral";

interface BadgeProps {
  tone: Tone;
  icon: IconName;
  children: ReactNode;
}

/** A state as word, shape and colour: never by colour alone. */
export function Badge({ tone, icon, children }: BadgeProps) {
  return (
    <span className={`${styles.badge} ${styles[tone]}`}>
      <Icon name={icon} size="0.875rem" />
      {children}
    </span>
  );
}
