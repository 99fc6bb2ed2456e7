import { ApolloProvider } from "@apollo/client/react";
import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { createMemoryRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { routes } from "../app/routes.tsx";
import { createClient } from "../lib/apollo-client.ts";
import { buildRoot } from "./build.ts";
import { fakeServer, type Root } from "./fake-server.ts";

/** The whole client at an address, over a fake server. */
export function renderApp(address: string, root: Root = buildRoot()) {
  const server = fakeServer(root);
  const client = createClient(server.link);
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
    </ApolloProvider>,
  );
  return { server, client, router, user: userEvent.setup(), where: () => router.state.location.pathname + router.state.location.search };
}

/** One component where links work. */
export function renderPart(part: ReactNode) {
  return render(<RouterProvider router={createMemoryRouter([{ path: "*", element: part }])} />);
}
