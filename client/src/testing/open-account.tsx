import { screen, within } from "@testing-library/react";
import { buildRoot, buildSecurity, buildViewer } from "./build.ts";
import type { Root } from "./fake-server.ts";
import { renderApp } from "./render-app.tsx";

/** Everything that a page may ask for, read by somebody who signs in so. */
export const withSecurity = (security: Root = {}, over: Root = {}) =>
  buildRoot({ viewer: { ...buildViewer(), security: buildSecurity(security) }, ...over });

/** The page of an account, and a section of it by its heading. */
export async function openAccount(root: Root = withSecurity()) {
  const app = renderApp("/account", root);
  await screen.findByRole("heading", { level: 1, name: "Your account" });
  await screen.findByRole("region", { name: "Name" });
  const section = (name: string) => within(screen.getByRole("region", { name }));
  const press = (button: string | RegExp) => app.user.click(screen.getByRole("button", { name: button }));
  return { ...app, section, press };
}
