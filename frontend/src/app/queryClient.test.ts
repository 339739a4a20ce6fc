import { MutationObserver, notifyManager } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { queryClient } from "./queryClient";

test("a screen hears that it sends before a second click can come", async () => {
  const sending = new MutationObserver(queryClient, { mutationFn: () => new Promise(() => {}) });
  let pending = false;
  // As useMutation listens.
  sending.subscribe(
    notifyManager.batchCalls(() => {
      pending = sending.getCurrentResult().isPending;
    }),
  );

  void sending.mutate();
  // Microtasks only: the next click is a task of its own.
  for (let i = 0; i < 10; i++) {
    await Promise.resolve();
  }

  expect(pending).toBe(true);
});
