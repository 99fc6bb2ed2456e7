/** Why the sign-in provider's word was not enough, by the code that better-auth puts into the address. */
const PROBLEMS: Record<string, string> = {
  access_denied: "The sign-in there was given up, or refused.",
  email_not_found: "The provider did not tell your e-mail address, which an account here needs.",
  email_not_verified: "The provider has not confirmed your e-mail address, so it cannot open an account here.",
  account_not_linked:
    "An account with this address exists here, but its address was never confirmed. Sign in by password and confirm it first.",
  unable_to_link_account:
    "An account with this address exists here, and the provider may not open it. Sign in by password.",
  account_already_linked_to_different_user: "The provider's account opens another account here.",
};

/** What stands on the sign-in page when the provider sent the reader back without having signed them in. */
export function providerProblem(code: string): string {
  return `${PROBLEMS[code] ?? "The provider's answer could not be used, or came too late."} You are not signed in.`;
}
