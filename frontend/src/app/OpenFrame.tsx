import { Outlet } from "@tanstack/react-router";
import { Brand } from "@/ui/Brand";
import { LanguageSwitch } from "@/ui/LanguageSwitch";
import { SkipLink } from "@/ui/SkipLink";
import { Footer } from "./Footer";
import styles from "./OpenFrame.module.css";

/** What stands around a page for who is not logged in. */
export function OpenFrame() {
  return (
    <div className={styles.frame}>
      <SkipLink />
      <header className={styles.header}>
        <Brand />
        <LanguageSwitch />
      </header>
      <main id="inhoud" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <Footer />
    </div>
  );
}
