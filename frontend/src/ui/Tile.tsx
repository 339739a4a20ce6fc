import type { ReactNode } from "react";
import type { Cijfer } from "@/api/schemas";
import styles from "./Tile.module.css";
import { Waarde } from "./Waarde";

interface TileProps {
  title: string;
  cijfer: Cijfer;
  /** What the figure means, in a line. */
  children?: ReactNode;
  /** Puts the figure in a link to where it comes from. */
  opens?: (figure: ReactNode) => ReactNode;
}

/** One figure, large, with what it means. */
export function Tile({ title, cijfer, children, opens = (figure) => figure }: TileProps) {
  return (
    <section className={styles.tile}>
      <h2 className={styles.title}>{title}</h2>
      <p className={cijfer.waarde === null ? styles.reason : styles.value}>{opens(<Waarde cijfer={cijfer} />)}</p>
      {children && <div className={styles.note}>{children}</div>}
    </section>
  );
}

export function Tiles({ children }: { children: ReactNode }) {
  return <div className={styles.tiles}>{children}</div>;
}
