/** A real Chromium, and a page whose every complaint is written down. */
import { existsSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";
import { createApp, type AppOptions } from "../../src/service/app.js";
import { listen, type Listening } from "../../src/service/server.js";

const PLACES = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

export const CHROMIUM = PLACES.find((place) => place !== undefined && existsSync(place));
if (CHROMIUM === undefined) console.warn("skipped: no Chromium found; apt-get install chromium");

export const SCREENSHOTS = new URL("../screenshots/", import.meta.url).pathname;

export function launch(): Promise<Browser> {
  const quiet = ["background-networking", "component-update", "sync"].map(
    (feature) => `--disable-${feature}`,
  );
  const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", ...quiet];
  return chromium.launch({ executablePath: String(CHROMIUM), args });
}

export function start(options: AppOptions): Promise<Listening> {
  return listen(createApp(options), { host: "127.0.0.1", port: 0 });
}

export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught exceptions, refused content, dialogs, requests to other hosts: none is ever wanted. */
  readonly complaints: string[];
}

interface View {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
}

export async function visit(
  browser: Browser,
  url: string,
  { width = 1280, height = 900, scheme = "light" }: View = {},
): Promise<Visit> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: "reduce",
    locale: "fr-CA",
  });
  const complaints: string[] = [];
  page.on("console", (message) => {
    // A refusal by the service is an answer that the page shows, though Chromium logs it as an error.
    const refusal =
      message.text().startsWith("Failed to load resource") && message.location().url.endsWith("/v1/tag");
    if (["error", "warning"].includes(message.type()) && !refusal)
      complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) complaints.push(`request: ${request.url()}`);
  });
  await page.addInitScript(
    "document.addEventListener('securitypolicyviolation', (e) => console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI))",
  );
  await page.goto(url);
  await page.waitForFunction("document.querySelector('#legende li') !== null");
  return { page, complaints };
}
