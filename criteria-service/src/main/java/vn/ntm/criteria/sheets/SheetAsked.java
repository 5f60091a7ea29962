package vn.ntm.criteria.sheets;

import java.time.LocalDate;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;

/** Which assessments a sheet is about. */
record SheetAsked(SetKind kind, SetLevel level, LocalDate on) {}
