import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { PanelBoundary } from "./panel-boundary.tsx";

const panel = { isBroken: true };

function Fragile() {
  if (panel.isBroken) throw new Error("broken");
  return <p>Three relations</p>;
}

test("fails alone, in words, and tries again", async () => {
  const { error } = console;
  console.error = () => undefined;
  panel.isBroken = true;
  render(
    <>
      <PanelBoundary name="Relations">
        <Fragile />
      </PanelBoundary>
      <p>The rest</p>
    </>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent(
    "Relations could not be loaded. The rest of the page is complete. Try again",
  );
  expect(screen.getByText("The rest")).toBeInTheDocument();
  panel.isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByText("Three relations")).toBeInTheDocument();
  console.error = error;
});
