-- in which languages a translator writes, and to which branches an account is limited; as text: see Remit
alter table account add column languages varchar(200) default '' not null;
alter table account add column branches varchar(1000) default '' not null;
