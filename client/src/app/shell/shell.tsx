import { Outlet, ScrollRestoration, useNavigation } from "react-router";
import { MarkSprite } from "../../components/mark-sprite.tsx";
import { Foot } from "./foot.tsx";
import { Masthead } from "./masthead.tsx";
import { Shortcuts } from "./shortcuts.tsx";
import { useNavigationFocus } from "./use-navigation-focus.ts";

/** What stands around every page. */
export function Shell() {
  const main = useNavigationFocus();
  const { state } = useNavigation();
  return (
    <>
      <MarkSprite />
      <div className="sheet">
        <div className="spine" aria-hidden="true" />
        <a className="skip" href="#content">
          Skip to the content
        </a>
        <Masthead />
        <main id="content" tabIndex={-1} ref={main} aria-busy={state === "loading"}>
          <Outlet />
        </main>
        <Foot />
      </div>
      <Shortcuts />
      <ScrollRestoration />
    </>
  );
}
