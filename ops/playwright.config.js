import { defineConfig } from "@playwright/test";

/** The screens of the packaged jar in Debian's Chromium; nothing is downloaded and nothing leaves this machine. */
export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.js",
  outputDir: "target/e2e",
  snapshotPathTemplate: "{testDir}/beeld/{arg}{ext}",
  updateSnapshots: "none",
  globalSetup: "./e2e/demo.js",
  workers: 2,
  // A story of several people takes half a minute on a quiet machine; only what hangs should end by this.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  // A browser now and then loses a moment on a busy machine. What only passes the second time is told as flaky.
  retries: 1,
  reporter: [["list"], ["junit", { outputFile: "target/reports/e2e.xml" }]],
  use: {
    baseURL: process.env.E2E_URL,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    viewport: { width: 1440, height: 1000 },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: "/usr/bin/chromium",
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
