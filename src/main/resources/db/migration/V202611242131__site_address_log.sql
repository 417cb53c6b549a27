-- a redirect may lead to an address elsewhere instead of an item
alter table redirect add column url varchar(1000);
alter table redirect alter column item_id drop not null;
alter table redirect alter column language drop not null;
create index redirect_item on redirect (item_id);
create index redirect_hits on redirect (hits);

-- addresses that were asked for and not found; no query strings but the old site's p=, nobody's data
create table missed_address (
    id bigint primary key,
    version bigint not null,
    path varchar(500) not null constraint missed_address_unique unique,
    hits bigint not null,
    first_seen_at timestamp with time zone not null,
    last_seen_at timestamp with time zone not null,
    ignored boolean not null
);
create index missed_address_hits on missed_address (ignored, hits);
create index missed_address_seen on missed_address (last_seen_at);

alter table menu_item add column switched_off boolean default false not null;
