import express, { Router } from "express";
import { checkRoutes, ROUTE_ACCESS, RouteAccessError } from "../access/route-access.ts";
import { publishedAccess } from "../testing/published-access.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";
import { registeredRoutes } from "./registered-routes.ts";

describe("checkRoutes", () => {
  const nothing = () => undefined;

  it("finds the routes of the application and of routers within it", () => {
    const app = express();
    const inner = Router();
    inner.get(["/a", "/b/:id"], nothing);
    inner.use(Router().delete("/deep", nothing));
    app.use(nothing);
    app.route("/c").get(nothing).post(nothing);
    app.all("/d", nothing);
    app.use(inner);
    expect(registeredRoutes(app).sort()).toEqual([
      "ALL /d",
      "DELETE /deep",
      "GET /a",
      "GET /b/:id",
      "GET /c",
      "POST /c",
    ]);
  });

  it("stops the start for a route without a rule, and for a rule without a route, naming each", () => {
    const [{ "GET /livez": livez }, routes] = [ROUTE_ACCESS, ["GET /livez", "GET /secret", "GET /secret"]];
    expect(() => checkRoutes(routes, { "GET /livez": livez as never, "GET /gone": livez as never })).toThrow(
      new RouteAccessError([
        "route GET /secret has no rule in access/route-access.ts",
        "GET /gone has a rule, and is no route of the server",
      ]),
    );
  });
});

describe("the published addresses", () => {
  let database: TestDatabase;
  let site: TestSite;
  beforeAll(async () => {
    database = await testDatabase();
    site = await testSite(database);
  });
  afterAll(async () => {
    await site.close();
    await database.close();
  });

  const { routes } = publishedAccess();
  const closed = routes.filter(({ cells }) => cells.VISITOR === "no");

  it("are all there, and some are closed to visitors", () => {
    expect(routes.map(({ of }) => of[0])).toEqual(Object.keys(ROUTE_ACCESS));
    expect(closed.length).toBeGreaterThan(0);
  });

  it.each(closed.map(({ of }) => String(of[0])))("%s answers a visitor with nothing but a refusal", async (route) => {
    const [method = "", path = ""] = route.split(" ");
    const { status } = await site.raw({ method, path: path.replaceAll(/:\w+|\{\*\w+\}/g, "x") });
    expect([401, 403]).toContain(status);
  });

  it("give a signed-in reader what is theirs", async () => {
    const { cookie, email } = await site.signIn("READER");
    for (const { of } of routes.filter(({ cells }) => cells.VISITOR === "no" && cells.READER === "own")) {
      const [method, path = ""] = String(of[0]).split(" ");
      const answer = await site.raw({ method, path, headers: { cookie } });
      expect(answer.status).toBe(200);
      expect(answer.body).toContain(email);
    }
  });
});
