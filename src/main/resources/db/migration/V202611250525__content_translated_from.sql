-- translations that were begun before this was kept count as made from what their source says now
update translation t set source_revision = (
    select coalesce(s.live_revision, s.latest_revision) from translation s join content_item i on i.id = s.item_id
    where s.item_id = t.item_id and s.language = i.source_language)
where t.source_revision is null
  and t.language <> (select i.source_language from content_item i where i.id = t.item_id);
