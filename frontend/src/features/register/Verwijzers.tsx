import { useQueries, useSuspenseQuery } from "@tanstack/react-query";
import { registersQuery } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { Regellink } from "@/ui/Regellink";
import { naam } from "@/ui/registerveld";
import { verwijzersQuery } from "./queries";
import styles from "./Register.module.css";
import { useRegistertekst } from "./tekst";

/** The rows of other registers that point at this one; nothing when none does. */
export function Verwijzers({ regel }: { regel: Registerregel }) {
  const { language } = useLanguage();
  const r = useRegistertekst();
  const { data: registers } = useSuspenseQuery(registersQuery);
  const wegen = registers.flatMap((register) =>
    register.velden.filter((veld) => veld.register === regel.register).map((veld) => ({ register, veld })),
  );
  const antwoorden = useQueries({
    queries: wegen.map(({ register, veld }) => verwijzersQuery(register.code, veld.code, regel.code)),
  });
  const gevonden = wegen
    .map(({ register, veld }, plaats) => ({ register, veld, regels: antwoorden[plaats]?.data ?? [] }))
    .filter(({ regels }) => regels.length > 0);
  return (
    gevonden.length > 0 && (
      <Card title={r.verwijzers}>
        <dl className={styles.waarden}>
          {gevonden.map(({ register, veld, regels }) => (
            <div key={`${register.code} ${veld.code}`} className={styles.breed}>
              <dt>{naam({ nl: register.nl.veel, en: register.en.veel }, language)}</dt>
              {regels.map(({ code, titel }) => (
                <dd key={code}>
                  <Regellink register={register.code} code={code}>
                    {code} · {titel}
                  </Regellink>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </Card>
    )
  );
}
