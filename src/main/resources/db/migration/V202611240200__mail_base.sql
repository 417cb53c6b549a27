create table outbox_mail (
    id bigint primary key,
    version bigint not null,
    recipient varchar(254) not null,
    recipient_key varchar(254) not null,
    language varchar(8) not null,
    subject varchar(250) not null,
    body_text text,
    body_html text,
    headers text not null,
    message_id varchar(200) not null constraint outbox_mail_message_id_unique unique,
    state varchar(10) not null,
    attempts integer not null,
    next_attempt_at timestamp with time zone,
    claimed_until timestamp with time zone,
    last_reply varchar(500),
    created_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    expires_at timestamp with time zone not null
);
create index outbox_mail_due on outbox_mail (state, next_attempt_at);
create index outbox_mail_recipient on outbox_mail (recipient_key);
create index outbox_mail_created on outbox_mail (created_at);
