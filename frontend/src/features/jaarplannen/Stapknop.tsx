import { useState } from "react";
import type { Planstaat } from "@/api/schemas";
import { Button } from "@/ui/Button";
import { Planstapdialoog } from "./Planstapdialoog";
import { useJaarplantekst } from "./tekst";

export type Planstap = "indienen" | "beoordelen" | "terugblikken";

interface StapknopProps {
  code: string;
  titel: string;
  ontbreekt: Planstaat["ontbreekt"];
  stap: Planstap;
}

/** Opens the dialog of a step. */
export function Stapknop({ stap, ...plan }: StapknopProps) {
  const j = useJaarplantekst();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-label={j.stapVan(j.stappen[stap], plan.titel)}>
        {j.stappen[stap]}
      </Button>
      {open && <Planstapdialoog stap={stap} {...plan} onClose={() => setOpen(false)} />}
    </>
  );
}
