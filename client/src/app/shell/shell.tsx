import { Suspense } from "react";
import { Outlet, useLocation } from "react-router";
import { ErrorBoundary } from "../../components/error-boundary.tsx";
import { MarkSprite } from "../../components/mark-sprite.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { PageError } from "../error-pages.tsx";
import { Foot } from "./foot.tsx";
import { Masthead } from "./masthead.tsx";
import { Shortcuts } from "./shortcuts.tsx";
import { useNavigationFocus } from "./use-navigation-focus.ts";
import { useScrollMemory } from "./use-scroll-memory.ts";

/** What stands around every page. */
export function Shell() {
  const { pathname } = useLocation();
  const main = useNavigationFocus();
  useScrollMemory();
  return (
    <>
      <MarkSprite />
      <div className="sheet">
        <div className="spine" aria-hidden="true" />
        <a className="skip" href="#content">
          Skip to the content
        </a>
        <Masthead />
        <main id="content" tabIndex={-1} ref={main}>
          <ErrorBoundary key={pathname} fallback={() => <PageError />}>
            <Suspense fallback={<PageWaiting />}>
              <Outlet />
            </Suspense>
          </ErrorBoundary>
        </main>
        <Foot />
      </div>
      <Shortcuts />
    </>
  );
}

function PageWaiting() {
  return (
    <div className="page leaf pagehead">
      <span className="margin" />
      <Waiting label="Loading the page" lines={6} />
    </div>
  );
}
