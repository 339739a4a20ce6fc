import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { type RefObject, useEffect, useRef, useState } from "react";
import { openOpmerkingenQuery } from "@/api/opmerkingen";
import { magOpmerkingenZien } from "@/api/rollen";
import type { Mij } from "@/api/schemas";
import { Opbouwpaneel } from "@/features/opbouw/Opbouwpaneel";
import { type Plaats, padVan } from "@/features/opbouw/pad";
import type { Concepten } from "@/features/opmerkingen/concept";
import { Opmerkinglijst } from "@/features/opmerkingen/Opmerkinglijst";
import { useOpmerkingtekst } from "@/features/opmerkingen/tekst";
import { perRij } from "@/lib/onderwerp";
import { Button } from "@/ui/Button";
import { useOnderwerpnaam } from "@/ui/useOnderwerpnaam";
import styles from "./pages.module.css";

type Kop = RefObject<HTMLHeadingElement | null>;

function toon({ current: kop }: Kop) {
  kop?.scrollIntoView();
  kop?.focus({ preventScroll: true });
}

interface OpbouwMetOpmerkingenProps {
  mij: Mij;
  adres: string;
  kwartaal: string;
  versie: number | undefined;
  concepten: Concepten;
}

/** What a figure is made of, and what people say of it. */
export function OpbouwMetOpmerkingen({ mij, adres, kwartaal, versie, concepten }: OpbouwMetOpmerkingenProps) {
  const o = useOpmerkingtekst();
  const navigate = useNavigate();
  const kop = useRef<HTMLHeadingElement>(null);
  const hier = padVan(adres).at(-1);
  const mag = magOpmerkingenZien(mij);
  const { data: alle } = useQuery({ ...openOpmerkingenQuery(kwartaal), enabled: mag, throwOnError: false });
  const open = (hier && perRij(alle ?? []).get(hier.code)?.open) ?? 0;
  // Who answers the last of them reads that answer here.
  const [wasOpen, setWasOpen] = useState(false);
  if (open > 0 && !wasOpen) {
    setWasOpen(true);
  }
  const gezegd = mag && hier && { mij, kwartaal, plaats: hier, kop, concepten };
  return (
    <Opbouwpaneel
      mij={mij}
      adres={adres}
      kwartaal={kwartaal}
      versie={versie}
      onOpen={(pad) =>
        navigate({
          to: ".",
          search: (({ opbouw: _, ...search }: { opbouw?: string }) =>
            pad ? { ...search, opbouw: pad } : search) as never,
          resetScroll: false,
        })
      }
      verder={
        mag &&
        hier && (
          <Button kind="plain" className={styles.verder} onClick={() => toon(kop)}>
            {o.naar(open)}
          </Button>
        )
      }
      zonderCijfer={gezegd && wasOpen && <Gezegd {...gezegd} gesloten />}
    >
      {gezegd && <Gezegd {...gezegd} />}
    </Opbouwpaneel>
  );
}

interface GezegdProps {
  mij: Mij;
  kwartaal: string;
  plaats: Plaats;
  kop: Kop;
  concepten: Concepten;
  /** Whether this reader has no such figure: another's words about it are to be followed up all the same. */
  gesloten?: boolean;
}

/** What is said of any figure of the same row; who says more says it of this one. */
function Gezegd({ mij, kwartaal, plaats: { code, cijfer }, kop, concepten, gesloten = false }: GezegdProps) {
  const o = useOpmerkingtekst();
  const naam = useOnderwerpnaam();
  const gevraagd = useLocation({ select: ({ hash }) => hash === "opmerkingen" });
  useEffect(() => {
    // The dialog takes the focus as it opens, which is after its content is there.
    const straks = requestAnimationFrame(() => gevraagd && toon(kop));
    return () => cancelAnimationFrame(straks);
  }, [gevraagd, kop]);
  const rij = `standen/${kwartaal}/${code}`;
  return (
    <section aria-labelledby="opmerkingen">
      <h3 id="opmerkingen" ref={kop} tabIndex={-1} className={styles.begin}>
        {o.bij(naam(rij))}
      </h3>
      <Opmerkinglijst
        mij={mij}
        onderwerp={rij}
        nieuwBij={`${rij}/${cijfer}`}
        concepten={concepten}
        gesloten={gesloten}
      />
    </section>
  );
}
