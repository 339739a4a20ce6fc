import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { standversiesQuery } from "@/api/queries";
import type { Stand } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Message } from "@/ui/Message";
import { useTekst } from "./tekst";
import { verhouding } from "./verhouding";

/** Says which version is on the screen when that is not plainly the one and only. */
export function Versiemelding({ stand }: { stand: Stand }) {
  const { f } = useLanguage();
  const v = useTekst();
  const versies = useSuspenseInfiniteQuery(standversiesQuery(stand.kwartaal)).data.pages.flatMap(
    (page) => page.versies,
  );
  const { nieuwste, vastgesteld, soort } = verhouding(stand, versies);
  const naar = (versie: number | undefined, label: string) => (
    <p>
      <Link
        to="/banenafspraak"
        search={({ versie: _, ...search }: { versie?: number }) => (versie ? { ...search, versie } : search)}
      >
        {label}
      </Link>
    </p>
  );
  switch (soort) {
    case "nieuwere-voorlopige":
      return (
        <Message tone="info" title={v.nieuwereVoorlopig}>
          <p>{v.nieuwereVoorlopigHelp(nieuwste)}</p>
          {naar(undefined, v.toonNieuwste)}
        </Message>
      );
    case "ouder":
      return (
        <Message tone="warn" title={v.ouderTitel(stand.versie)}>
          <p>{v.ouder(f.moment(stand.berekendOp), nieuwste)}</p>
          {naar(undefined, v.toonNieuwste)}
        </Message>
      );
    case "naast-vastgestelde":
      return (
        <Message tone="info" title={v.naastVastgesteld(vastgesteld ?? 0)}>
          <p>{v.naastVastgesteldHelp}</p>
          {naar(vastgesteld, v.toonVastgesteld)}
        </Message>
      );
    default:
      return null;
  }
}
