-- trashed_with_id: the item whose trashing took this one along, itself for what was trashed on its own
alter table content_item add column trashed_by_id bigint references account (id);
alter table content_item add column trashed_with_id bigint;
create index content_item_trashed_with on content_item (trashed_with_id);

-- what a text leads to; is_live: as the public reads it, else as its newest draft has it
create table reference (
    id bigint primary key,
    version bigint not null,
    translation_id bigint not null references translation (id) on delete cascade,
    target_id bigint not null references content_item (id) on delete cascade,
    is_live boolean not null
);
create index reference_translation on reference (translation_id);
create index reference_target on reference (target_id);
