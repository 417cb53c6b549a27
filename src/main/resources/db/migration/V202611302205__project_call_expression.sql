-- search_key: the region and the person in lower case, as they are looked for; token_hash: of the link that confirms
create table expression_of_interest (
    id bigint primary key,
    version bigint not null,
    call_id bigint not null references partner_call (id) on delete cascade,
    organisation varchar(200) not null,
    country varchar(2) not null,
    person varchar(120) not null,
    email varchar(254) not null,
    email_key varchar(254) not null,
    search_key varchar(600) not null,
    role varchar(10) not null,
    expertise varchar(2000) not null,
    letter text not null,
    language varchar(8) not null,
    consent varchar(60) not null,
    token_hash varchar(64) not null constraint expression_token_unique unique,
    begun_at timestamp with time zone not null,
    sent_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    state varchar(12) not null,
    answered_at timestamp with time zone,
    answered_by_id bigint references account (id),
    written_at timestamp with time zone
);
create index expression_call on expression_of_interest (call_id, state, confirmed_at);
create index expression_state on expression_of_interest (state, confirmed_at);
create index expression_confirmed on expression_of_interest (confirmed_at);
create index expression_email on expression_of_interest (email_key, sent_at);

-- what the secretariat writes instead of the built-in texts
create table call_template (
    id bigint primary key,
    version bigint not null,
    kind varchar(12) not null,
    language varchar(8) not null,
    subject varchar(200) not null,
    text varchar(5000) not null,
    constraint call_template_unique unique (kind, language)
);
