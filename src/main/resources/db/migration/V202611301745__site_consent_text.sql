-- what people agree to, word for word; a text is never changed, another version follows it
create table consent_text (
    id bigint primary key,
    version bigint not null,
    purpose varchar(40) not null,
    language varchar(8) not null,
    number integer not null,
    text varchar(2000) not null,
    written_at timestamp with time zone not null,
    constraint consent_text_once unique (purpose, language, number)
);

-- newsletter-en-3
alter table consent_event alter column text_version set data type varchar(60);
alter table newsletter_confirmation add column consent varchar(60);
