import { METHODS } from "node:http";
import type { Express } from "express";

interface Layer {
  route?: { path: string | string[]; methods: Record<string, boolean> };
  handle: { stack?: Layer[] };
}

/** "GET /orders/:number" for every route that the application answers, those of routers within it too. */
export function registeredRoutes(app: Express): string[] {
  return routesOf((app.router as unknown as { stack: Layer[] }).stack);
}

function routesOf(stack: Layer[]): string[] {
  return stack.flatMap(({ route, handle }) => {
    if (!route) return handle.stack ? routesOf(handle.stack) : [];
    const named = Object.keys(route.methods);
    const methods = named.length >= METHODS.length ? ["all"] : named;
    return [route.path].flat().flatMap((path) => methods.map((method) => `${method.toUpperCase()} ${path}`));
  });
}
