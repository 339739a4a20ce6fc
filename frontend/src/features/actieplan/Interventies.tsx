import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { interventiesQuery } from "@/api/registers";
import type { Interventieregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import button from "@/ui/Button.module.css";
import { Card } from "@/ui/Card";
import { Regellink } from "@/ui/Regellink";
import { RowTable } from "@/ui/RowTable";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Actieplan.module.css";
import { opEffect } from "./bord";
import { effectzin } from "./conclusie";
import { Gemeten } from "./Gemeten";
import { useActieplantekst } from "./tekst";

/** What was done, the largest effect first, with what was measured before and after it. */
export function Interventies() {
  const { f } = useLanguage();
  const a = useActieplantekst();
  const { data: interventies } = useSuspenseQuery(interventiesQuery);
  const { heet, magToevoegen } = useRegisterkeuzes("interventies");
  const waar = ({ dienstonderdeel, scope, schaalgroep, kwartaal }: Interventieregel) =>
    [
      dienstonderdeel ?? (scope ? heet("scope", scope) : a.geheelVws),
      schaalgroep !== "alle" && heet("schaalgroep", schaalgroep),
      kwartaal && quarterName(kwartaal),
    ]
      .filter(Boolean)
      .join("\u00a0· ");
  return (
    <Card
      title={a.interventies}
      aside={
        magToevoegen && (
          <Link to="/registers/$register/nieuw" params={{ register: "interventies" }} className={button.button}>
            {a.interventieToevoegen}
          </Link>
        )
      }
    >
      {interventies.length === 0 ? (
        <p>{a.interventiesLeeg}</p>
      ) : (
        <>
          <p className={styles.conclusie}>{effectzin(a, f, interventies)}</p>
          <p className={styles.klein}>{a.gemetenUitleg}</p>
          <RowTable
            caption={a.interventies}
            rows={opEffect(interventies)}
            rowKey={({ code }) => code}
            columns={[
              {
                head: a.interventie,
                cell: (interventie) => (
                  <>
                    <Regellink register="interventies" code={interventie.code}>
                      {interventie.titel}
                    </Regellink>
                    <span className={styles.bij}>{waar(interventie)}</span>
                  </>
                ),
              },
              { head: a.effect, cell: ({ effect }) => heet("effect", effect) },
              { head: a.gemeten, cell: (interventie) => <Gemeten interventie={interventie} /> },
              { head: a.blijkt, cell: ({ effectToelichting }) => effectToelichting ?? "–", lang: "nl" },
            ]}
          />
        </>
      )}
    </Card>
  );
}
