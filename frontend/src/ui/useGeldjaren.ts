import { useQuery } from "@tanstack/react-query";
import { begrotingQuery } from "@/api/begroting";
import { mijQuery } from "@/api/queries";
import { magRegistersZien } from "@/api/rollen";

/** The years that the money for jobs is known of, as they look from one; none for who may not read the budget. */
export function useGeldjaren(jaar: number) {
  const { data: mij } = useQuery(mijQuery);
  const mag = mij !== undefined && magRegistersZien(mij);
  const { data } = useQuery({ ...begrotingQuery(jaar), enabled: mag, throwOnError: false });
  return data?.jaren ?? [];
}
