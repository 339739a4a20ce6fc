import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import { vaststellingQuery } from "./queries";
import { useTekst } from "./tekst";

/** On the page of figures: how far the quarter is, and the way to its checklist. */
export function Vaststelkaart({ kwartaal }: { kwartaal: string }) {
  const v = useTekst();
  const { data } = useSuspenseQuery(vaststellingQuery(kwartaal));
  return (
    <Card title={v.title}>
      <p>{v.conclusie(quarterName(kwartaal), data.vaststelling)}</p>
      <p>
        <Link to="/banenafspraak/vaststelling" search={{ kwartaal }}>
          {v.naarLijst}
        </Link>
      </p>
    </Card>
  );
}
