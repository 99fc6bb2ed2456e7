import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

/** Writes what the forms to sign in and to make an account ask for, and sends it. */
export async function fillIn(user: UserEvent, button: string, name?: string): Promise<void> {
  if (name) await user.type(await screen.findByRole("textbox", { name: "Name" }), name);
  await user.type(await screen.findByRole("textbox", { name: "E-mail" }), "ada@example.org");
  await user.type(screen.getByLabelText("Password"), "long enough");
  await user.click(screen.getByRole("button", { name: button }));
}
