import type { ReactNode } from "react";
import type { AuthResult } from "./auth-api.ts";
import { AuthField, AuthForm } from "./auth-form.tsx";

interface Props<T> {
  action: string;
  busy: string;
  send: (body: { password: string }) => Promise<AuthResult<T>>;
  onDone: (data: T) => void | Promise<void>;
  onCancel: () => void;
  isGrave?: boolean;
  children?: ReactNode;
}

/** A form for what a signed-in device left alone must not do: it asks for the password. */
export function PasswordForm<T>({ send, onDone, children, ...form }: Props<T>) {
  return (
    <AuthForm {...form} send={({ password = "" }) => send({ password })} onDone={(data: T) => onDone(data)}>
      {children}
      <AuthField label="Your password" name="password" type="password" autoComplete="current-password" />
    </AuthForm>
  );
}
