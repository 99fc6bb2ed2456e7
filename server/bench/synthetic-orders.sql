-- Orders of the shape of EO 14060: as many paragraphs in each section and variant, with words from the starter library.
-- The same number of orders gives the same rows. psql's :count stands for the number of orders.

create temporary table template as
  select s.kind, null::smallint as persona_id, e.position, s.provenance
    from section s join executive_order o on o.id = s.order_id and o.number = '14060',
      json_array_elements(s.entries) with ordinality e(entry, position)
  union all
  select v.kind, v.persona_id, e.position, v.provenance
    from audience_variant v join executive_order o on o.id = v.order_id and o.number = '14060',
      json_array_elements(v.entries) with ordinality e(entry, position);

create temporary table words as
  select row_number() over (order by o.number_sort_key, s.kind, e.position) - 1 as n,
      coalesce(e.entry ->> 'heading', 'In short') as heading, left(e.entry ->> 'body', 135) as body, e.entry -> 'cites' as cites
    from section s join executive_order o on o.id = s.order_id, json_array_elements(s.entries) with ordinality e(entry, position)
    where length(e.entry ->> 'body') >= 135;
create unique index on words (n);
analyze words;

insert into executive_order (number, number_sort_key, title, signing_date, publication_date, president_id, fr_citation, fr_document_number,
    html_url, pdf_url, disposition_notes, record_as_of, changes_read_as_of, legal_force, status_explanation, status_as_of)
  select (20000 + i)::text, (20000 + i) * 100, m.title || ' (' || i || ')', day, day + 4,
      (select id from president offset i % (select count(*) from president) limit 1),
      (40 + i % 50) || ' FR ' || (1000 + i), to_char(day, 'YYYY') || '-' || (10000 + i), m.html_url, m.pdf_url,
      'Revokes: EO ' || (19999 + i) || ' (in part)', '2025-04-10', '2025-04-10',
      (array['IN_FORCE', 'AMENDED', 'REVOKED', 'REVOKED_IN_PART'])[1 + i % 4], m.status_explanation, m.status_as_of
    from generate_series(1, :count) i, executive_order m,
      lateral (select '1937-01-01'::date + abs(hashint8extended(i, 14060) % 32000)::int as day) d
    where m.number = '14060';

create temporary table written as
  select o.id as order_id, t.kind, t.persona_id, t.provenance::text,
      '[' || string_agg(format('{"heading":%s,"body":%s,"cites":%s}', to_json(w.heading), to_json(w.body), w.cites), ',' order by t.position) || ']' as entries
    from executive_order o cross join template t
      join words w on w.n = abs(hashint8extended(o.number_sort_key * 1000::bigint + hashtext(t.kind) + coalesce(t.persona_id, 0) * 31 + t.position, 14060) % (select count(*) from words))
    where o.number_sort_key > 2000000
    group by o.id, t.kind, t.persona_id, t.provenance::text;

insert into section (order_id, kind, is_published, entries, provenance)
  select order_id, kind, true, entries::json, provenance::json from written where persona_id is null order by order_id, kind;
insert into audience_variant (order_id, kind, persona_id, is_published, entries, provenance)
  select order_id, kind, persona_id, true, entries::json, provenance::json from written where persona_id is not null order by order_id, kind, persona_id;

drop table template, words, written;
