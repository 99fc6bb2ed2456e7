import { BROWSE_KINDS } from "@executive-disorder/shared/browse-kinds";
import { SITE_PAGES } from "@executive-disorder/shared/site-pages";
import { lazy } from "react";
import { Navigate, Route, Routes, useParams } from "react-router";
import { ErrorBoundary } from "../components/error-boundary.tsx";
import { ShellError } from "./error-pages.tsx";
import { HomePage } from "./home-page/home-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { OrderPage } from "./order-page/order-page.tsx";
import { OrdersPage } from "./orders-page/orders-page.tsx";
import { Shell } from "./shell/shell.tsx";

// The reading path (front page, list, order) comes with the first file; these when somebody goes to them.
const BrowseIndexPage = lazy(() =>
  import("./browse-pages/browse-index-page.tsx").then((file) => ({ default: file.BrowseIndexPage })),
);
const BrowsePage = lazy(() => import("./browse-pages/browse-page.tsx").then((file) => ({ default: file.BrowsePage })));
const SearchPage = lazy(() => import("./search-page/search-page.tsx").then((file) => ({ default: file.SearchPage })));
const CoveragePage = lazy(() =>
  import("./coverage-page/coverage-page.tsx").then((file) => ({ default: file.CoveragePage })),
);
const GlossaryPage = lazy(() =>
  import("./glossary-page/glossary-page.tsx").then((file) => ({ default: file.GlossaryPage })),
);
const SitePage = lazy(() => import("./site-page/site-page.tsx").then((file) => ({ default: file.SitePage })));
const Desk = lazy(() => import("./admin-pages/desk.tsx").then((file) => ({ default: file.Desk })));
const ImportsPage = lazy(() =>
  import("./admin-pages/imports-page.tsx").then((file) => ({ default: file.ImportsPage })),
);
const RunPage = lazy(() => import("./admin-pages/run-page.tsx").then((file) => ({ default: file.RunPage })));
const PersonaRequestsPage = lazy(() =>
  import("./admin-pages/persona-requests-page.tsx").then((file) => ({ default: file.PersonaRequestsPage })),
);
const ComparePage = lazy(() =>
  import("./compare-page/compare-page.tsx").then((file) => ({ default: file.ComparePage })),
);
const ApiPage = lazy(() => import("./api-page/api-page.tsx").then((file) => ({ default: file.ApiPage })));
const ExplorePage = lazy(() =>
  import("./explore-page/explore-page.tsx").then((file) => ({ default: file.ExplorePage })),
);
const CompareOrdersPage = lazy(() =>
  import("./compare-orders-page/compare-orders-page.tsx").then((file) => ({ default: file.CompareOrdersPage })),
);
const DashboardPage = lazy(() =>
  import("./dashboard-page/dashboard-page.tsx").then((file) => ({ default: file.DashboardPage })),
);
const ListsPage = lazy(() => import("./lists-page/lists-page.tsx").then((file) => ({ default: file.ListsPage })));
const SharedListPage = lazy(() =>
  import("./lists-page/shared-list-page.tsx").then((file) => ({ default: file.SharedListPage })),
);
const BriefingPage = lazy(() =>
  import("./briefing-page/briefing-page.tsx").then((file) => ({ default: file.BriefingPage })),
);
const SharedBriefingPage = lazy(() =>
  import("./briefing-page/briefing-page.tsx").then((file) => ({ default: file.SharedBriefingPage })),
);
const ProfilePage = lazy(() =>
  import("./profile-page/profile-page.tsx").then((file) => ({ default: file.ProfilePage })),
);
const OutboxPage = lazy(() => import("./admin-pages/outbox-page.tsx").then((file) => ({ default: file.OutboxPage })));
const PersonasDeskPage = lazy(() =>
  import("./admin-pages/personas-desk-page.tsx").then((file) => ({ default: file.PersonasDeskPage })),
);
const TextsPage = lazy(() => import("./admin-pages/texts-page.tsx").then((file) => ({ default: file.TextsPage })));
const TextPage = lazy(() => import("./admin-pages/text-page.tsx").then((file) => ({ default: file.TextPage })));
const MatrixPage = lazy(() => import("./admin-pages/matrix-page.tsx").then((file) => ({ default: file.MatrixPage })));
const UsersPage = lazy(() => import("./admin-pages/users-page.tsx").then((file) => ({ default: file.UsersPage })));
const AuditPage = lazy(() => import("./admin-pages/audit-page.tsx").then((file) => ({ default: file.AuditPage })));
const ForgotPasswordPage = lazy(() =>
  import("./account-pages/forgot-password-page.tsx").then((file) => ({ default: file.ForgotPasswordPage })),
);
const ResetPasswordPage = lazy(() =>
  import("./account-pages/reset-password-page.tsx").then((file) => ({ default: file.ResetPasswordPage })),
);
const SignedInPage = lazy(() =>
  import("./account-pages/signed-in-page.tsx").then((file) => ({ default: file.SignedInPage })),
);
const SignInPage = lazy(() =>
  import("./account-pages/sign-in-page.tsx").then((file) => ({ default: file.SignInPage })),
);
const SignUpPage = lazy(() =>
  import("./account-pages/sign-up-page.tsx").then((file) => ({ default: file.SignUpPage })),
);
const VerifyEmailPage = lazy(() =>
  import("./account-pages/verify-email-page.tsx").then((file) => ({ default: file.VerifyEmailPage })),
);
const WelcomePage = lazy(() =>
  import("./welcome-page/welcome-page.tsx").then((file) => ({ default: file.WelcomePage })),
);
const YourAccountPage = lazy(() =>
  import("./account-pages/your-account-page.tsx").then((file) => ({ default: file.YourAccountPage })),
);

