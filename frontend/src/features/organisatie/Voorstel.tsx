import { useSuspenseQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { reorganisatieQuery } from "@/api/organisatie";
import { useLanguage } from "@/i18n/language";
import styles from "@/ui/Schikking.module.css";
import { useAnker } from "@/ui/useAnker";
import { Voorstelvoet } from "@/ui/Voorstelvoet";
import { Besluit } from "./Besluit";
import { Gevolgen } from "./Gevolgen";
import eigen from "./Organisatie.module.css";
import { useOrganisatietekst } from "./tekst";
import { useZin } from "./useZin";

interface VoorstelProps {
  id: string;
  onDone: (text: string) => void;
}

/** A reorganisation that waits: what it would do, and what this reader can do. */
export function Voorstel({ id, onDone }: VoorstelProps) {
  const { f } = useLanguage();
  const o = useOrganisatietekst();
  const { data: voorstel } = useSuspenseQuery(reorganisatieQuery(id));
  const zin = useZin()(voorstel);
  const plaats = useRef<HTMLElement>(null);
  const gezocht = useAnker(id, plaats);
  return (
    <section
      ref={plaats}
      id={id}
      tabIndex={gezocht ? -1 : undefined}
      data-gezocht={gezocht || undefined}
      className={`${styles.part} ${eigen.plaats}`}
      aria-label={zin}
    >
      <div>
        <h3>{zin}</h3>
        <p className={styles.note}>{o.per(f.longDay(voorstel.ingangsdatum))}</p>
      </div>
      <p lang="nl">{voorstel.toelichting}</p>
      {voorstel.effect && (
        <div>
          <h4>{o.gevolgen}</h4>
          <Gevolgen effect={voorstel.effect} />
        </div>
      )}
      <Voorstelvoet
        voorstel={voorstel}
        tekst={o}
        naam={zin}
        dialoog={(soort, sluit) => (
          <Besluit
            voorstel={voorstel}
            titel={zin}
            soort={soort}
            onClose={sluit}
            onDone={(text) => {
              sluit();
              onDone(text);
            }}
          />
        )}
      />
    </section>
  );
}
