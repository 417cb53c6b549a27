-- draft: what was proposed, as JSON, until it is confirmed and becomes the item
create table call_proposal (
    id bigint primary key,
    version bigint not null,
    item_id bigint references content_item (id) on delete cascade,
    person varchar(120) not null,
    organisation varchar(200) not null,
    email varchar(254) not null,
    email_key varchar(254) not null,
    language varchar(8) not null,
    consent varchar(60) not null,
    draft text,
    token_hash varchar(64) not null constraint call_proposal_token_unique unique,
    begun_at timestamp with time zone not null,
    sent_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    told_at timestamp with time zone
);
create index call_proposal_item on call_proposal (item_id);
create index call_proposal_email on call_proposal (email_key, sent_at);
create index call_proposal_told on call_proposal (told_at, confirmed_at);
