-- Search over numbers, titles, the orders' own texts and the published base texts. Nothing else goes in: what a reader may not read
-- cannot influence what a search finds, counts, or takes for a spelling.

create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

alter table provision
  -- Of heading and paragraphs, for excerpts.
  add column words tsvector;

create table order_search (
  order_id integer primary key references executive_order on delete cascade,
  -- A: number and title. B: president, topics, headings of the text. C: published base texts. D: the text.
  words tsvector not null
);
create index order_search_words on order_search using gin (words);

-- Words of the public record as they are spelled: a word that none of them is may be a typing mistake.
create table search_word (
  word text primary key
);
create index search_word_trigrams on search_word using gin (word gin_trgm_ops);

create function provision_text(heading text, paragraphs json) returns text language sql stable as $$
  select coalesce(heading || '. ', '') || coalesce((select string_agg(p ->> 'text', ' ') from json_array_elements(paragraphs) p), '')
$$;

-- Makes the rows of the search for some orders anew; writes only what differs. A tsvector holds a megabyte: longer texts are cut.
create function refresh_order_search(ids integer[]) returns integer language plpgsql as $$
declare written integer;
begin
  update provision set words = to_tsvector('english', left(provision_text(heading, paragraphs), 200000)) where order_id = any(ids) and words is null;
  insert into order_search as s (order_id, words)
    select o.id,
        setweight(to_tsvector('english', 'Executive Order ' || o.number || ' EO ' || o.title), 'A')
        || setweight(to_tsvector('english', coalesce((select name from president where id = o.president_id), '')
          || ' ' || coalesce((select string_agg(t.name, ' ') from order_topic x join topic t on t.id = x.topic_id where x.order_id = o.id), '')
          || ' ' || coalesce(left((select string_agg(p.heading, ' ') from provision p where p.order_id = o.id), 50000), '')), 'B')
        || setweight(to_tsvector('english', coalesce(left((select string_agg(coalesce(e ->> 'heading', '') || ' ' || (e ->> 'body'), ' ')
          from section x, json_array_elements(x.entries) e where x.order_id = o.id and x.is_published), 200000), '')), 'C')
        || setweight(to_tsvector('english', coalesce(left((select string_agg(provision_text(null, p.paragraphs), ' ' order by p.position) from provision p where p.order_id = o.id), 400000), '')), 'D')
      from executive_order o where o.id = any(ids)
    on conflict (order_id) do update set words = excluded.words where s.words is distinct from excluded.words;
  get diagnostics written = row_count;
  insert into search_word (word)
    select distinct w from executive_order o
        left join lateral (select string_agg(provision_text(p.heading, p.paragraphs), ' ') as text from provision p where p.order_id = o.id) t on true,
        unnest(tsvector_to_array(to_tsvector('simple', o.title || ' ' || coalesce(left(t.text, 400000), '')))) w
      where o.id = any(ids) and w ~ '^[a-z]{4,30}$'
    on conflict do nothing;
  return written;
end $$;

select refresh_order_search(array(select id from executive_order));
