-- the one row is locked by whoever sets up the first administrator, so that nodes starting together do it one after the other
create table first_administrator (
    id bigint primary key,
    account_id bigint constraint first_administrator_account references account
);
insert into first_administrator (id) values (1);

create table remembered_login (
    id bigint primary key,
    version bigint not null,
    account_id bigint not null constraint remembered_login_account references account,
    token_hash varchar(64) not null constraint remembered_login_token_unique unique,
    expires_at timestamp with time zone not null
);
create index remembered_login_account_index on remembered_login (account_id);

create table account_event (
    id bigint primary key,
    version bigint not null,
    kind varchar(40) not null,
    account_id bigint not null constraint account_event_account references account,
    by_account_id bigint constraint account_event_by_account references account,
    occurred_at timestamp with time zone not null
);
create index account_event_account_index on account_event (account_id, occurred_at);
