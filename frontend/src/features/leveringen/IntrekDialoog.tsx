import { useQuery } from "@tanstack/react-query";
import { leveringQuery } from "@/api/queries";
import { HandelingDialoog } from "./HandelingDialoog";

/** Withdraws a delivery from the list: reads it first, so that what is withdrawn is what was seen. */
export function IntrekDialoog({ id, onClose }: { id: string; onClose: () => void }) {
  const { data } = useQuery(leveringQuery(id));
  return data ? <HandelingDialoog read={data} actie="intrekken" onClose={onClose} onDone={onClose} /> : null;
}
