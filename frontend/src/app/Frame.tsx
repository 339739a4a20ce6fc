import { Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { Mij } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Brand } from "@/ui/Brand";
import { Icon } from "@/ui/Icon";
import { SkipLink } from "@/ui/SkipLink";
import { Footer } from "./Footer";
import styles from "./Frame.module.css";
import { Nav } from "./Nav";
import { UserTools } from "./UserTools";

/** What stays around every page: header, navigation and footer. */
export function Frame({ mij }: { mij: Mij }) {
  const { t } = useLanguage();
  const [menuOpen, setMenuOpen] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the menu that led to it
  useEffect(() => setMenuOpen(false), [path]);

  return (
    <div className={styles.frame}>
      <SkipLink />
      <header className={styles.header}>
        <Brand />
        <UserTools mij={mij} />
        <button
          type="button"
          className={styles.menu}
          aria-expanded={menuOpen}
          aria-controls="nav"
          onClick={() => setMenuOpen(!menuOpen)}
        >
          <Icon name={menuOpen ? "close" : "menu"} />
          {t.app.menu}
        </button>
      </header>
      <div id="nav" className={menuOpen ? `${styles.nav} ${styles.open}` : styles.nav}>
        <Nav mij={mij} />
      </div>
      <main id="inhoud" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </div>
  );
}
