import { begrotingQuery } from "@/api/begroting";
import { mijQuery } from "@/api/queries";
import { magRegistersZien } from "@/api/rollen";
import { useSettledQuery } from "@/api/settled";

/** The years that the money for jobs is known of, as they look from one; none for who may not read the budget. */
export function useGeldjaren(jaar: number) {
  const { data: mij } = useSettledQuery(mijQuery);
  const mag = mij !== undefined && magRegistersZien(mij);
  const { data } = useSettledQuery({ ...begrotingQuery(jaar), enabled: mag });
  return data?.jaren ?? [];
}
