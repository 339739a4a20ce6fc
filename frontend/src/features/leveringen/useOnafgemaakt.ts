import { useQuery } from "@tanstack/react-query";
import { api } from "@/api/client";
import { Problem } from "@/api/problem";
import { onafgemaakte } from "./onafgemaakt";
import type { Keuze } from "./wachtrij";

/** An upload that can go on, as the server knows it. */
export interface Hervatbaar {
  upload: string;
  bestandsnaam: string;
  keuze: Keuze;
  positie: number;
  lengte: number;
}

/** Names and values of Upload-Metadata; the values are base64 of UTF-8. */
export function metadata(header: string): Map<string, string> {
  return new Map(
    header.split(",").map((paar): [string, string] => {
      const [naam = "", waarde = ""] = paar.trim().split(" ");
      return [naam, new TextDecoder().decode(Uint8Array.from(atob(waarde), (teken) => teken.charCodeAt(0)))];
    }),
  );
}

/** Succeeds with nothing for an upload that is finished or gone, which is forgotten then. */
async function vraag(upload: string, signal: AbortSignal): Promise<Hervatbaar[]> {
  const params = { path: { id: upload }, header: { "Tus-Resumable": "1.0.0" } };
  const answer = await api.HEAD("/uploads/{id}", { params, signal }).catch((error: unknown) => {
    if (error instanceof Problem && (error.status === 404 || error.status === 410)) {
      return undefined;
    }
    throw error;
  });
  const headers = answer?.response.headers;
  if (!headers || headers.has("Link")) {
    onafgemaakte(localStorage).vergeet(upload);
    return [];
  }
  const over = metadata(headers.get("Upload-Metadata") ?? "");
  return [
    {
      upload,
      bestandsnaam: over.get("bestandsnaam") ?? "",
      keuze: {
        soort: over.get("soort") as Keuze["soort"],
        peildatum: over.get("peildatum") ?? "",
        omvang: over.get("omvang") as Keuze["omvang"],
      },
      positie: Number(headers.get("Upload-Offset")),
      lengte: Number(headers.get("Upload-Length")),
    },
  ];
}

const geen: Hervatbaar[] = [];

/** What this account began to send in this browser and did not finish. */
export function useOnafgemaakt(account: string): Hervatbaar[] {
  const { data = geen } = useQuery({
    queryKey: ["onafgemaakt", account],
    queryFn: async ({ signal }) =>
      (
        await Promise.all(
          onafgemaakte(localStorage)
            .van(account)
            .map(({ upload }) => vraag(upload, signal)),
        )
      ).flat(),
    // What happens in this page it hears by itself.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return data;
}

/** What an unfinished upload of this file was delivered as. */
export const eerderGeleverdAls = (bestand: Pick<File, "name" | "size">, open: Hervatbaar[]): Keuze | undefined =>
  open.find(
    ({ bestandsnaam, lengte }) =>
      bestandsnaam === bestand.name && (lengte === bestand.size || bestandsnaam.toLowerCase().endsWith(".gz")),
  )?.keuze;
