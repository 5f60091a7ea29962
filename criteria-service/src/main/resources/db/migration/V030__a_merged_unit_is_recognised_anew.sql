-- After a merger a unit is assessed and recognised anew, also at a level that it had before; twice on a day it is not.
alter table recognition drop constraint recognition_unit_id_level_key;
alter table recognition add constraint recognition_unit_id_level_decision_date_key unique (unit_id, level, decision_date);
