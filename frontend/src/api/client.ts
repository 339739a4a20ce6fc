import createClient, { type Middleware } from "openapi-fetch";
import type { paths } from "./contract.gen";
import { Problem } from "./problem";

/** Tells the server that a change comes from these screens: another site's form cannot set a header. */
export const ownHeader = { "X-Inclusiemonitor": "1" };

const safe = new Set(["GET", "HEAD"]);

const refusals: Middleware = {
  onRequest({ request }) {
    if (!safe.has(request.method)) {
      for (const [name, value] of Object.entries(ownHeader)) {
        request.headers.set(name, value);
      }
    }
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) {
      throw Problem.from(response.status, await response.text());
    }
  },
  onError({ error }) {
    return error instanceof TypeError ? Problem.unreachable() : undefined;
  },
};

export const baseUrl = "/api/v1";

/** The API as its contract types it; every refusal is thrown as a {@link Problem}. */
export const api = createClient<paths>({ baseUrl });
api.use(refusals);

/** The JSON of an answer; refusals were thrown before this, and text is only given to who asks for it. */
export function body<T>(answer: { data?: T }): Exclude<T, string> {
  return answer.data as Exclude<T, string>;
}

/** For what may not be there, which is an answer and no failure. */
export function orNull(error: unknown): null {
  if (error instanceof Problem && error.status === 404) {
    return null;
  }
  throw error;
}
