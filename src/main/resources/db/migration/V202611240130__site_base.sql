create table address (
    id bigint primary key,
    version bigint not null,
    item_id bigint not null references content_item (id),
    language varchar(8) not null,
    path varchar(1000) not null,
    title varchar(250) not null,
    section varchar(40),
    kind varchar(40) not null,
    shown_language varchar(8),
    constraint address_item_unique unique (item_id, language),
    constraint address_path_unique unique (language, path)
);

create table redirect (
    id bigint primary key,
    version bigint not null,
    source varchar(1000) not null constraint redirect_source_unique unique,
    item_id bigint not null references content_item (id),
    language varchar(8) not null,
    automatic boolean not null,
    hits bigint not null,
    last_used_at timestamp with time zone
);

create table menu_item (
    id bigint primary key,
    version bigint not null,
    menu varchar(10) not null,
    parent_id bigint references menu_item (id),
    position integer not null,
    item_id bigint references content_item (id),
    url varchar(1000),
    block varchar(40)
);

create table menu_item_label (
    menu_item_id bigint not null references menu_item (id),
    language varchar(8) not null,
    label varchar(200) not null,
    primary key (menu_item_id, language)
);

create table setting (
    id bigint primary key,
    version bigint not null,
    name varchar(60) not null,
    language varchar(8),
    text varchar(2000) not null
);
