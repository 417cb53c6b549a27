alter table partnership add column logo varchar(60) not null default '';
alter table partnership add column representatives text not null default '[]';
alter table partnership add column mandate_end date;
alter table partnership add column related text not null default '';
alter table partnership add column documents text not null default '';

-- the first view of the back office asks whose mandates have ended
create index partnership_mandate_end on partnership (mandate_end);
