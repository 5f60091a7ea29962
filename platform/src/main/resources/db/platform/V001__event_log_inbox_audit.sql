-- The log: what was published, for audit and republishing. Its rows are never changed.
create table event (
    id             bigint generated always as identity (cache 1) primary key,
    event_id       uuid        not null unique,
    topic          text        not null,
    key            text        not null,
    sequence       bigint      not null,
    type           text        not null,
    subject        text        not null,
    data_schema    text        not null,
    effective_date date,
    recorded_at    timestamptz not null,
    -- Below the broker's limit of 1 MB: a larger one would block everything queued behind it.
    data           text        not null check (octet_length(data) < 900000),
    unique (topic, key, sequence)
);

-- Locked by a writer before it draws the event's id, so that ids are in order per key.
create table event_sequence (
    topic text   not null,
    key   text   not null,
    last  bigint not null,
    primary key (topic, key)
);

-- The queue: what has not reached the broker yet. Deleted from, never read by a cursor.
create table outbox (
    event_id bigint primary key references event (id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

-- What was received: one row for each fact of a producer, by which doubles and gaps are seen.
create table inbox (
    topic       text        not null,
    key         text        not null,
    sequence    bigint      not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (topic, key, sequence)
);

-- Where reading goes on; moves in the transaction of the effect.
create table inbox_position (
    topic        text   not null,
    kafka_partition integer not null,
    next_offset  bigint not null,
    primary key (topic, kafka_partition)
);

-- Records that could not be applied, with their cause, until somebody replays them.
create table dead_letter (
    id              bigint generated always as identity primary key,
    topic           text        not null,
    kafka_partition integer     not null,
    kafka_offset    bigint      not null,
    key             text,
    value           text,
    cause           text        not null,
    received_at     timestamptz not null default now(),
    replayed_at     timestamptz,
    unique (topic, kafka_partition, kafka_offset)
);

create table audit (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    actor   text        not null,
    roles   text        not null,
    unit_id uuid,
    action  text        not null,
    subject text        not null,
    details text        not null
);

create index audit_by_subject on audit (subject, at);

-- Answers to POSTs, given again when the same request comes a second time.
create table idempotency (
    caller       text        not null,
    key          text        not null,
    request_hash text        not null,
    location     text,
    body         text,
    created_at   timestamptz not null,
    primary key (caller, key)
);

create index idempotency_by_age on idempotency (created_at);
