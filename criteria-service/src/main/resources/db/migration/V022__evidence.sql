-- What is shown for an indicator of an assessment. The files are kept by their hash in a store of their own.
create table evidence (
    id            uuid        primary key,
    assessment_id uuid        not null references unit_assessment (id) on delete cascade,
    indicator     text        not null,
    kind          text        not null,
    hash          text        not null check (hash ~ '^[0-9a-f]{64}$'),
    name          text        not null,
    media_type    text        not null,
    size          bigint      not null check (size > 0),
    remark        text,
    added_by      text        not null,
    added_at      timestamptz not null,
    withdrawn_by  text,
    withdrawn_at  timestamptz
);

-- The same file is shown once for an indicator, as the same kind.
create unique index evidence_that_is_shown on evidence (assessment_id, indicator, kind, hash)
    where withdrawn_at is null;

create index evidence_by_assessment on evidence (assessment_id, added_at, id);

create function keep_evidence() returns trigger language plpgsql as $$
begin
    if old.withdrawn_at is not null
       or (new.id, new.assessment_id, new.indicator, new.kind, new.hash, new.name, new.media_type, new.size,
           new.added_by, new.added_at)
          is distinct from
          (old.id, old.assessment_id, old.indicator, old.kind, old.hash, old.name, old.media_type, old.size,
           old.added_by, old.added_at) then
        raise exception 'evidence is added and withdrawn, never changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger evidence_is_kept before update on evidence for each row execute function keep_evidence();
