import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "@/api/client";
import type { ApiClient } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { apiClientsQuery } from "./queries";
import type { Afloop } from "./Toegangslijst";
import { useBeheertekst } from "./tekst";

interface TrekApiClientInProps extends Afloop {
  client: ApiClient;
}

/** Asks once more before a program loses its access for good. */
export function TrekApiClientIn({ client, onClose, onDone }: TrekApiClientInProps) {
  const { t } = useLanguage();
  const b = useBeheertekst();
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => api.POST("/api-clients/{id}/intrekking", { params: { path: { id: client.id } } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: apiClientsQuery.queryKey });
      onDone(b.isIngetrokken(client.clientId));
    },
  });
  return (
    <Dialog
      title={b.intrekkenTitel(client.clientId)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.app.cancel}</Button>
          <Button kind="danger" onClick={() => withdraw.mutate()} disabled={withdraw.isPending}>
            {b.intrekken}
          </Button>
        </>
      }
    >
      <p>{b.intrekkenHelp}</p>
      {withdraw.isError && <ProblemMessage error={withdraw.error} />}
    </Dialog>
  );
}
