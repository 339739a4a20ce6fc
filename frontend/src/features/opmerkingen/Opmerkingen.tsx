import type { Mij } from "@/api/schemas";
import { Card } from "@/ui/Card";
import { Opmerkinglijst } from "./Opmerkinglijst";
import { useOpmerkingtekst } from "./tekst";

interface OpmerkingenProps {
  mij: Mij;
  /** The address of what it is about: `standen/2022-Q3` or `registers/acties/A-14`. */
  onderwerp: string;
}

/** What people say about a quarter or a row, and what became of it. */
export function Opmerkingen({ mij, onderwerp }: OpmerkingenProps) {
  const o = useOpmerkingtekst();
  return (
    <Card title={o.title}>
      <Opmerkinglijst mij={mij} onderwerp={onderwerp} />
    </Card>
  );
}
