import { termFinder } from "@executive-disorder/shared/glossary";
import express, { Router } from "express";
import { browseRoutes } from "./browse-routes.ts";
import { digestRoutes } from "./digest-routes.ts";
import { formPage, notFoundPage } from "./list-html.ts";
import { listRoutes } from "./list-routes.ts";
import { toCanonical } from "./order-redirects.ts";
import { orderRoutes } from "./order-routes.ts";
import { type PagesParts, pageAnswers } from "./page-answers.ts";
import { researchRoutes } from "./research-routes.ts";
import { siteRoutes } from "./site-routes.ts";

const FORMS: Record<string, string> = {
  "/profile": "What you read, and in whose words",
  "/welcome": "Welcome",
  "/dashboard": "Dashboard",
  "/lists": "Your lists",
  "/lists/:publicId/print": "Briefing",
  "/sign-in": "Sign in",
  "/sign-up": "Create an account",
  "/admin": "Desk",
  "/admin/imports": "Record and imports",
  "/admin/imports/:run": "Run",
  "/admin/persona-requests": "Requests for personas",
  "/signed-in": "Signing in",
  "/forgot-password": "Set a new password",
  "/account": "Your account",
  "/admin/outbox": "Outbox",
  "/admin/personas": "Personas",
  "/admin/texts": "Texts",
  "/admin/texts/:number/:kind": "Text",
  "/admin/matrix": "Matrix of texts",
  "/admin/users": "Users and roles",
  "/admin/audit": "Audit log",
};

/** Pages that mails lead to. Their address opens an account: nobody keeps it, and no other site is told of it. */
const LINKED_FORMS: Record<string, string> = {
  "/verify-email": "Confirm your address",
  "/reset-password": "Set a new password",
};

/**
 * The pages as HTML: the client's shell with head, readable text and first data in it. Every text of an order in it is what a
 * visitor may read, whoever asks, unless the address names an audience whose texts the reader may read; a signed-in reader's page
 * holds who they are besides, and is never kept.
 */
export function pages(parts: PagesParts): Router {
  const { clientFolder } = parts;
  const answers = pageAnswers(parts);
  const router = Router({ caseSensitive: false, strict: false });
  // The bare shell is no page.
  router.get("/index.html", (_, response) => response.redirect(301, "/"));
  router.use(
    express.static(clientFolder, {
      index: false,
      redirect: false,
      setHeaders: (response, path) =>
        response.setHeader(
          "cache-control",
          /[/\\]assets[/\\]/.test(path) ? "public, max-age=31536000, immutable" : "public, max-age=3600",
        ),
    }),
  );
  router.get(
    ["/assets/{*path}", "/fonts/{*path}"],
    (_, response) => void response.status(404).type("text").send("Not found\n"),
  );
  orderRoutes(router, answers, termFinder(parts.glossary));
  listRoutes(router, answers);
  browseRoutes(router, answers);
  researchRoutes(router, answers);
  siteRoutes(router, answers);
  digestRoutes(router, answers, parts.digests);
  for (const [path, name] of Object.entries(FORMS))
    router.get(
      path,
      answers.answer(async (request) => formPage(name, request.path)),
    );
  for (const [path, name] of Object.entries(LINKED_FORMS))
    router.get(
      path,
      answers.answer(async (request) => formPage(name, request.path), { isSecret: true }),
    );
  // "/14060", "/EO 14060", "/14,060"
  router.get("/:number", toCanonical());
  router.get(
    "/{*path}",
    answers.answer(async (request) => notFoundPage(request.path)),
  );
  return router;
}
