import type { ReactNode } from "react";
import type { Cijfer } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
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
    <Frame title={title} note={children}>
      <p className={cijfer.waarde === null ? styles.reason : styles.value}>{opens(<Waarde cijfer={cijfer} />)}</p>
    </Frame>
  );
}

/** How many there are of something that is counted and never hidden. */
export function CountTile({ title, count, children }: { title: string; count: number; children?: ReactNode }) {
  const { f } = useLanguage();
  return (
    <Frame title={title} note={children}>
      <p className={styles.value}>{f.whole(count)}</p>
    </Frame>
  );
}

function Frame({ title, note, children }: { title: string; note: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.tile}>
      <h2 className={styles.title}>{title}</h2>
      {children}
      {note && <div className={styles.note}>{note}</div>}
    </section>
  );
}

export function Tiles({ children }: { children: ReactNode }) {
  return <div className={styles.tiles}>{children}</div>;
}
