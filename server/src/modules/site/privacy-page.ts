import type { SitePage } from "@executive-disorder/shared/site-pages";
import { operatorSentence, section } from "./blocks.ts";
import type { SiteParts } from "./site.ts";

export function privacyPage({ operator, isMailSent, providerLabel }: SiteParts): SitePage {
  return {
    title: "Privacy",
    lead: "What this software keeps about you, where and for how long. You can read everything without an account, and then it keeps nothing about you on the server.",
    sections: [
      section("who", "Who is responsible", operatorSentence(operator)),
      section(
        "visitors",
        "Without an account",
        "No cookie is set while you read. There is no counting of visits, no advertising, and nothing is loaded from other sites: scripts, fonts and pictures come from this server, and the pages forbid anything else.",
        "Your browser keeps, on your device only:",
        [
          "what you chose to read (ed.profile), the choice of light or dark (ed.theme), and whether you answered the welcome (ed.welcome), until you clear them;",
          "how far you had scrolled on a page, until you close the tab.",
        ],
        "What you follow is sent with a request where a page marks matching orders. It serves for the answer and is not stored.",
        "When you try to sign in, sign up or ask for a mail, the server counts tries, so that nobody can guess for long. It keeps a one-way hash of your network address, or of the mail address, for minutes up to an hour, and clears it at the next hourly sweep.",
      ),
      section("account", "With an account", "The server keeps:", {
        caption: "What is kept about an account, and until when",
        columns: ["What", "Until when"],
        rows: [
          ["Name, mail address, role, days of creation and change", "You delete the account"],
          ["Password, as a hash that cannot be turned back", "You change it or delete the account"],
          [
            "Sessions: a key, network address and kind of browser of each sign-in, so that you can tell and end them",
            "You sign out, or at most seven days after the last use; removed at the next hourly sweep",
          ],
          ["Passkeys: public key, name, kind of device", "You remove them"],
          ["Second factor: its secret and backup codes, encrypted", "You turn it off"],
          [
            providerLabel
              ? `Sign-in with ${providerLabel}: the number by which it knows you; its tokens are not kept`
              : "Sign-in with another provider: none is set up here",
            "You delete the account",
          ],
          [
            "Interest profiles: sections, facts, topics, agencies, presidents, keywords, persona",
            "You change or delete them",
          ],
          [
            "Requests for personas, their reasons and decisions, and personas that were granted",
            "You delete the account",
          ],
          ["How often you want a digest by mail, at which hour and in which time zone", "You delete the account"],
          ["For which days or weeks digests were made, with a hash of the key in each one’s link", "One year"],
          [
            "Mails to you; links in them, and your own notes in digests, are taken out once they are sent or given up",
            "30 days",
          ],
        ],
        isNumeric: false,
      }),
      section("unconfirmed", "Accounts that were never confirmed", "They are removed seven days after they were made."),
      section(
        "cookies",
        "Cookies",
        [
          "ed.session_token keeps you signed in, for at most seven days after the last use. Scripts cannot read it.",
          "If you mark a device as trusted for the second factor, a cookie remembers it for 30 days.",
          "During a sign-in, short-lived cookies hold what the next step needs.",
        ],
        "There are no others, and none is for anything but signing in.",
      ),
      section(
        "mails",
        "Mails",
        "You get mails about your account: to confirm an address, to reset a password, when something about its security changes, and about requests for personas. If you ask for it, a digest tells what happened to the orders that you track, until you stop it by one click. No newsletter.",
        isMailSent
          ? "They go out through the mail server that the operator set."
          : "This server sends no mails: they stay in its outbox, where admins of this installation can read them, links included. Your own notes in a digest are not shown to them.",
      ),
      section(
        "others",
        "Who else sees something",
        providerLabel
          ? `If you choose to sign in with ${providerLabel}, your browser goes there and ${providerLabel} learns that you use this site.`
          : "No third party takes part in signing in.",
        "The server asks the Federal Register for records and texts. Nothing about readers goes with it. Links to official texts lead to other sites, which have rules of their own.",
        "Admins see names and addresses of those who ask for personas, and the outbox. Other readers see nothing of you.",
      ),
      section(
        "logs",
        "Logs",
        "The software keeps no log of who reads what. When something fails on our side, it logs the fault; for a page that could not be made, with the address that was asked for, search words included. Whoever runs this installation may have other programs in front of it that log more. Ask them.",
      ),
      section(
        "rights",
        "Take out, change, delete",
        "Under [your account](/account) you can download what is held about you as a file, change it, end sessions, and delete the account. Deletion takes effect at once: all that hangs on the account goes with it. A last mail tells you so; it stays in the outbox for up to 30 days. Not in the file are links that were mailed, trusted devices and counts of tries, which go by themselves. Copies in backups are the operator’s to clear.",
      ),
    ],
  };
}
