import { useSuspenseQuery } from "@tanstack/react-query";
import { alleRegelsQuery, veldtekst } from "@/api/registers";
import { Card } from "@/ui/Card";
import { Regellink } from "@/ui/Regellink";
import { RowTable } from "@/ui/RowTable";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import { opEffect } from "./bord";
import { useActieplantekst } from "./tekst";

/** What was done, the largest effect first. */
export function Interventies() {
  const a = useActieplantekst();
  const { data: interventies } = useSuspenseQuery(alleRegelsQuery("interventies"));
  const { heet } = useRegisterkeuzes("interventies");
  return (
    <Card title={a.interventies}>
      {interventies.length === 0 ? (
        <p>{a.interventiesLeeg}</p>
      ) : (
        <RowTable
          caption={a.interventies}
          rows={opEffect(interventies)}
          rowKey={({ code }) => code}
          columns={[
            {
              head: a.interventie,
              cell: ({ code, titel }) => (
                <Regellink register="interventies" code={code}>
                  {titel}
                </Regellink>
              ),
            },
            {
              head: a.effect,
              cell: (interventie) => heet("effect", veldtekst(interventie, "effect")),
            },
            { head: a.blijkt, cell: (interventie) => veldtekst(interventie, "effectToelichting") || "–", lang: "nl" },
          ]}
        />
      )}
    </Card>
  );
}
