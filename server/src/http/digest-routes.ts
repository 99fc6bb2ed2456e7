import type { Request, RequestHandler, Router } from "express";
import { type KeyHolder, STOP_ROUTE } from "../modules/digest/unsubscribe.ts";
import type { PageParts } from "./html.ts";
import type { PageAnswers } from "./page-answers.ts";
import { readBody } from "./read-body.ts";

/** What the links in digests open. */
export interface DigestLinks {
  holderOf(key: string): Promise<KeyHolder | null>;
  stop(key: string): Promise<boolean>;
}

/** What RFC 8058 sends, and what the button does. */
const ONE_CLICK = { name: "List-Unsubscribe", value: "One-Click" };
const MOST_BYTES = 4_000;

/**
 * The page that the link in a digest leads to, and what mail programs post to. It asks for no session, reads no cookie and runs no
 * script. A GET changes nothing, since programs that look at links follow them; a POST stops the digest, whatever else it says, as
 * often as it comes.
 */
export function digestRoutes(router: Router, { answer }: PageAnswers, { holderOf, stop }: DigestLinks): void {
  const options = { isSecret: true, isWhole: true };
  router.get(
    STOP_ROUTE,
    answer(async (request) => {
      const holder = await holderOf(keyOf(request));
      return holder === null ? deadLink() : holder.isOn ? question() : stopped();
    }, options),
  );
  router.post(
    STOP_ROUTE,
    briefOnly,
    answer(async (request) => ((await stop(keyOf(request))) ? stopped() : deadLink()), options),
  );
}

/** Reads the body, so that the connection can go on; what it says is known. */
const briefOnly: RequestHandler = async (request, response, next) => {
  if ((await readBody(request, MOST_BYTES)) !== null) return next();
  response
    .status(413)
    .set({ connection: "close", "cache-control": "no-store" })
    .type("text")
    .send("That is longer than what a mail program sends. Nothing was changed.\n");
};

function keyOf({ query }: Request): string {
  return typeof query.token === "string" ? query.token : "";
}

const SETTINGS = '<a href="/lists#digest">Your lists</a>';

const question = () =>
  page(
    200,
    "Stop the digest?",
    // Without an address of its own, the form goes to that of the page, key and all.
    `<p>You then get no more mails about what happened to the orders that you track. Your lists and your dashboard stay as they are.</p><form method="post"><input type="hidden" name="${ONE_CLICK.name}" value="${ONE_CLICK.value}"><button>Stop the digest</button></form><p>To get it at another time instead: ${SETTINGS}.</p>`,
  );

const stopped = () =>
  page(
    200,
    "You get no digest",
    `<p>No mail is sent to you about the orders that you track. If you want one again, say so under ${SETTINGS}.</p>`,
  );

const deadLink = () =>
  page(
    404,
    "This link leads nowhere any more",
    `<p>Either the account is gone, or the mail is older than a year, or a part of the address is missing. How often you get a digest stands under ${SETTINGS}.</p>`,
  );

function page(status: number, title: string, text: string): PageParts {
  return {
    status,
    title: `${title} | Executive Disorder`,
    description: `${title}.`,
    canonical: null,
    isIndexed: false,
    text: `<main class="page plain"><p><a href="/">Executive Disorder</a></p><h1>${title}</h1>${text}</main>`,
  };
}
