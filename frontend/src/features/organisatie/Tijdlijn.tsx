import type { Reorganisatie } from "@/api/schemas";
import styles from "./Organisatie.module.css";
import { useOrganisatietekst } from "./tekst";
import { Verandering } from "./Verandering";

interface TijdlijnProps {
  reorganisaties: Reorganisatie[];
}

/** What changed, newest first. */
export function Tijdlijn({ reorganisaties }: TijdlijnProps) {
  const o = useOrganisatietekst();
  if (reorganisaties.length === 0) {
    return <p>{o.tijdlijnLeeg}</p>;
  }
  return (
    <ol className={styles.tijdlijn}>
      {reorganisaties.map((reorganisatie) => (
        <Verandering key={reorganisatie.id} reorganisatie={reorganisatie} />
      ))}
    </ol>
  );
}
