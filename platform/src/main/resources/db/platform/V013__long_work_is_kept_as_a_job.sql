-- Work that a caller does not wait for: kept until it is done, whichever replica does it.
create table job (
    id           uuid        primary key,
    kind         text        not null,
    state        text        not null check (state in ('queued', 'running', 'done', 'refused', 'cancelled', 'failed')),
    -- Who asked, as the token said it then.
    caller       text        not null,
    roles        text        not null,
    unit_id      uuid,
    parameters   text        not null,
    -- What was sent; dropped when the job is over, of a refused one some days later.
    file         bytea,
    done         bigint      not null default 0,
    total        bigint,
    step_vi      text,
    step_en      text,
    result       text,
    problem      text,
    created_at   timestamptz not null,
    finished_at  timestamptz,
    -- Which worker has it, and until when it must have said that it lives.
    worker       uuid,
    leased_until timestamptz,
    attempts     integer     not null default 0,
    cancel_asked boolean     not null default false,
    check ((state = 'running') = (worker is not null and leased_until is not null))
);

create index job_to_do on job (created_at) where state in ('queued', 'running');
create index job_by_end on job (finished_at) where finished_at is not null;
