-- a search for any part of a title reads this index instead of the wide rows of the table
create index translation_title on translation (title, navigation_title, language, item_id, id);
