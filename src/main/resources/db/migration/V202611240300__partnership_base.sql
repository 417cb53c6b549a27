-- members: JSON, a text per language
create table partnership (
    id bigint primary key references content_item (id),
    partner_kind varchar(20) not null,
    acronym varchar(60) not null,
    since_date varchar(10),
    until_date varchar(10),
    members text not null,
    website varchar(500) not null
);