const OrderTextPage = lazy(() =>
  import("./order-text-page/order-text-page.tsx").then((file) => ({ default: file.OrderTextPage })),
);

export function AppRoutes() {
  return (
    <ErrorBoundary fallback={() => <ShellError />}>
      <Routes>
        <Route element={<Shell />}>
          <Route index element={<HomePage />} />
          <Route path="orders" element={<OrdersPage />} />
          <Route path="search" element={<SearchPage />} />
          <Route path="orders/:number" element={<OrderPage />} />
          <Route path="orders/:number/text" element={<OrderTextPage />} />
          <Route path="orders/:number/compare" element={<ComparePage />} />
          <Route path="eo/:number" element={<ToOrder />} />
          <Route path="executive-order/:number" element={<ToOrder />} />
          {BROWSE_KINDS.map((kind) => (
            <Route key={kind} path={kind}>
              <Route index element={<BrowseIndexPage key={kind} kind={kind} />} />
              <Route path=":slug" element={<BrowsePage key={kind} kind={kind} />} />
            </Route>
          ))}
          <Route path="glossary" element={<GlossaryPage />} />
          {SITE_PAGES.map(({ key, path }) => (
            <Route key={key} path={path} element={<SitePage key={key} page={key} />} />
          ))}
          <Route path="coverage" element={<CoveragePage />} />
          <Route path="api-explorer" element={<ApiPage />} />
          <Route path="compare" element={<CompareOrdersPage />} />
          <Route path="explore" element={<ExplorePage />} />
          <Route path="dashboard" element={<DashboardPage />} />
          <Route path="lists" element={<ListsPage />} />
          <Route path="lists/print" element={<BriefingPage />} />
          <Route path="lists/:publicId" element={<SharedListPage />} />
          <Route path="lists/:publicId/print" element={<SharedBriefingPage />} />
          <Route path="profile" element={<ProfilePage />} />
          <Route path="welcome" element={<WelcomePage />} />
          <Route path="admin" element={<Desk />}>
            <Route index element={null} />
            <Route path="imports" element={<ImportsPage />} />
            <Route path="imports/:run" element={<RunPage />} />
            <Route path="persona-requests" element={<PersonaRequestsPage />} />
            <Route path="outbox" element={<OutboxPage />} />
            <Route path="personas" element={<PersonasDeskPage />} />
            <Route path="texts" element={<TextsPage />} />
            <Route path="texts/:number/:kind" element={<TextPage />} />
            <Route path="matrix" element={<MatrixPage />} />
            <Route path="users" element={<UsersPage />} />
            <Route path="audit" element={<AuditPage />} />
          </Route>
          <Route path="sign-in" element={<SignInPage />} />
          <Route path="sign-up" element={<SignUpPage />} />
          <Route path="signed-in" element={<SignedInPage />} />
          <Route path="verify-email" element={<VerifyEmailPage />} />
          <Route path="forgot-password" element={<ForgotPasswordPage />} />
          <Route path="reset-password" element={<ResetPasswordPage />} />
          <Route path="account" element={<YourAccountPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </ErrorBoundary>
  );
}

/** Other addresses of an order, where the server has not redirected them already. */
function ToOrder() {
  const { number = "" } = useParams();
  return <Navigate to={`/orders/${number}`} replace />;
}
