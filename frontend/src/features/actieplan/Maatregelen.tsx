import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { alleRegelsQuery, veldtekst } from "@/api/registers";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { Regellink } from "@/ui/Regellink";
import { RowTable } from "@/ui/RowTable";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import { vanMaatregel } from "./bord";
import { useActieplantekst } from "./tekst";

/** Measures with what is known of their effect and cost, to take over as an action. */
export function Maatregelen() {
  const { f } = useLanguage();
  const a = useActieplantekst();
  const { magToevoegen, heet } = useRegisterkeuzes("acties");
  const { data: maatregelen } = useSuspenseQuery(alleRegelsQuery("maatregelen"));
  const maatregel = useRegisterkeuzes("maatregelen");
  return (
    <Card title={a.catalogus}>
      {maatregelen.length === 0 ? (
        <p>{a.catalogusLeeg}</p>
      ) : (
        <RowTable
          caption={a.catalogus}
          rows={maatregelen}
          rowKey={({ code }) => code}
          columns={[
            {
              head: a.maatregel,
              cell: ({ code, titel }) => (
                <Regellink register="maatregelen" code={code}>
                  {titel}
                </Regellink>
              ),
            },
            {
              head: a.doelstelling,
              cell: (maatregel) => {
                const doelstelling = veldtekst(maatregel, "doelstelling");
                return doelstelling ? heet("doelstelling", doelstelling) : "–";
              },
            },
            {
              head: a.bewijs,
              cell: (regel) => (
                <>
                  {maatregel.heet("werking", veldtekst(regel, "werking"))}.{" "}
                  <span lang="nl">{veldtekst(regel, "bewijs")}</span>
                </>
              ),
            },
            {
              head: a.kosten,
              number: true,
              cell: (maatregel) => {
                const kosten = veldtekst(maatregel, "kosten");
                return kosten ? f.euro(kosten) : a.kostenOnbekend;
              },
            },
            ...(magToevoegen
              ? [
                  {
                    head: a.gebruik,
                    cell: (maatregel: (typeof maatregelen)[number]) => (
                      <Link
                        to="/registers/$register/nieuw"
                        params={{ register: "acties" }}
                        search={{ met: vanMaatregel(maatregel) }}
                        aria-label={a.gebruikVan(maatregel.titel)}
                      >
                        {a.gebruik}
                      </Link>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
    </Card>
  );
}
