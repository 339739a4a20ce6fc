import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { type Format, formatFor } from "@/lib/format";
import type { Text } from "./nl";
import { type Kerntekst, kern } from "./nl/kern";

export type Language = "nl" | "en";

interface LanguageValue {
  language: Language;
  t: Kerntekst;
  /** Every text, in a language that is fetched as one. */
  whole: Text | undefined;
  f: Format;
  change: (language: Language) => void;
}

const stored = "inclusiemonitor.taal";

const dutch = { language: "nl", t: kern, whole: undefined, f: formatFor("nl-NL") } as const;

const Context = createContext<LanguageValue>({ ...dutch, change: () => {} });

/** Gives the screens their language: Dutch at once, English fetched when somebody asks for it. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [active, setActive] = useState<Omit<LanguageValue, "change">>(dutch);

  const change = useCallback((language: Language) => {
    localStorage.setItem(stored, language);
    if (language === "nl") {
      setActive(dutch);
    } else {
      import("./en").then(({ en }) => setActive({ language, t: en, whole: en, f: formatFor("en-GB") }));
    }
  }, []);

  useEffect(() => {
    if (localStorage.getItem(stored) === "en") {
      change("en");
    }
  }, [change]);

  useEffect(() => {
    document.documentElement.lang = active.language;
  }, [active.language]);

  const value = useMemo(() => ({ ...active, change }), [active, change]);
  return <Context value={value}>{children}</Context>;
}

/** The texts and formats of the reader's language. */
export function useLanguage(): LanguageValue {
  return useContext(Context);
}
