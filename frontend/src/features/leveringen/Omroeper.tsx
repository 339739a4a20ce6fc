import { useEffect, useRef, useState } from "react";
import type { Text } from "@/i18n/nl";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Hidden } from "@/ui/Hidden";
import { type Omroep, omroepen } from "./omroep";
import type { Wachtrij } from "./wachtrij";

const zin = (t: Text, gehoord: Omroep) =>
  gehoord.wat === "deel"
    ? t.leveringen.omroep.deel(gehoord.post.bestand.name, gehoord.procent)
    : t.leveringen.omroep[gehoord.wat](gehoord.post.bestand.name);

/** Tells a screen reader how the files fare, at turning points only. */
export function Omroeper({ rij }: { rij: Wachtrij }) {
  const { t } = useScreenLanguage();
  const vorige = useRef(rij);
  const [tekst, setTekst] = useState("");

  useEffect(() => {
    const gehoord = omroepen(vorige.current, rij);
    vorige.current = rij;
    if (gehoord.length > 0) {
      setTekst(gehoord.map((een) => zin(t, een)).join(" "));
    }
  }, [rij, t]);

  return (
    <div role="status">
      <Hidden>{tekst}</Hidden>
    </div>
  );
}
