import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { openOpmerkingenQuery } from "@/api/opmerkingen";
import { magLeveringenZien } from "@/api/rollen";
import type { Controlepunt, Mij } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { opent } from "@/lib/onderwerp";
import { Badge } from "@/ui/Badge";
import { Card } from "@/ui/Card";
import { useOnderwerpnaam } from "@/ui/useOnderwerpnaam";
import { useTekst } from "./tekst";
import styles from "./Vaststelling.module.css";

const tonen = { blokkeert: "bad", "vraagt-toelichting": "warn", herinnert: "neutral" } as const;
const iconen = { blokkeert: "diamond", "vraagt-toelichting": "triangle", herinnert: "info" } as const;

/** What is to be looked at before a stand is vastgesteld, each with the way to where it is solved. */
export function Controlelijst({ kwartaal, punten, mij }: { kwartaal: string; punten: Controlepunt[]; mij: Mij }) {
  const v = useTekst();
  return (
    <Card title={v.controlelijst}>
      {punten.length === 0 ? (
        <p>{v.nietsOpen}</p>
      ) : (
        <ul className={styles.punten}>
          {punten.map((punt) => (
            <li key={punt.code} className={styles.punt}>
              <Badge tone={tonen[punt.gewicht]} icon={iconen[punt.gewicht]}>
                {v.gewichten[punt.gewicht]}
              </Badge>
              <div>
                <p>{v.punten[punt.code]}</p>
                {punt.code === "open-opmerking" ? (
                  <Opmerkingen kwartaal={kwartaal} betreft={punt.betreft} />
                ) : (
                  <Betreft punt={punt} mij={mij} />
                )}
                <p className={styles.help}>{v.puntHelp[punt.code]}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Betreft({ punt, mij }: { punt: Controlepunt; mij: Mij }) {
  const { t } = useLanguage();
  const v = useTekst();
  if (punt.betreft.length === 0) {
    return null;
  }
  return (
    <ul>
      {punt.betreft.map(({ soort, levering, dienstonderdeel }) => {
        const naam = soort ? t.soorten[soort] : (dienstonderdeel ?? v.kleinOnderdeel);
        return (
          <li key={levering ?? naam}>
            {levering && magLeveringenZien(mij) ? (
              <Link to="/leveringen/$id" params={{ id: levering }}>
                {naam}
              </Link>
            ) : soort && punt.code === "ontbrekende-bron" && magLeveringenZien(mij) ? (
              <Link to="/leveringen" search={{ soort }}>
                {naam}
              </Link>
            ) : (
              naam
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Each comment that the stand waits for, at the figure that it is about; its words as far as this reader sees them. */
function Opmerkingen({ kwartaal, betreft }: { kwartaal: string; betreft: Controlepunt["betreft"] }) {
  const naam = useOnderwerpnaam();
  const { data: open } = useQuery({ ...openOpmerkingenQuery(kwartaal), throwOnError: false });
  return (
    <ul>
      {betreft.map(({ opmerking, onderwerp }) => {
        const gezegd = open?.find(({ id }) => id === opmerking);
        return (
          onderwerp && (
            <li key={opmerking}>
              <Link to="/banenafspraak" search={opent(onderwerp) ?? {}} hash="opmerkingen">
                {naam(onderwerp)}
              </Link>
              {gezegd && (
                <>
                  {": "}
                  <q lang="nl">{gezegd.tekst}</q>
                </>
              )}
            </li>
          )
        );
      })}
    </ul>
  );
}
