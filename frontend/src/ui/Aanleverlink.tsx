import { Link } from "@tanstack/react-router";
import { magAanleveren } from "@/api/rollen";
import type { Mij } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";

/** The way to where files are sent in, for who may do that. */
export function Aanleverlink({ mij }: { mij: Mij }) {
  const { t } = useScreenLanguage();
  return (
    magAanleveren(mij) && (
      <p>
        <Link to="/leveringen">{t.overzicht.aanleveren}</Link>
      </p>
    )
  );
}
