import { expect } from "@playwright/test";

/** Waits until nothing is asked of the server any more and the layout has followed. */
export function rust(page) {
  const open = new Set();
  page.on("request", (request) => request.resourceType() !== "eventsource" && open.add(request));
  for (const end of ["requestfinished", "requestfailed"]) {
    page.on(end, (request) => open.delete(request));
  }
  return async () => {
    await expect(async () => {
      expect(open.size).toBe(0);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
      expect(open.size).toBe(0);
    }).toPass({ intervals: [20] });
  };
}
