import { ApolloProvider } from "@apollo/client/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { createClient } from "../lib/apollo-client.ts";
import { readPageData } from "../lib/page-data.ts";
import "../styles/index.css";
import { AppRoutes } from "./app-routes.tsx";

const client = createClient();
readPageData(client);

const root = document.getElementById("root");
if (root) {
  // The text that the server sent within the page gives way to the same text, alive.
  createRoot(root).render(
    <StrictMode>
      <ApolloProvider client={client}>
        <BrowserRouter>
          <AppRoutes />
        </BrowserRouter>
      </ApolloProvider>
    </StrictMode>,
  );
}
