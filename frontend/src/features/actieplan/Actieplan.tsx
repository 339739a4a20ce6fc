import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { standenQuery } from "@/api/queries";
import { actieplanQuery, alleRegelsQuery } from "@/api/registers";
import { useLanguage } from "@/i18n/language";
import button from "@/ui/Button.module.css";
import { Card } from "@/ui/Card";
import { Csvknop } from "@/ui/Csvknop";
import { KwartaalKeuze } from "@/ui/KwartaalKeuze";
import { NogLeeg } from "@/ui/NogLeeg";
import { PageHead } from "@/ui/PageHead";
import { PrintButton } from "@/ui/PrintButton";
import schikking from "@/ui/Schikking.module.css";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Actieplan.module.css";
import { Bord } from "./Bord";
import { csvpad, gefilterd } from "./bord";
import { conclusie } from "./conclusie";
import { Filters } from "./Filters";
import { Interventies } from "./Interventies";
import { Laat } from "./Laat";
import { Lijst } from "./Lijst";
import { Maatregelen } from "./Maatregelen";
import { Mijlpalen } from "./Mijlpalen";
import { Sommen } from "./Sommen";
import { Tijdlijn } from "./Tijdlijn";
import { useActieplantekst } from "./tekst";

const route = getRouteApi("/binnen/actieplan");

/** What is done for the goals, what it brings beside what is needed, and what is late. */
export function Actieplan() {
  const { f } = useLanguage();
  const a = useActieplantekst();
  const { kwartaal, beeld = "bord", ...filter } = route.useSearch();
  const navigate = route.useNavigate();
  const { magToevoegen } = useRegisterkeuzes("acties");
  const { data: plan } = useSuspenseQuery(actieplanQuery(kwartaal));
  const { data: acties } = useSuspenseQuery(alleRegelsQuery("acties"));
  const { data: standen } = useSuspenseQuery(standenQuery);
  const laat = new Set(plan.overTijd.map(({ code }) => code));
  const getoond = gefilterd(acties, filter);
  const pad = csvpad(filter);
  // A board stays, also without a card: it tells what became of the last one that was moved.
  const leeg = getoond.length === 0 && beeld !== "bord";
  return (
    <>
      <PageHead title={a.title} conclusion={acties.length === 0 ? a.leeg : conclusie(a, f, plan)}>
        <KwartaalKeuze
          standen={standen}
          kwartaal={plan.kwartaal}
          onChange={(kwartaal) => navigate({ search: (was) => ({ ...was, kwartaal }), resetScroll: false })}
        />
        {magToevoegen && (
          <Link
            to="/registers/$register/nieuw"
            params={{ register: "acties" }}
            search={{ met: { spoor: "1" } }}
            className={`${button.button} ${button.primary}`}
          >
            {a.toevoegen}
          </Link>
        )}
        <PrintButton />
      </PageHead>
      <div className={schikking.stack}>
        <Card
          title={a.acties(getoond.length)}
          aside={
            <nav aria-label={a.beeld} className={styles.beelden}>
              {(["bord", "lijst", "tijdlijn"] as const).map((welk) => (
                <Link
                  key={welk}
                  from="/actieplan"
                  search={(was) => ({ ...was, beeld: welk })}
                  resetScroll={false}
                  aria-current={welk === beeld ? "page" : undefined}
                  className={styles.beeld}
                >
                  {a.beelden[welk]}
                </Link>
              ))}
            </nav>
          }
        >
          {acties.length > 0 && <Filters acties={acties} />}
          {acties.length === 0 ? (
            <NogLeeg register="acties" />
          ) : leeg ? (
            <p>{a.leegGefilterd}</p>
          ) : beeld === "lijst" ? (
            <Lijst key={JSON.stringify(filter)} acties={getoond} laat={laat} />
          ) : beeld === "tijdlijn" ? (
            <Tijdlijn acties={getoond} plan={plan} laat={laat} doelstelling={filter.doelstelling} />
          ) : (
            <Bord acties={getoond} plan={plan} laat={laat} />
          )}
          {pad && getoond.length > 0 && <Csvknop pad={pad} bestand="acties.csv" />}
        </Card>
        <Sommen plan={plan} />
        <Laat plan={plan} />
        <Mijlpalen plan={plan} />
        <Interventies />
        <Maatregelen />
      </div>
    </>
  );
}
