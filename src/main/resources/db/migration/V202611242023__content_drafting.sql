-- one slot for each account and text; item_id is null for what has not been saved yet, whose slot is named by the form itself
create table autosave (
    id bigint primary key,
    version bigint not null,
    account_id bigint not null references account (id) on delete cascade,
    item_id bigint references content_item (id) on delete cascade,
    slot varchar(60) not null,
    kind varchar(40) not null,
    language varchar(8) not null,
    based_on integer not null,
    draft text not null,
    half_typed text not null,
    kept_at timestamp with time zone not null,
    constraint autosave_unique unique (account_id, slot)
);
create index autosave_item on autosave (item_id);
create index autosave_kept_at on autosave (kept_at);

create table presence (
    id bigint primary key,
    version bigint not null,
    account_id bigint not null references account (id) on delete cascade,
    item_id bigint not null references content_item (id) on delete cascade,
    language varchar(8) not null,
    since timestamp with time zone not null,
    seen_at timestamp with time zone not null,
    constraint presence_unique unique (item_id, language, account_id)
);
create index presence_seen_at on presence (seen_at);
