import { screen, within } from "@testing-library/react";
import { GraphQLError } from "graphql";
import { buildKeeper, buildRoot } from "../../testing/build.ts";
import type { Root } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const persona = (key: string, over: Root = {}): Root => ({
  key,
  name: `Name of ${key}`,
  pluralName: `Readers of ${key}`,
  mark: "*",
  question: "Why?",
  guidance: "So.",
  access: "OPEN",
  isReadable: true,
  isChoosable: true,
  readerCount: 3,
  isRetired: false,
  version: 1,
  ...over,
});
const version = (number: number, body: string, over: Root = {}): Root => ({
  version: number,
  state: "DRAFT",
  origin: "PERSON",
  entries: [{ heading: "Lead", body, cites: ["Sec. 1"] }],
  isIntentionallyEmpty: false,
  editorialNote: null,
  isOwn: true,
  ...over,
});
const text = (over: Root = {}): Root => ({
  number: "14060",
  title: "A title",
  kind: "SUMMARY",
  version: 1,
  canPublish: false,
  baseEntries: null,
  staleReasons: [],
  versions: [version(1, "stored words")],
  ...over,
});
const open = (path: string, over: Root = {}) =>
  renderApp(
    path,
    buildRoot({
      viewer: buildKeeper("ADMIN", ["text:edit", "persona:edit"]),
      personas: [persona("litigator"), persona("journalist", { isRetired: true })],
      editedText: text(),
      ...over,
    }),
  );

test("a conflict shows both versions, keeps the words in the form, and lets them be saved over the stored one", async () => {
  const saved: Root[] = [];
  const { user } = open("/admin/texts/14060/summary", {
    saveVariantDraft: (args: Root) => {
      saved.push(args);
      if (args.expectedVersion === 1)
        throw new GraphQLError("Saved elsewhere", {
          extensions: { code: "CONFLICT", current: { stored: version(2, "their words"), yours: args.input } },
        });
      return text({ version: 3 });
    },
  });
  const field = await screen.findByLabelText("Text");
  await user.clear(field);
  await user.type(field, "my words");
  expect(within(screen.getByRole("region", { name: "Preview" })).getByText(/my words/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Save as a draft" }));
  const conflict = await screen.findByRole("region", { name: "Conflict" });
  expect(conflict).toHaveTextContent("Version 2 was saved by somebody else");
  expect(conflict.querySelector("del")).toHaveTextContent("their");
  expect(conflict.querySelector("ins")).toHaveTextContent("my");
  expect(field).toHaveValue("my words");
  await user.click(screen.getByRole("button", { name: "Save mine as version 3" }));
  expect(await screen.findByText("Version 3 is saved as a draft.")).toBeInTheDocument();
  expect(saved[1]).toMatchObject({ expectedVersion: 2, input: { entries: [{ body: "my words" }] } });
});

test("markup of strangers is text in the preview", async () => {
  open("/admin/texts/14060/summary", {
    editedText: text({ versions: [version(1, "<img src=x onerror=alert(1)> [go](javascript:alert(1)) *so*")] }),
  });
  const preview = await screen.findByRole("region", { name: "Preview" });
  expect(preview.querySelector("img")).toBeNull();
  expect(preview.querySelector("a")).toBeNull();
  expect(preview.querySelector("em")).toHaveTextContent("so");
});

test("who wrote a version sees no way to publish it, and why a text is stale", async () => {
  open("/admin/texts/14060/summary", {
    editedText: text({
      versions: [version(1, "words", { state: "IN_REVIEW" })],
      staleReasons: [{ reason: "EO 14148 revoked it on January 20, 2025" }],
    }),
  });
  expect(await screen.findByText(/somebody else has to publish it/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Publish/ })).not.toBeInTheDocument();
  expect(screen.getByText(/EO 14148 revoked it on January 20, 2025\./)).toBeInTheDocument();
});

test("an address that names no section says so", async () => {
  open("/admin/texts/14060/nothing");
  expect(await screen.findByRole("heading", { level: 1, name: "There is no such text" })).toBeInTheDocument();
});

test("a persona is retired after a word about its readers, and a retired one can be taken back", async () => {
  const { user, server } = open("/admin/personas", { retirePersona: () => persona("litigator", { isRetired: true }) });
  expect(await screen.findByRole("heading", { level: 1, name: "1 persona in use" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /^Retire/ }));
  expect(screen.getByText(/3 readers will read the base text/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Retire Name of litigator" }));
  expect(await screen.findByText("Name of litigator is retired.")).toBeInTheDocument();
  expect(server.sent.find(({ name }) => name === "RetirePersonaMutation")?.variables).toEqual({
    key: "litigator",
    expectedVersion: 1,
  });
  expect(screen.getByRole("button", { name: /Take Name of journalist back/ })).toBeInTheDocument();
});
