import { Link } from "@tanstack/react-router";
import { veldtekst } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";
import button from "@/ui/Button.module.css";
import { Card } from "@/ui/Card";
import { Csvknop } from "@/ui/Csvknop";
import { RowTable } from "@/ui/RowTable";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import { Acties } from "./Acties";
import { Doelen } from "./Doelen";
import { Naam } from "./Naam";
import styles from "./Risicos.module.css";
import { codes } from "./risico";
import { useRisicotekst } from "./tekst";

interface KansenProps {
  soort: "knelpunt" | "kans";
  kansen: Registerregel[];
  titels: Map<string, string>;
}

const bestanden = { knelpunt: "knelpunten.csv", kans: "kansen.csv" };

/** What holds the policy up, or could carry it, with the step that is wanted next. */
export function Kansen({ soort, kansen, titels }: KansenProps) {
  const r = useRisicotekst();
  const { heet, magToevoegen } = useRegisterkeuzes("kansen");
  const rijen = kansen.filter((kans) => veldtekst(kans, "soort") === soort);
  const ingevuld = (kans: Registerregel, veld: string) => {
    const waarde = veldtekst(kans, veld);
    return waarde ? <span lang="nl">{waarde}</span> : r.nietIngevuld;
  };
  return (
    <Card
      title={r.soorten[soort]}
      aside={
        magToevoegen && (
          <Link
            to="/registers/$register/nieuw"
            params={{ register: "kansen" }}
            search={{ met: { soort } }}
            className={button.button}
          >
            {r.kansToevoegen[soort]}
          </Link>
        )
      }
    >
      {rijen.length === 0 ? (
        <p>{r.kansenLeeg[soort]}</p>
      ) : (
        <>
          <RowTable
            caption={r.soorten[soort]}
            rows={rijen}
            rowKey={({ code }) => code}
            columns={[
              {
                head: r.een[soort],
                className: styles.lang,
                cell: (kans) => (
                  <>
                    <Naam register="kansen" code={kans.code} titel={kans.titel} magWijzigen={kans.magWijzigen} />
                    <span className={styles.klein} lang="nl">
                      {veldtekst(kans, "omschrijving")}
                    </span>
                    <Doelen codes={codes(kans.velden.doelen)} />
                  </>
                ),
              },
              { head: r.effect, cell: (kans) => ingevuld(kans, "effect") },
              { head: r.vervolgstap, className: styles.lang, cell: (kans) => ingevuld(kans, "vervolgstap") },
              { head: r.wie, cell: (kans) => ingevuld(kans, "rol") },
              { head: r.status, cell: (kans) => heet("status", veldtekst(kans, "status")) },
              {
                head: r.acties,
                cell: ({ velden }) => (
                  <Acties acties={codes(velden.acties).map((code) => ({ code, titel: titels.get(code) }))} />
                ),
              },
            ]}
          />
          <Csvknop pad={`/registers/kansen/regels?waar=soort:${soort}`} bestand={bestanden[soort]} />
        </>
      )}
    </Card>
  );
}
