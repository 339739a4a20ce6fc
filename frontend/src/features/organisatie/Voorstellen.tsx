import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { reorganisatiesQuery } from "@/api/organisatie";
import { Card } from "@/ui/Card";
import { NextPage } from "@/ui/NextPage";
import styles from "@/ui/Schikking.module.css";
import { useOrganisatietekst } from "./tekst";
import { useTotAnker } from "./useTotAnker";
import { Voorstel } from "./Voorstel";

interface VoorstellenProps {
  onDone: (text: string) => void;
}

/** What waits for a decision; nothing when nothing does. */
export function Voorstellen({ onDone }: VoorstellenProps) {
  const o = useOrganisatietekst();
  const query = useSuspenseInfiniteQuery(reorganisatiesQuery("voorgesteld"));
  const open = query.data.pages.flatMap(({ reorganisaties }) => reorganisaties);
  useTotAnker(
    query,
    open.map(({ id }) => id),
  );
  if (open.length === 0) {
    return null;
  }
  return (
    <Card title={o.open}>
      <div className={styles.stack}>
        {open.map(({ id }) => (
          <Voorstel key={id} id={id} onDone={onDone} />
        ))}
        <NextPage query={query}>{o.meerVoorstellen}</NextPage>
      </div>
    </Card>
  );
}
