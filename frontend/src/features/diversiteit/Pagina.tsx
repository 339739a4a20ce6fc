import type { ReactNode } from "react";
import { PageHead } from "@/ui/PageHead";
import styles from "./Diversiteit.module.css";
import type { Onderwerp } from "./onderwerpen";
import { Subnavigatie } from "./Subnavigatie";
import { useDiversiteittekst } from "./tekst";

interface PaginaProps {
  onderwerp: Onderwerp;
  /** The sentence that the figures make; without figures it says what is missing. */
  conclusie: string | undefined;
  children: ReactNode;
}

/** One subject: its conclusion, the way to the others, and its figures. */
export function Pagina({ onderwerp, conclusie, children }: PaginaProps) {
  const d = useDiversiteittekst();
  return (
    <>
      <PageHead title={d.onderwerpen[onderwerp]} conclusion={conclusie ?? d.geenZin} />
      <Subnavigatie />
      <div className={styles.stack}>{children}</div>
    </>
  );
}
