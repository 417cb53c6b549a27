create table subscriber (
    id bigint primary key,
    version bigint not null,
    email varchar(254) not null,
    email_key varchar(254) not null constraint subscriber_email_unique unique,
    language varchar(8) not null,
    state varchar(12) not null,
    link_version integer not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null
);
create index subscriber_state on subscriber (state, changed_at);

create table subscriber_topic (
    subscriber_id bigint not null references subscriber (id) on delete cascade,
    topic varchar(20) not null,
    primary key (subscriber_id, topic)
);

create table newsletter_confirmation (
    id bigint primary key,
    version bigint not null,
    subscriber_id bigint not null references subscriber (id) on delete cascade,
    token_hash varchar(64) not null constraint newsletter_confirmation_unique unique,
    language varchar(8) not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone
);
create index newsletter_confirmation_subscriber on newsletter_confirmation (subscriber_id);

create table newsletter_confirmation_topic (
    confirmation_id bigint not null references newsletter_confirmation (id) on delete cascade,
    topic varchar(20) not null,
    primary key (confirmation_id, topic)
);

-- no reference to the subscriber: the proof outlives the person's row
create table consent_event (
    id bigint primary key,
    version bigint not null,
    kind varchar(20) not null,
    source varchar(20) not null,
    happened_at timestamp with time zone not null,
    address varchar(254),
    address_hash varchar(64) not null,
    language varchar(8) not null,
    form_address varchar(300) not null,
    text_version varchar(20) not null
);
create index consent_event_address on consent_event (address_hash, happened_at);
