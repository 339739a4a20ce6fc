import type { Begroting } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { HeleCodes } from "@/ui/HeleCodes";
import { Regellink } from "@/ui/Regellink";
import { RowTable } from "@/ui/RowTable";
import schikking from "@/ui/Schikking.module.css";
import styles from "./Begroting.module.css";
import { useBegrotingstekst } from "./tekst";

/** Which money is gone before the forecast ends, and the jobs that go with it. */
export function Eindigend({ begroting: { eindigt, horizon } }: { begroting: Begroting }) {
  const { f } = useLanguage();
  const b = useBegrotingstekst();
  return (
    <Card title={b.eindigend(horizon)}>
      <div className={schikking.part}>
        {eindigt.length === 0 ? (
          <p>{b.eindigtNiets(horizon)}</p>
        ) : (
          <RowTable
            caption={b.eindigend(horizon)}
            rows={eindigt}
            rowKey={({ code }) => code}
            columns={[
              {
                head: b.post,
                cell: ({ code, titel }) => (
                  <>
                    <Regellink register="begrotingsposten" code={code}>
                      {titel}
                    </Regellink>{" "}
                    <span className={styles.klein}>
                      <HeleCodes>{code}</HeleCodes>
                    </span>
                  </>
                ),
              },
              { head: b.laatste, cell: ({ na }) => na },
              { head: b.bedrag, number: true, cell: ({ bedrag }) => (bedrag === null ? b.nietBekend : f.euro(bedrag)) },
              { head: b.banenkop, number: true, cell: ({ banen }) => (banen === null ? b.geen : f.everyDigit(banen)) },
            ]}
          />
        )}
      </div>
    </Card>
  );
}
