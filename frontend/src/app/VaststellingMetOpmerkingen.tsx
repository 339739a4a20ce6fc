import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { latestComplete, standenQuery } from "@/api/queries";
import { Vaststelpagina } from "@/features/banenafspraak/Vaststelpagina";
import { Opmerkingen } from "@/features/opmerkingen/Opmerkingen";
import styles from "./pages.module.css";

const route = getRouteApi("/binnen/banenafspraak/vaststelling");

/** A quarter on its way to vastgesteld, and what people say of its figures. */
export function VaststellingMetOpmerkingen() {
  const { mij } = route.useRouteContext();
  const { data: standen } = useSuspenseQuery(standenQuery);
  const { kwartaal = latestComplete(standen)?.kwartaal } = route.useSearch();
  return (
    <>
      <Vaststelpagina />
      {kwartaal && (
        <div className={styles.below}>
          <Opmerkingen key={kwartaal} mij={mij} onderwerp={`standen/${kwartaal}`} />
        </div>
      )}
    </>
  );
}
