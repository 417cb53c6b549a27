-- themes, partners, funding_statement: JSON; the dates are ISO 8601 to the day, the month or the year, and sort by time
create table project (
    id bigint primary key references content_item (id),
    acronym varchar(60) not null,
    programme varchar(200) not null,
    grant_code varchar(60) not null,
    start_date varchar(10),
    end_date varchar(10),
    total_budget numeric(15, 2),
    eu_contribution numeric(15, 2),
    currency varchar(3) not null,
    website varchar(500) not null,
    themes text not null,
    partners text not null,
    funding_statement text not null
);
