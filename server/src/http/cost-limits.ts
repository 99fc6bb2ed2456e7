import { LIMITS } from "@executive-disorder/shared/limits";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

const SECONDS = 60;

/** How much may be asked for: of one document, and within a minute. */
export type CostBounds = { [Bound in keyof typeof LIMITS.cost]: number };

export interface CostAnswer {
  /** `ratelimit` and its fellows, for the answer. */
  headers: Record<string, string>;
  /** Null: go on. */
  refusal: { status: 400 | 429; message: string } | null;
}

/**
 * Counts what documents cost, by whoever asks, within minutes. In this server's memory: it is this server that they hold up, and a
 * write to the database for each question would cost more than most answers.
 */
export function costLimits(bounds: CostBounds = LIMITS.cost) {
  const visitors = limiter(bounds.visitorPerMinute);
  const users = limiter(bounds.userPerMinute);
  return {
    async spend(who: { userId: string | null; address: string }, cost: number): Promise<CostAnswer> {
      const [limit, key, points] = who.userId
        ? ([users, who.userId, bounds.userPerMinute] as const)
        : ([visitors, who.address, bounds.visitorPerMinute] as const);
      const headers = (left: number, wait: number): Record<string, string> => ({
        "ratelimit-policy": `"cost";q=${points};w=${SECONDS}`,
        ratelimit: `"cost";r=${Math.max(0, left)};t=${wait}`,
        "query-cost": String(cost),
      });
      if (cost > bounds.document) {
        const state = await limit.get(key);
        return {
          headers: headers(state?.remainingPoints ?? points, seconds(state?.msBeforeNext)),
          refusal: {
            status: 400,
            message: `The document costs ${cost}, and ${bounds.document} is the most: ask for fewer rows (first), fewer lists within lists, or in several requests`,
          },
        };
      }
      try {
        const state = await limit.consume(key, cost);
        return { headers: headers(state.remainingPoints, seconds(state.msBeforeNext)), refusal: null };
      } catch (state) {
        if (!(state instanceof RateLimiterRes)) throw state;
        const wait = Math.max(1, seconds(state.msBeforeNext));
        return {
          headers: { ...headers(0, wait), "retry-after": String(wait) },
          refusal: {
            status: 429,
            message: `You asked for more than ${points} within a minute. Try again in ${wait} second${wait === 1 ? "" : "s"}.`,
          },
        };
      }
    },
  };
}

export type CostLimits = ReturnType<typeof costLimits>;

const limiter = (points: number) => new RateLimiterMemory({ points, duration: SECONDS });
const seconds = (milliseconds = 0) => Math.ceil(milliseconds / 1_000);
