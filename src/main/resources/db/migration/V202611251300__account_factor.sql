alter table account add column factor_key varchar(200);
alter table account add column factor_step bigint default 0 not null;

create table account_recovery_code (
    id bigint primary key,
    version bigint not null,
    account_id bigint not null constraint account_recovery_code_account references account,
    code_hash varchar(64) not null,
    used_at timestamp with time zone
);
create index account_recovery_code_account_index on account_recovery_code (account_id);
