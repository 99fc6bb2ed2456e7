import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { GlossaryTerm } from "@executive-disorder/shared/glossary";
import type { Request, RequestHandler, Response } from "express";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../access/context.ts";
import type { Viewer } from "../access/viewer.ts";
import { mayHaveSession } from "../modules/accounts/viewer-loader.ts";
import { type Ask, asker } from "./asker.ts";
import { clientBuild } from "./client-build.ts";
import type { DigestLinks } from "./digest-routes.ts";
import { type FirstAnswers, type PageParts, renderPage, withoutClient } from "./html.ts";
import { type ResponseCache, requestKey } from "./response-cache.ts";

export interface PagesParts {
  schema: GraphQLSchema;
  contextOf(viewer: Viewer): Context;
  viewerOf(request: IncomingMessage): Promise<Viewer>;
  cache: ResponseCache;
  clientFolder: string;
  digests: DigestLinks;
  /** The terms that pages explain. */
  glossary: readonly GlossaryTerm[];
  origin(request: Request): string;
}

/** What the routes of pages are made with. */
export interface PageAnswers {
  ask: Ask;
  /**
   * Answers with what `make` makes of a request, in the client's shell; kept for visitors, unless its address is secret. A page that
   * is whole as it stands comes without the client, and without who reads.
   */
  answer(
    make: (request: Request) => Promise<PageParts>,
    options?: { isSecret?: boolean; isWhole?: boolean },
  ): RequestHandler;
  origin(request: Request): string;
  viewerOf(request: Request): Promise<Viewer>;
}

export function pageAnswers(parts: PagesParts): PageAnswers {
  const { cache, origin, viewerOf } = parts;
  const client = clientBuild(parts.clientFolder);
  const ask = asker(parts.schema, parts.contextOf);

  const answer: PageAnswers["answer"] =
    (make, { isSecret = false, isWhole = false } = {}) =>
    async (request: Request, response: Response) => {
      const isPersonal = isSecret || mayHaveSession(request.headers);
      const { shell, madeAt } = client();
      const key = requestKey(origin(request), request.originalUrl, isPersonal ? "personal" : "visitor", String(madeAt));
      let kept = isPersonal ? null : cache.get(key);
      if (!kept) {
        const version = cache.version();
        const page = await make(request);
        const answers = isWhole ? [] : isPersonal ? await viewersOwn(request) : await firstAnswers(page);
        const body = Buffer.from(
          isWhole
            ? renderPage(withoutClient(shell), origin(request), page, { isPersonal: false, answers })
            : renderPage(shell, origin(request), page, { isPersonal, answers }),
        );
        kept = {
          status: page.status,
          headers: { etag: `"${createHash("sha1").update(body).digest("base64url")}"` },
          body,
        };
        if (!isPersonal) cache.set(key, version, kept);
      }
      response.status(kept.status).set({
        "content-type": "text/html; charset=utf-8",
        vary: "Cookie",
        "cache-control": isPersonal ? "private, no-store" : "public, max-age=0, must-revalidate",
        ...kept.headers,
      });
      if (isSecret) response.setHeader("referrer-policy", "no-referrer");
      response.send(kept.body);
    };

  /** Who the reader is, so that the client can ask for their order page at once. Nothing else of a personal page is sent ahead. */
  async function viewersOwn(request: Request): Promise<FirstAnswers> {
    const document = client().documents.viewer;
    const viewer = await viewerOf(request);
    return document ? [{ document, variables: {}, data: await ask(document, {}, viewer) }] : [];
  }

  /** Who reads, a visitor, and the answer to the page's own document. */
  async function firstAnswers({ first, behind }: PageParts): Promise<FirstAnswers> {
    if (!first) return [];
    const { documents } = client();
    const asked = [
      { document: documents.viewer, variables: {} },
      { document: documents[first.document], variables: first.variables },
      { document: behind && documents[behind], variables: {} },
    ];
    return Promise.all(
      asked.flatMap(({ document, variables }) =>
        document ? [ask(document, variables).then((data) => ({ document, variables, data }))] : [],
      ),
    );
  }

  return { ask, answer, origin, viewerOf };
}
