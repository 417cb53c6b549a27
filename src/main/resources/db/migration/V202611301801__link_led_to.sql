-- where redirects that may change led at the last visit
alter table outside_link add column led_to varchar(2000) default '' not null;
