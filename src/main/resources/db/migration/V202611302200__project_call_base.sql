-- topics: JSON; countries, types: codes with spaces between; last_day: of the two deadlines the one that closes the call
create table partner_call (
    id bigint primary key references content_item (id) on delete cascade,
    direction varchar(10) not null,
    role varchar(10) not null,
    programme varchar(200) not null,
    identifier varchar(100) not null,
    topics text not null,
    budget_least numeric(15, 2),
    budget_most numeric(15, 2),
    currency varchar(3) not null,
    months integer,
    countries varchar(1000) not null,
    types varchar(100) not null,
    call_deadline date,
    deadline date,
    last_day date,
    organisation varchar(200) not null,
    email varchar(254) not null,
    region varchar(200) not null,
    country varchar(2) not null,
    ending varchar(10),
    ended_at timestamp with time zone,
    project_id bigint references content_item (id) on delete set null,
    -- the last day that a reminder has told of, a week and a day before it
    reminded_week date,
    reminded_day date
);
create index partner_call_last_day on partner_call (last_day);
