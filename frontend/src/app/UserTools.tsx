import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useRef, useState } from "react";
import { api } from "@/api/client";
import type { Mij } from "@/api/schemas";
import { sessionHint } from "@/api/session";
import { useLanguage } from "@/i18n/language";
import { Icon } from "@/ui/Icon";
import { LanguageSwitch } from "@/ui/LanguageSwitch";
import { mayReadRegisters } from "./access";
import { queryClient } from "./queryClient";
import styles from "./UserTools.module.css";
import { Zoekknop } from "./Zoekknop";

/** Language, who is logged in with which roles, and the way out. */
export function UserTools({ mij }: { mij: Mij }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const navigate = useNavigate();
  const logout = useMutation({
    mutationFn: () => api.DELETE("/sessies/huidig"),
    onSettled: () => {
      sessionHint.clear();
      queryClient.clear();
      return navigate({ to: "/inloggen" });
    },
  });

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open) {
      setOpen(false);
      button.current?.focus();
    }
  };

  return (
    <div className={styles.tools}>
      {mayReadRegisters(mij) && <Zoekknop mij={mij} />}
      <LanguageSwitch />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the menu from wherever the focus is in it */}
      <div
        className={styles.user}
        onKeyDown={closeOnEscape}
        onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
      >
        <button
          ref={button}
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-label={t.app.account(mij.naam)}
          onClick={() => setOpen(!open)}
        >
          <span className={styles.name}>{mij.naam}</span>
          <Icon name="chevron" size="0.75rem" />
        </button>
        {open && (
          <div className={styles.panel}>
            <p className={styles.who}>{mij.naam}</p>
            <p className={styles.roles}>{mij.rollen.map((rol) => t.rollen[rol]).join(", ")}</p>
            {mij.dienstonderdelen.length > 0 && <p className={styles.roles}>{mij.dienstonderdelen.join(", ")}</p>}
            <button type="button" className={styles.logout} onClick={() => logout.mutate()} disabled={logout.isPending}>
              {t.app.uitloggen}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
