import { queryOptions, useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api, body } from "@/api/client";
import { downloadCsv } from "@/api/download";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { PageHead } from "@/ui/PageHead";
import { PrintButton } from "@/ui/PrintButton";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { RowTable } from "@/ui/RowTable";
import schikking from "@/ui/Schikking.module.css";
import { useConsistentietekst } from "./tekst";

/** Under the registers, so that a change of a row outdates it. */
const tegenstrijdighedenQuery = queryOptions({
  queryKey: ["registers", "tegenstrijdigheden"],
  queryFn: async ({ signal }) => body(await api.GET("/tegenstrijdigheden", { signal })).tegenstrijdigheden,
});

/** What documents and registers state differently, each with both sources. */
export function Tegenstrijdigheden() {
  const c = useConsistentietekst();
  const { data: gevonden } = useSuspenseQuery(tegenstrijdighedenQuery);
  const download = useMutation({ mutationFn: () => downloadCsv("/tegenstrijdigheden", "tegenstrijdigheden.csv") });
  return (
    <>
      <PageHead title={c.title} conclusion={c.conclusie(gevonden.length)}>
        {gevonden.length > 0 && (
          <Button onClick={() => download.mutate()} disabled={download.isPending}>
            {c.downloaden}
          </Button>
        )}
        <PrintButton />
      </PageHead>
      <div className={schikking.stack}>
        {download.isError && <ProblemMessage error={download.error} />}
        {gevonden.length > 0 && <p>{c.uitleg}</p>}
        {gevonden.map(({ onderwerp, aspect, stellingen }) => (
          <Card key={`${onderwerp} ${aspect}`} title={<Onderwerp naam={onderwerp} aspect={c.aspecten[aspect]} />}>
            <RowTable
              caption={<span lang="nl">{onderwerp}</span>}
              rows={stellingen}
              rowKey={({ register, code }) => `${register} ${code}`}
              columns={[
                { head: c.watErStaat, cell: ({ waarde }) => waarde, lang: "nl" },
                { head: c.bron, cell: ({ documentTitel }) => documentTitel ?? "–", lang: "nl" },
                { head: c.vindplaats, cell: ({ vindplaats }) => vindplaats ?? "–", lang: "nl" },
                {
                  head: c.regel,
                  cell: ({ register, code }) => (
                    <Link to="/registers/$register/$code" params={{ register, code }}>
                      {code}
                    </Link>
                  ),
                },
              ]}
            />
          </Card>
        ))}
      </div>
    </>
  );
}

/** The subject is in the words of the documents. */
function Onderwerp({ naam, aspect }: { naam: string; aspect: string }) {
  return (
    <>
      <span lang="nl">{naam}</span>: {aspect.toLowerCase()}
    </>
  );
}
