-- an address on another site to which an entry of a menu leads, or else a profile in the settings
create table link_place (
    id bigint primary key,
    version bigint not null,
    link_id bigint not null references outside_link (id) on delete cascade,
    menu_item_id bigint references menu_item (id) on delete cascade,
    setting varchar(60)
);
create index link_place_link on link_place (link_id);
create index link_place_menu_item on link_place (menu_item_id);

-- what has been read before is read once more, and these with it
update link_turn set item_id = 0 where change_number is not null;
