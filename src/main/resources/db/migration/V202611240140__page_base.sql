create table page (
    id bigint primary key references content_item (id),
    parent_id bigint references page (id),
    position integer not null,
    section varchar(40) not null
);
create index page_parent on page (parent_id);
