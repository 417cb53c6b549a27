-- the first view of the back office asks of all texts how they stand; these answer without reading the wide rows of the tables
create index translation_standing on translation (
    item_id, language, live_revision, latest_revision, source_revision, review_revision, go_live_at, expire_at, last_published_at);
create index translation_failed on translation (failed_at);
create index revision_saved on revision (translation_id, number, created_at);
