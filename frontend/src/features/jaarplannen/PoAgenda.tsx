import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { standenQuery } from "@/api/queries";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { KwartaalKeuze } from "@/ui/KwartaalKeuze";
import { Message } from "@/ui/Message";
import { PageHead } from "@/ui/PageHead";
import { PrintButton } from "@/ui/PrintButton";
import { Acties } from "./Acties";
import { Cijfers } from "./Cijfers";
import { Eigen } from "./Eigen";
import { Metingen } from "./Metingen";
import { Nodig } from "./Nodig";
import { Opties } from "./Opties";
import { Plannen } from "./Plannen";
import styles from "./PoAgenda.module.css";
import { conclusie } from "./poconclusie";
import { usePotekst } from "./potekst";
import { poAgendaQuery } from "./queries";

const route = getRouteApi("/binnen/jaarplannen/$onderdeel/po");

/** One sheet for the PO of a unit: where it stands, what it needs, and what that may cost. */
export function PoAgenda() {
  const { t, f } = useScreenLanguage();
  const p = usePotekst();
  const { onderdeel } = route.useParams();
  const { kwartaal } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: agenda } = useSuspenseQuery(poAgendaQuery(onderdeel, kwartaal));
  const { data: standen } = useSuspenseQuery(standenQuery);
  const gekozen = agenda?.kwartaal ?? kwartaal;
  const keuze = gekozen && (
    <KwartaalKeuze
      standen={standen}
      kwartaal={gekozen}
      onChange={(ander) => navigate({ search: { kwartaal: ander }, resetScroll: false })}
    />
  );
  if (!agenda) {
    return (
      <>
        <PageHead title={p.title(onderdeel)}>
          {keuze}
          <Link to="/jaarplannen">{p.terug}</Link>
        </PageHead>
        <Message tone="info" title={p.geenCijfers(onderdeel)}>
          <p>{p.geenCijfersHelp}</p>
        </Message>
      </>
    );
  }
  return (
    <>
      <PageHead title={p.title(agenda.naam)} conclusion={conclusie(p, t, f, agenda)}>
        {keuze}
        <Link to="/jaarplannen">{p.terug}</Link>
        <PrintButton />
      </PageHead>
      <div className={styles.blad}>
        <Cijfers agenda={agenda} />
        <Metingen agenda={agenda} />
        <Nodig agenda={agenda} />
        <Opties agenda={agenda} />
        <Eigen agenda={agenda} />
        <Plannen agenda={agenda} />
        <Acties agenda={agenda} />
      </div>
    </>
  );
}
