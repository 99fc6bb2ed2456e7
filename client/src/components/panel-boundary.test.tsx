import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { PanelBoundary } from "./panel-boundary.tsx";

test("fails alone, in words, and tries again", async () => {
  const { error } = console;
  console.error = () => undefined;
  let isBroken = true;
  const Fragile = () => {
    if (isBroken) throw new Error("broken");
    return <p>Three relations</p>;
  };
  render(
    <>
      <PanelBoundary name="Relations">
        <Fragile />
      </PanelBoundary>
      <p>The rest</p>
    </>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("Relations could not be loaded. The rest of the page is complete. Try again");
  expect(screen.getByText("The rest")).toBeInTheDocument();
  isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByText("Three relations")).toBeInTheDocument();
  console.error = error;
});
