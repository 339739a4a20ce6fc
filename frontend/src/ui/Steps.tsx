import type { ReactNode } from "react";
import { useLanguage } from "@/i18n/language";
import { Hidden } from "./Hidden";
import { Icon } from "./Icon";
import styles from "./Steps.module.css";

export function Steps({ children }: { children: ReactNode }) {
  return <ol className={styles.steps}>{children}</ol>;
}

interface StepProps {
  number: number;
  total: number;
  title: string;
  done: boolean;
  children: ReactNode;
}

export function Step({ number, total, title, done, children }: StepProps) {
  const { t } = useLanguage();
  return (
    <li className={done ? `${styles.step} ${styles.done}` : styles.step}>
      <span className={styles.number} aria-hidden="true">
        {done ? <Icon name="tick" size="0.9375rem" /> : number}
      </span>
      <h3 className={styles.title}>
        <Hidden>{t.leveringen.stapVan(number, total)}: </Hidden>
        {title}
        {done && <Hidden> ({t.leveringen.stapGedaan})</Hidden>}
      </h3>
      <div className={styles.content}>{children}</div>
    </li>
  );
}
