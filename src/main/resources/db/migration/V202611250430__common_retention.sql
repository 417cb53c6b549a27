-- how long each kind of record is kept; its kinds are those that the code offers
create table retention_period (
    id bigint primary key,
    version bigint not null,
    name varchar(100) not null constraint retention_period_unique unique,
    days integer,
    begun_at timestamp with time zone,
    done_at timestamp with time zone,
    erased integer not null
);
