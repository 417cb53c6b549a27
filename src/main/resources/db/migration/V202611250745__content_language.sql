create table content_language (
    id bigint primary key,
    version bigint not null,
    language varchar(8) not null,
    position integer not null,
    constraint content_language_unique unique (language)
);
insert into content_language (id, version, language, position) values (nextval('entity_sequence'), 0, 'en', 1);
insert into content_language (id, version, language, position) values (nextval('entity_sequence'), 0, 'fr', 2);
insert into content_language (id, version, language, position) values (nextval('entity_sequence'), 0, 'de', 3);
