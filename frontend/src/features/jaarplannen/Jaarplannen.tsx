import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { jaarplannenQuery } from "@/api/jaarplannen";
import { registersQuery } from "@/api/registers";
import button from "@/ui/Button.module.css";
import { Card } from "@/ui/Card";
import { Csvknop } from "@/ui/Csvknop";
import { SelectField } from "@/ui/Field";
import { Gedaan } from "@/ui/Gedaan";
import { PageHead } from "@/ui/PageHead";
import { PrintButton } from "@/ui/PrintButton";
import schikking from "@/ui/Schikking.module.css";
import { conclusie } from "./conclusie";
import { Matrix } from "./Matrix";
import { Melding } from "./melding";
import { Terugblikken } from "./Terugblikken";
import { useJaarplantekst } from "./tekst";

const route = getRouteApi("/binnen/jaarplannen/");

/** Who has a yearly plan with every mandatory part, whose turn it is, and what is to be looked back at. */
export function Jaarplannen() {
  const j = useJaarplantekst();
  const { jaar } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: overzicht } = useSuspenseQuery(jaarplannenQuery(jaar));
  const { data: registers } = useSuspenseQuery(registersQuery);
  const [gedaan, setGedaan] = useState<string>();
  const jaren = [...new Set([...overzicht.jaren, overzicht.jaar])].sort((een, ander) => ander - een);
  return (
    <Melding value={setGedaan}>
      <PageHead title={j.title} conclusion={conclusie(j, overzicht)}>
        <SelectField
          label={j.jaar}
          value={overzicht.jaar}
          onChange={({ target }) => navigate({ search: { jaar: Number(target.value) }, resetScroll: false })}
        >
          {jaren.map((dit) => (
            <option key={dit}>{dit}</option>
          ))}
        </SelectField>
        {registers.find(({ code }) => code === "jaarplannen")?.magToevoegen && (
          <Link
            to="/registers/$register/nieuw"
            params={{ register: "jaarplannen" }}
            search={{ met: { jaar: String(overzicht.jaar), status: "concept" } }}
            className={`${button.button} ${button.primary}`}
          >
            {j.toevoegen}
          </Link>
        )}
        <PrintButton />
      </PageHead>
      <div className={schikking.stack}>
        {gedaan && <Gedaan key={gedaan} titel={gedaan} />}
        <Card
          title={j.delenVan(overzicht.jaar)}
          aside={
            <Link to="/registers/$register" params={{ register: "jaarplannen" }}>
              {j.naarRegister}
            </Link>
          }
        >
          {overzicht.onderdelen.length === 0 ? (
            <p>{j.leeg}</p>
          ) : (
            <>
              <Matrix overzicht={overzicht} />
              <Csvknop pad={`/jaarplannen?jaar=${overzicht.jaar}`} bestand={`jaarplannen-${overzicht.jaar}.csv`} />
            </>
          )}
        </Card>
        <Terugblikken terugblikken={overzicht.terugblikken} />
      </div>
    </Melding>
  );
}
