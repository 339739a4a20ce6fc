import "@/ui/tokens.css";
import "@/ui/base.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Problem } from "@/api/problem";
import { LanguageProvider } from "@/i18n/language";
import { startAhead } from "./ahead";
import { queryClient } from "./queryClient";
import { router } from "./router";
import { ignoreStrayDrops } from "./strayDrops";

const root = document.getElementById("root");
if (!root) {
  throw new Error("index.html has no #root");
}

/** A refusal is told on the page; the console is for what nobody foresaw. */
const onCaughtError = (error: unknown) => {
  if (!(error instanceof Problem)) {
    reportError(error);
  }
};

startAhead();
ignoreStrayDrops();
createRoot(root, { onCaughtError }).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);
