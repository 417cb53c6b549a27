alter table project add column call_identifier varchar(100) default '' not null;
-- planned, while a day is not known
alter table project add column months int;
