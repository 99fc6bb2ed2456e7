-- The sync fetches the texts of orders from the addresses that the record names, and keeps in mind which of them it could not take.

-- A page around plain text, for orders of which there is no XML.
alter table executive_order add column raw_text_url text;

alter table order_text
  -- What the record said of the text when it was taken. The sync fetches it again where the record now says otherwise; null says nothing.
  add column record_address text,
  add column record_publication_date date;
update order_text t set record_address = o.full_text_xml_url, record_publication_date = o.publication_date
  from executive_order o where o.id = t.order_id;

-- The text of an order that the sync could not fetch, or that was refused. A row goes when the text comes.
create table untaken_text (
  order_id integer primary key references executive_order on delete cascade,
  -- What the record said of the text: where it now says otherwise, the text is asked for at once.
  address text not null,
  publication_date date,
  -- Continues "The text …".
  reason text not null,
  asked_at timestamptz not null default now(),
  -- Not sooner.
  ask_again_at timestamptz not null
);
