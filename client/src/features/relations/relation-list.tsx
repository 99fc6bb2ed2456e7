import { RelationItem, type RelationItemRelation } from "./relation-item.tsx";

interface Props {
  /** The order whose page this is. */
  number: string;
  relations: readonly RelationItemRelation[];
}

/** Relations in two groups: what later orders did to this one, and what this one did. */
export function RelationList({ number, relations }: Props) {
  const incoming = relations.filter((relation) => relation.to.number === number);
  const outgoing = relations.filter((relation) => relation.to.number !== number);
  return (
    <>
      <RelationGroup title="What other orders did to this one" number={number} relations={incoming} />
      <RelationGroup title="What this order did to others" number={number} relations={outgoing} />
    </>
  );
}

function RelationGroup({ title, number, relations }: Props & { title: string }) {
  if (relations.length === 0) return null;
  return (
    <div className="relgroup">
      <h3 className="relgroup__title">{title}</h3>
      {relations.map((relation) => (
        <RelationItem
          key={`${relation.kind}-${relation.from.number}-${relation.to.number}-${relation.inPart}`}
          number={number}
          relation={relation}
        />
      ))}
    </div>
  );
}
