import { Suspense } from "react";
import { matchPath, Navigate, NavLink, Outlet, useLocation } from "react-router";
import { Waiting } from "../../components/waiting.tsx";
import { useViewer } from "../../features/account/use-viewer.ts";
import { DeskClosed } from "./desk-closed.tsx";
import { type DeskPage, deskPagesFor } from "./desk-pages.ts";
import "../../styles/desk.css";

/** /admin and all below: the frame of the desk's pages. /admin itself leads to the first page that the viewer may open. */
export function Desk() {
  const viewer = useViewer();
  const { pathname } = useLocation();
  if (viewer === undefined) return <DeskWaiting />;
  const pages = deskPagesFor(viewer);
  const [first] = pages;
  if (!first) return <DeskClosed isSignedIn={viewer !== null} />;
  if (matchPath("/admin", pathname)) return <Navigate to={first.path} replace />;
  const isOpen = pages.some(({ path }) => matchPath({ path, end: false }, pathname));
  return (
    <>
      <DeskNav pages={pages} />
      {isOpen ? (
        <Suspense fallback={<DeskWaiting />}>
          <Outlet />
        </Suspense>
      ) : (
        <DeskClosed isSignedIn />
      )}
    </>
  );
}

function DeskNav({ pages }: { pages: readonly DeskPage[] }) {
  return (
    <nav className="desk" aria-label="Desk">
      <div className="page leaf">
        <p className="margin">Desk</p>
        <ul>
          {pages.map(({ path, label }) => (
            <li key={path}>
              <NavLink to={path}>{label}</NavLink>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function DeskWaiting() {
  return (
    <div className="page leaf pagehead">
      <span className="margin" />
      <Waiting label="Loading the desk" lines={6} />
    </div>
  );
}
