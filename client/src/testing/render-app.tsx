import { ApolloProvider } from "@apollo/client/react";
import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ReactNode, useEffect } from "react";
import { MemoryRouter, useLocation } from "react-router";
import { AppRoutes } from "../app/app-routes.tsx";
import { createClient } from "../lib/apollo-client.ts";
import { recordingLink } from "../lib/wire-log.ts";
import { buildRoot } from "./build.ts";
import { fakeServer, type Root } from "./fake-server.ts";

/** The whole client at an address, over a fake server. */
export function renderApp(address: string, root: Root = buildRoot()) {
  const server = fakeServer(root);
  const client = createClient(recordingLink().concat(server.link));
  const place = { address };
  render(
    <ApolloProvider client={client}>
      <MemoryRouter initialEntries={[address]}>
        <AppRoutes />
        <Place onChange={(now) => Object.assign(place, { address: now })} />
      </MemoryRouter>
    </ApolloProvider>,
  );
  return { server, client, user: userEvent.setup(), where: () => place.address };
}

function Place({ onChange }: { onChange: (address: string) => void }) {
  const { pathname, search } = useLocation();
  useEffect(() => {
    onChange(pathname + search);
  });
  return null;
}

/** One component where links work. */
export function renderPart(part: ReactNode) {
  return render(<MemoryRouter>{part}</MemoryRouter>);
}
