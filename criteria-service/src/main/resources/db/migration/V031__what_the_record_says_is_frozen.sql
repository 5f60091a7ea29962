-- By indicator: what was computed from the recognitions on record; frozen when the assessment is submitted. Assessments of
-- before have none: all their values were declared.
alter table unit_assessment add column derived jsonb not null default '{}';

create or replace function keep_what_is_final() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.state <> 'draft' or old.round > 0 then
            raise exception 'an assessment that was submitted is never deleted' using errcode = 'restrict_violation';
        end if;
        return old;
    end if;
    if old.state = 'superseded'
       or (old.state = 'final' and (new.state <> 'superseded' or new.entries <> old.entries
                                    or new.circumstances <> old.circumstances or new.decisions <> old.decisions
                                    or new.derived <> old.derived)) then
        raise exception 'a final assessment is only superseded' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
