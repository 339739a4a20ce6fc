import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { begrotingQuery, laatsteJaar } from "@/api/begroting";
import { alleRegelsQuery } from "@/api/registers";
import { useLanguage } from "@/i18n/language";
import { vandaag } from "@/lib/kalender";
import button from "@/ui/Button.module.css";
import { SelectField } from "@/ui/Field";
import { NogLeeg } from "@/ui/NogLeeg";
import { PageHead } from "@/ui/PageHead";
import { PrintButton } from "@/ui/PrintButton";
import schikking from "@/ui/Schikking.module.css";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import { Baankosten } from "./Baankosten";
import { Besteding } from "./Besteding";
import { conclusie, jarenVan } from "./begroting";
import { Eindigend } from "./Eindigend";
import { Jaargeld } from "./Jaargeld";
import { useBegrotingstekst } from "./tekst";

const route = getRouteApi("/binnen/begroting");

/** What the policy costs, until when there is money and which jobs end with it. */
export function Begroting() {
  const { f } = useLanguage();
  const b = useBegrotingstekst();
  const navigate = route.useNavigate();
  const { data: regels } = useSuspenseQuery(alleRegelsQuery("begrotingsposten"));
  const { jaar = laatsteJaar(regels, Number(vandaag().slice(0, 4))) } = route.useSearch();
  const { data: begroting } = useSuspenseQuery(begrotingQuery(jaar));
  const { magToevoegen } = useRegisterkeuzes("begrotingsposten");
  const posten = new Map(regels.map((regel) => [regel.code, regel]));
  return (
    <>
      <PageHead title={b.title} conclusion={regels.length === 0 ? b.leeg : conclusie(b, f, begroting)}>
        <SelectField
          label={b.jaar}
          value={jaar}
          onChange={({ target }) => navigate({ search: { jaar: Number(target.value) }, resetScroll: false })}
        >
          {jarenVan(regels, jaar).map((dit) => (
            <option key={dit} value={dit}>
              {dit}
            </option>
          ))}
        </SelectField>
        {magToevoegen && (
          <Link
            to="/registers/$register/nieuw"
            params={{ register: "begrotingsposten" }}
            className={`${button.button} ${button.primary}`}
          >
            {b.toevoegen}
          </Link>
        )}
        <PrintButton />
      </PageHead>
      {regels.length === 0 ? (
        <NogLeeg register="begrotingsposten" />
      ) : (
        <div className={schikking.stack}>
          <Jaargeld begroting={begroting} posten={posten} />
          <Eindigend begroting={begroting} />
          <Baankosten begroting={begroting} posten={posten} />
          <Besteding begroting={begroting} posten={posten} />
        </div>
      )}
    </>
  );
}
