import type { ReactNode } from "react";
import type { Cijfer } from "@/api/schemas";
import styles from "./Tile.module.css";
import { Waarde } from "./Waarde";

interface TileProps {
  title: string;
  cijfer: Cijfer;
  /** What the figure means, in a line. */
  children?: ReactNode;
  /** Opens where the figure comes from. */
  explanation?: ReactNode;
}

/** One figure, large, with what it means. */
export function Tile({ title, cijfer, children, explanation }: TileProps) {
  return (
    <section className={styles.tile}>
      <h2 className={styles.title}>{title}</h2>
      <p className={cijfer.waarde === null ? styles.reason : styles.value}>
        <Waarde cijfer={cijfer} />
      </p>
      {children && <div className={styles.note}>{children}</div>}
      {explanation && <div className={styles.explanation}>{explanation}</div>}
    </section>
  );
}

export function Tiles({ children }: { children: ReactNode }) {
  return <div className={styles.tiles}>{children}</div>;
}
