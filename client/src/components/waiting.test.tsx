import { act, render, screen } from "@testing-library/react";
import { Waiting } from "./waiting.tsx";

afterEach(() => import.meta.jest.useRealTimers());

test("says what is awaited, and after eight seconds that it takes long", () => {
  import.meta.jest.useFakeTimers();
  render(<Waiting label="Loading relations" />);
  expect(screen.getByRole("status")).toHaveTextContent("Loading relations");
  act(() => import.meta.jest.advanceTimersByTime(7_900));
  expect(screen.getByRole("status")).not.toHaveTextContent("longer than it should");
  act(() => import.meta.jest.advanceTimersByTime(200));
  expect(screen.getByRole("status")).toHaveTextContent("longer than it should");
});
