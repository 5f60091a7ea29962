-- An assessment by indicator, from its draft to its end. What was said of it stands in its steps, which never change.
create table unit_assessment (
    id             uuid        primary key,
    unit_id        uuid        not null,
    unit_code      text        not null,
    unit_name      text        not null,
    set_id         text        not null,
    set_version    integer     not null,
    set_revision   integer     not null,
    kind           text        not null,
    level          text        not null,
    assessed_on    date        not null,
    state          text        not null check (state in ('draft', 'submitted', 'returned', 'verified', 'appraised',
                                                         'final', 'superseded')),
    -- Counts every change: an edit that was made from an older one is told so.
    revision       integer     not null,
    -- How often it was submitted.
    round          integer     not null,
    -- What of the unit decides on its requirements (region, class, counts), as it was; frozen when it is submitted.
    circumstances  jsonb       not null,
    recognised     text,
    -- What the province decided, by indicator; frozen when it is submitted.
    decisions      jsonb       not null,
    -- By indicator: what was declared, verified and appraised.
    entries        jsonb       not null,
    -- By the key of a remark of the validation rules: what the officer says to it.
    answers        jsonb       not null,
    criteria_met   integer     not null,
    criteria_total integer     not null,
    met            boolean     not null,
    source         text,
    illustrative   boolean     not null,
    supersedes     uuid        references unit_assessment (id),
    superseded_by  uuid        references unit_assessment (id),
    created_at     timestamptz not null,
    changed_at     timestamptz not null
);

-- One at a time is worked on: who opens another is shown the one that there is.
create unique index unit_assessment_in_work on unit_assessment (unit_id, level, assessed_on)
    where state not in ('final', 'superseded');

create unique index unit_assessment_that_is_final on unit_assessment (unit_id, level, assessed_on)
    where state = 'final';

create index unit_assessment_by_unit on unit_assessment (unit_id, assessed_on desc, created_at desc);

create index unit_assessment_by_state on unit_assessment (state, id);

create function keep_what_is_final() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.state <> 'draft' or old.round > 0 then
            raise exception 'an assessment that was submitted is never deleted' using errcode = 'restrict_violation';
        end if;
        return old;
    end if;
    if old.state = 'superseded'
       or (old.state = 'final' and (new.state <> 'superseded' or new.entries <> old.entries
                                    or new.circumstances <> old.circumstances or new.decisions <> old.decisions)) then
        raise exception 'a final assessment is only superseded' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger unit_assessment_that_is_final_stays
    before update or delete on unit_assessment
    for each row execute function keep_what_is_final();

-- Each passage from one state to the next, with what was known and what the set said of it.
create table assessment_step (
    assessment_id uuid        not null references unit_assessment (id) on delete cascade,
    number        integer     not null,
    action        text        not null,
    at            timestamptz not null,
    actor         text        not null,
    roles         text        not null,
    department    text,
    reason        text,
    -- Of a return: the reason by indicator; of a correction: what was there before.
    particulars   jsonb       not null,
    -- All that the verdict follows from, and the verdict: it is found again from these alone.
    inputs        jsonb       not null,
    verdict       jsonb,
    primary key (assessment_id, number)
);

create trigger assessment_step_is_immutable
    before update or delete on assessment_step
    for each row execute function refuse_change();
