-- Thresholds by group, region or class of the units; absent where all of the province's have the same. Of the decisions that
-- cover a day the one that holds from the latest day is meant, and of those from one day the one recorded last.
alter table provincial_decision add column columns jsonb;
