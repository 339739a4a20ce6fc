import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api, body } from "@/api/client";
import { mijQuery } from "@/api/queries";
import { sessionHint } from "@/api/session";
import { ownPath } from "@/lib/ownPath";

export interface Aanmelding {
  gebruikersnaam: string;
  wachtwoord: string;
}

/** Starts a session and goes on to the page that asked for it. */
export function useAanmelden(terug: string | undefined) {
  const client = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: async (aanmelding: Aanmelding) => body(await api.POST("/sessies", { body: aanmelding })),
    onSuccess: (mij) => {
      sessionHint.set();
      client.clear();
      client.setQueryData(mijQuery.queryKey, mij);
      router.history.push(ownPath(terug));
    },
  });
}

export type Aanmelden = ReturnType<typeof useAanmelden>;
