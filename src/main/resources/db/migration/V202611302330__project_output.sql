-- JSON
alter table project add column outputs text default '[]' not null;
