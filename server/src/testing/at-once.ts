/** What a resolver gives, or the message of what it throws, at once; a promise is told as such, whatever becomes of it. */
export function atOnce(call: () => unknown): unknown {
  try {
    const given = call();
    if (!(given instanceof Promise)) return given;
    given.catch(() => undefined);
    return "a promise";
  } catch (error) {
    return (error as Error).message;
  }
}
