import type { IncomingMessage } from "node:http";
import type { Request, Response } from "express";
import type pg from "pg";
import type { Viewer } from "../access/viewer.ts";
import { takeOut } from "../modules/accounts/take-out.ts";
import { formatWait, tryLimits } from "../modules/accounts/try-limits.ts";

/** Answers /api/account/take-out: a JSON file of everything that is held about whoever is signed in. */
export function takeOutEndpoint(pool: pg.Pool, viewerOf: (request: IncomingMessage) => Promise<Viewer>) {
  const limits = tryLimits(pool);
  return async (request: Request, response: Response): Promise<unknown> => {
    response.setHeader("cache-control", "no-store");
    if (request.headers["sec-fetch-site"] === "cross-site")
      return response.status(403).json({ code: "CROSS_SITE", message: "Ask for it from a page of this site" });
    const { userId } = await viewerOf(request);
    if (!userId) return response.status(401).json({ code: "UNAUTHORIZED", message: "Sign in first" });
    const seconds = await limits.secondsToTakeOut(userId);
    if (seconds > 0)
      return response
        .status(429)
        .set("retry-after", String(seconds))
        .json({
          code: "TOO_MANY_TRIES",
          message: `You took everything out several times. Try again in ${formatWait(seconds)}.`,
        });
    const taken = await takeOut(pool, userId);
    return response
      .attachment(`executive-disorder-${taken.takenAt.slice(0, 10)}.json`)
      .type("json")
      .send(`${JSON.stringify(taken, null, 2)}\n`);
  };
}
