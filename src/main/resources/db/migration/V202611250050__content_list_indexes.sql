-- what the back office begins with is the newest of a long list, one person's, or due within days
create index content_item_changed on content_item (changed_at, id);
create index content_item_review_by on content_item (review_by);
create index revision_author on revision (author_id, created_at);
create index review_state on review (state, decided_at);
