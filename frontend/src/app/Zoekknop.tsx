import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { Mij } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Icon } from "@/ui/Icon";
import styles from "./UserTools.module.css";
import { paginas } from "./zoekpaginas";

const Zoekvenster = lazy(() => import("./Zoekvenster").then((part) => ({ default: part.Zoekvenster })));

/** Opens the search from every page, also by Ctrl+K or ⌘K: a key alone would get in the way of who speaks or types. */
export function Zoekknop({ mij }: { mij: Mij }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const sluit = useCallback(() => setOpen(false), []);

  useEffect(() => {
    const opens = (event: KeyboardEvent) => {
      const isShortcut = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      // A dialog that is open asks something first.
      if (isShortcut && !event.altKey && !event.shiftKey && !document.querySelector("dialog[open]")) {
        event.preventDefault();
        setOpen(true);
      }
    };
    window.addEventListener("keydown", opens);
    return () => window.removeEventListener("keydown", opens);
  }, []);

  return (
    <>
      <button
        type="button"
        className={styles.search}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <Icon name="search" />
        <span>{t.app.zoeken}</span>
        <kbd>Ctrl K</kbd>
      </button>
      {/* In the body: what the header says of colours and of the focus is for its own ground. */}
      {open &&
        createPortal(
          <Suspense>
            <Zoekvenster paginas={paginas(t, mij)} onClose={sluit} />
          </Suspense>,
          document.body,
        )}
    </>
  );
}
