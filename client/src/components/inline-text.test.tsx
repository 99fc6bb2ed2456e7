import { screen } from "@testing-library/react";
import { renderPart } from "../testing/render-app.tsx";
import { InlineText } from "./inline-text.tsx";

const show = (text: string) =>
  renderPart(
    <p data-testid="text">
      <InlineText text={text} />
    </p>,
  );

test("renders emphasis and links to orders", () => {
  show("It *revoked* [EO 13773](/orders/13773) in part.");
  expect(screen.getByText("revoked").tagName).toBe("EM");
  expect(screen.getByRole("link")).toHaveAttribute("href", "/orders/13773");
  expect(screen.getByTestId("text")).toHaveTextContent("It revoked EO 13773 in part.");
});

test.each([
  "[x](javascript:alert(1))",
  "[x](//evil.example)",
  "[x](/\\evil.example)",
  "[x](http://plain.example)",
  "[x](data:text/html,hi)",
])("links nothing in %s", (text) => {
  show(text);
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
});

test("shows raw HTML as the text that it is", () => {
  show('<img src=x onerror="alert(1)"> <b>bold</b>');
  expect(screen.getByTestId("text")).toHaveTextContent('<img src=x onerror="alert(1)"> <b>bold</b>');
  expect(screen.queryByRole("img")).not.toBeInTheDocument();
});

test("marks terms at their places and changes no word", () => {
  const text = "The *old* rule, a rule of 1930 and [EO 1](/orders/1).";
  const at = text.indexOf("rule");
  renderPart(
    <p data-testid="text">
      <InlineText text={text} terms={[{ key: "rule", start: at, end: at + 4 }]} />
    </p>,
  );
  expect(screen.getByTestId("text")).toHaveTextContent("The old rule, a rule of 1930 and EO 1.");
  expect(screen.getByRole("link", { name: "rule" })).toHaveAttribute("href", "/glossary#rule");
});
