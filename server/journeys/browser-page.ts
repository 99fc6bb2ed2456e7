import type { Browser } from "playwright-core";

/** A page in a fresh browser profile, with every GraphQL document that it sends, and what went wrong in it. */
export async function openPage(browser: Browser, options: Parameters<Browser["newContext"]>[0] = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const sent: { operationName: string; query: string }[] = [];
  const faults: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql") && request.postData()) sent.push(JSON.parse(request.postData() ?? "{}"));
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return { context, page, sent, faults };
}
