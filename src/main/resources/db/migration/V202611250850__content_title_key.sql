-- both titles as they are looked for, without accents; those that are there already are written by the step after this one
alter table translation add column title_key varchar(1200) default '' not null;
create index translation_title_key on translation (title_key, item_id, language);
