import { Link } from "@tanstack/react-router";
import { useId } from "react";
import type { Mij } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import styles from "./Nav.module.css";
import { gegevensEnBeheer, monitor } from "./navigation";

/** Only the pages that exist and that this role may open. */
export function Nav({ mij }: { mij: Mij }) {
  const { t } = useLanguage();
  const heading = useId();
  return (
    <nav aria-label={t.app.nav} className={styles.nav}>
      <Paginas ingangen={monitor} mij={mij} />
      <p id={heading} className={styles.heading}>
        {t.app.navGegevens}
      </p>
      <Paginas ingangen={gegevensEnBeheer} mij={mij} labelledBy={heading} />
    </nav>
  );
}

interface PaginasProps {
  ingangen: typeof monitor | typeof gegevensEnBeheer;
  mij: Mij;
  labelledBy?: string;
}

function Paginas({ ingangen, mij, labelledBy }: PaginasProps) {
  const { t } = useLanguage();
  return (
    <ul aria-labelledby={labelledBy}>
      {ingangen
        .filter(({ mayRead }) => mayRead(mij))
        .map(({ to, label }) => (
          <li key={to}>
            <Link to={to} className={styles.link} activeOptions={{ exact: to === "/", includeSearch: false }}>
              {t.app[label]}
            </Link>
          </li>
        ))}
    </ul>
  );
}
