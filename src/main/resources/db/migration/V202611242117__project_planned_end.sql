alter table project add column end_planned boolean default false not null;
