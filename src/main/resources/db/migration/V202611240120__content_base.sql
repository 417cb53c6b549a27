create table content_item (
    id bigint primary key,
    version bigint not null,
    kind varchar(40) not null,
    source_language varchar(8) not null,
    owner_id bigint references account (id),
    review_by date,
    created_at timestamp with time zone not null,
    created_by_id bigint references account (id),
    changed_at timestamp with time zone not null,
    changed_by_id bigint references account (id),
    trashed_at timestamp with time zone
);

create table translation (
    id bigint primary key,
    version bigint not null,
    item_id bigint not null references content_item (id),
    language varchar(8) not null,
    title varchar(250) not null,
    navigation_title varchar(250) not null,
    slug varchar(100) not null,
    summary varchar(500) not null,
    blocks text not null,
    live boolean not null,
    first_published_at timestamp with time zone,
    last_published_at timestamp with time zone,
    go_live_at timestamp with time zone,
    expire_at timestamp with time zone,
    live_revision integer,
    latest_revision integer not null,
    source_revision integer,
    constraint translation_unique unique (item_id, language)
);

create table revision (
    id bigint primary key,
    version bigint not null,
    translation_id bigint not null references translation (id),
    number integer not null,
    author_id bigint references account (id),
    created_at timestamp with time zone not null,
    note varchar(300) not null,
    draft text not null,
    schema_version integer not null,
    constraint revision_unique unique (translation_id, number)
);

-- parent_id is no foreign key: 0 stands for what has no place yet
create table slug_reservation (
    id bigint primary key,
    version bigint not null,
    parent_id bigint not null,
    language varchar(8) not null,
    slug varchar(100) not null,
    item_id bigint not null references content_item (id),
    constraint slug_reservation_unique unique (parent_id, language, slug)
);
create index slug_reservation_item on slug_reservation (item_id);

create table content_change (
    number bigint primary key,
    item_id bigint,
    language varchar(8),
    kind varchar(20) not null,
    is_public boolean not null,
    account_id bigint,
    changed_at timestamp with time zone not null
);

create table change_counter (last_number bigint not null);
insert into change_counter (last_number) values (0);
