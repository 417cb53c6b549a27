-- which columns of the lists somebody does not want to see; separated by blanks
create table column_choice (
    id bigint primary key,
    version bigint not null,
    account_id bigint not null references account on delete cascade,
    screen varchar(100) not null,
    hidden varchar(1000) not null,
    constraint column_choice_once unique (account_id, screen)
);
