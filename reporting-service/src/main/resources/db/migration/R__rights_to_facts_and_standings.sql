-- What the role that the service runs as may do. Facts are kept as they came; an assessment is told of again as it goes
-- on, and standings are derived.
do $$
begin
    if current_user = '${service}' then
        return;
    end if;
    revoke all on known, criteria_set, assessment, recognition, plan, plan_cohort, plan_cohort_member, plan_target,
        standing from "${service}";
    grant select, insert on criteria_set, recognition, plan, plan_cohort, plan_cohort_member, plan_target
        to "${service}";
    grant select, insert, update on known, assessment to "${service}";
    grant select, insert, delete on standing to "${service}";
end $$;
