alter table account add column invited boolean default false not null;

create table account_link (
    id bigint primary key,
    version bigint not null,
    account_id bigint not null references account (id),
    kind varchar(20) not null,
    token_hash varchar(64) not null constraint account_link_token_unique unique,
    password_mark varchar(64) not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    withdrawn_at timestamp with time zone
);
create index account_link_account_index on account_link (account_id, created_at);
create index account_link_expiry_index on account_link (expires_at);
