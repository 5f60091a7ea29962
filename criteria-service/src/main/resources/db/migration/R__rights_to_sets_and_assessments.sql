-- What the role that the service runs as may do: what is published, decided or said stays as it is, whatever a statement
-- of the service says. The triggers that refuse a change refuse it to the owner as well.
do $$
begin
    if current_user = '${service}' then
        return;
    end if;
    revoke all on criteria_set, set_text, set_history, set_edition, assessment, recognition, plan, department, indicator_owner,
        unit_assessment, assessment_step, evidence, validation_rule, provincial_decision from "${service}";
    grant select on set_history to "${service}";
    -- Added to, never changed.
    grant select, insert on criteria_set, set_text, assessment, recognition, plan, department, indicator_owner,
        assessment_step, validation_rule, provincial_decision to "${service}";
    -- Which text of a draft holds and that it becomes law; of what is law the trigger keeps it.
    grant select, insert, update (revision, published) on set_edition to "${service}";
    -- A draft is worked on and may be deleted; of what was submitted the trigger keeps it.
    grant select, insert, update, delete on unit_assessment to "${service}";
    grant select, insert, update (withdrawn_by, withdrawn_at) on evidence to "${service}";
end $$;
