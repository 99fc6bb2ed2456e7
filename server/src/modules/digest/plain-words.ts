/** The Markdown of our texts, emphasis and links to our own pages, as plain words of one line. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/\[([^\][]+)\]\((\/(?!\/)[a-zA-Z0-9/#._-]*)\)/g, "$1")
    .replace(/\*([^*\s](?:[^*]*[^*\s])?)\*/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
