-- how many items of a kind there are, and the newest of them, without reading any
create index content_item_kind on content_item (kind, trashed_at, changed_at, id);
