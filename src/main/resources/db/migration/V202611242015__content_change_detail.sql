-- what the audit list shows of a change: what it was called then, which revisions it led from and to, a few words more
alter table content_change add column subject varchar(40);
alter table content_change add column title varchar(250);
alter table content_change add column from_revision integer;
alter table content_change add column to_revision integer;
alter table content_change add column detail varchar(300);

-- the audit list by item, by person and by day
create index content_change_item on content_change (item_id, number);
create index content_change_account on content_change (account_id, number);
create index content_change_at on content_change (changed_at);
