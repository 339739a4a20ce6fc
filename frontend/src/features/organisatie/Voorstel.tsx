import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { reorganisatieQuery } from "@/api/organisatie";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import styles from "@/ui/Schikking.module.css";
import { Besluit, type Besluitsoort } from "./Besluit";
import { Gevolgen } from "./Gevolgen";
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
  const [besluit, setBesluit] = useState<Besluitsoort>();
  const zin = useZin()(voorstel);
  return (
    <section className={styles.part} aria-label={zin}>
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
      <p className={styles.note}>
        {o.door(voorstel.voorgesteldDoor, f.moment(voorstel.voorgesteldOp))}{" "}
        {voorstel.acties.includes("intrekken") && o.eigen}
      </p>
      {voorstel.acties.length > 0 && (
        <div className={styles.buttons}>
          {voorstel.acties.map((actie) => (
            <Button
              key={actie}
              kind={actie === "goedkeuren" ? "primary" : "secondary"}
              aria-label={`${o[actie]}: ${zin}`}
              onClick={() => setBesluit(actie)}
            >
              {o[actie]}
            </Button>
          ))}
        </div>
      )}
      {besluit && (
        <Besluit
          voorstel={voorstel}
          titel={zin}
          soort={besluit}
          onClose={() => setBesluit(undefined)}
          onDone={(text) => {
            setBesluit(undefined);
            onDone(text);
          }}
        />
      )}
    </section>
  );
}
