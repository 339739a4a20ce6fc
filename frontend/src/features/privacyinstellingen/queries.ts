import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { paged } from "@/api/paged";
import { figures } from "@/api/queries";

/** What a decision about the settings outdates, beside the figures. */
const instellingen = [...figures, "privacyinstellingen"] as const;

/** The one proposal that waits, with what it would do now; null when there is none. */
export const openVoorstelQuery = queryOptions({
  queryKey: [...instellingen, "open"],
  queryFn: async ({ signal }) => {
    const { privacyvoorstellen } = body(
      await api.GET("/privacyvoorstellen", { params: { query: { status: "voorgesteld", limiet: 1 } }, signal }),
    );
    const [open] = privacyvoorstellen;
    return open ? body(await api.GET("/privacyvoorstellen/{id}", { params: { path: { id: open.id } }, signal })) : null;
  },
});

export const voorstellenQuery = paged([...instellingen, "alle"], async (page, signal) =>
  body(await api.GET("/privacyvoorstellen", { params: { query: { limiet: 25, ...page } }, signal })),
);
