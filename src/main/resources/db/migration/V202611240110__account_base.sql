create table account (
    id bigint primary key,
    version bigint not null,
    login varchar(200) not null constraint account_login_unique unique,
    name varchar(200) not null,
    password_hash varchar(500) not null,
    password_change_due boolean not null,
    role varchar(20) not null,
    language varchar(8) not null,
    disabled boolean not null,
    created_at timestamp with time zone not null
);
