-- a review is of one revision; its translation stands in open_translation_id only while it waits, which keeps one open review
-- a translation on both databases
create table review (
    id bigint primary key,
    version bigint not null,
    revision_id bigint not null references revision (id) on delete cascade,
    open_translation_id bigint constraint review_one_open unique references translation (id) on delete cascade,
    state varchar(20) not null,
    asked_by_id bigint references account (id),
    asked_at timestamp with time zone not null,
    question varchar(1000) not null,
    decided_by_id bigint references account (id),
    decided_at timestamp with time zone,
    answer varchar(1000) not null
);
create index review_revision on review (revision_id);

-- what lists derive the status from without reading reviews: the revision that waits for a reviewer
alter table translation add column review_revision integer;

-- what happens by itself at a time; go_live_at and expire_at are there already
alter table translation add column scheduled_revision integer;
alter table translation add column scheduled_slug varchar(100);
alter table translation add column scheduled_by_id bigint references account (id);
alter table translation add column failed_at timestamp with time zone;
alter table translation add column failure varchar(300);
create index translation_go_live on translation (go_live_at);
create index translation_expire on translation (expire_at);
