import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useLanguage } from "@/i18n/language";
import styles from "./Cijferlink.module.css";
import { Hidden } from "./Hidden";

interface CijferlinkProps {
  /** The unit, or VWS. */
  code: string;
  cijfer: string;
  /** What the figure is called, for who hears only the link. */
  naam: string;
  children: ReactNode;
}

/** A figure that opens what it is made of, at an address of its own. */
export function Cijferlink({ code, cijfer, naam, children }: CijferlinkProps) {
  const { t } = useLanguage();
  return (
    <Link
      to="."
      search={((search: object) => ({ ...search, opbouw: `${code}.${cijfer}` })) as never}
      resetScroll={false}
      preload={false}
      className={styles.link}
    >
      {children}
      <Hidden>{`, ${t.cijfer.opbouwVan(naam)}`}</Hidden>
    </Link>
  );
}
