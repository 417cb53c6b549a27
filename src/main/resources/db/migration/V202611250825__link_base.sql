-- an address on another site, once for all texts; unused_since: null while a published text links to it; rest_until: when its host
-- wants to be asked again
create table outside_link (
    id bigint primary key,
    version bigint not null,
    address varchar(2000) not null,
    address_hash varchar(64) not null constraint outside_link_unique unique,
    host varchar(255) not null,
    state varchar(10) not null,
    reason varchar(20) not null,
    status integer not null,
    moved_to varchar(2000) not null,
    failures integer not null,
    failing_since timestamp with time zone,
    failed_at timestamp with time zone,
    checked_at timestamp with time zone,
    due_at timestamp with time zone not null,
    rest_until timestamp with time zone,
    unused_since timestamp with time zone
);
create index outside_link_due on outside_link (due_at, host, id);
create index outside_link_state on outside_link (state, failing_since);
create index outside_link_host on outside_link (host);

create table link_use (
    id bigint primary key,
    version bigint not null,
    link_id bigint not null references outside_link (id) on delete cascade,
    translation_id bigint not null references translation (id) on delete cascade
);
create index link_use_link on link_use (link_id);
create index link_use_translation on link_use (translation_id);

-- one row: whose turn it is to visit, and how far the texts have been read: up to which change, and before that, up to which item
create table link_turn (
    id integer primary key,
    paused boolean not null,
    worker varchar(40),
    lease_until timestamp with time zone not null,
    change_number bigint,
    item_id bigint
);
insert into link_turn (id, paused, lease_until) values (1, false, timestamp with time zone '2000-01-01 00:00:00+00');
