-- rows to be locked: 1 by whoever gives out or takes away slugs and addresses, so that none is derived from one that just moves;
-- 2 by whoever locks several items
create table tree_turn (
    id integer primary key
);
insert into tree_turn (id) values (1);
insert into tree_turn (id) values (2);
