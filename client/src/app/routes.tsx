import { Navigate, type RouteObject, useParams } from "react-router";
import { PageError, ShellError } from "./error-pages.tsx";
import { HomePage } from "./home-page/home-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { OrderPage } from "./order-page/order-page.tsx";
import { OrdersPage } from "./orders-page/orders-page.tsx";
import { Shell } from "./shell/shell.tsx";

/** The reading path (front page, list, order) comes with the first file; the other pages when somebody goes to them. */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    ErrorBoundary: ShellError,
    children: [
      {
        ErrorBoundary: PageError,
        HydrateFallback: () => null,
        children: [
          { index: true, Component: HomePage },
          { path: "orders", Component: OrdersPage },
          { path: "orders/:number", Component: OrderPage },
          { path: "eo/:number", Component: ToOrder },
          { path: "executive-order/:number", Component: ToOrder },
          { path: "profile", lazy: () => import("./profile-page/profile-page.tsx") },
          { path: "sign-in", lazy: () => import("./account-pages/sign-in-page.tsx") },
          { path: "sign-up", lazy: () => import("./account-pages/sign-up-page.tsx") },
          { path: "*", Component: NotFoundPage },
        ],
      },
    ],
  },
];

/** Other addresses of an order, where the server has not redirected them already. */
function ToOrder() {
  const { number = "" } = useParams();
  return <Navigate to={`/orders/${number}`} replace />;
}
