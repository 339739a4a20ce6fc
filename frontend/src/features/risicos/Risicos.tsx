import { useSuspenseQueries } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { downloadCsv } from "@/api/download";
import { alleRegelsQuery } from "@/api/registers";
import { Figure } from "@/charts/Figure";
import { vandaag as welkeDag } from "@/lib/kalender";
import button from "@/ui/Button.module.css";
import { Card } from "@/ui/Card";
import { NogLeeg } from "@/ui/NogLeeg";
import { PageHead } from "@/ui/PageHead";
import { PrintButton } from "@/ui/PrintButton";
import schikking from "@/ui/Schikking.module.css";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import { conclusie } from "./conclusie";
import { Filters } from "./Filters";
import { Kaarten } from "./Kaart";
import { Kansen } from "./Kansen";
import { Risicotabel } from "./Risicotabel";
import { actiesPerRisico, gefilterd, opGewicht, risico } from "./risico";
import { useRisicotekst } from "./tekst";

const route = getRouteApi("/binnen/risicos");

/** What can go wrong and what could go better, how heavy it weighs and what is done about it. */
export function Risicos() {
  const r = useRisicotekst();
  const filter = route.useSearch();
  const { magToevoegen } = useRegisterkeuzes("risicos");
  const [{ data: regels }, { data: kansen }, { data: acties }] = useSuspenseQueries({
    queries: [alleRegelsQuery("risicos"), alleRegelsQuery("kansen"), alleRegelsQuery("acties")],
  });
  const risicos = regels.map(risico);
  const getoond = opGewicht(gefilterd(risicos, filter));
  const titels = new Map(acties.map(({ code, titel }) => [code, titel]));
  const vandaag = welkeDag();
  return (
    <>
      <PageHead title={r.title} conclusion={conclusie(r, risicos, vandaag)}>
        {magToevoegen && (
          <Link
            to="/registers/$register/nieuw"
            params={{ register: "risicos" }}
            className={`${button.button} ${button.primary}`}
          >
            {r.toevoegen}
          </Link>
        )}
        <PrintButton />
      </PageHead>
      <div className={schikking.stack}>
        <Card title={r.kaart}>
          {risicos.length > 0 && <Filters />}
          {risicos.length === 0 ? (
            <NogLeeg register="risicos" />
          ) : getoond.length === 0 ? (
            <p>{r.leegGefilterd}</p>
          ) : (
            <Figure
              legend={null}
              chart={<Kaarten risicos={getoond} />}
              table={<Risicotabel risicos={getoond} acties={actiesPerRisico(acties)} vandaag={vandaag} />}
              onDownload={() => downloadCsv("/registers/risicos/regels", "risicos.csv")}
            />
          )}
        </Card>
        <Kansen soort="knelpunt" kansen={kansen} titels={titels} />
        <Kansen soort="kans" kansen={kansen} titels={titels} />
      </div>
    </>
  );
}
