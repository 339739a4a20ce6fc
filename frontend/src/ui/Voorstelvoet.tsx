import { type ReactNode, useState } from "react";
import { useLanguage } from "@/i18n/language";
import { Button } from "./Button";
import schikking from "./Schikking.module.css";

export type Besluitsoort = "goedkeuren" | "afwijzen" | "intrekken";

interface VoorstelvoetProps {
  voorstel: { voorgesteldDoor: string; voorgesteldOp: string; acties: Besluitsoort[] };
  tekst: Record<Besluitsoort | "eigen", string> & { door: (wie: string, wanneer: string) => string };
  /** What it is about, heard with each button where more than one proposal can wait. */
  naam?: string;
  /** Asks once more for the chosen decision. */
  dialoog: (soort: Besluitsoort, sluit: () => void) => ReactNode;
}

/** Under a proposal of two persons: whose it is, and what this reader can do with it. */
export function Voorstelvoet({ voorstel, tekst, naam, dialoog }: VoorstelvoetProps) {
  const { f } = useLanguage();
  const [besluit, setBesluit] = useState<Besluitsoort>();
  const { voorgesteldDoor, voorgesteldOp, acties } = voorstel;
  return (
    <>
      <p className={schikking.note}>
        {tekst.door(voorgesteldDoor, f.moment(voorgesteldOp))} {acties.includes("intrekken") && tekst.eigen}
      </p>
      {acties.length > 0 && (
        <div className={schikking.buttons}>
          {acties.map((actie) => (
            <Button
              key={actie}
              kind={actie === "goedkeuren" ? "primary" : "secondary"}
              aria-label={naam && `${tekst[actie]}: ${naam}`}
              onClick={() => setBesluit(actie)}
            >
              {tekst[actie]}
            </Button>
          ))}
        </div>
      )}
      {besluit && dialoog(besluit, () => setBesluit(undefined))}
    </>
  );
}
