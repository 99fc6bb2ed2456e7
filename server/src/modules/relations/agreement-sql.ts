/** How far the sources of a relation agree: the one definition, for the API and for exports. */
export function agreementSql(relation: string): string {
  return `case when ${relation}.is_disputed then 'DISPUTED' when ${relation}.asserted_by = 'BOTH' then 'AGREED' else 'ONE_SIDED' end`;
}
