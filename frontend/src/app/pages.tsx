import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { type ErrorComponentProps, Link, useRouter } from "@tanstack/react-router";
import { Problem } from "@/api/problem";
import { useLanguage } from "@/i18n/language";
import { PageHead } from "@/ui/PageHead";
import { ProblemMessage } from "@/ui/ProblemMessage";
import styles from "./pages.module.css";

export function Loading() {
  const { t } = useLanguage();
  return (
    <p className={styles.loading} role="status">
      {t.app.loading}
    </p>
  );
}

export function NotFound() {
  const { t } = useLanguage();
  return (
    <main className={styles.page}>
      <PageHead title={t.app.notFound} conclusion={t.app.notFoundHelp} />
      <Link to="/">{t.app.toOverview}</Link>
    </main>
  );
}

/** As {@link Failed}, where not even the frame could be drawn. */
export function FailedWhole(props: ErrorComponentProps) {
  return (
    <main className={styles.page}>
      <Failed {...props} />
    </main>
  );
}

/** In place of a page whose figures could not be had. */
export function Failed({ error, reset }: ErrorComponentProps) {
  const { t } = useLanguage();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  if (error instanceof Problem && error.status === 403) {
    return (
      <>
        <PageHead title={t.app.forbidden} conclusion={t.app.forbiddenHelp} />
        <Link to="/">{t.app.toOverview}</Link>
      </>
    );
  }
  if (error instanceof Problem && error.status === 404) {
    return (
      <>
        <PageHead title={t.app.notFound} conclusion={t.app.notFoundHelp} />
        <Link to="/">{t.app.toOverview}</Link>
      </>
    );
  }
  const retry = () => {
    // Without this a page that is drawn again is given the refusal that is still kept.
    queries.reset();
    reset();
    router.invalidate();
  };
  return (
    <>
      <PageHead title={t.app.failed} />
      <ProblemMessage error={error} onRetry={retry} />
    </>
  );
}
